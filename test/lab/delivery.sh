#!/usr/bin/env bash
# The package on a host with systemd and a running dockerd, but without Node: the plug-in, its hook, the unit that collects when
# dockerd fails, and the purge. Usage: delivery.sh LAB FOLDER, with the lab's commands and the folder that holds the .deb.
set -euo pipefail
lab=$1 made=$2
host=delivery-$$
"$lab/up" "$host" --bind "$made:/packages"
trap '"$lab/down" "$host" >/dev/null 2>&1' EXIT

step() { # WHAT SCRIPT
  if "$lab/exec" "$host" bash -euo pipefail -c "$2" </dev/null >/tmp/"$host".log 2>&1; then
    echo "holds: $1"
  else
    echo "does not hold: $1"
    cat /tmp/"$host".log
    exit 1
  fi
  rm -f /tmp/"$host".log
}

step 'no Node is needed' '
  ! command -v node
  find / -xdev -name "*docker-triage*" 2>/dev/null | sort >/tmp/before
  dpkg -i /packages/docker-triage_*_amd64.deb
  docker-triage --version'

step 'docker info lists the plug-in as valid' '
  docker info --format "{{json .ClientInfo.Plugins}}" | grep -o "{[^}]*\"Name\":\"triage\"[^}]*}" >/tmp/plugin
  grep docker-triage /tmp/plugin
  ! grep "\"Err\"" /tmp/plugin'

step 'docker triage --collect writes a bundle that verifies' '
  cd /tmp && docker triage --collect -o up.zip && docker triage verify up.zip
  docker triage validate --format json </dev/null
  docker triage explain DT101 | grep -q .'

step 'the hook speaks after a failure of the daemon, and not after another' '
  docker triage plugin install --hook always
  said() { TERM=xterm script -qec "$1" /dev/null || true; }
  said "docker -H unix:///run/no.sock ps" >/tmp/said
  cat /tmp/said
  grep -q "docker triage" /tmp/said
  said "docker run no.such.registry/none:1" >/tmp/said
  cat /tmp/said
  grep -qi "error\|unable\|denied" /tmp/said
  ! grep -q "docker triage" /tmp/said
  docker triage plugin uninstall'

step 'where dockerd fails, systemd has a bundle collected' '
  mkdir -p /etc/systemd/system/docker.service.d
  printf "[Unit]\nOnFailure=docker-triage-on-failure.service\n" >/etc/systemd/system/docker.service.d/docker-triage.conf
  systemctl daemon-reload
  printf "{ \"debug\": true, }\n" >/etc/docker/daemon.json
  systemctl restart docker && exit 1
  for _ in $(seq 300); do ls /var/lib/docker-triage/*.zip >/dev/null 2>&1 && break; sleep 0.2; done
  while systemctl is-active docker-triage-on-failure.service | grep -q activating; do sleep 0.2; done
  cd /var/lib/docker-triage
  ls -la
  [ "$(stat -c %a .)" = 700 ] && [ "$(stat -c %a *.zip)" = 600 ]
  docker-triage verify *.zip
  docker-triage *.zip --format json >/tmp/found || true
  grep -q daemon-json.syntax /tmp/found'

step 'and no more than three an hour' '
  for _ in 1 2 3 4; do
    systemctl reset-failed docker.service docker.socket
    systemctl start docker || true
    # systemd tries some times before it calls the unit failed
    for _ in $(seq 300); do systemctl is-failed -q docker.service && break; sleep 0.2; done
    sleep 1
    for _ in $(seq 300); do systemctl is-active docker-triage-on-failure.service | grep -q activating || break; sleep 0.2; done
  done
  ls /var/lib/docker-triage
  [ "$(ls /var/lib/docker-triage/*.zip | wc -l)" = 3 ]'

step 'it is purged without a trace' '
  rm /etc/systemd/system/docker.service.d/docker-triage.conf
  dpkg -P docker-triage
  systemctl daemon-reload
  find / -xdev -name "*docker-triage*" 2>/dev/null | sort | diff /tmp/before -'
