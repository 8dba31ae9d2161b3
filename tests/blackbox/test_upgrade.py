# SPDX-License-Identifier: MIT
"""What an older Pleno wrote: it can be checked as it is, served, and restored from, and nothing of it is lost.

folders/schema-NN.db.gz were written by the server of their time; a new one is added with a release.
"""
import contextlib
import gzip
import pathlib
import sqlite3
import subprocess

import pytest
from conftest import GENEROUS
from harness import BIN, Server, refused, scenario

FOLDERS = sorted(pathlib.Path(__file__).with_name("folders").glob("schema-*.db.gz"))
SAID = ["Selamat pagi, semuanya", "How do you pay for the pumps?", "From the rain fund.", None, "first words",
        "Who repairs them?"]  # the fourth is redacted
HEAD = 14  # of the lobby, in which all was said


@pytest.fixture(params=FOLDERS, ids=lambda path: path.name.partition(".")[0])
def old(request, tmp_path):
    """The database, alone in a data folder."""
    (tmp_path / "data").mkdir()
    path = tmp_path / "data/pleno.db"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def ctl(old, *words):
    done = subprocess.run([BIN / "plenoctl", "--data", old.parent, *words], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_is_verified_as_it_is(old):
    before = old.read_bytes()
    assert f"lobby: {HEAD} entries, the chain holds" in ctl(old, "verify")
    assert "message.redact" in ctl(old, "audit", "export")
    assert '"timezone"' not in ctl(old, "--json", "audit", "export"), "the summit file gave none then"
    assert old.read_bytes() == before


@scenario
async def test_it_is_served_and_goes_on(old):
    with Server(**GENEROUS) as server:
        server.stop()
        for file in server.data.iterdir():
            file.unlink()
        (server.data / "pleno.db").write_bytes(old.read_bytes())
        server.start()
        await goes_on(server)


@scenario
async def test_it_is_restored_as_a_backup(old):
    with Server(**GENEROUS) as server:
        server.stop()
        server.ctl("restore", old)
        server.start()
        await goes_on(server)


async def goes_on(server):
    async with server.client("Ana", delegation="jakarta") as ana, server.client("Budi", delegation="manila") as budi, \
            server.client("Chair", "moderator") as chair:
        events = (await ana.history())["events"]
        assert [event["seq"] for event in events] == list(range(1, HEAD + 1))
        posted = [event for event in events if event["type"] == "message.posted"]
        assert [event["data"].get("text") for event in posted] == SAID
        assert "timezone" not in ana.session["summit"]
        state = next(one for one in ana.session["channels"] if one["id"] == "lobby")["state"]
        assert state["slow_mode_s"] == 5 and state["pinned"]
        with refused("muted"):
            await budi.post("still muted")
        held = (await chair.call("held.list", channel="lobby"))["held"]
        assert [item["text"] for item in held] == ["held words"]
        assert (await chair.call("held.approve", held_id=held[0]["held_id"]))["seq"] == HEAD + 1
        assert (await ana.search("pumps"))["hits"]
    server.stop()
    with contextlib.closing(sqlite3.connect(server.data / "pleno.db")) as database:
        kept, = database.execute("SELECT digest FROM sent JOIN message ON sent.message = message.id"
                                 " WHERE redacted_seq IS NOT NULL").fetchall()
    assert kept == (b"",), "nor a digest of redacted words"
    assert f"lobby: {HEAD + 1} entries, the chain holds" in server.ctl("verify")
