#!/usr/bin/env bash
# Installs what the tests use and Debian has: Chromium, PostgreSQL's programs, ShellCheck. Only what is missing, without asking.
set -euo pipefail

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v shellcheck >/dev/null || missing+=(shellcheck)
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
[ "${#missing[@]}" -gt 0 ] || { echo "nothing is missing"; exit 0; }

if [ "$(id -u)" = 0 ]; then as_root() { "$@"; }; else as_root() { sudo -n "$@"; }; fi
install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" </dev/null; }

echo "installing: ${missing[*]}"
as_root apt-get update -q
if [[ " ${missing[*]} " == *" postgresql "* ]]; then
  # The tests start clusters of their own: the package need not make and start one
  install postgresql-common
  as_root pg_conftool /etc/postgresql-common/createcluster.conf set create_main_cluster off
fi
install "${missing[@]}"
