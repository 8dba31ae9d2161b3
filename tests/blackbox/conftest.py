# SPDX-License-Identifier: MIT
import errno
import os
import pathlib
import shutil
import subprocess

import pytest

from harness import Server
from judge import judge

GENEROUS = {"LIMITS_MESSAGES_PER_MINUTE": 0, "LIMITS_REQUESTS_PER_MINUTE": 0}


@pytest.fixture
def server():
    with Server(**GENEROUS) as running:
        yield running


class SmallDisk:
    """A file system of 4 MB that only processes of its own name space see; needs no rights."""

    def __init__(self, at):
        at.mkdir()
        self.at = at
        self.holder = subprocess.Popen(
            ["unshare", "-rm", "sh", "-c", f"mount -t tmpfs -o size=4m,mode=700 small {at} && echo ready && exec cat"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.works = self.holder.stdout.readline() == "ready\n"
        self.why = "" if self.works else self.holder.communicate()[1].strip()
        self.enter = ["nsenter", "-t", str(self.holder.pid), "-U", "-m", "--preserve-credentials"]

    def seen(self, path):
        """The same file as it is seen from here."""
        return pathlib.Path(f"/proc/{self.holder.pid}/root{path}")

    def fill(self):
        """Leaves not a byte."""
        with open(self.seen(self.at / "filler"), "ab", buffering=0) as filler:
            for size in (65536, 4096, 1):
                try:
                    while True:
                        filler.write(bytes(size))
                except OSError as error:
                    assert error.errno == errno.ENOSPC

    def free(self):
        self.seen(self.at / "filler").unlink()

    def end(self):
        self.holder.kill()
        self.holder.communicate()


@pytest.fixture
def small_disk(tmp_path):
    if not shutil.which("unshare") or not shutil.which("nsenter"):
        pytest.skip("no unshare: a full disk is only played by faults")
    disk = SmallDisk(tmp_path / "disk")
    if not disk.works:
        pytest.skip(f"no name spaces here, a full disk is only played by faults: {disk.why}")
    yield disk
    disk.end()


def pytest_sessionfinish(session, exitstatus):
    """A whole run must have met everything that the protocol has; the parts of one leave what they met."""
    if "PLENO_SEEN" in os.environ:
        judge.leave(os.environ["PLENO_SEEN"])
    whole = not session.config.option.keyword and len(session.config.args) == 1 and "::" not in session.config.args[0]
    missing = judge.never_seen() if whole and exitstatus == 0 else []
    if missing and not session.config.args[0].endswith(".py"):
        print(f"\nnever seen by any test: {', '.join(missing)}\n1 failed: the protocol is not covered")
        session.exitstatus = 1
