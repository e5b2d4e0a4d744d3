#!/usr/bin/env bash
# Builds the release preset and makes build/framewake_<version>_<architecture>.deb of it. Usage: make-deb.sh [FOLDER OF ANOTHER BUILD]
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
if [ $# -eq 0 ]; then
  ./packaging/install-dependencies.sh build run package
  ./packaging/build.sh framewake framewake-cli package_files
else
  cmake --build "$build" --target framewake framewake-cli package_files
fi
# One source, one package: times of files are that of the last change.
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}"
export SOURCE_DATE_EPOCH
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$build" && cpack -G DEB -B "$work" >"$work/log" 2>&1) || { cat "$work/log" >&2; exit 1; }
mkdir -p build
cp "$work"/*.deb build/
deb=$PWD/build/$(cd "$work" && echo *.deb)
size=$(stat -c %s "$deb")
[ "$size" -le $((10 * 1024 * 1024)) ] || { echo "$deb has $size bytes, more than 10 MB" >&2; exit 1; }
echo "$deb ($size bytes)"
