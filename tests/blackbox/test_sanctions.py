# SPDX-License-Identifier: MIT
"""Warned, muted, removed, suspended: who is, until when, what it keeps them from, and who may undo it."""
import asyncio
import contextlib
import sqlite3

import pytest

from harness import ROOT, Refused, Server, refused, scenario


@contextlib.asynccontextmanager
async def plenary(server):
    """Two moderators and two delegates of different cities; all follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Vice", "moderator") as vice, \
            server.client("Ana", delegation="jakarta") as ana, server.client("Budi", delegation="bangkok") as budi:
        for one in (chair, vice, ana, budi):
            await one.subscribe()
        yield chair, vice, ana, budi


def on(client, **more):
    return {"participant": client.session["participant"]["id"], "reason": "Please read the rules", **more}


async def refusal_of(waiting):
    try:
        await waiting
    except Refused as refusal:
        return refusal
    raise AssertionError("was not refused")


async def changed(client, state, kind=None):
    """The next sanction.changed with this state."""
    while True:
        sanction = (await client.notice("sanction.changed"))["sanction"]
        if sanction["state"] == state and kind in (None, sanction["kind"]):
            return sanction


@scenario
async def test_whoever_is_warned_acknowledges_before_writing_again(server):
    async with plenary(server) as (chair, vice, ana, budi):
        await budi.post("first")
        done = await chair.call("participant.warn", channel="lobby", **on(budi))
        event = await ana.event("participant.warned")
        assert event["data"]["sanction"] == done["sanction"] and event["data"]["reason"] == "Please read the rules"
        assert event["data"]["participant"]["name"] == "Budi" and event["seq"] == done["seq"]
        told = await changed(budi, "in_force")
        assert (told["id"], told["kind"], told["by"]["name"]) == (done["sanction"], "warning", "Chair")
        for act in [budi.post(), budi.post(channel="climate-action"), budi.call("channel.typing", channel="lobby"),
                    budi.call("message.edit", channel="lobby", seq=1, text="other"),
                    budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=True),
                    budi.call("floor.request", channel="lobby", kind="statement"),
                    budi.call("reply.claim", channel="lobby", named_by="ana", text="We were named")]:
            with refused("warning_pending"):
                await act
        await budi.history()
        async with server.client("Budi") as again:
            assert again.session["sanctions"] == [told], "whoever comes back sees what to acknowledge"
        with refused("not_found", "/params/sanction"):
            await ana.call("warning.acknowledge", sanction=done["sanction"])
        with refused("not_found", "/params/sanction"):
            await budi.call("warning.acknowledge", sanction="s99")
        second = await vice.call("participant.warn", channel="climate-action", **on(budi))
        assert (await budi.call("warning.acknowledge", sanction=done["sanction"]))["changed"]
        assert not (await budi.call("warning.acknowledge", sanction=done["sanction"]))["changed"]
        assert (await changed(chair, "acknowledged"))["id"] == done["sanction"]
        with refused("warning_pending"):
            await budi.post("one is left")
        lifted = await chair.call("warning.lift", sanction=second["sanction"], reason="A mistake")
        assert lifted["changed"] and lifted["channel"] == "climate-action"
        assert not (await chair.call("warning.lift", sanction=second["sanction"]))["changed"]
        with refused("not_found", "/params/sanction"):
            await chair.call("warning.lift", sanction="nonsense")
        await budi.post("free again")


@scenario
async def test_warnings_are_bounded(server):
    async with plenary(server) as (chair, _, ana, budi):
        for _ in range(8):
            await chair.call("participant.warn", channel="lobby", **on(budi))
        with refused("limit_reached"):
            await chair.call("participant.warn", channel="lobby", **on(budi))
        await chair.call("participant.warn", channel="lobby", **on(ana))


@scenario
async def test_a_delegations_warning_is_acknowledged_by_each_member(server):
    async with plenary(server) as (chair, _, ana, budi), server.client("Citra", delegation="jakarta") as citra:
        members = (await chair.call("participant.find", delegation="jakarta", limit=200))["participants"]
        whom = {"channel": "lobby", "delegation": "jakarta", "reason": "Short statements, please"}
        done = await chair.call("participant.warn", **whom)
        assert (await budi.event("participant.warned"))["data"]["delegation"] == "jakarta"
        for one in (ana, citra):
            with refused("warning_pending"):
                await one.post()
        assert (await ana.call("warning.acknowledge", sanction=done["sanction"]))["changed"]
        await ana.post("read")
        while (await chair.notice("sanction.changed"))["sanction"]["id"] != done["sanction"]:
            pass  # that it was imposed
        told = (await chair.notice("sanction.changed"))["sanction"]
        assert (told["id"], told["state"]) == (done["sanction"], "in_force"), "it goes on for the others"
        page = await chair.call("warning.readers", sanction=done["sanction"])
        assert (page["read"], page["unread"], page["more"]) == (1, len(members) - 1, False)
        assert [(who["participant"], "at" in who) for who in page["readers"]] == [(one, one["name"] == "Ana") for one in members]
        first = await chair.call("warning.readers", sanction=done["sanction"], limit=1)
        assert first["more"] and (first["read"], first["unread"]) == (1, len(members) - 1)
        rest = await chair.call("warning.readers", sanction=done["sanction"], after=first["readers"][0]["participant"]["id"])
        assert [who["participant"] for who in rest["readers"]] == members[1:] and not rest["more"]
        for bad, path in [({"sanction": "s99"}, "sanction"), ({"sanction": done["sanction"], "after": "nobody"}, "after")]:
            with refused("not_found", f"/params/{path}"):
                await chair.call("warning.readers", **bad)
        with refused("forbidden"):
            await ana.call("warning.readers", sanction=done["sanction"])
        with refused("warning_pending"):
            await citra.post()
        async with server.client("Ana") as again:
            assert again.session["sanctions"] == []
        server.kill()
        server.start()
    async with server.client("Ana") as ana, server.client("Citra") as citra, server.client("Chair") as chair:
        await ana.post("read before the restart")
        with refused("warning_pending"):
            await citra.post()
        await ana.subscribe()
        await chair.call("warning.lift", sanction=done["sanction"])
        lifted = (await chair.call("audit.list", action="warning.lift"))["entries"][0]
        assert lifted["data"]["whom"] == {"delegation": "jakarta"}
        assert (await ana.event("participant.warning_lifted"))["data"]["sanction"] == done["sanction"]
        await citra.post("free")


@scenario
async def test_a_mute_until_lifted_and_a_delegations_mute(server):
    async with plenary(server) as (chair, vice, ana, budi):
        done = await chair.call("participant.mute", channel="lobby", **on(ana))
        assert "until" not in done and "until" not in (await budi.event("participant.muted"))["data"]
        refusal = await refusal_of(ana.post())
        assert refusal.reason == "muted" and refusal.retry_after_ms is None
        jakarta = {"channel": "lobby", "delegation": "jakarta"}
        await vice.call("participant.mute", **jakarta, duration_s=3600, reason="The hour is over")
        assert (await budi.event("participant.muted"))["data"]["delegation"] == "jakarta"
        who = {"channel": "lobby", "participant": on(ana)["participant"]}
        assert (await vice.call("participant.unmute", **who))["changed"]
        assert (await budi.event("participant.unmuted"))["data"]["participant"]["name"] == "Ana"
        refusal = await refusal_of(ana.post())
        assert refusal.reason == "muted" and 3590_000 < refusal.retry_after_ms <= 3600_000, "the delegation's is left"
        assert not (await vice.call("participant.unmute", **who))["changed"]
        # The later end counts, whichever it is.
        await chair.call("participant.mute", channel="lobby", duration_s=60, **on(ana))
        assert (await refusal_of(ana.post())).retry_after_ms > 3500_000
        async with server.client("Citra", delegation="jakarta") as citra:
            with refused("muted"):
                await citra.post("joined later")
        async with server.client("Tuan Rumah", "moderator", "jakarta") as host:
            await host.post("a moderator of the delegation")
        assert (await vice.call("participant.unmute", **jakarta, reason="Back"))["changed"]
        assert (await budi.event("participant.unmuted"))["data"]["reason"] == "Back"
        with refused("muted"):
            await ana.post()
        for method, more in [("participant.mute", {"reason": "x"}), ("participant.unmute", {}),
                             ("participant.warn", {"reason": "x"}), ("participant.remove", {"reason": "x"}),
                             ("participant.readmit", {})]:
            with refused("not_found", "/params/delegation"):
                await chair.call(method, channel="lobby", delegation="atlantis", **more)
            with refused("invalid_params"):
                await chair.call(method, channel="lobby", **more)
            with refused("invalid_params"):
                await chair.call(method, **jakarta, participant="ana", **more)
        for method, more in [("participant.suspend", {"reason": "x"}), ("participant.unsuspend", {})]:
            with refused("not_found", "/params/participant"):
                await chair.call(method, participant="nobody", **more)


@scenario
async def test_whoever_is_removed_neither_reads_nor_writes(server):
    async with plenary(server) as (chair, _, ana, budi):
        await ana.post("before the removal: monsoon")
        said = await budi.post("the answer to this is lost", client_id="again")
        gone = await chair.call("participant.remove", channel="lobby", **on(budi))
        assert await budi.closed() == 1012
        event = await ana.event("participant.removed")
        assert event["data"]["sanction"] == gone["sanction"] and event["data"]["participant"]["name"] == "Budi"
        async with server.client("Budi") as budi:
            assert "lobby" not in [channel["id"] for channel in budi.session["channels"]]
            assert [(one["kind"], one["channel"]) for one in budi.session["sanctions"]] == [("removal", "lobby")]
            for method, more in [("message.post", {"client_id": "c", "text": "x"}), ("channel.typing", {}),
                                 ("message.react", {"seq": 1, "emoji": "👍", "on": True}), ("read.mark", {"seq": 1}),
                                 ("channel.subscribe", {}), ("channel.unsubscribe", {}),
                                 ("channel.history", {"after": 0}), ("message.search", {"text": "monsoon"})]:
                refusal = await refusal_of(budi.call(method, channel="lobby", **more))
                assert (refusal.reason, refusal.retry_after_ms) == ("removed", None), method
            assert await budi.post("the answer to this is lost", client_id="again") == said
            with refused("not_found", "/params/channel"):  # nobody hears of what they never saw
                await budi.call("channel.subscribe", channel="climate-action.mods")
            found = await budi.search("monsoon")
            assert found["hits"] == [] and "lobby" not in [one["channel"] for one in found["indexed_to"]]
            with refused("not_found", "/params/before"):
                await budi.call("message.search", text="monsoon", before="lobby/1")
            await budi.post("elsewhere", channel="climate-action")
            who = {"channel": "lobby", "participant": "budi"}
            assert (await chair.call("participant.readmit", **who, reason="Agreed"))["changed"]
            assert await budi.closed() == 1012
        assert not (await chair.call("participant.readmit", **who))["changed"]
        assert (await ana.event("participant.readmitted"))["data"]["reason"] == "Agreed"
        async with server.client("Budi") as budi:
            assert len((await budi.search("monsoon"))["hits"]) == 1
            await budi.subscribe(after=0)
            await budi.post("back")


@scenario
async def test_whoever_is_removed_for_a_time_hears_until_when(server):
    async with plenary(server) as (chair, vice, ana, budi):
        for who in (ana, budi):
            await chair.call("participant.remove", channel="lobby", **on(who), duration_s=3600)
            assert await who.closed() == 1012
        async with server.client("Ana") as ana, server.client("Budi") as budi:
            for who in (ana, budi):
                for method, more in [("message.post", {"client_id": "c", "text": "x"}), ("channel.subscribe", {})]:
                    refusal = await refusal_of(who.call(method, channel="lobby", **more))
                    assert refusal.reason == "removed" and 3500_000 < refusal.retry_after_ms <= 3600_000, method
                await who.subscribe("climate-action")
            # Another end, which the session that is open has to know: later, sooner, none.
            for more, low, high in (({"duration_s": 7200}, 7100_000, 7200_000), ({"duration_s": 60}, 1, 60_000), ({}, None, None)):
                await chair.call("participant.remove", channel="lobby", **on(ana), **more)
                await ana.notice("sanction.changed")
                for method in ("message.post", "channel.subscribe", "channel.history"):
                    params = {"message.post": {"client_id": "c", "text": "x"}, "channel.history": {"after": 0, "limit": 5}}.get(method, {})
                    refusal = await refusal_of(ana.call(method, channel="lobby", **params))
                    assert refusal.reason == "removed", method
                    assert refusal.retry_after_ms is None if low is None else low < refusal.retry_after_ms <= high, method
        # Also a moderator, who alone could try a filter; a delegate cannot see the backchannel, removed or not.
        async with server.client("Root", "admin") as root:
            for channel in ("lobby", "climate-action.mods"):
                await root.call("participant.remove", channel=channel, **on(vice))
        assert await vice.closed() == 1012
        async with server.client("Vice") as vice, server.client("Ana") as ana:
            for channel in ("lobby", "climate-action.mods"):
                with refused("removed"):
                    await vice.call("filter.dry_run", channel=channel, kind="words", action="hold", pattern="x")
                with refused("removed"):
                    await vice.call("channel.subscribe", channel=channel)
            with refused("not_found", "/params/channel"):
                await ana.call("channel.subscribe", channel="climate-action.mods")


@scenario
async def test_a_delegation_is_removed_as_a_whole(server):
    async with plenary(server) as (chair, _, ana, budi), server.client("Citra", delegation="jakarta") as citra:
        await chair.call("participant.remove", channel="lobby", delegation="jakarta", reason="A closed meeting")
        assert await ana.closed() == 1012 and await citra.closed() == 1012
        await budi.post("untouched")
        async with server.client("Dewi", delegation="jakarta") as dewi:
            with refused("removed"):
                await dewi.subscribe()


@scenario
async def test_whoever_is_suspended_is_out_until_somebody_lifts_it(server):
    async with plenary(server) as (chair, vice, ana, budi), server.client("Budi") as tablet:
        began = asyncio.get_running_loop().time()
        done = await chair.call("participant.suspend", **on(budi, duration_s=3600))
        assert (await changed(budi, "in_force"))["until"] == done["until"], "why, before the connection ends"
        assert await budi.closed() == 1008 and await tablet.closed() == 1008
        assert asyncio.get_running_loop().time() - began < 3
        for channel in ("lobby", "announcements", "climate-action.mods"):
            events = (await chair.history(channel))["events"]
            assert [event["data"]["sanction"] for event in events] == [done["sanction"]], channel
        entries = [entry["action"] for entry in (await chair.call("audit.list"))["entries"]]
        assert entries.count("participant.suspend") == 1
        async with server.client() as again:
            again.token = server.token("Budi")
            refusal = await refusal_of(again.open())
            assert refusal.reason == "suspended" and 3590_000 < refusal.retry_after_ms <= 3600_000
        await whoever_is_out_may_ask_why(server, done["sanction"], vice)
        server.kill()
        server.start()
    async with server.client("Vice") as vice, server.client("Ana") as ana, server.client() as budi:
        budi.token = server.token("Budi")
        with refused("suspended"):
            await budi.open()
        assert (await vice.call("participant.unsuspend", participant="budi", reason="Agreed"))["changed"]
        assert not (await vice.call("participant.unsuspend", participant="budi"))["changed"]
        await budi.open()
        await budi.post("back")
        await vice.call("participant.suspend", delegation="jakarta", reason="Their seat is contested")
        assert await ana.closed() == 1008
        async with server.client() as again:
            again.token = server.token("Ana")
            refusal = await refusal_of(again.open())
            assert refusal.reason == "suspended" and refusal.retry_after_ms is None


async def whoever_is_out_may_ask_why(server, sanction, moderator):
    budi, ana, wrong = {"token": server.token("Budi")}, {"token": server.token("Ana")}, {"token": "pl_" + "x" * 43}
    async with server.client() as stranger:
        shown = await stranger.call("suspension.show", **budi)
        assert shown["participant"]["name"] == "Budi"
        assert [(one["id"], one["reason"]) for one in shown["sanctions"]] == [(sanction, "Please read the rules")]
        with refused("not_found"):
            await stranger.call("suspension.show", **ana)
        await stranger.call("suspension.appeal", **budi, sanction=sanction, text="I have read them")
        heard = (await moderator.notice("sanction.appealed"))["sanction"]
        assert heard["appeal"]["text"] == "I have read them" and heard["appeal"]["by"]["name"] == "Budi"
        with refused("conflict", "/params/sanction", "appealed"):
            await stranger.call("suspension.appeal", **budi, sanction=sanction, text="Again")
        with refused("not_found", "/params/sanction"):
            await stranger.call("suspension.appeal", **ana, sanction=sanction, text="Not mine")
        for method, more in [("suspension.show", {}), ("suspension.appeal", {"sanction": sanction, "text": "x"})]:
            with refused("auth_required", "/params/token"):
                await stranger.call(method, **wrong, **more)


@scenario
async def test_what_waits_in_the_queue_is_judged_after_the_suspension(server):
    async with plenary(server) as (chair, _, ana, budi):
        kept = [chair.send("participant.suspend", on(budi)),
                *(budi.send("message.post", {"channel": "lobby", "client_id": f"c{n}", "text": "x"}) for n in range(50))]
        await asyncio.gather(*(sending for sending, _ in kept), return_exceptions=True)
        assert await budi.closed() == 1008
        log = await chair.history(after=0, limit=200)
        at = [event["type"] for event in log["events"]].index("participant.suspended")
        assert all(event["type"] != "message.posted" for event in log["events"][at:])


@scenario
async def test_time_ends_sanctions_by_itself(server):
    async with plenary(server) as (chair, _, ana, budi), server.client("Citra", delegation="manila") as citra:
        await chair.call("participant.suspend", **on(citra, duration_s=10))
        assert await citra.closed() == 1008
        await chair.call("participant.mute", channel="lobby", **on(ana, duration_s=10))
        await chair.call("participant.remove", channel="lobby", **on(budi, duration_s=10))
        assert await budi.closed() == 1012
        async with server.client("Budi") as budi:
            ended = {}
            while len(ended) < 3:
                event = await chair.event()
                if event["data"].get("by_clock"):
                    assert event["actor"]["name"] == "Chair", "in the name of whoever set the deadline"
                    ended[event["type"]] = event
            assert set(ended) == {"participant.unsuspended", "participant.unmuted", "participant.readmitted"}
            assert await budi.closed() == 1012
        await ana.post("free")
        async with server.client("Budi") as budi, server.client("Citra") as citra:
            await budi.post("back")
            await citra.post("back")
            over = await chair.call("sanction.list")
            assert [one["state"] for one in over["sanctions"]] == ["ended"] * 3
            assert all(one["over"] == one["until"] for one in over["sanctions"])
        entries = (await chair.call("audit.list"))["entries"]
        assert [(entry["action"], "actor" in entry) for entry in entries[:3]] == [("clock.tick", False)] * 3
        assert all("whom" in entry["data"] for entry in entries[:3])


@scenario
async def test_nobody_sanctions_an_admin_a_peer_or_themself(server):
    async with plenary(server) as (chair, vice, _, _), server.client("Root", "admin") as root, \
            server.client("Wurzel", "admin") as wurzel:
        acts = [("participant.warn", {"channel": "lobby"}), ("participant.mute", {"channel": "lobby"}),
                ("participant.remove", {"channel": "lobby"}), ("participant.suspend", {})]
        for method, more in acts:
            for who, whom in [(chair, vice), (chair, root), (chair, chair), (root, wurzel), (root, root)]:
                with refused("forbidden"):
                    await who.call(method, **on(whom), **more)
        muted = await root.call("participant.mute", channel="lobby", **on(vice))
        with refused("muted"):
            await vice.post("an admin may mute a moderator")
        with refused("forbidden"):
            await vice.call("participant.unmute", channel="lobby", participant="vice")
        with refused("forbidden"):
            await chair.call("participant.unmute", channel="lobby", participant="vice")
        await vice.call("sanction.appeal", sanction=muted["sanction"], text="I moderate this")
        with refused("forbidden"):
            await chair.call("sanction.review", sanction=muted["sanction"], outcome="lifted", reason="He does")
        await wurzel.call("sanction.review", sanction=muted["sanction"], outcome="lifted", reason="He does")
        await vice.post("free")
        await root.call("participant.remove", channel="lobby", **on(vice))
        assert await vice.closed() == 1012
        async with server.client("Vice") as vice:
            for method, more in [("channel.lock", {}), ("held.list", {})]:
                with refused("removed"):
                    await vice.call(method, channel="lobby", **more)


@scenario
async def test_an_appeal_is_decided_by_another(server):
    async with plenary(server) as (chair, vice, ana, budi):
        done = await chair.call("participant.mute", channel="lobby", **on(budi))
        sanction = done["sanction"]
        with refused("not_found", "/params/sanction"):
            await ana.call("sanction.appeal", sanction=sanction, text="Not mine")
        with refused("conflict", "/params/sanction", "decided"):
            await vice.call("sanction.review", sanction=sanction, outcome="lifted", reason="Nobody asked")
        await budi.call("sanction.appeal", sanction=sanction, text="I was on topic")
        heard = (await vice.notice("sanction.appealed"))["sanction"]
        assert heard["id"] == sanction and heard["appeal"]["text"] == "I was on topic"
        with refused("conflict", "/params/sanction", "appealed"):
            await budi.call("sanction.appeal", sanction=sanction, text="Again")
        waiting = (await vice.call("sanction.list", only="appealed"))["sanctions"]
        assert [one["id"] for one in waiting] == [sanction]
        with refused("forbidden"):
            await chair.call("sanction.review", sanction=sanction, outcome="upheld", reason="I say so")
        # Two who decide at once: the first in the log wins.
        async with server.client("Third", "moderator") as third:
            both = [one.call("sanction.review", sanction=sanction, outcome="lifted", reason="It was on topic")
                    for one in (vice, third)]
            outcomes = await asyncio.gather(*both, return_exceptions=True)
        assert sorted(getattr(one, "reason", "done") for one in outcomes) == ["conflict", "done"]
        event = await ana.event("participant.unmuted")
        assert event["data"]["reason"] == "It was on topic" and event["data"]["sanction"] == sanction
        assert (await changed(budi, "lifted"))["appeal"]["outcome"] == "lifted"
        await budi.post("free")
        with refused("not_found", "/params/sanction"):
            await budi.call("sanction.appeal", sanction=sanction, text="It is over")
        upheld = (await vice.call("participant.mute", channel="lobby", **on(budi)))["sanction"]
        await budi.call("sanction.appeal", sanction=upheld, text="Again?")
        await chair.call("sanction.review", sanction=upheld, outcome="upheld", reason="Yes")
        while (told := await changed(budi, "in_force")).get("appeal", {}).get("outcome") != "upheld":
            pass
        assert told["appeal"]["review_reason"] == "Yes" and told["appeal"]["reviewed_by"]["name"] == "Chair"
        with refused("muted"):
            await budi.post()
        with refused("not_found", "/params/sanction"):
            await chair.call("sanction.review", sanction="s77", outcome="upheld", reason="Which?")
        entries = (await chair.call("audit.list", action="sanction.review"))["entries"]
        assert all(one["data"]["whom"] == {"participant": "budi"} for one in entries)
        log = [entry["action"] for entry in (await chair.call("audit.list"))["entries"]]
        assert log.count("sanction.review") == 2 and "I was on topic" not in str(log)


@pytest.mark.parametrize("is_killed", [False, True])
@scenario
async def test_no_new_sanction_wipes_out_an_appeal(server, is_killed):
    """Mutes again and again while the person appeals: what is in the log before the appeal stands, nothing behind it."""
    async with plenary(server) as (chair, vice, _, budi):
        mute = {"channel": "lobby", **on(budi)}
        first = await chair.call("participant.mute", **mute)
        again = asyncio.ensure_future(chair.calls("participant.mute", [mute] * 40))
        appealed, newest = None, first["sanction"]
        while appealed is None:
            try:
                await budi.call("sanction.appeal", sanction=newest, text="I was on topic")
                appealed = newest
            except Refused as refusal:
                assert refusal.reason == "not_found", "it was replaced meanwhile"
                newest = (await budi.call("sanction.list"))["sanctions"][0]["id"]
        if is_killed:
            server.kill()
        answers = [answer for answer in await again if answer]
        late = [answer["error"]["data"] for answer in answers if "error" in answer]
        assert all((one["reason"], one["rule"], one["path"]) == ("conflict", "appeal_waits", "/params/participant") for one in late)
        assert all("result" not in answer for answer in answers[len(answers) - len(late):]), "none behind the appeal"
    if is_killed:
        await asyncio.to_thread(server.start)
    async with server.client("Chair") as chair, server.client("Vice") as vice, server.client("Budi") as budi:
        assert [one["id"] for one in (await vice.call("sanction.list", only="appealed"))["sanctions"]] == [appealed]
        refusal = await refusal_of(chair.call("participant.mute", **mute, duration_s=60))
        assert "let another moderator decide it" in refusal.message.lower()
        # The answer was lost: the same words again are no second appeal, other words are.
        await budi.call("sanction.appeal", sanction=appealed, text="I was on topic")
        with refused("conflict", "/params/sanction", "appealed"):
            await budi.call("sanction.appeal", sanction=appealed, text="I was")
        # Wider ones, and narrower ones elsewhere, are other sanctions.
        await vice.call("participant.mute", channel="lobby", delegation="bangkok", reason="All")
        await chair.call("participant.mute", channel="climate-action", **on(budi))
        decision = {"sanction": appealed, "outcome": "upheld", "reason": "You were not"}
        done = await vice.call("sanction.review", **decision)
        assert done["changed"]
        assert await vice.call("sanction.review", **decision) == {**done, "changed": False}
        assert (await chair.call("participant.mute", **mute))["sanction"] != appealed, "it is decided"
        entries = (await chair.call("audit.list", action="sanction.review"))["entries"]
        assert [(one["data"]["appeal"]["by"], one["data"]["outcome"]) for one in entries] == [("budi", "upheld")]


@pytest.mark.parametrize("kind", ["warn", "remove", "suspend"])
@scenario
async def test_every_kind_waits_for_its_appeal(server, kind):
    async with plenary(server) as (chair, vice, _, budi):
        where = {} if kind == "suspend" else {"channel": "lobby"}
        sanction = (await chair.call(f"participant.{kind}", **where, **on(budi)))["sanction"]
        if kind == "suspend":
            async with server.client() as stranger:
                for _ in range(2):  # a retry is no second appeal
                    await stranger.call("suspension.appeal", token=server.tokens["Budi"], sanction=sanction, text="Why?")
        else:
            async with server.client("Budi") as again:
                await again.call("sanction.appeal", sanction=sanction, text="Why?")
        for one in (chair, vice):
            with refused("conflict", "/params/participant", "appeal_waits"):
                await one.call(f"participant.{kind}", **where, **on(budi))
        lift = {"warn": ("warning.lift", {"sanction": sanction}),
                "remove": ("participant.readmit", {"channel": "lobby", "participant": "budi"}),
                "suspend": ("participant.unsuspend", {"participant": "budi"})}[kind]
        assert (await chair.call(lift[0], **lift[1]))["changed"], "lifting stays possible"
        await chair.call(f"participant.{kind}", **where, **on(budi))


@pytest.mark.parametrize("is_read_first", [False, True])
@scenario
async def test_to_acknowledge_a_warning_gives_no_appeal_away(server, is_read_first):
    async with plenary(server) as (chair, vice, _, budi):
        sanction = (await chair.call("participant.warn", channel="lobby", **on(budi)))["sanction"]
        acts = [("sanction.appeal", {"sanction": sanction, "text": "It was a quotation"}),
                ("warning.acknowledge", {"sanction": sanction})]
        sent = [budi.send(method, params) for method, params in (reversed(acts) if is_read_first else acts)]
        for sending, _ in sent:
            await sending
        answers = [await asyncio.wait_for(answer, 20) for _, answer in sent]
        assert all("result" in answer for answer in answers), answers
        await budi.post("free to write while it waits")
        server.kill()
    await asyncio.to_thread(server.start)
    async with server.client("Chair") as chair, server.client("Vice") as vice, server.client("Third", "moderator") as third, \
            server.client("Ana") as ana, server.client("Budi") as budi:
        await ana.subscribe()
        waiting = (await vice.call("sanction.list", only="appealed"))["sanctions"]
        assert [(one["id"], one["state"]) for one in waiting] == [(sanction, "acknowledged")]
        assert (await budi.call("warning.acknowledge", sanction=sanction))["changed"] is False
        with refused("forbidden", None, "another_moderator"):
            await chair.call("sanction.review", sanction=sanction, outcome="lifted", reason="I was wrong")
        # Two decide at once, and whoever imposed it gives way: it is taken back once.
        decision = {"sanction": sanction, "outcome": "lifted", "reason": "So it was"}
        await asyncio.gather(*(one.call("sanction.review", **decision) for one in (vice, third)),
                             chair.call("warning.lift", sanction=sanction), return_exceptions=True)
        event = await ana.event("participant.warning_lifted")
        assert event["data"]["sanction"] == sanction
        assert (await changed(budi, "lifted"))["id"] == sanction
        await budi.post("after it")
        events = [await ana.event()]
        assert [one["type"] for one in events] == ["message.posted"], "taken back once"
        assert (await vice.call("sanction.list", only="appealed"))["sanctions"] == []
        other = (await chair.call("participant.warn", channel="lobby", **on(budi)))["sanction"]
        await budi.call("warning.acknowledge", sanction=other)
        await budi.call("sanction.appeal", sanction=other, text="This too")
        await vice.call("sanction.review", sanction=other, outcome="upheld", reason="No")
        while (told := await changed(budi, "acknowledged")).get("appeal", {}).get("outcome") != "upheld":
            pass
        assert told["id"] == other and told["appeal"]["review_reason"] == "No"
        server.kill()
    await asyncio.to_thread(server.start)
    server.ctl("verify")


@scenario
async def test_a_mute_that_crosses_posts_in_flight(server):
    async with plenary(server) as (chair, _, ana, budi):
        sent = [budi.send("message.post", {"channel": "lobby", "client_id": f"c{n}", "text": f"word {n}"})
                for n in range(60)]
        sent.insert(30, chair.send("participant.mute", {"channel": "lobby", **on(budi)}))
        await asyncio.gather(*(sending for sending, _ in sent))
        answers = await asyncio.gather(*(future for _, future in sent))
        mute = answers.pop(30)["result"]
        posted = [answer["result"]["seq"] for answer in answers if "result" in answer]
        silent = [answer["error"]["data"]["reason"] for answer in answers if "error" in answer]
        assert all(seq < mute["seq"] for seq in posted) and set(silent) <= {"muted"}
        assert len(posted) + len(silent) == 60
        log = (await ana.history(after=0, limit=200))["events"]
        assert [event["seq"] for event in log if event["type"] == "message.posted"] == sorted(posted)


@scenario
async def test_a_sanction_lifted_while_it_is_applied(server):
    async with plenary(server) as (chair, vice, ana, budi):
        who = {"channel": "lobby", "participant": "budi"}
        for _ in range(10):
            acts = [chair.call("participant.mute", **who, reason="Wait"), vice.call("participant.unmute", **who)]
            mute, lift = await asyncio.gather(*acts)
            held = (await chair.call("sanction.list", participant="budi", only="in_force"))["sanctions"]
            # Whichever came last in the log is how it stands.
            assert bool(held) == (not lift["changed"] or lift["seq"] < mute["seq"])
            await vice.call("participant.unmute", **who)
        both = await asyncio.gather(*(one.call("participant.suspend", participant="budi", reason="Both at once")
                                      for one in (chair, vice)))
        held = (await chair.call("sanction.list", participant="budi", only="in_force"))["sanctions"]
        assert [one["id"] for one in held] == [max((one["sanction"] for one in both), key=lambda id: int(id[1:]))]
        lifts = await asyncio.gather(*(one.call("participant.unsuspend", participant="budi") for one in (chair, vice)))
        assert sorted(one["changed"] for one in lifts) == [False, True]


async def how_mutes_ended(server, channels, count):
    """Of each mute, how it ended, by its events: exactly one. Waits for the clock to end what is left."""
    ends = {}
    async with server.client("Vice") as client:
        for channel in channels:
            await client.subscribe(channel, after=0)
        while len(ends) < count:
            data = (await client.event("participant.unmuted"))["data"]
            assert data["sanction"] not in ends, "ended twice"
            ends[data["sanction"]] = "clock" if data.get("by_clock") else "hand"
    return ends


async def assert_ended_once(server, client, channels, mutes):
    """Log, list and audit log tell the same of each."""
    ends = await how_mutes_ended(server, channels, len(mutes))
    assert set(ends) == set(mutes)
    states = {"clock": "ended", "hand": "lifted"}
    listed = await client.pages("sanction.list", "sanctions", limit=100)
    assert {one["id"]: one["state"] for one in listed} == {id: states[how] for id, how in ends.items()}
    log = await client.pages("audit.list", "entries", limit=100)
    ticks = [entry["data"]["sanction"] for entry in log if entry["action"] == "clock.tick"]
    assert sorted(ticks) == sorted(id for id, how in ends.items() if how == "clock")
    by_hand = [entry for entry in log if entry["action"] == "participant.unmute"]
    assert len(by_hand) == sum(how == "hand" for how in ends.values())
    return ends


@pytest.mark.parametrize("is_killed", [False, True])
@scenario
async def test_a_lifting_crosses_the_end_by_time(server, is_killed):
    """Mutes that end one after the other; when the first has, all are lifted, the newest first."""
    async with plenary(server) as (chair, vice, ana, _):
        channels = [channel["id"] for channel in ana.session["channels"]]
        where = [{"channel": channel, "delegation": delegation["id"]}
                 for delegation in ana.session["delegations"] for channel in channels]
        for channel in channels:
            await vice.subscribe(channel)
        mutes = []
        for one in where:  # each behind the answer to the one before, so that they end in this order
            mutes.append((await chair.call("participant.mute", **one, duration_s=10, reason="Wait"))["sanction"])
        ended = await vice.event("participant.unmuted")
        assert ended["data"]["by_clock"] and ended["data"]["sanction"] == mutes[0]
        if is_killed:
            sent = [chair.send("participant.unmute", one) for one in where[:-60:-1]]
            for sending, _ in sent:
                await sending
            await asyncio.wait_for(sent[0][1], 20)
            server.kill()
        else:
            answers = await chair.calls("participant.unmute", reversed(where))
            lifted = {id for id, answer in zip(reversed(mutes), answers) if answer["result"]["changed"]}
            ends = await assert_ended_once(server, vice, channels, mutes)
            assert lifted == {id for id, how in ends.items() if how == "hand"}, "the answer is the log's"
            assert set(ends.values()) == {"clock", "hand"}, "both orders"
            server.kill()
    await asyncio.to_thread(server.start)
    async with server.client("Vice") as vice:
        ends = await assert_ended_once(server, vice, channels, mutes)
        assert ends[mutes[0]] == "clock" and ends[mutes[-1]] == "hand"
    server.ctl("verify")


@scenario
async def test_sanctions_are_listed(server):
    async with plenary(server) as (chair, _, ana, budi):
        for number in range(5):
            await chair.call("participant.mute", channel="lobby", **on(budi))
        await chair.call("participant.warn", channel="climate-action", delegation="bangkok", reason="All of you")
        await chair.call("participant.mute", channel="lobby", **on(ana))
        ids = lambda answer: [one["id"] for one in answer["sanctions"]]  # noqa: E731
        assert ids(await chair.call("sanction.list")) == [f"s{n}" for n in range(7, 0, -1)]
        assert ids(await chair.call("sanction.list", only="in_force")) == ["s7", "s6", "s5"]
        assert ids(await chair.call("sanction.list", channel="climate-action")) == ["s6"]
        assert ids(await chair.call("sanction.list", participant="budi", only="in_force")) == ["s6", "s5"]
        assert ids(await chair.call("sanction.list", delegation="bangkok")) == ["s6"]
        page = await chair.call("sanction.list", limit=3)
        assert page["more"] and not (await chair.call("sanction.list", before="s5"))["more"]
        assert ids(await chair.call("sanction.list", before="s5", limit=2)) == ["s4", "s3"]
        assert ids(await chair.call("sanction.list", before="s9999", limit=1)) == ids(await chair.call("sanction.list", limit=1)), \
            "who tries numbers does not learn how many there are"
        states = {one["id"]: one["state"] for one in (await chair.call("sanction.list"))["sanctions"]}
        assert states["s4"] == "replaced" and states["s5"] == "in_force"
        assert ids(await budi.call("sanction.list")) == ["s6", "s5"]
        assert ids(await budi.call("sanction.list", channel="lobby")) == ["s5"]
        assert ids(await ana.call("sanction.list")) == ["s7"]
        for more in ({"participant": "ana"}, {"delegation": "jakarta"}, {"only": "appealed"}, {"before": "s5"}):
            assert ids(await budi.call("sanction.list", **more)) == [], "others' are not one's own"
        assert ids(await budi.call("sanction.list", only="all", participant="budi")) == ["s6", "s5"]
        first = await budi.call("sanction.list", limit=1)
        assert ids(first) == ["s6"] and first["more"]
        for more in ({"participant": "nobody"}, {"delegation": "atlantis"}, {"before": "w1"}, {"channel": "nowhere"}):
            with refused("not_found"):
                await chair.call("sanction.list", **more)


@scenario
async def test_all_is_the_same_after_a_kill(server):
    async with plenary(server) as (chair, vice, ana, budi), server.client("Citra", delegation="manila") as citra:
        await chair.call("participant.mute", channel="lobby", **on(ana, duration_s=3600))
        await chair.call("participant.mute", channel="lobby", delegation="manila", reason="Wait")
        await chair.call("participant.remove", channel="climate-action", **on(budi))
        await chair.call("participant.warn", channel="lobby", **on(citra))
        await chair.call("participant.suspend", **on(budi))
        await vice.call("participant.unsuspend", participant="budi")
        await ana.call("sanction.appeal", sanction="s1", text="Too long")
        await vice.call("summit.lock", reason="Lunch")
        before = await chair.call("sanction.list")
        own = [(await reopened(server, name)) for name in ("Ana", "Budi", "Citra")]
    server.kill()
    server.start()
    async with server.client("Chair") as chair, server.client("Ana") as ana:
        assert await chair.call("sanction.list") == before
        assert [(await reopened(server, name)) for name in ("Ana", "Budi", "Citra")] == own
        with refused("muted"):
            await ana.post()
        with refused("channel_locked"):
            await ana.post(channel="public-health")


async def reopened(server, name):
    async with server.client(name) as client:
        return client.session["sanctions"], client.session["channels"]


@scenario
async def test_one_command_locks_all_channels(server):
    async with plenary(server) as (chair, vice, ana, _):
        await chair.call("channel.lock", channel="climate-action")
        done = await chair.call("summit.lock", reason="Lunch until 13:30")
        assert done["channels"] == 7, "one was locked, and moderators keep their own channels"
        event = await ana.event("channel.locked")
        assert event["data"]["reason"] == "Lunch until 13:30"
        for channel in ("lobby", "climate-action"):
            with refused("channel_locked"):
                await ana.post(channel=channel)
        await vice.post("among ourselves", channel="climate-action.mods")
        assert (await vice.call("summit.lock", reason="Again"))["channels"] == 0
        assert (await vice.call("summit.unlock", reason="Back"))["channels"] == 7
        assert (await vice.call("summit.unlock", reason="Back"))["channels"] == 0
        with refused("channel_locked"):
            await ana.post(channel="climate-action")
        await ana.event("channel.unlocked")
        await ana.post("back")
        entries = [entry["action"] for entry in (await chair.call("audit.list"))["entries"]]
        assert entries[:3] == ["summit.unlock", "summit.lock", "channel.lock"]


@scenario
async def test_a_backchannel_is_there_for_moderators_alone(server):
    own = "climate-action.mods"
    async with plenary(server) as (chair, _, ana, budi), server.client("Bot", "bot") as bot, \
            server.client("Root", "admin") as root:
        await chair.post("shall we warn them: typhoon", channel=own)
        for who in (chair, root):
            info = next(channel for channel in who.session["channels"] if channel["id"] == own)
            assert info["kind"] == "backchannel" and info["rights"]["post"]
            assert len((await who.search("typhoon"))["hits"]) == 1
            assert len((await who.history(own))["events"]) == 1
        for who in (ana, bot):
            assert not any(channel["kind"] == "backchannel" for channel in who.session["channels"])
            for method, more in [("message.post", {"client_id": "c", "text": "x"}), ("channel.subscribe", {}),
                                 ("channel.history", {"after": 0}), ("channel.typing", {}), ("read.mark", {"seq": 1}),
                                 ("message.react", {"seq": 1, "emoji": "👍", "on": True}),
                                 ("message.search", {"text": "typhoon"}), ("message.redact", {"seq": 1})]:
                with refused("not_found"):
                    await who.call(method, channel=own, **more)
            found = await who.search("typhoon")
            assert found["hits"] == [] and own not in [one["channel"] for one in found["indexed_to"]]


def test_a_summit_file_with_a_backchannel_that_cannot_be(tmp_path):
    summit = ('summit "s" { name_en = "S" }\n'
              'channel "lobby" { title_en = "L" backchannel = yes }\n'
              'channel "lobby.mods" { title_en = "M" kind = backchannel }\n')
    (tmp_path / "bad.conf").write_text(summit)
    (tmp_path / "good.conf").write_text(summit.replace(" backchannel = yes", ""))
    with Server(summit=tmp_path / "good.conf") as server:
        server.ctl("--data", tmp_path / "no", "init", "--summit", tmp_path / "bad.conf", status=1)


@scenario
async def test_mutes_of_the_first_schema_are_sanctions_now(server):
    """A database as the first version left it, with one mute that holds and one that has run out."""
    async with plenary(server) as (chair, _, ana, budi):
        await chair.call("participant.mute", channel="lobby", **on(ana, duration_s=3600))
        await chair.call("participant.mute", channel="lobby", **on(budi, duration_s=10))
    server.stop()
    go_back_to_the_first_schema(server.data / "pleno.db")
    server.start()
    async with server.client("Chair") as chair, server.client("Ana") as ana, server.client("Budi") as budi:
        with refused("muted"):
            await ana.post()
        await budi.post("long over")
        found = (await chair.call("sanction.list"))["sanctions"]
        assert [(one["participant"]["name"], one["state"]) for one in found] == [("Budi", "ended"), ("Ana", "in_force")]
        assert found[1]["reason"] == "Please read the rules" and found[1]["by"]["name"] == "Chair"
        assert (await chair.call("participant.unmute", channel="lobby", participant="ana"))["changed"]
        await ana.post("free")


def go_back_to_the_first_schema(path):
    """The same rows in a file of schema version 1. The shorter mute has run out by its last batch."""
    start = (ROOT / "server/store/schema/01_start.sql").read_text()
    old = path.with_name("old.db")
    with contextlib.closing(sqlite3.connect(old, isolation_level=None)) as db:
        db.executescript(start)
        db.execute("ATTACH ? AS new", (str(path),))
        db.execute("BEGIN")
        for table, in db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
            columns = ", ".join(row[1] for row in db.execute(f"PRAGMA main.table_info({table})"))
            if table != "mute":
                db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        db.execute("DELETE FROM main.participant WHERE id = 0")  # the operator, who came later
        db.execute("INSERT INTO main.mute SELECT s.channel, s.participant, s.until_ms, e.id FROM new.sanction s"
                   " JOIN new.event e ON e.type = 'participant.muted' AND json_extract(e.data, '$.sanction') = 's' || s.id")
        assert db.execute("SELECT count(*) FROM main.mute").fetchone() == (2,)
        db.execute("UPDATE main.meta SET at_ms = max(at_ms, (SELECT min(until_ms) FROM main.mute))")
        db.execute("COMMIT")
        application, = db.execute("PRAGMA new.application_id").fetchone()
        db.execute(f"PRAGMA main.application_id = {application}")
        db.execute("PRAGMA main.user_version = 1")
    old.replace(path)


@scenario
async def test_a_moderator_removed_from_a_channel_decides_nothing_there(server):
    async with server.client("Admin", "admin") as admin, server.client("Chair", "moderator") as chair, \
            server.client("Ana") as ana, server.client("Budi") as budi:
        seq = (await ana.post("In the open"))["seq"]
        card = (await budi.call("message.report", channel="lobby", seq=seq, category="other"))["report_id"]
        bulk = (await chair.call("participant.withhold", channel="lobby", participant="ana", last=1, reason="A look"))["bulk"]
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        held = (await ana.post("Please check"))["held_id"]
        rule = (await chair.call("filter.create", channel="lobby", kind="spoof", action="flag", label="spoof"))["filter_id"]
        mute = (await admin.call("participant.mute", channel="lobby", participant="ana", reason="Wait"))["sanction"]
        await ana.call("sanction.appeal", sanction=mute, text="Why?")
        for channel in ("lobby", admin.session["channels"][0]["id"]):
            await admin.call("participant.remove", channel=channel, participant="chair", reason="Not this one")
        async with server.client("Chair", "moderator") as again:
            for method, params in [("held.approve", {"held_id": held}), ("held.reject", {"held_id": held, "reason": "x"}),
                                   ("report.assign", {"report_id": card}), ("bulk.undo", {"bulk": bulk}),
                                   ("filter.update", {"filter_id": rule, "enabled": False}),
                                   ("filter.delete", {"filter_id": rule}),
                                   ("sanction.review", {"sanction": mute, "outcome": "lifted", "reason": "x"}),
                                   ("report.resolve", {"report_id": card, "outcome": "retained", "reason": "x"})]:
                with refused("removed"):
                    await again.call(method, **params)
            elsewhere = (await again.call("filter.create", kind="spoof", action="flag", label="all"))["filter_id"]
            assert (await again.notice("filter.changed"))["filter"]["filter_id"] == elsewhere
            assert (await again.call("filter.update", filter_id=elsewhere, enabled=False))["changed"]
        server.kill()
    server.start()
    async with server.client("Admin") as admin, server.client("Chair") as chair:
        for method, params in [("held.approve", {"held_id": held}), ("bulk.undo", {"bulk": bulk}),
                               ("sanction.review", {"sanction": mute, "outcome": "lifted", "reason": "x"})]:
            with refused("removed"):
                await chair.call(method, **params)
        assert (await admin.call("held.approve", held_id=held))["seq"]
        await admin.call("participant.readmit", channel="lobby", participant="chair")
        told = (await chair.notice("sanction.changed"))["sanction"]
        assert (told["kind"], told["channel"], told["state"]) == ("removal", "lobby", "lifted")


@scenario
async def test_a_removal_crosses_a_moderator_at_work(server):
    """What was decided before it in the log stands, and nothing is decided behind it."""
    async with server.client("Admin", "admin") as admin, server.client("Chair", "moderator") as chair, \
            server.client("Ana") as ana:
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        held = [(await ana.post(f"Please check {number}"))["held_id"] for number in range(60)]
        work = asyncio.ensure_future(chair.calls("held.approve", [{"held_id": one} for one in held]))
        removed = await admin.call("participant.remove", channel="lobby", participant="chair", reason="Enough")
        answers = await work
        for answer in answers:  # those that came too late may find the connection closed
            is_early = answer and "result" in answer and answer["result"]["seq"] < removed["seq"]
            assert answer is None or is_early or answer["error"]["data"]["reason"] == "removed"
        server.kill()
    server.start()
    async with server.client("Admin") as admin, server.client("Chair") as chair:
        events = (await admin.history(after=0, limit=200))["events"]
        posted = [event["seq"] for event in events if event["type"] == "message.posted"]
        assert all(seq < removed["seq"] for seq in posted)
        left = await admin.pages("held.list", "held", channel="lobby", limit=50)
        assert len(posted) + len(left) == len(held), "each is decided once, or waits"
        log = await admin.pages("audit.list", "entries", action="held.approve", limit=100)
        assert len(log) == len(posted)
        for one in left[:1]:
            with refused("removed"):
                await chair.call("held.approve", held_id=one["held_id"])
            assert (await admin.call("held.approve", held_id=one["held_id"]))["seq"]
