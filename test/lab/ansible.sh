#!/usr/bin/env bash
# The collection on a fleet: ansible-playbook over real sshd to a healthy host, one whose daemon.json is broken, one whose dockerd
# hangs, and an address where nothing answers; then one report out of the bundles. It ends at the first that is not as it should be.
# test/lab/ansible.sh LAB FOLDER     LAB: the lab's commands; FOLDER holds docker-triage-linux-x64
# ANSIBLE_BIN: a folder with ansible-playbook and ansible-galaxy, not in PATH; SSHD_ROOT: below it is openssh-server, not below /
set -euo pipefail
lab=$(cd "${1:?usage: test/lab/ansible.sh LAB FOLDER}" && pwd)
made=$(cd "${2:?usage: test/lab/ansible.sh LAB FOLDER}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
sshd=${SSHD_ROOT:-/}
export PATH=${ANSIBLE_BIN:+$ANSIBLE_BIN:}$PATH
for need in ansible-playbook ansible-galaxy "${sshd%/}/usr/sbin/sshd"; do
  command -v "$need" >/dev/null || { echo "NOT there: $need, without which the collection is not tested" && exit 69; }
done
# a network of its own: nothing of the machine's changes
[ "${FLEET_NET:-}" = own ] || FLEET_NET=own exec unshare --net -- "$0" "$lab" "$made"

. "$lab/lib/common.sh"
hosts=(healthy broken hung)
declare -A address=([silent]=10.99.0.14 [healthy]=10.99.0.11 [broken]=10.99.0.12 [hung]=10.99.0.13)
work=$(mktemp -d)
leave() {
  code=$?
  trap - EXIT
  for host in "${hosts[@]}"; do "$lab/down" "ansible-$host-$$"; done
  rm -rf "$work"
  exit "$code"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
on() { local host=$1; shift; "$lab/exec" "ansible-$host-$$" "$@"; }
holds() { # WORDS COMMAND...
  local words=$1
  shift
  if "$@" >"$work/said" 2>&1; then echo "ok  $words"; else echo "NOT $words" && cat "$work/said" && exit 1; fi
}

# --- the fleet
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
sed 's/^/10.99.0.* /' "$work/host.pub" >"$work/known"
ip link add fleet type bridge
ip addr add 10.99.0.1/24 dev fleet
ip link set fleet up
start() { # HOST
  local name=ansible-$1-$$
  "$lab/up" "$name" --suite trixie --bind "$made:/srv/triage"
  ip link add "to-$1" type veth peer name lan0 netns "$(leader "$name")"
  ip link set "to-$1" master fleet up
  tar -C "$sshd" -c usr/sbin/sshd usr/lib/openssh | on "$1" tar -x -C / --keep-directory-symlink
  on "$1" install -D -m 600 /dev/stdin /etc/ssh/host <"$work/host"
  on "$1" bash -euo pipefail -c "$(cat "$here/ansible/host.sh")" host.sh "${address[$1]}" "$(cat "$work/key.pub")"
}
for host in "${hosts[@]}"; do holds "$host is up, with sshd" start "$host"; done
holds 'broken: daemon.json has a comment' "$lab/inject" "ansible-broken-$$" 003
# what stands on a host must not become a template of who collects it
on broken sed -i 's|// keep|// {{ 6 * 7 }} keep|' /etc/docker/daemon.json
holds 'hung: dockerd is stopped' "$lab/inject" "ansible-hung-$$" 159

# --- the collection, as a user installs and calls it
cd "$work"
export ANSIBLE_COLLECTIONS_PATH=$work/collections ANSIBLE_HOME=$work/home ANSIBLE_SSH_CONTROL_PATH_DIR=$work/cp
export ANSIBLE_SSH_ARGS="-F none -i $work/key -o UserKnownHostsFile=$work/known -o ConnectTimeout=5 -o ControlMaster=auto -o ControlPersist=60s"
# Ansible ends at once in a locale without UTF-8
export LC_ALL=C.UTF-8 ANSIBLE_NOCOLOR=1 ANSIBLE_LOCALHOST_WARNING=false ANSIBLE_PYTHON_INTERPRETER=auto_silent
cat >inventory.yml <<EOF
docker:
  vars: { ansible_user: ops }
  hosts:
    silent: { ansible_host: ${address[silent]} }
    healthy: { ansible_host: ${address[healthy]}, state: up, cause: "" }
    broken: { ansible_host: ${address[broken]}, state: down, cause: daemon-json.syntax }
    hung: { ansible_host: ${address[hung]}, state: hung, cause: daemon.hung }
EOF
play() { # EXIT NAME ARGUMENTS...: what was said is in NAME.log
  local want=$1 name=$2 code=0
  shift 2
  ansible-playbook -i inventory.yml -e docker_triage_executables="$made" -e docker_triage_timeout=30 "$@" >"$name.log" 2>&1 </dev/null || code=$?
  [ "$code" = "$want" ] && echo "ok  $name: ansible-playbook $*" && return
  echo "NOT exit $want but $code: $*" && cat "$name.log" && exit 1
}
told() { # NAME HOST FIGURES...: the line of a host in Ansible's recap
  local line
  line=$(sed -n "s/^$2 *: //p" "$1.log")
  for figure in "${@:3}"; do grep -qw "$figure" <<<"$line" || { cat "$1.log" && echo "no $figure: $line" && return 1; }; done
}
# everything that is on the hosts, but what Ansible, sudo and the logs keep for themselves; and whether dockerd is still the same
state() {
  for host in "${hosts[@]}"; do
    on "$host" bash -c 'find / /tmp /run /dev/shm -xdev \( -path /proc -o -path /var/log -o -path /run/log -o -path /run/systemd -o -path /run/sudo -o -name "systemd-private-*" \) -prune -o -type d -printf "%p %M %U\n" -o -printf "%p %M %U %s\n"
      cat /etc/docker/daemon.json 2>&1; systemctl show -p MainPID -p NRestarts docker containerd' | sort | sed "s/^/$host: /"
  done
}
ansible-playbook --version | sed -n '1p; /python version/p'
holds 'the collection installs' ansible-galaxy collection install "$project/ansible" -p "$work/collections"
lint() (
  cd "$work/collections/ansible_collections/docker_triage/host"
  ANSIBLE_COLLECTIONS_PATH=$work/collections ansible-lint --offline --profile production $(find . -name '*.yml')
)
if command -v ansible-lint >/dev/null; then holds 'ansible-lint has nothing to say of it' lint; fi
for book in collect daemon_json; do holds "$book.yml is sound" ansible-playbook -i inventory.yml --syntax-check "docker_triage.host.$book"; done
play 4 'what Ansible leaves by itself' "$here/ansible/ping.yml"
play 4 '... of who is not root' "$here/ansible/ping.yml" -e ansible_user=dev -e ansible_become=false
state >before

play 2 check --check --diff docker_triage.host.collect
holds '... fetches nothing' test ! -e bundles
holds '... changes nothing' diff before <(state)
for host in "${hosts[@]}"; do holds "... $host would be collected" told check "$host" failed=0 changed=0; done
holds '... tells who does not answer' told check silent failed=1

for run in first second; do
  play 2 "$run" -v "$here/ansible/site.yml" -e table="$work/table.txt"
  for host in "${hosts[@]}"; do
    holds "... $host: collected, nothing changed" told "$run" "$host" failed=0 rescued=0 unreachable=0
    holds "... and its bundle is sound" "$made/docker-triage-linux-x64" verify "bundles/$host.zip"
  done
  holds '... silent: told, and not the end of the run' told "$run" silent failed=1
  holds '... there is no fourth bundle' test "$(ls bundles | wc -l)" = 3
  holds '... the hosts are as they were' diff before <(state)
done
cat table.txt

# --- one report out of the bundles
tool=$made/docker-triage-linux-x64
merged() { # NAME ARGUMENTS...: three hosts, each with its cause
  local code=0
  "$tool" "${@:2}" --format json >"$1" || code=$?
  [ "$code" = 3 ] && node -e '
    const { hosts, unreadable, causes } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    const seen = hosts.map((h) => `${h.label.replace(/^.*\/|\.zip.*$/g, "")} ${h.state}`).sort().join();
    const named = causes.filter((c) => c.severity === "error").map((c) => `${c.code} ${c.hosts.length}`).sort().join();
    console.log(seen, named, unreadable);
    assert.deepEqual([seen, named, unreadable], ["broken down,healthy up,hung hung", "DT102 1,DT801 1", []]);' "$1"
}
holds 'one report has all three and their causes' merged merged.json bundles/*.zip
"$tool" bundles/*.zip | sed 's/^/    /' || [ "${PIPESTATUS[0]}" = 3 ]

# --- one host at a time, without root, and what a support engineer wrote: encrypted, signed, with a question
age-keygen -o identity.txt 2>/dev/null
key() { "$tool" request key -o "$1.pem" 2>&1 | grep -oE -m1 'ed25519:\S+'; }
trust=$(key support)
"$tool" request new --case FLEET-1 --name Support --why 'dockerd does not start' --question 'Since when?' --key support.pem \
  --encrypt-to "$(age-keygen -y identity.txt)" -o request.yaml
play 2 asked docker_triage.host.collect -v -e ansible_user=dev -e docker_triage_become=false -e docker_triage_serial=1 \
  -e docker_triage_request="$work/request.yaml" -e docker_triage_trust="$trust" -e '{"docker_triage_answers": {"q1": "since the update"}}' \
  -e docker_triage_bundles="$work/asked"
holds '... says who does not answer, and goes on' told asked silent failed=1
for host in "${hosts[@]}"; do
  holds "... $host: collected, nothing changed" told asked "$host" failed=0 changed=0
  holds '... its bundle opens for who asked, and is sound' "$tool" verify "asked/$host.zip.age" --identity identity.txt
done
holds '... nothing lies there in plain' test "$(ls asked | grep -vc '\.age$')" = 0
holds '... nor in the log, as it does where nothing is encrypted' sh -c 'grep -qw cites first.log && ! grep -w cites asked.log'
holds '... and one report' merged asked.json asked/*.age --identity identity.txt
other=$(key other)
play 2 refused docker_triage.host.collect -l healthy,broken -e docker_triage_request="$work/request.yaml" \
  -e docker_triage_trust="$other" -e docker_triage_bundles="$work/refused"
holds '... a request that another signed: no bundle, and why' grep -q 'Ask the host: docker-triage: the request is refused' refused.log
holds '... nothing stays on the hosts' diff before <(state)

# --- a daemon.json out of a template
template() { play "$1" "$2" docker_triage.host.daemon_json -l broken -e docker_triage_command=/srv/triage/docker-triage-linux-x64 "${@:3}"; }
written() { on broken sha256sum /etc/docker/daemon.json; }
was=$(written)
template 2 misspelt -e '{"docker_daemon_options": {"log-drivr": "local"}}'
holds '... a template that dockerd refuses is refused, and why' grep -q 'log-drivr' misspelt.log
template 2 twice -e '{"docker_daemon_options": {"hosts": ["unix:///run/docker.sock"]}}'
holds '... and one that the flags of the unit refuse' grep -q 'hosts' twice.log
holds '... the file is as it was' test "$(written)" = "$was"
template 0 good
holds '... a good one is put in place' told good broken changed=1
template 0 again
holds '... once' told again broken changed=0
holds '... and the broken host starts' on broken bash -c 'dockerd --validate --config-file /etc/docker/daemon.json; systemctl reset-failed docker docker.socket; systemctl start docker && docker info'

# --- a full disk, on which nothing can be copied: what the README says of it
on broken bash -c 'dd if=/dev/zero of=/full bs=64k; dd if=/dev/zero of=/full.1 bs=1k' 2>/dev/null || true
play 2 full docker_triage.host.collect -l broken -e docker_triage_bundles="$work/full"
holds '... no bundle, and why' grep -q 'No space left on device' full.log
play 0 memory docker_triage.host.collect -l broken -e docker_triage_bundles="$work/full" -e docker_triage_tmp=/dev/shm -e ansible_remote_tmp=/dev/shm/.ansible
holds '... but by way of memory' "$tool" verify full/broken.zip
holds '... where nothing stays' on broken bash -c '! ls -A /dev/shm | grep -v "^\.ansible$"'
echo "ok  all of it, in $SECONDS s"
