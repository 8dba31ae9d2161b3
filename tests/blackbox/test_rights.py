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


@scenario
async def test_each_no_says_what_is_so_to_its_reader(server):
    """What is in the way, and what to do next; not "ask a moderator" to a moderator."""
    async with server.client("Chair", "moderator") as chair, server.client("Vice", "moderator") as vice, \
            server.client("Root", "admin") as root, server.client("Ana", delegation="jakarta") as ana, \
            server.client("Head", "head", delegation="jakarta") as head:
        async def says(words, why, who, method, /, **params):
            with refused(why) as refusal:
                await who.call(method, **params)
            assert words in refusal.message, refusal.message

        lobby = {"channel": "lobby"}
        await says("no speakers' list", "conflict", chair, "floor.start", **lobby)
        await says("no speakers' list", "list_closed", ana, "floor.request", **lobby)
        await chair.call("floor.set", **lobby, on=True)
        await says("Nobody waits", "conflict", chair, "floor.start", **lobby)
        await says("Nobody has the floor", "conflict", chair, "floor.end", **lobby)
        await ana.call("floor.request", **lobby)
        await head.call("floor.request", **lobby)
        await says("withdraw that one", "conflict", ana, "floor.request", **lobby)
        await chair.call("floor.start", **lobby)
        await says("only just now", "conflict", vice, "floor.start", **lobby)
        await says("yours already", "conflict", ana, "floor.withdraw", **lobby)
        await says("waits no longer", "conflict", chair, "floor.remove", **lobby, entry=1, reason="Gone")
        await says("Another has the floor", "conflict", chair, "floor.pause", **lobby, entry=2)
        await head.call("floor.request", **lobby, kind="question")
        await chair.call("floor.start", **lobby)
        await chair.call("floor.end", **lobby)
        await says("the speaker goes on", "conflict", vice, "floor.end", **lobby)

        call = (await chair.call("consensus.open", **lobby, text="We agree."))["consensus"]
        await says("open in this channel already", "conflict", vice, "consensus.open", **lobby, text="We do not.")
        for number in range(2, 21):
            await chair.call("consensus.revise", consensus=call, text=f"We agree, {number}.")
        await says("as many rounds", "limit_reached", chair, "consensus.revise", consensus=call, text="Once more.")
        await says("revised since", "conflict", head, "consensus.answer", consensus=call, round=1, stance="agree")
        await chair.call("consensus.close", consensus=call, statement="Agreed.")
        await says("is closed", "conflict", head, "consensus.answer", consensus=call, round=20, stance="agree")

        settings = {"title": "Where?", "options": ["Hanoi", "Dili"], "kind": "single"}
        poll = (await chair.call("poll.create", **lobby, **settings))["poll"]
        await says("not open yet", "conflict", ana, "poll.vote", poll=poll, choices=[1])
        await chair.call("channel.lock", **lobby, mode="closed")
        await says("Open it first", "channel_locked", chair, "poll.open", poll=poll)
        await says("wait until a moderator", "channel_locked", ana, "floor.request", **lobby)
        await chair.call("channel.unlock", **lobby)

        await says("ask a moderator", "forbidden", ana, "channel.lock", **lobby)
        await says("another moderator or the secretariat", "forbidden", chair, "reply.claim", **lobby,
                   named_by="ana", text="Not so")
        await says("Ask an admin", "forbidden", chair, "participant.mute", **lobby, participant="root", reason="No")
        muted = await chair.call("participant.mute", **lobby, participant="ana", reason="Noise", duration_s=600)
        await ana.call("sanction.appeal", sanction=muted["sanction"], text="I was asked")
        await says("Leave it to another moderator", "forbidden", chair, "sanction.review",
                   sanction=muted["sanction"], outcome="upheld", reason="No")
        await root.call("participant.mute", **lobby, participant="vice", reason="Noise", duration_s=600)
        await says("ask an admin", "muted", vice, "message.post", **lobby, client_id="c", text="x")
    async with server.client() as siti:
        siti.token = server.token("Siti", "head", "jakarta")
        await siti.open(lang="id")
        with refused("conflict") as refusal:
            await siti.call("consensus.answer", consensus=call, round=20, stance="agree")
        assert "sudah ditutup" in refusal.message
