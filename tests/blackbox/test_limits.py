# SPDX-License-Identifier: MIT
"""Each limit is held, said, and costs nobody else anything."""
import asyncio
import json
import signal
import socket
import sqlite3

import websockets

from harness import PATIENCE_S, Raw, Refused, Server, frame_bytes, refused, scenario
from judge import judge
from test_attacks import signed_in


@scenario
async def test_messages_and_requests_have_a_rate():
    with Server(LIMITS_MESSAGES_PER_MINUTE=5, LIMITS_REQUESTS_PER_MINUTE=20) as server:
        async with server.client("Ana") as phone, server.client("Ana") as laptop, server.client("Budi") as budi:
            for number in range(5):
                await (phone, laptop)[number % 2].post(f"{number}")
            for device in (phone, laptop):
                try:
                    await device.post("six")
                    raise AssertionError("no rate")
                except Refused as refusal:
                    assert refusal.reason == "rate_limited" and 0 < refusal.retry_after_ms <= 12_000
            await budi.post("each participant has their own")
            with refused("rate_limited"):
                for _ in range(20):
                    await phone.history()
            with refused("rate_limited"):
                await laptop.history()


@scenario
async def test_nobody_buries_a_channel_under_what_they_take_back():
    """What leaves an event that everybody gets, and stays in the record, has the rate of messages."""
    with Server(LIMITS_MESSAGES_PER_MINUTE=12) as server:
        async with server.client("Ana") as ana, server.client("Chair", "moderator") as chair:
            await chair.call("floor.set", channel="lobby", on=True)
            question = (await ana.post("Who pays?", kind="question"))["seq"]
            async with server.client("Budi") as budi:
                for number in range(4):
                    await budi.call("message.react", channel="lobby", seq=question, emoji="👍", on=number % 2 == 0)
                    await budi.call("question.upvote", channel="lobby", seq=question, on=number % 2 == 0)
                    await budi.call(f"floor.{'withdraw' if number % 2 else 'request'}", channel="lobby")
                for method, params in [("message.react", {"seq": question, "emoji": "👍", "on": True}),
                                       ("question.upvote", {"seq": question, "on": True}), ("floor.request", {})]:
                    with refused("rate_limited"):
                        await budi.call(method, channel="lobby", **params)
                await budi.history()


@scenario
async def test_texts_have_a_length_in_bytes_too():
    with Server(LIMITS_TEXT_BYTES=100, LIMITS_TEXT_GRAPHEMES=30) as server:
        async with server.client("Ana") as ana:
            assert ana.session["limits"]["text_bytes"] == 100
            with refused("too_long", "/params/text"):
                await ana.post("a" * 31)
            with refused("too_long", "/params/text"):
                await ana.post("👨‍👩‍👧‍👦" * 6)
            await ana.post("a" * 30)


@scenario
async def test_frames_have_a_size():
    with Server(LIMITS_FRAME_BYTES=4096, LIMITS_TEXT_BYTES=512) as server:
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await ana.socket.send("x" * 4097)
            assert await ana.closed() == 1009
            await budi.socket.send(["x" * 2000, "x" * 2000, "x" * 2000])
            assert await budi.closed() == 1009
        async with server.client("Ana") as ana:
            await ana.post("still here")


@scenario
async def test_connections_of_one_address_are_bounded():
    with Server(LIMITS_CONNECTIONS_PER_ADDRESS=2) as server:
        async with server.client("Ana"), server.client("Budi") as budi:
            try:
                async with server.client():
                    raise AssertionError("a third one came in")
            except (OSError, websockets.exceptions.InvalidHandshake, websockets.exceptions.ConnectionClosed):
                pass
            await budi.post("the others stay")


@scenario
async def test_a_full_server_says_so():
    with Server(LIMITS_CONNECTIONS=2) as server:
        async with server.client("Ana"), server.client("Budi") as budi:
            async with server.client() as third:
                assert await third.closed() == 1013
            await budi.post("the others stay")


@scenario
async def test_too_many_requests_at_once_are_overload(server):
    async with server.client("Ana") as ana:
        await ana.post("something to have read")
        # While somebody else holds the database, the core waits, and so does all behind it.
        other = sqlite3.connect(server.data / "pleno.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        sent = [ana.send("read.mark", {"channel": "lobby", "seq": 1}) for _ in range(100)]
        await asyncio.gather(*(sending for sending, _ in sent))
        refused = await asyncio.gather(*(future for _, future in sent[64:]))
        other.execute("ROLLBACK")
        other.close()
        assert {frame["error"]["data"]["reason"] for frame in refused} == {"overloaded"}
        assert all(frame["error"]["data"]["retry_after_ms"] > 0 for frame in refused)
        answers = await asyncio.gather(*(future for _, future in sent[:64]))
        assert all("result" in frame for frame in answers)
        await ana.post("and it goes on")


@scenario
async def test_who_searches_a_lot_makes_others_wait_for_few(server):
    """Twenty questions in one piece, which the server has read before it can answer the first one."""
    def answers(raw, method, **params):
        questions = [{"jsonrpc": "2.0", "id": number, "method": method, "params": params} for number in range(20)]
        raw.socket.sendall(b"".join(frame_bytes(1, json.dumps(one).encode()) for one in questions))
        found = [json.loads(raw.read()[1]) for _ in questions]
        return [one["error"]["data"]["reason"] if "error" in one else "found" for one in found]

    with signed_in(server, "Ana") as raw:
        said = answers(raw, "participant.find", text="an")
        assert set(said) == {"found", "overloaded"} and said.count("found") >= 4, said
        assert answers(raw, "channel.history", channel="lobby", after=0) == ["found"] * 20
        assert "found" in answers(raw, "message.search", text="words"), "it goes on"


@scenario
async def test_a_full_disk_makes_the_record_read_only():
    with Server(faults="store.commit:4+:ENOSPC", LIMITS_MESSAGES_PER_MINUTE=0) as server:
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await budi.subscribe()
            assert (await ana.post("kept", client_id="c1"))["seq"] == 1
            with refused("read_only"):
                await ana.post("not kept")
            assert (await ana.history())["head"] == 1, "reading goes on"
            assert (await budi.event())["seq"] == 1
            assert budi.events.empty(), "what is not on disk is told to nobody"
        server.kill()
        server.faults = ""
        server.start()
        async with server.client("Ana") as ana:
            assert (await ana.post("kept", client_id="c1"))["seq"] == 1
            assert (await ana.post("not kept"))["seq"] == 2


@scenario
async def test_a_read_that_fails_says_so():
    with Server(faults="store.read:2:EIO") as server:  # the first is the look at the start
        async with server.client("Ana") as ana:
            with refused("internal"):
                await ana.history()
            await ana.history()


@scenario
async def test_a_stopping_server_finishes_and_says_why(server):
    async with server.client("Ana") as ana, server.client("Budi") as budi:
        await budi.subscribe()
        sent = [ana.send("message.post", {"channel": "lobby", "client_id": f"c{number}", "text": f"{number}"})
                for number in range(30)]
        await asyncio.gather(*(sending for sending, _ in sent))
        first = await sent[0][1]
        server.process.send_signal(signal.SIGTERM)
        assert await ana.closed() == 1012 and await budi.closed() == 1012
        answers = [future.result() for _, future in sent if future.done() and not future.cancelled()]
        accepted = [frame["result"]["seq"] for frame in answers if "result" in frame]
        assert first["result"]["seq"] == 1 and accepted == list(range(1, len(accepted) + 1))
    assert await asyncio.to_thread(server.process.wait, PATIENCE_S) == 0
    server.start()
    async with server.client("Ana") as ana:
        assert (await ana.history())["head"] >= len(accepted)


def test_a_client_that_never_answers_the_close_delays_no_restart(server):
    with Raw(server.port) as raw:
        assert raw.shake() == 101
        request = {"jsonrpc": "2.0", "id": 1, "method": "session.open",
                   "params": {"token": server.token("Ana"), "client": {"name": "t", "version": "1"}}}
        raw.frame(1, json.dumps(request).encode())
        assert b'"result"' in raw.read()[1]
        server.process.send_signal(signal.SIGTERM)
        assert raw.close_code() == 1012
    assert server.process.wait(PATIENCE_S) == 0
    server.start()


@scenario
async def test_the_operator_is_told_of_the_drain():
    with Server(SERVER_DRAIN_MS=2000) as server:
        with Raw(server.port) as raw:
            assert raw.shake() == 101
            reader, writer = await asyncio.open_unix_connection(server.data / "control.sock")
            status = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "server.status", "params": {}}).encode()
            writer.write(status + b"\n")
            await asyncio.wait_for(reader.readline(), PATIENCE_S)
            server.process.send_signal(signal.SIGTERM)
            opcode, _ = raw.read()
            assert opcode == 8, "we do not answer it, so the drain waits"
            writer.write(status + b"\n")
            answer = json.loads(await asyncio.wait_for(reader.readline(), PATIENCE_S))
            judge.refusal(answer["error"])
            assert answer["error"]["data"]["reason"] == "shutting_down"
            writer.close()
        assert await asyncio.to_thread(server.process.wait, PATIENCE_S) == 0
        server.start()


@scenario
async def test_one_slow_reader_slows_nobody(server):
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    with Raw(server.port, slow) as raw:
        raw.shake()
        for number, (method, params) in enumerate([
                ("session.open", {"token": server.token("Slow"), "client": {"name": "t", "version": "1"}}),
                ("channel.subscribe", {"channel": "lobby"})]):
            frame = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
            raw.frame(1, json.dumps(frame).encode())
            while "result" not in json.loads(raw.read()[1]):
                pass  # who else is there
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            await budi.subscribe()
            for first in range(0, 600, 20):  # sooner done, also on a slow machine, than a silent peer is cut
                await asyncio.gather(*(ana.post(f"{first + i} " + "x" * 3000) for i in range(20)))
            seen = [(await budi.event())["seq"] for _ in range(600)]
            assert seen == list(range(1, 601))
        seen = []
        while len(seen) < 600:  # and what the slow one reads in the end is whole
            opcode, payload = raw.read()
            frame = json.loads(payload) if opcode == 1 else {}
            if frame.get("method") == "channel.event":
                seen.append(frame["params"]["seq"])
        assert seen == list(range(1, 601))
