# shellcheck shell=sh
# Read by the other scripts here: says things, and installs packages of Debian and its relatives.

say() {
    printf '%s\n' "$*" >&2
}

# Whether this is Debian, Ubuntu or another that installs by apt-get.
on_debian() {
    [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

# Prints the first of several package names that this release knows, or the last one: new|old.
known_name() {
    rest=$1
    while [ "${rest#*|}" != "$rest" ]; do
        if apt-cache show "${rest%%|*}" >/dev/null 2>&1; then
            break
        fi
        rest=${rest#*|}
    done
    printf '%s\n' "${rest%%|*}"
}

# Prints the names to give to apt-get for a list in which a name may have alternatives.
known_names() {
    for wanted in "$@"; do
        known_name "$wanted"
    done | tr '\n' ' ' | sed 's/ $//'
}

# Installs packages: as root at once, with sudo after asking; otherwise prints the line to type and fails.
install_packages() {
    if [ "$(id -u)" = 0 ]; then
        apt_get="env DEBIAN_FRONTEND=noninteractive apt-get"
    else
        line="apt-get update && sudo apt-get install -y --no-install-recommends $(known_names "$@")"
        if ! command -v sudo >/dev/null 2>&1 || ! [ -t 0 ]; then
            say "System packages are missing. Type this line, then start again:"
            say "    sudo $line"
            return 1
        fi
        say "System packages are missing: $(known_names "$@")"
        printf 'Install them now with sudo? [Y/n] ' >&2
        read -r answer || answer=n
        case $answer in
            "" | [Yy]*) apt_get="sudo env DEBIAN_FRONTEND=noninteractive apt-get" ;;
            *)
                say "Nothing was installed. To do it yourself, type:"
                say "    sudo $line"
                return 1
                ;;
        esac
    fi
    $apt_get update -qq || say "The list of packages could not be renewed; trying with the one that is here."
    names=$(known_names "$@")
    say "Installing: $names"
    # shellcheck disable=SC2086 # several names
    $apt_get install -y -qq --no-install-recommends $names >/dev/null
}
