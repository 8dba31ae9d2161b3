#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Functions that no object of ours may need, read from the symbol tables, which no macro can fool.

usage: tests/lint/banned.py BUILD_TREE
"""
import pathlib
import subprocess
import sys

BANNED = {
    "unbounded": "strcpy strcat sprintf vsprintf gets stpcpy",
    "not safe with threads": "strtok localtime gmtime asctime ctime rand srand setlocale readdir_r",
    "hides errors": "atoi atol atoll atof",
    "runs a shell": "system popen",
    "unbounded stack": "alloca",
    "loops for ever when a TLS peer pipelines": "lws_rx_flow_control lws_rx_flow_allow_all_protocol",
    "the library's client, which is another's risk": "lws_client_connect_via_info",
    "compressed messages stall on libuv": "lws_extension_callback_pm_deflate",
}
# Only in these folders' objects.
BANNED_IN = {
    "core": {"not deterministic": "time clock_gettime gettimeofday getrandom random strftime getenv"},
    "record": {"not deterministic": "time clock_gettime gettimeofday getrandom random getenv"},
}


def words_of(table):
    return {name: why for why, names in table.items() for name in names.split()}


def needed(obj):
    done = subprocess.run(["nm", "-u", str(obj)], check=True, capture_output=True, text=True)
    return {line.split()[-1].split("@")[0] for line in done.stdout.splitlines() if line.strip()}


def main():
    if len(sys.argv) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    objects = sorted(pathlib.Path(sys.argv[1], "server").rglob("*.o"))
    if not objects:
        print(f"no objects below {sys.argv[1]}/server: build first")
        return 1
    problems = []
    for obj in objects:
        banned = words_of(BANNED)
        for folder, table in BANNED_IN.items():
            if f"/pl_{folder}.dir/" in str(obj):
                banned |= words_of(table)
        for name in sorted(needed(obj) & banned.keys()):
            problems.append(f"{obj.name[:-2]} uses {name}: {banned[name]}")
    print("\n".join(problems) or f"{len(objects)} objects use none of them")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
