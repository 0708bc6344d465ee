-- Files that people bring (photos, logos). Never changed: their id is made of their bytes.
create table file (
    owner text collate "C" not null,
    id text collate "C" not null,
    type text not null,
    size integer not null,
    at timestamptz not null,
    bytes bytea not null,
    primary key (owner, id)
);

-- Pictures are compressed already
alter table file alter column bytes set storage external;
