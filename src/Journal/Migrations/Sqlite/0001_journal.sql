create table migration (
    number integer primary key,
    name text not null,
    at text not null
) strict;

-- Rows lie in the order of writing, not by stream: a transaction over hundreds of streams then fills few pages
create table journal (
    stream text not null,
    version integer not null check (version > 0),
    at text not null,
    actor text,
    event blob not null,
    checksum integer not null,
    primary key (stream, version)
) strict;

create table snapshot (
    stream text primary key,
    version integer not null,
    state blob not null,
    checksum integer not null
) strict;

create table state (
    name text not null,
    key text not null,
    etag text not null,
    json blob not null,
    primary key (name, key)
) strict;

-- The readiness check writes its one row: only a write shows that there is room for one.
create table probe (
    one integer primary key check (one = 1),
    at text not null
) strict;
