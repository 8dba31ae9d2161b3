# SPDX-License-Identifier: MIT
"""WebSocket and HTTP as they are on the wire."""
import asyncio
import contextlib
import http.client
import json
import subprocess

import pytest

from harness import BIN, ROOT, Raw, Server, refused, scenario
from judge import judge

TEXT, BINARY, CLOSE, PING, PONG, CONTINUATION = 1, 2, 8, 9, 10, 0


@pytest.mark.parametrize("headers, path, status", [
    ({}, "/ws", 101),
    ({}, "/", 404),
    ({}, "/ws/", 404),
    ({"Origin": "https://evil.example"}, "/ws", 403),
    ({"Origin": "null"}, "/ws", 403),
    ({"Origin": "http://localhost"}, "/ws", 101),
    ({"Sec_WebSocket_Version": "8"}, "/ws", 426),
    ({"Sec_WebSocket_Key": "short"}, "/ws", 400),
    ({"Sec_WebSocket_Key": None}, "/ws", 400),
    ({"Sec_WebSocket_Protocol": None}, "/ws", 400),
    ({"Sec_WebSocket_Protocol": "chat"}, "/ws", 400),
    ({"Sec_WebSocket_Protocol": "chat, pleno.v1"}, "/ws", 101),
])
def test_the_handshake_is_judged(server, headers, path, status):
    with Raw(server.port) as raw:
        assert raw.shake(path, **headers) == status


def test_an_allowed_origin_may_differ():
    with Server(SERVER_ORIGINS="https://summit.example") as server:
        with Raw(server.port) as raw:
            assert raw.shake(Origin="https://summit.example") == 101


@pytest.mark.parametrize("frames, code", [
    ([(BINARY, b"x", {})], 1003),
    ([(TEXT, b"\xff\xfe", {})], 1007),
    ([(TEXT, b"\xed\xa0\x80", {})], 1007),
    ([(TEXT, b"{", {"rsv": 4})], 1002),
    ([(3, b"", {})], 1002),
    ([(CONTINUATION, b"x", {})], 1002),
    ([(TEXT, b"a", {"fin": False}), (TEXT, b"b", {})], 1002),
    ([(PING, b"x" * 126, {})], 1002),
    ([(PING, b"x", {"fin": False})], 1002),
    ([(TEXT, b"x" * 10, {"length": 1 << 20})], 1009),
    ([(CLOSE, b"\x03\xe8", {})], 1000),
])
def test_frames_that_break_the_rules_close(server, frames, code):
    with Raw(server.port) as raw:
        assert raw.shake() == 101
        for opcode, payload, more in frames:
            raw.frame(opcode, payload, **more)
        closed = raw.close_code()
        assert closed == code or (code == 1002 and closed is None), closed
    with Raw(server.port) as raw:
        assert raw.shake() == 101, "and the server goes on"


def test_fragments_are_one_message_and_pings_may_come_between(server):
    with Raw(server.port) as raw:
        raw.shake()
        text = b'{"jsonrpc": "2.0", "id": "\xc3\xa9", "method": "presence.list", "params": {}}'
        for index in range(len(text)):
            raw.frame(TEXT if index == 0 else CONTINUATION, text[index:index + 1], fin=index == len(text) - 1)
            if index == 30:
                raw.frame(PING, b"are you there")
        frames = dict([raw.read(), raw.read()])
        assert frames[PONG] == b"are you there"
        answer = json.loads(frames[TEXT])
        assert answer["id"] == "é" and answer["error"]["data"]["reason"] == "auth_required"


@pytest.mark.parametrize("text, reason", [
    ('{', "parse_error"),
    ('', "parse_error"),
    ('{"jsonrpc": "2.0", "id": 1, "method": "x", "params": {}} {}', "parse_error"),
    ('{"jsonrpc": "2.0", "id": 1, "id": 2, "method": "session.open", "params": {}}', "parse_error"),
    ("[" * 3000 + "]" * 3000, "parse_error"),
    ('[{"jsonrpc": "2.0", "id": 1, "method": "session.open", "params": {}}]', "invalid_request"),
    ('7', "invalid_request"),
    ('{"id": 1, "method": "session.open", "params": {}}', "invalid_request"),
    ('{"jsonrpc": "1.0", "id": 1, "method": "session.open", "params": {}}', "invalid_request"),
    ('{"jsonrpc": "2.0", "method": "session.open", "params": {}}', "invalid_request"),
    ('{"jsonrpc": "2.0", "id": null, "method": "session.open", "params": {}}', "invalid_request"),
    ('{"jsonrpc": "2.0", "id": 1.5, "method": "session.open", "params": {}}', "invalid_request"),
    ('{"jsonrpc": "2.0", "id": 1, "method": "session.open", "params": []}', "invalid_params"),
    ('{"jsonrpc": "2.0", "id": 1, "method": "session.steal", "params": {}}', "method_not_found"),
    ('{"jsonrpc": "2.0", "id": 1, "method": "session.open", "params": {"token": "\\ud800"}}', "parse_error"),
])
def test_what_is_no_request_is_refused(server, text, reason):
    with Raw(server.port) as raw:
        raw.shake()
        raw.frame(TEXT, text.encode())
        answer = json.loads(raw.read()[1])
        judge.refusal(answer["error"])
        assert answer["error"]["data"]["reason"] == reason, answer


def test_nothing_but_nonsense_is_abuse(server):
    with Raw(server.port) as raw:
        raw.shake()
        for _ in range(102):
            raw.frame(TEXT, b"{")
        assert raw.close_code() == 1008


def get(server, path, method="GET", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


@pytest.fixture
def site(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>Pleno</title>")
    (tmp_path / "assets/app-12345678.js").write_text("alert(1)")
    (tmp_path / "assets/app-12345678.js.gz").write_bytes(b"gzip form")
    (tmp_path / "assets/app-12345678.js.br").write_bytes(b"brotli form")
    (tmp_path / ".secret").write_text("no")
    (tmp_path.parent / "outside.txt").write_text("no")
    (tmp_path / "link.txt").symlink_to(tmp_path.parent / "outside.txt")
    with Server(SERVER_STATIC=tmp_path) as server:
        yield server


def test_the_client_is_served_with_types_caching_and_a_strict_policy(site):
    response, body = get(site, "/")
    assert response.status == 200 and b"Pleno" in body
    assert response.headers["content-type"].startswith("text/html")
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["cache-control"] == "no-cache"
    etag = response.headers["etag"]
    assert get(site, "/", **{"If-None-Match": etag})[0].status == 304
    for accept, coding, expected in [("br, gzip", "br", b"brotli form"), ("gzip", "gzip", b"gzip form"),
                                     ("identity", None, b"alert(1)")]:
        response, body = get(site, "/assets/app-12345678.js", **{"Accept-Encoding": accept})
        assert (response.headers.get("content-encoding"), body) == (coding, expected)
        assert "immutable" in response.headers["cache-control"]
        assert response.headers["vary"].lower() == "accept-encoding"
    response, body = get(site, "/", method="HEAD")
    assert response.status == 200 and body == b""
    assert get(site, "/", method="POST")[0].status == 405


@pytest.mark.parametrize("path", ["/../outside.txt", "/%2e%2e/outside.txt", "/assets/../../outside.txt",
                                  "/.secret", "/link.txt", "/assets", "/assets/", "//etc/passwd",
                                  "/index.html%00.txt", "/..%2foutside.txt", "/\\..\\outside.txt"])
def test_nothing_outside_the_client_is_served(site, path):
    try:
        response, body = get(site, path)
    except http.client.RemoteDisconnected:
        return  # hung up on: nothing was served
    assert response.status in (400, 404) and body != b"no", (path, response.status)


def test_health(server):
    response, body = get(server, "/healthz")
    assert response.status == 200 and json.loads(body)["status"] == "ok"
    assert get(server, "/ws")[0].status == 426


@scenario
async def test_metrics_are_shown_when_asked_for(server):
    assert get(server, "/metrics")[0].status == 404
    with Server(SERVER_METRICS="on") as shown:
        async with shown.client("Ana") as ana, shown.client("Budi") as budi:
            await ana.subscribe()
            await budi.subscribe()
            for number in range(5):
                await ana.post(f"{number}")
            for _ in range(5):
                await ana.event()
                await budi.event()
            response, body = await asyncio.to_thread(get, shown, "/metrics")
    assert response.status == 200
    assert response.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = [line.split() for line in body.decode().splitlines() if not line.startswith("#")]
    figures = {name: float(value) for name, value in lines}
    assert figures["pleno_sessions"] == 2 and figures["pleno_fanout_deliveries_total"] == 10
    assert 0 < figures["pleno_fanout_sends_total"] <= 10
    described = {line.split()[2] for line in body.decode().splitlines() if line.startswith("# TYPE")}
    assert described == {name.split("{")[0] for name in figures}


@pytest.mark.parametrize("request_bytes", [
    pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 9000 + b"\r\n\r\n", id="long header"),
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200),
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
    b"\r\n\r\n\r\n\r\n",
    pytest.param(bytes(range(256)) * 8, id="every byte"),
])
def test_noise_on_the_port_hurts_nobody(server, request_bytes):
    with Raw(server.port) as raw:
        raw.socket.sendall(request_bytes)
        with contextlib.suppress(OSError):  # the server may have hung up already
            raw.socket.shutdown(1)
        try:
            while raw.socket.recv(4096):
                pass
        except ConnectionError:
            pass
    assert get(server, "/healthz")[0].status == 200
    server.stop()
    assert "libwebsockets" not in server.log, "nobody fills our log from outside"
    server.start()


def test_two_servers_never_share_a_folder(server):
    second = subprocess.run([BIN / "plenod", "--data", server.data, "--listen", "127.0.0.1:0"],
                            capture_output=True, text=True, timeout=20)
    assert second.returncode != 0 and "in use by process" in second.stderr, second.stderr
    third = subprocess.run([BIN / "plenod", "--data", server.data.parent / "none", "--listen", "127.0.0.1:0"],
                           capture_output=True, text=True, timeout=20)
    assert third.returncode != 0 and "init --summit" in third.stderr, third.stderr


def test_a_process_without_descriptors_does_not_pretend_to_serve(server):
    server.stop()
    words = f"ulimit -n 60; exec {BIN / 'plenod'} --data {server.data} --listen 127.0.0.1:0"
    done = subprocess.run(["sh", "-c", words], capture_output=True, text=True, timeout=20)
    assert done.returncode != 0 and "ulimit -n" in done.stderr, done.stderr
    server.start()


@scenario
async def test_a_client_that_vanishes_leaves_nothing_behind(server):
    async with server.client("Ana") as ana:
        for _ in range(20):
            with Raw(server.port) as raw:
                raw.shake()
                raw.frame(TEXT, b'{"jsonrpc"', fin=False)
        await asyncio.gather(*(ana.post(f"{number}") for number in range(20)))
        assert (await ana.history())["head"] == 20
        with refused("not_found"):
            await ana.subscribe("nowhere")


def test_the_default_site_is_ours():
    dist = ROOT / "client-web/app/dist"
    if not (dist / "index.html").exists():
        pytest.skip("the client is not built")
    with Server(SERVER_STATIC=dist) as server:
        assert b'<div id="app"' in get(server, "/")[1] or b"<script" in get(server, "/")[1]
