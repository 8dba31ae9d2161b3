# SPDX-License-Identifier: MIT
"""TLS inside the server: every byte arrives, whoever is slow."""
import asyncio
import json
import re
import socket
import ssl
import subprocess
import urllib.request

import pytest

from conftest import GENEROUS
from harness import BIN, IS_EVENT, PATIENCE_S, SUMMIT, Raw, Server, hear, raw_requests, scenario

POSTS = 200  # more than 1 MB, more than two sockets hold
OPCODE_TEXT, OPCODE_PING, OPCODE_PONG = 1, 9, 10


def make_certificate(folder, name):
    certificate, key = folder / f"{name}.pem", folder / f"{name}.key"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                    "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
    return certificate, key


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"), "server")


@pytest.fixture
def sealed(pair):
    certificate, key = pair
    trust = ssl.create_default_context(cafile=certificate)
    with Server(ssl=trust, SERVER_TLS_CERTIFICATE=certificate, SERVER_TLS_KEY=key, SERVER_METRICS="on", **GENEROUS) as running:
        yield running


class SlowReader(Raw):
    """Takes nothing until it is told to; its socket has room for next to nothing."""

    def __init__(self, server, token):
        own = socket.socket()
        own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        super().__init__(server.port, server.ssl.wrap_socket(own, server_hostname="127.0.0.1"))
        assert self.shake() == 101
        for request in raw_requests(token):
            self.frame(OPCODE_TEXT, json.dumps(request).encode())
            while json.loads(self.read()[1]).get("id") != request["id"]:
                pass

    def hear(self, events, pongs):
        """The texts of that many events, and what that many pongs held."""
        texts, echoes = [], []
        while len(texts) < events or len(echoes) < pongs:
            opcode, payload = self.read()
            if opcode == OPCODE_PONG:
                echoes.append(payload)
            elif opcode == OPCODE_TEXT and IS_EVENT in payload.decode():
                texts.append(payload.decode())
        return texts, echoes


def fell_behind(server):
    url = f"https://127.0.0.1:{server.port}/metrics"
    with urllib.request.urlopen(url, context=server.ssl, timeout=PATIENCE_S) as answer:
        return int(re.search(r"^pleno_fanout_fell_behind_total (\d+)$", answer.read().decode(), re.MULTILINE)[1])


@scenario
async def test_every_byte_arrives_at_slow_and_fast_readers(sealed):
    slow = [SlowReader(sealed, sealed.token(f"Slow {number}")) for number in range(3)]
    is_ready = asyncio.Semaphore(0)
    hearing = [asyncio.ensure_future(hear(sealed, sealed.token(f"Fast {number}"), POSTS, is_ready))
               for number in range(3)]
    for _ in hearing:
        await is_ready.acquire()
    async with sealed.client("Ana") as ana:
        for number in range(POSTS):
            await ana.post(f"{number} " + "ភ" * (number * 137 % 3900))
            if number % 20 == 0:  # answered while the socket is full, between two frames and never within one
                for reader in slow:
                    reader.frame(OPCODE_PING, b"%d" % number)
    heard = await asyncio.gather(*hearing)
    assert [json.loads(text)["params"]["seq"] for text in heard[0]] == list(range(1, POSTS + 1))
    assert all(texts == heard[0] for texts in heard)
    for reader in slow:
        # RFC 6455 lets an endpoint answer only the newest of several pings.
        texts, echoes = reader.hear(POSTS, 1)
        assert texts == heard[0]
        assert set(echoes) <= {b"%d" % number for number in range(0, POSTS, 20)}
        reader.socket.close()
    assert fell_behind(sealed) >= len(slow)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_old_tls_or_none_is_refused(sealed):
    with socket.create_connection(("127.0.0.1", sealed.port), PATIENCE_S) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        try:
            assert b"200" not in plain.recv(4096)
        except ConnectionError:
            pass
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises((ssl.SSLError, ConnectionError)):
        old.wrap_socket(socket.create_connection(("127.0.0.1", sealed.port), PATIENCE_S))


def test_links_are_https(sealed):
    sealed.token("Ana")
    assert f"https://localhost:{sealed.port}/#" in sealed.ctl("invite", "create", "--participant", "ana")


@pytest.mark.parametrize("certificate, key, status, words", [
    ("server.pem", "", 2, "go together"),
    ("server.pem", "none.key", 1, "cannot read"),
    ("server.pem", "other.key", 1, "are not a certificate and its key"),
])
def test_wrong_files_are_named(pair, certificate, key, status, words):
    folder = pair[0].parent
    if key == "other.key":
        make_certificate(folder, "other")
    data = folder / "data"
    if not data.exists():
        subprocess.run([BIN / "plenoctl", "--data", data, "init", "--summit", SUMMIT], check=True, capture_output=True)
    settings = {"PLENO_SERVER_TLS_CERTIFICATE": str(folder / certificate)}
    if key:
        settings["PLENO_SERVER_TLS_KEY"] = str(folder / key)
    done = subprocess.run([BIN / "plenod", "--data", data, "--listen", "127.0.0.1:0"], capture_output=True, text=True,
                          env=settings, timeout=PATIENCE_S)
    assert done.returncode == status, done.stderr
    assert words in done.stderr and "Sanitizer" not in done.stderr, done.stderr
