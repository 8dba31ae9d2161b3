# SPDX-License-Identifier: MIT
"""Writers, readers and a moderator, all seeded, over real sockets that break at any moment."""
import asyncio
import json
import random
import time

import websockets

CHANNELS = ["lobby", "climate-action", "public-health"]
WORDS = ["How do you pay for it? ", "Berapa biayanya? ", "ราคาเท่าไร ", "តម្លៃប៉ុន្មាន ", "ລາຄາເທົ່າໃດ ",
         "စျေးဘယ်လောက်လဲ ", "Giá bao nhiêu? ", "🏙️ 多少钱 ", "كم يكلف؟ ", "x"]
TEXT_POINTS_MAX, TEXT_BYTES_MAX = 4000, 16384
ANSWER_S, PACE_S, LAG_S = 20, 0.05, 0.5
LOST = (OSError, websockets.WebSocketException, asyncio.TimeoutError, EOFError)
OURS = ("invalid_params", "invalid_request", "parse_error", "too_long", "method_not_found")


class Refused(Exception):
    def __init__(self, error):
        super().__init__(error["message"])
        self.reason = error["data"]["reason"]


class World:
    """What all actors share, and what they record."""

    def __init__(self, server, seed):
        self.server, self.seed, self.rng = server, seed, random.Random(seed)
        self.record = {"sends": [], "acts": [], "streams": [], "reads": [], "jumps": [], "sessions": [],
                       "restores": [], "faults": [], "late": [], "final": {}, "again": {}, "chains": {},
                       "behind": []}
        self.is_over = False
        self.up = asyncio.Event()
        self.may_die = False
        self.acked = self.lines_opened = self.crashes = 0
        self.progress = asyncio.Condition()
        self.lines = set()
        self.known = {}  # one object for what all readers see alike
        self.proxy = None

    def rng_of(self, name):
        return random.Random(f"{self.seed} {name}")

    def url(self, name):
        """Every second participant comes through the proxy, if there is one."""
        if self.proxy and sum(name.encode()) % 2 == 0:
            return f"ws://127.0.0.1:{self.proxy.port}/ws"
        return self.server.url

    async def lost(self):
        """A connection is gone. That is fine unless the server has ended without being made to."""
        await asyncio.sleep(PACE_S)
        if self.up.is_set() and not self.may_die and self.server.process.poll() is not None:
            raise RuntimeError(f"plenod ended by itself with {self.server.process.returncode}; "
                               f"its log: {self.server.log.name}")

    async def count_ack(self):
        self.acked += 1
        async with self.progress:
            self.progress.notify_all()

    async def more_acks(self, count):
        goal = self.acked + count
        async with self.progress:
            await self.progress.wait_for(lambda: self.acked >= goal)

    async def forget(self, since):
        """A backup made at `since` or later is back: nobody was promised what came after it."""
        record = self.record
        for one in [*record["sends"], *record["acts"]]:
            if one.get("ended") is None or one["ended"] >= since:
                if one["outcome"] != "refused":
                    one.update(outcome="unknown", first=False)
        for name in ("reads", "streams", "jumps"):
            record[name] = []

    async def watch_itself(self):
        """Notes when this program did not get to run: what it saw late then is not the server's."""
        last = time.monotonic()
        while True:
            await asyncio.sleep(PACE_S)
            now = time.monotonic()
            if now - last > LAG_S:
                self.record["late"].append([last, now])
            last = now

    def event_of(self, text):
        if text not in self.known:
            self.known[text] = json.loads(text)["params"]
        return self.known[text]


class Line:
    """One connection: requests matched to answers, events handed to `on_event`."""

    def __init__(self, world, name, token, on_event=None, queue_max=None):
        self.world, self.name, self.token, self.on_event = world, name, token, on_event
        self.queue_max = queue_max
        self.waiting, self.next_id = {}, 0
        world.lines_opened += 1
        self.conn = world.lines_opened

    async def __aenter__(self):
        self.socket = await asyncio.wait_for(
            websockets.connect(self.world.url(self.name), subprotocols=["pleno.v1"], max_size=None,
                               max_queue=self.queue_max, compression=None, ping_interval=None,
                               close_timeout=1), ANSWER_S)
        self.world.lines.add(self)
        self.reading = asyncio.ensure_future(self._read())
        began = time.monotonic()
        try:
            client = {"name": "history", "version": "1"}
            self.session = await self.call("session.open", token=self.token, client=client)
        except BaseException:
            await self.__aexit__()
            raise
        self.epoch = self.session["epoch"]
        self.world.record["sessions"].append({"who": self.name, "began": began, "epoch": self.epoch})
        return self

    async def __aexit__(self, *_):
        self.world.lines.discard(self)
        self.reading.cancel()
        await asyncio.gather(self.reading, return_exceptions=True)
        self.socket.transport.abort()

    async def _read(self):
        try:
            async for text in self.socket:
                if text.startswith('{"jsonrpc":"2.0","method":"channel.event"'):
                    if self.on_event:
                        await self.on_event(self.world.event_of(text))
                    continue
                frame = json.loads(text)
                future = self.waiting.pop(frame.get("id"), None)
                if future and not future.done():
                    future.set_result(frame)
                elif frame.get("method") == "channel.event" and self.on_event:
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

    async def note(self, operation, method, **params):
        """A call whose outcome goes into `operation`. Returns the result, None when refused."""
        operation.update(began=time.monotonic(), ended=None, outcome="unknown")
        try:
            result = await self.call(method, **params)
        except Refused as refusal:
            # "internal" is no promise: it may be there or not, like what was never answered.
            outcome = "unknown" if refusal.reason == "internal" else "refused"
            operation.update(outcome=outcome, reason=refusal.reason)
            if refusal.reason in OURS:
                raise RuntimeError(f"{method} {params}: {refusal.reason}") from refusal
            return None
        finally:
            operation["ended"] = time.monotonic()
        operation.update(outcome="ok", **{key: result[key] for key in ("seq", "changed") if key in result})
        return result

    async def act(self, method, channel, **params):
        act = {"who": self.name, "method": method, "channel": channel, "params": params}
        self.world.record["acts"].append(act)
        return await self.note(act, method, channel=channel, **params)


class Actor:
    """Somebody who comes back whenever the connection is lost."""
    on_event, queue_max = None, None

    def __init__(self, world, name, token):
        self.world, self.name, self.token = world, name, token
        self.rng = world.rng_of(name)

    def line(self):
        return Line(self.world, self.name, self.token, self.on_event, self.queue_max)

    def is_done(self):
        return self.world.is_over

    async def run(self):
        while not self.is_done():
            await self.world.up.wait()
            try:
                async with self.line() as line:
                    await self.begin(line)
                    while not self.is_done():
                        await self.step(line)
            except LOST:
                await self.world.lost()
            except Refused:  # of the session, or of an act: the disk fails, or the server stops
                await asyncio.sleep(PACE_S)
            finally:
                self.leave()

    async def begin(self, line):
        pass

    def leave(self):
        pass


class Writer(Actor):
    """Posts; where no answer came, tries the same again 0 to 3 times on another connection, now and
    then only after a restart; sometimes again although it came, or with other words. Who is
    `hasty` never tries again."""

    def __init__(self, world, name, token, hasty=False):
        super().__init__(world, name, token)
        self.hasty = hasty
        self.count, self.unsettled, self.settled = 0, [], []

    def is_done(self):
        return self.world.is_over and not self.unsettled

    def compose(self):
        self.count += 1
        message = {"channel": self.rng.choice(CHANNELS), "client_id": f"m{self.count}"}
        return dict(message, text=self.text(message["channel"], message["client_id"]))

    def text(self, channel, client_id):
        dice = self.rng.random()
        if dice < 0.05:
            return self.rng.choice("abc?")
        head = f"{self.name}/{client_id}/{channel}/{self.rng.getrandbits(32):x} "
        points = TEXT_POINTS_MAX if dice > 0.99 else int(TEXT_POINTS_MAX ** self.rng.random())
        text = (head + self.rng.choice(WORDS) * TEXT_POINTS_MAX)[:max(points, len(head) - 1)]
        return text.encode()[:TEXT_BYTES_MAX].decode(errors="ignore").rstrip()

    def next_unsettled(self):
        lives = self.world.server.lives
        for place, (_, _, life) in enumerate(self.unsettled):
            if life <= lives or self.world.is_over:
                return self.unsettled.pop(place)
        return None

    async def step(self, line):
        dice, again = self.rng.random(), self.next_unsettled()
        if again:
            await self.post(line, again[0], first=False, left=again[1])
        elif self.settled and dice < 0.03:
            await self.post(line, self.rng.choice(self.settled), first=False)
        elif self.settled and dice < 0.05:
            other = dict(self.rng.choice(self.settled), text=f"{self.name} says something else")
            await self.post(line, other, first=False, left=0)
        elif dice < 0.06:
            async with self.line() as second:  # the same at once on two connections
                message = self.compose()
                await asyncio.gather(self.post(line, message), self.post(second, message, first=False))
        elif self.settled and dice < 0.09:
            message = self.rng.choice(self.settled[-50:])
            text = self.text(message["channel"], message["client_id"])
            await line.act("message.edit", message["channel"], seq=message["seq"], text=text)
        elif self.settled and dice < 0.11:
            message = self.rng.choice(self.settled[-50:])
            await line.act("message.redact", message["channel"], seq=message["seq"])
        elif dice < 0.2:  # a window of several on one connection
            await asyncio.gather(*(self.post(line, self.compose()) for _ in range(8)))
        else:
            await self.post(line, self.compose())

    async def post(self, line, message, first=True, left=None):
        words = {key: message[key] for key in ("channel", "client_id", "text")}
        send = dict(words, author=self.name, first=first, conn=line.conn, nth=line.next_id + 1)
        self.world.record["sends"].append(send)
        if left is None:
            left = 0 if self.hasty else self.rng.randint(0, 3)
        try:
            result = await line.note(send, "message.post", **words)
        except LOST:
            if left > 0:
                life = self.world.server.lives + (self.rng.random() < 0.05)
                self.unsettled.append((message, left - 1, life))
            raise
        if result:
            self.settled.append(dict(words, seq=result["seq"]))
            await self.world.count_ack()
        elif send["reason"] in ("read_only", "internal"):
            if left > 0:
                self.unsettled.append((message, left - 1, 0))
            await asyncio.sleep(PACE_S)


class Reader(Actor):
    """Follows every channel and resumes after each cut: from where it was or, when `jumps`, from
    anywhere, also where there is nothing. `slow` takes its time with every event."""

    def __init__(self, world, name, token, jumps=False, slow=False):
        super().__init__(world, name, token)
        self.jumps, self.slow = jumps, slow
        self.queue_max = 2 if slow else None
        self.last = dict.fromkeys(CHANNELS, 0)
        self.epoch, self.streams = None, {}

    async def on_event(self, event):
        if self.slow and self.rng.random() < 0.02 and not self.world.is_over:
            await asyncio.sleep(PACE_S)
        stream = self.streams[event["channel"]]
        stream["events"].append(event)
        stream["times"].append(time.monotonic())
        self.last[event["channel"]] = max(self.last[event["channel"]], event["seq"])

    async def begin(self, line):
        self.epoch = self.epoch or line.epoch
        for channel in CHANNELS:
            after = self.last[channel]
            if self.jumps and not self.world.is_over:
                wild = self.rng.choice([0, after + 1, after + 10 ** 9, after, self.rng.randint(0, after)])
                other = self.rng.random() < 0.2
                if (wild > after or other) and \
                        await self.subscribe(line, channel, wild, "another" if other else self.epoch):
                    continue
                after = min(wild, after)
            if not await self.subscribe(line, channel, after, self.epoch):
                self.last[channel] = 0  # a backup was brought back
                await self.subscribe(line, channel, 0, line.epoch)
        self.epoch = line.epoch

    async def subscribe(self, line, channel, after, epoch):
        stream = {"reader": self.name, "channel": channel, "after": after, "began": time.monotonic(),
                  "ended": None, "prompt": not (self.slow or self.jumps), "events": [], "times": []}
        jump = {"channel": channel, "after": after, "epoch": epoch}
        self.streams[channel] = stream
        self.world.record["jumps"].append(jump)
        is_taken = await line.note(jump, "channel.subscribe", channel=channel, after=after, epoch=epoch)
        if not is_taken:
            jump["outcome"] = jump["reason"]
            return False
        self.world.record["streams"].append(stream)
        return True

    async def step(self, line):
        await line.reading
        raise EOFError("the connection ended")

    def leave(self):
        for stream in self.streams.values():
            stream["ended"] = time.monotonic()

    async def catch_up(self, heads):
        """After the end: resumes once more and reads until it has everything."""
        async with self.line() as line:
            await self.begin(line)
            deadline = time.monotonic() + ANSWER_S
            while time.monotonic() < deadline:
                if all(self.last[channel] >= heads[channel] for channel in CHANNELS):
                    return
                await line.call("presence.list")  # a turn of the server
        self.world.record["behind"].append(self.name)


class Historian(Actor):
    """Reads pages of history, of the newest events most of the time."""

    async def step(self, line):
        channel = self.rng.choice(CHANNELS)
        read = {"channel": channel, "after": 0, "outcome": "unknown", "events": []}
        heads = [page["head"] for page in self.world.record["reads"][-20:]
                 if page["channel"] == channel and page["outcome"] == "ok"]
        if heads:
            newest = heads[-1]
            read["after"] = max(0, newest - 10) if self.rng.random() < 0.7 else self.rng.randint(0, newest)
        self.world.record["reads"].append(read)
        page = await line.note(read, "channel.history", channel=channel, after=read["after"], limit=50)
        if page:
            read.update(head=page["head"], events=page["events"])
        else:
            read["outcome"] = read["reason"]
        await asyncio.sleep(PACE_S)


class Moderator(Actor):
    """Mutes, removes and suspends people who go on posting, and takes it back; locks and slows a
    channel and redacts now and then."""

    def __init__(self, world, name, token, victims):
        super().__init__(world, name, token)
        self.victims, self.away = victims, []

    async def begin(self, line):
        await self.let_back(line)
        for channel in CHANNELS:  # what a kill left as it was
            await line.act("channel.unlock", channel)
            await line.act("channel.slow_mode", channel, seconds=0)

    async def let_back(self, line):
        """Ends every removal and suspension, however often it takes: who is away cannot settle what it began."""
        while self.away:
            channel, victim = self.away[-1]
            if channel:
                is_done = await line.act("participant.readmit", channel, participant=victim)
            else:
                is_done = await self.summit(line, "participant.unsuspend", participant=victim)
            if is_done:
                self.away.pop()
            else:
                await asyncio.sleep(PACE_S)  # the disk fails, or the server stops

    async def summit(self, line, method, **params):
        """An act on all channels: their logs say what became of it. False: it was refused."""
        try:
            await line.call(method, **params)
        except Refused as refusal:
            if refusal.reason in OURS:
                raise RuntimeError(f"{method}: {refusal.reason}") from refusal
            return False
        return True

    async def send_away(self, line, channel, victim):
        self.away.append((channel, victim))
        if channel:
            await line.act("participant.remove", channel, participant=victim, reason="Please leave")
        else:
            await self.summit(line, "participant.suspend", participant=victim, reason="Please leave")
        await self.world.more_acks(5)
        await self.let_back(line)

    async def step(self, line):
        channel, dice = self.rng.choice(CHANNELS), self.rng.random()
        victim = self.rng.choice(self.victims)
        if dice < 0.15:
            await line.act("channel.lock", channel, reason="A pause")
            await self.world.more_acks(1)
            await line.act("channel.unlock", channel)
        elif dice < 0.25:
            await line.act("channel.slow_mode", channel, seconds=1)
            await self.world.more_acks(5)
            await line.act("channel.slow_mode", channel, seconds=0)
        elif dice < 0.4:
            seqs = [send["seq"] for send in self.world.record["sends"][-50:]
                    if send["outcome"] == "ok" and send["channel"] == channel]
            if seqs:
                await line.act("message.redact", channel, seq=self.rng.choice(seqs), reason="Off topic")
        elif dice < 0.5:
            await self.send_away(line, channel, victim)
        elif dice < 0.55:
            await self.send_away(line, None, victim)
        else:
            await line.act("participant.mute", channel, participant=victim, duration_s=600, reason="Please wait")
            await self.world.more_acks(10)
            await line.act("participant.unmute", channel, participant=victim)
        await self.world.more_acks(5)


async def end(tasks):
    """Cancels until all have ended: Python 3.11's wait_for may swallow a cancellation."""
    while tasks:
        for task in tasks:
            task.cancel()
        _, tasks = await asyncio.wait(tasks, timeout=1)


async def read_all(world, name, token):
    """Every event of every channel, by pages of history."""
    events = {}
    async with Line(world, name, token) as line:
        for channel in CHANNELS:
            events[channel], more = [], True
            while more:
                after = events[channel][-1]["seq"] if events[channel] else 0
                page = await line.call("channel.history", channel=channel, after=after, limit=200)
                events[channel] += page["events"]
                more = page["more_after"]
    return events
