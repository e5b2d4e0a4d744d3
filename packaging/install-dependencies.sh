#!/usr/bin/env bash
# Installs what is missing of the named sections of packaging/dependencies.txt. Usage: install-dependencies.sh build run …
set -euo pipefail
list=$(dirname "$0")/dependencies.txt

wanted=()
for section in "$@"; do
  while read -r package; do wanted+=("$package"); done < <(
    awk -v section="[$section]" '/^\[/ { inside = ($1 == section); next } inside && NF && $1 !~ /^#/ { print $1 }' "$list")
done

missing=()
for package in "${wanted[@]}"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "Framewake builds on Debian 12 or a relative of it. Please install: ${missing[*]}" >&2
  exit 1
fi
root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Neither root nor sudo. Please install: ${missing[*]}" >&2; exit 1; }
  root=(sudo)
fi
echo "Installing ${#missing[@]} packages by apt: ${missing[*]}"
"${root[@]}" apt-get update -q
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
