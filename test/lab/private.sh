# Runs in a host with systemd and a healthy dockerd, in the folder that holds the planted values, one file each. Plants them where
# people keep them, then lets the tool look as root, as a person of the docker group and as nobody, while the daemon is up and
# when it no longer starts. What it prints goes to $out. Values stand in files only: command lines are recorded.
set -eu
chmod 755 .
here=$PWD out=$PWD/out
mkdir -m 777 "$out"
v() { cat "$here/v/$1"; }
fill() { # replaces @name@ by the planted value of that name
  local text name
  text=$(cat)
  for name in $(ls "$here/v"); do text=${text//"{{$name}}"/$(v "$name")}; done
  printf '%s\n' "$text"
}

# names of the host and of a person
v hostname >/etc/hostname
hostname -F /etc/hostname
echo "127.0.1.1 $(v hostname).ops.$(v domain) $(v hostname)" >>/etc/hosts
useradd -m -G docker -s /bin/bash -c "$(v person)" "$(v user)"
ip link add pub0 type bridge
ip link set pub0 address "$(v mac)"
ip addr add "$(v address)/24" dev pub0
ip link set pub0 up

# secrets in files that dockerd, systemd and the client read
mkdir -p /etc/systemd/system/docker.service.d "/home/$(v user)/.docker" /root/.docker
fill <"$here/dropin.conf" >/etc/systemd/system/docker.service.d/proxy.conf
fill <"$here/default" >>/etc/default/docker
fill <"$here/daemon.json" >/etc/docker/daemon.json
fill <"$here/client.json" | tee /root/.docker/config.json >"/home/$(v user)/.docker/config.json"
fill <"$here/bashrc" | tee -a /root/.bashrc >>"/home/$(v user)/.bashrc"
chown -R "$(v user):" "/home/$(v user)"
systemctl daemon-reload
systemctl restart docker

# secrets in the daemon's own state
mkdir build
fill <"$here/Dockerfile" >build/Dockerfile
fill <"$here/said" >build/said
DOCKER_BUILDKIT=0 docker build -q -t "reg.$(v domain)/team/private:1" build >/dev/null 2>&1
docker history --no-trunc "reg.$(v domain)/team/private:1" | grep -q "$(v history)"
fill <"$here/env" >env
docker run -d --name web --hostname "$(v hostname)-web" --env-file env --label-file <(fill <"$here/labels") \
  "reg.$(v domain)/team/private:1" sh -c 'cat /said; sleep 3600' >/dev/null
docker swarm init --advertise-addr 127.0.0.1 --autolock >/dev/null
docker swarm join-token -q worker >"$here/v/worker"
docker swarm join-token -q manager >"$here/v/manager"
docker swarm unlock-key -q >"$here/v/unlock"
docker secret create database "$here/v/database" >/dev/null
fill <"$here/journal" | while IFS= read -r line; do
  logger -t dockerd "$line"
  logger -p daemon.err "$line"
done
fill <"$here/journal" | systemd-cat -t dockerd -p err
docker pull "reg.$(v domain)/team/none" >/dev/null 2>&1 || true
sync

tool='/opt/docker-triage/node_modules/node/bin/node /opt/docker-triage/dist/main.js'
cat >look.sh <<'E2'
# as one person: all that the tool prints
cd "$1"
log=$2
t() { # NAME ARGUMENTS...
  local name=$1
  shift
  $tool "$@" >"$name.out" 2>"$name.err" </dev/null || echo "$?" >"$name.rc"
}
t collect --collect -o bundle.zip
for format in text json markdown html github github-url sarif annotations; do t "$format" --no-tui --format "$format"; done
t config config
t config-json config --format json
t validate validate --format json
t patch patch
t log log "$log"
t verify verify bundle.zip
t replay bundle.zip --format json
t lost --collect -o /proc/nowhere/x.zip --fallback-dir /proc
t dry --collect --dry-run
t redact redact -o redacted "$log"
# the screens, as far as a person turns the first pages
{ sleep 6; for key in '\r' '\r' e '\r' '\033' j j '\r' q q q; do printf "$key"; sleep 0.4; done; sleep 1; } |
  TERM=xterm timeout 40 script -qfec "stty cols 120 rows 40; $tool" screen.out >/dev/null 2>&1 || true
E2
(
  set +e
  while :; do
    cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' ' '
    echo
    sleep 0.05
  done
) >"$out/cmdlines" &
watcher=$!
trap 'kill $watcher' EXIT

looks() {
  journalctl -q --no-pager >"$here/journal.log"
  chmod 644 "$here/journal.log"
  for who in root "$(v user)" nobody; do
    role=$who
    [ "$who" = root ] || [ "$who" = nobody ] || role=person
    mkdir -m 777 "$out/$1-$role"
    runuser -u "$who" -- env HOME="$(getent passwd "$who" | cut -d: -f6)" tool="$tool" \
      bash "$here/look.sh" "$out/$1-$role" "$here/journal.log"
  done
}
looks up
fill <"$here/broken.json" >/etc/docker/daemon.json
systemctl stop docker.socket docker
systemctl start docker 2>/dev/null && exit 9
looks down
