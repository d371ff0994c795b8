#!/bin/sh
# Freezes the app into dist/recordkeeper and lets it test itself from another folder.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup/packages.sh

here=$(pwd)
packaging/setup/libraries.sh qt freeze
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/recordkeeper.spec
cd /
"$here/packaging/setup/apart.sh" "$here/dist/recordkeeper/recordkeeper" self-test
say "The app is in $here/dist/recordkeeper ($(du -sh "$here/dist/recordkeeper" | cut -f 1)); start recordkeeper in it."
