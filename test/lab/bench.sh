#!/usr/bin/env bash
# The figures of docs/performance.md, on a host with systemd. Usage: bench.sh LAB [SOS], with the lab's commands and a folder that holds
# sos and the Python packages that it needs, where Debian's package cannot be installed.
set -euo pipefail
lab=$1 sos=${2:-}
project=$(cd "$(dirname "$0")/../.." && pwd)
host=bench-$$
"$lab/up" "$host" --bind "$project:/opt/docker-triage" ${sos:+--bind "$sos:/opt/sos"}
trap '"$lab/down" "$host" >/dev/null 2>&1' EXIT
if [ -n "$sos" ]; then
  "$lab/exec" "$host" sh -c 'mkdir -p /etc/sos && cp /opt/sos/sos.conf /etc/sos/
    printf "#!/bin/sh\nPYTHONPATH=/opt/sos exec python3 /opt/sos/bin/sos \"\$@\"\n" >/usr/local/bin/sos && chmod +x /usr/local/bin/sos'
fi
"$lab/exec" "$host" env BENCH_INSIDE=1 BENCH_OUT=/tmp/performance.md BENCH_ROUNDS="${BENCH_ROUNDS:-5}" \
  /opt/docker-triage/node_modules/node/bin/node /opt/docker-triage/test/bench/run.mjs
"$lab/exec" "$host" cat /tmp/performance.md >"$project/docs/performance.md"
