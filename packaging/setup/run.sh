#!/bin/sh
# Opens the app; on a computer without a screen, builds the sample library instead and says where it is.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup/packages.sh

sample="sample-library"

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    packaging/setup/libraries.sh qt window
    packaging/setup/venv.sh
    exec .venv/bin/recordkeeper
fi

packaging/setup/libraries.sh qt
packaging/setup/venv.sh
say "There is no screen here, so no window can open."
if [ -e "$sample" ]; then
    say "The sample library is already at $(pwd)/$sample; remove that folder to have it built anew."
    exit 0
fi
say "The sample library and its letters are built instead."
drop_unfinished() {
    rm -rf "$sample"
    exit 1
}
trap drop_unfinished INT TERM
.venv/bin/recordkeeper demo "$sample" || drop_unfinished
say "On a computer with a screen, this opens it: .venv/bin/recordkeeper --library $sample"
