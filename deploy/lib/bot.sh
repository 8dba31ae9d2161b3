# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# The demo's bot has one token, however often the demo starts. Sourced by deploy/quickstart, whose
# ctl() this calls.

# pleno_bot_token FILE: prints the token that FILE keeps, as long as it is in force, or a new one.
pleno_bot_token() {
    local token
    if [ ! -s "$1" ] || ! ctl token list --participant bot-1 | grep -q ' quickstart$'; then
        token=$(ctl token create --participant bot-1 --role bot --label quickstart) || return 1
        (umask 077 && printf '%s\n' "$token" >"$1") || return 1
    fi
    cat "$1"
}
