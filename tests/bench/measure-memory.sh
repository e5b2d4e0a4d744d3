#!/usr/bin/env bash
# What the window needs while a trace that is in the cache is open: imports each FILE by the command line into a cache of its own,
# opens its largest trace in a new window (offscreen) and tells the resident memory of that process, at its highest and at rest.
# usage: measure-memory.sh BUILD_DIR FILE...
set -euo pipefail
build=$1
shift
scratch=$(mktemp -d "${TMPDIR:-/tmp}/fwmemory.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen
cli=$build/app/cli/framewake-cli

status() { sed -n "s/^$2:[^0-9]*\([0-9]*\) kB/\1/p" "/proc/$1/status"; }
spent() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }

for file in "$@"; do
  rm -rf "$scratch"/*
  "$cli" --cache "$scratch/cache.fwdb" --quiet import "$file" > /dev/null
  found=$("$cli" --cache "$scratch/cache.fwdb" --json search '' --sort spans --limit 1)
  id=$(sed -n 's/.*"trace_id": *"\([^"]*\)".*/\1/p' <<< "$found" | head -1)
  spans=$(sed -n 's/.*"spans": *\([0-9]*\).*/\1/p' <<< "$found" | head -1)
  "$build/app/framewake" --settings "$scratch/settings.ini" --cache "$scratch/cache.fwdb" "$id" 2> /dev/null &
  pid=$!
  # At rest: no processor time for a second.
  before=-1
  for ((i = 0; i < 120; ++i)); do
    sleep 1
    now=$(spent "$pid")
    [ $((now - before)) -le 1 ] && break
    before=$now
  done
  echo "$(basename "$file"): $spans spans open, at its highest $(($(status "$pid" VmHWM) / 1000)) MB, at rest $(($(status "$pid" VmRSS) / 1000)) MB"
  kill "$pid"
  wait "$pid" || true
done
