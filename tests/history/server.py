# SPDX-License-Identifier: MIT
"""A real server on one data folder and one port, to be killed and started again."""
import json
import os
import pathlib
import signal
import socket
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("PLENO_BIN", ROOT / "build/asan/bin"))
SUMMIT = ROOT / "deploy/summits/mgmac-2023.conf"
NO_LIMITS = {f"PLENO_LIMITS_{name}": "0" for name in
             ("MESSAGES_PER_MINUTE", "REQUESTS_PER_MINUTE", "SESSIONS_PER_PARTICIPANT")}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, folder, faults=""):
        self.data = pathlib.Path(folder) / "data"
        self.port = free_port()
        self.faults = faults
        self.process = None
        self.log = open(pathlib.Path(folder) / "plenod.log", "a+")
        self.ctl("init", "--summit", SUMMIT)

    @property
    def url(self):
        return f"ws://127.0.0.1:{self.port}/ws"

    def ctl(self, *words):
        done = subprocess.run([BIN / "plenoctl", "--data", self.data, *words], capture_output=True,
                              text=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(f"plenoctl {words[0]}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def token(self, participant, role):
        return self.ctl("token", "create", "--participant", participant, "--role", role)

    def start(self):
        environment = dict(os.environ, **NO_LIMITS, PLENO_LOG_FORMAT="json", PLENO_FAULTS=self.faults)
        command = [BIN / "plenod", "--data", self.data, "--listen", f"127.0.0.1:{self.port}"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        for line in self.process.stderr:
            self.log.write(line)
            if '"listening"' in line and json.loads(line)["event"] == "listening":
                return
        raise RuntimeError(f"plenod did not start; its log: {self.log.name}")

    def kill(self):
        self.process.kill()
        self._end()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        if self._end() != 0:
            raise RuntimeError(f"plenod did not stop cleanly; its log: {self.log.name}")

    def _end(self):
        self.log.write(self.process.communicate(timeout=60)[1])
        self.log.flush()
        return self.process.returncode
