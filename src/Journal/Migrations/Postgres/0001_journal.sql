create table migration (
    number integer primary key,
    name text not null,
    at timestamptz not null
);

create table journal (
    stream text collate "C" not null,
    version bigint not null check (version > 0),
    at timestamptz not null,
    actor text,
    event bytea not null,
    checksum integer not null,
    primary key (stream, version)
);

create table snapshot (
    stream text collate "C" primary key,
    version bigint not null,
    state bytea not null,
    checksum integer not null
);

create table state (
    name text collate "C" not null,
    key text collate "C" not null,
    etag text not null,
    json bytea not null,
    primary key (name, key)
);

-- The readiness check writes its one row: only a write shows that there is room for one.
create table probe (
    one integer primary key check (one = 1),
    at timestamptz not null
);
