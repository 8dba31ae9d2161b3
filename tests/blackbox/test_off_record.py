# SPDX-License-Identifier: MIT
"""Segments off the record: who gets the words while they last, and that nothing of them stays."""
import asyncio
import contextlib
import json
import shutil
import sqlite3
import tempfile

from harness import Refused, refused, scenario

WORDS = "durian-under-the-table"


@contextlib.asynccontextmanager
async def table(server):
    """Two moderators, two delegates, and a bot that was there before; all follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Deputy", "moderator") as deputy, \
            server.client("Annelies", delegation="jakarta") as author, \
            server.client("Budi", delegation="bangkok") as budi, server.client("Scribe", "bot") as scribe:
        for who in (chair, deputy, author, budi, scribe):
            await who.subscribe()
        yield chair, deputy, author, budi, scribe


async def set_level(who, level="off_record", **more):
    return await who.call("channel.set_attribution", channel="lobby", level=level, **more)


async def redactions(who, count):
    """Waits until as many messages are erased; the events."""
    return [await who.event("message.redacted") for _ in range(count)]


def said_to(*listeners):
    return [text for who in listeners for text in who.heard if WORDS in text]


@scenario
async def test_nothing_stays_of_a_segment_off_the_record(server):
    async with table(server) as (chair, deputy, author, budi, scribe):
        kept = (await author.post("Cinnamon for the minutes"))["seq"]
        with refused("invalid_params", "/params/show"):
            await set_level(chair, show="delegation")
        done = await set_level(chair, reason="Among ourselves")
        event = await budi.event("channel.attribution_changed")
        assert event["data"] == {"level": "off_record", "reason": "Among ourselves"}
        assert not (await set_level(deputy))["changed"]

        post = await author.post(f"{WORDS} one", client_id="one")
        seq = post["seq"]
        heard = await budi.event("message.posted")
        assert heard["actor"]["name"] == "Annelies" and heard["data"]["attribution"] == "off_record"
        assert heard["data"]["text"] == f"{WORDS} one"
        await author.call("message.edit", channel="lobby", seq=seq, text=f"{WORDS} two")
        await budi.call("message.report", channel="lobby", seq=seq, category="other", text=f"he said {WORDS}")
        reply = (await budi.post(f"{WORDS} indeed", reply_to=seq))["seq"]
        answer = (await budi.post(f"{WORDS} to that", reply_to=kept))["seq"]
        question = (await author.post(f"{WORDS}?", kind="question"))["seq"]
        hidden = (await author.post(f"{WORDS} hidden"))["seq"]
        await chair.call("message.withhold", channel="lobby", seq=hidden, reason="Looking at it")
        await chair.call("message.pin", channel="lobby", seq=reply, on=True)
        await budi.call("message.react", channel="lobby", seq=seq, emoji="👍", on=True)
        async with server.client("Late") as late:
            lobby = next(channel for channel in late.session["channels"] if channel["id"] == "lobby")
            assert lobby["state"]["attribution"] == {"level": "off_record", "since_seq": done["seq"]}
            assert WORDS in json.dumps(await late.history())
        assert server.files_with(WORDS)

        # Search never hears of it, not even while it lasts.
        assert not (await budi.search(WORDS, channel="lobby"))["hits"]
        assert (await budi.search("cinnamon", channel="lobby"))["hits"]

        ended = await set_level(deputy, "on_record")
        events = await redactions(budi, 5)
        assert [event["data"]["target"] for event in events] == [seq, reply, answer, question, hidden]
        assert all(event["actor"]["name"] == "Deputy" for event in events)
        assert all(event["data"] == {"target": event["data"]["target"], "by_moderator": True, "off_record": True}
                   for event in events)
        assert events[0]["seq"] == ended["seq"] + 1
        for who in (chair, author, budi, scribe):
            text = json.dumps(await who.history())
            assert WORDS not in text and "Cinnamon for the minutes" in text
        page = await budi.history()
        states = {state["seq"]: state for state in page["messages"]}
        assert states[seq]["redacted_seq"] == events[0]["seq"] and not states[reply]["pinned"]
        posted = {event["seq"]: event["data"] for event in page["events"] if event["type"] == "message.posted"}
        assert posted[seq]["redacted"] and posted[seq]["attribution"] == "off_record"
        assert posted[reply]["reply_to"] == seq and posted[answer]["reply_to"] == kept
        assert await author.post(f"{WORDS} one", client_id="one") == post
        with refused("not_found"):
            await author.call("message.edit", channel="lobby", seq=seq, text="Again")
        with refused("not_found"):
            await chair.call("message.restore", channel="lobby", seq=hidden)

        for method, params in (("participant.messages", {"participant": "annelies"}), ("report.list", {}),
                               ("withheld.list", {"channel": "lobby"}), ("question.list", {"channel": "lobby"}),
                               ("audit.list", {})):
            assert WORDS not in json.dumps(await chair.call(method, **params)), method
        entries = (await chair.call("audit.list", channel="lobby"))["entries"]
        assert [entry["data"] for entry in entries if entry["action"] == "clock.tick"] == \
            [{"channel": "lobby", "off_record": True, "messages": 5, "held": 0}]
        assert len([entry for entry in entries if entry["action"] == "channel.set_attribution"]) == 2
        await server.gone(WORDS)
        assert WORDS not in server.ctl("audit", "export")
    server.stop()
    assert not server.files_with(WORDS)
    server.ctl("verify")
    server.start()


@scenario
async def test_bots_get_no_words_by_any_road(server):
    async with table(server) as (chair, _, author, budi, scribe):
        await author.post("For the minutes")
        await set_level(chair)
        seq = (await author.post(f"{WORDS} one"))["seq"]
        await author.call("message.edit", channel="lobby", seq=seq, text=f"{WORDS} two")
        own = (await scribe.post("Beep"))["seq"]
        await author.post(f"{WORDS}?", kind="question")
        events = [await scribe.event() for _ in range(6)]
        assert [event["seq"] for event in events] == [1, 2, 3, 4, 5, 6]
        assert events[0]["data"]["text"] == "For the minutes"
        assert events[2]["data"]["attribution"] == "off_record" and events[2]["actor"]["name"] == "Annelies"
        assert not any("text" in event["data"] for event in events[2:])
        assert own == 5
        async with server.client("Clerk", "bot") as clerk:
            await clerk.subscribe(after=0)
            again = [await clerk.event() for _ in range(6)]
            assert again == events
            page = await clerk.history()
            assert [event["data"] for event in page["events"]] == [event["data"] for event in events]
            await clerk.call("question.list", channel="lobby")
            assert not (await clerk.search(WORDS))["hits"]
            await set_level(chair, "on_record")
            await redactions(clerk, 3)
            await author.post("For the minutes again")
            assert (await clerk.event("message.posted"))["data"]["text"] == "For the minutes again"
            # Live again, bots hear of an edit of what was on the record.
            await author.call("message.edit", channel="lobby", seq=1, text="For the minutes, still")
            assert (await clerk.event("message.edited"))["data"]["text"] == "For the minutes, still"
            assert not said_to(scribe, clerk)
            await redactions(budi, 3)
            assert said_to(budi)


@scenario
async def test_posts_that_cross_the_end_are_erased_or_on_the_record(server):
    async with table(server) as (chair, _, author, budi, scribe):
        level = lambda number: set_level(chair, ("on_record", "off_record")[number % 2])  # noqa: E731
        await asyncio.gather(*(call for number in range(60)
                               for call in (author.post(f"{WORDS} {number}"), level(number))))
        await set_level(chair, "on_record")
        at, off = "on_record", set()
        for event in await budi.whole():
            if event["type"] == "channel.attribution_changed":
                at = event["data"]["level"]
            if event["type"] == "message.posted":
                assert event["data"].get("attribution", "on_record") == at
                assert ("text" in event["data"]) == (at == "on_record")
                off |= {event["seq"]} if at == "off_record" else set()
            if event["type"] == "message.redacted":
                off.remove(event["data"]["target"])
        assert not off
        last = (await author.post("The last word"))["seq"]
        mine = []
        while not mine or mine[-1]["seq"] < last:
            mine.append(await scribe.event())
        assert [event["seq"] for event in mine] == list(range(1, last + 1))
        for event in mine:
            if event["type"] == "message.posted":
                assert ("text" in event["data"]) == ("attribution" not in event["data"])


@scenario
async def test_closing_the_channel_ends_it(server):
    async with table(server) as (chair, deputy, author, budi, scribe):
        async with server.client("Root", "admin") as root:
            await set_level(chair)
            await root.call("summit.lock", reason="Lunch")  # read-only: moderators go on
            await chair.post(f"{WORDS} at lunch")
            await root.call("summit.unlock", reason="We go on")
        assert (await budi.event("message.posted"))["data"]["text"] == f"{WORDS} at lunch"
        posts = [author.post(f"{WORDS} {number}") for number in range(20)]
        answers = await asyncio.gather(*posts[:10], deputy.call("channel.lock", channel="lobby", mode="closed"),
                                       *posts[10:], return_exceptions=True)
        accepted = [answer["seq"] for answer in answers if isinstance(answer, dict) and "id" in answer]
        assert all(answer.reason == "channel_locked" for answer in answers if isinstance(answer, Refused))
        await redactions(budi, len(accepted) + 1)
        events = await budi.whole()
        assert WORDS not in json.dumps(events)
        ends = [event for event in events if event["type"] == "channel.attribution_changed"]
        assert ends[-1]["data"] == {"level": "on_record"} and ends[-1]["actor"]["name"] == "Deputy"
        await server.gone(WORDS)


@scenario
async def test_what_is_held_of_it_is_thrown_away(server):
    async with table(server) as (chair, deputy, author, budi, scribe):
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        kept = await author.post("For the minutes")
        await set_level(chair)
        held = [await author.post(f"{WORDS} {number}", client_id=f"held-{number}") for number in range(6)]
        await chair.call("held.reject", held_id=held[0]["held_id"], reason_code="off_topic")
        # Approvals cross the end: published and erased, or refused.
        answers = await asyncio.gather(
            *(chair.call("held.approve", held_id=each["held_id"]) for each in held[1:3]),
            set_level(deputy, "on_record"),
            *(chair.call("held.approve", held_id=each["held_id"]) for each in held[3:5]), return_exceptions=True)
        assert all(answer.reason == "conflict" for answer in answers if isinstance(answer, Refused))
        approved = sum(isinstance(answer, dict) and "id" in answer for answer in answers)
        await redactions(budi, approved)
        told = []
        while len(told) < 6:  # one by a person, the others by a person or the end
            told.append(await author.notice("held.decided"))
        assert sum(notice.get("off_record", False) for notice in told) == 5 - approved
        waiting = await chair.call("held.list", channel="lobby")
        assert [item["held_id"] for item in waiting["held"]] == [kept["held_id"]] and waiting["total"] == 1
        assert [item["held_id"] for item in (await author.call("held.mine"))["held"]] == [kept["held_id"]]
        with refused("conflict", "/params/held_id", "off_record_over"):
            await author.call("held.resubmit", held_id=held[5]["held_id"], text="In other words")
        with refused("conflict"):
            await author.call("held.appeal", held_id=held[0]["held_id"], text="Why?")
        assert (await author.post(f"{WORDS} 5", client_id="held-5"))["rejected"]
        await chair.call("held.approve", held_id=kept["held_id"])
        assert (await scribe.event("message.posted"))["data"].get("text") in (None, "For the minutes")
        await server.gone(WORDS)


@scenario
async def test_erasing_goes_on_after_the_server_was_killed(server):
    count = 1000
    server.stop()
    server.faults = "store.erase:6:KILL"
    server.start()
    async with table(server) as (chair, _, author, budi, scribe):
        await set_level(chair)
        for start in range(0, count, 50):
            await asyncio.gather(*(author.post(f"{WORDS} {start + number}") for number in range(50)))
        assert (await set_level(chair, "on_record"))["changed"]
        await asyncio.to_thread(server.process.wait, 60)
    server.kill()
    with tempfile.TemporaryDirectory() as copy:
        for path in server.data.glob("pleno.db*"):
            shutil.copy(path, copy)
        with contextlib.closing(sqlite3.connect(f"{copy}/pleno.db")) as database:
            erased, = database.execute("SELECT messages FROM erasing").fetchone()
            assert 0 < erased < count, "it was to be killed in the middle"
            assert erased % 64 == 0  # whole batches, or not at all
    server.faults = ""
    server.start()
    async with table(server) as (chair, _, author, budi, scribe):
        async with server.client("Late") as late:
            await late.subscribe(after=0)
            targets = [event["data"]["target"] for event in await redactions(late, count)]
            assert len(set(targets)) == count
        events = await budi.whole()
        assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
        assert WORDS not in json.dumps(events)
        entries = (await chair.call("audit.list", action="clock.tick"))["entries"]
        assert [entry["data"]["messages"] for entry in entries] == [count]
        await server.gone(WORDS)
    server.stop()
    assert not server.files_with(WORDS)
    server.ctl("verify")
    server.start()


@scenario
async def test_two_moderators_end_it_at_once(server):
    async with table(server) as (chair, deputy, author, budi, scribe):
        await set_level(chair)
        await author.post(WORDS)
        answers = await asyncio.gather(set_level(chair, "on_record"), set_level(deputy, "on_record"))
        assert sorted(answer["changed"] for answer in answers) == [False, True]
        kinds = [event["type"] for event in (await budi.history())["events"]]
        assert kinds == ["channel.attribution_changed", "message.posted", "channel.attribution_changed",
                         "message.redacted"]
        assert len((await chair.call("audit.list", action="clock.tick"))["entries"]) == 1
