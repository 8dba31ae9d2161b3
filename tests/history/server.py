# SPDX-License-Identifier: MIT
"""A real server on one data folder and one port, to be killed and started again, and the shim through
which its disk and its clock can be broken (shim.c)."""
import json
import mmap
import os
import pathlib
import random
import signal
import socket
import struct
import subprocess
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("PLENO_BIN", ROOT / "build/asan/bin"))
SUMMIT = ROOT / "deploy/summits/mgmac-2023.conf"
NO_LIMITS = {f"PLENO_LIMITS_{name}": "0" for name in
             ("MESSAGES_PER_MINUTE", "REQUESTS_PER_MINUTE", "SESSIONS_PER_PARTICIPANT")}
RECORD = struct.Struct("=qqqq")  # shim.c: struct record
WRITE, TRUNCATE, SYNCED, FAILED = range(4)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class DidNotStart(Exception):
    pass


class Shim:
    """The control page of shim.c, and the journals from which a power cut is made."""
    FIELDS = {"clock_step_us": ("=q", 0), "write_errno": ("=i", 8), "sync_errno": ("=i", 12),
              "kill_where": ("=i", 16), "kill_after": ("=i", 20), "has_failed": ("=i", 24)}
    WHERE = {"write": 1, "torn": 2, "sync": 3, "synced": 4}

    def __init__(self, folder):
        self.folder = folder
        (folder / "control").write_bytes(bytes(4096))
        with open(folder / "control", "r+b") as file:
            self.page = mmap.mmap(file.fileno(), 4096)

    def set(self, **values):
        for name, value in values.items():
            struct.pack_into(self.FIELDS[name][0], self.page, self.FIELDS[name][1], value)

    def kill_at(self, where, after):
        self.set(kill_after=after, kill_where=self.WHERE[where])

    def cut_power(self, rng):
        """What a disk may hold after a power cut: what was synced, and any part of the rest."""
        for journal in self.folder.glob("*.journal"):
            path = self.folder / "data" / journal.name.removesuffix(".journal")
            if path.exists():
                restore(path, journal.read_bytes(), rng)
            journal.unlink()
        for path in (self.folder / "data").glob("*-shm"):
            path.unlink()
        self.set(has_failed=0)


def restore(path, journal, rng):
    """Undoes all that the journal holds and does again what a sync had saved before any sync of it
    failed, and, of what no sync saved, whatever chance keeps: nothing, all, or each with 1 in 2."""
    writes, marks, at = [], [], 0
    while at + RECORD.size <= len(journal):
        kind, offset, old_len, new_len = RECORD.unpack_from(journal, at)
        body = at + RECORD.size
        if kind in (SYNCED, FAILED):
            marks.append((offset, kind))
        else:
            writes.append((at, kind, offset, journal[body:body + old_len],
                           journal[body + old_len:body + old_len + new_len]))
        at = body + old_len + new_len
    luck = rng.choice([0, 0.5, 1])
    with open(path, "r+b") as file:
        size = file.seek(0, 2)
        for _, kind, offset, old, new in reversed(writes):
            file.seek(offset)
            file.write(old)
            if kind == WRITE and len(old) < len(new) and offset + len(new) >= size:
                file.truncate(offset + len(old))
            size = file.seek(0, 2)
        for at, kind, offset, _, new in writes:
            fate = next((mark for upto, mark in marks if upto > at), None)
            if fate == SYNCED or rng.random() < luck:
                file.truncate(offset) if kind == TRUNCATE else (file.seek(offset), file.write(new))


class Server:
    def __init__(self, folder, faults=""):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.port = free_port()
        self.faults = faults
        self.process = None
        self.lives = 0
        self.has_shim = False
        self.is_small = False  # the data lies on a disk of its own that can be filled
        self.log = open(self.folder / "plenod.log", "a+")
        self.shim = Shim(self.folder)

    @property
    def url(self):
        return f"ws://127.0.0.1:{self.port}/ws"

    def init(self):
        self.ctl("init", "--summit", SUMMIT)

    def ctl(self, *words):
        done = subprocess.run([BIN / "plenoctl", "--data", self.data, *words], capture_output=True,
                              text=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(f"plenoctl {words[0]}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def chains(self):
        """What plenoctl says of each chain; it fails when one does not hold, which is for us to judge."""
        done = subprocess.run([BIN / "plenoctl", "--data", self.data, "--json", "verify"],
                              capture_output=True, text=True, timeout=60)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return {line["channel"]: line for line in lines if "channel" in line}

    def token(self, participant, role):
        return self.ctl("token", "create", "--participant", participant, "--role", role)

    def start(self, faults=""):
        """Returns when it listens; raises DidNotStart when it says why it cannot."""
        environment = dict(os.environ, **NO_LIMITS, PLENO_LOG_FORMAT="json",
                           PLENO_FAULTS=",".join(filter(None, [self.faults, faults])))
        if self.has_shim:
            asan = os.environ.get("ASAN_OPTIONS", "")
            environment.update(LD_PRELOAD=str(BIN / "libpleno-shim.so"), PLENO_SHIM=str(self.folder),
                               ASAN_OPTIONS=f"{asan}:verify_asan_link_order=0".lstrip(":"))
        command = [BIN / "plenod", "--data", self.data, "--listen", f"127.0.0.1:{self.port}"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        self.lives += 1
        self.shim.set(kill_where=0)
        self.listens = threading.Event()
        self.reading = threading.Thread(target=self._read, args=[self.process], daemon=True)
        self.reading.start()
        self.listens.wait(120)
        if not self.is_listening:
            self._end()
            said = open(self.log.name, errors="replace").read()[-1000:]
            raise DidNotStart(f"plenod did not start: {self.process.returncode}; it said: {said}")

    def _read(self, process):
        """Until the process ends: what it says goes into the log, or it would wait for a reader."""
        self.is_listening = False
        for line in process.stderr:
            self.log.write(line)
            if not self.is_listening and '"listening"' in line and json.loads(line)["event"] == "listening":
                self.is_listening = True
                self.listens.set()
        self.log.flush()
        self.listens.set()

    def kill(self):
        self.process.kill()
        self._end()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        if self._end() != 0:
            raise RuntimeError(f"plenod did not stop cleanly; its log: {self.log.name}")

    def wait(self):
        """Until it has ended by itself; it must have been killed."""
        if self._end() != -signal.SIGKILL:
            raise RuntimeError(f"plenod ended with {self.process.returncode}; its log: {self.log.name}")

    def _end(self):
        self.process.wait(timeout=60)
        self.reading.join(60)
        return self.process.returncode
