# SPDX-License-Identifier: MIT
"""Writers, readers and a moderator, all seeded, over real sockets that break at any moment."""
import asyncio
import json
import time

import websockets

CHANNELS = ["lobby", "climate-action", "public-health"]
WORDS = ["How do you pay for it?", "Berapa biayanya?", "ราคาเท่าไร", "តម្លៃប៉ុន្មាន", "ລາຄາເທົ່າໃດ",
         "စျေးဘယ်လောက်လဲ", "Giá bao nhiêu?", "🏙️ 多少钱", "x" * 3000]
ANSWER_S = 20
LOST = (OSError, websockets.WebSocketException, asyncio.TimeoutError, EOFError)


class Refused(Exception):
    def __init__(self, error):
        super().__init__(error["message"])
        self.reason = error["data"]["reason"]


class Line:
    """One connection: requests matched to answers, events handed to `on_event`."""

    def __init__(self, url, token, on_event=None):
        self.url, self.token, self.on_event = url, token, on_event
        self.waiting, self.next_id = {}, 0

    async def __aenter__(self):
        self.socket = await asyncio.wait_for(
            websockets.connect(self.url, subprotocols=["pleno.v1"], max_size=None, max_queue=None,
                               compression=None, ping_interval=None, close_timeout=1), ANSWER_S)
        self.reading = asyncio.ensure_future(self._read())
        client = {"name": "history", "version": "1"}
        self.session = await self.call("session.open", token=self.token, client=client)
        return self

    async def __aexit__(self, *_):
        self.reading.cancel()
        await asyncio.gather(self.reading, return_exceptions=True)
        await self.socket.close()

    async def _read(self):
        try:
            async for text in self.socket:
                frame = json.loads(text)
                if "id" in frame:
                    future = self.waiting.pop(frame["id"], None)
                    if future and not future.done():
                        future.set_result(frame)
                elif frame["method"] == "channel.event" and self.on_event:
                    await self.on_event(frame["params"])
        except LOST:
            pass
        finally:
            for future in self.waiting.values():
                if not future.done():
                    future.set_exception(EOFError("the connection ended"))
                    future.exception()  # whoever waited may be gone too
            self.waiting.clear()

    async def call(self, method, **params):
        if self.reading.done():
            raise EOFError("the connection ended")
        self.next_id += 1
        number = self.next_id
        future = self.waiting[number] = asyncio.get_running_loop().create_future()
        request = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        try:
            await self.socket.send(json.dumps(request))
        except LOST:
            self.waiting.pop(number, future).cancel()
            raise
        frame = await asyncio.wait_for(future, ANSWER_S)
        if "error" in frame:
            raise Refused(frame["error"])
        return frame["result"]


class World:
    """What all actors share: where the server is, what was recorded, when to stop."""

    def __init__(self, server, rng):
        self.server, self.url, self.rng = server, server.url, rng
        self.record = {"sends": [], "streams": [], "final": {}, "again": {}, "behind": []}
        self.is_over = False
        self.up = asyncio.Event()
        self.acked = 0
        self.progress = asyncio.Condition()

    async def lost(self):
        """A connection is gone. That is fine while the server is being killed, and only then."""
        await asyncio.sleep(0)
        if self.up.is_set() and self.server.process.poll() is not None:
            raise RuntimeError(f"plenod ended by itself with {self.server.process.returncode}")

    async def count_ack(self):
        self.acked += 1
        async with self.progress:
            self.progress.notify_all()

    async def more_acks(self, count):
        goal = self.acked + count
        async with self.progress:
            await self.progress.wait_for(lambda: self.acked >= goal)


class Writer:
    """Posts; where no answer came, mostly tries the same again; sometimes again although it came,
    sometimes with other words."""

    def __init__(self, world, name, token):
        self.world, self.name, self.token = world, name, token
        self.count, self.unsettled, self.settled = 0, [], []

    async def run(self):
        while not self.world.is_over or self.unsettled:
            await self.world.up.wait()
            try:
                async with Line(self.world.url, self.token) as line:
                    while not self.world.is_over or self.unsettled:
                        await self.step(line)
            except LOST:
                await self.world.lost()

    def compose(self):
        self.count += 1
        rng = self.world.rng
        return {"channel": rng.choice(CHANNELS), "client_id": f"m{self.count}",
                "text": f"{self.name} {self.count} {rng.choice(WORDS)}"}

    async def step(self, line):
        rng, dice = self.world.rng, self.world.rng.random()
        if self.unsettled:
            again = self.unsettled.pop()
            if rng.random() < 0.85 or self.world.is_over:
                await self.post(line, again, first=False)
        elif self.settled and dice < 0.03:
            await self.post(line, rng.choice(self.settled), first=False)
        elif self.settled and dice < 0.05:
            other = dict(rng.choice(self.settled), text=f"{self.name} says something else")
            await self.post(line, other, first=False)
        elif dice < 0.15:  # a window of several on one connection
            await asyncio.gather(*(self.post(line, self.compose()) for _ in range(8)))
        else:
            await self.post(line, self.compose())

    async def post(self, line, message, first=True):
        send = dict(message, author=self.name, began=time.monotonic(), outcome="unknown", first=first)
        self.world.record["sends"].append(send)
        try:
            result = await line.call("message.post", **message)
        except Refused as refusal:
            send.update(outcome="refused", reason=refusal.reason, ended=time.monotonic())
            return
        except LOST:
            send["ended"] = time.monotonic()
            self.unsettled.append(message)
            raise
        send.update(outcome="ok", seq=result["seq"], ended=time.monotonic())
        self.settled.append(message)
        await self.world.count_ack()


class Reader:
    """Follows every channel and resumes after each cut: from where it was (or, when `jumps`, from
    anywhere it has been). `slow` takes its time with every event."""

    def __init__(self, world, name, token, jumps=False, slow=False):
        self.world, self.name, self.token, self.jumps, self.slow = world, name, token, jumps, slow
        self.last = dict.fromkeys(CHANNELS, 0)
        self.streams = {}

    async def on_event(self, event):
        if self.slow and self.world.rng.random() < 0.02 and not self.world.is_over:
            await asyncio.sleep(0.05)
        self.streams[event["channel"]]["events"].append(event)
        self.last[event["channel"]] = max(self.last[event["channel"]], event["seq"])

    async def follow(self, line):
        for channel in CHANNELS:
            after = self.last[channel]
            if self.jumps:
                after = self.world.rng.randint(0, after)
            stream = {"reader": self.name, "channel": channel, "after": after, "events": []}
            self.streams[channel] = stream
            self.world.record["streams"].append(stream)
            await line.call("channel.subscribe", channel=channel, after=after,
                            epoch=line.session["epoch"])

    async def run(self):
        while not self.world.is_over:
            await self.world.up.wait()
            try:
                async with Line(self.world.url, self.token, self.on_event) as line:
                    await self.follow(line)
                    await line.reading
            except LOST:
                await self.world.lost()

    async def catch_up(self, heads):
        """After the end: resumes once more and reads until it has everything."""
        async with Line(self.world.url, self.token, self.on_event) as line:
            await self.follow(line)
            for _ in range(1000):
                if all(self.last[channel] >= heads[channel] for channel in CHANNELS):
                    return
                await line.call("presence.list")  # a turn of the server
        self.world.record["behind"].append(self.name)


class Moderator:
    """Mutes and unmutes people who go on posting, and locks a channel now and then."""

    def __init__(self, world, token, victims):
        self.world, self.token, self.victims = world, token, victims

    async def step(self, line):
        rng = self.world.rng
        place = {"channel": rng.choice(CHANNELS)}
        if rng.random() < 0.2:
            await line.call("channel.lock", **place, reason="A pause")
            await self.world.more_acks(1)
            await line.call("channel.unlock", **place)
            return
        victim = dict(place, participant=rng.choice(self.victims))
        await line.call("participant.mute", **victim, duration_s=600, reason="Please wait")
        await self.world.more_acks(10)
        await line.call("participant.unmute", **victim)
        await self.world.more_acks(5)

    async def run(self):
        while not self.world.is_over:
            await self.world.up.wait()
            try:
                async with Line(self.world.url, self.token) as line:
                    for channel in CHANNELS:  # what a kill left locked
                        await line.call("channel.unlock", channel=channel)
                    while not self.world.is_over:
                        await self.step(line)
            except LOST:
                await self.world.lost()
            except Refused as refusal:
                if refusal.reason not in ("read_only", "internal"):  # a failing disk; see --faults
                    raise


async def read_all(url, token):
    """Every event of every channel, by pages of history."""
    events = {}
    async with Line(url, token) as line:
        for channel in CHANNELS:
            events[channel], more = [], True
            while more:
                after = events[channel][-1]["seq"] if events[channel] else 0
                page = await line.call("channel.history", channel=channel, after=after, limit=200)
                events[channel] += page["events"]
                more = page["more_after"]
    return events
