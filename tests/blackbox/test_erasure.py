# SPDX-License-Identifier: MIT
"""Canary words: what was erased is in no file of the data folder, nor in a backup made after."""
import asyncio
import hashlib
import re
import struct

import pytest

from harness import refused, scenario

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


def digests(text, channel="lobby"):
    """Of a message that says this, as anybody can compute them who has the source (core/cmd/message_post.c)."""
    for kind in range(8):
        for unnamed in b"", b"\0":
            yield hashlib.blake2b(channel.encode() + b"\0\0" + struct.pack(">QQ", 0, kind) + unnamed + text.encode(),
                                  digest_size=32).digest()


@scenario
async def test_a_guess_at_erased_words_cannot_be_tried_on_what_is_kept(server):
    """What tells a retry from a conflict goes with the words; a retry is known all the same."""
    words, later = "My passport is A0412345", {"client_id": "c1", "channel": "lobby"}
    async with server.client("Ana") as ana, server.client("Chair", role="moderator") as chair:
        first = await ana.post(words, client_id="c1")
        with refused("conflict", "/params/client_id"):
            await ana.call("message.post", text="other words", **later)
        assert any(digest in content for digest in digests(words) for content in server.files().values()), "a good guess"
        await chair.call("message.redact", channel="lobby", seq=first["seq"], reason="By law")
        assert (await ana.call("message.post", text=words, **later))["seq"] == first["seq"]
        with refused("conflict", "/params/client_id"):
            await ana.call("message.post", text=words, **{**later, "channel": "public-health"})
        while any(digest in content for digest in digests(words) for content in server.files().values()):
            await server.control("clock.tick")


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
