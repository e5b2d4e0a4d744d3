#!/usr/bin/env bash
# Draws the pictures of the help pages (resources/help/*.png) with the bundled samples, small and with few colours. They are kept in the
# tree, so that a build needs no window: run this when a view looks different.
# usage: help_pictures.sh [BUILD_DIR [OUT_DIR]]     default build/release, resources/help. 77 where ImageMagick is missing.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
[ $# -le 2 ] || { echo "help_pictures.sh: at most two folders are taken" >&2; exit 2; }
case "${1:-}" in -*) echo "help_pictures.sh: there is no option '$1'" >&2; exit 2 ;; esac
build=${1:-$root/build/release}
out=${2:-$root/resources/help}
command -v convert > /dev/null || { echo "help_pictures.sh: no ImageMagick, nothing drawn" >&2; exit 77; }
scratch=$(mktemp -d "${TMPDIR:-/tmp}/fwhelp.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$scratch
mkdir -p "$out"
cli="$build/app/cli/framewake-cli"
"$cli" --cache "$scratch/cache.fwdb" --json import "$root"/resources/samples/* > /dev/null 2>&1
frame=20240315_cam01_000123
usual=$("$cli" --cache "$scratch/cache.fwdb" --json search camera.id=cam01 --limit 1 | sed -n 's/.*"trace_id": *"\([^"]*\)".*/\1/p' | head -1)
slow=$("$cli" --cache "$scratch/cache.fwdb" --json search "$frame" --limit 1 | sed -n 's/.*"trace_id": *"\([^"]*\)".*/\1/p' | head -1)

# draw NAME VIEW TRACE…
draw() {
  local name=$1 view=$2
  shift 2
  "$build/app/framewake" --settings "$scratch/settings.ini" --cache "$scratch/cache.fwdb" --utc --language en --theme light \
    --size 1080x640 --view "$view" --screenshot "$scratch/$name.png" "$@" 2> "$scratch/log" ||
    { echo "help_pictures.sh: $name failed:" >&2; cat "$scratch/log" >&2; exit 1; }
  # Without dates, so that the same picture is the same file.
  convert "$scratch/$name.png" -strip -filter Lanczos -resize 760x -dither None -colors 48 -define png:exclude-chunks=date,time "PNG8:$out/$name.png"
}
draw waterfall waterfall "$frame"
draw compare compare "$usual" "$slow"
draw bottlenecks bottlenecks
