#!/usr/bin/env bash
# Layout of all sources (clang-format), then clang-tidy on the rooms without Qt, where a slip costs most: they read foreign bytes.
# A second run looks only at what changed since the last clean one.
set -euo pipefail
cd "$(dirname "$0")/.."
./packaging/install-dependencies.sh build lint
git ls-files '*.h' '*.cpp' | xargs clang-format-14 --dry-run --Werror
# clang cannot read GCC's precompiled headers, so the compile commands come from a configuration without them.
[ -f build/lint/compile_commands.json ] || cmake --preset lint > /dev/null

clean=build/lint/clean
since=()
if [ -f $clean ] && [ -z "$(find .clang-tidy CMakeLists.txt packaging/cmake model importers -newer $clean ! -name '*.cpp' -type f -print -quit)" ]; then
  since=(-newer $clean)
fi
begun=$(mktemp)
find model importers -name '*.cpp' ! -path 'model/items/*' "${since[@]}" -print0 |
  xargs -0 -r -P "$(nproc)" -n 4 clang-tidy-14 --quiet -p build/lint --warnings-as-errors='*' 2> >(grep -v 'warnings generated' >&2)
touch -r "$begun" $clean
rm "$begun"
echo "Layout and lint: nothing to mend."
