#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""clang-tidy over our C files, on every core; a file is read again only when something it could
depend on has changed.

usage: tests/lint/tidy.py BUILD_TREE [--changed] [--deep]

  --changed  only files that differ from the last commit
  --deep     follow each function's paths as far as the analyzer would by itself, for before a
             release: three times as long. Otherwise it stops earlier in the few that have most.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "lint-cache"
NODES_MAX = 30000  # states of one function that the analyzer looks at; by itself 225,000
GENERATED = ("server/proto/gen.c", "server/core/handlers.gen.c", "server/net/handlers.gen.c",
             "server/ctl/acts.gen.c")


def changed_files():
    done = subprocess.run(["git", "status", "--porcelain", "--no-renames"], cwd=ROOT, check=True,
                          capture_output=True, text=True)
    return {line[3:] for line in done.stdout.splitlines()}


def depth():
    if "--deep" in sys.argv:
        return []
    words = ["-Xclang", "-analyzer-config", "-Xclang", f"max-nodes={NODES_MAX}"]
    return [f"--extra-arg={word}" for word in words]


def base_hash():
    """Configuration and every header: one change there makes all files new."""
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes())
    digest.update(repr(depth()).encode())
    digest.update((ROOT / "tests" / ".clang-tidy").read_bytes())
    for header in sorted([*ROOT.glob("server/**/*.h"), *ROOT.glob("tests/**/*.h")]):
        digest.update(header.read_bytes())
    return digest


def tidy(tree, file, base):
    digest = base.copy()
    digest.update((ROOT / file).read_bytes())
    mark = CACHE / digest.hexdigest()
    if mark.exists():
        return file, ""
    done = subprocess.run(["clang-tidy-14", "--quiet", *depth(), "-p", str(tree), str(ROOT / file)],
                          cwd=ROOT, capture_output=True, text=True)
    if done.returncode == 0:
        mark.touch()
        return file, ""
    return file, done.stdout + done.stderr


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    tree = pathlib.Path(sys.argv[1])
    names = {os.path.relpath(entry["file"], ROOT)
             for entry in json.loads((tree / "compile_commands.json").read_text())}
    files = sorted(name for name in names
                   if name.startswith(("server/", "tests/")) and name not in GENERATED)
    if "--changed" in sys.argv:
        files = sorted(set(files) & changed_files())
    CACHE.mkdir(parents=True, exist_ok=True)
    base = base_hash()
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for file, text in pool.map(lambda file: tidy(tree, file, base), files):
            if text:
                bad += 1
                print(f"{file}:\n{text}")
    print(f"{len(files)} files read, {bad} with findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
