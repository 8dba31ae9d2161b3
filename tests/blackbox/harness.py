# SPDX-License-Identifier: MIT
"""A real plenod on a fresh data folder, and clients whose words read like the protocol."""
import asyncio
import contextlib
import functools
import inspect
import itertools
import json
import os
import pathlib
import secrets
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import types

import websockets

from judge import judge

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("PLENO_BIN", ROOT / "build/asan/bin"))
SUMMIT = ROOT / "deploy/summits/mgmac-2023.conf"
PATIENCE_S = 20
LONG_S = 60
SANITIZER = BIN.parent.name if BIN.parent.name in ("asan", "tsan") else None
SLOWER = 3 if SANITIZER else 1  # what a deadline allows: short of that, a busy machine says nothing of the server
IN_FLIGHT = 50  # of one connection; the server takes some more
ROLES = ["delegate", "head", "observer", "expert", "moderator", "admin", "bot"]


# What asks for the page after this one.
GO_ON = {
    "audit.list": lambda page: {"before": page["next"]},
    "sanction.list": lambda page: {"before": page["sanctions"][-1]["id"]},
    "held.list": lambda page: {"after": page["held"][-1]["held_id"]},
}


class Refused(Exception):
    """The server said no, in the protocol's words."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.message, self.code = error["message"], error["code"]
        self.reason = error["data"]["reason"]
        self.path, self.rule = error["data"].get("path"), error["data"].get("rule")
        self.retry_after_ms = error["data"].get("retry_after_ms")
        self.detail = error["data"].get("detail")


class Server:
    """`settings` are PLENO_<SECTION>_<KEY> without the prefix: LIMITS_FRAME_BYTES=2048."""

    def __init__(self, summit=SUMMIT, faults="", ssl=None, within=None, **settings):
        self.folder = tempfile.TemporaryDirectory(prefix="pleno-blackbox-")
        self.within = within  # a file system of its own: `at` and how to `enter` it
        self.data = (within.at if within else pathlib.Path(self.folder.name)) / "data"
        self.faults, self.ssl = faults, ssl
        self.settings = {f"PLENO_{key}": str(value) for key, value in settings.items()}
        self.log, self.process, self.tokens = "", None, {}
        self.ctl("init", "--summit", summit)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.stop()
        self._end(PATIENCE_S)
        assert "Sanitizer" not in self.log and "broken invariant" not in self.log, self.log[-4000:]
        self.folder.cleanup()

    def ctl(self, *words, status=0):
        done = subprocess.run([*self.program("plenoctl"), *map(str, words)], capture_output=True, text=True,
                              timeout=60)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return done.stdout.strip()

    def program(self, name):
        return [*(self.within.enter if self.within else []), BIN / name, "--data", self.data]

    def start(self):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("PLENO_")}
        environment["PLENO_SERVER_THREADS"] = os.environ.get("PLENO_TEST_THREADS", "1")
        environment.update(self.settings, PLENO_LOG_FORMAT="json", PLENO_FAULTS=self.faults)
        self.process = subprocess.Popen([*self.program("plenod"), "--listen", "127.0.0.1:0"],
                                        stderr=subprocess.PIPE, text=True, errors="replace", env=environment)
        self.port, self.is_settled = None, threading.Event()
        self.reading = threading.Thread(target=self._read, args=[self.process], daemon=True)
        self.reading.start()
        assert self.is_settled.wait(LONG_S) and self.port, f"plenod did not start: {self.log}"

    def _read(self, process):
        """Until the process ends: what nobody reads would fill the pipe and stop it."""
        with process.stderr:
            for line in process.stderr:
                self.log += line
                if not self.port and '"listening"' in line:
                    self.port = json.loads(line)["port"]
                    self.is_settled.set()
        self.is_settled.set()

    def kill(self):
        self.process.kill()
        self._end(PATIENCE_S)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self._end(LONG_S)
        assert self.process.returncode == 0, (self.process.returncode, self.log[-4000:])

    def _end(self, patience_s):
        self.process.wait(patience_s)
        self.reading.join(PATIENCE_S)
        assert not self.reading.is_alive(), "the server's log goes on without it"

    def files(self):
        """What whoever takes the data folder has: the content of each file."""
        found = {}
        for path in self.data.rglob("*"):
            with contextlib.suppress(FileNotFoundError):  # gone since it was listed
                if path.is_file():
                    found[str(path.relative_to(self.data))] = path.read_bytes()
        return found

    def files_with(self, *words):
        """The files that hold one of the words, as bytes."""
        return {name for name, content in self.files().items() if any(word.encode() in content for word in words)}

    async def erased(self, words, unmark, *values):
        """Words that a moderator took down stay away after a kill, are in no file, and `verify` tells that from words
        which somebody cut out: `unmark` takes the redaction away. The server is stopped afterwards."""
        self.kill()
        self.start()
        async with self.client("Late") as late:
            assert words not in str(await late.history())
        self.stop()
        self.ctl("verify")
        assert not self.files_with(words)
        with contextlib.closing(sqlite3.connect(self.data / "pleno.db")) as database, database:
            database.execute(unmark, values)
        assert "without a redaction" in self.ctl("verify", status=1)

    async def gone(self, *words):
        """Waits until no file holds one of the words: soon after they are erased the database's log is emptied."""
        while self.files_with(*words):
            await self.control("clock.tick")  # a turn of the core; the scenario's own deadline ends it

    def token(self, name, role="delegate", delegation=None):
        """One token for each name; the participant is made when unknown."""
        if name not in self.tokens:
            more = ["--delegation", delegation] if delegation else []
            self.tokens[name] = self.ctl("token", "create", "--participant", name, "--role", role, *more)
        return self.tokens[name]

    def client(self, name=None, role="delegate", delegation=None, **more):
        """A connection; with a name it is signed in as soon as it is entered."""
        token = self.token(name, role, delegation) if name else None
        return Client(self.port, token, ssl=self.ssl, **more)

    async def control(self, method, /, speak_as=None, **params):
        """One request of the operator, over the UNIX socket; or of a participant, in whose name the
        operator speaks."""
        data = self.within.seen(self.data) if self.within else self.data
        reader, writer = await asyncio.open_unix_connection(data / "control.sock", limit=1 << 20)
        requests = [("operator.speak_as", {"participant": speak_as})] if speak_as else []
        try:
            for name, given in [*requests, (method, params)]:
                request = {"jsonrpc": "2.0", "id": 1, "method": name, "params": given}
                writer.write(json.dumps(request).encode() + b"\n")
                frame = json.loads(await asyncio.wait_for(reader.readline(), PATIENCE_S))
                judge.answer(name, frame)
                if "error" in frame:
                    raise Refused(frame["error"])
        finally:
            writer.close()
        return frame["result"]


class Client:
    ids = itertools.count(1)

    def __init__(self, port, token=None, ssl=None, **more):
        self.url, self.token = f"{'wss' if ssl else 'ws'}://127.0.0.1:{port}/ws", token
        self.more = {**more, "ssl": ssl}
        self.waiting, self.events, self.notices = {}, asyncio.Queue(), asyncio.Queue()
        self.heard = []  # every frame, as it came
        self.session = None

    async def __aenter__(self):
        self.socket = await asyncio.wait_for(websockets.connect(
            self.url, subprotocols=["pleno.v1"], compression=None, ping_interval=None, max_size=None,
            max_queue=None, close_timeout=1, **self.more), PATIENCE_S)
        self.reading = asyncio.ensure_future(self._read())
        if self.token:
            await self.open()
        return self

    async def __aexit__(self, *_):
        await self.socket.close()
        await self.reading  # a frame that broke the protocol's schema raises here

    async def _read(self):
        try:
            async for text in self.socket:
                self.heard.append(text)
                frame = json.loads(text)
                if "method" in frame:
                    judge.notification(frame)
                    queue = self.events if frame["method"] == "channel.event" else self.notices
                    queue.put_nowait(frame["params"] if queue is self.events else frame)
                else:
                    method, future = self.waiting.pop(frame["id"], (None, None))
                    judge.answer(method, frame)
                    if future and not future.done():
                        future.set_result(frame)
        except websockets.ConnectionClosed:
            pass
        finally:
            for _, future in self.waiting.values():
                if not future.done():
                    future.cancel()

    def send(self, method, params):
        """Sends now; the future brings the whole answer."""
        number = next(self.ids)
        future = asyncio.get_running_loop().create_future()
        self.waiting[number] = (method, future)
        text = json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return self.socket.send(text), future

    async def call(self, method, /, **params):
        sending, future = self.send(method, params)
        await sending
        frame = await asyncio.wait_for(future, PATIENCE_S)
        if "error" in frame:
            raise Refused(frame["error"])
        return frame["result"]

    async def open(self, **more):
        client = {"name": "blackbox", "version": "1"}
        self.session = await self.call("session.open", token=self.token, client=client, **more)
        return self.session

    async def subscribe(self, channel="lobby", **more):
        return await self.call("channel.subscribe", channel=channel, **more)

    async def post(self, text="Good morning", channel="lobby", **more):
        more.setdefault("client_id", secrets.token_hex(8))
        return await self.call("message.post", channel=channel, text=text, **more)

    async def event(self, kind=None):
        """The next event, or the next one of a kind."""
        while True:
            event = await asyncio.wait_for(self.events.get(), PATIENCE_S)
            if kind in (None, event["type"]):
                return event

    async def notice(self, method):
        while True:
            frame = await asyncio.wait_for(self.notices.get(), PATIENCE_S)
            if frame["method"] == method:
                return frame["params"]

    async def calls(self, method, all_params):
        """Many requests, as many at once as a connection may have; the whole answers, None where none came."""
        room = asyncio.Semaphore(IN_FLIGHT)

        async def answer(params):
            async with room:
                sending, future = self.send(method, params)
                await sending
                return await future

        answers = await asyncio.wait_for(
            asyncio.gather(*map(answer, all_params), return_exceptions=True), LONG_S)
        for one in answers:
            assert isinstance(one, (dict, asyncio.CancelledError, websockets.ConnectionClosed)), one
        return [one if isinstance(one, dict) else None for one in answers]

    async def pages(self, method, items, **params):
        """All items of a list that comes in pages."""
        found, goes_on = [], {}
        while goes_on is not None:
            page = await self.call(method, **params, **goes_on)
            found += page[items]
            goes_on = GO_ON[method](page) if page["more"] else None
        return found

    async def whole(self, channel="lobby"):
        """All events of a channel."""
        events, page = [], {"more_after": True, "last_seq": 0}
        while page["more_after"]:
            page = await self.history(channel, after=page["last_seq"], limit=200)
            events += page["events"]
        return events

    async def history(self, channel="lobby", **where):
        return await self.call("channel.history", channel=channel, **(where or {"after": 0}))

    async def search(self, text, **more):
        """What is found, once the index has followed the channels up to where they are now."""
        heads = {}
        while True:
            page = await self.call("message.search", text=text, **more)
            for at in page["indexed_to"]:
                if at["channel"] not in heads:
                    heads[at["channel"]] = (await self.history(at["channel"], after=0, limit=1))["head"]
            if all(at["seq"] >= heads[at["channel"]] for at in page["indexed_to"]):
                for hit in page["hits"]:
                    judge.event(hit["event"])
                return page

    async def closed(self):
        """Waits for the server to close; the code."""
        await asyncio.wait_for(self.socket.wait_closed(), PATIENCE_S)
        return self.socket.close_code


@contextlib.contextmanager
def refused(reason, path=None, rule=None):
    """What was said is in what `with` gives, once it is over."""
    said = types.SimpleNamespace()
    try:
        yield said
    except Refused as refusal:
        vars(said).update(vars(refusal))
        assert refusal.reason == reason, (refusal.reason, refusal.path, refusal.rule, refusal.message)
        assert path is None or refusal.path == path, refusal.path
        assert rule is None or refusal.rule == rule, refusal.rule
    else:
        raise AssertionError(f"was not refused; {reason} was due")


def scenario(test):
    """An async test as pytest runs it, without a plugin."""

    @functools.wraps(test)
    def run(**fixtures):
        asyncio.run(asyncio.wait_for(test(**fixtures), 120))

    run.__signature__ = inspect.signature(test)
    return run


async def flood(server, token, all_params):
    """Posts as fast as one connection may; frames are not judged. Returns how many were answered."""
    url = f"{'wss' if server.ssl else 'ws'}://127.0.0.1:{server.port}/ws"
    sent = answered = 0
    async with websockets.connect(url, ssl=server.ssl, subprotocols=["pleno.v1"], compression=None,
                                  max_size=None, max_queue=None) as socket:
        await socket.send(json.dumps(next(raw_requests(token))))
        await socket.recv()
        while answered < len(all_params):
            while sent < len(all_params) and sent - answered < IN_FLIGHT:
                request = {"jsonrpc": "2.0", "id": sent, "method": "message.post", "params": all_params[sent]}
                await socket.send(json.dumps(request))
                sent += 1
            frame = await asyncio.wait_for(socket.recv(), PATIENCE_S)
            assert '"error"' not in frame, frame
            answered += '"result"' in frame
    return answered


async def hear(server, token, count, is_ready):
    """The frames of `count` events of the lobby as they come."""
    url = f"{'wss' if server.ssl else 'ws'}://127.0.0.1:{server.port}/ws"
    frames = []
    async with websockets.connect(url, ssl=server.ssl, subprotocols=["pleno.v1"], compression=None,
                                  max_size=None) as socket:
        for request in raw_requests(token):
            await socket.send(json.dumps(request))
            while json.loads(await socket.recv()).get("id") != request["id"]:
                pass
        is_ready.release()
        while len(frames) < count:
            text = await asyncio.wait_for(socket.recv(), PATIENCE_S)
            if IS_EVENT in text:
                frames.append(text)
    return frames


IS_EVENT = '"method":"channel.event"'


def raw_requests(token):
    """What brings somebody into the lobby."""
    for number, (method, params) in enumerate([
            ("session.open", {"token": token, "client": {"name": "raw", "version": "1"}}),
            ("channel.subscribe", {"channel": "lobby"})]):
        yield {"jsonrpc": "2.0", "id": number, "method": method, "params": params}


def frame_bytes(opcode, payload=b"", fin=True, rsv=0, length=None, mask=bytes(4), length_bytes=None):
    """A client's frame. `length` is what it says of itself, in the shortest form or the given one;
    without a mask it is a server's."""
    size = len(payload) if length is None else length
    if length_bytes is None:
        length_bytes = 0 if size < 126 else 2 if size < 65536 else 8
    short = {0: size, 2: 126, 8: 127}[length_bytes]
    head = bytes([(0x80 if fin else 0) | rsv << 4 | opcode, (0x80 if mask else 0) | short])
    head += size.to_bytes(length_bytes, "big") if length_bytes else b""
    if mask:
        payload = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
    return head + (mask or b"") + payload


class Raw:
    """A WebSocket by hand, for frames no library would send."""

    def __init__(self, port, own=None):
        self.socket = own or socket.socket()
        self.socket.settimeout(PATIENCE_S)
        self.socket.connect(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # pieces go out as they are
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def shake(self, path="/ws", **headers):
        """Sends a handshake; headers replace or, when None, leave out. Returns the status."""
        fields = {"Host": "localhost", "Upgrade": "websocket", "Connection": "Upgrade",
                  "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
                  "Sec-WebSocket-Protocol": "pleno.v1"}
        fields.update({key.replace("_", "-"): value for key, value in headers.items()})
        lines = [f"GET {path} HTTP/1.1", *(f"{k}: {v}" for k, v in fields.items() if v is not None)]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        return self.answered()

    def answered(self):
        """The status of the answer to a handshake, with its headers in `headers`; None: hung up."""
        while b"\r\n\r\n" not in self.buffer:
            more = self.socket.recv(4096)
            if not more:
                return None
            self.buffer += more
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        self.headers = {name.lower(): value.strip() for name, value in
                        (line.split(":", 1) for line in lines[1:])}
        return int(lines[0].split()[1])

    def frame(self, opcode, payload=b"", **more):
        self.socket.sendall(frame_bytes(opcode, payload, **more))

    def exactly(self, count):
        while len(self.buffer) < count:
            more = self.socket.recv(65536)
            if not more:
                raise EOFError
            self.buffer += more
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def read(self):
        """The next frame: opcode and payload."""
        first, second = self.exactly(2)
        size = second & 0x7F
        if size >= 126:
            size = int.from_bytes(self.exactly(2 if size == 126 else 8), "big")
        return first & 0x0F, self.exactly(size)

    def close_code(self):
        """Reads until the server closes; the code, or None when it just hung up."""
        try:
            while True:
                opcode, payload = self.read()
                if opcode == 8:
                    return int.from_bytes(payload[:2], "big")
        except (EOFError, ConnectionError):
            return None
