#!/usr/bin/env bash
# Installs what the tests use and Debian has: Chromium, PostgreSQL's programs, nginx, HAProxy, ShellCheck, and what makes faults: faketime,
# sqlite3, strace. Only what is missing, without asking.
set -euo pipefail
# shellcheck source=scripts/debian.sh
source "$(dirname "$0")/debian.sh"
PATH=$PATH:/usr/sbin

missing=()
for program in chromium faketime haproxy nginx shellcheck sqlite3 strace; do
  command -v "$program" >/dev/null || missing+=("$program")
done
[ -n "$(postgres_programs "*")" ] || missing+=(postgresql)
[ "${#missing[@]}" -gt 0 ] || { echo "nothing is missing"; exit 0; }

echo "installing: ${missing[*]}"
as_root apt-get update -q
if [[ " ${missing[*]} " == *" postgresql "* ]]; then install_postgres; fi
install_packages "${missing[@]}"
