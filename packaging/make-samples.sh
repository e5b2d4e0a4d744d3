#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the bundled sample traces again. The generator is deterministic: the same program gives the same bytes.
# Usage: packaging/make-samples.sh [PATH OF framewake-cli]
set -eu
cd "$(dirname "$0")/.."
cli=${1:-build/release/app/cli/framewake-cli}
out=resources/samples
[ -x "$cli" ] || { echo "make-samples.sh: no program at $cli; build first or give its path" >&2; exit 1; }
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
none="--error-rate 0 --retry-rate 0 --missing-parent-rate 0 --lost-context-rate 0 --clock-skew-rate 0 --slow-rate 0"

# One frame that waits for a model to be loaded: 2024-03-15 14:37:24 UTC, frame 20240315_cam01_000123.
# shellcheck disable=SC2086
"$cli" sample --frames 1 --cameras 1 --seed 5 $none --slow-rate 1 --candidates 1204 --first-frame 123 \
    --start 1710513444031000000 --format otlp-json -o "$work/slow-frame.otlp.json"
gzip -n -9 -c "$work/slow-frame.otlp.json" >"$out/slow-frame.otlp.json.gz"
# One hour of one camera, a frame every 3.53 s.
"$cli" sample --frames 1020 --cameras 1 --seed 2 --period 3530000000 --first-frame 1000 \
    --format otlp-proto -o "$work/one-hour-cam01.otlp.pb"
gzip -n -9 -c "$work/one-hour-cam01.otlp.pb" >"$out/one-hour-cam01.otlp.pb.gz"
# A context that got lost twice: three traces of one frame.
# shellcheck disable=SC2086
"$cli" sample --frames 1 --cameras 1 --seed 9 $none --lost-context-rate 1 --lost-store-rate 1 --first-frame 121 \
    --start 1710513442029000000 --format otlp-json -o "$out/broken-hand-over.otlp.json"
# Requests of a service that writes its spans as log lines.
"$cli" sample --profile agents --frames 40 --seed 4 --error-rate 0.1 --retry-rate 0.2 --missing-parent-rate 0.05 --slow-rate 0.1 \
    --format log -o "$work/agents.log"
gzip -n -9 -c "$work/agents.log" >"$out/agents.log.gz"
ls -l "$out"
