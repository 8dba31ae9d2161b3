# SPDX-License-Identifier: MIT
"""Servers under test, each pinned to core 0: Pleno, the bare loop, and peers from Debian."""
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import textwrap
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "tests" / "bench"
BIN = ROOT / "build" / "release" / "bin"
SERVER_CORE, LOAD_CORE = 0, 1
CONNECTIONS = 19_000


def pinned(core, *words):
    return ["taskset", "-c", str(core), *map(str, words)]


class Missing(Exception):
    """This peer is not installed."""


class Server:
    """A process on the server's core; subclasses say how it starts and how the load speaks to it."""

    name = peer = ""
    process = None
    port = None

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="pleno-bench-")
        try:
            self.start(pathlib.Path(self.folder.name))
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.folder.cleanup()

    def options(self):
        return ["--peer", self.peer]


class Pleno(Server):
    """The whole server: parsing, rules, hash chain and FULL durability on, one person's limits off."""

    name, peer = "Pleno", "pleno"

    def __init__(self, data=None, **settings):
        self.data = data
        self.settings = settings
        self.token = None

    def cpu_seconds(self):
        """Of all its threads, since they began."""
        tasks = pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def make_data(self, data):
        self.data = data
        self.ctl("init", "--summit", ROOT / "deploy/summits/mgmac-2023.conf")

    def ctl(self, *words):
        command = [BIN / "plenoctl", "--data", self.data, *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def make_token(self):
        self.token = self.ctl("token", "create", "--participant", "Load", "--role", "delegate")

    def start(self, folder):
        if self.data is None:
            self.make_data(folder / "data")
        if self.token is None:
            self.make_token()
        environment = dict(os.environ, PLENO_LIMITS_CONNECTIONS=str(CONNECTIONS))
        for name in ["MESSAGES_PER_MINUTE", "REQUESTS_PER_MINUTE", "SESSIONS_PER_PARTICIPANT"]:
            environment[f"PLENO_LIMITS_{name}"] = "0"
        environment.update({f"PLENO_{name.upper()}": str(value) for name, value in self.settings.items()})
        command = pinned(SERVER_CORE, BIN / "plenod", "--data", self.data, "--listen", f"127.0.0.1:{self.port or 0}")
        began = time.monotonic()
        self.log = open(folder / "log", "w+")
        self.process = subprocess.Popen(command, stderr=self.log, text=True, env=environment)
        with open(folder / "log") as log:
            while self.process.poll() is None:
                line = log.readline()
                found = re.search(r'"event":\s*"listening".*"port":\s*"?(\d+)', line)
                if found:
                    self.port = found.group(1)
                    self.start_seconds = time.monotonic() - began
                    return
        raise SystemExit("plenod did not start")

    def options(self):
        return ["--peer", self.peer, "--token", self.token, "--channel", "lobby"]


class Bare(Server):
    """send() in a loop over the same sockets: no parsing, no rules, no disk."""

    name, peer = "bare send()", "bare"

    def __init__(self, frame_bytes):
        self.frame_bytes = round(frame_bytes)

    def start(self, folder):
        self.process = subprocess.Popen(pinned(SERVER_CORE, BIN / "bench-bare", self.frame_bytes),
                                        stdout=subprocess.PIPE, text=True)
        self.port = self.process.stdout.readline().strip()

    def options(self):
        return ["--peer", self.peer, "--frame-bytes", self.frame_bytes]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process):
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise Missing(f"{process.args[3]}: skipped, it does not start; see its own log")


class Peer(Server):
    """Another server on a port of its own, with a configuration file."""

    program = package = ""
    file = "conf"
    environment = {}

    def configuration(self, folder):
        """The text of the file, and the words behind the program."""
        raise NotImplementedError

    def start(self, folder):
        if not shutil.which(self.program):
            raise Missing(f"{self.name}: skipped, apt-get install {self.package}")
        os.chmod(folder, 0o755)
        self.port = free_port()
        text, words = self.configuration(folder)
        (folder / self.file).write_text(textwrap.dedent(text))
        output = open(folder / "output", "w")
        self.process = subprocess.Popen(pinned(SERVER_CORE, self.program, *words), stdout=output, stderr=output,
                                        cwd=folder, env={**os.environ, **self.environment})
        wait_for(self.port, self.process)


class Nchan(Peer):
    name, peer, program, package = "nginx + nchan", "nchan", "nginx", "nginx libnginx-mod-nchan"

    def configuration(self, folder):
        module = next(pathlib.Path("/usr/lib/nginx/modules").glob("*nchan*.so"), None)
        if module is None:
            raise Missing(f"{self.name}: skipped, apt-get install {self.package}")
        return f"""\
            load_module {module};
            daemon off; master_process off; worker_rlimit_nofile 20000;
            error_log {folder}/error.log; pid {folder}/pid;
            events {{ worker_connections 20000; }}
            http {{
              access_log off;
              server {{
                listen 127.0.0.1:{self.port} backlog=4096;
                location = /sub {{ nchan_subscriber websocket; nchan_channel_id lobby; }}
                location = /pub {{ nchan_publisher websocket; nchan_channel_id lobby; nchan_message_buffer_length 100; }}
              }}
            }}
            """, ["-c", folder / "conf", "-p", folder]


class Ejabberd(Peer):
    """Its MQTT service; started without its script, which would hide the process."""

    name, peer, program, package = "ejabberd (MQTT)", "mqtt", "erl", "ejabberd"
    file = "conf.yml"
    REGISTER = ('ok = ejabberd_auth:try_register(<<"load">>, <<"localhost">>, <<"p">>), '
                'ok = file:write_file("registered", "").')

    def start(self, folder):
        libraries = next(pathlib.Path("/usr/lib").glob("*/ejabberd-*"), None)
        if libraries is None:
            raise Missing(f"{self.name}: skipped, apt-get install {self.package}")
        self.environment = {"ERL_LIBS": libraries.parent, "HOME": folder, "EJABBERD_CONFIG_PATH": folder / "conf.yml",
                            "EJABBERD_LOG_PATH": folder / "log"}
        super().start(folder)
        while self.process.poll() is None and not (folder / "registered").exists():
            time.sleep(0.02)

    def configuration(self, folder):
        return f"""\
            loglevel: 2
            hosts: [localhost]
            listen:
              - {{port: {self.port}, ip: "127.0.0.1", module: ejabberd_http, backlog: 4096, request_handlers: {{/mqtt: mod_mqtt}}}}
            modules:
              mod_mqtt: {{queue_type: ram, max_queue: 100000}}
            """, ["+K", "true", "+P", "250000", "+S", "1", "-mnesia", "dir", f'"{folder}/db"', "-s", "ejabberd", "-noinput",
                    "-eval", self.REGISTER]


class Nats(Peer):
    name, peer, program, package = "nats-server", "nats", "nats-server", "nats-server"

    def configuration(self, folder):
        return f"""\
            host: 127.0.0.1
            port: {free_port()}
            websocket {{ host: 127.0.0.1, port: {self.port}, no_tls: true }}
            """, ["-c", folder / "conf"]


class WsForNode(Peer):
    name, peer, program, package = "ws for Node", "ws", "node", "nodejs"

    def start(self, folder):
        if not (HERE / "node_modules/ws").exists():
            raise Missing(f"{self.name}: skipped, npm ci --prefix tests/bench")
        self.process = subprocess.Popen(pinned(SERVER_CORE, "node", HERE / "ws-server.mjs"), stdout=subprocess.PIPE,
                                        text=True)
        self.port = self.process.stdout.readline().strip()


PEERS = [WsForNode, Nchan, Ejabberd, Nats]


def run_load(server, *words, timeout=240):
    command = pinned(LOAD_CORE, BIN / "bench-load", "--port", server.port, "--pid", server.process.pid,
                     "--core", SERVER_CORE, *words, *server.options())
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    if done.returncode != 0:
        raise SystemExit(f"bench-load failed on {server.name}: {done.stderr}")
    return json.loads(done.stdout)


def run_ask(server, requests=None, post_to=None, count=1000):
    words = ["--post-to", post_to, "--count", count] if post_to else []
    command = pinned(LOAD_CORE, BIN / "bench-ask", "--port", server.port, "--token", server.token, *words)
    text = "".join(json.dumps(request) + "\n" for request in requests or [])
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=240)
    if done.returncode != 0:
        raise SystemExit(f"bench-ask failed: {done.stderr}")
    return json.loads(done.stdout)


class Storm:
    """Clients that came; they stay until the `with` ends."""

    def __init__(self, server, clients, *words):
        self.command = pinned(LOAD_CORE, BIN / "bench-storm", "--port", server.port, "--token", server.token,
                              "--pid", server.process.pid, "--core", SERVER_CORE, "--clients", clients, *words)

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("bench-storm failed")
        self.result = json.loads(line)
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
