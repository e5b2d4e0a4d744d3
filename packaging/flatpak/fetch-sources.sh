#!/usr/bin/env bash
# Fetches the sources of the libraries that the runtime of the Flatpak lacks, as Debian 12 has them, from the mirror of this machine's apt, into
# sources/ beside this script. apt checks them; flatpak-builder then works without a network.
set -euo pipefail
cd "$(dirname "$0")"
release=bookworm
mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' 'Created-By: Packages' |
  awk -v release=$release '$1 == "Debian" && $2 == release { print $3; exit }')
[ -n "$mirror" ] || { echo "fetch-sources.sh: apt here knows no mirror of Debian's $release" >&2; exit 77; }
packages=(cli11 graphviz qtkeychain re2 simdjson sqlitecpp xxhash)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" sources
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $release main" >"$work/list"
apt=(apt-get -q -o "Dir::Etc::sourcelist=$work/list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$work/lists"
  -o "Dir::Cache::srcpkgcache=$work/src" -o "Dir::Cache::pkgcache=$work/pkg" -o APT::Sandbox::User=root)
"${apt[@]}" update
(cd "$work" && "${apt[@]}" source --download-only "${packages[@]}")
for file in "$work"/*.orig.tar.*; do
  case $file in *.asc) continue ;; esac
  name=$(basename "$file")
  cp "$file" "sources/${name%%_*}.tar.${name##*.}" # without a version, for the manifest
done
# tl::expected is one header; with what CMake finds it by, as its package has both.
# Tables of RE2 are made of Unicode's, which its source leaves to the net.
unpacked() { (cd "$work" && apt-get -q -o APT::Sandbox::User=root download "$1" && dpkg-deb -x "$1"_*.deb "$1"); }
unpacked libexpected-dev
tar -C "$work/libexpected-dev/usr" -czf sources/expected.tar.gz include share/cmake
unpacked unicode-data
tar -C "$work/unicode-data/usr/share/unicode" -czf sources/unicode.tar.gz CaseFolding.txt Scripts.txt UnicodeData.txt
ls -l sources
