# SPDX-License-Identifier: MIT
"""The drill: a backup under load, the server lost, the backup restored; and what backups refuse."""
import asyncio
import fcntl
import json
import os
import re
import sqlite3
import subprocess
import time

import websockets

from harness import BIN, Server, refused, scenario

CHANNELS = ["lobby", "climate-action"]


class Writer:
    """Posts without a pause until it is stopped or the server dies, and notes what was acknowledged."""

    def __init__(self, server, name, channel):
        self.client, self.name, self.channel = server.client(name), name, channel
        self.acked, self.last = {}, 0

    async def run(self, is_over, progress):
        async with self.client as client:
            for number in range(1_000_000):
                if is_over.is_set():
                    return
                try:
                    done = await client.post(f"{self.name} {number}", channel=self.channel)
                except (asyncio.CancelledError, OSError, websockets.ConnectionClosed):
                    return
                self.acked[done["seq"]] = f"{self.name} {number}"
                self.last = done["seq"]
                progress.set()


def heads_of(text):
    """What `plenoctl backup` printed: seq and hash by channel."""
    return {match[1]: (int(match[2]), match[3])
            for match in re.finditer(r"^(?:channel )?(\S+) (\d+) ([0-9a-f]{64})$", text, re.MULTILINE)}


async def until(progress, condition):
    while not condition():
        progress.clear()
        await asyncio.wait_for(progress.wait(), 20)


@scenario
async def test_a_backup_under_load_is_restored_and_everybody_starts_over():
    with Server(LIMITS_MESSAGES_PER_MINUTE=0, LIMITS_REQUESTS_PER_MINUTE=0) as server:
        reader = await server.client("Reader").__aenter__()
        epoch = reader.session["epoch"]
        await reader.subscribe(after=0)
        is_over, progress = asyncio.Event(), asyncio.Event()
        writers = [Writer(server, f"Writer {i}", CHANNELS[i % 2]) for i in range(4)]
        running = [asyncio.create_task(writer.run(is_over, progress)) for writer in writers]
        await until(progress, lambda: all(len(writer.acked) >= 40 for writer in writers))

        path = server.data.parent / "backup.db"
        before = {channel: max(w.last for w in writers if w.channel == channel) for channel in CHANNELS}
        counts = [len(writer.acked) for writer in writers]
        heads = heads_of(await asyncio.to_thread(server.ctl, "backup", path))
        # The writers were not held up, and go on past the backup.
        assert all(len(writer.acked) > count for writer, count in zip(writers, counts)), "writers waited"
        for channel in CHANNELS:
            assert heads[channel][0] >= before[channel], "acknowledged before, and not in the backup"
        await until(progress, lambda: all(w.last > heads[w.channel][0] + 20 for w in writers))
        found = await asyncio.to_thread(server.ctl, "verify", path)
        assert f"lobby: {heads['lobby'][0]} entries, the chain holds, head {heads['lobby'][1]}" in found
        assert "byte for byte" in found

        server.kill()
        await asyncio.gather(*running)
        await reader.__aexit__()
        seen = [json.loads(frame)["params"] for frame in reader.heard if "channel.event" in frame]
        assert seen[-1]["seq"] > heads["lobby"][0], "the reader knows more than the backup"
        server.ctl("restore", path)
        server.start()

        async with server.client("Reader") as reader, server.client("Writer 0") as other:
            assert reader.session["epoch"] != epoch
            for place in ({"after": seen[-1]["seq"], "epoch": epoch}, {"after": 3, "epoch": epoch},
                          {"after": seen[-1]["seq"]}, {"after": seen[-1]["seq"],
                                                       "epoch": reader.session["epoch"]}):
                with refused("stale_epoch"):
                    await reader.subscribe(**place)
            for channel in CHANNELS:
                events = await reader.whole(channel)
                assert events == await other.whole(channel)
                assert [event["seq"] for event in events] == list(range(1, heads[channel][0] + 1))
                texts = {event["seq"]: event["data"]["text"] for event in events}
                for writer in (w for w in writers if w.channel == channel):
                    for seq, text in writer.acked.items():
                        assert seq > heads[channel][0] or texts[seq] == text
            # What is posted now takes the places of what is lost, for everybody alike.
            await other.subscribe(after=0, epoch=other.session["epoch"])
            assert (await reader.post("after the restore"))["seq"] == heads["lobby"][0] + 1
            found = {"indexed_to": []}
            while not any(at["channel"] == "lobby" and at["seq"] > heads["lobby"][0] for at in found["indexed_to"]):
                found = await other.call("message.search", text="Writer", channel="lobby", limit=50)
            assert all(hit["event"]["seq"] <= heads["lobby"][0] for hit in found["hits"]) and found["hits"]
        assert "the chain holds" in server.ctl("verify", "--heads", f"{path}.heads")
        [aside] = server.data.glob("before-restore-*")
        lost = sqlite3.connect(aside / "pleno.db")
        assert lost.execute("SELECT max(id & 0xffffffffff) FROM event").fetchone()[0] >= seen[-1]["seq"]
        lost.close()


def test_restores_within_one_second_each_keep_what_was_there(server):
    path = server.data.parent / "twice.db"
    server.ctl("backup", path)
    server.stop()
    now = time.time()
    for second in range(60):
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now + second))
        (server.data / f"before-restore-{stamp}").mkdir()
    for _ in range(2):
        before = set(server.data.glob("before-restore-*"))
        server.ctl("restore", path)
        [aside] = set(server.data.glob("before-restore-*")) - before
        assert (aside / "pleno.db").exists()
    server.start()


@scenario
async def test_a_restore_waits_for_the_server_and_refuses_what_is_damaged(server):
    async with server.client("Ana") as ana:
        await ana.post("a word that will change")
    path = server.data.parent / "backup.db"
    server.ctl("backup", path)
    server.ctl("backup", path, status=1)
    server.ctl("backup", path, "--force")
    assert "stop the server" in ctl_error(server, "restore", path, status=3)
    damaged = path.with_name("damaged.db")
    damaged.write_bytes(path.read_bytes().replace(b"a word that", b"A word that"))
    server.stop()
    before = (server.data / "pleno.db").read_bytes()
    error = ctl_error(server, "restore", damaged, status=1)
    assert "lobby: entry 1 does not hold" in error and "nothing was changed" in error
    assert (server.data / "pleno.db").read_bytes() == before
    assert len(list(server.data.glob("pleno.db*"))) == 1
    server.ctl("restore", path)
    server.start()
    async with server.client("Ana") as ana:
        assert (await ana.history())["head"] == 1


@scenario
async def test_backups_of_a_folder_age_out_and_a_damaged_record_replaces_none(server):
    async with server.client("Ana") as ana:
        await ana.post("kept")
    folder = server.data.parent / "backups"
    folder.mkdir()
    mine = folder / "pleno-notes.db"
    mine.write_text("not one of these")
    for day in range(1, 6):
        (folder / f"pleno-2023080{day}T020000Z.db").write_text("an old one")
        (folder / f"pleno-2023080{day}T020000Z.db.heads").write_text("")
    server.ctl("backup", folder, "--keep", 3)
    names = sorted(path.name for path in folder.glob("pleno-2*.db"))
    assert names[:2] == ["pleno-20230804T020000Z.db", "pleno-20230805T020000Z.db"] and len(names) == 3
    assert len(list(folder.glob("*.heads"))) == 3 and mine.exists()
    server.ctl("verify", folder / names[2])
    for path in folder.glob(f"{names[2]}*"):  # another one may be due in this very second
        path.rename(folder / path.name.replace(names[2], "pleno-20230806T020000Z.db"))
    server.stop()
    other = sqlite3.connect(server.data / "pleno.db")
    other.execute("UPDATE event SET data = replace(data, 'kept', 'kepT')")
    other.commit()
    other.close()
    names = sorted(path.name for path in folder.iterdir())
    assert "does not hold" in ctl_error(server, "backup", folder, "--keep", 1, status=1)
    assert sorted(path.name for path in folder.iterdir()) == names
    server.start()


@scenario
async def test_what_a_killed_backup_or_restore_has_left_goes_with_the_next(server):
    async with server.client("Ana") as ana:
        await ana.post("a word erased since")
    folder = server.data.parent / "backups"
    folder.mkdir()
    dead, alive = folder / "pleno-20230801T020000Z.db.partial", folder / "pleno-20230802T020000Z.db.partial"
    mine = [folder / "notes.db.partial", folder / "pleno-20230801T020000Z.db.partially"]
    orphan = folder / "pleno-20230803T020000Z.db.partial-wal"
    for path in [dead, folder / f"{dead.name}-wal", folder / f"{dead.name}-shm", alive, orphan, *mine,
                 folder / "pleno-20230801T020000Z.db.heads.partial"]:
        path.write_text("a word erased since")
    with open(alive) as writing:
        fcntl.flock(writing, fcntl.LOCK_EX)
        server.ctl("backup", folder)
        assert sorted(folder.glob("*partial*")) == sorted([alive, *mine])
    server.ctl("backup", server.data.parent / "backup.db")
    for suffix in ("", "-wal", "-shm"):
        (server.data / f"pleno.db.restoring{suffix}").write_text("a word erased since")
    server.kill()
    server.start()
    assert not list(server.data.glob("*restoring*"))


@scenario
async def test_a_clock_that_was_wrong_ages_out_no_new_backup(server):
    folder = server.data.parent / "backups"
    folder.mkdir()
    later = [f"pleno-209{year}0101T000000Z.db" for year in range(3)]
    older = [f"pleno-2023080{day}T020000Z.db" for day in range(1, 6)]
    for name in later + older:
        (folder / name).write_text("of another time")
    assert later[-1] in ctl_error(server, "backup", folder, "--keep", 3, status=1)
    names = sorted(path.name for path in folder.glob("*.db"))
    assert names[:2] == older[-2:] and names[3:] == later
    server.ctl("verify", folder / names[2])


@scenario
async def test_no_backup_is_made_while_a_secret_poll_is_open(server):
    path = server.data.parent / "backup.db"
    async with server.client("Chair", role="moderator") as chair:
        poll = (await chair.call("poll.create", channel="lobby", title="Where next?", options=["Bandung", "Manila"],
                                 kind="single", secret=True))["poll"]
        server.ctl("backup", path)
        await chair.call("poll.open", poll=poll)
        assert "secret poll" in ctl_error(server, "backup", path, "--force", status=3)
        server.ctl("backup", path, "--force", "--in-secret-poll")
        await chair.call("poll.close", poll=poll)
        server.ctl("backup", path, "--force")


@scenario
async def test_a_full_disk_leaves_no_half_of_a_backup(server):
    async with server.client("Ana") as ana:
        await ana.post("kept")
    path = server.data.parent / "backup.db"
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, "backup", path], capture_output=True,
                          text=True, env={"PLENO_FAULTS": "store.backup:1:ENOSPC"}, timeout=60)
    assert done.returncode == 3 and "No space left" in done.stderr, done.stderr
    assert list(path.parent.glob("backup.db*")) == []


@scenario
async def test_a_backup_replaces_none_of_the_files_that_the_server_writes(server):
    async with server.client("Ana") as ana:
        await ana.post("kept")
        folder = server.data.parent
        (folder / "symbolic.db").symlink_to(server.data / "pleno.db")
        (folder / "hard.db").hardlink_to(server.data / "pleno.db")
        (folder / "way").symlink_to(server.data)
        files = sorted(server.files())
        for place in (server.data / "pleno.db", server.data / "pleno.db-wal", server.data / "new.db", server.data,
                      folder / "symbolic.db", folder / "hard.db", folder / "way" / "new.db", folder / "way",
                      server.data / ".." / server.data.name / "search.db"):
            said = ctl_error(server, "backup", place, "--force", status=1)
            assert "outside of that folder" in said, (place, said)
        assert sorted(server.files()) == files
        (server.data / "backups").mkdir()
        server.ctl("backup", server.data / "backups", "--keep", 2)
        assert (await ana.post("it goes on"))["seq"] == 2
    server.kill()
    server.start()
    async with server.client("Ana") as ana:
        assert (await ana.history())["head"] == 2


def test_a_backup_replaces_nothing_that_is_no_file(server):
    folder = server.data.parent
    os.mkfifo(folder / "pipe")
    (folder / "backup.db.heads").mkdir()
    for place, what in ((folder / "pipe", "pipe"), (folder / "backup.db", "backup.db.heads")):
        said = ctl_error(server, "backup", place, "--force", status=1)
        assert what in said and "is no file" in said, (place, said)
    assert (folder / "pipe").is_fifo()
    assert sorted(path.name for path in folder.glob("backup.db*")) == ["backup.db.heads"]
    place = folder / "backups"
    (place / "pleno-20200104T000000Z.db").mkdir(parents=True)
    (place / "pleno-20200105T000000Z.db").write_bytes(b"older")
    server.ctl("backup", place, "--keep", 1)
    assert not (place / "pleno-20200105T000000Z.db").exists() and (place / "pleno-20200104T000000Z.db").is_dir()


def test_a_disk_with_room_for_the_pages_alone_is_called_full(server, small_disk):
    """Each free space from some pages less than the copy needs to some more."""
    path = server.data.parent / "backup.db"
    server.ctl("backup", path)
    bytes_needed = path.stat().st_size
    disk = small_disk.seen(small_disk.at)
    statuses = []
    for pages in range(-2, 12):
        (disk / "filler").write_bytes(bytes((4 << 20) - bytes_needed - pages * 4096))
        done = subprocess.run([*small_disk.enter, BIN / "plenoctl", "--data", server.data, "backup",
                               small_disk.at / "new.db"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 or (done.returncode == 3 and "No space left" in done.stderr), (pages, done)
        statuses.append(done.returncode)
        left = sorted(name.name for name in disk.iterdir())
        assert left == (["filler"] if done.returncode else ["filler", "new.db", "new.db.heads"]), pages
        for name in disk.iterdir():
            name.unlink()
    assert statuses[0] == 3 and statuses[-1] == 0, statuses


def ctl_error(server, *words, status):
    """What plenoctl says of a failure."""
    done = subprocess.run([BIN / "plenoctl", "--data", server.data, *map(str, words)],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
    return done.stderr
