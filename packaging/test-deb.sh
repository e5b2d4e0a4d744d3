#!/usr/bin/env bash
# Makes the Debian package, installs it in a fresh Debian 12, runs both programs there, checks what stands around them, and removes it again.
# Usage: test-deb.sh [PACKAGE.deb | FOLDER OF A BUILD]. Not part of test.sh: it wants root, debootstrap and a mirror of Debian (that of this
# machine's apt), and says so where it cannot run (exit code 77).
set -euo pipefail
cd "$(dirname "$0")/.."
release=bookworm

cannot() { echo "test-deb.sh cannot run here: $*" >&2; exit 77; }
step() { echo "$(date +%T) $*"; }
failed=0
fault() { echo "FAULT: $*" >&2; failed=1; }

[ "$(id -u)" -eq 0 ] || cannot "it makes a root file system, for which one must be root"
command -v debootstrap >/dev/null || ./packaging/install-dependencies.sh test-deb || cannot "there is no debootstrap"
mirror=$(apt-get indextargets --format '$(ORIGIN) $(CODENAME) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
  awk -v release=$release '$1 == "Debian" && $2 == release { print $3; exit }')
[ -n "$mirror" ] || cannot "apt here knows no mirror of Debian's $release"

case ${1:-} in
  *.deb) deb=$(realpath "$1") ;;
  *) step "the package"; deb=$(./packaging/make-deb.sh "$@" | awk 'END { print $1 }') ;;
esac
[ -f "$deb" ] || cannot "there is no package: $deb"

work=$(mktemp -d)
root=$work/root
# Nothing of the fresh system outlives the script, nor do its mounts.
cleanup() {
  for place in proc dev/null; do ! mountpoint -q "$root/$place" || umount "$root/$place"; done
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

if command -v lintian >/dev/null; then
  step "lintian"
  lintian --fail-on error,warning "$deb" >"$work/lintian" 2>&1 || fault "lintian has errors or warnings"
  grep -v '^running with root privileges' "$work/lintian" || true
else
  echo "lintian is not here; left out."
fi

step "a fresh $release"
# Packages that were fetched once are kept, so that the next run is shorter.
kept=${XDG_CACHE_HOME:-$HOME/.cache}/framewake-test-deb
mkdir -p "$kept"
debootstrap --variant=minbase --cache-dir="$kept" "$release" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 ||
  { tail -n 20 "$work/debootstrap.log" >&2; cannot "debootstrap failed with the mirror of this machine"; }
for list in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do # how this machine reaches its mirror
  [ ! -f "$list" ] || cp --parents "$list" "$root"
done
cp /etc/resolv.conf "$root/etc/resolv.conf"
mount -t proc proc "$root/proc"
if ! [ -c "$root/dev/null" ]; then # where device files may not be made
  touch "$root/dev/null"
  mount --bind /dev/null "$root/dev/null"
fi
cat >"$root/usr/sbin/policy-rc.d" <<'END'
#!/bin/sh
exit 101
END
chmod +x "$root/usr/sbin/policy-rc.d"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/home/reader XDG_RUNTIME_DIR=/home/reader/run DEBIAN_FRONTEND=noninteractive "$@"; }
fetch() { inside apt-get -q -y --no-install-recommends -o Dir::Cache::Archives=/var/cache/apt/archives -o APT::Keep-Downloaded-Packages=true "$@" >>"$work/apt.log" 2>&1 ||
  { tail -n 20 "$work/apt.log" >&2; exit 1; }; }

step "what the package needs, and tools to look at it"
cp -n "$kept"/*.deb "$root/var/cache/apt/archives/" 2>/dev/null || true
fetch update
# Fonts are only recommended: with those of fontconfig there are letters, too.
fetch satisfy "$(dpkg-deb -f "$deb" Depends)"
fetch install appstream desktop-file-utils shared-mime-info hicolor-icon-theme man-db libglib2.0-bin xdg-utils
cp -n "$root"/var/cache/apt/archives/*.deb "$kept"/ 2>/dev/null || true
mkdir -p -m 700 "$root/home/reader/run"
cp resources/samples/broken-hand-over.otlp.json "$root/home/reader/a.otlp.json"
cp "$deb" "$root/home/reader/framewake.deb"
# Every file but those that dpkg, apt and the programs of the test write themselves; with its content where it is small.
state() {
  (cd "$root" && find . -xdev \( -path ./home -o -path ./tmp -o -path ./proc -o -path ./sys -o -path ./dev -o -path ./var/lib/dpkg -o -path ./var/log \
    -o -path ./var/lib/apt -o -path ./var/cache/apt -o -path ./var/cache/debconf -o -path ./var/cache/ldconfig -o -path ./var/cache/man \) -prune -o -print | LC_ALL=C sort)
}
state >"$work/before"

step "install"
fetch install /home/reader/framewake.deb
inside dpkg --verify framewake || fault "dpkg --verify"

step "run"
inside framewake --version
inside framewake-cli --version
inside framewake-cli --quiet import /home/reader/a.otlp.json || fault "import"
inside framewake-cli search | grep -q 'rtsp-capture' || fault "search finds no trace"
id=$(inside framewake-cli --json search | sed -n 's/.*"trace_id": *"\([0-9a-f]*\)".*/\1/p' | head -n 1)
inside framewake-cli show "${id:-none}" >/dev/null || fault "show $id"
inside framewake --screenshot /home/reader/a.png --size 1000x700 "${id:-none}" || fault "the window draws no trace"
[ "$(head -c 4 "$root/home/reader/a.png" | tail -c 3)" = PNG ] || fault "the picture is none"
inside framewake --screenshot /home/reader/graph.png --view graph "${id:-none}" || fault "the window draws no graph"
# As a file manager and a browser hand them over.
inside framewake --screenshot /home/reader/link.png "framewake://trace/${id:-none}" || fault "a link opens no trace"
inside framewake --screenshot /home/reader/file.png /home/reader/a.otlp.json || fault "a file is not opened"
inside framewake --screenshot /home/reader/cache.png file:///home/reader/.cache/framewake/cache.fwdb "${id:-none}" || fault "a cache is not opened"
libraries=$(inside ldd /usr/bin/framewake /usr/bin/framewake-cli | grep 'not found' || true)
[ -z "$libraries" ] || fault "libraries are missing: $libraries"

step "what stands around the programs"
app=org.framewake.Framewake
inside desktop-file-validate /usr/share/applications/$app.desktop || fault "desktop-file-validate"
inside appstreamcli validate --no-net /usr/share/metainfo/$app.metainfo.xml || fault "appstreamcli"
for page in framewake framewake-cli; do
  words=$(inside man --warnings -E UTF-8 -Tutf8 -Z $page 2>&1 >/dev/null || echo "man failed")
  [ -z "$words" ] || fault "man page of $page: $words"
  inside man -w $page >/dev/null || fault "no man page of $page"
  inside bash -n /usr/share/bash-completion/completions/$page || fault "bash completion of $page"
done
is() { # what is asked, what is answered, what should be
  [ "$2" = "$3" ] || fault "$1: \"$2\" instead of \"$3\""
}
type_of() { inside gio info -a standard::content-type "$1" | sed -n 's/.*standard::content-type: //p'; }
is "links" "$(inside xdg-mime query default x-scheme-handler/framewake)" $app.desktop
is "caches" "$(inside xdg-mime query default application/x-framewake-cache)" $app.desktop
is "OTLP" "$(inside xdg-mime query default application/x-otlp+json)" $app.desktop
is "type of OTLP" "$(type_of /home/reader/a.otlp.json)" application/x-otlp+json
cp "$root/home/reader/a.otlp.json" "$root/home/reader/nameless"
is "type by content" "$(type_of /home/reader/nameless)" application/x-otlp+json
is "type of a cache" "$(type_of /home/reader/.cache/framewake/cache.fwdb)" application/x-framewake-cache
[ -f "$root/usr/share/icons/hicolor/48x48/apps/$app.png" ] || fault "no icon"

step "remove"
fetch purge framewake
state >"$work/after"
left=$(comm -13 "$work/before" "$work/after")
[ -z "$left" ] || fault "these stay: $left"
gone=$(comm -23 "$work/before" "$work/after")
[ -z "$gone" ] || fault "these went as well: $gone"
is "links after it" "$(inside xdg-mime query default x-scheme-handler/framewake)" ""

[ $failed -eq 0 ] || { echo "The package has faults." >&2; exit 1; }
step "The package installs, runs and goes."
