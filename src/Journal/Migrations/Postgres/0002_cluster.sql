-- A state's tag counts its writes, from any number on: the cluster's storage provider wants a number.
update state set etag = '1';

-- The cluster's provider takes a key of hexadecimal digits (a join code) for a number.
create function state_key(number bigint, text text) returns text immutable language sql as $$
    select coalesce(text, lpad(to_hex(number), 8, '0'))
$$;

-- The servers of a cluster. Each change of the list raises its version, and is refused when somebody else has raised it.
create table cluster (
    id text collate "C" primary key,
    version integer not null default 0
);

create table server (
    cluster text collate "C" not null references cluster (id),
    address text not null,
    port integer not null,
    generation integer not null,
    name text not null,
    host text not null,
    status integer not null,
    gateway integer not null,
    suspected text,
    started timestamptz not null,
    alive timestamptz not null,
    primary key (cluster, address, port, generation)
);

create function raise_version(of_cluster text, from_version integer) returns boolean language sql as $$
    with raised as (
        update cluster set version = version + 1 where id = of_cluster and version = from_version returning 1)
    select exists (select from raised)
$$;

-- What the cluster's providers ask for: they read their statements here, by name (Microsoft.Orleans.*.AdoNet 10.4).
create table OrleansQuery (
    QueryKey text primary key,
    QueryText text not null
);

insert into OrleansQuery (QueryKey, QueryText) values
('ReadFromStorageKey', $$
    select json as "PayloadBinary", etag::integer as "Version"
    from state where name = @GrainTypeString and key = state_key(@GrainIdN1, @GrainIdExtensionString)
$$),
('WriteToStorageKey', $$
    with added as (
        insert into state (name, key, etag, json)
        select @GrainTypeString, state_key(@GrainIdN1, @GrainIdExtensionString), floor(random() * 1e9)::integer::text, @PayloadBinary
        where @GrainStateVersion::integer is null
        on conflict do nothing returning etag),
    changed as (
        update state set etag = (@GrainStateVersion::integer + 1)::text, json = @PayloadBinary
        where name = @GrainTypeString and key = state_key(@GrainIdN1, @GrainIdExtensionString)
            and etag = @GrainStateVersion::integer::text
        returning etag)
    select etag::integer as "NewGrainStateVersion" from (select etag from added union all select etag from changed) as written
$$),
('ClearStorageKey', $$ select null::integer where false $$),
('DeleteStorageKey', $$
    delete from state
    where name = @GrainTypeString and key = state_key(@GrainIdN1, @GrainIdExtensionString) and etag = @GrainStateVersion::integer::text
    returning @GrainStateVersion::integer + 1
$$),
('GatewaysQueryKey', $$
    select address as "Address", gateway as "ProxyPort", generation as "Generation"
    from server where cluster = @DeploymentId and status = @Status and gateway > 0
$$),
('MembershipReadRowKey', $$
    select address as "Address", port as "Port", generation as "Generation", name as "SiloName", host as "HostName",
        status as "Status", gateway as "ProxyPort", suspected as "SuspectTimes", started as "StartTime", alive as "IAmAliveTime",
        version as "Version"
    from cluster left join server on cluster = id and address = @Address and port = @Port and generation = @Generation
    where id = @DeploymentId
$$),
('MembershipReadAllKey', $$
    select address as "Address", port as "Port", generation as "Generation", name as "SiloName", host as "HostName",
        status as "Status", gateway as "ProxyPort", suspected as "SuspectTimes", started as "StartTime", alive as "IAmAliveTime",
        version as "Version"
    from cluster left join server on cluster = id
    where id = @DeploymentId
$$),
('InsertMembershipVersionKey', $$
    with added as (insert into cluster (id) values (@DeploymentId) on conflict do nothing returning 1)
    select exists (select from added)
$$),
('InsertMembershipKey', $$
    with added as (
        insert into server (cluster, address, port, generation, name, host, status, gateway, started, alive)
        select @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
        where raise_version(@DeploymentId, @Version)
        returning 1)
    select exists (select from added)
$$),
('UpdateMembershipKey', $$
    with changed as (
        update server set status = @Status, suspected = @SuspectTimes, alive = @IAmAliveTime
        where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation
            and raise_version(@DeploymentId, @Version)
        returning 1)
    select exists (select from changed)
$$),
('UpdateIAmAlivetimeKey', $$
    update server set alive = @IAmAliveTime
    where cluster = @DeploymentId and address = @Address and port = @Port and generation = @Generation
$$),
('DeleteMembershipTableEntriesKey', $$
    with gone as (delete from server where cluster = @DeploymentId)
    delete from cluster where id = @DeploymentId
$$),
('CleanupDefunctSiloEntriesKey', $$
    delete from server where cluster = @DeploymentId and alive < @IAmAliveTime and status = 6
$$);
