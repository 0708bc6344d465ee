-- A board's snapshot has megabytes. Compressing them took longer than writing them, and the next notes waited for it.
alter table snapshot alter column state set storage external;
