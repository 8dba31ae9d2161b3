# SPDX-License-Identifier: MIT
"""What hostile peers do to a server, a test for each: they are cut off in time, cost a bounded amount, and hurt nobody
else. Framing is test_rfc6455's; the rows are listed in tests/README.md."""
import asyncio
import concurrent.futures
import contextlib
import itertools
import json
import os
import pathlib
import re
import resource
import select
import signal
import socket
import ssl
import subprocess
import threading
import time

import pytest

from conftest import GENEROUS
from harness import LONG_S, SANITIZER, Raw, Server, frame_bytes, raw_requests, scenario
from test_tls import make_certificate
from test_wire import get

TEXT, CONTINUATION, BINARY, PING, PONG = 1, 0, 2, 9, 10
# Sanitizers keep books of their own; ThreadSanitizer's grow with everything that is touched.
MEMORY_TIMES = {None: 1, "asan": 3, "tsan": 100}[SANITIZER]


def memory_kb(server):
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def cpu_s(server):
    fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def descriptors(server):
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def signed_in(server, name, own=None):
    """A connection by hand that listens to the lobby."""
    raw = Raw(server.port, own)
    raw.socket.settimeout(LONG_S)
    assert raw.shake() == 101
    for request in raw_requests(server.token(name)):
        raw.frame(TEXT, json.dumps(request).encode())
        answer_to(raw, request["id"])
    return raw


def answer_to(raw, number):
    while True:
        opcode, payload = raw.read()
        if opcode == TEXT and json.loads(payload).get("id") == number:
            return json.loads(payload)


def until_closed(own):
    """Seconds until the other side hangs up; whatever it says before is read."""
    began = time.monotonic()
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while own.recv(65536):
            pass
    return time.monotonic() - began


def drip(own, data, until=b"none"):
    """Sends a byte whenever nothing has come for a second. How long that was suffered."""
    began = time.monotonic()
    with contextlib.suppress(ConnectionError):
        for index in range(len(data)):
            readable, _, _ = select.select([own], [], [], 1)
            said = own.recv(65536) if readable else None
            if said == b"" or said and until in said:
                break
            own.sendall(data[index:index + 1])
    return time.monotonic() - began


# Attacks that take their time. All begin together, and each test waits for its own. Each has a server to itself, where
# nothing else happens: there the library looked at no deadline (pl_ws_tick).

def silent(server):
    with socket.create_connection(("127.0.0.1", server.port), LONG_S) as own:
        return until_closed(own)


def silent_at_tls(server):
    return silent(server)


def half_a_tls_hello(server):
    with socket.create_connection(("127.0.0.1", server.port), LONG_S) as own:
        own.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(32))
        return until_closed(own)


def slow_headers(server):
    with socket.create_connection(("127.0.0.1", server.port), LONG_S) as own:
        return drip(own, b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: " + b"a" * 50)


def slow_body(server):
    """A frame whose payload comes byte by byte, after a sign-in: so the message's own deadline is what ends it."""
    with signed_in(server, "Slow body") as raw:
        raw.socket.sendall(bytes([0x81, 0x80 | 120]) + bytes(4))
        return drip(raw.socket, b"a" * 50, until=b"message takes too long")


def half_open(server):
    """Listens, and answers no ping: what our side sees of a peer whose cable was cut."""
    with signed_in(server, "Half open") as raw:
        began, pings = time.monotonic(), 0
        with contextlib.suppress(EOFError, ConnectionError):
            while True:
                pings += raw.read()[0] == PING
        assert pings == 1
        return time.monotonic() - began


def answers_no_ping_but_speaks(server):
    with signed_in(server, "Speaks") as raw:
        began = time.monotonic()
        for number in (10, 11):
            while raw.read()[0] != PING:
                pass
            raw.frame(TEXT, json.dumps({"jsonrpc": "2.0", "id": number, "method": "presence.list",
                                        "params": {}}).encode())
            assert "result" in answer_to(raw, number)
        return time.monotonic() - began


def never_acknowledges_a_close(server):
    with Raw(server.port) as raw:
        raw.socket.settimeout(LONG_S)
        raw.shake()
        raw.frame(BINARY, b"x")
        assert raw.close_code() == 1003
        return until_closed(raw.socket)


def asks_for_nothing_more(server):
    """An HTTP connection that is kept alive and not used."""
    with socket.create_connection(("127.0.0.1", server.port), LONG_S) as own:
        own.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert b"200 OK" in own.recv(4096)
        return until_closed(own)


SLOW = {  # attack: soonest and latest end in seconds
    silent: (2, 16), silent_at_tls: (2, 16), half_a_tls_hello: (2, 16), slow_headers: (2, 16), slow_body: (8, 14),
    half_open: (27, 34), never_acknowledges_a_close: (0, 10), asks_for_nothing_more: (2, 16),
    answers_no_ping_but_speaks: (38, 50),  # it is not cut: two pings are 40 s
}


@pytest.fixture(scope="module")
def tls_settings(tmp_path_factory):
    certificate, key = make_certificate(tmp_path_factory.mktemp("tls"), "server")
    return {"ssl": ssl.create_default_context(cafile=certificate), "SERVER_TLS_CERTIFICATE": certificate,
            "SERVER_TLS_KEY": key, **GENEROUS}


@pytest.fixture(scope="module", autouse=True)
def lean():
    """AddressSanitizer keeps what was freed, which would be all that is measured here."""
    before = os.environ.get("ASAN_OPTIONS")
    os.environ["ASAN_OPTIONS"] = "quarantine_size_mb=1:thread_local_quarantine_size_kb=64"
    yield
    if before is None:
        del os.environ["ASAN_OPTIONS"]
    else:
        os.environ["ASAN_OPTIONS"] = before


@pytest.fixture(scope="module", autouse=True)
def patience(lean, tls_settings):
    """The slow attacks, under way while the other tests of this file run."""
    def meet(attack):
        with Server(**(tls_settings if "tls" in attack.__name__ else GENEROUS)) as server:
            return attack(server)

    with concurrent.futures.ThreadPoolExecutor(len(SLOW)) as pool:
        yield {attack: pool.submit(meet, attack) for attack in SLOW}


@pytest.fixture(scope="module")
def tls(tls_settings):
    with Server(**tls_settings) as running:
        yield running


# Attacks that hurry.

UNKNOWN = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "nope", "params": {"a": [{}] * 15_000}}).encode()


def flood(raw, data):
    """Sends all of it, or as much as is taken before the server hangs up."""
    with contextlib.suppress(ConnectionError):
        raw.socket.sendall(data)


@pytest.mark.parametrize("data, code", [
    pytest.param(frame_bytes(TEXT, b"a", fin=False) + frame_bytes(CONTINUATION, b"a", fin=False) * 200_000, 1009,
                 id="200,000 fragments of a byte"),
    pytest.param(frame_bytes(TEXT, fin=False) + frame_bytes(CONTINUATION, fin=False) * 300_000, 1009,
                 id="300,000 empty fragments"),
    pytest.param(bytes([0x81, 0xFF]) + (1 << 62).to_bytes(8, "big") + bytes(4) + b"a" * 1000, 1009,
                 id="a frame of 2^62 bytes"),
    pytest.param(frame_bytes(TEXT, b"[") * 100_000, 1008, id="100,000 times nonsense"),
    pytest.param(frame_bytes(TEXT, UNKNOWN) * 1000, 1009, id="1,000 unknown methods, 60 kB each"),
])
def test_a_flood_meets_its_cap(server, data, code):
    before = memory_kb(server)
    began = cpu_s(server)
    with Raw(server.port) as raw:
        raw.shake()
        flood(raw, data)
        assert raw.close_code() in (code, None), "it hung up while we were still sending"
    assert get(server, "/healthz")[0].status == 200
    assert cpu_s(server) - began < (20 if SANITIZER else 2)
    assert memory_kb(server) - before < MEMORY_TIMES * 16 * 1024


@pytest.mark.parametrize("text", [
    pytest.param(UNKNOWN, id="unknown methods, 60 kB each"),
    pytest.param(b'{"jsonrpc":"2.0","id":1,"method":"channel.history","params":{"channel":"lobby","after":0}}', id="pages"),
])
def test_a_flood_of_a_participant_meets_its_rate(text):
    with Server(LIMITS_REQUESTS_PER_MINUTE=50) as server, signed_in(server, "Mallory") as raw:
        began = cpu_s(server)
        flooding = threading.Thread(target=flood, args=(raw, frame_bytes(TEXT, text) * 2000))
        flooding.start()
        answers = 0
        with contextlib.suppress(EOFError, ConnectionError):
            while (frame := raw.read())[0] == TEXT:
                answers += b'"id":1' in frame[1]
            assert frame[0] == 8 and frame[1][:2] == (1008).to_bytes(2, "big")
        flooding.join()
        assert answers < 700
        assert cpu_s(server) - began < (20 if SANITIZER else 2)


def test_pings_are_answered_without_a_heap_of_pongs(server):
    with signed_in(server, "Ana") as raw:
        before = memory_kb(server)
        raw.socket.sendall(frame_bytes(PING, b"x") * 100_000 + frame_bytes(PONG, b"y") * 100_000)
        raw.frame(TEXT, b'{"jsonrpc":"2.0","id":9,"method":"presence.list","params":{}}')
        assert "result" in answer_to(raw, 9)
        assert memory_kb(server) - before < MEMORY_TIMES * 16 * 1024


def test_tls_with_pipelined_frames_goes_on(tls):
    """Where lws_rx_flow_control was called, 3,000 of them put the server into an endless loop."""
    own = tls.ssl.wrap_socket(socket.socket(), server_hostname="127.0.0.1")
    with Raw(tls.port, own) as raw:
        raw.shake()
        flood(raw, frame_bytes(PONG, b"x") * 20_000 + frame_bytes(TEXT, b"[") * 20_000)
        assert raw.close_code() in (1008, None)
    with Raw(tls.port, tls.ssl.wrap_socket(socket.socket(), server_hostname="127.0.0.1")) as raw:
        assert raw.shake() == 101


@pytest.mark.parametrize("offer, chosen", [(["h2", "http/1.1"], "http/1.1"), (["http/1.1"], "http/1.1"), ([], None)])
def test_tls_offers_no_http_2(tls, tls_settings, offer, chosen):
    context = ssl.create_default_context(cafile=tls_settings["SERVER_TLS_CERTIFICATE"])
    if offer:
        context.set_alpn_protocols(offer)
    with context.wrap_socket(socket.create_connection(("127.0.0.1", tls.port), LONG_S),
                             server_hostname="127.0.0.1") as own:
        assert own.selected_alpn_protocol() == chosen


def test_tls_with_only_http_2_is_not_served_it(tls, tls_settings):
    context = ssl.create_default_context(cafile=tls_settings["SERVER_TLS_CERTIFICATE"])
    context.set_alpn_protocols(["h2"])
    with contextlib.suppress(ssl.SSLError, ConnectionError):
        with context.wrap_socket(socket.create_connection(("127.0.0.1", tls.port), LONG_S),
                                 server_hostname="127.0.0.1") as own:
            assert own.selected_alpn_protocol() is None


@scenario
async def test_a_reader_that_stops_costs_little_and_is_told_where_to_go_on(server):
    """Nothing is kept for it beyond its socket: what it lacks comes from the record, after its own seq."""
    async def grown_kb(ana):
        before = memory_kb(server)
        for _ in range(40):
            await asyncio.gather(*(ana.post("y" * 3900) for _ in range(60)))
        return memory_kb(server) - before

    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    async with server.client("Ana") as ana:
        for _ in range(2):
            await grown_kb(ana)  # rings and caches are filled once
        with signed_in(server, "Slow", slow) as raw:
            more = await grown_kb(ana)
            assert more < MEMORY_TIMES * 6 * 1024, f"{more} kB for 9 MB that one reader did not take"
            seen = []
            while len(seen) < 2400:
                opcode, payload = raw.read()
                frame = json.loads(payload) if opcode == TEXT else {}
                if frame.get("method") == "channel.event":
                    seen.append(frame["params"]["seq"])
            assert seen == list(range(4801, 7201))


@scenario
async def test_answers_that_nobody_reads_end_the_connection(server):
    async with server.client("Ana") as ana:
        await asyncio.gather(*(ana.post("x" * 3900) for _ in range(60)))
    slow = socket.socket()
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    with signed_in(server, "Slow", slow) as raw:
        before = memory_kb(server)
        request = {"jsonrpc": "2.0", "id": 7, "method": "channel.history", "params": {"channel": "lobby", "after": 0}}
        page = json.dumps(request).encode()
        with contextlib.suppress(ConnectionError):
            for _ in range(2000):
                raw.frame(TEXT, page)
        await asyncio.to_thread(until_closed, raw.socket)
        assert memory_kb(server) - before < MEMORY_TIMES * 20 * 1024
    async with server.client("Ana") as ana:
        await ana.post("the others go on")


@scenario
async def test_what_a_flood_leaves_in_the_kernel_is_bounded():
    """Else many requests wait in each socket, and are answered when the flood is long over. The kernel keeps more for who
    sent much: so first much is sent, and then the server reads no more."""
    with Server(LIMITS_REQUESTS_PER_MINUTE=0, LIMITS_MESSAGES_PER_MINUTE=0) as server:
        with signed_in(server, "Ana") as raw:
            request = json.dumps({"jsonrpc": "2.0", "id": 7, "method": "channel.typing", "params": {"channel": "lobby"}})
            burst = frame_bytes(TEXT, request.encode()) * 1000
            await asyncio.to_thread(send_and_read, raw.socket, burst, 10)
            server.process.send_signal(signal.SIGSTOP)
            with contextlib.suppress(BlockingIOError):
                while True:
                    raw.socket.send(burst)
            left = unread(server.port, raw.socket.getsockname()[1])
            server.process.send_signal(signal.SIGCONT)
        assert 0 < left < 64 * 1024


def unread(port, peer):
    """What the kernel keeps of a peer's for the server."""
    lines = pathlib.Path("/proc/net/tcp").read_text().splitlines()
    queues = next(line.split()[4] for line in lines if f":{port:04X} 0100007F:{peer:04X} " in line)
    return int(queues.split(":")[1], 16)


def send_and_read(own, burst, times):
    """Sends while it reads the answers."""
    own.setblocking(False)
    for _ in range(times):
        rest = memoryview(burst)
        while rest:
            readable, writable, _ = select.select([own], [own], [], LONG_S)
            assert readable or writable
            if readable:
                assert own.recv(1 << 20)
            if writable:
                rest = rest[own.send(rest):]


@scenario
async def test_out_of_descriptors_is_quiet_and_passes(server):
    """No spinning, hardly a line in the log; and when there are descriptors again everybody gets in."""
    async with server.client("Ana") as ana:
        used = descriptors(server)
        _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (used + 20, hard))
        crowd = [socket.create_connection(("127.0.0.1", server.port), LONG_S) for _ in range(60)]
        began, spent = time.monotonic(), cpu_s(server)
        select.select(crowd, [], [], 3)
        share = (cpu_s(server) - spent) / (time.monotonic() - began)
        assert share < (0.5 if SANITIZER else 0.05), f"{share:.0%} of a core"
        await ana.post("who is in is served")
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (hard, hard))
        for own in crowd:
            own.close()
        async with server.client("Budi") as budi:
            await budi.post("and who comes later too")
    server.stop()
    lines = [line for line in server.log.splitlines() if "cannot accept" in line]
    assert 0 < len(lines) < 100, len(lines)
    server.start()


def test_nobody_fills_the_log_from_outside(server):
    """A thousand connections that each end in a close of ours."""
    began = time.monotonic()
    for _ in range(1000):
        with Raw(server.port) as raw:
            raw.shake()
            raw.frame(BINARY, b"x")
            assert raw.close_code() == 1003
    seconds = time.monotonic() - began
    server.stop()
    lines = [line for line in server.log.splitlines() if "connection closed" in line]
    assert len(lines) <= 20 * (seconds + 2), len(lines)
    server.start()


TRAVERSAL = ["/../outside.txt", "/..%2foutside.txt", "/%2e%2e/outside.txt", "/%2e%2e%2foutside.txt", "/.%2e/outside.txt",
             "/..%5coutside.txt", "/..\\outside.txt", "/%c0%ae%c0%ae/outside.txt", "/%252e%252e/outside.txt",
             "/assets/../../outside.txt", "//outside.txt", "/index.html%00/../../outside.txt", "/./../outside.txt",
             "/link.txt", "/way/outside.txt"]


def test_no_spelling_leaves_the_site(tmp_path):
    site = tmp_path / "site"
    (site / "assets").mkdir(parents=True)
    (site / "index.html").write_text("<!doctype html><title>Pleno</title>")
    (tmp_path / "outside.txt").write_text("outside")
    (site / "link.txt").symlink_to(tmp_path / "outside.txt")
    (site / "way").symlink_to(tmp_path, target_is_directory=True)
    with Server(SERVER_STATIC=site) as server:
        (site / "later.txt").write_text("outside")  # nor what was not there at the start
        for path in [*TRAVERSAL, "/later.txt"]:
            with Raw(server.port) as raw:
                raw.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
                with contextlib.suppress(ConnectionError):
                    while more := raw.socket.recv(4096):
                        raw.buffer += more
            assert b"200 OK" not in raw.buffer and not raw.buffer.endswith(b"outside"), (path, raw.buffer)


def test_nothing_is_uploaded(server):
    methods = ["PUT", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"]
    for method, path in itertools.product(methods, ["/", "/upload", "/ws", "/api/files", "/healthz"]):
        with Raw(server.port) as raw:
            request = f"{method} {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n0123456789"
            raw.socket.sendall(request.encode())
            with contextlib.suppress(ConnectionError):
                while more := raw.socket.recv(4096):
                    raw.buffer += more
        assert b"200 OK" not in raw.buffer and b"101 " not in raw.buffer, (method, path, raw.buffer)
        assert get(server, "/healthz")[0].status == 200, (method, path)


@scenario
async def test_strangers_cost_next_to_nothing():
    """Who has not signed in holds little memory and no place for long; those inside notice nothing."""
    with Server(LIMITS_CONNECTIONS=2000, **GENEROUS) as server:
        async with server.client("Ana") as ana:
            await ana.post("before")
            before = memory_kb(server)
            crowd = [Raw(server.port) for _ in range(500)]
            for raw in crowd:
                assert raw.shake() == 101
            each_kb = (memory_kb(server) - before) / len(crowd)
            waits = []
            for number in range(50):
                began = time.monotonic()
                await ana.post(f"{number}")
                waits.append(time.monotonic() - began)
            assert each_kb < MEMORY_TIMES * 16, f"{each_kb} kB each"
            assert sorted(waits)[25] < 0.5
            for raw in crowd:
                assert raw.close_code() == 1008
                raw.socket.close()


@pytest.mark.parametrize("attack", SLOW)
def test_who_takes_too_long_is_cut_and_who_lives_is_not(patience, attack):
    soonest_s, latest_s = SLOW[attack]
    assert soonest_s <= patience[attack].result(2 * LONG_S) <= latest_s


def test_people_who_come_go_and_stop_to_read_leave_nothing_behind():
    """The quick form of tests/attack/soak: thousands of connections for half an hour."""
    soak = pathlib.Path(__file__).parents[1] / "attack/soak"
    done = subprocess.run([soak, "--connections", "300", "--seconds", "8"], capture_output=True, text=True,
                          timeout=3 * LONG_S)
    assert done.returncode == 0, done.stdout + done.stderr
