# SPDX-License-Identifier: MIT
"""Damage of every kind is found by `plenoctl verify`, and named; erasure is none."""
import asyncio
import contextlib
import os
import pathlib
import pty
import random
import re
import sqlite3
import subprocess

import pytest

from harness import BIN, Server, scenario

PAGE = 4096


async def fill(server):
    """Twelve messages; one edited, one redacted, one withheld; and acts for the audit log."""
    async with server.client("Ana") as ana, server.client("Chair", role="moderator") as chair:
        for number in range(1, 13):
            await ana.post(f"word {number} of the record")
        await ana.call("message.edit", channel="lobby", seq=4, text="word 4 in a better order")
        await chair.call("message.redact", channel="lobby", seq=5, reason="Names a person")
        await chair.call("message.withhold", channel="lobby", seq=6, reason="To be looked at")
        await chair.call("channel.lock", channel="lobby", reason="Only the panel")


def verify(server, path, *words):
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, "verify", path, *words],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1) and not done.stderr, done
    return done.returncode, done.stdout


def places(path):
    """Where the bytes of one event (lobby, 7), of its message, of an audit entry and of indexes are."""
    database = sqlite3.connect(path)
    lobby = database.execute("SELECT id FROM channel WHERE slug = 'lobby'").fetchone()[0]
    at_ms, salt, content, chain = database.execute(
        "SELECT at_ms, salt, content_hash, chain FROM event WHERE id = ?", [lobby << 40 | 7]).fetchone()
    audit_chain = database.execute("SELECT chain FROM audit WHERE id = 3").fetchone()[0]
    roots = dict(database.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'index'"))
    database.close()
    raw = path.read_bytes()
    data = raw.index(b'"text":"word 7 of')
    message = next(at for at in range(len(raw)) if raw.startswith(b"word 7 of", at) and at != data + 8)
    event = r"^lobby: entry 7 does not hold: "
    yield "file head", 3, r"^file: page 1, the list of tables, is damaged, or this is no database$"
    yield "page size", 16, r"^file: "
    yield "text", data + 10, event + "the content does not match its hash"
    yield "message", message + 2, event + "the message says something else than its events"
    yield "actor", raw.rindex(b'"name":"Ana"', 0, data) + 9, event + "the content does not match its hash"
    yield "time", raw.rindex(at_ms.to_bytes(6, "big"), 0, data) + 5, event
    yield "type", raw.rindex(b"message.posted", 0, data) + 9, event + "it cannot be read"
    yield "salt", raw.index(salt) + 5, event + "the content does not match its hash"
    yield "content hash", raw.index(content) + 5, event + "the chain is broken here"
    yield "chain", raw.index(chain) + 5, event + "the chain is broken here"
    yield "audit chain", raw.index(audit_chain) + 5, r"^audit: entry 3 does not hold: the chain is broken"
    yield "audit action", raw.index(b"message.withhold", raw.index(audit_chain) - 400) + 3, r"^audit: entry \d does not hold"
    for name, table in ("sent_author", "sent"), ("token_participant", "token"), ("withheld_event_message", "withheld_event"):
        at = (roots[name] - 1) * PAGE
        assert raw[at] == 0x0a, "a leaf"
        yield f"index {name}", at + PAGE - 1, rf"^file, table {table}: .*{name}|^file, table {table}: "
    for page in range(2, len(raw) // PAGE, 6):
        if raw[page * PAGE] in (0x02, 0x05, 0x0a, 0x0d):
            yield f"page {page + 1}", page * PAGE, rf"^file.*: .*([Pp]age {page + 1}\b|the list of tables)"


@scenario
async def test_every_kind_of_damage_is_named():
    with Server(LIMITS_MESSAGES_PER_MINUTE=0) as server:
        await fill(server)
        server.stop()
        path = server.data.parent / "copy.db"
        database = sqlite3.connect(server.data / "pleno.db")
        database.execute(f"VACUUM INTO '{path}'")  # no bytes of old rows in unused space
        database.close()
        status, said = verify(server, path)
        assert status == 0 and "pages, rows and indexes are sound" in said
        raw = path.read_bytes()

        async def check(number, kind, at, expected):
            damaged = path.with_name(f"damaged-{number}.db")
            damaged.write_bytes(raw[:at] + bytes([raw[at] ^ 0x15]) + raw[at + 1:])
            status, said = await asyncio.to_thread(verify, server, damaged)
            damaged.unlink()
            assert status == 1, f"{kind}: a changed byte at {at} was not found"
            assert any(re.search(expected, line) for line in said.splitlines()), (kind, at, said)

        found = list(places(path))
        assert len(found) > 20
        for first in range(0, len(found), 4):  # four at once
            await asyncio.gather(*(check(first + i, *place) for i, place in enumerate(found[first:first + 4])))


@scenario
async def test_a_backup_is_held_against_each_of_its_bytes(server):
    await fill(server)
    path = server.data.parent / "backup.db"
    server.ctl("backup", path)
    raw = path.read_bytes()
    dice = random.Random(1)
    for at in [dice.randrange(len(raw)) for _ in range(6)] + [len(raw) - 1]:
        path.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1:])
        status, said = await asyncio.to_thread(verify, server, path)
        assert status == 1 and "a byte is not what it was" in said
    path.write_bytes(raw[:-PAGE])
    status, said = await asyncio.to_thread(verify, server, path)
    assert status == 1 and f"it has {len(raw) - PAGE} bytes, and had {len(raw)}" in said


@scenario
async def test_what_goes_into_a_file_has_no_colours_because_another_goes_to_a_terminal(server):
    path = server.data.parent / "backup.db"
    server.ctl("backup", path)
    path.write_bytes(path.read_bytes() + b"!")
    server.stop()
    terminal, ours = pty.openpty()
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, "restore", path], stdout=ours,
                          stderr=subprocess.PIPE, text=True, timeout=60,
                          env={name: value for name, value in os.environ.items() if name != "NO_COLOR"})
    os.close(ours)
    os.close(terminal)
    assert done.returncode == 1 and "file: it has" in done.stderr and "\33" not in done.stderr, done.stderr


@scenario
async def test_a_record_that_was_cut_off_or_written_anew_is_found_by_its_noted_head(server):
    async with server.client("Ana") as ana, server.client("Chair", role="moderator") as chair:
        for number in range(10):
            await ana.post(f"word {number}")
        await ana.post("another channel's", channel="climate-action")
        await chair.call("read.mark", channel="lobby", seq=3)
    noted = server.data.parent / "noted.heads"
    noted.write_text(server.ctl("backup", server.data.parent / "backup.db"))
    audit = re.search(r"^audit (\d+) ", noted.read_text(), re.MULTILINE)[1]
    # What comes since is no damage, an erasure neither.
    async with server.client("Ana") as ana, server.client("Chair") as chair:
        await ana.post("it goes on")
        await ana.post("a name", channel="climate-action")
        await chair.call("message.redact", channel="climate-action", seq=1, reason="By law")
    assert "does not hold" not in server.ctl("verify", "--heads", noted)
    server.stop()
    database = sqlite3.connect(server.data / "pleno.db")
    trigger = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'audit_keep_delete'").fetchone()[0]
    database.executescript("DROP TRIGGER audit_keep_delete; DELETE FROM audit WHERE id >= (SELECT max(id) FROM audit) - 1;"
                           "DELETE FROM message WHERE id & 0xffffffffff > 7; DELETE FROM event WHERE id & 0xffffffffff > 7;" + trigger)
    database.close()
    said = ctl_fails(server, "verify", "--heads", noted)
    assert "lobby: entry 10 does not hold: it was noted, and is not there: the end was cut off" in said
    assert f"audit: entry {audit} does not hold: it was noted, and is not there: the end was cut off" in said
    server.start()
    async with server.client("Ana") as ana:  # as if nothing had been there
        for number in range(3):
            await ana.post(f"another word {number}")
    said = ctl_fails(server, "verify", "--heads", noted)
    assert "lobby: entry 10 does not hold: it is not the one that was noted" in said
    server.stop()
    database = sqlite3.connect(server.data / "pleno.db")
    database.executescript("DELETE FROM channel WHERE slug = 'climate-action';")
    database.close()
    said = ctl_fails(server, "verify", "--heads", noted)
    assert "climate-action: entry 1 does not hold: it was noted, and there is no such channel" in said
    noted.write_text("channel lobby ten abc\n")
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, "verify", "--heads", noted],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and f"{noted}:1: this is no head" in done.stderr


@pytest.mark.parametrize("change, expected", [
    ("DROP TABLE token", "file: the table token is missing"),
    ("DROP INDEX held_author", "file: the index held_author is missing"),
    ("DROP TRIGGER audit_keep_delete", "file: the trigger audit_keep_delete is missing"),
    ("ALTER TABLE note ADD COLUMN more TEXT", "file: the table note is not as Pleno makes it"),
    ("CREATE TRIGGER x AFTER INSERT ON event BEGIN DELETE FROM reaction; END", "file: the trigger x is none of Pleno's"),
    ("CREATE VIEW v AS SELECT * FROM event", "file: the view v is none of Pleno's"),
    ('CREATE TABLE "\33[31m" (a)', "file: the something without a proper name is none of Pleno's"),
    ("PRAGMA user_version = 0", "file: the database's schema version is damaged"),
    (None, "file: nothing is in it: this is not a database of Pleno's"),
])
def test_what_is_missing_or_was_planted_among_the_tables_is_named_and_not_served(change, expected):
    server = Server()
    path = server.data / "pleno.db"
    if change:
        with contextlib.closing(sqlite3.connect(path)) as database:
            database.executescript(change)
    else:
        path.write_bytes(b"")
    for words in (["verify"], ["verify", path]):
        assert expected in ctl_fails(server, *words).splitlines()
    for words in (["backup", server.data.parent / "backup.db"], ["audit", "export"], ["status"]):
        done = subprocess.run([*server.program("plenoctl"), *words], capture_output=True, text=True, timeout=60)
        assert "invariant" not in done.stderr and "Sanitizer" not in done.stderr, done.stderr
        assert words[0] == "audit" or done.returncode != 0
    done = subprocess.run([*server.program("plenod"), "--listen", "127.0.0.1:0"], capture_output=True, text=True,
                          timeout=60)
    said = expected.removeprefix("file: ")
    assert done.returncode == 1 and said in done.stderr and "init" not in done.stderr, done.stderr
    server.folder.cleanup()


def test_how_another_sqlite_writes_a_table_down_is_no_damage():
    """What ALTER TABLE rewrites looks as the SQLite of that day had it."""
    server = Server()
    with contextlib.closing(sqlite3.connect(server.data / "pleno.db")) as database:
        database.executescript("""PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = replace(replace(sql, 'TABLE note ', 'TABLE  "note" '), ',', ' ,') WHERE name = 'note';""")
        assert 'TABLE  "note" ' in database.execute("SELECT sql FROM sqlite_schema WHERE name = 'note'").fetchone()[0]
    server.ctl("verify")
    with server:
        pass


def test_a_changed_byte_in_the_list_of_tables_is_named():
    """Without the newline that ends a comment the next column is one, too; a space more or less makes other words."""
    for old, new in (("\n    message   INTEGER", " "), ("author    INTEGER", "_"), ("channel   INTEGER", '"'), ("at_ms", "\0")):
        server = Server()
        path = server.data / "pleno.db"
        with contextlib.closing(sqlite3.connect(path)) as database:
            text = database.execute("SELECT sql FROM sqlite_schema WHERE name = 'sent'").fetchone()[0]
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert text.count(old) == 1, text
        place = text.index(old) + (old.index(" ") if new in '_"' else 0)
        changed = text[:place] + new + text[place + 1:]
        content = path.read_bytes()
        assert content.count(text.encode()) == 1
        path.write_bytes(content.replace(text.encode(), changed.encode()))
        done = subprocess.run([*server.program("plenoctl"), "verify"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and "invariant" not in done.stderr, (old, done)
        done = subprocess.run([*server.program("plenod"), "--listen", "127.0.0.1:0"], capture_output=True, text=True,
                              timeout=60)
        assert done.returncode == 1 and "verify" in done.stderr and "invariant" not in done.stderr, (old, done)
        server.folder.cleanup()


def test_heads_that_say_nothing_show_nothing():
    server = Server()
    server.token("Ana")  # what the audit log has an entry of
    backup, noted = server.data.parent / "backup.db", server.data.parent / "noted.heads"
    server.ctl("backup", backup)
    heads = pathlib.Path(f"{backup}.heads")
    for text in ("", "# a note\n", heads.read_text().splitlines()[0] + "\n"):
        noted.write_text(text)
        for words in (["verify", "--heads", noted], ["verify", "--heads", noted, backup]):
            done = subprocess.run([*server.program("plenoctl"), *words], capture_output=True, text=True, timeout=60)
            assert done.returncode == 1 and f"{noted} holds no head" in done.stderr, done
    heads.write_text("".join(line for line in heads.read_text().splitlines(True) if not line.startswith("file")))
    assert "its bytes were not compared" in server.ctl("verify", backup)
    (server.data / "pleno.db-journal").write_bytes(b"x" * 10000)
    done = subprocess.run([*server.program("plenoctl"), "verify"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "pleno.db-journal,\nwhich is none of Pleno's" in done.stderr, done
    server.folder.cleanup()


def ctl_fails(server, *words):
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, *map(str, words)],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 1, (done.stdout, done.stderr)
    return done.stdout
