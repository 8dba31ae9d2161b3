# SPDX-License-Identifier: MIT
"""What a browser is told to allow, on every answer, whatever was asked: a path that forgot it would
be the one to frame, to sniff, or to run a script on."""
import socket
import ssl

import pytest

from conftest import GENEROUS
from harness import PATIENCE_S, Server
from test_tls import pair  # noqa: F401 (a fixture)

POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'", "font-src": "'self'",
    "manifest-src": "'self'", "worker-src": "'self'", "base-uri": "'none'", "form-action": "'self'",
    "frame-ancestors": "'none'", "require-trusted-types-for": "'script'",
}
ALWAYS = {
    "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
SHAKE = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13",
         "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Protocol": "pleno.v1"}

ASKED = [
    ("GET", "/", {}, 200),
    ("GET", "/index.html", {}, 200),
    ("HEAD", "/", {}, 200),
    ("GET", "/assets/app-12345678.js", {"Accept-Encoding": "br"}, 200),
    ("GET", "/healthz", {}, 200),
    ("GET", "/metrics", {}, 200),
    ("GET", "/?q=<script>", {}, 200),
    ("GET", "/no-such-thing", {}, 404),
    ("GET", "/.secret", {}, 404),
    ("GET", "/assets/../../outside.txt", {}, 404),
    ("GET", "/%2e%2e/outside.txt", {}, 404),
    ("HEAD", "/no-such-thing", {}, 404),
    ("POST", "/", {"Content-Length": "0"}, 405),
    ("PUT", "/index.html", {"Content-Length": "0"}, 405),
    ("DELETE", "/", {}, 405),
    ("OPTIONS", "/", {}, 405),
    ("PATCH", "/", {"Content-Length": "0"}, 405),
    ("GET", "/ws", {}, 426),
    ("GET", "/", SHAKE, 404),
    ("GET", "/ws", {**SHAKE, "Sec-WebSocket-Version": "8"}, 426),
    ("GET", "/ws", {**SHAKE, "Sec-WebSocket-Key": "short"}, 400),
    ("GET", "/ws", {**SHAKE, "Sec-WebSocket-Protocol": "chat"}, 400),
    ("GET", "/ws", {**SHAKE, "Origin": "https://evil.example"}, 403),
    ("GET", "/ws", {**SHAKE, "Origin": "null"}, 403),
]


def ask(server, method, path, headers):
    """The head of the answer: the status, and all values of each header."""
    with socket.create_connection(("127.0.0.1", server.port), PATIENCE_S) as line:
        if server.ssl:
            line = server.ssl.wrap_socket(line, server_hostname="127.0.0.1")
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in
                                                {"Host": f"summit.example:{server.port}", **headers}.items())]
        line.sendall("\r\n".join([*lines, "", ""]).encode())
        head = b""
        while b"\r\n\r\n" not in head:
            more = line.recv(65536)
            assert more, f"{method} {path}: hung up after {head}"
            head += more
        line.close()
    first, *rest = head.split(b"\r\n\r\n")[0].decode().split("\r\n")
    found = {}
    for name, value in (one.split(":", 1) for one in rest):
        found.setdefault(name.lower(), []).append(value.strip())
    return int(first.split()[1]), found


def check(server, headers):
    for name, value in ALWAYS.items():
        assert headers.get(name) == [value], (name, headers.get(name))
    [policy] = headers["content-security-policy"]
    said = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    connect = said.pop("connect-src").split()
    host = f"summit.example:{server.port}"
    assert connect == ["'self'", f"ws://{host}", f"wss://{host}"], connect
    assert said == POLICY
    assert headers.get("strict-transport-security") == (["max-age=31536000"] if server.ssl else None)
    assert "server" not in headers and "access-control-allow-origin" not in headers


@pytest.fixture(scope="module", params=["plain", "tls"])
def served(request, pair, tmp_path_factory):  # noqa: F811
    folder = tmp_path_factory.mktemp("site")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>Pleno</title>")
    (folder / "assets/app-12345678.js").write_text("1")
    (folder / "assets/app-12345678.js.br").write_bytes(b"brotli form")
    (folder / ".secret").write_text("no")
    tls = {"ssl": ssl.create_default_context(cafile=pair[0]), "SERVER_TLS_CERTIFICATE": pair[0],
           "SERVER_TLS_KEY": pair[1]} if request.param == "tls" else {}
    with Server(SERVER_STATIC=folder, SERVER_METRICS="on", **tls, **GENEROUS) as server:
        yield server


@pytest.mark.parametrize("method, path, headers, status", ASKED)
def test_every_answer_says_what_a_page_may_do(served, method, path, headers, status):
    answered, found = ask(served, method, path, headers)
    assert answered == status
    check(served, found)


def test_so_does_what_has_not_changed(served):
    etag = ask(served, "GET", "/", {})[1]["etag"][0]
    status, found = ask(served, "GET", "/", {"If-None-Match": etag})
    assert status == 304
    check(served, found)


@pytest.mark.parametrize("host", ["evil.example; script-src *", "a b", "x'y", "a\tb", "é", "a" * 300])
def test_the_policy_is_nobodys_to_write(served, host):
    status, found = ask(served, "GET", "/", {"Host": host})
    [policy] = found["content-security-policy"]
    said = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert status == 200 and said.pop("connect-src") == "'self'" and said == POLICY
