#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""An example bot for Pleno in Python: answers "!ping" with "pong", once for every question.

    apt install python3-websockets
    PLENO_TOKEN=pl_... PLENO_CHANNEL=lobby ./bot.py

How nothing is lost and nothing doubled: `after` moves on only when an event is done with, so after
a broken connection the server sends again what is not; and a reply's client_id is made from the
question's seq, so the server knows a reply that it has already.
"""
import asyncio
import itertools
import json
import os
import random
import sys

import websockets

URL = os.environ.get("PLENO_URL", "ws://localhost:8080/ws")
CHANNEL = os.environ.get("PLENO_CHANNEL", "lobby")
BUSY = {"overloaded", "read_only", "shutting_down", "internal"}  # worth another connection
place = {}  # {"after": seq, "epoch": epoch} of the last event that is done with


class Refused(Exception):
    """The server said no."""

    def __init__(self, message, reason):
        super().__init__(message)
        self.reason = reason


class Session:
    def __init__(self, socket):
        self.socket, self.ids, self.events = socket, itertools.count(1), []

    async def call(self, method, **params):
        """Sends a request and waits for its answer; events that come before it are kept."""
        number = next(self.ids)
        request = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        await self.socket.send(json.dumps(request))
        while (frame := await self.receive(timeout=30)).get("id") != number:
            pass
        if "error" not in frame:
            return frame["result"]
        message, data = frame["error"]["message"], frame["error"]["data"]
        if data["reason"] in BUSY:
            raise OSError(message)
        if not 0 < data.get("retry_after_ms", 0) <= 60_000:  # slow mode and rates pass soon
            raise Refused(message, data["reason"])
        await asyncio.sleep(data["retry_after_ms"] / 1000)
        return await self.call(method, **params)

    async def receive(self, timeout=None):
        frame = json.loads(await asyncio.wait_for(self.socket.recv(), timeout))
        if frame.get("method") == "channel.event":
            self.events.append(frame["params"])
        return frame


async def answer(session, event):
    asks = event["data"].get("text", "").strip().lower() == "!ping"
    if event["type"] != "message.posted" or event["actor"]["bot"] or not asks:
        return
    name = event["actor"]["name"]  # empty: nobody is told who it was
    reply = {"text": f"pong, {name}" if name else "pong", "reply_to": event["seq"]}
    client_id = f"pong-{event['seq']}-{CHANNEL}"[:64]
    try:
        await session.call("message.post", channel=CHANNEL, client_id=client_id, **reply)
    except Refused as refused:
        print(f"not sent: {refused}", file=sys.stderr)


async def follow(session, epoch):
    if place.get("epoch") != epoch:
        place.clear()  # another history: what we knew is void
    try:
        followed = await session.call("channel.subscribe", channel=CHANNEL, **place)
    except Refused as refused:
        if refused.reason != "removed":
            raise
        print(f"{CHANNEL}: {refused}", file=sys.stderr)  # let in again, we get a new session
        return
    place.setdefault("after", followed["last_seq"])
    place["epoch"] = epoch


async def live():
    async with websockets.connect(URL, subprotocols=["pleno.v1"]) as socket:
        session = Session(socket)
        client = {"name": "example-bot-py", "version": "1"}
        opened = await session.call("session.open", token=os.environ["PLENO_TOKEN"], client=client)
        await follow(session, opened["epoch"])
        print(f"signed in as {opened['participant']['name']}", file=sys.stderr)
        while True:
            while not session.events:
                await session.receive()
            await answer(session, session.events[0])
            place["after"] = session.events.pop(0)["seq"]


async def main():
    while True:
        try:
            await live()
        except (OSError, asyncio.TimeoutError, websockets.WebSocketException) as error:
            print(f"connection lost: {error}", file=sys.stderr)
        await asyncio.sleep(random.uniform(0.5, 5))


try:
    asyncio.run(main())
except Refused as refused:  # the sign-in or the channel: trying again does not help
    sys.exit(str(refused))
