#!/usr/bin/env bash
# Measures Framewake against the limit probes in one sitting: probes, ours, probes; prints medians and ratios.
# usage: run-bench.sh PROBE_BUILD_DIR DATA_DIR [BUILD_DIR]
#   PROBE_BUILD_DIR  built from the limits/ folder of the performance probes
#   DATA_DIR         holds what their tracegen makes: mix.otlp.pb, mix.otlp.jsonl, mix.log.jsonl (data set "mix", 1,000,000 spans)
#                    and one100000.jaeger.json (one trace)
#   BUILD_DIR        ours, default build/release
set -euo pipefail
probes=$1 data=$2
build=${3:-$(cd "$(dirname "$0")/../.." && pwd)/build/release}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/fwbench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen
spans=1000000

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
# Spans a second of one probe import: the number behind "=" in "= 578 kspans/s".
probe() {
  "$probes/limit_pack" "$data/$1" "$scratch/probe.db" 2 1 WAL 256 | sed -n 's/.*= \([0-9]*\) kspans.*/\1000/p'
  rm -f "$scratch"/probe.db*
}
ours() {
  "$build/app/cli/framewake-cli" --cache "$scratch/ours.fwdb" --json import "$data/$1" > "$scratch/ours.json"
  tr ',{' '\n\n' < "$scratch/ours.json" | sed -n 's/^ *"spans_per_second": *//p' | head -1
}

echo "machine: $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1-3 /proc/loadavg)"
for file in mix.otlp.pb mix.otlp.jsonl; do
  [ -f "$data/$file" ] || continue
  for i in 1 2 3; do probe "$file"; done > "$scratch/before"
  for i in 1 2 3; do rm -f "$scratch"/ours.fwdb*; ours "$file"; done > "$scratch/own"
  for i in 1 2 3; do probe "$file"; done > "$scratch/after"
  limit=$(cat "$scratch/before" "$scratch/after" | median)
  own=$(median < "$scratch/own")
  awk -v f="$file" -v l="$limit" -v o="$own" 'BEGIN { printf "import %s: ours %.0f spans/s, limit_pack %.0f spans/s, ratio %.0f %%\n", f, o, l, 100 * o / l }'
done
size=$(stat -c %s "$scratch/ours.fwdb")
echo "cache: $((size / spans)) bytes a span"
"$build/tests/bench/bench_bottlenecks" "$scratch/ours.fwdb"
for cache in "$scratch/none.fwdb" "$scratch/ours.fwdb"; do
  for i in 1 2 3 4 5; do XDG_CONFIG_HOME="$scratch/config" "$build/app/framewake" --cache "$cache" --measure-start 2> /dev/null; done |
    sed -n 's/^first paint after \(.*\) ms$/\1/p' | median | sed "s/^/start to first paint with $(basename "$cache"), ms: /"
done
if [ -f "$data/mix.log.jsonl" ]; then
  rm -f "$scratch"/ours.fwdb*
  ours mix.log.jsonl > /dev/null
  tr ',{' '\n\n' < "$scratch/ours.json" | grep -E '"(logs|seconds)"' | tr '\n' ' ' | sed 's/^/log lines stored: /'
  echo
  "$build/tests/bench/bench_decode" "$data/mix.log.jsonl"
fi
for file in mix.otlp.pb mix.otlp.jsonl one100000.jaeger.json; do
  [ -f "$data/$file" ] || continue
  echo "window, $file:"
  "$build/tests/bench/bench_window" "$data/$file" 2> /dev/null
done
"$build/tests/bench/bench_store"
"$build/tests/bench/bench_view"
"$build/tests/bench/bench_plot"
"$build/tests/bench/bench_diff"
"$build/tests/bench/bench_compare_page"
"$build/tests/bench/bench_picture"
"$build/tests/bench/bench_compare"
rm -f "$scratch"/ours.fwdb*
ours mix.otlp.pb > /dev/null
for i in 1 2 3; do "$build/app/cli/framewake-cli" --cache "$scratch/ours.fwdb" --json cohort --slowest 5% | sed 's/.*"seconds": *\([0-9.e-]*\).*/\1/'; done | median |
  sed 's/^/cohort of 36,001 traces, seconds: /'
"$build/tests/bench/bench_faults"
"$build/tests/bench/bench_fetch"
"$build/tests/bench/bench_fetch" 300 25 10
