#!/bin/sh
# Makes .venv with a Python that is new enough and installs the project in it; again only when pyproject.toml
# has changed or the folder has moved.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup/packages.sh

ready_for=$(pwd && cat pyproject.toml)
if [ "$(cat .venv/ready-for 2>/dev/null)" = "$ready_for" ] && .venv/bin/python -c "" 2>/dev/null; then
    exit 0
fi

# Prints the first Python of 3.11 or newer that can make a virtual environment.
find_python() {
    for name in python3.13 python3.12 python3.11 python3; do
        if "$name" -c "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    return 1
}

if ! python=$(find_python); then
    if ! on_debian; then
        say "Python 3.11 or newer is needed, with its venv module. Install it, then start again:"
        say "    Fedora: dnf install python3    Arch: pacman -S python    macOS: the installer of python.org"
        exit 1
    fi
    if python3 -c "import sys; sys.exit(sys.version_info >= (3, 11))" 2>/dev/null; then
        install_packages "python3.13-venv|python3.12-venv|python3.11-venv"
    else
        install_packages python3-venv
    fi
    if ! python=$(find_python); then
        say "Python 3.11 or newer is needed, and this system's own is older. Install one, then start again."
        exit 1
    fi
fi

say "Setting up: Python and its libraries go into $(pwd)/.venv, once; this takes a minute or two."
if ! [ -e .venv/ready-for ] || [ "$(head -n 1 .venv/ready-for)" != "$(pwd)" ] || ! .venv/bin/python -c "" 2>/dev/null; then
    "$python" -m venv --clear .venv
fi
rm -f .venv/ready-for
if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"; then
    say "The libraries could not be installed; the lines above say why. Is this computer online? Then start again."
    exit 1
fi
printf '%s\n' "$ready_for" >.venv/ready-for
