# SPDX-License-Identifier: MIT
"""Every method with every role: who may is what proto/ says, neither more nor less.

The params of each call are those of the method's own example, so a new method is asked here as soon
as it is in proto/. Most examples speak of things that are not there; what matters is that a call is
refused with `forbidden` exactly when the role may not make it."""
import contextlib
import json

from harness import ROLES, refused, scenario
from judge import METHODS, PROTO

NEEDS_SESSION = [name for name, document in METHODS.items()
                 if document["x-transport"] == "websocket" and document["x-roles"] != "public"]
# Where an example would meet a rule about its target before the one about roles: another target.
INSTEAD = {
    "channel.subscribe": {"channel": "lobby"},
    "floor.request": {"participant": "nobody"},
    "message.edit": {"channel": "lobby", "seq": 1},
    "message.redact": {"channel": "lobby", "seq": 1},
    "poll.substitute": {"delegation": "nowhere"},  # a head names one for the own delegation
}
# Who may call the method, but not on another's message: only its author, or a moderator.
AUTHORS_ONLY = {"message.edit": [], "message.redact": ["moderator", "admin"]}


def params_of(method, role):
    example = json.loads((PROTO / "examples/methods" / method / "ok-full.json").read_text())
    params = {**example["params"], **INSTEAD.get(method, {})}
    if "epoch" in params:
        del params["epoch"]  # another server's
    if "client_id" in params:
        params["client_id"] = f"c-{method}-{role}"
    return params


@scenario
async def test_each_role_may_what_the_protocol_says(server):
    async with contextlib.AsyncExitStack() as stack:
        author = await stack.enter_async_context(server.client("Author"))
        await author.post("somebody's words")
        people = {role: await stack.enter_async_context(server.client(f"A {role}", role)) for role in ROLES}
        for method in NEEDS_SESSION:
            allowed = METHODS[method]["x-roles"]
            for role, client in people.items():
                may = (allowed == "all" or role in allowed) and role in AUTHORS_ONLY.get(method, ROLES)
                sending, future = client.send(method, params_of(method, role))
                await sending
                reason = (await future).get("error", {}).get("data", {}).get("reason")
                assert (reason != "forbidden") == may, (method, role, reason)


@scenario
async def test_moderators_methods_by_hand_from_a_delegates_connection(server):
    """Not once, and not by asking often: refused every time, and nothing is left of it."""
    async with server.client("Author") as delegate, server.client("Chair", "moderator") as chair:
        seq = (await delegate.post("my own words"))["seq"]
        before = (await chair.history())["last_seq"]
        for method in NEEDS_SESSION:
            if "delegate" in METHODS[method]["x-roles"] or METHODS[method]["x-roles"] == "all":
                continue
            for _ in range(3):
                params = params_of(method, "delegate")
                if "seq" in params:
                    params |= {"channel": "lobby", "seq": seq}
                with refused("forbidden"):
                    await delegate.call(method, **params)
        assert (await chair.history())["last_seq"] == before
        assert (await chair.call("audit.list"))["entries"] == []


@scenario
async def test_nothing_is_done_without_a_session(server):
    for start in range(0, len(NEEDS_SESSION), 50):  # whoever asks for much more is cut off
        async with server.client() as stranger:
            for method in NEEDS_SESSION[start:start + 50]:
                with refused("auth_required"):
                    await stranger.call(method, **params_of(method, "delegate"))


@scenario
async def test_the_operators_methods_are_not_on_the_network(server):
    async with server.client("Root", "admin") as admin:
        for method, document in METHODS.items():
            if document["x-transport"] == "control":
                with refused("method_not_found"):
                    await admin.call(method, **params_of(method, "admin"))
