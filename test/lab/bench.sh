#!/usr/bin/env bash
# The figures of docs/performance.md, on a host with systemd, where Debian's sos is installed for the time of the run.
# Usage: bench.sh LAB, the folder with the lab's commands.
set -euo pipefail
lab=$1
project=$(cd "$(dirname "$0")/../.." && pwd)
host=bench-$$
debs=$(mktemp -d)
trap '"$lab/down" "$host" >/dev/null 2>&1; rm -rf "$debs"' EXIT
mkdir -p "$debs/lists/partial" "$debs/archives/partial"
# what a host without Node gets
"$project/node_modules/.bin/node" "$project/packaging/executable.mjs" --arch x64 --out "$debs/executable"
"$lab/up" "$host" --bind "$project:/opt/docker-triage" --bind "$debs:/opt/debs"

# the host has no network: what it lacks is fetched for it, by its own list of sources and of what it has
"$lab/exec" "$host" sh -c 'cat /etc/apt/sources.list' >"$debs/sources.list"
"$lab/exec" "$host" sh -c 'cat /var/lib/dpkg/status' >"$debs/status"
hosts() {
  apt-get -qq -o Dir::Etc::SourceList="$debs/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$debs/lists" \
    -o Dir::State::Status="$debs/status" -o Dir::Cache="$debs" -o Dir::Cache::Archives="$debs/archives" -o APT::Sandbox::User=root "$@"
}
hosts update
hosts install -y --no-install-recommends --download-only sos
"$lab/exec" "$host" sh -c 'dpkg -i /opt/debs/archives/*.deb' >/dev/null

"$lab/exec" "$host" env BENCH_INSIDE=1 BENCH_EXECUTABLE=/opt/debs/executable/docker-triage-linux-x64 \
  BENCH_OUT=/tmp/performance.md BENCH_ROUNDS="${BENCH_ROUNDS:-5}" \
  /opt/docker-triage/node_modules/node/bin/node /opt/docker-triage/test/bench/run.mjs
"$lab/exec" "$host" cat /tmp/performance.md >"$project/docs/performance.md"
