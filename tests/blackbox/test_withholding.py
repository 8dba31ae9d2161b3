# SPDX-License-Identifier: MIT
"""Hiding words and bringing them back: nobody but moderators reads them meanwhile, by whatever way they ask."""
import asyncio
import contextlib
import json

from harness import refused, scenario
from test_search import find

WORDS = "a pelican in the cloakroom"


@contextlib.asynccontextmanager
async def plenary(server):
    async with server.client("Chair", "moderator") as chair, server.client("Ana", delegation="jakarta") as ana, \
            server.client("Budi", delegation="bangkok") as budi:
        await chair.subscribe()
        await ana.subscribe()
        yield chair, ana, budi


async def catch_up(server, name, count):
    """What somebody is sent who has been away since the beginning."""
    async with server.client(name) as client:
        await client.subscribe(after=0)
        return [await client.event() for _ in range(count)]


def verify(server):
    return [json.loads(line) for line in server.ctl("--json", "verify").splitlines()]


@scenario
async def test_withheld_words_reach_nobody_and_come_back_byte_for_byte(server):
    async with plenary(server) as (chair, ana, budi):
        await budi.post(WORDS, lang="en")
        await budi.call("message.edit", channel="lobby", seq=1, text=f"{WORDS}, again")
        before = await ana.history()
        done = await chair.call("message.withhold", channel="lobby", seq=1, reason="To be checked")
        assert done["changed"] and done["seq"] == 3
        event = await ana.event("message.withheld")
        assert event["data"] == {"target": 1, "reason": "To be checked"} and event["actor"]["name"] == "Chair"
        assert not (await chair.call("message.withhold", channel="lobby", seq=1, reason="Again"))["changed"]

        for client in (ana, budi, chair):
            page = await client.history()
            assert WORDS not in str(page) and page["events"][0]["data"]["withheld"] and page["events"][1]["data"]["withheld"]
            assert page["messages"][0]["withheld_seq"] == 3
        assert WORDS not in str(await catch_up(server, "Late", 3))
        assert await find(ana, "pelican") == []
        for who, method, more in [(budi, "message.edit", {"text": "other"}), (ana, "message.react", {"emoji": "👍", "on": True}),
                                  (chair, "message.pin", {"on": True}), (ana, "message.report", {"category": "other"})]:
            with refused("not_found"):
                await who.call(method, channel="lobby", seq=1, **more)
        with refused("forbidden"):
            await ana.call("withheld.list", channel="lobby")
        listed = await chair.call("withheld.list", channel="lobby")
        assert [(one["seq"], one["text"], one["withheld_seq"]) for one in listed["messages"]] == [(1, f"{WORDS}, again", 3)]
        assert not listed["more"] and not (await chair.call("withheld.list", channel="lobby", before=1))["messages"]
        assert all(not chain["bad"] for chain in verify(server))

        assert (await chair.call("message.restore", channel="lobby", seq=1, reason="It is true"))["seq"] == 4
        assert (await ana.event("message.restored"))["data"] == {"target": 1, "reason": "It is true"}
        assert not (await chair.call("message.restore", channel="lobby", seq=1))["changed"]
        after = await ana.history()
        assert after["events"][:2] == before["events"] and after["messages"] == before["messages"]
        assert (await catch_up(server, "Late", 4))[:2] == before["events"]
        assert await find(ana, "pelican") == [f"{WORDS}, again"]
        assert (await chair.call("withheld.list", channel="lobby"))["messages"] == []
        for method in ("message.withhold", "message.restore"):
            with refused("not_found", "/params/seq"):
                await chair.call(method, channel="lobby", seq=99, reason="No such")
        assert [entry["action"] for entry in (await chair.call("audit.list"))["entries"]] == ["message.restore", "message.withhold"]
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_a_withheld_message_can_be_redacted_for_good(server):
    async with plenary(server) as (chair, ana, budi):
        await budi.post(WORDS)
        await chair.call("message.withhold", channel="lobby", seq=1, reason="To be checked")
        await chair.call("message.redact", channel="lobby", seq=1, reason="It is not true")
        page = await ana.history()
        assert page["events"][0]["data"]["redacted"] and "withheld" not in page["events"][0]["data"]
        assert page["messages"][0]["redacted_seq"] == 3 and "withheld_seq" not in page["messages"][0]
        assert (await chair.call("withheld.list", channel="lobby"))["messages"] == []
        for method in ("message.withhold", "message.restore"):
            with refused("not_found", "/params/seq"):
                await chair.call(method, channel="lobby", seq=1, reason="Back")
        assert all(not chain["bad"] for chain in verify(server))
    server.stop()
    assert not server.files_with(WORDS)
    server.start()


@scenario
async def test_who_is_behind_never_gets_what_was_withheld_meanwhile(server):
    """The post, its withholding and a resume cross: whoever asks after the answer gets no words."""
    async with plenary(server) as (chair, _, budi):
        for number in range(40):
            posted = await budi.post(f"{WORDS} {number}", channel="climate-action")
            async with server.client("Late") as late, server.client("Later") as later:
                hiding, hidden = chair.send("message.withhold", {"channel": "climate-action", "seq": posted["seq"], "reason": "x"})
                joining, joined = late.send("channel.subscribe", {"channel": "climate-action", "after": 0})
                await asyncio.gather(hiding, joining)
                await asyncio.gather(hidden, joined)
                await later.subscribe("climate-action", after=0)
                seen = [await later.event() for _ in range(posted["seq"] + 1)]
                assert WORDS not in str(seen), number
                # Who came in between may have had the last words, live, and is told to hide them.
                seen = [await late.event() for _ in range(posted["seq"] + 1)]
                assert WORDS not in str(seen[:posted["seq"] - 1]) and seen[-1]["type"] == "message.withheld"


@scenario
async def test_many_at_once_and_all_of_it_undone(server):
    async with plenary(server) as (chair, ana, budi):
        for number in range(8):
            await budi.post(f"spam {number}")
            await ana.post(f"thanks {number}")
        before = await ana.history(after=0, limit=100)
        done = await chair.call("participant.withhold", channel="lobby", participant="budi", last=5, reason="Spam")
        assert done["count"] == 5 and done["more"]
        events = [await ana.event("message.withheld") for _ in range(5)]
        assert [event["data"]["target"] for event in events] == [7, 9, 11, 13, 15]
        assert all(event["data"]["bulk"] == done["bulk"] for event in events)
        rest = await chair.call("participant.withhold", channel="lobby", participant="budi", all=True, reason="Spam")
        assert rest["count"] == 3 and not rest["more"] and rest["bulk"] != done["bulk"]
        nothing = await chair.call("participant.withhold", channel="lobby", participant="budi", all=True, reason="Spam")
        assert nothing == {"channel": "lobby", "count": 0, "more": False}
        with refused("not_found", "/params/participant"):
            await chair.call("participant.withhold", channel="lobby", participant="nobody", all=True, reason="Spam")
        assert "spam" not in str(await ana.history(after=0, limit=100)) and len(str(await ana.history())) > 0
        with refused("invalid_params", "/params/all"):
            await chair.call("participant.withhold", channel="lobby", participant="budi", all=False, reason="Spam")
        for where in ({"participant": "nobody"}, {"channel": "nowhere"}):
            with refused("not_found"):
                await chair.call("participant.withhold", **{"channel": "lobby", "participant": "budi", "last": 1, "reason": "x", **where})
        # One is restored by hand and one redacted: they are no longer part of it.
        await chair.call("message.restore", channel="lobby", seq=7)
        await chair.call("message.redact", channel="lobby", seq=9, reason="Names a person")
    server.kill()
    server.start()
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator") as vice:
        answers = await asyncio.gather(*(who.call("bulk.undo", bulk=done["bulk"]) for who in (chair, vice)), return_exceptions=True)
        assert sorted(getattr(one, "reason", "done") for one in answers) == ["conflict", "done"]
        assert next(one for one in answers if isinstance(one, dict))["count"] == 3
        assert (await chair.call("bulk.undo", bulk=rest["bulk"]))["count"] == 3
        with refused("not_found", "/params/bulk"):
            await chair.call("bulk.undo", bulk="b99")
        after = await ana.history(after=0, limit=100)
        same = [one for one in zip(before["events"], after["events"]) if one[0]["seq"] != 9]
        assert all(one == two for one, two in same)
        log = (await chair.call("audit.list"))["entries"]
        acts = [entry["action"] for entry in log]
        assert acts.count("bulk.undo") == 2 and acts.count("participant.withhold") == 2
        whose = {entry["data"]["participant"] for entry in log if entry["action"] == "participant.withhold"}
        assert {entry["data"]["whom"]["participant"] for entry in log if entry["action"] == "bulk.undo"} == whose
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_two_moderators_redact_and_undo(server):
    """Each act counts once; what is redacted for good does not come back, whichever came first."""
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator") as vice:
        await vice.subscribe()
        for number in range(40):
            await budi.post(f"spam {number}")
        done = await chair.call("participant.withhold", channel="lobby", participant="budi", all=True, reason="Spam")
        odd = [{"channel": "lobby", "seq": seq, "reason": "Names a person"} for seq in range(1, 41, 2)]
        undone, *redacted = await asyncio.gather(
            chair.calls("bulk.undo", [{"bulk": done["bulk"]}]),
            *(who.calls("message.redact", odd) for who in (vice, chair)))
        changed = [[answer["result"]["changed"] for answer in answers] for answers in redacted]
        assert all(one != two for one, two in zip(*changed)), "one of two redacts"
        assert [a["result"]["seq"] for a in redacted[0]] == [a["result"]["seq"] for a in redacted[1]]
        events = (await vice.history(after=0, limit=200))["events"]
        gone = {event["data"]["target"]: event["seq"] for event in events if event["type"] == "message.redacted"}
        back = {event["data"]["target"]: event["seq"] for event in events if event["type"] == "message.restored"}
        assert sorted(gone) == list(range(1, 41, 2)) and len(back) == undone[0]["result"]["count"]
        assert set(range(2, 41, 2)) <= set(back)
        assert all(seq < gone.get(target, seq + 1) for target, seq in back.items()), "restored, then redacted"
        server.kill()
    server.start()
    async with server.client("Chair") as chair:
        page = await chair.history(after=0, limit=200)
        for event in page["events"][:40]:
            is_gone = event["seq"] % 2 == 1
            assert event["data"].get("redacted", False) == is_gone and ("text" in event["data"]) != is_gone
        log = await chair.pages("audit.list", "entries", limit=100)
        acts = [entry["action"] for entry in log]
        assert acts.count("message.redact") == 20 and acts.count("bulk.undo") == 1
        with refused("conflict", "/params/bulk", "undone"):
            await chair.call("bulk.undo", bulk=done["bulk"])
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_all_that_somebody_sent_is_on_one_screen(server):
    async with plenary(server) as (chair, ana, budi):
        for number in range(6):
            await budi.post(f"in the lobby {number}")
            await budi.post(f"on the climate {number}", channel="climate-action")
        await ana.post("not Budi's")
        await chair.call("message.withhold", channel="lobby", seq=1, reason="x")
        await chair.call("message.redact", channel="lobby", seq=2, reason="x")
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        rejected = await budi.post("rejected words")
        await chair.call("held.reject", held_id=rejected["held_id"], reason="No")
        held = await budi.post("waiting words")

        seen, where = [], {}
        while True:
            page = await chair.call("participant.messages", participant="budi", limit=5, **where)
            seen += page["messages"]
            if not page["more"]:
                break
            where = {"before": page["next"]}
        assert len(seen) == 14 and [one["at"] for one in seen] == sorted((one["at"] for one in seen), reverse=True)
        states = {one.get("text", ""): one["state"] for one in seen}
        assert states["in the lobby 0"] == "withheld" and states[""] == "redacted" and states["rejected words"] == "rejected"
        assert states["waiting words"] == "held" and states["on the climate 3"] == "shown"
        assert seen[0]["held_id"] == held["held_id"] and "seq" not in seen[0]
        only = await chair.call("participant.messages", participant="budi", channel="climate-action")
        assert [one["text"] for one in only["messages"]] == [f"on the climate {number}" for number in range(5, -1, -1)]
        for params in ({"participant": "nobody"}, {"participant": "budi", "channel": "nowhere"},
                       {"participant": "budi", "before": "nonsense"}):
            with refused("not_found"):
                await chair.call("participant.messages", **params)
        with refused("forbidden"):
            await ana.call("participant.messages", participant="budi")


@scenario
async def test_long_texts_make_short_pages(server):
    async with plenary(server) as (chair, _, budi):
        for _ in range(16):
            await budi.post("ក" * 4000)  # 12 kB each
        seen, where = 0, {}
        while True:
            page = await chair.call("participant.messages", participant="budi", **where)
            assert len(json.dumps(page, ensure_ascii=False).encode()) < 200_000
            seen += len(page["messages"])
            if not page["more"]:
                break
            where = {"before": page["next"]}
        assert seen == 16
