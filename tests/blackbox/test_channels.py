# SPDX-License-Identifier: MIT
"""The state of a channel: locked in one of two ways, delayed, opened and closed by the agenda, slow and budgeted."""
import asyncio
import contextlib
import datetime

from conftest import GENEROUS
from harness import Refused, Server, refused, scenario

LOBBY = {"channel": "lobby"}


@contextlib.asynccontextmanager
async def hall(server):
    """A moderator, two of one delegation, one of another; moderator and first delegate follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Ana", delegation="jakarta") as ana, \
            server.client("Head", "head", "jakarta") as head, \
            server.client("Budi", delegation="bangkok") as budi:
        await chair.subscribe(after=0)
        await ana.subscribe(after=0)
        yield chair, ana, head, budi


async def lobby_of(server, name):
    """The lobby as this person finds it on coming in."""
    async with server.client(name) as client:
        return next(channel for channel in client.session["channels"] if channel["id"] == "lobby")


def after(seconds):
    """A time of the protocol, so many seconds from now."""
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


@scenario
async def test_a_closed_channel_is_nobodys(server):
    async with hall(server) as (chair, ana, _, budi), server.client("Expert", "expert") as expert:
        await chair.post("before")
        await chair.call("channel.lock", **LOBBY, reason="Only the panel")
        event = await ana.event("channel.locked")
        assert event["data"] == {"mode": "read_only", "reason": "Only the panel"}
        await expert.post("the panel speaks")
        await expert.call("message.react", **LOBBY, seq=1, emoji="👍", on=True)
        with refused("channel_locked"):
            await budi.post()
        assert (await chair.call("channel.lock", **LOBBY, mode="closed"))["changed"], "another mode"
        assert not (await chair.call("channel.lock", **LOBBY, mode="closed"))["changed"]
        assert (await ana.event("channel.locked"))["data"] == {"mode": "closed"}
        for who in (chair, expert, budi):
            for act in (who.post(), who.call("channel.typing", **LOBBY),
                        who.call("message.react", **LOBBY, seq=1, emoji="❤️", on=True)):
                with refused("channel_locked"):
                    await act
        with refused("channel_locked"):
            await chair.call("message.edit", **LOBBY, seq=1, text="after")
        await chair.call("message.pin", **LOBBY, seq=1, on=True)  # acts of moderation go on
        await chair.call("participant.mute", **LOBBY, participant="budi", duration_s=60, reason="Enough")
        await chair.call("message.redact", **LOBBY, seq=1)
    server.kill()
    server.start()
    state = (await lobby_of(server, "Ana"))["state"]
    assert state["locked"] and state["lock_mode"] == "closed" and "lock_reason" not in state
    async with server.client("Chair") as chair:
        await chair.call("channel.unlock", **LOBBY)
        assert (await chair.post("open"))["seq"]
    assert "lock_mode" not in (await lobby_of(server, "Ana"))["state"]


@scenario
async def test_moderators_see_a_delayed_message_first(server):
    words = "delayedword"
    async with hall(server) as (chair, ana, _, budi):
        assert (await chair.call("channel.set_delay", **LOBBY, seconds=3))["changed"]
        assert not (await chair.call("channel.set_delay", **LOBBY, seconds=3))["changed"]
        assert (await ana.event("channel.delay_changed"))["data"]["seconds"] == 3
        server.token("Late")
        held = await budi.post(words, client_id="c1")
        assert held["why"] == "delay" and "seq" not in held
        queued = (await chair.notice("held.queued"))["held"]
        assert queued["text"] == words and queued["on_due"] == "approve" and queued["due"] > queued["at"]
        async with server.client("Late") as late:  # comes in meanwhile
            await late.subscribe(after=0)
            assert words not in str(await late.history()) and words not in str(late.session)
            assert (await late.search(words))["hits"] == []
            event = await late.event("message.posted")
            assert event["data"]["text"] == words and event["data"]["by_clock"]
        decided = await budi.notice("held.decided")
        assert decided["approved"] and decided["by_clock"] and decided["seq"] == event["seq"]
        with refused("forbidden"):
            await budi.call("message.edit", **LOBBY, seq=event["seq"], text="what nobody saw first")
        assert (await chair.post("moderators do not wait"))["seq"]

        sooner, never, waits = [await budi.post(text) for text in ("sooner", "never", "waits")]
        assert (await chair.call("held.approve", held_id=sooner["held_id"]))["seq"]
        await chair.call("held.reject", held_id=never["held_id"], reason_code="off_topic")
        await chair.call("participant.mute", **LOBBY, participant="budi", duration_s=600, reason="Enough")
        while (left := (await chair.notice("held.queued"))["held"])["held_id"] != waits["held_id"] or "due" in left:
            pass  # until the clock has left it to the moderators: its author has no voice any more
        texts = [event["data"].get("text") for event in (await ana.history())["events"]]
        assert "sooner" in texts and "never" not in texts and "waits" not in texts

        await chair.call("participant.unmute", **LOBBY, participant="budi")
        await chair.call("channel.set_approval", **LOBBY, mode="all")
        assert (await budi.post("approval first"))["why"] == "approval"
    assert (await lobby_of(server, "Ana"))["state"]["delay_s"] == 3


@scenario
async def test_the_closing_time_crosses_posts(server):
    async with hall(server) as (chair, ana, _, budi):
        closes = after(2.5)
        assert (await chair.call("channel.schedule", **LOBBY, closes=closes))["changed"]
        assert not (await chair.call("channel.schedule", **LOBBY, closes=closes))["changed"]
        assert (await ana.event("channel.scheduled"))["data"] == {"closes": closes}
        assert (await lobby_of(server, "Budi"))["state"]["closes"] == closes

        async def speak(who):
            """Posts until it is too late; what was said."""
            seqs = []
            with contextlib.suppress(Refused):
                while True:
                    seqs.append((await who.post("on and on"))["seq"])
            with refused("channel_locked"):
                await who.post("after all")
            return seqs

        said = sum(await asyncio.gather(speak(ana), speak(budi), speak(chair)), [])
        locked = await ana.event("channel.locked")
        assert locked["data"] == {"mode": "closed", "by_clock": True} and locked["actor"]["id"] == "chair"
        assert locked["at"] >= closes and max(said) + 1 == locked["seq"], "nothing comes behind it"
        times = [event["at"] for event in (await ana.history(before=locked["seq"], limit=200))["events"]]
        assert max(times) < closes, "and nothing that came too late before it"
        assert "closes" not in (await lobby_of(server, "Budi"))["state"], "done once"
        log = (await chair.call("audit.list", **LOBBY))["entries"]
        assert log[0]["action"] == "clock.tick" and "actor" not in log[0] and log[0]["seq"] == locked["seq"]


@scenario
async def test_the_agenda_goes_on_after_kill(server):
    async with hall(server) as (chair, ana, *_):
        await chair.call("channel.lock", **LOBBY, mode="closed")
        await chair.call("channel.schedule", **LOBBY, opens=after(1), closes=after(600))
    server.kill()
    await asyncio.to_thread(server.start)
    async with server.client("Ana") as ana, server.client("Chair") as chair:
        await ana.subscribe(after=0)
        event = await ana.event("channel.unlocked")
        assert event["data"] == {"by_clock": True} and event["actor"]["id"] == "chair"
        assert (await ana.post("we begin"))["seq"]
        state = (await lobby_of(server, "Ana"))["state"]
        assert "closes" in state and "opens" not in state
        assert (await chair.call("channel.schedule", **LOBBY))["changed"], "no times: none"
        assert "closes" not in (await lobby_of(server, "Ana"))["state"]
        for name in ("opens", "closes"):
            with refused("invalid_params", f"/params/{name}", "minimum"):
                await chair.call("channel.schedule", **LOBBY, **{name: after(-60)})


AGENDA = """
summit "agenda" {{ name_en = "Agenda" host = "The host city" timezone = "Asia/Jakarta" }}
channel "lobby" {{ title_en = "Lobby" opens = "{opens}" closes = "{closes}" }}
channel "second-day" {{ title_en = "Second day" opens = "2099-08-02 09:00" closes = "2099-08-02 17:00" }}
channel "over" {{ title_en = "Over" opens = "2023-08-01 09:00" closes = "2023-08-01 17:00" }}
channel "open" {{ title_en = "Open" opens = "2023-08-01 09:00" }}
"""


@scenario
async def test_the_summit_file_has_the_agenda(tmp_path):
    """The clock acts in the host's name, and what a moderator sets by hand outlives a restart."""
    file = tmp_path / "agenda.conf"
    file.write_text(AGENDA.format(opens=after(4), closes=after(6)))
    with Server(summit=file, **GENEROUS) as server:
        async with server.client("Chair", "moderator") as chair, server.client("Ana") as ana:
            await ana.subscribe(after=0)
            assert ana.session["summit"]["timezone"] == "Asia/Jakarta"
            states = {channel["id"]: channel["state"] for channel in ana.session["channels"]}
            assert states["second-day"]["opens"] == "2099-08-02T02:00:00.000Z", "local time"
            assert states["second-day"]["closes"] == "2099-08-02T10:00:00.000Z"
            assert states["second-day"]["locked"] and not states["open"]["locked"]
            assert states["over"]["lock_mode"] == "closed" and "closes" not in states["over"]
            for channel in ("second-day", "over"):
                with refused("channel_locked"):
                    await ana.post(channel=channel)
            assert (await ana.post(channel="open"))["seq"] == 1
            for kind in ("channel.unlocked", "channel.locked"):
                event = await ana.event(kind)
                assert event["data"]["by_clock"]
                assert event["actor"] == {"id": "operator", "name": "The host city", "role": "admin", "bot": False}
            with refused("channel_locked"):
                await chair.post()
            log = (await chair.call("audit.list", channel="lobby"))["entries"]
            assert [(entry["action"], "actor" in entry) for entry in log] == [("clock.tick", False)] * 2
            later = "2099-08-02T05:00:00.000Z"
            assert (await chair.call("channel.schedule", channel="second-day", opens=later))["changed"]
            await chair.call("channel.unlock", **LOBBY)
        server.kill()
        await asyncio.to_thread(server.start)
        async with server.client("Ana") as ana:
            states = {channel["id"]: channel["state"] for channel in ana.session["channels"]}
            assert not states["lobby"]["locked"]
            assert states["second-day"]["opens"] == later and "closes" not in states["second-day"]
            assert (await ana.post())["seq"]
        listed = await server.control("participant.list")
        assert {each["id"] for each in listed["participants"]} == {"chair", "ana"}, "the host is no participant"
        server.ctl("verify")


@scenario
async def test_a_delegation_shares_one_wait(server):
    async with hall(server) as (chair, ana, head, budi), server.client("Nobody's") as alone, \
            server.client("Nobody else's") as other:
        await chair.call("channel.slow_mode", **LOBBY, seconds=600, per="delegation")
        assert (await ana.event("channel.slow_mode_changed"))["data"] == {"seconds": 600, "per": "delegation"}
        await ana.post("for Jakarta")
        with refused("slow_mode"):
            await head.post("for Jakarta, too")
        for who in (budi, alone, other, chair, chair):
            await who.post("counts elsewhere, or not at all")
        with refused("slow_mode"):
            await alone.post("alone, but a person")
        assert (await lobby_of(server, "Ana"))["state"]["slow_mode_per"] == "delegation"
        await chair.call("channel.slow_mode", **LOBBY, seconds=600)
        await head.post("my own wait")


@scenario
async def test_a_budget_with_a_reserve_for_the_head(server):
    async with hall(server) as (chair, ana, head, budi), server.client("Nobody's") as alone:
        wish = {"messages": 4, "per": "delegation", "reserve_head": 1}
        assert (await chair.call("channel.set_budget", **LOBBY, **wish))["changed"]
        assert not (await chair.call("channel.set_budget", **LOBBY, **wish))["changed"]
        assert (await ana.event("channel.budget_changed"))["data"] == wish
        assert (await head.call("budget.mine", **LOBBY))["budget"] == {"left": 3, "head_left": 4}
        assert "budget" not in await chair.call("budget.mine", **LOBBY), "moderators are exempt"
        await ana.post("one", client_id="c1")
        assert (await head.notice("budget.changed"))["budget"] == {"left": 2, "head_left": 3}
        await ana.post("one", client_id="c1")  # a retry spends nothing
        await head.post("two")
        done = await asyncio.gather(*[ana.post(f"three {n}") for n in range(5)], return_exceptions=True)
        assert sum(not isinstance(one, Refused) for one in done) == 1, "never more than there is"
        assert {one.reason for one in done if isinstance(one, Refused)} == {"budget_spent"}
        assert (await ana.call("budget.mine", **LOBBY))["budget"] == {"left": 0, "head_left": 1}
        await ana.post("elsewhere", channel="climate-action")
        await head.post("the last word")
        with refused("budget_spent"):
            await head.post("and another")
        for _ in range(3):
            await budi.post("Bangkok has its own, and keeps one for its head")
        for _ in range(4):
            await alone.post("alone, all of it")
        with refused("budget_spent"):
            await alone.post("but no more")
        with refused("budget_spent"):
            await budi.post("nor more")
    server.kill()
    server.start()
    info = await lobby_of(server, "Ana")
    assert info["budget"] == {"left": 0, "head_left": 0} and info["state"]["budget"] == wish


@scenario
async def test_a_budget_for_each_hour(server):
    async with hall(server) as (chair, ana, head, _):
        await chair.call("channel.set_budget", **LOBBY, messages=1, window_s=3600)
        await ana.post("one")
        await head.post("one for each")
        left = (await ana.call("budget.mine", **LOBBY))["budget"]
        assert left["left"] == 0 and left["resets"] > after(3500)
        try:
            await ana.post("two")
            raise AssertionError("the budget did not hold")
        except Refused as refusal:
            assert refusal.reason == "budget_spent" and 3_500_000 < refusal.retry_after_ms <= 3_600_000
        await chair.call("channel.set_budget", **LOBBY, messages=1, window_s=7200)
        await ana.post("a new budget begins anew")
        for wish in ({"per": "participant", "reserve_head": 1}, {"per": "delegation", "reserve_head": 2}):
            with refused("invalid_params", "/params/reserve_head", "maximum"):
                await chair.call("channel.set_budget", **LOBBY, messages=1, **wish)
        await chair.call("channel.set_budget", **LOBBY, messages=0)
        await ana.post("as much as one likes")
        assert "budget" not in await ana.call("budget.mine", **LOBBY)


@scenario
async def test_settings_of_unknown_channels_are_not_found(server):
    async with server.client("Chair", "moderator") as chair:
        for method, more in [("channel.set_delay", {"seconds": 1}), ("channel.schedule", {}),
                             ("channel.set_budget", {"messages": 1}), ("budget.mine", {})]:
            with refused("not_found", "/params/channel"):
                await chair.call(method, channel="nowhere", **more)
