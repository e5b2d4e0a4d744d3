#!/usr/bin/env bash
# Configures (once) and builds the release preset. Usage: build.sh [target …]
set -euo pipefail
cd "$(dirname "$0")/.."
options=()
command -v ccache >/dev/null && options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
[ -n "${CI:-}" ] && options+=(-DFW_WERROR=ON)
if [ ! -f build/release/build.ninja ] || [ -n "${CI:-}" ]; then
  cmake --preset release "${options[@]}"
fi
if [ $# -gt 0 ]; then
  cmake --build --preset release --target "$@"
else
  cmake --build --preset release
fi
