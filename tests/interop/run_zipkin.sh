#!/usr/bin/env bash
# Sends the made-up frames of `sample` to a real Zipkin (traces in memory) as Zipkin JSON, fetches them back, and compares the canonical
# text with that of what was sent. As run.sh beside this, which does so with Jaeger, not part of ./test.sh: it needs Java, and the
# server's package from Maven's registry.
# usage: run_zipkin.sh BUILD [FRAMES]     BUILD: a build folder of Framewake; FRAMES: how many, default 200
#   FW_INTEROP_WORK  folder that keeps the server; default $XDG_CACHE_HOME/framewake-interop
# Exit codes: 0 the same text, 1 not, 2 wrong usage, 77 cannot run here.
set -euo pipefail
[ $# -ge 1 ] && [ -f "$1/build.ninja" ] || { sed -n '2,8s/^# //p' "$0" >&2; exit 2; }
build=$(cd "$1" && pwd)
frames=${2:-200}
version=3.4.4
keep=${FW_INTEROP_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/framewake-interop}

cannot() { echo "interop: cannot run here: $1"; exit 77; }
for tool in java mvn curl python3 cmake; do command -v $tool > /dev/null || cannot "$tool is not installed"; done
jar=$keep/zipkin-server-$version-exec.jar
if [ ! -f "$jar" ]; then
  mkdir -p "$keep"
  (cd "$keep" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact=io.zipkin:zipkin-server:$version:jar:exec -DoutputDirectory="$keep") > "$keep/download.log" 2>&1 ||
    cannot "the server's package cannot be had: $(grep -m 1 ERROR "$keep/download.log")"
fi
cmake --build "$build" --target framewake-cli canonical > "$keep/framewake.log" 2>&1 || { tail -n 20 "$keep/framewake.log" >&2; exit 1; }
cli=$(find "$build" -name framewake-cli -type f -perm -u+x | head -n 1)
canonical=$build/tests/interop/canonical

work=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || kill "$server" 2> /dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
query=http://127.0.0.1:$port
# It listens at this machine's own address only, and reports to nobody.
(cd "$work" && exec env QUERY_PORT="$port" SELF_TRACING_ENABLED=false java -Xmx512m -Darmeria.verboseExceptions=never \
  -jar "$jar" --server.address=127.0.0.1 > "$work/zipkin.log" 2>&1) &
server=$!
for _ in $(seq 300); do
  curl -sf "$query/health" > /dev/null && break
  kill -0 "$server" 2> /dev/null || { tail -n 5 "$work/zipkin.log" >&2; cannot "Zipkin does not start"; }
  sleep 0.2
done
curl -sf "$query/health" > /dev/null || cannot "Zipkin does not answer within a minute"

now=$(date +%s)
"$cli" sample --frames "$frames" --start $(((now - 1800) * 1000000000)) -o "$work/sample.otlp.pb" > /dev/null
"$cli" --cache "$work/sent.fwdb" --json import "$work/sample.otlp.pb" > /dev/null 2>&1
"$cli" --cache "$work/sent.fwdb" export --format zipkin-json -o "$work/sent.zipkin.json" > /dev/null
curl -sf -H 'Content-Type: application/json' --data-binary "@$work/sent.zipkin.json" "$query/api/v2/spans" > /dev/null
sleep 1
"$cli" --cache "$work/came.fwdb" --json fetch "$query" --from zipkin --lookback 2h --limit $((frames * 10)) > "$work/came.json"
"$cli" --cache "$work/came.fwdb" export --format zipkin-json -o "$work/came.zipkin.json" > /dev/null
# Zipkin writes the names of spans and services in small letters; all else has to come back as it was.
python3 - "$work/sent.zipkin.json" "$work/small.zipkin.json" << 'PY'
import json, sys
spans = json.load(open(sys.argv[1]))
for span in spans:
    if "name" in span:
        span["name"] = span["name"].lower()
    for end in ("localEndpoint", "remoteEndpoint"):
        if "serviceName" in span.get(end, {}):
            span[end]["serviceName"] = span[end]["serviceName"].lower()
json.dump(spans, open(sys.argv[2], "w"))
PY
"$canonical" "$work/small.zipkin.json" > "$work/sent.txt"
"$canonical" "$work/came.zipkin.json" > "$work/came.txt"
said=$(python3 -c 'import json, sys; d = json.load(open(sys.argv[1])); print(d.get("api"), d.get("spans"))' "$work/came.json")
if cmp -s "$work/sent.txt" "$work/came.txt"; then
  echo "interop: $said spans: the same text, $(wc -l < "$work/sent.txt") lines"
  exit 0
fi
echo "interop: $said spans: NOT the same text, $({ diff "$work/sent.txt" "$work/came.txt" || true; } | grep -c '^[<>]') of $(wc -l < "$work/sent.txt") lines differ; the first:"
{ diff "$work/sent.txt" "$work/came.txt" || true; } | sed -n 1,20p
exit 1
