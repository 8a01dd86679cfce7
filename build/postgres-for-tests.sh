#!/usr/bin/env bash
# A throw-away PostgreSQL server for the tests, on loopback.
#
#   eval "$(build/postgres-for-tests.sh start)"   sets CANS_TEST_POSTGRES, a connection string, and POSTGRES_STOP, the command that ends it
#   build/postgres-for-tests.sh stop DIRECTORY    ends it and removes its data
set -euo pipefail

# PostgreSQL refuses to run as root.
as_owner() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; else runuser -u "$owner" -- "$@"; fi
}

owner=$(id -un)
if [ "$(id -u)" -eq 0 ]; then
  for user in postgres nobody; do
    if id "$user" >/dev/null 2>&1; then owner=$user; break; fi
  done
fi

bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb || true)")
[ -x "$bin/initdb" ] || { echo "PostgreSQL is not installed: no initdb below /usr/lib/postgresql or on the path" >&2; exit 1; }

start() {
  local directory port
  directory=$(mktemp -d "${TMPDIR:-/tmp}/cans-postgres.XXXXXX")
  [ "$(id -u)" -ne 0 ] || chown "$owner" "$directory"
  cd "$directory"

  as_owner "$bin/initdb" -D "$directory/data" -U cans --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$directory.log" 2>&1 \
    || { cat "$directory.log" >&2; rm -rf "$directory" "$directory.log"; exit 1; }
  rm -f "$directory.log"

  # The port is free when we ask, and may be taken when the server does; then the next one is tried.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if as_owner "$bin/pg_ctl" -D "$directory/data" -l "$directory/log" -w -t 30 start \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$directory -c max_connections=200 -c fsync=off -c full_page_writes=off" >/dev/null 2>&1; then
      echo "export CANS_TEST_POSTGRES='Host=127.0.0.1;Port=$port;Username=cans;Database=postgres'"
      echo "POSTGRES_STOP='$script stop $directory'"
      return
    fi
  done

  cat "$directory/log" >&2
  rm -rf "$directory"
  exit 1
}

stop() {
  cd /
  case $1 in
    */cans-postgres.*) ;;
    *) echo "not a directory that this script made: $1" >&2; exit 1 ;;
  esac
  as_owner "$bin/pg_ctl" -D "$1/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$1"
}

script=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")

case ${1:-} in
  start) start ;;
  stop) stop "${2:?which directory}" ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 1 ;;
esac
