# SPDX-License-Identifier: MIT
"""Storage that fails: a disk that is really full, and disks that report errors."""
import asyncio
import json
import os
import shutil
import sqlite3
import subprocess

import pytest

from harness import PATIENCE_S, Server, refused, scenario

QUIET = {"LIMITS_MESSAGES_PER_MINUTE": 0, "LIMITS_REQUESTS_PER_MINUTE": 0}


@scenario
async def test_a_disk_that_is_really_full_can_be_read_and_recovers_by_itself(small_disk):
    with Server(within=small_disk, **QUIET) as server:
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await budi.subscribe()
            assert "read_only" not in ana.session
            acked = {}
            for number in range(30):
                acked[(await ana.post(f"before {number}"))["seq"]] = f"before {number}"
            assert (await ana.search("before"))["hits"]
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
            events = await ana.whole()
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


@scenario
async def test_nothing_is_acknowledged_into_a_database_that_was_replaced():
    with Server(**QUIET) as server:
        path, aside = server.data / "pleno.db", server.data / "aside.db"
        async with server.client("Ana") as ana:
            await ana.post("kept")
            shutil.copy(path, server.data / "other.db")
            path.rename(aside)
            (server.data / "other.db").rename(path)
            with refused("read_only"):
                await ana.post("into nowhere")
            assert await ana.notice("storage.changed") == {"read_only": True}
            assert "replaced" in (await server.control("server.status"))["storage"]
            assert (await ana.history())["head"] == 1, "reading goes on"
            aside.rename(path)
            assert await ana.notice("storage.changed") == {"read_only": False}
            assert (await ana.post("it goes on"))["seq"] == 2
        server.kill()
        assert "pleno.db, or its log, was removed, moved or replaced" in server.log
        server.start()
        async with server.client("Ana") as ana:
            assert (await ana.history())["head"] == 2


def damage(server, sql):
    """A change from outside, while no server runs."""
    other = sqlite3.connect(server.data / "pleno.db")
    other.executescript(sql)
    other.close()


def row(seq):
    return f"id & 0xffffffffff = {seq} AND id >> 40 = (SELECT id FROM channel WHERE slug = 'lobby')"


@pytest.mark.parametrize("sql, problem", [
    (f"UPDATE event SET data = replace(data, 'word 5', 'lies 5') WHERE {row(5)}", "does not match its hash"),
    (f"UPDATE event SET chain = zeroblob(32) WHERE {row(5)}", "chain is broken"),
    (f"UPDATE event SET at_ms = at_ms + 1 WHERE {row(5)}", "chain is broken"),
    (f"UPDATE event SET type = 'nonsense' WHERE {row(5)}", "cannot be read"),
    (f"DELETE FROM event WHERE {row(5)}", "missing"),
], ids=["text", "chain", "time", "type", "row"])
@scenario
async def test_what_does_not_hold_is_named_at_the_start_and_never_shown(sql, problem):
    with Server(**QUIET) as server:
        async with server.client("Ana") as ana:
            for number in range(1, 10):
                await ana.post(f"word {number}")
            assert len((await ana.search("word"))["hits"]) == 9
        server.stop()
        damage(server, sql)
        server.start()
        told = [json.loads(line) for line in server.log.splitlines() if "record is damaged" in line]
        assert [(line["chain"], line["entry"]) for line in told] == [("lobby", 6 if "missing" in problem else 5)]
        assert problem in told[0]["problem"]
        async with server.client("Ana") as ana:
            await ana.subscribe(after=0)
            heard = [await ana.event() for _ in range(9)]
            for events in ((await ana.history())["events"], heard, (await ana.history(before=8))["events"],
                           (await ana.history(around=5))["events"]):
                marks = {event["seq"]: event for event in events}
                assert sorted(marks) == list(range(1, len(events) + 1)), "nothing is left out"
                assert marks[5]["type"] == "record.damaged" and marks[5]["data"] == {}
                assert all(marks[seq]["data"]["text"] == f"word {seq}" for seq in marks if seq != 5)
            hits = (await ana.call("message.search", text="word"))["hits"]
            assert [hit["event"]["seq"] for hit in hits] == [9, 8, 7, 6, 4, 3, 2, 1]
            await ana.post("it goes on")


@scenario
async def test_a_chain_that_cannot_be_read_hides_no_other_from_the_start():
    with Server(faults="store.read:1:EIO", **QUIET) as server:
        async with server.client("Ana") as ana:
            await ana.post("word 1")
        server.stop()
        damage(server, f"UPDATE event SET at_ms = at_ms + 1 WHERE {row(1)}")
        server.start()
        told = [json.loads(line) for line in server.log.splitlines() if "record is damaged" in line]
        assert [line["chain"] for line in told[-2:]] == ["audit", "lobby"], told


@scenario
async def test_a_page_that_cannot_be_read_hides_only_what_is_on_it():
    with Server(**QUIET) as server:
        async with server.client("Ana") as ana:
            for number in range(1, 301):
                await ana.post(f"word {number} " + "x" * 300)
        server.stop()
        path = server.data / "pleno.db"
        raw = bytearray(path.read_bytes())
        pages = [at for at in range(4096, len(raw), 4096) if raw[at] == 0x0d and b"word 60 " in raw[at:at + 4096]
                 and b'"client_id"' in raw[at:at + 4096]]
        assert len(pages) == 1
        raw[pages[0]] = 0x77
        path.write_bytes(raw)
        error = server.program("plenoctl")
        done = subprocess.run([*error, "verify"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and f"page {pages[0] // 4096 + 1}" in done.stdout.lower(), done.stdout
        assert "table event" in done.stdout and "lobby: entry" in done.stdout
        server.start()
        async with server.client("Ana") as ana:
            events = (await ana.history(after=0, limit=200))["events"]
            assert [event["seq"] for event in events] == list(range(1, len(events) + 1)) and len(events) > 90
            bad = [event["seq"] for event in events if event["type"] == "record.damaged"]
            assert 60 in bad and bad == list(range(bad[0], bad[-1] + 1)) and len(bad) < 12
            await ana.post("it goes on")


def test_a_database_that_cannot_be_opened_says_what_to_do():
    server = Server()
    path = server.data / "pleno.db"
    raw = bytearray(path.read_bytes())
    raw[100] = 0x77  # the list of tables
    path.write_bytes(raw)
    done = subprocess.run([*server.program("plenod"), "--listen", "127.0.0.1:0"], capture_output=True, text=True,
                          timeout=60)
    assert done.returncode == 1 and "is damaged" in done.stderr and "restore FILE" in done.stderr, done.stderr
    server.folder.cleanup()
