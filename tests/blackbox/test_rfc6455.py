# SPDX-License-Identifier: MIT
"""RFC 6455, section by section, over a bare socket: no WebSocket library has a say in this.

What libwebsockets 4.1.6 (Debian 12) does otherwise than the RFC, and cannot be told not to, is listed
in tests/README.md and tested too, as a known exception: a change of it is worth knowing of.
"""
import base64
import contextlib
import hashlib
import json
import threading
import time

import pytest

from harness import Raw, Server, frame_bytes, raw_requests

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0, 1, 2, 8, 9, 10
LIMIT = 65536  # bytes of a message, all fragments
HUNG_UP = None  # without a close frame, or without an answer to a handshake


@pytest.fixture(scope="module")
def server():
    with Server(LIMITS_MESSAGES_PER_MINUTE=0, LIMITS_REQUESTS_PER_MINUTE=0) as running:
        yield running


@pytest.fixture(scope="module", autouse=True)
def slow(server):
    """What takes its time goes on beside all other tests; the last ones wait for it."""

    def play(name, act):
        with Raw(server.port) as raw:
            began = time.monotonic()
            results[name] = (act(raw), time.monotonic() - began)

    results = {}
    threads = [threading.Thread(target=play, args=play_it) for play_it in [
        ("message", begin_a_message), ("header", lambda raw: shake(raw, more=["X: 1"]))]]
    for thread in threads:
        thread.start()

    def wait():
        for thread in threads:
            thread.join()
        return results

    yield wait
    wait()


def begin_a_message(raw):
    raw.shake()
    raw.frame(TEXT, b"{", fin=False)
    return raw.close_code()


@pytest.fixture
def raw(server):
    with Raw(server.port) as raw:
        assert raw.shake() == 101
        yield raw


@pytest.fixture
def member(server, raw):
    """Signed in: before that only small messages are taken."""
    raw.frame(TEXT, json.dumps(next(raw_requests(server.token("Member")))).encode())
    assert is_answered(raw, 0)
    return raw


def request(number=1, size=0):
    """A request that is answered without a sign-in, so long."""
    text = json.dumps({"jsonrpc": "2.0", "id": number, "method": "presence.list", "params": {}}).encode()
    return text + b" " * (size - len(text))


def is_answered(raw, number=1):
    """Whether the next message answers that request; pongs and who is here may come between."""
    opcode, payload = raw.read()
    while opcode == PONG or b"presence.changed" in payload:
        opcode, payload = raw.read()
    return opcode == TEXT and json.loads(payload)["id"] == number


def goes_on(raw):
    """Whether the connection still serves."""
    raw.frame(TEXT, request("still there"))
    return is_answered(raw, "still there")


# 4: the opening handshake

@pytest.mark.parametrize("name, headers, status", [
    ("1.3 the key's answer", {}, 101),
    ("4.1 the method is GET", {"line": "POST /ws HTTP/1.1"}, 404),
    ("4.1 HTTP is 1.1: not 1.0", {"line": "GET /ws HTTP/1.0"}, 400),
    ("4.2.1 a query is part of the name", {"line": "GET /ws?a=b HTTP/1.1"}, 101),
    ("4.2.1 Host is missing", {"Host": None}, HUNG_UP),
    ("4.2.1 Upgrade is missing", {"Upgrade": None}, 426),
    ("4.2.1 Upgrade to something else", {"Upgrade": "h2c"}, HUNG_UP),
    ("4.2.1 Upgrade in any case", {"Upgrade": "WebSocket"}, 101),
    ("4.2.1 Upgrade in capitals", {"Upgrade": "WEBSOCKET"}, 101),
    ("4.2.1 Connection is missing", {"Connection": None}, HUNG_UP),
    ("4.2.1 Connection does not say Upgrade", {"Connection": "close"}, HUNG_UP),
    ("4.2.1 Connection in any case", {"Connection": "uPGRADE"}, 101),
    ("4.2.1 Connection is a list", {"Connection": "keep-alive, Upgrade"}, 101),
    ("4.2.1 the key is missing", {"Sec-WebSocket-Key": None}, 400),
    ("4.2.1 the key is empty", {"Sec-WebSocket-Key": ""}, 400),
    ("4.2.1 the key has 15 bytes", {"Sec-WebSocket-Key": "A" * 20}, 400),
    ("4.2.1 the key has 17 bytes", {"Sec-WebSocket-Key": "A" * 23 + "="}, 400),
    ("4.2.1 the key is no base64", {"Sec-WebSocket-Key": "!" * 22 + "=="}, 400),
    ("4.2.1 the key is there twice", {"more": ["Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="]}, 400),
    ("4.2.1 spaces before the key", {"Sec-WebSocket-Key": "  AAAAAAAAAAAAAAAAAAAAAA=="}, 101),
    ("4.2.1 spaces behind the key, which the library counts in", {"Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA== "}, 400),
    ("4.2.1 the version is missing", {"Sec-WebSocket-Version": None}, 426),
    ("4.4 version 8", {"Sec-WebSocket-Version": "8"}, 426),
    ("4.4 version 12", {"Sec-WebSocket-Version": "12"}, 426),
    ("4.4 version 14", {"Sec-WebSocket-Version": "14"}, 426),
    ("4.4 version 013", {"Sec-WebSocket-Version": "013"}, 426),
    ("4.4 two versions", {"Sec-WebSocket-Version": "13, 8"}, 426),
    ("4.2.1 no subprotocol of ours", {"Sec-WebSocket-Protocol": "chat"}, 400),
    ("4.2.1 several subprotocols", {"Sec-WebSocket-Protocol": "chat, pleno.v2,pleno.v1"}, 101),
    ("4.2.1 subprotocols in several headers", {"more": ["Sec-WebSocket-Protocol: chat"]}, 101),
    ("9.1 extensions may be refused", {"Sec-WebSocket-Extensions": "permessage-deflate"}, 101),
    ("9.1 extensions nobody knows", {"Sec-WebSocket-Extensions": "x-a; b=\"c\", x-d"}, 101),
    ("10.2 Origin is another's", {"Origin": "https://evil.example"}, 403),
    ("4.2.1 unknown headers", {"more": ["Foo: bar", "Cookie: a=b", "Priority: u=0"]}, 101),
    ("4.2.1 names in lower case", {"change": str.lower}, 101),
    ("4.2.1 names in capitals", {"change": str.upper}, 101),
    ("4.2.1 long headers", {"Cookie": "a" * 3000}, 101),
    ("4.2.1 too long headers", {"Cookie": "a" * 5000}, HUNG_UP),
])
def test_the_opening_handshake(server, name, headers, status):
    with Raw(server.port) as raw:
        assert shake(raw, **headers) == status
        if status != 101:
            return
        key = {"Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", **headers}["Sec-WebSocket-Key"].strip()
        digest = hashlib.sha1(key.encode() + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
        assert raw.headers["sec-websocket-accept"] == base64.b64encode(digest).decode()
        assert raw.headers["upgrade"].lower() == "websocket" and raw.headers["connection"].lower() == "upgrade"
        assert raw.headers["sec-websocket-protocol"] == "pleno.v1"
        assert "sec-websocket-extensions" not in raw.headers
        assert goes_on(raw)


def shake(raw, line="GET /ws HTTP/1.1", more=(), change=str, **headers):
    """Sends a handshake that differs so; the status."""
    fields = {"Host": "localhost", "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
              "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Sec-WebSocket-Protocol": "pleno.v1", **headers}
    lines = [line, *(f"{change(name)}: {value}" for name, value in fields.items() if value is not None), *more]
    raw.socket.sendall("\r\n".join([*lines, "", ""]).encode())
    return raw.answered()


def test_4_4_an_answer_to_another_version_names_ours(server):
    with Raw(server.port) as raw:
        assert shake(raw, **{"Sec-WebSocket-Version": "25"}) == 426
        assert raw.headers["sec-websocket-version"] == "13"


def test_4_1_a_handshake_byte_by_byte(server):
    with Raw(server.port) as raw:
        text = ("GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                "Sec-WebSocket-Protocol: pleno.v1\r\n\r\n").encode()
        for byte in text:
            raw.socket.sendall(bytes([byte]))
        assert raw.answered() == 101 and goes_on(raw)


# 5.2: the base framing protocol

@pytest.mark.parametrize("size", [0, 1, 125, 126, 127, 128, 255, 256, 4096, 65535, LIMIT])
def test_5_2_every_form_of_length(member, size):
    member.frame(TEXT, request(size=size)[:size])
    assert is_answered(member, 1 if size >= len(request()) else None)
    assert goes_on(member)


@pytest.mark.parametrize("length, length_bytes", [(63, 2), (63, 8), (125, 2), (126, 8), (1000, 8)])
def test_5_2_known_exception_a_length_may_be_longer_than_needed(raw, length, length_bytes):
    raw.frame(TEXT, request(size=max(length, len(request()))), length_bytes=length_bytes)
    with contextlib.suppress(EOFError, ConnectionError):
        opcode, payload = raw.read()
        assert opcode == TEXT and json.loads(payload)["id"] == 1 or payload[:2] == b"\x03\xea"


@pytest.mark.parametrize("length, codes", [
    (LIMIT + 1, [1009]),
    (1 << 20, [1009]),
    ((1 << 32) + 5, [1009]),
    ((1 << 63) - 1, [1009, 1002, HUNG_UP]),
    (1 << 63, [1002, 1009, HUNG_UP]),  # the highest bit MUST be 0
    ((1 << 64) - 1, [1002, 1009, HUNG_UP]),
])
def test_5_2_lengths_beyond_the_limit(raw, length, codes):
    raw.frame(TEXT, b"x" * 300, length=length)
    assert raw.close_code() in codes


@pytest.mark.parametrize("opcode", [TEXT, BINARY, PING, PONG, CLOSE])
@pytest.mark.parametrize("rsv", [1, 2, 4, 7])
def test_5_2_reserved_bits_without_an_extension(raw, rsv, opcode):
    raw.frame(opcode, b"", rsv=rsv)
    assert raw.close_code() in (1002, HUNG_UP)


@pytest.mark.parametrize("is_within", [False, True])
@pytest.mark.parametrize("opcode", [3, 4, 5, 6, 7, 11, 12, 13, 14, 15])
def test_5_2_reserved_opcodes(raw, opcode, is_within):
    if is_within:
        raw.frame(TEXT, b'{"jsonrpc"', fin=False)
    raw.frame(opcode, b"x")
    assert raw.close_code() in (1002, HUNG_UP)


# 5.3: masking

@pytest.mark.parametrize("mask", [bytes(4), b"\x01\x02\x03\x04", b"\xff\xff\xff\xff", b"\x00\xff\x00\x80"])
def test_5_3_every_mask(raw, mask):
    for number in range(8):  # the mask begins anew with each frame
        raw.frame(TEXT, request(number) + b" " * number, mask=mask)
        assert is_answered(raw, number)


def test_5_3_the_mask_goes_on_over_pieces_of_a_frame(raw):
    for byte in frame_bytes(TEXT, request(size=300), mask=b"\x12\x34\x56\x78"):
        raw.socket.sendall(bytes([byte]))
    assert is_answered(raw)


def test_5_1_known_exception_an_unmasked_frame_is_served(raw):
    raw.frame(TEXT, request(), mask=None)
    with contextlib.suppress(EOFError, ConnectionError):
        opcode, payload = raw.read()
        assert opcode == TEXT or payload[:2] == b"\x03\xea"


def test_5_1_the_server_masks_nothing(raw):
    raw.frame(TEXT, request())
    raw.frame(PING, b"x")
    for _ in range(2):
        first, second = raw.exactly(2)
        assert first & 0x70 == 0 and second & 0x80 == 0
        raw.exactly(second & 0x7F if second < 126 else int.from_bytes(raw.exactly(2), "big"))


# 5.4: fragmentation

def fragments(text, cuts):
    """The message cut there, as frames."""
    places = [0, *cuts, len(text)]
    pieces = [text[start:end] for start, end in zip(places, places[1:])]
    return [frame_bytes(TEXT if index == 0 else CONTINUATION, piece, fin=index == len(pieces) - 1)
            for index, piece in enumerate(pieces)]


@pytest.mark.parametrize("name, cuts", [
    ("two", [10]),
    ("many", range(1, 60)),
    ("an empty one first", [0]),
    ("an empty one last", [len(request())]),
    ("empty ones between", [10, 10, 10, 20]),
    ("nothing but empty ones around", [0, 0, len(request()), len(request())]),
])
@pytest.mark.parametrize("between", [b"", frame_bytes(PING, b"p"), frame_bytes(PONG, b"q")])
def test_5_4_fragments_with_control_frames_between(raw, name, cuts, between):
    raw.socket.sendall(between.join(fragments(request(), cuts)))
    assert is_answered(raw)
    assert goes_on(raw)


@pytest.mark.parametrize("name, frames", [
    ("a continuation of nothing", [(CONTINUATION, b"x", True)]),
    ("a continuation of nothing that goes on", [(CONTINUATION, b"x", False)]),
    ("a continuation of a whole message", [(TEXT, request(), True), (CONTINUATION, b"x", True)]),
    ("a message within a message", [(TEXT, b"{", False), (TEXT, b"}", True)]),
    ("a message within a message, in fragments", [(TEXT, b"{", False), (TEXT, b"}", False)]),
    ("a binary message within a message", [(TEXT, b"{", False), (BINARY, b"}", True)]),
    ("a ping in fragments", [(PING, b"x", False)]),
    ("a pong in fragments", [(PONG, b"x", False)]),
    ("a close in fragments", [(CLOSE, b"\x03\xe8", False)]),
    ("a ping in fragments within a message", [(TEXT, b"{", False), (PING, b"x", False)]),
])
def test_5_4_fragments_that_break_the_rules(raw, name, frames):
    for opcode, payload, fin in frames:
        raw.frame(opcode, payload, fin=fin)
    assert raw.close_code() in (1002, HUNG_UP)


# 5.5: control frames

@pytest.mark.parametrize("opcode", [PING, PONG, CLOSE])
@pytest.mark.parametrize("size", [126, 127, 65536])
def test_5_5_control_frames_are_short(raw, opcode, size):
    raw.frame(opcode, b"\x03\xe8" + b"x" * (size - 2))
    assert raw.close_code() in (1002, HUNG_UP)


@pytest.mark.parametrize("payload", [b"", b"x", b"Hello", bytes(range(125)), b"\xff\xfe\x00", b"x" * 125])
def test_5_5_2_a_ping_is_answered_with_its_own_bytes(raw, payload):
    raw.frame(PING, payload, mask=b"\xa1\xb2\xc3\xd4")
    assert raw.read() == (PONG, payload)


def test_5_5_2_known_exception_of_pipelined_pings_some_are_not_answered(raw):
    raw.socket.sendall(b"".join(frame_bytes(PING, bytes([number])) for number in range(10)))
    raw.frame(TEXT, request())
    pongs, answers = [], []
    while not pongs or not answers:
        opcode, payload = raw.read()
        (pongs if opcode == PONG else answers).append(payload)
    assert json.loads(answers[0])["id"] == 1
    assert pongs == sorted(set(pongs))
    # One that waits for its answer is answered.
    raw.frame(PING, b"alone")
    while payload != b"alone":
        opcode, payload = raw.read()
        assert opcode == PONG


def test_5_5_3_a_pong_nobody_asked_for(raw):
    for payload in b"", b"x" * 125:
        raw.frame(PONG, payload)
    assert goes_on(raw)


# 5.6: data frames

def test_5_6_binary_is_refused(raw):
    raw.frame(BINARY, b"x")
    assert raw.close_code() == 1003


# 7: closing

@pytest.mark.parametrize("code", [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999])
def test_7_4_a_close_is_answered(raw, code):
    raw.frame(CLOSE, code.to_bytes(2, "big") + "bye, até logo".encode())
    assert raw.close_code() in (code, 1000)


def test_5_5_1_an_empty_close_is_answered(raw):
    raw.frame(CLOSE)
    opcode, payload = raw.read()
    assert opcode == CLOSE and payload in (b"", b"\x03\xe8")


def test_5_5_1_a_reason_of_every_length(server):
    for size in 0, 1, 122, 123:
        with Raw(server.port) as raw:
            raw.shake()
            raw.frame(CLOSE, b"\x03\xe8" + b"r" * size)
            assert raw.close_code() == 1000


@pytest.mark.parametrize("code", [0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535])
def test_7_4_codes_that_must_not_be_sent(raw, code):
    raw.frame(CLOSE, code.to_bytes(2, "big"))
    assert raw.close_code() in (1002, HUNG_UP)


def test_5_5_1_a_code_of_one_byte(raw):
    raw.frame(CLOSE, b"\x03")
    assert raw.close_code() in (1002, HUNG_UP)


@pytest.mark.parametrize("reason", [b"\xff", b"\xc3", b"ok\xed\xa0\x80", b"\xf5\x80\x80\x80"])
def test_8_1_a_reason_that_is_no_text(raw, reason):
    raw.frame(CLOSE, b"\x03\xe8" + reason)
    assert raw.close_code() in (1007, 1002, HUNG_UP)


@pytest.mark.parametrize("after", [
    frame_bytes(CLOSE, b"\x03\xe9"), frame_bytes(TEXT, request()), frame_bytes(PING, b"x"), frame_bytes(3, b"x"), b"x" * 500])
def test_5_5_1_nothing_is_served_after_a_close(raw, after):
    raw.socket.sendall(frame_bytes(CLOSE, b"\x03\xe8") + after)
    assert raw.close_code() in (1000, HUNG_UP)
    with contextlib.suppress(ConnectionError):  # bytes that nobody reads any more reset it
        assert raw.socket.recv(1) == b""


def test_7_1_a_close_within_a_message(raw):
    raw.frame(TEXT, b"{", fin=False)
    raw.frame(CLOSE, b"\x03\xe8")
    assert raw.close_code() == 1000


# 8.1: UTF-8

GOOD = ["\u0080", "\u00e9", "\u07ff", "\u0800", "\u20ac", "\ud7ff", "\ue000", "\ufffd", "\uffff", "\U00010000",
        "\U0001f600", "\U000fffff", "\U0010ffff", "e\u0301\u200d", "κόσμε", "ប្រ"]
BAD = {
    "a continuation alone": b"\x80", "the last continuation alone": b"\xbf", "overlong NUL": b"\xc0\x80",
    "overlong slash": b"\xc0\xaf", "overlong in two": b"\xc1\xbf", "overlong in three": b"\xe0\x9f\xbf",
    "overlong in four": b"\xf0\x8f\xbf\xbf", "the first surrogate": b"\xed\xa0\x80", "the last surrogate": b"\xed\xbf\xbf",
    "a pair of surrogates": b"\xed\xa0\xbd\xed\xb8\x80", "U+110000": b"\xf4\x90\x80\x80", "F5": b"\xf5\x80\x80\x80",
    "five bytes": b"\xf8\x88\x80\x80\x80", "six bytes": b"\xfc\x84\x80\x80\x80\x80", "FE": b"\xfe", "FF": b"\xff",
    "two, cut short": b"\xc3x", "three, cut short": b"\xe2\x82x", "four, cut short": b"\xf0\x9f\x98x",
}


def message_with(piece):
    head, tail = request("@").split(b"@")
    return head, piece, tail


@pytest.mark.parametrize("text", GOOD)
def test_8_1_text_split_anywhere(raw, text):
    head, piece, tail = message_with(text.encode())
    for cut in range(len(piece) + 1):
        for in_fragments in True, False:
            frames = (fragments(head + piece + tail, [len(head) + cut]) if in_fragments
                      else [frame_bytes(TEXT, head + piece + tail)])
            wire = b"".join(frames)
            at = wire.index(piece[cut:] + tail) if not in_fragments else len(frames[0])
            raw.socket.sendall(wire[:at])
            raw.socket.sendall(wire[at:])
            assert is_answered(raw, text)


@pytest.mark.parametrize("name", BAD)
def test_8_1_what_is_no_text_split_anywhere(server, name):
    head, piece, tail = message_with(BAD[name])
    for cut in range(len(piece) + 1):
        with Raw(server.port) as raw:
            raw.shake()
            with contextlib.suppress(ConnectionError):  # it may have closed at the first fragment
                for frame in fragments(head + piece + tail, [len(head) + cut]):
                    raw.socket.sendall(frame)
            assert raw.close_code() == 1007


@pytest.mark.parametrize("piece", [b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98"])
def test_8_1_text_that_ends_too_early(server, piece):
    for frames in [[frame_bytes(TEXT, piece)], [frame_bytes(TEXT, piece, fin=False), frame_bytes(CONTINUATION)]]:
        with Raw(server.port) as raw:
            raw.shake()
            raw.socket.sendall(b"".join(frames))
            assert raw.close_code() == 1007


# 10.4: limits

@pytest.mark.parametrize("sizes, code", [
    ([LIMIT], 0), ([LIMIT + 1], 1009), ([LIMIT, 1], 1009), ([1, LIMIT], 1009), ([LIMIT // 2] * 2, 0),
    ([LIMIT // 2] * 3, 1009), ([LIMIT, 0, 0], 0)])
def test_10_4_a_message_has_a_size_over_all_fragments(member, sizes, code):
    text = request(size=sum(sizes))
    with contextlib.suppress(ConnectionError):
        for frame in fragments(text, [sum(sizes[:index]) for index in range(1, len(sizes))]):
            member.socket.sendall(frame)
    if code:
        assert member.close_code() == code
    else:
        assert is_answered(member)


@pytest.mark.parametrize("sizes, code", [([10_000], 0), ([10_241], 1009), ([6_000, 6_000], 1009)])
def test_10_4_a_message_before_sign_in_is_small(raw, sizes, code):
    for frame in fragments(request(size=sum(sizes)), sizes[:-1]):
        raw.socket.sendall(frame)
    assert raw.close_code() == code if code else is_answered(raw)


def test_10_4_a_message_has_only_so_many_fragments():
    with Server(LIMITS_FRAME_BYTES=4096, LIMITS_TEXT_BYTES=512) as small, Raw(small.port) as raw:
        raw.shake()
        with contextlib.suppress(ConnectionError):
            raw.socket.sendall(frame_bytes(TEXT, b"", fin=False) + frame_bytes(CONTINUATION, b"", fin=False) * 4200)
        assert raw.close_code() == 1009


def test_10_4_a_message_has_to_end_in_time(slow):
    code, after_s = slow()["message"]
    assert code == 1008 and 8 < after_s < 18


def test_4_2_known_exception_a_header_stalls(slow):
    status, after_s = slow()["header"]
    assert status in (HUNG_UP, 101) and after_s < 12
