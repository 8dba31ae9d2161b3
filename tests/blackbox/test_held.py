# SPDX-License-Identifier: MIT
"""Held messages: who decides, once; deadlines; other words in the same place; appeals."""
import asyncio
import contextlib

from harness import Refused, flood, refused, scenario

LOBBY = {"channel": "lobby"}


@contextlib.asynccontextmanager
async def queue(server, **approval):
    """Two moderators and an author in a channel that holds; the moderators follow it."""
    async with server.client("Chair", "moderator") as chair, server.client("Vice", "moderator") as vice, \
            server.client("Ana", delegation="jakarta") as ana:
        await chair.call("channel.set_approval", **LOBBY, **{"mode": "all", **approval})
        await chair.subscribe(after=0)
        yield chair, vice, ana


async def outcome(call):
    """What became of a call: its result, or the refusal."""
    try:
        return await call
    except Refused as refusal:
        return refusal


def item_of(page, held_id):
    return next(item for item in page["held"] if item["held_id"] == held_id)


@scenario
async def test_two_moderators_decide_at_once_and_the_first_one_counts(server):
    async with queue(server) as (chair, vice, ana):
        held = [(await ana.post(f"message {n}"))["held_id"] for n in range(20)]
        calls = [call for one in held for call in (
            outcome(chair.call("held.approve", held_id=one)),
            outcome(vice.call("held.reject", held_id=one, reason_code="off_topic")))]
        done = await asyncio.gather(*calls)
        events = [await chair.event() for _ in range(21)][1:]
        for number, one in enumerate(held):
            approved, rejected = done[2 * number:2 * number + 2]
            first, second = (rejected, approved) if isinstance(approved, Refused) else (approved, rejected)
            assert not isinstance(first, Refused) and second.reason == "conflict", (first, second)
            event = next(event for event in events if event["data"]["held_id"] == one)
            assert event["seq"] == first["seq"]
            assert event["type"] == ("message.posted" if first is approved else "held.rejected")
        assert (await chair.call("held.list", **LOBBY))["total"] == 0
        log = (await chair.call("audit.list", **LOBBY, limit=100))["entries"]
        assert sum(entry["action"].startswith("held.") for entry in log) == 20, "one entry for each act"
        assert all(entry["data"]["whom"] == {"participant": ana.session["participant"]["id"]}
                   for entry in log if entry["action"].startswith("held."))


@scenario
async def test_every_panel_follows(server):
    async with queue(server) as (chair, vice, ana):
        held = await ana.post("one of many", lang="en")
        assert held["held"] and held["why"] == "approval"
        for panel in (chair, vice):
            notice = await panel.notice("held.queued")
            assert notice["total"] == 1 and notice["held"]["version"] == 1
            assert notice["held"]["state"] == "waiting" and "due" not in notice["held"]
        await chair.call("held.reject", held_id=held["held_id"], reason_code="language", reason="In English, please")
        for who in (chair, vice, ana):
            decided = await who.notice("held.decided")
            assert decided["reason_code"] == "language" and decided["reason"] == "In English, please"
            assert decided["by"]["id"] == "chair" and not decided["by_clock"]
            assert decided.get("total") == (None if who is ana else 0), "the queue is the moderators' affair"
        for more in ({}, {"reason_code": "other"}):
            with refused("invalid_params", "/params/reason", "required"):
                await chair.call("held.reject", held_id=held["held_id"], **more)


@scenario
async def test_an_author_changes_the_words_in_place(server):
    async with queue(server) as (chair, vice, ana):
        first = await ana.post("buy our buses", client_id="c1")
        held_id = first["held_id"]
        changed = await ana.call("held.resubmit", held_id=held_id, text="our buses run on time")
        assert (changed["held_id"], changed["version"], changed["why"]) == (held_id, 2, "approval")
        assert (await ana.call("held.resubmit", held_id=held_id, text="our buses run on time"))["version"] == 2
        assert (await vice.notice("held.queued"))["held"]["version"] == 1
        again = await vice.notice("held.queued")
        assert again["held"]["text"] == "our buses run on time" and again["total"] == 1
        for method, more in [("held.approve", {}), ("held.reject", {"reason": "No"})]:
            with refused("conflict", "/params/text_version", "other_text"):
                await vice.call(method, held_id=held_id, text_version=1, **more)
        await vice.call("held.reject", held_id=held_id, text_version=2, reason_code="commercial")
        with refused("conflict", "/params/text", "same_text"):
            await ana.call("held.resubmit", held_id=held_id, text="our buses run on time")
        mine = item_of(await ana.call("held.mine", **LOBBY), held_id)
        assert (mine["state"], mine["reason_code"], mine["decided_by"]) == ("rejected", "commercial", "vice")
        assert (await ana.call("held.resubmit", held_id=held_id, text="buses on time", lang="en"))["version"] == 3
        mine = item_of(await ana.call("held.mine"), held_id)
        assert mine["state"] == "waiting" and mine["lang"] == "en" and "reason_code" not in mine
        done = await chair.call("held.approve", held_id=held_id, text_version=3)
        event = await chair.event("message.posted")
        assert event["data"]["text"] == "buses on time" and event["actor"]["id"] == "ana"
        assert (await ana.post("buy our buses", client_id="c1"))["seq"] == done["seq"], "the first post's retry"
        assert (await ana.call("held.mine"))["held"] == []
        log = str(await chair.history())
        assert "buy our" not in log and "run on time" not in log


@scenario
async def test_resubmitting_crosses_an_approval(server):
    async with queue(server) as (chair, _, ana):
        held = [(await ana.post(f"old words {n}"))["held_id"] for n in range(20)]
        done = await asyncio.gather(*[call for number, one in enumerate(held) for call in (
            outcome(chair.call("held.approve", held_id=one, text_version=1)),
            outcome(ana.call("held.resubmit", held_id=one, text=f"new words {number}")))])
        posted = {event["data"]["held_id"]: event["data"]["text"] for event in (await chair.history())["events"]
                  if event["type"] == "message.posted"}
        waiting = {item["held_id"]: item for item in (await chair.call("held.list", **LOBBY))["held"]}
        for number, one in enumerate(held):
            approved, changed = done[2 * number:2 * number + 2]
            if isinstance(approved, Refused):
                assert (approved.reason, approved.path) == ("conflict", "/params/text_version")
                assert changed["version"] == 2 and one not in posted
                assert waiting[one]["text"] == f"new words {number}"
            else:
                assert changed.reason == "conflict" and posted[one] == f"old words {number}"
                assert one not in waiting, "nobody approves what they have not seen"


@scenario
async def test_who_has_become_a_moderator_does_not_decide_about_their_own(server):
    async with queue(server) as (chair, _, ana):
        held_id = (await ana.post("before the promotion"))["held_id"]
        row = {"row": 1, "id": ana.session["participant"]["id"], "name": "Ana", "role": "moderator",
               "delegation": "", "lang": ""}
        assert (await server.control("participant.import", dry_run=False, rows=[row]))["updated"] == 1
        async with server.client("Ana", "moderator") as promoted:
            for method, more in [("held.approve", {}), ("held.reject", {"reason_code": "off_topic"})]:
                with refused("forbidden", "/params/held_id", "another_moderator"):
                    await promoted.call(method, held_id=held_id, **more)
        assert (await chair.call("held.approve", held_id=held_id))["seq"]


@scenario
async def test_an_appeal_is_for_another_moderator(server):
    async with queue(server) as (chair, vice, ana), server.client("Budi") as budi:
        held_id = (await ana.post("a hard word"))["held_id"]
        with refused("conflict", "/params/held_id", "not_rejected"):
            await ana.call("held.appeal", held_id=held_id, text="It only waits")
        await chair.call("held.reject", held_id=held_id, reason_code="personal_attack")
        assert (await chair.call("held.list", **LOBBY, appealed=True))["held"] == []
        for held in (held_id, "h-999"):
            for method in ("held.appeal", "held.resubmit"):
                with refused("not_found", "/params/held_id"):
                    await budi.call(method, held_id=held, text="Not mine")
        for _ in range(2):  # a retry is no second appeal
            await ana.call("held.appeal", held_id=held_id, text="It is a quotation")
        page = await vice.call("held.list", **LOBBY, appealed=True)
        item = item_of(page, held_id)
        assert page["total"] == 1 and item["state"] == "appealed" and item["appeal"] == "It is a quotation"
        assert item["decided_by"] == "chair" and item["reason_code"] == "personal_attack"
        for method, more in [("held.approve", {}), ("held.reject", {"reason_code": "other", "reason": "Still"})]:
            with refused("forbidden", "/params/held_id", "another_moderator"):
                await chair.call(method, held_id=held_id, **more)
        with refused("conflict", "/params/held_id", "appealed"):
            await ana.call("held.resubmit", held_id=held_id, text="A milder word")
        await vice.call("held.reject", held_id=held_id, reason_code="personal_attack")
        for method in ("held.appeal", "held.resubmit"):
            with refused("conflict", "/params/held_id", "appealed"):
                await ana.call(method, held_id=held_id, text="Once more")

        second = (await ana.post("another hard word"))["held_id"]
        await vice.call("held.reject", held_id=second, reason_code="unverified")
        await ana.call("held.appeal", held_id=second, text="Here is the source")
        assert (await chair.call("held.approve", held_id=second))["seq"]


@scenario
async def test_nobody_gets_held_words_but_moderators_and_the_author(server):
    words = "unseenword"
    async with queue(server) as (chair, _, ana), server.client("Minutes", "bot") as bot, \
            server.client("Budi") as budi:
        for who in (bot, budi):
            await who.subscribe(after=0)
        held = await ana.post(words)
        await ana.call("held.resubmit", held_id=held["held_id"], text=words + " again")
        await chair.call("held.reject", held_id=held["held_id"], reason_code="off_topic")
        await ana.call("held.appeal", held_id=held["held_id"], text=words + " matters")
        await chair.call("channel.lock", **LOBBY)
        for who in (bot, budi, chair):
            assert words not in str([await who.event() for _ in range(3)])
            assert words not in str(await who.history())
            assert (await who.search(words))["hits"] == []
        for who in (bot, budi):
            assert (await who.call("held.mine"))["held"] == []
            while not who.notices.empty():
                assert not who.notices.get_nowait()["method"].startswith("held.")
            with refused("forbidden"):
                await who.call("held.list", **LOBBY)
        assert words not in str(await chair.call("audit.list", limit=100))


@scenario
async def test_the_first_messages_of_each_participant(server):
    async with queue(server, mode="first", first=2) as (chair, _, ana), server.client("Budi") as budi:
        event = await chair.event("channel.approval_changed")
        assert event["data"]["mode"] == "first" and event["data"]["first"] == 2
        held = [await ana.post(f"try {n}") for n in range(3)]
        assert all(one["why"] == "first" for one in held)
        seq = (await chair.call("held.approve", held_id=held[0]["held_id"]))["seq"]
        with refused("forbidden"):
            await ana.call("message.edit", **LOBBY, seq=seq, text="what nobody approved")
        await chair.call("held.reject", held_id=held[1]["held_id"], reason_code="duplicate")
        assert (await ana.post("still"))["held"], "a rejected one does not count"
        await chair.call("held.approve", held_id=held[2]["held_id"])
        assert (await ana.post("known now"))["seq"]
        await ana.call("message.edit", **LOBBY, seq=seq, text="and trusted")
        assert (await budi.post("each for themself"))["held"]
        assert not (await chair.call("channel.set_approval", **LOBBY, mode="first", first=2))["changed"]
        assert (await chair.call("channel.set_approval", **LOBBY, mode="filter"))["changed"]
        assert (await budi.post("no rule holds this"))["seq"]


@scenario
async def test_a_deadline_crosses_an_approval(server):
    async with queue(server, deadline_s=5) as (chair, vice, ana):
        held = [await ana.post(f"in time? {n}") for n in range(40)]
        item = item_of(await chair.call("held.list", **LOBBY), held[0]["held_id"])
        assert item["due"] > item["at"] and item["on_due"] == "reject"
        event = await chair.event("held.rejected")  # the first one's time is over: the others' comes
        assert event["data"] == {"held_id": held[0]["held_id"], "by_clock": True}
        assert event["actor"]["id"] == "chair", "who set the deadline"
        done = await asyncio.gather(*[outcome(vice.call("held.approve", held_id=one["held_id"]))
                                      for one in reversed(held)])
        events = [event, *[await chair.event() for _ in held[1:]]]
        for one, result in zip(reversed(held), done):
            event = next(event for event in events if event["data"]["held_id"] == one["held_id"])
            if isinstance(result, Refused):
                assert result.reason == "conflict" and event["data"]["by_clock"]
            else:
                assert event["data"]["approved_by"] == "vice" and event["seq"] == result["seq"]
        decided = await ana.notice("held.decided")
        assert decided["by_clock"] and not decided["approved"] and "by" not in decided
        log = (await chair.call("audit.list", **LOBBY, limit=100))["entries"]
        by_clock = [entry for entry in log if entry["action"] == "clock.tick"]
        assert len(by_clock) + sum(entry["action"] == "held.approve" for entry in log) == len(held)
        assert all("actor" not in entry and entry["data"]["approved"] is False for entry in by_clock)


@scenario
async def test_a_deadline_that_approves_survives_kill(server):
    async with queue(server, deadline_s=8, on_deadline="approve") as (chair, _, ana), \
            server.client("Budi") as budi:
        held = await ana.post("said in the end", client_id="c1")
        await budi.post("said by one who is muted")
        await chair.call("participant.mute", **LOBBY, participant="budi", duration_s=600, reason="Enough")
        before = await chair.call("held.list", **LOBBY)
    server.kill()
    server.start()
    async with server.client("Chair") as chair, server.client("Ana") as ana:
        assert await chair.call("held.list", **LOBBY) == before
        await chair.subscribe(after=0)
        event = await chair.event("message.posted")
        assert event["actor"]["id"] == "ana" and event["data"]["by_clock"]
        assert event["data"]["held_id"] == held["held_id"] and "approved_by" not in event["data"]
        assert (await ana.post("said in the end", client_id="c1"))["seq"] == event["seq"]
        left = await chair.notice("held.queued")
        assert left["held"]["participant"]["id"] == "budi" and "due" not in left["held"], "the clock frees nobody"
        assert left["total"] == 1


@scenario
async def test_what_an_author_may_no_longer_change(server):
    async with queue(server) as (chair, _, ana):
        held_id = (await ana.post("version 1"))["held_id"]
        with refused("too_long"):
            await ana.call("held.resubmit", held_id=held_id, text="x" * 4001)
        await chair.call("participant.mute", **LOBBY, participant="ana", duration_s=600, reason="Enough")
        with refused("muted"):
            await ana.call("held.resubmit", held_id=held_id, text="loud")
        await chair.call("participant.unmute", **LOBBY, participant="ana")
        await chair.call("channel.lock", **LOBBY, mode="closed")
        with refused("channel_locked"):
            await ana.call("held.resubmit", held_id=held_id, text="late")
        with refused("channel_locked"):
            await chair.call("held.approve", held_id=held_id)
        await chair.call("channel.unlock", **LOBBY)
        for version in range(2, 21):
            assert (await ana.call("held.resubmit", held_id=held_id, text=f"version {version}"))["version"] == version
        with refused("limit_reached"):
            await ana.call("held.resubmit", held_id=held_id, text="version 21")
        await chair.call("held.approve", held_id=held_id)
        for method, why in (("held.resubmit", "decided"), ("held.appeal", "not_rejected")):
            with refused("conflict", "/params/held_id", why):
                await ana.call(method, held_id=held_id, text="Too late")
        with refused("not_found", "/params/channel"):
            await ana.call("held.mine", channel="nowhere")
        with refused("not_found", "/params/after"):
            await ana.call("held.mine", after="xyz")


@scenario
async def test_own_held_messages_come_in_pages(server):
    async with queue(server) as (chair, _, ana):
        await chair.call("channel.set_approval", channel="climate-action", mode="all")
        held = [(await ana.post(f"n {n}", channel=["lobby", "climate-action"][n % 2]))["held_id"] for n in range(7)]
        seen, page = [], {"more": True}
        while page["more"]:
            page = await ana.call("held.mine", limit=3, **({"after": seen[-1]} if seen else {}))
            seen += [item["held_id"] for item in page["held"]]
        assert seen == held
        assert [item["held_id"] for item in (await ana.call("held.mine", **LOBBY))["held"]] == held[::2]


@scenario
async def test_a_rule_that_holds_is_named_to_the_author(server):
    async with queue(server, mode="filter") as (chair, _, ana):
        for label, word, action in [("No advertising", "discount", "hold"), ("No insults", "idiot", "refuse"),
                                    ("Look at figures", "percent", "flag")]:
            await chair.call("filter.create", kind="words", words=[word], action=action, label=label)
        assert (await ana.post("nothing of it"))["seq"]
        held = await ana.post("a discount for mayors", client_id="c1")
        assert (held["why"], held["rule"]) == ("filter", "No advertising")
        assert (await ana.post("a discount for mayors", client_id="c1")) == held
        with refused("filtered", "/params/text"):
            await ana.call("held.resubmit", held_id=held["held_id"], text="you idiot")
        changed = await ana.call("held.resubmit", held_id=held["held_id"], text="mayors travel for less")
        assert (changed["version"], changed["why"]) == (2, "filter"), "a person looks at it all the same"
        item = item_of(await ana.call("held.mine"), held["held_id"])
        assert item["rule"] == "No advertising" and item["text"] == "mayors travel for less"
        await chair.call("held.approve", held_id=held["held_id"])

        await chair.call("channel.set_delay", **LOBBY, seconds=2)
        delayed = await ana.post("ten percent less water")
        other = await ana.post("all is well")
        assert delayed["why"] == "delay" and "rule" not in delayed, "who is flagged is not told"
        assert "rule" not in str(await ana.call("held.mine"))
        caught = await ana.call("held.resubmit", held_id=other["held_id"], text="a discount, then")
        assert caught["why"] == "filter" and "due" not in caught, "the clock does not let it through"
        while "ten percent" not in str(event := await chair.event("message.posted")):
            pass
        cards = (await chair.call("report.list"))["reports"]
        assert [card["seq"] for card in cards] == [event["seq"]], "nobody has looked at it: a card"


@scenario
async def test_whoever_has_no_voice_any_more_is_not_let_through(server):
    async with queue(server, mode="off") as (chair, _, ana), server.client("Root", "admin") as admin:
        await chair.call("channel.set_delay", **LOBBY, seconds=3)
        held = [(await ana.post(text))["held_id"] for text in ("one", "two")]
        ana_id = {"participant": "ana", "reason": "Enough"}
        await chair.call("participant.remove", **LOBBY, **ana_id)
        while "due" in (left := (await chair.notice("held.queued"))["held"]):
            pass
        assert left["held_id"] in held and left["overdue"] == "author", "the clock leaves it to the moderators"
        waiting = (await chair.call("held.list", **LOBBY))["held"]
        assert left in waiting, "and says why, to whoever comes later, too"
        async with server.client("Ana") as again:
            for method in ("held.resubmit", "held.appeal"):
                with refused("removed"):
                    await again.call(method, held_id=held[0], text="From outside")
        await chair.call("participant.readmit", **LOBBY, participant="ana")
        await chair.call("held.approve", held_id=held[1])
        await admin.call("participant.suspend", **ana_id)
        await chair.call("held.approve", held_id=held[0])  # a person may: the words were there before


@scenario
async def test_an_anonymous_question_is_held_without_a_name(server):
    async with queue(server) as (chair, _, ana), server.client("Head", "head", "jakarta") as head:
        await chair.call("channel.set_anonymous_questions", **LOBBY, on=True)
        await chair.call("channel.set_budget", **LOBBY, messages=3, per="delegation")
        await chair.call("channel.slow_mode", **LOBBY, seconds=600, per="delegation")
        held = await ana.post("who pays?", kind="question", anonymous=True)
        queued = (await chair.notice("held.queued"))["held"]
        assert queued["anonymous"] and queued["participant"]["id"] == "anonymous"
        await chair.call("held.reject", held_id=held["held_id"], reason_code="unverified")
        await ana.call("held.appeal", held_id=held["held_id"], text="It is in the budget")
        page = await chair.call("held.list", **LOBBY, appealed=True)
        assert "ana" not in str(page["held"]) and "Ana" not in str(page["held"])
        assert (await head.call("budget.mine", **LOBBY))["budget"]["left"] == 3, "the others learn nothing"
        await head.post("nobody made me wait")
        with refused("slow_mode"):
            await ana.post("but me")


MANY, AUTHORS = 10_000, 4
ANSWER_BYTES_MAX = 262_144  # what may wait for one connection (limits.send_queue_bytes)
LONG = "大" * 4_000  # as many characters as a message may have


@scenario
async def test_ten_thousand_wait_and_are_decided(server):
    async with queue(server):
        each = [[{**LOBBY, "client_id": f"{author}-{n}", "text": LONG if n % 100 == 0 else f"{author} {n}"}
                 for n in range(MANY // AUTHORS)] for author in range(AUTHORS)]
    await asyncio.gather(*(flood(server, server.token(f"Author {author}"), all_params)
                           for author, all_params in enumerate(each)))
    async with server.client("Chair") as chair, server.client("Vice") as vice:
        async def waiting(limit=100):
            """All that wait, page by page to the end."""
            found, more, after = [], True, {}
            while more:
                chair.heard.clear()
                page = await chair.call("held.list", **LOBBY, limit=limit, **after)
                assert page["total"] == total and 0 < len(page["held"]) <= limit
                assert len("".join(chair.heard).encode()) < ANSWER_BYTES_MAX
                found += [item["held_id"] for item in page["held"]]
                more, after = page["more"], {"after": found[-1]}
            return found

        def numbers(ids):
            return [int(one[1:]) for one in ids]

        total = MANY
        ids = await waiting()
        assert len(ids) == MANY and numbers(ids) == sorted(set(numbers(ids))), "all, each once, in order"
        decided = [ids[0], ids[MANY // 2], ids[-1], ids[1], ids[MANY // 2 + 1], ids[-2]]
        for one in decided[:3]:
            assert (await chair.call("held.approve", held_id=one))["seq"]
        for one in decided[3:]:
            await vice.call("held.reject", held_id=one, reason="Said already")
        total -= len(decided)
        left = await waiting()
        assert left == [one for one in ids if one not in decided]
        with refused("conflict"):
            await vice.call("held.approve", held_id=ids[MANY // 2])
        events = (await chair.history())["events"]
        assert [event["type"] for event in events][1:] == ["message.posted"] * 3 + ["held.rejected"] * 3
    server.kill()
    server.start()
    async with server.client("Chair") as chair:
        page = await chair.call("held.list", **LOBBY, after=left[-51], limit=100)
        assert [item["held_id"] for item in page["held"]] == left[-50:] and page["total"] == total


@scenario
async def test_own_long_texts_make_short_pages(server):
    async with queue(server) as (chair, _, ana):
        for number in range(12):
            await ana.post(LONG, client_id=f"c{number}")
        for method, who, params in (("held.mine", ana, {}), ("held.list", chair, LOBBY)):
            found, more, after = [], True, {}
            while more:
                page = await who.call(method, **params, **after)
                assert len(page["held"]) < 12
                found += [item["held_id"] for item in page["held"]]
                more, after = page["more"], {"after": found[-1]}
            assert found == [f"h{number + 1}" for number in range(12)]
