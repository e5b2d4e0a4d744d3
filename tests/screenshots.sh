#!/usr/bin/env bash
# Draws every view of a trace with the bundled samples: both themes, plain and at two device pixels a pixel, English and Polish, and
# the window at its smallest. The pictures are for eyes: lay them beside each other before a release.
# usage: screenshots.sh [--list] [BUILD_DIR [OUT_DIR]]     default build/release, BUILD_DIR/screenshots
# --list names the pictures with their options and draws none: a test runs it, so that views and options stay known.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
list=
if [ "${1:-}" = --list ]; then
  list=1
  shift
fi
case "${1:-}" in -*) echo "screenshots.sh: there is no option '$1'; usage: screenshots.sh [--list] [BUILD_DIR [OUT_DIR]]" >&2; exit 2 ;; esac
[ $# -le 2 ] || { echo "screenshots.sh: at most two folders are taken" >&2; exit 2; }
build=${1:-$root/build/release}
out=${2:-$build/screenshots}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/fwshots.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch
[ -n "$list" ] || mkdir -p "$out"
[ -n "$list" ] || "$build/app/cli/framewake-cli" --cache "$scratch/cache.fwdb" import "$root"/resources/samples/* > /dev/null
frame=20240315_cam01_000123
broken=20240315_cam01_000121
# Another frame of the camera and the slow one, by their trace ids.
pair=
for one in camera.id=cam01 "$frame"; do
  [ -z "$list" ] || { pair="$pair $one"; continue; }
  found=$("$build/app/cli/framewake-cli" --cache "$scratch/cache.fwdb" --json search "$one" --limit 1 | sed -n 's/.*"trace_id": *"\([^"]*\)".*/\1/p' | head -1)
  pair="$pair $found"
done
# What --view knows, as the program itself tells it.
help=$("$build/app/framewake" --help)
mapfile -t views < <(tr -s ' \n' ' ' <<< "$help" |
  sed -n 's/.* --view VIEW What is shown of the trace: \([^;]*\);.*/\1/p' | tr -d ' ' | tr ',' '\n')
[ ${#views[@]} -gt 0 ] || { echo "screenshots.sh: the program names no views" >&2; exit 1; }

# shot NAME "TRACE…" OPTION…
shot() {
  local name=$1 traces
  read -ra traces <<< "$2"
  shift 2
  if [ -n "$list" ]; then
    # Every option that is used must be one that the program names.
    for word in "$@"; do
      case $word in --*) grep -q -- " $word " <<< "$help" || { echo "screenshots.sh: the program knows no option $word" >&2; exit 1; } ;; esac
    done
    echo "$name: $* ${traces[*]}"
    return
  fi
  "$build/app/framewake" --settings "$scratch/settings.ini" --cache "$scratch/cache.fwdb" --utc --screenshot "$out/$name.png" "$@" "${traces[@]}" 2> "$scratch/log" ||
    { echo "screenshots.sh: $name failed:" >&2; cat "$scratch/log" >&2; exit 1; }
}
for view in "${views[@]}"; do
  for theme in light dark; do
    shot "$view-$theme" "$frame" --view "$view" --theme "$theme" --size 1440x900
    shot "$view-$theme-2x" "$frame" --view "$view" --theme "$theme" --size 1440x900 --scale 2
  done
  shot "$view-polish" "$frame" --view "$view" --theme light --language pl --size 1440x900
  shot "$view-small" "$frame" --view "$view" --theme light --size 900x600
  shot "$view-rtl" "$frame" --view "$view" --theme light --layout rtl --size 1440x900
done
for theme in light dark; do
  for view in compare compare-tree compare-table; do
    shot "$view-$theme" "$pair" --view "$view" --theme "$theme" --size 1440x900
  done
  shot "compare-$theme-2x" "$pair" --view compare --theme "$theme" --size 1440x900 --scale 2
done
shot compare-polish "$pair" --view compare --theme light --language pl --size 1440x900
shot compare-rtl "$pair" --view compare --theme light --layout rtl --size 1440x900
shot compare-small "$pair" --view compare --theme light --size 900x600
# All traces of the cache: a trace's own would be one call an operation.
for theme in light dark; do
  shot "bottlenecks-$theme" "" --view bottlenecks --theme "$theme" --size 1440x900
  shot "bottlenecks-$theme-2x" "" --view bottlenecks --theme "$theme" --size 1440x900 --scale 2
done
shot bottlenecks-polish "" --view bottlenecks --theme light --language pl --size 1440x900
# A fault with a known culprit, so that the cohorts below have something to tell.
if [ -z "$list" ]; then
  "$build/app/cli/framewake-cli" sample -o "$scratch/fault.otlp.json" --frames 600 --fault slow-worker > /dev/null
  "$build/app/cli/framewake-cli" --cache "$scratch/fault.fwdb" import "$scratch/fault.otlp.json" > /dev/null 2>&1 || true
fi
for theme in light dark; do
  shot "cohorts-$theme" "" --cache "$scratch/fault.fwdb" --view bottlenecks --theme "$theme" --size 1440x900
done
shot cohorts-light-2x "" --cache "$scratch/fault.fwdb" --view bottlenecks --theme light --size 1440x900 --scale 2
shot cohorts-polish "" --cache "$scratch/fault.fwdb" --view bottlenecks --theme light --language pl --size 1280x800
shot bottlenecks-small "" --view bottlenecks --theme light --size 900x600
# A frame in several traces, one of which lost its context.
if [ -z "$list" ]; then
  "$build/app/cli/framewake-cli" sample -o "$scratch/journey.otlp.json" --frames 30 --cameras 1 --lost-store-rate 0.6 --error-rate 0.1 > /dev/null
  "$build/app/cli/framewake-cli" --cache "$scratch/journey.fwdb" import "$scratch/journey.otlp.json" > /dev/null 2>&1 || true
fi
frame_of_journey=20240315_cam01_000115
for theme in light dark; do
  shot "journey-$theme" "$frame_of_journey" --cache "$scratch/journey.fwdb" --view journey --theme "$theme" --size 1440x900
  shot "journey-$theme-2x" "$frame_of_journey" --cache "$scratch/journey.fwdb" --view journey --theme "$theme" --size 1440x900 --scale 2
done
shot journey-polish "$frame_of_journey" --cache "$scratch/journey.fwdb" --view journey --theme light --language pl --size 1280x800
shot journey-small "$frame_of_journey" --cache "$scratch/journey.fwdb" --view journey --theme light --size 900x600
shot broken-light "$broken" --theme light --size 1440x900
shot broken-dark "$broken" --theme dark --size 1440x900
[ -z "$list" ] || exit 0
ls "$out" | wc -l | sed "s|\$| pictures in $out|"
