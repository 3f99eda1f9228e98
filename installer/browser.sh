#!/usr/bin/env bash
# Chromium without a window, for `make test-extra` alone. Where it cannot be installed this says so and ends with 1.
set -euo pipefail

say() { printf 'test-extra: %s\n' "$*" >&2; }

if command -v chromium >/dev/null; then
    exit 0
fi
if ! command -v apt-get >/dev/null; then
    say "Chromium is missing, and there is no apt-get to install it"
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        say "Chromium is missing, and installing it needs root"
        exit 1
    fi
    as_root=(sudo)
fi
say "installing Chromium"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } >"$log" 2>&1; then
    cat "$log" >&2
    say "apt could not install Chromium; see above"
    exit 1
fi
