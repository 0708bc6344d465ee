# shellcheck shell=bash
# Three servers on this computer as one cluster: each has grains and pages. They share a PostgreSQL, and one address in front.
# root, out, stop, need_free_port and build_changes come from the script that sources this.
: "${root:?}" "${out:?}"
# shellcheck source=scripts/postgres.sh
source "$root/scripts/postgres.sh"
# shellcheck source=scripts/balancer.sh
source "$root/scripts/balancer.sh"

front=127.0.0.1:5090
servers=(1 2 3)
keepers=()

web_port() { echo $((5079 + $1)); }
silo_port() { echo $((11110 + $1)); }
gateway_port() { echo $((29999 + $1)); }

need_orleans() {
  dotnet restore "$root/src/Web" -p:Engine=Orleans -nologo -v quiet >"$out/log" 2>&1 ||
    stop "The packages of Microsoft Orleans cannot be had from this computer's package feed ($out/log says more). Without them there is no cluster; ./run starts one server."
}

# ready PORT: does a server answer there, and may it write?
ready() {
  local status=""
  { exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET /readyz HTTP/1.0\r\n\r\n' >&3 && read -r -t 5 status <&3; } 2>/dev/null || true
  { exec 3>&-; } 2>/dev/null || true
  [[ $status == *" 200 "* ]]
}

# serve NUMBER: becomes the server
serve() {
  export WORKSHOPS_SILO_PORT WORKSHOPS_GATEWAY_PORT ASPNETCORE_URLS
  WORKSHOPS_SILO_PORT=$(silo_port "$1")
  WORKSHOPS_GATEWAY_PORT=$(gateway_port "$1")
  ASPNETCORE_URLS=http://127.0.0.1:$(web_port "$1")
  exec setsid dotnet "$out/cluster/Workshops.Web.dll" --contentRoot "$out/cluster"
}

# keep NUMBER: starts a server anew whenever it ends, as systemd would. One that the others declared dead ends itself
keep() {
  local server="" ended stopping=""
  # Ctrl-C reaches all that the terminal started; only the main script answers it, so that things end in their order
  trap '' INT HUP
  trap 'stopping=yes; kill -TERM "$server" 2>/dev/null || true' TERM
  until [ -n "$stopping" ]; do
    ended=0
    serve "$1" >>"$place/server-$1.log" 2>&1 &
    server=$!
    echo "Server $1    http://127.0.0.1:$(web_port "$1"), process $server"
    wait "$server" 2>/dev/null || ended=$?
    while kill -0 "$server" 2>/dev/null; do wait "$server" 2>/dev/null || true; done
    [ -n "$stopping" ] || { echo "Server $1 ended with $ended and is started again"; sleep 2; }
    export WORKSHOPS_EXAMPLE=none
  done
}

# start_server NUMBER: the links are printed by the first one alone
start_server() {
  [ "$1" = 1 ] || export WORKSHOPS_EXAMPLE=none
  (umask 077 && : >"$place/server-$1.log")
  keep "$1" &
  keepers+=($!)
}

# until_ready NUMBER
until_ready() {
  local until=$((SECONDS + 60))
  until ready "$(web_port "$1")"; do
    [ "$SECONDS" -lt "$until" ] || stop "Server $1 does not start: $(tail -n 5 "$place/server-$1.log")"
    sleep 0.2
  done
}

show_links() {
  local until=$((SECONDS + 30))
  [ "${WORKSHOPS_EXAMPLE:-}" != none ] || return 0
  until grep -q '^A new one' "$place/server-1.log" || [ "$SECONDS" -ge "$until" ]; do sleep 0.2; done
  echo
  grep -B 2 -A 4 '^Facilitator ' "$place/server-1.log" || true
  echo
}

stop_cluster() {
  trap '' INT TERM HUP
  [ "${#keepers[@]}" = 0 ] || { echo "Stopping …"; kill -TERM "${keepers[@]}" 2>/dev/null || true; }
  wait "${keepers[@]}" 2>/dev/null || true
  stop_balancer
  stop_postgres
}

start_cluster() {
  local number
  for number in "${servers[@]}"; do
    need_free_port "$(web_port "$number")" "$(silo_port "$number")" "$(gateway_port "$number")"
  done
  need_free_port "${front##*:}"
  build_changes cluster need_orleans -p:Engine=Orleans
  mkdir -p "$WORKSHOPS_DATA/cluster"
  place=$(cd "$WORKSHOPS_DATA/cluster" && pwd)
  trap stop_cluster EXIT
  trap 'exit 0' INT TERM HUP
  [ -n "${WORKSHOPS_DATABASE:-}" ] || start_postgres "$place/postgres"
  export WORKSHOPS_PROXIES="${WORKSHOPS_PROXIES:-127.0.0.1}"
  if start_balancer "$front" "$place"; then
    public=http://$front
  else
    public=http://127.0.0.1:$(web_port 1)
    echo "Neither haproxy nor nginx is here: the links lead to the first server."
  fi
  export WORKSHOPS_PUBLIC_URL="${WORKSHOPS_PUBLIC_URL:-$public}"
  # The first one makes the tables and the example
  start_server 1
  until_ready 1
  local example=${WORKSHOPS_EXAMPLE:-}
  start_server 2
  start_server 3
  until_ready 2
  until_ready 3
  WORKSHOPS_EXAMPLE=$example show_links
  echo "All three    $public. Logs: $place. Kill a server and watch; Ctrl-C stops all."
  wait "${keepers[@]}"
  exit
}
