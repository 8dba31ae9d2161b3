# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Which Debian packages Pleno needs, and how the missing ones get here. Sourced by
# deploy/quickstart and tests/run; prints only when there is something to do.

# To build the server, and what the running server loads (evlib-uv is a plugin found at run time).
pleno_packages_build="gcc libc6-dev cmake ninja-build pkg-config python3
    libwebsockets-dev libwebsockets-evlib-uv libuv1-dev libssl-dev libcap-dev zlib1g-dev
    libsqlite3-dev libjansson-dev libsodium-dev libutf8proc-dev libicu-dev libpcre2-dev
    libconfuse-dev libqrencode-dev uthash-dev scdoc ca-certificates tzdata"

# To test: unit tests, fuzzing (libclang-rt-dev: libFuzzer and the sanitizers of clang, of whichever
# version), the black-box judge, faults of disk and network, the judge of our unit (systemd is not
# started), the browser and its fonts, the lints. one|other: either will do, the first is installed.
# A browser without a window takes half the processor of one that only does not show it.
pleno_packages_test="ccache clang libclang-rt-dev libcmocka-dev python3-pytest python3-websockets
    python3-jsonschema openssl sqlite3 procps iproute2 nftables xfsprogs e2fsprogs systemd
    chromium-headless-shell|chromium fonts-noto-core fonts-noto-color-emoji codespell"

# The lints' versions are named, since each one formats differently. A Debian without them leaves
# those lints out and says so.
pleno_packages_lint="clang-format-14 clang-tidy-14"

pleno_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root once, for: $*" >&2
        echo "Run it as root, or install sudo." >&2
        return 1
    fi
}

pleno_is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

pleno_missing() {
    local entry package
    for entry in "$@"; do
        for package in ${entry//|/ }; do
            pleno_is_installed "$package" && continue 2
        done
        echo "${entry%%|*}"
    done
}

pleno_apt() {
    pleno_as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

pleno_is_offered() {
    apt-cache show "$1" >/dev/null 2>&1
}

# Installs what is missing of the named lists: pleno_need_packages build test
pleno_need_packages() {
    local list missing='' package log
    for list in "$@"; do
        local -n names="pleno_packages_$list"
        # shellcheck disable=SC2086 # the list is words
        missing="$missing $(pleno_missing $names)"
    done
    missing=$(echo $missing)
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || {
        echo "This machine has no apt-get. Pleno's scripts know Debian 12 and 13; install by hand: $missing" >&2
        return 1
    }
    log=$(mktemp)
    echo "Installing from Debian: $missing"
    echo "(once; this can take some minutes)"
    if ! pleno_apt update >"$log" 2>&1; then
        cat "$log" >&2
        echo "apt-get update failed; what it said stands above." >&2
        return 1
    fi
    local wanted=''
    for package in $missing; do
        case " $pleno_packages_lint " in
        *" $package "*) pleno_is_offered "$package" || { echo "left out, not in this Debian: $package"; continue; } ;;
        esac
        wanted="$wanted $package"
    done
    # shellcheck disable=SC2086
    if [ -n "$wanted" ] && ! pleno_apt install --no-install-recommends $wanted >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "Installing failed; what apt-get said stands above." >&2
        return 1
    fi
    rm -f "$log"
}
