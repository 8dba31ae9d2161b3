# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# A Node that can build the client. Debian 12's own is too old; then the npm registry's package
# `node` brings one, into build/node. Alone and first: in one step with the client's packages npm
# would choose their native parts for the old Node. Sourced, from the repository's top folder.

pleno_node_major=22

pleno_node_is_new() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge "$pleno_node_major" ]
}

# Puts a Node of at least pleno_node_major first in PATH.
pleno_need_node() {
    local home=$PWD/build/node
    if [ -x "$home/node_modules/.bin/node" ]; then
        PATH="$home/node_modules/.bin:$PATH"
    fi
    pleno_node_is_new && command -v npm >/dev/null && return 0
    if ! command -v npm >/dev/null; then
        pleno_packages_node="nodejs npm"
        pleno_need_packages node || return 1
        pleno_node_is_new && return 0
    fi
    echo "Getting Node $pleno_node_major to build the client ..."
    mkdir -p "$home"
    if ! npm install --prefix "$home" --no-audit --no-fund --no-save "node@$pleno_node_major" \
        >"$home/install.log" 2>&1; then
        tail -n 20 "$home/install.log" >&2
        echo "npm could not bring node@$pleno_node_major; what it said stands above." >&2
        return 1
    fi
    PATH="$home/node_modules/.bin:$PATH"
    pleno_node_is_new || {
        echo "node@$pleno_node_major is here but does not run: $(node --version 2>&1)" >&2
        return 1
    }
}

# The packages of client-web, or of the folder named, exactly as locked; again only when the lock
# has changed.
pleno_need_modules() {
    local folder=${1:-client-web} now
    local stamp=$folder/node_modules/.pleno-lock
    now=$(sha256sum "$folder/package-lock.json") || return 1
    [ "$(cat "$stamp" 2>/dev/null)" = "$now" ] && return 0
    (cd "$folder" && npm ci --no-audit --no-fund) || return 1
    echo "$now" >"$stamp"
}
