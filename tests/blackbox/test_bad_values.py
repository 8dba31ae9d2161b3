# SPDX-License-Identifier: MIT
"""One mistake of every kind, in the params of every method, as bytes on the wire: what the examples
of proto/ cannot say, since no JSON file holds a key twice, half a character, or a number that is
none. The places are found in the method's full example, so a new method is asked as soon as it has
one. Each is refused for its reason, and none leaves anything behind."""
import asyncio
import contextlib
import copy
import json
import re

import pytest
import websockets

from conftest import GENEROUS
from harness import PATIENCE_S, Server, scenario
from judge import METHODS, PROTO, judge

DEEPER = 17  # than anything is
AT_A_TIME = 40  # of nonsense, before it is abuse
SIGN_INS_AT_A_TIME = 4


class Bytes(str):
    """Stands in a document as it is."""


def text_of(value):
    marks = []

    def mark(one):
        if isinstance(one, Bytes):
            marks.append(one)
            return f"\x01{len(marks) - 1}\x01"
        if isinstance(one, dict):
            return {key: mark(item) for key, item in one.items()}
        return [mark(item) for item in one] if isinstance(one, list) else one

    text = json.dumps(mark(value), ensure_ascii=False)
    return re.sub(r'"\\u0001(\d+)\\u0001"', lambda found: marks[int(found[1])], text)


def places(value, path=()):
    """Each (path, value) in it, itself first."""
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list) and value:
        yield from places(value[0], (*path, 0))


def put(params, path, value):
    if not path:
        return value
    changed = copy.deepcopy(params)
    at = changed
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    return changed


def pointer(path):
    return "/".join(["/params", *map(str, path)])


def twice(value):
    """An object with its first key there twice."""
    key = next(iter(value))
    return Bytes(f'{{{json.dumps(key)}: 1, {text_of(value)[1:]}')


def mistakes(params):
    """(what, params, reason, path or None, rule or None) of each."""
    yield "too deep", {**params, "x": Bytes("[" * DEEPER + "]" * DEEPER)}, "parse_error", None, "depth"
    yield "no object", [params], "invalid_params", None, None
    for path, value in places(params):
        here = pointer(path)
        if path:
            yield f"null at {here}", put(params, path, None), "invalid_params", here, None
        if isinstance(value, dict):
            extra = put(params, path, {**value, "constructor": {}})
            yield f"unknown in {here}", extra, "invalid_params", f"{here}/constructor", "additionalProperties"
            for key in ("__proto__", "", "a\tb"):
                yield f"unknown {key!r} in {here}", put(params, path, {**value, key: 1}), "invalid_params", None, None
            if value:
                yield f"a key twice in {here}", put(params, path, twice(value)), "parse_error", None, "duplicate"
            nul = put(params, path, Bytes('{"a\\u0000b": 1}'))
            yield f"a key with NUL in {here}", nul, "parse_error", None, "nul"
        elif isinstance(value, str):
            for what, said in (("half a pair", "\\ud800"), ("the other half", "x\\udc00x"),
                               ("two first halves", "\\ud83d\\ud83d"), ("NUL", "a\\u0000b"), ("an escape", "\\x41")):
                rule = "nul" if what == "NUL" else None
                yield f"{what} at {here}", put(params, path, Bytes(f'"{said}"')), "parse_error", None, rule
            yield f"a raw line break at {here}", put(params, path, Bytes('"a\nb"')), "parse_error", None, None
            yield f"a number at {here}", put(params, path, 7), "invalid_params", here, "type"
        elif isinstance(value, bool):
            yield f"1 at {here}", put(params, path, 1), "invalid_params", here, "type"
        elif isinstance(value, int):
            for number in ("9007199254740992", "9007199254740993", "9223372036854775807"):
                yield f"{number} at {here}", put(params, path, Bytes(number)), "invalid_params", here, "maximum"
            for number in ("-9007199254740993", "-9223372036854775808"):
                yield f"{number} at {here}", put(params, path, Bytes(number)), "invalid_params", here, "minimum"
            for number in ("9223372036854775808", "1e400", "-1e400", "1" * 400):
                yield f"{number[:20]} at {here}", put(params, path, Bytes(number)), "parse_error", None, "number"
            for number in ("0.5", "1.0000000001"):
                yield f"{number} at {here}", put(params, path, Bytes(number)), "invalid_params", here, "type"
            for number in ("NaN", "Infinity", "+1", "01", "0x1", "1.", ".5", "1e"):
                yield f"{number} at {here}", put(params, path, Bytes(number)), "parse_error", None, None
            yield f"a text at {here}", put(params, path, str(value)), "invalid_params", here, "type"
            yield f"a boolean at {here}", put(params, path, True), "invalid_params", here, "type"
        elif isinstance(value, list):
            yield f"an object at {here}", put(params, path, {"0": 1}), "invalid_params", here, "type"


def asked(method, params):
    yield from ((what, f'{{"jsonrpc": "2.0", "id": 7, "method": "{method}", "params": {text_of(bad)}}}', *expected)
                for what, bad, *expected in mistakes(params))
    good = json.dumps({"jsonrpc": "2.0", "id": 7, "method": method, "params": params})
    for again in (f'"method": "{method}"', '"id": 7', '"params": {}'):
        yield f"{again} twice", f"{{{again}, {good[1:]}", "parse_error", None, "duplicate"
    yield "a field too many", f'{{"more": 1, {good[1:]}', "invalid_request", None, None
    yield "one more behind", f"{good} {good}", "parse_error", None, "trailing"


@pytest.fixture(scope="module")
def running():
    with Server(**GENEROUS) as server:
        yield server


@contextlib.asynccontextmanager
async def by_socket(server, token):
    url = f"ws://127.0.0.1:{server.port}/ws"
    async with websockets.connect(url, subprotocols=["pleno.v1"], compression=None, max_size=None) as socket:
        async def ask(text):
            await socket.send(text)
            while True:
                frame = json.loads(await asyncio.wait_for(socket.recv(), PATIENCE_S))
                if "method" not in frame:
                    return frame

        if token:
            params = {"token": token, "client": {"name": "bad values", "version": "1"}}
            await ask(json.dumps({"jsonrpc": "2.0", "id": 1, "method": "session.open", "params": params}))
        yield ask


@contextlib.asynccontextmanager
async def by_control(server, _token):
    reader, writer = await asyncio.open_unix_connection(server.data / "control.sock", limit=1 << 20)

    async def ask(text):
        writer.write(text.replace("\n", "\\x").encode() + b"\n")  # a line is a request there
        return json.loads(await asyncio.wait_for(reader.readline(), PATIENCE_S))

    yield ask
    writer.close()


@pytest.mark.parametrize("method", sorted(METHODS))
@scenario
async def test_every_kind_of_mistake_is_refused(running, method):
    document = METHODS[method]
    example = json.loads((PROTO / "examples/methods" / method / "ok-full.json").read_text())
    way = by_socket if document["x-transport"] == "websocket" else by_control
    token = None if document["x-roles"] in ("public", "operator") else running.token("Root", "admin")
    bad = list(asked(method, example["params"]))
    at_a_time = SIGN_INS_AT_A_TIME if document["x-roles"] == "public" else AT_A_TIME
    for start in range(0, len(bad), at_a_time):
        async with way(running, token) as ask:
            for what, text, reason, path, rule in bad[start:start + at_a_time]:
                frame = await ask(text)
                assert "error" in frame, (what, text, frame)
                judge.refusal(frame["error"])
                said = frame["error"]["data"]
                assert said["reason"] == reason, (what, text, said)
                assert path is None or said["path"] == path, (what, text, said)
                assert rule is None or said["rule"] == rule, (what, text, said)
