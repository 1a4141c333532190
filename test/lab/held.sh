#!/bin/sh
# Stands in for the tool in a host of the lab: what the tool finds on the host is what it finds in the bundle of that look, byte for byte.
# Its last line on standard error says whether it was so; .ci/lab-verdict.mjs reads it.
tool="/opt/docker-triage/node_modules/node/bin/node /opt/docker-triage/dist/main.js"
[ "$*" = "--format json" ] || exec $tool "$@"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
$tool --collect -o "$work/bundle.zip" --format json >"$work/host.json"
code=$?
$tool "$work/bundle.zip" --format json >"$work/bundle.json"
cat "$work/host.json"
if cmp -s "$work/host.json" "$work/bundle.json"; then echo "the bundle agrees" >&2
else echo "the bundle says otherwise: $(diff "$work/host.json" "$work/bundle.json" | head -c 200)" >&2; fi
exit "$code"
