#!/usr/bin/env bash
# A Debian of its own for one script: this machine's files under a layer that is thrown away, so that packages can be
# installed, run and purged for real. Node is taken out of it. Usage: debian.sh SCRIPT [ARG...], run as root.
set -euo pipefail
exec unshare --mount --pid --fork --kill-child bash -c '
  set -euo pipefail
  mount --make-rprivate /
  layer=$(mktemp -d)
  mount -t tmpfs tmpfs "$layer"
  mkdir "$layer/upper" "$layer/work" "$layer/root"
  mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" "$layer/root"
  mount -t proc proc "$layer/root/proc"
  mount --rbind /dev "$layer/root/dev"
  mount -t tmpfs tmpfs "$layer/root/run"
  mkdir -p "$layer/root/mnt/packages"
  mount --bind "$1" "$layer/root/mnt/packages"
  rm -rf "$layer/root/usr/local/bin/"{node,npm,npx} "$layer/root/usr/bin/node" "$layer/root/root/.docker"
  # without this tool as it was on the machine before
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=xterm LC_ALL=C.UTF-8 \
    chroot "$layer/root" bash -euc "$2"
' debian "$1" "$2"
