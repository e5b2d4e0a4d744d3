#!/usr/bin/env bash
# Builds Framewake and starts it with the given arguments, or with the bundled sample traces when there are none.
# Without a display it draws the same window into framewake.png instead.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/packaging/install-dependencies.sh" build run
"$here/packaging/build.sh" framewake framewake-cli
program=$here/build/release/app/framewake

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  [ $# -gt 0 ] || set -- "$here/resources/samples"
  exec "$program" "$@"
fi

for argument in "$@"; do
  case $argument in --screenshot | --screenshot=* | --help | -h | --version | -v) exec env QT_QPA_PLATFORM=offscreen "$program" "$@" ;; esac
done
[ $# -gt 0 ] || set -- "$here/resources/samples"
picture=$PWD/framewake.png
QT_QPA_PLATFORM=offscreen "$program" --cache :memory: --size 1440x900 --screenshot "$picture" "$@"
echo "There is no display here, so the window was drawn into $picture"
echo "For a window start this in a desktop session, or with: ssh -X, or xvfb-run ./run.sh"
