#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What others' code comes in, under which licence, and that it is what was locked.

usage: tests/lint/supply.py [--list]

From npm: each package of a lock file has a checksum, comes from the registry, runs nothing when it
is installed, and has a licence of the list; package.json names exact versions, and those that are
locked. From Debian: each library that the server is built with, and its licence. --list prints all.
What is known against a package, `npm audit` says in each folder with a lock file: before a release,
by hand, since it asks the registry.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LICENCES = {"MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MIT OR Apache-2.0"}
TOOLS_ONLY = {"MPL-2.0"}  # for what builds or tests and is not shipped
# What a browser gets, or a bot: every name here is a decision.
SHIPPED = {"@fluent/bundle", "@preact/signals", "@preact/signals-core", "idb", "marked", "preact", "uqr"}
REGISTRY = "https://registry.npmjs.org/"
DEBIAN = {
    "libwebsockets-dev": "MIT", "libuv1-dev": "MIT", "libssl-dev": "Apache-2.0", "libcap-dev": "BSD-3-Clause",
    "zlib1g-dev": "Zlib", "libsqlite3-dev": "public domain", "libjansson-dev": "MIT", "libsodium-dev": "ISC",
    "libutf8proc-dev": "MIT", "libicu-dev": "Unicode", "libpcre2-dev": "BSD-3-Clause", "libconfuse-dev": "ISC",
    "libqrencode-dev": "LGPL-2.1-or-later", "uthash-dev": "BSD-1-Clause", "libc6-dev": "LGPL-2.1-or-later",
}


def tracked(pattern):
    done = subprocess.run(["git", "ls-files", pattern], cwd=ROOT, check=True, capture_output=True, text=True)
    return [ROOT / name for name in done.stdout.split()]


def of_package(path, package):
    """What is wrong with one package of a lock file."""
    name = path.rsplit("node_modules/", 1)[-1]
    licence = package.get("license", "none")
    if not package.get("integrity", "").startswith("sha512-"):
        yield f"{name} has no checksum"
    if not package.get("resolved", REGISTRY).startswith(REGISTRY):  # left out: the registry that is set
        yield f"{name} comes from {package.get('resolved')}"
    if package.get("hasInstallScript"):
        yield f"{name} runs a script when it is installed"
    if licence not in LICENCES | (TOOLS_ONLY if package.get("dev") else set()):
        yield f"{name} has the licence {licence}"


def of_lock(lock, shipped):
    packages = lock["packages"]
    if lock["lockfileVersion"] != 3:
        yield f"lock file of version {lock['lockfileVersion']}"
    for path, package in packages.items():
        if "node_modules/" not in path:
            wanted = {**package.get("dependencies", {}), **package.get("devDependencies", {})}
            for name, version in wanted.items():
                held = packages.get(f"{path}/node_modules/{name}") or packages.get(f"node_modules/{name}") or {}
                if not held.get("link") and held.get("version") != version:
                    yield f"{path or '.'} wants {name} {version}: exact versions, as locked"
        elif not package.get("link"):
            yield from of_package(path, package)
            name = path.rsplit("node_modules/", 1)[-1]
            if shipped is not None and not package.get("dev") and name not in shipped:
                yield f"{name} would be shipped, and is not in SHIPPED"


def of_manifest(path, lock):
    """The lock file knows package.json as it is: else `npm ci` refuses, or another file is meant."""
    manifest = json.loads(path.read_text())
    folder = path.parent.relative_to(lock.parent).as_posix()
    held = json.loads(lock.read_text())["packages"].get("" if folder == "." else folder, {})
    for kind in ("dependencies", "devDependencies"):
        if manifest.get(kind, {}) != held.get(kind, {}):
            yield f"{path.relative_to(ROOT)}: {kind} are not those of the lock file"


def of_scripts():
    """Only `npm ci` brings packages; node.sh brings Node itself."""
    for path in tracked("*"):
        if path.suffix in (".md", ".png", ".json") or path.is_relative_to(ROOT / "tests/lint") or not path.is_file():
            continue
        for line in path.read_text(errors="replace").splitlines():
            found = re.search(r"\bnpm (?:install|i|add|update)\b.*", line)
            is_comment = line.lstrip().startswith(("//", "#", "/*", "*"))
            if found and not is_comment and '"node@$pleno_node_major"' not in line:
                yield f"{path.relative_to(ROOT)}: {found[0]}: npm ci"


def of_debian():
    text = (ROOT / "deploy/lib/packages.sh").read_text()
    listed = re.search(r'pleno_packages_build="([^"]*)"', text)[1].split()
    for name in listed:
        if name.endswith("-dev") and name not in DEBIAN:
            yield f"{name}: which licence? (DEBIAN, here)"
    for name in DEBIAN.keys() - set(listed):
        yield f"{name} is not needed any more"


def all_problems():
    locks = tracked("*package-lock.json")
    for lock in locks:
        is_client = lock.parent.name == "client-web"
        for problem in of_lock(json.loads(lock.read_text()), SHIPPED if is_client else None):
            yield f"{lock.relative_to(ROOT)}: {problem}"
    for path in tracked("*package.json"):
        lock = next((lock for lock in locks if path.is_relative_to(lock.parent)), None)
        if lock:
            yield from of_manifest(path, lock)
        elif set(json.loads(path.read_text()).get("dependencies", {})) - {"@pleno/protocol"}:
            yield f"{path.relative_to(ROOT)} has no lock file"
    yield from of_scripts()
    yield from of_debian()


def self_test():
    good = {"integrity": "sha512-x", "resolved": REGISTRY + "x", "license": "MIT"}
    assert not list(of_package("node_modules/x", good))
    for bad in ({"integrity": "sha1-x"}, {"resolved": "git+ssh://x"}, {"license": "GPL-3.0"},
                {"hasInstallScript": True}, {"license": "MPL-2.0"}):
        assert len(list(of_package("node_modules/x", {**good, **bad}))) == 1, bad
    lock = {"lockfileVersion": 3, "packages": {"": {"dependencies": {"x": "^1.0.0"}},
                                               "node_modules/x": {**good, "version": "1.0.0"}}}
    assert len(list(of_lock(lock, {"x"}))) == 1 and len(list(of_lock(lock, set()))) == 2


def main():
    self_test()
    if sys.argv[1:] == ["--list"]:
        for lock in tracked("*package-lock.json"):
            for path, package in json.loads(lock.read_text())["packages"].items():
                if "node_modules/" in path and not package.get("link"):
                    use = "build or test" if package.get("dev") else "shipped"
                    print(f"{path.rsplit('node_modules/', 1)[-1]} {package['version']}: {package['license']}, {use}")
        print("\n".join(f"{name}: {licence}" for name, licence in DEBIAN.items()))
        return 0
    problems = sorted(set(all_problems()))
    print("\n".join(problems) or "all is locked, and under a licence of the list")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
