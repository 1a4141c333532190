#!/usr/bin/env bash
# The support loop between two real hosts: asked on one, answered on the other by three users, encrypted, opened with age,
# verified, understood, mended with the tool's own patch, compared. One line a step; it ends at the first that is not as it should be.
# test/lab/loop.sh LAB [CASE]     the project has to be built; CASE is a fault whose first fix changes daemon.json
set -euo pipefail
lab=$(cd "${1:?usage: test/lab/loop.sh LAB [CASE]}" && pwd)
case=$(basename "$(ls -d "$lab/cases/${2:-018}"* | head -1)")
project=$(cd "$(dirname "$0")/../.." && pwd)
support=loop-support-$$ broken=loop-broken-$$
tool=(/opt/docker-triage/node_modules/node/bin/node /opt/docker-triage/dist/main.js)
work=$(mktemp -d)
said=$work/said

leave() {
  code=$?
  trap - EXIT
  "$lab/down" "$support"
  "$lab/down" "$broken"
  rm -rf "$work"
  exit "$code"
}
trap leave EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# step WORDS EXIT COMMAND...: what a command says is kept in $said; shown where it does not end as it should
step() {
  local words=$1 want=$2 got=0
  shift 2
  "$@" >"$said" 2>"$said.notes" || got=$?
  [ "$got" = "$want" ] || fail "$words: exit $got, not $want" "$said" "$said.notes"
  echo "ok  $words"
}
fail() {
  echo "NOT $1"
  shift
  cat "$@"
  exit 1
}
on() { "$lab/exec" "$@"; }
asked() { on "$support" -u ops "${tool[@]}" "$@"; }                              # where who asks sits: no root, no docker group
carried() { on "$1" cat "$2" | on "$3" bash -c 'umask 022; cat >"$0"' "$2"; }    # carried FROM FILE TO
answer() { # answer USER NAME: the request, answered by a user
  on "$broken" -u "$1" "${tool[@]}" --request /srv/in/request.yaml --trust "$trust" --yes --answer 'q1=since the update' -o "/srv/out/$2.age"
}
opened() { # opened NAME: the bundle at who asked, decrypted by age: there where the host has it, else on this machine
  carried "$broken" "/srv/out/$1.age" "$support"
  if on "$support" sh -c 'command -v age' >/dev/null; then on "$support" age -d -i /srv/in/identity.txt -o "/srv/out/$1.zip" "/srv/out/$1.age"
  else on "$support" cat "/srv/out/$1.age" | age -d -i "$work/identity.txt" | on "$support" bash -c 'cat >"$0"' "/srv/out/$1.zip"; fi
}
first() { node -p 'JSON.parse(fs.readFileSync(0, "utf8")).causes[0]?.[process.argv[1]]' "$1" <"$said"; } # of the causes; who is nobody has others, too

want=$(node -p 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).rootCauses[0].label' "$lab/cases/$case/expect.json")
for host in "$support" "$broken"; do
  step "$host is up" 0 "$lab/up" "$host" --suite trixie --bind "$project:/opt/docker-triage"
  on "$host" install -d -m 1777 /srv/in /srv/out
done

step 'a key of age' 0 age-keygen -o "$work/identity.txt"
recipient=$(age-keygen -y "$work/identity.txt")
on "$support" -u ops bash -c 'umask 077; cat >/srv/in/identity.txt' <"$work/identity.txt"
step 'a key to sign with' 0 asked request key -o /srv/in/support.pem
trust=$(grep -oE 'ed25519:\S+' "$said.notes")
step 'a request is made and signed' 0 asked request new --case LAB-1 --name 'Example Support' --why 'dockerd does not start' \
  --key /srv/in/support.pem --encrypt-to "$recipient" --question 'Since when?' --pattern 'level=*' -o /srv/in/request.yaml

step "$case: the other host breaks" 0 "$lab/inject" "$broken" "$case"
carried "$support" /srv/in/request.yaml "$broken"
for user in root dev nobody; do
  step "$user answers the request" 0 answer "$user" "$user"
  step "... and leaves nothing but what is encrypted" 0 on "$broken" find /srv/out -type f \( ! -name '*.age' -printf 'plain: %p ' -o -name "$user.age" -printf '%m ' \)
  [ "$(cat "$said")" = '600 ' ] || fail 'a file too many, or readable by others' "$said"
  step "... age opens it" 0 opened "$user"
  step "... it is sound as it came" 0 asked verify "/srv/out/$user.age" --identity /srv/in/identity.txt
  step "... and as age gave it" 0 asked verify "/srv/out/$user.zip"
  step "... it tells an error" 3 asked "/srv/out/$user.zip" --format json
  [ "$(first cause)" = "$want" ] || fail "the cause is not $want" <(first cause)
  found=$(first code)
  echo "ok  ... which is $want"
done

step 'the tool says how to mend it' 0 on "$broken" "${tool[@]}" patch
[ -s "$said" ] || fail 'there is no patch' "$said.notes"
# the hosts have no patch(1) of their own
on "$broken" sh -c 'command -v patch' >/dev/null || on "$broken" bash -c 'cat >/usr/local/bin/patch; chmod 755 /usr/local/bin/patch' <"$(command -v patch)"
cp "$said" "$work/fix.patch"
sed -n 's/^  sudo //p' "$said.notes" >"$work/commands"
step 'its patch applies' 0 on "$broken" patch -p1 -d / <"$work/fix.patch"
step 'its commands run' 0 on "$broken" bash -ec "$(cat "$work/commands")"
step 'the host is healthy again' 0 "$lab/verify" "$broken" "$case"

step 'root answers once more' 0 answer root mended
step '... age opens it' 0 opened mended
step '... it is sound' 0 asked verify /srv/out/mended.zip
step '... it tells no error' 0 asked /srv/out/mended.zip --format json
step 'before and after are compared' 0 asked compare /srv/out/root.zip /srv/out/mended.zip
grep -q '1 fixed, 0 new' "$said" && grep -A1 -x Fixed "$said" | grep -q "error $found:" || fail "it does not say that $found is fixed" "$said"
echo "ok  ... which says: fixed, $found"
