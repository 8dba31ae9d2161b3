# SPDX-License-Identifier: MIT
"""What can go wrong around a server: a small class each, with a begin and an end. Several may be on
at once; what stops the process takes turns."""
import asyncio
import contextlib
import errno
import os
import pathlib
import resource
import shutil
import signal
import socket
import struct
import subprocess
import time

from server import BIN, DidNotStart, free_port

DIES_WITHIN_S, BACKOFF_S_MAX = 8, 20
ESTABLISHED = "01"


class Fault:
    hold_s = (0.2, 0.8)  # in the quick form; the long one holds longer

    def __init__(self, world):
        self.world, self.server = world, world.server
        self.rng = world.rng_of(f"{type(self).__name__} {len(world.record['faults'])}")

    async def strike(self, slower, delay_s=0):
        """One whole fault; its time goes into the record."""
        await asyncio.sleep(self.rng.uniform(0, delay_s))
        window = {"name": NAMES[type(self)], "began": time.monotonic(), "ended": float("inf")}
        self.world.record["faults"].append(window)
        try:
            await self.begin()
            await asyncio.sleep(self.rng.uniform(*self.hold_s) * slower)
        finally:
            await self.end()
            window["ended"] = time.monotonic()


# The process

class Kill(Fault):
    hold_s = (0, 0)

    async def begin(self):
        await self.world.process.acquire()
        self.world.up.clear()
        await asyncio.to_thread(self.stop)

    def stop(self):
        self.world.crashes += 1
        self.server.kill()

    async def end(self):
        try:
            while True:
                try:
                    await asyncio.to_thread(self.server.start)
                    break
                except DidNotStart:
                    if self.world.disk_is_good.is_set():
                        raise
                    await self.world.disk_is_good.wait()
            self.world.up.set()
        finally:
            self.world.process.release()


class Drain(Kill):
    def stop(self):
        self.server.stop()


class KillInCommit(Kill):
    """kill -9 at a point around the commit, chosen by the shim or by a named point of the server."""
    point, named = "write", False

    async def begin(self):
        await self.world.process.acquire()
        self.world.may_die = True
        try:
            if self.named:
                self.world.up.clear()
                await asyncio.to_thread(Kill.stop, self)
                await asyncio.to_thread(self.start_to_die)
                self.world.up.set()
            else:
                self.server.shim.kill_at(self.point, self.rng.randint(1, 40))
            await asyncio.to_thread(self.die)
        finally:
            self.world.up.clear()
            self.world.may_die = False

    def start_to_die(self):
        with contextlib.suppress(DidNotStart):  # it may come there while it starts
            self.server.start(f"{self.point}:{self.rng.randint(1, 20)}:KILL")

    def die(self):
        self.world.crashes += 1
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.server.process.wait(DIES_WITHIN_S)
        self.server.process.kill()
        self.server.wait()


class KillTorn(KillInCommit):
    point = "torn"


class KillBeforeSync(KillInCommit):
    point = "sync"


class KillAfterSync(KillInCommit):
    point = "synced"


class KillBeforeBegin(KillInCommit):
    point, named = "store.begin", True


class KillBeforeCommit(KillInCommit):
    point, named = "store.commit", True


class KillBeforeAck(KillInCommit):
    point, named = "seq.publish", True


class PowerCut(Kill):
    """What no sync has saved may be gone, or half of it."""

    async def begin(self):
        await super().begin()
        await self.world.disk_is_good.wait()  # a full disk could not even be put back
        await asyncio.to_thread(self.server.shim.cut_power, self.rng)


class Pause(Fault):
    hold_s = (0.5, 1.5)

    def send(self, number):
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(number)

    async def begin(self):
        self.process = self.server.process
        self.send(signal.SIGSTOP)

    async def end(self):
        self.send(signal.SIGCONT)


class Files(Fault):
    """No descriptor is left, and strangers want more."""

    async def begin(self):
        self.process, self.idle = self.server.process, []
        with contextlib.suppress(OSError):
            self.before = resource.prlimit(self.process.pid, resource.RLIMIT_NOFILE)
            used = max(map(int, os.listdir(f"/proc/{self.process.pid}/fd")))
            resource.prlimit(self.process.pid, resource.RLIMIT_NOFILE, (used + 4, self.before[1]))
            for _ in range(100):
                one = socket.socket()
                one.setblocking(False)
                one.connect_ex(("127.0.0.1", self.server.port))
                self.idle.append(one)

    async def end(self):
        for one in self.idle:
            one.close()
        with contextlib.suppress(OSError):
            if self.process.poll() is None:
                resource.prlimit(self.process.pid, resource.RLIMIT_NOFILE, self.before)


class Restore(Kill):
    """A backup is made, people write on, and the backup is put back. What was acknowledged in between
    is void, and so is what was shown of it; everybody starts over in a new epoch."""

    async def begin(self):
        self.backup = self.server.folder / f"backup-{len(self.world.record['restores'])}.db"
        self.asked = time.monotonic()
        await asyncio.to_thread(self.server.ctl, "backup", self.backup)
        await self.world.more_acks(self.rng.randint(1, 40))
        self.window = {"began": time.monotonic(), "ended": float("inf")}
        self.world.record["restores"].append(self.window)
        await super().begin()
        await asyncio.to_thread(self.server.ctl, "restore", self.backup)
        await self.world.forget(self.asked)

    async def end(self):
        await super().end()
        self.window["ended"] = time.monotonic()


# The disk

class Disk(Fault):
    async def begin(self):
        self.world.disk_is_good.clear()
        self.world.bad_disks += 1
        await asyncio.to_thread(self.spoil)

    async def end(self):
        await asyncio.to_thread(self.heal)
        self.world.bad_disks -= 1
        if self.world.bad_disks == 0:
            self.world.disk_is_good.set()


class Full(Disk):
    """A real one where the data lies in a small memory disk, or one that says so."""

    def spoil(self):
        if not self.server.is_small:
            self.server.shim.set(write_errno=errno.ENOSPC)
            return
        with open(self.server.data / "ballast", "wb", buffering=0) as ballast:
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(bytes(65536))
            with contextlib.suppress(OSError):
                while True:
                    ballast.write(b"\0")

    def heal(self):
        self.server.shim.set(write_errno=0)
        (self.server.data / "ballast").unlink(missing_ok=True)


class BadWrite(Disk):
    def spoil(self):
        self.server.shim.set(write_errno=errno.EIO)

    def heal(self):
        self.server.shim.set(write_errno=0)


class BadSync(Disk):
    def spoil(self):
        self.server.shim.set(sync_errno=errno.EIO)

    def heal(self):
        self.server.shim.set(sync_errno=0)


class Clock(Fault):
    async def begin(self):
        step_s = self.rng.choice([3600, -3600, 86400, -86400])
        self.server.shim.set(clock_step_us=step_s * 1000000)

    async def end(self):
        self.server.shim.set(clock_step_us=0)


# The network

class Proxy:
    """Between every second client and the server, and for the most part not noticed."""

    def __init__(self, world):
        self.world, self.rng, self.port = world, world.rng_of("proxy"), free_port()
        self.mode, self.changed, self.pairs = None, asyncio.Event(), set()

    async def start(self):
        self.listening = await asyncio.start_server(self.meet, "127.0.0.1", self.port)

    def set(self, mode):
        self.mode = mode
        self.changed.set()
        self.changed = asyncio.Event()

    async def meet(self, reader, writer):
        try:
            there = await asyncio.open_connection("127.0.0.1", self.world.server.port)
        except OSError:
            writer.transport.abort()
            return
        pair = (writer, there[1])
        self.pairs.add(pair)
        try:
            await asyncio.gather(self.pump(reader, there[1]), self.pump(there[0], writer))
        except OSError:
            pass
        finally:
            self.pairs.discard(pair)
            for end in pair:
                end.transport.abort()

    async def pump(self, source, sink):
        while data := await source.read(65536):
            while self.mode == "hole":
                await self.changed.wait()
            if self.mode == "delay":
                await asyncio.sleep(self.rng.uniform(0, 0.2))
            slices = min(200, len(data)) if self.mode == "slices" else 0
            for place in range(slices):
                sink.write(data[place:place + 1])
                await sink.drain()
            sink.write(data[slices:])
            await sink.drain()
        if sink.can_write_eof():
            sink.write_eof()

    def reset(self):
        for pair in list(self.pairs):
            for end in pair:
                end.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                                        struct.pack("ii", 1, 0))
                end.transport.abort()

    def half_close(self):
        for pair in list(self.pairs):
            end = pair[self.rng.randint(0, 1)]
            with contextlib.suppress(OSError):
                end.write_eof()


class Delay(Fault):
    mode = "delay"

    async def begin(self):
        self.world.proxy.set(self.mode)

    async def end(self):
        self.world.proxy.set(None)


class Slices(Delay):
    mode = "slices"


class BlackHole(Delay):
    """Nothing passes; when it ends nobody knows the connections any more."""
    mode = "hole"

    async def end(self):
        self.world.proxy.reset()
        self.world.proxy.set(None)


class Reset(Fault):
    async def begin(self):
        self.world.proxy.reset()

    async def end(self):
        pass


class HalfClose(Reset):
    async def begin(self):
        self.world.proxy.half_close()


class Herd(Reset):
    """Every client dies and is back at once."""

    async def begin(self):
        for line in list(self.world.lines):
            line.socket.transport.abort()


def nft(*rules):
    for rule in rules:
        subprocess.run(["nft", *rule.split()], check=True, capture_output=True)


def sends_again(port):
    """Whether a connection of the port waits to send again what was lost (proc(5), net/tcp)."""
    for line in pathlib.Path("/proc/self/net/tcp").read_text().splitlines()[1:]:
        _, local, remote, state, _, _, times, *_ = line.split()
        if state == ESTABLISHED and int(times, 16) > 0 and port in [int(end.split(":")[1], 16) for end in (local, remote)]:
            return True
    return False


class Loss(Fault):
    rule = "numgen random mod 100 < 20 drop"

    async def begin(self):
        table = f"t{id(self)}"
        nft(f"add table ip {table}", f"add chain ip {table} in {{ type filter hook input priority 0; }}",
            f"add rule ip {table} in tcp dport {self.server.port} {self.rule}",
            f"add rule ip {table} in tcp sport {self.server.port} {self.rule}")

    async def end(self):
        nft(f"delete table ip t{id(self)}")
        # What was lost is sent again only when its timer says so, which doubles each time: until then it is still lost.
        deadline = time.monotonic() + BACKOFF_S_MAX
        while sends_again(self.server.port) and time.monotonic() < deadline:
            await asyncio.sleep(0.02)


class Partition(Loss):
    rule = "drop"


FAULTS = {
    "kill": Kill, "kill-write": KillInCommit, "kill-torn": KillTorn, "kill-sync": KillBeforeSync,
    "kill-synced": KillAfterSync, "kill-begin": KillBeforeBegin, "kill-commit": KillBeforeCommit, "kill-ack": KillBeforeAck,
    "cut": PowerCut, "drain": Drain, "restore": Restore, "pause": Pause, "files": Files, "full": Full, "eio": BadWrite,
    "fsync": BadSync, "clock": Clock, "herd": Herd, "delay": Delay, "slices": Slices,
    "reset": Reset, "half": HalfClose, "hole": BlackHole, "loss": Loss, "partition": Partition,
}
NAMES = {kind: name for name, kind in FAULTS.items()}
THROUGH_PROXY = {"delay", "slices", "reset", "half", "hole"}
THROUGH_SHIM = {"kill-write", "kill-torn", "kill-sync", "kill-synced", "cut", "full", "eio", "fsync", "clock"}
IN_NAMESPACE = {"full", "loss", "partition"}


def missing(name, is_apart):
    """Why this machine cannot do it, or None."""
    if name == "restore" and "restore" not in subprocess.run([BIN / "plenoctl", "--help"], capture_output=True,
                                                             text=True).stdout:
        return "this plenoctl cannot restore"
    if name in ("loss", "partition"):
        if not is_apart:
            return "this user may not make a network namespace"
        if not shutil.which("nft"):
            return "nft is not installed (package nftables)"
    return None
