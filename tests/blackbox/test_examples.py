# SPDX-License-Identifier: MIT
"""The protocol's own examples, sent to the server: it refuses each broken one for its reason."""
import json

import pytest

from harness import Refused, Server, scenario
from judge import METHODS, PROTO


def examples(kind):
    for path in sorted(PROTO.glob(f"examples/methods/*/{kind}-*.json")):
        yield pytest.param(path.parent.name, json.loads(path.read_text()), id=f"{path.parent.name}/{path.stem}")


@pytest.fixture(scope="module")
def running():
    with Server(LIMITS_MESSAGES_PER_MINUTE=0, LIMITS_REQUESTS_PER_MINUTE=0) as server:
        yield server


async def send(server, method, params):
    roles = METHODS[method]["x-roles"]
    if roles == "operator":
        return await server.control(method, **params)
    async with server.client(None if roles == "public" else "Root", "admin") as client:
        return await client.call(method, **params)


@pytest.mark.parametrize("method, example", examples("bad"))
@scenario
async def test_a_broken_example_is_refused(running, method, example):
    expect = example["expect"]
    try:
        await send(running, method, example["params"])
        raise AssertionError("it was accepted")
    except Refused as refusal:
        assert refusal.reason == expect.get("reason", "invalid_params"), refusal.reason
        assert (refusal.path, refusal.rule) == (expect["path"], expect["rule"])


@pytest.mark.parametrize("method, example", examples("ok"))
@scenario
async def test_a_good_example_is_understood(running, method, example):
    try:
        await send(running, method, example["params"])
    except Refused as refusal:
        known = set(METHODS[method]["x-refusals"]) | {"forbidden"}
        assert refusal.reason in known, (refusal.reason, refusal.path, refusal.rule)
