# shellcheck shell=bash
# A PostgreSQL of the cluster's own, in a folder that lasts: reached through a socket only, and durable as it comes.
: "${root:?}" "${out:?}"
# shellcheck source=scripts/debian.sh
source "$root/scripts/debian.sh"
postgres=""

# It refuses to run as root, so root lends it the account that its package made
as_postgres() (
  cd /
  if [ "$(id -u)" != 0 ]; then exec env LC_ALL=C.UTF-8 "$@"; fi
  exec setpriv --reuid=postgres --regid=postgres --init-groups env LC_ALL=C.UTF-8 "$@"
)

need_postgres() {
  [ -z "$(postgres_programs "*")" ] || return 0
  echo "Installing PostgreSQL …"
  { as_root apt-get update -q && install_postgres; } >"$out/postgres.log" 2>&1 || true
  [ -n "$(postgres_programs "*")" ] ||
    stop "PostgreSQL is missing. Install it (on Debian: apt install postgresql), or name one: WORKSHOPS_DATABASE='Host=…;Username=…;Password=…;Database=…' ./run --cluster"
}

# make_postgres_folder FOLDER
make_postgres_folder() {
  mkdir -p "$(dirname "$1")"
  if [ "$(id -u)" = 0 ]; then install -d -m 700 -o postgres -g postgres "$1"; else (umask 077 && mkdir -p "$1"); fi
  as_postgres test -w "$1" ||
    stop "PostgreSQL does not run as root, and its own account cannot get into $1. Choose another folder: WORKSHOPS_DATA=/var/lib/workshops ./run --cluster"
}

# postgres_control ARGUMENT...: pg_ctl of the version that made the data
postgres_control() { as_postgres "$(postgres_programs "$(as_postgres cat "$postgres/data/PG_VERSION")")/pg_ctl" -D "$postgres/data" -s -w "$@" >/dev/null 2>&1 </dev/null; }

# start_postgres FOLDER: sets WORKSHOPS_DATABASE
start_postgres() {
  need_postgres
  make_postgres_folder "$1"
  if ! as_postgres test -d "$1/data"; then
    as_postgres rm -rf "$1/new"
    as_postgres "$(postgres_programs "*")/initdb" -D "$1/new" -U workshops --auth=trust --encoding=UTF8 --locale=C.UTF-8 >"$out/postgres.log" 2>&1 </dev/null ||
      stop "$(cat "$out/postgres.log")"
    as_postgres mv "$1/new" "$1/data"
  fi
  postgres=$1
  # One that an earlier start left running, because it was killed
  postgres_control -m fast stop || true
  # Not in the folder: a socket's path may have 107 letters
  sockets=$(as_postgres mktemp -d /tmp/workshops-postgres-XXXXXX)
  postgres_control -l "$postgres/log" -o "-k $sockets -c listen_addresses= -c max_connections=300" start ||
    stop "PostgreSQL does not start: $(as_postgres tail -n 5 "$postgres/log")"
  export WORKSHOPS_DATABASE="Host=$sockets;Username=workshops;Database=postgres"
}

stop_postgres() {
  [ -n "$postgres" ] || return 0
  postgres_control -m fast stop || true
  as_postgres rm -rf "$sockets"
}
