#!/bin/sh
# Runs a command apart from the user's own things: no screen, no key ring, a home that goes away afterwards.
set -eu

apart=$(mktemp -d)
trap 'rm -rf "$apart"' EXIT
trap 'exit 130' INT TERM

for folder in data config state cache runtime; do
    mkdir -m 700 "$apart/$folder"
done
export HOME="$apart"
export XDG_DATA_HOME="$apart/data"
export XDG_CONFIG_HOME="$apart/config"
export XDG_STATE_HOME="$apart/state"
export XDG_CACHE_HOME="$apart/cache"
export XDG_RUNTIME_DIR="$apart/runtime"
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

"$@"
