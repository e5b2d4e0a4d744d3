#!/usr/bin/env bash
# Builds the fuzzers (preset "fuzz", clang 14) where they are missing and runs each for SECONDS, one after the other.
# usage: run.sh SECONDS [ENTRY...]   ENTRY as in CMakeLists.txt beside this script; default all
#   FW_FUZZ_WORK  folder that keeps the corpus of each entry from run to run, and the findings;
#                 default $XDG_CACHE_HOME/framewake-fuzz
# Prints executions, executions a second, and a second of processor time (on a busy machine they differ); fails if something was found, and says where it lies.
set -euo pipefail
[[ ${1:-} =~ ^[0-9]+$ ]] || { sed -n '2,6s/^# //p' "$0" >&2; exit 2; }
seconds=$1
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/build/fuzz
work=${FW_FUZZ_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/framewake-fuzz}
entries=("$@")
if [ ${#entries[@]} -eq 0 ]; then
  mapfile -t entries < <(sed -n 's/^foreach(entry \(.*\))$/\1/p' "$root/tests/fuzz/CMakeLists.txt" | tr ' ' '\n'
    sed -n 's/^fw_fuzz(\([a-zA-Z]*\) .*/\1/p' "$root/tests/fuzz/CMakeLists.txt" | grep -v entry)
fi

options=()
command -v ccache > /dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
mkdir -p "$work/findings"
(
  cd "$root"
  [ -f "$build/build.ninja" ] || cmake --preset fuzz "${options[@]}"
  cmake --build --preset fuzz --target "${entries[@]/#/fuzz_}"
) > "$work/build.log" 2>&1 || { tail -n 20 "$work/build.log" >&2; exit 2; }

# Real files, each also in pieces: most runs take short inputs, and the beginning of a file is not all there is to learn from.
seeds=$work/seeds
if [ ! -d "$seeds" ]; then
  mkdir -p "$seeds.new"
  find "$root/tests/data" -type f ! -name README.md -size -40k | while read -r file; do
    name=$(echo "${file#"$root/tests/data/"}" | tr '/' '_')
    cp "$file" "$seeds.new/$name"
  done
  find "$root/tests/data/logs" "$root/tests/data/sdk-console" -type f | while read -r file; do
    split -n l/20 -a 2 "$file" "$seeds.new/$(basename "$file")." || true
  done
  mv "$seeds.new" "$seeds"
fi

# Words that the decoders know, so that mutations find them.
grep -ohE '"[A-Za-z_@][A-Za-z0-9_.@-]{1,30}"' "$root"/importers/formats/*.cpp "$root"/importers/formats/*.h | sort -u |
  grep -vE '^"(model|importers)' | sed 's/^"\(.*\)"$/"\1"\n"\\"\1\\":"/' > "$work/words"
# Sanitizers as fast as they go: the stack of an allocation is wanted when a finding is looked at, not before. Freed memory is kept
# from use for a while all the same.
export ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=64:max_malloc_fill_size=0
ASAN_OPTIONS+=:detect_stack_use_after_return=0:max_uar_stack_size_log=16
# Milliseconds of processor time that the programs run so far took.
processorTime() {
  times > "$work/times" # in a pipe it would count that of the pipe
  sed -n '2s/[ms]/ /gp' "$work/times" | awk '{ printf "%d", 1000 * (60 * $1 + $2 + 60 * $3 + $4) }' > "$work/milliseconds"
}
found=0
printf '%-12s %14s %12s %16s\n' entry executions exec/s 'exec/s of a core'
for entry in "${entries[@]}"; do
  corpus=$work/$entry
  mkdir -p "$corpus"
  given=("$root/tests/fuzz/corpus" "$seeds")
  [ "$entry" != archive ] || given=("$root/tests/fuzz/corpus-archive")
  log=$work/$entry.log
  : > "$log"
  executions=0
  begin=$(date +%s%N)
  processorTime
  before=$(< "$work/milliseconds")
  failed=
  # Most of the time short inputs, which are twice as fast, then longer ones.
  for round in "128 $((seconds / 2))" "512 $((seconds - seconds / 2 - seconds / 10))" "20000 $((seconds / 10))"; do
    read -r length time <<< "$round"
    [ "$time" -gt 0 ] || continue
    "$build/tests/fuzz/fuzz_$entry" -max_total_time="$time" -max_len="$length" -len_control=0 -reload=0 -timeout=5 -rss_limit_mb=1024 -malloc_limit_mb=1100 \
      -use_value_profile=0 -entropic=0 -dict="$work/words" -print_final_stats=1 -verbosity=1 -artifact_prefix="$work/findings/$entry-" \
      "$corpus" "${given[@]}" >> "$log" 2>&1 || failed=yes
    [ -z "$failed" ] || break
  done
  executions=$(awk '/^stat::number_of_executed_units:/ { sum += $2 } END { printf "%d", sum }' "$log")
  took=$((($(date +%s%N) - begin) / 1000000))
  processorTime
  busy=$(($(< "$work/milliseconds") - before))
  printf '%-12s %14d %12d %16d\n' "$entry" "$executions" $((executions * 1000 / (took > 0 ? took : 1))) \
    $((executions * 1000 / (busy > 0 ? busy : 1)))
  if [ -n "$failed" ]; then
    found=1
    finding=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    echo "  FOUND: ${finding:-see the end of $log}" >&2
    [ -z "$finding" ] || echo "  look at it: $build/tests/fuzz/fuzz_$entry $finding" >&2
  fi
done
exit "$found"
