# SPDX-License-Identifier: MIT
"""More than can be done: what is put off first, who is never, and that it passes. The long form, with three times the
capacity for a minute, is tests/attack/overload."""
import asyncio
import contextlib
import re
import sqlite3
import time

from conftest import GENEROUS
from harness import SLOWER, Refused, Server, scenario
from test_wire import get

QUEUE = 64
CLASSES = ["ephemeral", "reading", "arriving", "writing", "moderating"]  # server/seq/load.c


def metrics(server):
    text = get(server, "/metrics")[1].decode()
    return {name: float(value) for name, value in re.findall(r"^(pleno_[^ ]+) (\S+)$", text, re.MULTILINE)}


def put_off(server):
    counted = metrics(server)
    return {name: counted[f'pleno_overloaded_total{{class="{name}"}}'] for name in CLASSES}


@contextlib.contextmanager
def core_held(server):
    """While somebody else holds the database the core waits, and so does all behind it."""
    other = sqlite3.connect(server.data / "pleno.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


class Pile:
    """Requests that wait; each is known to be in before the next question is asked."""

    def __init__(self, server, writer):
        self.server, self.writer, self.waiting = server, writer, []

    async def grow(self, count):
        """Until `count` wait in the core."""
        while len(self.waiting) < count:
            sending, future = self.writer.send("message.post", {"channel": "lobby", "text": "x",
                                                                "client_id": f"c{len(self.waiting)}"})
            await sending
            self.waiting.append(future)
        while (await asyncio.to_thread(metrics, self.server))['pleno_waiting{for="core"}'] < count:
            pass


async def outcome(client, method, **params):
    """What becomes of a request: refused at once, or waiting. Those that wait are kept."""
    sending, future = client.send(method, params)
    await sending
    # Answered after it, on the same connection, by the network thread alone.
    marker, answer = client.send("channel.unsubscribe", {"channel": "announcements"})
    await marker
    await answer
    if not future.done():
        return "waits", future
    frame = future.result()
    if "error" in frame and frame["error"]["data"]["reason"] == "overloaded":
        assert frame["error"]["data"]["retry_after_ms"] > 0
        return "put off", None
    return "done", frame


@scenario
async def test_what_is_put_off_comes_in_the_stated_order():
    with Server(LIMITS_CORE_QUEUE=QUEUE, SERVER_METRICS="on", **GENEROUS) as server:
        server.token("Newcomer")
        async with contextlib.AsyncExitStack() as stack:
            ana, budi = [await stack.enter_async_context(server.client(name)) for name in ("Ana", "Budi")]
            chair = await stack.enter_async_context(server.client("Chair", "moderator"))
            await budi.post("first")
            posts, acts = [], []

            async def is_put_off(kind):
                if kind == "ephemeral":
                    return (await outcome(budi, "presence.list"))[0] == "put off"
                if kind == "reading":
                    what, _ = await outcome(budi, "channel.history", channel="lobby", after=0)
                    return what == "put off"
                if kind == "arriving":
                    return (await outcome(budi, "channel.subscribe", channel="lobby"))[0] == "put off"
                if kind == "writing":
                    what, future = await outcome(budi, "message.post", channel="lobby", text="y",
                                                 client_id=f"b{len(posts)}")
                    posts.extend([future] if what == "waits" else [])
                    return what == "put off"
                what, future = await outcome(chair, "channel.slow_mode", channel="announcements",
                                             seconds=len(acts))
                acts.extend([future] if what == "waits" else [])
                return what == "put off"

            with core_held(server):
                pile = Pile(server, ana)
                for level, waiting in [(None, 1), ("ephemeral", 16), ("reading", 32), ("arriving", 48)]:
                    await pile.grow(waiting)
                    refused_here = [kind for kind in ("ephemeral", "reading", "arriving") if await is_put_off(kind)]
                    put_off_now = CLASSES[:CLASSES.index(level) + 1 if level else 0]
                    assert refused_here == put_off_now, (waiting, refused_here)
                async with server.client() as newcomer:  # the connection is let in; its session has to wait
                    newcomer.token = server.tokens["Newcomer"]
                    try:
                        await newcomer.open()
                        raise AssertionError("a session was opened by a core that is held")
                    except Refused as refusal:
                        assert refusal.reason == "overloaded" and refusal.retry_after_ms > 0
                    await pile.grow(55)
                    assert not await is_put_off("writing") and await is_put_off("writing")
                    for _ in range(QUEUE - 56):
                        assert not await is_put_off("moderating"), "moderators come in where others do not"
                    assert await is_put_off("moderating"), "even their queue has an end"
                    counted = await asyncio.to_thread(put_off, server)
                    assert all(counted[kind] >= 1 for kind in CLASSES), counted
                    began = time.monotonic()
            # It passes: what was let in is done, the rest is let in.
            answers = await asyncio.gather(*pile.waiting, *posts, *acts)
            assert all("result" in answer for answer in answers), answers
            async with server.client("Newcomer") as newcomer:
                await newcomer.subscribe()
                page = await newcomer.history()
            assert time.monotonic() - began < 5 * SLOWER
            assert page["head"] >= 1 + len(pile.waiting) + len(posts)
            assert not await is_put_off("ephemeral") and not await is_put_off("writing")


@scenario
async def test_moderators_act_while_all_others_are_put_off():
    """A crowd sends as much as it can for some seconds, into a queue that holds next to nothing."""
    with Server(LIMITS_CORE_QUEUE=16, SERVER_METRICS="on", **GENEROUS) as server:
        async with contextlib.AsyncExitStack() as stack:
            crowd = [await stack.enter_async_context(server.client(f"Delegate {number}")) for number in range(10)]
            chair = await stack.enter_async_context(server.client("Chair", "moderator"))
            is_over, acknowledged, refusals = asyncio.Event(), set(), 0

            async def shout(client):
                nonlocal refusals
                number = 0
                while not is_over.is_set():
                    sent = [client.send("message.post", {"channel": "lobby", "text": "x", "client_id": f"c{number + i}"})
                            for i in range(20)]
                    number += 20
                    await asyncio.gather(*(sending for sending, _ in sent))
                    for answer in await asyncio.gather(*(future for _, future in sent)):
                        if "result" in answer:
                            acknowledged.add(answer["result"]["seq"])
                        else:
                            assert answer["error"]["data"]["reason"] == "overloaded"
                            refusals += 1

            shouting = [asyncio.ensure_future(shout(client)) for client in crowd]
            waits = []
            for number in range(40):
                began = time.monotonic()
                await chair.call("channel.slow_mode", channel="announcements", seconds=number % 2)
                waits.append(time.monotonic() - began)
            is_over.set()
            await asyncio.gather(*shouting)
            assert refusals > 0 and acknowledged
            assert max(waits) < SLOWER, f"a moderator waited {max(waits):.2f} s"
            assert (await asyncio.to_thread(put_off, server))["moderating"] == 0
            async with server.client("Late") as late:
                stored = {event["seq"] for event in await late.whole()}
            assert acknowledged <= stored, "what was acknowledged is there"
