#!/usr/bin/env bash
# Unpacks the engines that Debian carries, each with its own loader and C library, and installs nothing.
# The packages come from the mirror that this machine's apt already uses. Prints one line per engine: version, folder.
#   engines.sh FOLDER [SUITE...]
set -euo pipefail
folder=$1
shift
[ $# -gt 0 ] || set -- trixie sid
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

mirror() {
  local site
  site=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1)
  # without lists on the disk, the first archive that the configuration names
  [ -n "$site" ] || site=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    grep -oE '(https?|file|mirror\+file)://?[^] ]*/debian/?( |$)' | head -n 1 | tr -d ' ')
  [ -n "$site" ] || { echo 'apt on this machine has no Debian archive' >&2; exit 1; }
  echo "$site"
}

unpack() {
  local suite=$1 work=$folder/$1
  local apt=(apt-get -qq -o APT::Update::Error-Mode=any -o Acquire::Retries=3 -o "Dir::Etc::sourcelist=$work/list" -o Dir::Etc::sourceparts=- -o "Dir::State::Lists=$work/lists"
    -o "Dir::Cache=$work/cache" -o Debug::NoLocking=1 -o APT::Sandbox::User=root -o APT::Get::List-Cleanup=0)
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/debs" "$work/root.new"
  local key
  key=$(ls /usr/share/keyrings/debian-archive-keyring.* 2>/dev/null | head -n 1 || true)
  echo "deb ${key:+[signed-by=$key] }$(mirror) $suite main" >"$work/list"
  "${apt[@]}" update
  # docker.io, and what its programs are linked with
  (cd "$work/debs" && "${apt[@]}" download docker.io libc6 libsystemd0 libcap2)
  for deb in "$work"/debs/*.deb; do dpkg -x "$deb" "$work/root.new"; done
  rm -rf "$work/lists" "$work/cache" "$work/debs" "$work/root"
  mv "$work/root.new" "$work/root"
}

for suite in "$@"; do
  [ -x "$folder/$suite/root/usr/sbin/dockerd" ] || unpack "$suite" >&2
  loader=$(find "$folder/$suite/root" -name 'ld-linux-*.so.*' | head -n 1)
  libraries=$(dirname "$(find "$folder/$suite/root" -name libc.so.6 | head -n 1)")
  version=$("$loader" --library-path "$libraries" "$folder/$suite/root/usr/sbin/dockerd" --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)
  printf '%s %s %s %s\n' "$version" "$loader" "$libraries" "$folder/$suite/root/usr/sbin"
done
