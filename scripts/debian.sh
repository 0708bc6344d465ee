# shellcheck shell=bash
# Programs that Debian has and that something here starts.

# as_root COMMAND...: fails where neither root nor sudo without a password is to be had
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_packages() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null; }

# PostgreSQL's programs; the package need not make and start a database of its own
install_postgres() {
  install_packages postgresql-common &&
    as_root pg_conftool /etc/postgresql-common/createcluster.conf set create_main_cluster off &&
    install_packages postgresql
}

# postgres_programs VERSION: their folder, for * that of the newest; nothing when there is none
postgres_programs() {
  local initdb
  initdb=$(compgen -G "/usr/lib/postgresql/$1/bin/initdb" | sort -V | tail -n 1) || true
  [ -z "$initdb" ] || dirname "$initdb"
}
