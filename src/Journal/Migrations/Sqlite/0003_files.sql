-- Files that people bring (photos, logos). Never changed: their id is made of their bytes.
create table file (
    owner text not null,
    id text not null,
    type text not null,
    size integer not null,
    at text not null,
    bytes blob not null,
    primary key (owner, id)
) strict;
