#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Who may include whom: reads the #include lines of server/ and fails where one breaks the rules.

usage: tests/lint/layers.py [--self-test]

The table is the house's plan: a folder includes only what its row names.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

MAY = {
    "": {"ctl", "net", "seq", "core", "record", "store", "conf", "text", "proto", "util"},
    "ctl": {"net", "seq", "core", "record", "store", "conf", "text", "proto", "util"},
    "net": {"seq", "core", "proto", "text", "conf", "util"},
    "seq": {"core", "proto", "conf", "util"},
    "core": {"store", "record", "proto", "conf", "text", "util"},
    "record": {"store", "proto", "util"},
    "store": {"proto", "util"},
    "conf": {"text", "util"},
    "proto": {"conf", "util"},
    "text": {"util"},
    "util": set(),
}

# Of these folders only the named headers may be included from there.
ONLY = {
    ("net", "core"): {"core/core.h"},
    ("seq", "core"): {"core/core.h", "core/dry_run.h", "core/find.h", "core/history.h", "core/role.h",
                      "core/search.h"},
    ("core", "conf"): {"conf/limits.h"},
    # Filters judge where a message's place in the order is decided. Pure functions of rule and text.
    # So are looks of names: who has a name is known to the core alone.
    ("core", "text"): {"text/filter.h", "text/name.h"},
    ("proto", "conf"): {"conf/limits.h"},
    ("seq", "conf"): {"conf/limits.h"},
}

# A library has one home. "" is server/ itself.
HOMES = {
    "sqlite3.h": {"store"},
    "jansson.h": {"proto"},
    "libwebsockets.h": {"net"},
    "uv.h": {"net", "seq", ""},
    "sodium.h": {"util"},
    "uthash.h": {"util"},
    "utf8proc.h": {"text"},
    "pcre2.h": {"text"},
    "unicode/uspoof.h": {"text"},
    "unicode/ucasemap.h": {"text"},
    "confuse.h": {"conf"},
    "qrencode.h": {"ctl"},
    "argp.h": {"ctl", ""},
}

# The core has no clock, no locale, no I/O besides its store.
BANNED = {"core": {"time.h", "sys/time.h", "locale.h", "stdio.h", "unistd.h", "pthread.h"}}

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([^"]+)"|<([^>]+)>)', re.M)


def folder_of(path):
    parts = pathlib.PurePosixPath(path).parts
    return parts[0] if len(parts) > 1 else ""


def broken_rule(path, own, library):
    """What is wrong with one include of the file at `path` (relative to server/), or None."""
    folder = folder_of(path)
    if library:
        if library in HOMES and folder not in HOMES[library]:
            homes = " and ".join(f"server/{home}" for home in sorted(HOMES[library]))
            return f"<{library}> may be included only in {homes}"
        if library in BANNED.get(folder, ()):
            return f"<{library}> is banned in server/{folder}: time, words and files come in as arguments"
        return None
    target = folder_of(own)
    if target == folder:
        return None
    if own.endswith("_private.h"):
        return f'"{own}" is private to server/{target}'
    if target not in MAY.get(folder, ()):
        return f"server/{folder or '*.c'} may not include server/{target}"
    allowed = ONLY.get((folder, target))
    if allowed and own not in allowed:
        return f"server/{folder} may include of server/{target} only {', '.join(sorted(allowed))}"
    return None


def check(path, text):
    for found in INCLUDE.finditer(text):
        problem = broken_rule(path, found[1], found[2])
        if problem:
            line = text.count("\n", 0, found.start()) + 1
            yield f"server/{path}:{line}: {problem}"


def self_test():
    bad = {
        ("net/x.c", '#include "store/store.h"'): "may not include",
        ("net/x.c", '#include "core/ctx.h"'): "only core/core.h",
        ("core/x.c", "#include <time.h>"): "banned",
        ("core/x.c", '#include "text/text.h"'): "only text/filter.h",
        ("core/cmd/x.c", "#include <uv.h>"): "only in",
        ("util/x.c", '#include "proto/gen.h"'): "may not include",
        ("seq/x.c", '#include "store/db_private.h"'): "private",
        ("net/x.c", "#include <sqlite3.h>"): "only in",
    }
    good = [("net/x.c", '#include "core/core.h"'), ("store/x.c", "#include <sqlite3.h>"),
            ("core/cmd/x.c", '#include "core/ctx.h"'), ("plenod.c", '#include "ctl/folder.h"')]
    for (path, text), words in bad.items():
        problems = list(check(path, text))
        assert len(problems) == 1 and words in problems[0], (path, text, problems)
    for path, text in good:
        assert not list(check(path, text)), (path, text)


def main():
    self_test()
    if sys.argv[1:] == ["--self-test"]:
        return 0
    problems = []
    server = ROOT / "server"
    files = sorted([*server.rglob("*.c"), *server.rglob("*.h")])
    for file in files:
        problems += check(file.relative_to(server).as_posix(), file.read_text())
    print("\n".join(problems) or f"{len(files)} files keep to the rules")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
