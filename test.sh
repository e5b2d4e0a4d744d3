#!/usr/bin/env bash
# Builds everything and runs every test. Arguments go to ctest, e.g. ./test.sh -R store
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/packaging/install-dependencies.sh" build run test
"$here/packaging/build.sh"
cd "$here"
exec ctest --preset release -j "$(nproc)" "$@"
