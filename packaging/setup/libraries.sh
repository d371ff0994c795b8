#!/bin/sh
# Sees to it that the system libraries are here that pip cannot bring. Costs nothing when they are.
# Usage: libraries.sh PURPOSE...
#   qt      what Qt needs in any case      window   what it needs to open a window and to print
#   freeze  what PyInstaller needs (after venv.sh)
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup/packages.sh

[ "$(uname -s)" = Linux ] || exit 0

# Library, then its package on Debian and Ubuntu, the newest name first.
libraries_for() {
    case $1 in
        qt) cat <<'LIST' ;;
libglib-2.0.so.0 libglib2.0-0t64|libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libdbus-1.so.3 libdbus-1-3
LIST
        window) cat <<'LIST' ;;
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libcups.so.2 libcups2t64|libcups2
LIST
    esac
}

loader=$(command -v ldconfig || echo /sbin/ldconfig)
known=$("$loader" -p 2>/dev/null | awk '{print $1}')
libraries=""
packages=""

missing() {
    libraries="$libraries $1"
    packages="$packages $2"
}

for purpose in "$@"; do
    while read -r library package; do
        [ -n "$library" ] || continue
        printf '%s\n' "$known" | grep -qxF "$library" || missing "$library" "$package"
    done <<LIST
$(libraries_for "$purpose")
LIST
    if [ "$purpose" = freeze ]; then
        command -v objdump >/dev/null 2>&1 || missing objdump binutils
        # Debian's own Python is linked without its library, which a frozen app needs.
        python_library=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_config_var("INSTSONAME") or "")')
        case $python_library in
            *.so.*)
                .venv/bin/python -c "import ctypes; ctypes.CDLL('$python_library')" 2>/dev/null ||
                    missing "$python_library" "${python_library%%.so.*}"
                ;;
        esac
    fi
done

[ -n "$libraries" ] || exit 0

if on_debian; then
    # shellcheck disable=SC2086 # several names
    install_packages $packages
    exit
fi

say "These seem to be missing on this system:$libraries"
say "If it does not start, install what brings them, for example:"
say "    Fedora: dnf install glib2 libglvnd-glx libglvnd-egl fontconfig libxkbcommon libxkbcommon-x11 dbus-libs" \
    "xcb-util-cursor xcb-util-wm xcb-util-keysyms cups-libs binutils"
say "    Arch:   pacman -S glib2 libglvnd fontconfig libxkbcommon libxkbcommon-x11 dbus xcb-util-cursor" \
    "xcb-util-wm xcb-util-keysyms libcups binutils"
