-- A state's tag counts its writes, from any number on, as it does on PostgreSQL.
update state set etag = '1';
