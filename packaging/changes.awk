# CHANGELOG.md as others want it. Variables: kind = debian | metainfo; date = when this is built, as that kind writes it; maintainer.
# "## 1.2.3 – 2026-01-31" begins a version, "## 1.2.3 – unreleased" the one that is being made.

# The first words of a version, or an item of its list, in lines of at most 76 characters.
function wrapped(text, first, next_,    words, n, i, line, out) {
    n = split(text, words, " ")
    line = first
    for (i = 1; i <= n; i++) {
        if (length(line) + 1 + length(words[i]) > 76 && line != first) {
            out = out line "\n"
            line = next_
        }
        line = line ((line == first || line == next_) ? "" : " ") words[i]
    }
    return out line "\n"
}

function escaped(text) {
    gsub(/`/, "", text)
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

function flush() {
    if (paragraph == "") return
    if (kind == "debian") {
        printf "%s", isItem ? wrapped(paragraph, "  * ", "    ") : wrapped(paragraph, "  ", "  ")
    } else if (!isItem) {
        # The catalogue gets what a version is about; the list is in the changelog.
        printf "        <p>%s</p>\n", escaped(paragraph)
    }
    paragraph = ""
}

function finish() {
    flush()
    if (version == "") return
    if (kind == "debian")
        printf "\n -- %s  %s\n\n", maintainer, released
    else
        printf "      </description>\n    </release>\n"
}

/^## / {
    finish()
    version = $2
    open = $NF == "unreleased"
    released = open ? date : $NF
    if (kind == "debian") {
        if (!open) {
            command = "LC_ALL=C date -u -R -d '" released "'"
            command | getline released
            close(command)
        }
        printf "framewake (%s) %s; urgency=medium\n\n", version, open ? "UNRELEASED" : "stable"
    } else {
        printf "    <release version=\"%s\" date=\"%s\" type=\"%s\">\n      <description>\n", version, released, open ? "development" : "stable"
    }
    next
}
version == "" { next }
/^- / { flush(); isItem = 1; paragraph = substr($0, 3); next }
/^ *$/ { flush(); isItem = 0; next }
{ sub(/^ +/, ""); paragraph = paragraph (paragraph == "" ? "" : " ") $0 }
END { finish() }
