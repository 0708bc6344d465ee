-- A state's tag counts its writes, as it does on PostgreSQL.
update state set etag = '1';
