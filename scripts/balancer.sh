# shellcheck shell=bash
# One address in front of the cluster's servers: HAProxy or nginx with what lies in deploy/.
: "${root:?}" "${out:?}"
# shellcheck source=scripts/debian.sh
source "$root/scripts/debian.sh"
PATH=$PATH:/usr/sbin
balancer=""

have_balancer() {
  ! command -v haproxy nginx >/dev/null || return 0
  echo "Installing HAProxy …"
  { as_root apt-get update -q && install_packages haproxy; } >"$out/balancer.log" 2>&1
}

# haproxy_at ADDRESS FOLDER: not as a service of the machine
haproxy_at() {
  sed -E -e '/^  (user|group|maxconn) /d' -e "s/bind :80$/bind $1/" "$root/deploy/haproxy.cfg" >"$2/haproxy.cfg"
  setsid haproxy -db -q -f "$2/haproxy.cfg" >"$2/balancer.log" 2>&1 &
}

# nginx_at ADDRESS FOLDER
nginx_at() {
  local body=$2/nginx
  mkdir -p "$body"
  sed -e "s/listen 80 default_server;/listen $1;/" "$root/deploy/nginx.conf" >"$body/site.conf"
  cat >"$body/nginx.conf" <<EOF
daemon off; $([ "$(id -u)" != 0 ] || echo "user root;") pid $body/pid; error_log $body/error.log;
events { worker_connections 2000; }
http {
  access_log off;
  client_body_temp_path $body/body; proxy_temp_path $body/proxy; fastcgi_temp_path $body/fastcgi;
  uwsgi_temp_path $body/uwsgi; scgi_temp_path $body/scgi;
  include $body/site.conf;
}
EOF
  setsid nginx -c "$body/nginx.conf" >"$2/balancer.log" 2>&1 &
}

# start_balancer ADDRESS FOLDER: fails when there is no program for it
start_balancer() {
  have_balancer || return 1
  if command -v haproxy >/dev/null; then haproxy_at "$@"; else nginx_at "$@"; fi
  balancer=$!
}

stop_balancer() {
  [ -n "$balancer" ] || return 0
  kill -TERM "$balancer" 2>/dev/null || true
  wait "$balancer" 2>/dev/null || true
}
