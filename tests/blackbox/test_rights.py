# SPDX-License-Identifier: MIT
"""Every method with every role: who may is what proto/ says, neither more nor less."""
import contextlib

from harness import ROLES, Refused, scenario
from judge import METHODS

NEEDS_SESSION = [name for name, document in METHODS.items()
                 if document["x-transport"] == "websocket" and document["x-roles"] != "public"]
# Beyond the channel, what makes each call valid; a channel of None leaves it out.
PARAMS = {
    "channel.history": {"after": 0},
    "channel.slow_mode": {"seconds": 0},
    "channel.set_approval": {"mode": "off"},
    "held.approve": {"channel": None, "held_id": "h-999"},
    "held.reject": {"channel": None, "held_id": "h-999", "reason": "No"},
    "message.edit": {"seq": 1, "text": "other"},
    "message.pin": {"seq": 1, "on": True},
    "message.post": {"text": "hello"},
    "message.react": {"seq": 1, "emoji": "👍", "on": True},
    "message.redact": {"seq": 1, "reason": "No"},
    "participant.mute": {"participant": "nobody", "duration_s": 60, "reason": "No"},
    "participant.unmute": {"participant": "nobody"},
    "presence.list": {"channel": None},
    "read.mark": {"seq": 1},
}
# Who may call the method, but not on another's message: only its author, or a moderator.
AUTHORS_ONLY = {"message.edit": [], "message.redact": ["moderator", "admin"]}


def params_of(method, role):
    params = {"channel": "lobby", **PARAMS.get(method, {})}
    if method == "message.post":
        params["client_id"] = f"c-{role}"
    return {key: value for key, value in params.items() if value is not None}


@scenario
async def test_each_role_may_what_the_protocol_says(server):
    async with contextlib.AsyncExitStack() as stack:
        author = await stack.enter_async_context(server.client("Author"))
        await author.post("somebody's words")
        people = {role: await stack.enter_async_context(server.client(f"A {role}", role)) for role in ROLES}
        for role, client in people.items():
            await client.subscribe()
        for method in NEEDS_SESSION:
            allowed = METHODS[method]["x-roles"]
            for role, client in people.items():
                may = (allowed == "all" or role in allowed) and role in AUTHORS_ONLY.get(method, ROLES)
                try:
                    await client.call(method, **params_of(method, role))
                    outcome = "done"
                except Refused as refusal:
                    outcome = refusal.reason
                assert (outcome != "forbidden") == may, (method, role, outcome)


@scenario
async def test_nothing_is_done_without_a_session(server):
    async with server.client() as stranger:
        for method in NEEDS_SESSION:
            try:
                await stranger.call(method, **params_of(method, "delegate"))
                raise AssertionError(method)
            except Refused as refusal:
                assert refusal.reason == "auth_required", (method, refusal.reason)


@scenario
async def test_the_operators_methods_are_not_on_the_network(server):
    async with server.client("Root", "admin") as admin:
        for method, document in METHODS.items():
            if document["x-transport"] == "control":
                try:
                    await admin.call(method)
                    raise AssertionError(method)
                except Refused as refusal:
                    assert refusal.reason == "method_not_found", (method, refusal.reason)
