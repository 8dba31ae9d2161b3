# SPDX-License-Identifier: MIT
"""Canary words: what was erased is in no file of the data folder, nor in a backup made after."""
import asyncio
import re

import pytest

from harness import scenario

CANARIES = ["kanariplain", "kanarifirst", "kanarisecond", "kanariheld", "kanariwithheld", "kanariquestion", "นกขมิ้น"]
KILLED = "kanarikilled"


async def say_all(ana, chair):
    """The seqs of messages that hold the canaries, each in another way."""
    seqs = [(await ana.post(f"a bird: {CANARIES[0]}"))["seq"]]
    seqs.append((await ana.post(f"{CANARIES[1]} as it was"))["seq"])
    await ana.call("message.edit", channel="lobby", seq=seqs[-1], text=f"{CANARIES[2]} as it is")
    await chair.call("channel.set_approval", channel="lobby", mode="all")
    held = await ana.post(f"{CANARIES[3]} waits")
    seqs.append((await chair.call("held.approve", held_id=held["held_id"]))["seq"])
    await chair.call("channel.set_approval", channel="lobby", mode="off")
    seqs.append((await ana.post(f"{CANARIES[4]} is looked at"))["seq"])
    await chair.call("message.withhold", channel="lobby", seq=seqs[-1], reason="To be looked at")
    seqs.append((await ana.post(f"{CANARIES[5]}?", kind="question"))["seq"])
    seqs.append((await ana.post(f"นี่คือ{CANARIES[6]}ที่นี่"))["seq"])
    return seqs


@scenario
async def test_erased_words_are_in_no_file(server):
    async with server.client("Ana") as ana, server.client("Chair", role="moderator") as chair:
        seqs = await say_all(ana, chair)
        assert (await ana.search(CANARIES[0]))["hits"], "in the index as well"
        assert server.files_with(*CANARIES) >= {"search.db-wal", "pleno.db-wal"}
        for seq in seqs:
            await chair.call("message.redact", channel="lobby", seq=seq, reason="By law")
        await server.gone(*CANARIES)
        backup = server.data.parent / "backup.db"
        await asyncio.to_thread(server.ctl, "backup", backup)
        assert not any(word.encode() in backup.read_bytes() for word in CANARIES)
        assert (await ana.history())["head"] > len(seqs)
    assert "does not hold" not in server.ctl("verify"), "the record holds without the words"
    assert not any(word in server.log for word in CANARIES)


@pytest.mark.parametrize("how", ["kill", "stop"])
@scenario
async def test_erased_words_are_gone_after_the_next_start_at_the_latest(server, how):
    async with server.client("Ana") as ana:
        for number in range(50):
            await ana.post(f"{KILLED} {number}")
        assert (await ana.search(KILLED))["hits"]
        await asyncio.gather(*(ana.call("message.redact", channel="lobby", seq=seq) for seq in range(1, 51)))
    getattr(server, how)()
    if how == "stop":
        assert not server.files_with(KILLED), "a server that stops leaves nothing behind"
    server.start()
    await server.gone(KILLED)
    assert re.search(r"lobby: 100 entries, the chain holds", server.ctl("verify"))
