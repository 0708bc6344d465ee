-- A register has megabytes, and everybody's entry writes it anew: as with snapshots, compressing took longer than writing.
alter table state alter column json set storage external;
