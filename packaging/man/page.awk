# Makes a man page of its source: version, date, and in the place of @REFERENCE@ what the program says of its options.
# Variables: version, date (2026-01-31), reference (file).
/^@REFERENCE@$/ { while ((getline line < reference) > 0) print line; next }
{ gsub(/@VERSION@/, version); gsub(/@DATE@/, date); print }
