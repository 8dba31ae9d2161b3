# SPDX-License-Identifier: MIT
"""Storage that fails: a disk that is really full, and disks that report errors."""
import asyncio
import errno
import os
import pathlib
import shutil
import subprocess

import pytest

from harness import PATIENCE_S, Server, refused, scenario

QUIET = {"LIMITS_MESSAGES_PER_MINUTE": 0, "LIMITS_REQUESTS_PER_MINUTE": 0}


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


@scenario
async def test_a_disk_that_is_really_full_can_be_read_and_recovers_by_itself(small_disk):
    with Server(within=small_disk, **QUIET) as server:
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await budi.subscribe()
            assert "read_only" not in ana.session
            acked = {}
            for number in range(30):
                acked[(await ana.post(f"before {number}"))["seq"]] = f"before {number}"
            await asyncio.to_thread(small_disk.fill)
            # What SQLite had in its log already may still take a few.
            for number in range(10_000):
                try:
                    acked[(await ana.post("x" * 500, client_id=f"full-{number}"))["seq"]] = "x" * 500
                except Exception as error:
                    assert error.reason == "read_only" and len(error.message) > 40
                    break
            for client in (ana, budi):
                assert await client.notice("storage.changed") == {"read_only": True}
            head = max(acked)
            page = await budi.history(after=head - 20)
            assert page["head"] == head and len(page["events"]) == 20, "reading goes on"
            assert [(await budi.event())["seq"] for _ in range(head)] == list(range(1, head + 1))
            async with server.client("Budi") as citra:
                assert citra.session["read_only"] is True, "who comes now is told"
                with refused("read_only"):
                    await citra.post("still full")
                hits = (await citra.call("message.search", text="before", limit=50))["hits"]
                assert hits, "searching goes on"
            await budi.call("channel.typing", channel="lobby")
            status = await server.control("server.status")
            assert status["storage"] in ("the disk is full", "the disk reports errors")
            assert budi.events.empty(), "what is not on disk is told to nobody"

            small_disk.free()  # nobody does anything else
            for client in (ana, budi):
                assert await client.notice("storage.changed") == {"read_only": False}
            last = await ana.post("x" * 500, client_id=f"full-{number}")
            assert last["seq"] == head + 1
            assert (await budi.event())["seq"] == head + 1
            assert "storage" not in await server.control("server.status")
        server.kill()
        server.start()
        async with server.client("Ana") as ana:
            events = []
            while len(events) <= head:
                events += (await ana.history(after=len(events), limit=200))["events"]
            assert len(events) == head + 1
            assert all(events[seq - 1]["data"]["text"] == text for seq, text in acked.items())
        server.stop()
        assert "does not hold" not in server.ctl("verify")
        assert server.log.count("read only: the storage fails") == 1 + server.log.count("the storage works again") - 1
        assert "the storage works again" in server.log


@pytest.mark.parametrize("faults", [
    "store.commit:6:EIO,store.reopen:1:EIO,store.settle:1:EIO",  # fsync fails, then opening, then syncing
    "store.write:40+:ENOSPC",
    "store.begin:7:EROFS",
    "store.commit:6:ENOSPC,store.checkpoint:1+:EIO",
])
@scenario
async def test_disks_that_report_errors_end_in_nothing_lost(faults):
    with Server(faults=faults, **QUIET) as server:
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await budi.subscribe(after=0)
            acked = {}
            with refused("read_only"):
                for number in range(100):
                    acked[number] = (await ana.post(f"message {number}", client_id=f"c{number}"))["seq"]
            number = len(acked)
            assert (await budi.notice("storage.changed"))["read_only"] is True
            assert (await budi.history())["head"] == len(acked)
            if "+:ENOSPC" in faults:
                server.kill()
            else:
                assert (await budi.notice("storage.changed"))["read_only"] is False
                acked[number] = (await ana.post(f"message {number}", client_id=f"c{number}"))["seq"]
                server.kill()
        server.faults = ""
        server.start()
        async with server.client("Ana") as ana:
            for number, seq in acked.items():
                assert (await ana.post(f"message {number}", client_id=f"c{number}"))["seq"] == seq
            assert (await ana.history())["head"] == len(acked)
        server.stop()
        server.ctl("verify")


@scenario
async def test_nothing_is_acknowledged_before_a_failed_file_is_opened_anew():
    # The disk takes commits again at once; only the opening goes on failing.
    with Server(faults="store.commit:3:EIO,store.reopen:1+:EIO", **QUIET) as server:
        async with server.client("Ana") as ana:
            await ana.post("kept", client_id="a")
            with refused("read_only"):
                await ana.post("not kept", client_id="b")
            assert (await ana.notice("storage.changed"))["read_only"] is True
            for _ in range(3):
                with refused("read_only"):
                    await ana.post("not kept", client_id="b")
            assert (await ana.history())["head"] == 1
        server.kill()


def test_the_disk_of_these_tests_is_small(small_disk):
    stats = os.statvfs(small_disk.seen(small_disk.at))
    assert stats.f_blocks * stats.f_frsize == 4 << 20
    assert PATIENCE_S > 2, "two tries of the server"
