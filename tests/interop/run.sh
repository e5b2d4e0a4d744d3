#!/usr/bin/env bash
# Sends the made-up frames of `sample` to a real Jaeger (built here, traces in memory) by OTLP, fetches them back through
# the APIs v3 and v1, and compares the canonical text with what was sent. Not part of ./test.sh: it builds Jaeger from its
# Go module, which takes some minutes, and needs the module's registry.
# usage: run.sh BUILD [FRAMES]     BUILD: a build folder of Framewake; FRAMES: how many, default 200
#   FW_INTEROP_WORK  folder that keeps the built Jaeger; default $XDG_CACHE_HOME/framewake-interop
# Exit codes: 0 the same text, 1 not, 2 wrong usage, 77 cannot run here.
set -euo pipefail
[ $# -ge 1 ] && [ -f "$1/build.ninja" ] || { sed -n '2,7s/^# //p' "$0" >&2; exit 2; }
build=$(cd "$1" && pwd)
frames=${2:-200}
here=$(cd "$(dirname "$0")" && pwd)
module=github.com/jaegertracing/jaeger
version=v1.76.0  # the same commit as Jaeger 2.13.0, whose tag the module's path does not allow
keep=${FW_INTEROP_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/framewake-interop}

cannot() { echo "interop: cannot run here: $1"; exit 77; }
for tool in go curl python3 cmake; do command -v $tool > /dev/null || cannot "$tool is not installed"; done

jaeger=$keep/jaeger-$version
if [ ! -x "$jaeger" ]; then
  mkdir -p "$keep"
  source=$(go mod download -json $module@$version 2> "$keep/download.log" |
    python3 -c 'import json, sys; print(json.load(sys.stdin).get("Dir", ""))') || true
  [ -n "$source" ] || cannot "the Go module $module@$version cannot be had: $(tail -n 1 "$keep/download.log")"
  # A copy: its go.mod replaces a module, which only a main module may.
  rm -rf "$keep/source" && cp -r "$source" "$keep/source" && chmod -R u+w "$keep/source"
  echo "interop: building Jaeger ${version#v}, once"
  (cd "$keep/source" && go build -o "$jaeger" ./cmd/jaeger) > "$keep/build.log" 2>&1 ||
    { tail -n 5 "$keep/build.log" >&2; cannot "Jaeger does not build"; }
  rm -rf "$keep/source"
fi
cmake --build "$build" --target framewake-cli canonical > "$keep/framewake.log" 2>&1 || { tail -n 20 "$keep/framewake.log" >&2; exit 1; }
cli=$(find "$build" -name framewake-cli -type f -perm -u+x | head -n 1)
canonical=$build/tests/interop/canonical

work=$(mktemp -d)
started=()
cleanup() {
  for one in "${started[@]}"; do kill "$one" 2> /dev/null || true; done
  rm -rf "$work"
}
trap cleanup EXIT

mapfile -t ports < <(python3 - << 'PY'
import socket
taken = [socket.socket() for _ in range(4)]
for one in taken:
    one.bind(("127.0.0.1", 0))
    print(one.getsockname()[1])
PY
)
query=http://127.0.0.1:${ports[0]}
sed "s/@QUERY@/${ports[0]}/; s/@GRPC@/${ports[1]}/; s/@OTLP@/${ports[2]}/" "$here/jaeger.yaml" > "$work/jaeger.yaml"
"$jaeger" --config "$work/jaeger.yaml" > "$work/jaeger.log" 2>&1 &
started+=($!)
python3 "$here/without_v3.py" "${ports[3]}" "$query" &
started+=($!)
for _ in $(seq 100); do
  curl -sf "$query/api/v3/services" > /dev/null && break
  kill -0 "${started[0]}" 2> /dev/null || { tail -n 5 "$work/jaeger.log" >&2; cannot "Jaeger does not start"; }
  sleep 0.2
done

now=$(date +%s)
"$cli" sample --frames "$frames" --start $(((now - 1800) * 1000000000)) -o "$work/sent.otlp.pb" > /dev/null
curl -sf -H 'Content-Type: application/x-protobuf' --data-binary "@$work/sent.otlp.pb" "http://127.0.0.1:${ports[2]}/v1/traces" > /dev/null
sleep 1

failed=0
# A server, the API it is to be fetched by, and what that API cannot carry.
fetch() {
  local server=$1 api=$2
  shift 2
  "$cli" --cache "$work/$api.fwdb" --json fetch "$server" --from jaeger --lookback 2h --limit $((frames * 10)) > "$work/$api.json"
  "$cli" --cache "$work/$api.fwdb" export -o "$work/$api.otlp.pb" > /dev/null
  "$canonical" "$@" "$work/sent.otlp.pb" > "$work/sent.txt"
  "$canonical" "$@" "$work/$api.otlp.pb" > "$work/$api.txt"
  local said
  said=$(python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); print(d.get("api"), d.get("spans"))' "$work/$api.json")
  if cmp -s "$work/sent.txt" "$work/$api.txt"; then
    echo "interop: $api ($said spans): the same text, $(wc -l < "$work/sent.txt") lines"
  else
    echo "interop: $api ($said spans): NOT the same text, $({ diff "$work/sent.txt" "$work/$api.txt" || true; } | grep -c '^[<>]') of $(wc -l < "$work/sent.txt") lines differ; the first:"
    { diff "$work/sent.txt" "$work/$api.txt" || true; } | sed -n 1,20p
    failed=1
  fi
}
fetch "$query" jaeger-v3
fetch "http://127.0.0.1:${ports[3]}" jaeger-v1 --as-v1
exit $failed
