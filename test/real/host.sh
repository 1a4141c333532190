#!/usr/bin/env bash
# A host of its own for one script: private mounts, network and processes; the machine's own /etc/docker,
# /run and data-roots are not seen and not touched. Usage: host.sh SCRIPT, run as root.
set -euo pipefail
exec unshare --mount --net --pid --ipc --fork --kill-child --mount-proc bash -c '
  set -euo pipefail
  mount --make-rprivate /
  for folder in /etc/docker /var/lib/docker /var/lib/containerd /var/log; do
    mkdir -p "$folder"
    mount -t tmpfs tmpfs "$folder"
  done
  mount -t tmpfs tmpfs /run
  umount -R -l /sys/fs/cgroup 2>/dev/null || true
  mount -t cgroup2 cgroup2 /sys/fs/cgroup
  ip link set lo up
  start() { # starts dockerd in the background and waits until it answers or has ended
    dockerd >/var/log/docker.log 2>&1 &
    daemon=$!
    for _ in $(seq 100); do
      docker_answers && return 0
      kill -0 "$daemon" 2>/dev/null || return 1
      sleep 0.2
    done
    return 1
  }
  docker_answers() { curl -sf -m 2 --unix-socket /run/docker.sock http://docker/_ping >/dev/null 2>&1; }
  eval "$1"
' host "$1"
