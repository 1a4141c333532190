# Sourced by test/real/host.sh's host: plants what is private, starts dockerd, and lets the tool look as root and as a person.
# $W holds the planted files and takes what the tool prints; $T is the tool. Planted values stand in files only, never in a command
# line, because the command lines of everything that runs here are recorded.
set -eu
cd "$W"

# the host's own files, seen by nobody else
for file in passwd group hosts resolv.conf; do
  mount --bind "$W/etc-$file" "/etc/$file"
done
mount -t tmpfs tmpfs /home
mkdir -p /home/ottilie/.docker
cp client.json /home/ottilie/.docker/config.json
cp bashrc /home/ottilie/.bashrc
chown -R 1000:1000 /home/ottilie
ip link add pub0 type bridge
ip link set pub0 address "$(cat mac)"
ip addr add "$(cat address)/24" dev pub0
ip link set pub0 up
cp daemon.json /etc/docker/daemon.json
gzip -c syslog >/var/log/syslog.2.gz
cp syslog /var/log/syslog.1

named() { # runs a command on a host of this name
  unshare --uts sh -c 'hostname "$(cat "$1")"; shift; exec "$@"' sh "$W/name" "$@"
}
person() { # the same as a person who may use the daemon
  named setpriv --reuid=1000 --regid=1000 --groups=1000,998 sh -c '. "$1"; shift; exec "$@"' sh "$W/environment" "$@"
}
look() { # all that the tool prints, in files that begin with $1
  local out=$1
  shift
  mkdir -m 777 "$out"
  "$@" $T --collect -o "$out/bundle.zip" >"$out/collect.out" 2>"$out/collect.err" || [ $? = 3 ]
  for format in $formats; do
    "$@" $T --no-tui --format "$format" >"$out/$format.out" 2>"$out/$format.err" || [ $? = 3 ]
  done
  "$@" $T config >"$out/config.out" 2>"$out/config.err"
  "$@" $T log /var/log/docker.log >"$out/log.out" 2>"$out/log.err" || [ $? = 3 ]
  "$@" $T verify "$out/bundle.zip" >"$out/verify.out" 2>"$out/verify.err" || true
  "$@" $T "$out/bundle.zip" --format json >"$out/replay.json" 2>"$out/replay.err" || [ $? = 3 ]
  # a bundle that cannot be written
  "$@" $T --collect -o /proc/nowhere/x.zip --fallback-dir /proc >"$out/lost.out" 2>"$out/lost.err" || true
}

# every command line of this host, as long as the tool looks
(
  set +e
  while :; do
    cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' ' '
    echo
    sleep 0.02
  done
) >cmdlines &
watcher=$!

start
api() { curl -sf --unix-socket /run/docker.sock "$@" >/dev/null; }
tar -cf empty.tar -T /dev/null
api -X POST --data-binary @empty.tar -H 'Content-Type: application/x-tar' 'http://d/images/create?fromSrc=-&repo=private&tag=1'
api -X POST -H 'Content-Type: application/json' --data @container.json 'http://d/containers/create?name=web'
formats='text json'
look up-root named
look up-person person
kill "$daemon"
wait "$daemon" || true
cp broken.json /etc/docker/daemon.json
if start; then exit 9; fi
formats='text json markdown html github github-url sarif annotations'
look down-root named
formats='text json'
look down-person person
named $T patch >patch.out 2>patch.err
patch -s -p1 -d / <patch.out
cmp /etc/docker/daemon.json mended.json
kill "$watcher"
