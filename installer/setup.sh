#!/usr/bin/env bash
# Makes .venv with WorkshopDesk in it, and sees to the system libraries Qt needs. Costs nothing when nothing changed.
#
#   installer/setup.sh              what the program needs
#   installer/setup.sh test         the test tools as well
#   installer/setup.sh test-extra   and those of make test-extra
#
# PYTHON=/path/to/python3 chooses the Python. Packages of the system are installed with apt where that works without a
# password (root or sudo); otherwise the one line to type is printed and the script ends with 1.
set -euo pipefail
cd "$(dirname "$0")/.."

extra=${1:-}
venv=.venv
constraints=installer/constraints.txt

say() { printf 'setup: %s\n' "$*" >&2; }

# Installs Debian packages, or says how.
install_packages() {
    if ! command -v apt-get >/dev/null; then
        say "please install with your package manager what Debian calls: $*"
        exit 1
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            say "system packages are missing. Please type this line, then start again:"
            printf 'sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n' "$*" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing system packages: $*"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say "apt could not install them; see above"
        exit 1
    fi
    rm -f "$log"
}

# Qt's wheels bring everything but these. Other systems than Linux have them on board.
missing_libraries() {
    [ "$(uname)" = Linux ] || return 0
    local known library package needed_for
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    while read -r library package needed_for; do
        case "$library" in '' | '#'*) continue ;; esac
        if [ "$needed_for" = screen ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then continue; fi
        case "$known" in *"	$library "*) ;; *) printf '%s\n' "$package" ;; esac
    done <installer/system-libraries.txt
}

find_python() {
    local name
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    say "Python 3.11 or newer was not found. Install it, or name it: make run PYTHON=/path/to/python3"
    exit 1
}

# Debian and Ubuntu keep a part of Python that makes environments in a package of its own.
missing_venv_module() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null || printf '%s-venv\n' "$(basename "$1")"
}

# The tests of the project office start a PostgreSQL of their own; Debian keeps its programs in a folder for each version.
missing_postgresql() {
    [ "$(uname)" = Linux ] || return 0
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || printf 'postgresql\n'
}

works() { [ -x "$1/bin/pip" ] && "$1/bin/python" -c '' 2>/dev/null; }

# What the environment was made from. The folder counts too: a virtual environment cannot be moved.
key="$(cat pyproject.toml "$constraints" | cksum) $PWD"
fresh() { [ -f "$1" ] && [ "$(cat "$1")" = "$key" ]; }

missing=$(missing_libraries)
if [ "${extra%-extra}" = test ]; then missing="$missing $(missing_postgresql)"; fi
python=
if ! works "$venv"; then
    python=$(find_python)
    missing="$missing $(missing_venv_module "$python")"
fi
# shellcheck disable=SC2086  # a list of package names
if [ -n "${missing// /}" ]; then install_packages $missing; fi
if [ -n "$python" ]; then "$python" -m venv --clear "$venv"; fi

case "$extra" in
    test-extra) mark=installed-test-extra target=.[test,extra-test] ;;
    test) mark=installed-test target=.[test] ;;
    *) mark=installed target=.[capture,ocr] ;;
esac
if fresh "$venv/$mark"; then exit 0; fi
say "installing WorkshopDesk into $venv (needs the network once)"
"$venv/bin/python" -m pip install -qq --disable-pip-version-check -c "$constraints" -e "$target"
printf '%s\n' "$key" >"$venv/installed"
if [ "${extra%-extra}" = test ]; then printf '%s\n' "$key" >"$venv/installed-test"; fi
printf '%s\n' "$key" >"$venv/$mark"
