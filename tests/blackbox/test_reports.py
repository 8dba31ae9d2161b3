# SPDX-License-Identifier: MIT
"""Reports: what people say is wrong gathers on one card, is decided once, and everyone concerned hears of it."""
import asyncio
import contextlib

from harness import refused, scenario
from test_withholding import plenary, verify

WORDS = "a heron at the buffet"


async def report(client, seq=1, category="attack", **more):
    return await client.call("message.report", channel="lobby", seq=seq, category=category, **more)


@contextlib.asynccontextmanager
async def crowd(server, *delegations):
    async with contextlib.AsyncExitStack() as stack:
        yield [await stack.enter_async_context(server.client(f"{place} {number}", delegation=place))
               for number, place in enumerate(delegations)]


@scenario
async def test_reports_gather_on_one_card_until_it_is_decided(server):
    async with plenary(server) as (chair, ana, budi), server.client("Eka", delegation="manila") as eka, \
            server.client("Vice", "moderator") as vice:
        await budi.post(WORDS)
        first = await report(ana, text="It insults us")
        assert first["state"] == "open" and (await chair.notice("report.updated"))["report"]["report_id"] == first["report_id"]
        assert await report(ana, category="spam", text="Other words") == first
        assert (await report(eka, category="spam"))["report_id"] == first["report_id"]
        with refused("forbidden"):
            await report(budi)
        with refused("not_found", "/params/seq"):
            await report(ana, seq=9)
        card = (await chair.call("report.list"))["reports"][0]
        assert card["count"] == 2 and card["delegations"] == 2 and card["text"] == WORDS and not card["withheld"]
        assert [one["participant"]["name"] for one in card["reports"]] == ["Ana", "Eka"]
        assert card["reports"][0]["text"] == "It insults us" and card["participant"]["name"] == "Budi"
        assert WORDS in str(await ana.history()), "one report hides nothing"

        taken = await chair.call("report.assign", report_id=first["report_id"])
        assert taken["changed"] and taken["to"]["name"] == "Chair"
        assert not (await chair.call("report.assign", report_id=first["report_id"]))["changed"]
        with refused("conflict", "/params/report_id"):
            await vice.call("report.assign", report_id=first["report_id"])
        assert (await chair.call("report.assign", report_id=first["report_id"], to="vice"))["changed"]
        with refused("not_found", "/params/to", "moderator") as refusal:
            await chair.call("report.assign", report_id=first["report_id"], to="ana")
        assert "nobody who moderates" in refusal.message
        with refused("not_found", "/params/to"):
            await chair.call("report.assign", report_id=first["report_id"], to="nobody")
        assert (await chair.call("report.list", state="assigned"))["reports"][0]["assigned_to"]["name"] == "Vice"
        assert (await chair.call("report.list", state="open"))["reports"] == []

        done = await vice.call("report.resolve", report_id=first["report_id"], outcome="removed", reason="It insults")
        assert (await ana.event("message.redacted"))["seq"] == done["seq"]
        for who, own in ((ana, False), (eka, False), (budi, True)):
            heard = await who.notice("report.resolved")
            assert heard == {"channel": "lobby", "target": 1, "outcome": "removed", "reason": "It insults", "own": own}
        for method, more in [("report.resolve", {"outcome": "retained", "reason": "No"}), ("report.assign", {})]:
            with refused("conflict", "/params/report_id"):
                await chair.call(method, report_id=first["report_id"], **more)
            with refused("not_found", "/params/report_id"):
                await chair.call(method, report_id="r99", **more)
        assert WORDS not in str(await chair.call("report.list", state="resolved"))
        assert (await chair.call("report.list"))["reports"] == []
        assert (await report(ana))["outcome"] == "removed"
        acts = [entry["action"] for entry in (await chair.call("audit.list"))["entries"]]
        assert acts == ["report.resolve", "report.assign", "report.assign"]
        log = (await chair.call("audit.list"))["entries"]
        assert all(one["data"]["whom"] == {"participant": budi.session["participant"]["id"]} for one in log)
        assert WORDS not in str(await chair.call("audit.list"))


@scenario
async def test_who_cannot_decide_a_report_is_not_given_it(server):
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator"), \
            server.client("Root", "admin") as root:
        await budi.post(WORDS)
        card = (await report(ana))["report_id"]
        for method, undo, more in (("remove", "readmit", {"channel": "lobby"}), ("suspend", "unsuspend", {})):
            await root.call(f"participant.{method}", participant="vice", reason="Ill", **more)
            with refused("not_found", "/params/to", "absent") as refusal:
                await chair.call("report.assign", report_id=card, to="vice")
            assert "Choose another moderator" in refusal.message
            await root.call(f"participant.{undo}", participant="vice", **more)
        assert (await chair.call("report.assign", report_id=card, to="vice"))["to"]["name"] == "Vice"


@scenario
async def test_the_first_of_two_moderators_decides(server):
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator") as vice:
        for number in range(1, 11):
            await budi.post(f"{WORDS} {number}")
            card = (await report(ana, seq=(await budi.history())["head"]))["report_id"]
            calls = [chair.call("report.resolve", report_id=card, outcome="removed", reason="Out"),
                     vice.call("report.resolve", report_id=card, outcome="retained", reason="It stays")]
            answers = await asyncio.gather(*calls, return_exceptions=True)
            won = [one for one in answers if isinstance(one, dict)]
            assert len(won) == 1 and sorted(getattr(one, "reason", "done") for one in answers) == ["conflict", "done"]
            page = await ana.history()
            is_gone = f"{WORDS} {number}" not in str(page)
            assert is_gone == (won[0]["outcome"] == "removed") == ("seq" in won[0])
            resolved = (await chair.call("report.list", state="resolved"))["reports"][-1]
            assert resolved["outcome"] == won[0]["outcome"]
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_enough_delegations_withhold_a_message_by_themselves(server):
    async with plenary(server) as (chair, ana, budi), crowd(server, "jakarta", "jakarta", "manila") as (j1, j2, m1), \
            server.client("Guest", "observer") as guest:
        assert (await chair.call("channel.set_report_threshold", channel="lobby", delegations=2))["changed"]
        assert not (await chair.call("channel.set_report_threshold", channel="lobby", delegations=2))["changed"]
        assert (await ana.event("channel.report_threshold_changed"))["data"] == {"delegations": 2}
        async with server.client("Late") as late:
            state = next(one["state"] for one in late.session["channels"] if one["id"] == "lobby")
            assert state["report_threshold"] == 2
        posted = await budi.post(WORDS)
        for who in (ana, j1, j2, guest):
            await report(who, seq=posted["seq"])
            assert WORDS in str(await ana.history()), "one delegation is one, however many report"
        card = await report(m1, seq=posted["seq"])
        event = await ana.event("message.withheld")
        assert event["data"] == {"target": posted["seq"], "by_reports": True} and event["actor"]["name"] == "Chair"
        assert WORDS not in str(await ana.history())
        assert (await chair.call("report.list"))["reports"][0]["withheld"]
        assert (await report(m1, seq=posted["seq"])) == card, "a retry finds its answer though the message is hidden"

    server.kill()
    server.start()
    async with plenary(server) as (chair, ana, budi), crowd(server, "phnom-penh") as (p1,):
        assert (await chair.call("report.list"))["reports"][0]["delegations"] == 2
        done = await chair.call("report.resolve", report_id=card["report_id"], outcome="retained", reason="Harsh, but fair")
        restored = await ana.event("message.restored")
        assert restored["seq"] == done["seq"] and WORDS in str(await ana.history())
        late = await report(p1, seq=posted["seq"])
        assert late["outcome"] == "retained" and late["reason"] == "Harsh, but fair"
        assert WORDS in str(await ana.history()), "a decision holds"
        mine = await ana.call("report.mine")
        assert mine["made"][0]["outcome"] == "retained" and mine["made"][0]["category"] == "attack" and mine["about"] == []
        about = (await budi.call("report.mine"))["about"]
        assert [(one["seq"], one["outcome"], one["reason"]) for one in about] == [(posted["seq"], "retained", "Harsh, but fair")]
        assert "Ana" not in str(about)
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_a_moderator_who_restores_has_the_last_word(server):
    async with plenary(server) as (chair, ana, budi), crowd(server, "manila", "phnom-penh") as (m1, p1):
        await chair.call("channel.set_report_threshold", channel="lobby", delegations=2)
        posted = await budi.post(WORDS)
        await report(ana, seq=posted["seq"])
        await report(m1, seq=posted["seq"])
        assert (await ana.event("message.withheld"))["data"]["by_reports"]
        await chair.call("message.restore", channel="lobby", seq=posted["seq"])
        await report(p1, seq=posted["seq"])
        assert WORDS in str(await ana.history())
        own = await chair.post("The chair's own words")
        for who in (ana, m1, p1):
            await report(who, seq=own["seq"])
        assert "The chair's own words" in str(await ana.history()), "moderators' words are left to moderators"


async def told_card(client, wanted):
    """What moderators are told of a card, the first that is wanted."""
    while not wanted(card := (await client.notice("report.updated"))["report"]):
        pass
    return card


async def edit(client, seq, text):
    return await client.call("message.edit", channel="lobby", seq=seq, text=text)


@scenario
async def test_a_decision_is_about_the_text_that_was_seen(server):
    async with plenary(server) as (chair, ana, budi), crowd(server, "manila", "phnom-penh") as (m1, p1):
        await chair.call("channel.set_report_threshold", channel="lobby", delegations=2)
        seq = (await budi.post("Kind words"))["seq"]
        card = (await report(ana, seq, text="Not kind"))["report_id"]
        await edit(budi, seq, "Kinder words")
        shown = await told_card(chair, lambda one: one["text"] == "Kinder words")
        assert shown["text_version"] == 2, "moderators see what it says now"
        with refused("conflict", "/params/text_version", "other_text"):
            await chair.call("report.resolve", report_id=card, outcome="retained", reason="Kind", text_version=1)
        await chair.call("report.resolve", report_id=card, outcome="retained", reason="Kind", text_version=2)
        assert (await report(m1, seq))["reason"] == "Kind", "of this text it is decided"
        await edit(budi, seq, WORDS)
        assert (await chair.call("report.list"))["reports"] == [], "an edit alone says nothing against it"

        again = await report(ana, seq, category="spam", text="Now it is worse")
        assert again["report_id"] == card and again["state"] == "open" and "outcome" not in again
        assert await report(ana, seq) == again and WORDS in str(await ana.history()), "one delegation since the edit"
        now = (await chair.call("report.list"))["reports"][0]
        assert (now["count"], now["delegations"], now["text_version"], now["text"]) == (1, 1, 3, WORDS)
        assert [(one["outcome"], one["reason"], one["by"]["name"]) for one in now["earlier"]] == [("retained", "Kind", "Chair")]
        assert [(one["participant"]["name"], one.get("earlier", False)) for one in now["reports"]] == [
            ("Ana", False), ("Ana", True), ("manila 0", True)]
        made = (await ana.call("report.mine"))["made"]
        assert [(one["state"], one.get("reason")) for one in made] == [("open", None), ("resolved", "Kind")]
        await report(m1, seq)
        assert (await ana.event("message.withheld"))["data"]["by_reports"], "the threshold holds for this text, too"

        # Restored by hand, the card still open: the last word is about that text alone.
        await chair.call("message.restore", channel="lobby", seq=seq)
        await report(p1, seq)
        assert WORDS in str(await ana.history())
        await edit(budi, seq, f"{WORDS}, again")
    server.kill()
    server.start()
    async with plenary(server) as (chair, ana, budi), crowd(server, "manila", "phnom-penh") as (m1, p1):
        await report(ana, seq)
        assert WORDS in str(await ana.history())
        await report(p1, seq)
        assert (await ana.event("message.withheld"))["data"]["by_reports"]
        now = (await chair.call("report.list"))["reports"][0]
        assert now["count"] == 3 and sum(one.get("earlier", False) for one in now["reports"]) == 2
        await chair.call("report.resolve", report_id=card, outcome="removed", reason="Worse", text_version=4)
        heard = await ana.notice("report.resolved")
        assert heard["outcome"] == "removed" and heard["own"] is False
        about = (await budi.call("report.mine"))["about"]
        assert [one["outcome"] for one in about] == ["removed", "retained"]
        assert [one["reason"] for one in (await ana.call("report.mine"))["made"]] == ["Worse", "Worse", "Kind"]
    assert all(not chain["bad"] for chain in verify(server))


@scenario
async def test_a_filter_flags_an_edit_of_what_was_retained(server):
    async with plenary(server) as (chair, ana, budi):
        await budi.post("Kind words")
        card = (await report(ana))["report_id"]
        await chair.call("report.resolve", report_id=card, outcome="retained", reason="Kind")
        await chair.call("filter.create", kind="words", words=["heron"], action="flag", label="Birds")
        await edit(budi, 1, WORDS)
        again = await told_card(chair, lambda one: one.get("filter") == "Birds")
        assert again["state"] == "open" and again["count"] == 0 and again["report_id"] == card


@scenario
async def test_an_author_takes_back_what_is_reported_but_not_what_is_withheld(server):
    async with plenary(server) as (chair, ana, budi):
        for number in (1, 2):
            await budi.post(f"{WORDS} {number}")
            await report(ana, number)
        await chair.call("message.withhold", channel="lobby", seq=1, reason="To be checked")
        with refused("conflict", "/params/seq", "withheld") as said:
            await budi.call("message.redact", channel="lobby", seq=1)
        assert "deciding about this message" in said.message
        assert f"{WORDS} 1" in str(await chair.call("withheld.list", channel="lobby"))
        await budi.call("message.redact", channel="lobby", seq=2)
        gone = await told_card(chair, lambda one: one["seq"] == 2 and "text" not in one)
        assert gone["removed_by_author"] and gone["state"] == "open"
        listed = (await chair.call("report.list"))["reports"]
        assert [one.get("removed_by_author", False) for one in listed] == [False, True]
        for card in listed:
            await chair.call("report.resolve", report_id=card["report_id"], outcome="removed", reason="Settled")
        assert [one.get("removed_by_author", False) for one in (await chair.call("report.list", state="resolved"))["reports"]] == [
            False, True]


@scenario
async def test_nobody_decides_about_their_own_message(server):
    async with plenary(server) as (chair, ana, _), server.client("Vice", "moderator") as vice:
        await chair.post(WORDS)
        card = (await report(ana))["report_id"]
        own = ("forbidden", "/params/report_id", "another_moderator")
        with refused(*own):
            await chair.call("report.assign", report_id=card)
        with refused(*own):
            await chair.call("report.assign", report_id=card, to="vice")
        with refused("forbidden", "/params/to", "another_moderator"):
            await vice.call("report.assign", report_id=card, to="chair")
        with refused(*own):
            await chair.call("report.resolve", report_id=card, outcome="retained", reason="Mine")
        # What one has withheld oneself one may restore, what another has withheld not.
        await chair.call("message.withhold", channel="lobby", seq=1, reason="A mistake")
        assert (await chair.call("message.restore", channel="lobby", seq=1))["changed"]
        await vice.call("message.withhold", channel="lobby", seq=1, reason="To be checked")
        with refused("forbidden", "/params/seq", "another_moderator"):
            await chair.call("message.restore", channel="lobby", seq=1)
        assert (await vice.call("message.restore", channel="lobby", seq=1))["changed"]
        bulk = (await vice.call("participant.withhold", channel="lobby", participant="chair", all=True, reason="x"))["bulk"]
        with refused("forbidden", "/params/bulk", "another_moderator"):
            await chair.call("bulk.undo", bulk=bulk)
        assert (await vice.call("bulk.undo", bulk=bulk))["count"] == 1
        await vice.call("report.resolve", report_id=card, outcome="retained", reason="Fair")


@scenario
async def test_cards_are_read_in_pages(server):
    async with plenary(server) as (chair, ana, budi):
        cards = []
        for number in range(7):
            posted = await budi.post(f"words {number}")
            cards.append((await report(ana, seq=posted["seq"]))["report_id"])
        elsewhere = await budi.post(channel="climate-action")
        await ana.call("message.report", channel="climate-action", seq=elsewhere["seq"], category="other")
        seen, where = [], {}
        while True:
            page = await chair.call("report.list", channel="lobby", limit=3, **where)
            seen += [one["report_id"] for one in page["reports"]]
            if not page["more"]:
                break
            where = {"after": seen[-1]}
        assert seen == cards and len((await chair.call("report.list"))["reports"]) == 8
        with refused("not_found", "/params/after"):
            await chair.call("report.list", after="x1")
        for method, more in [("report.list", {}), ("message.report", {"seq": 1, "category": "spam"}),
                             ("channel.set_report_threshold", {"delegations": 1}), ("withheld.list", {}),
                             ("message.withhold", {"seq": 1, "reason": "x"}), ("message.restore", {"seq": 1})]:
            with refused("not_found", "/params/channel"):
                await chair.call(method, channel="nowhere", **more)


@scenario
async def test_whoever_may_not_speak_may_still_report(server):
    async with plenary(server) as (chair, ana, budi):
        await budi.post(WORDS)
        await chair.call("participant.mute", channel="lobby", participant="ana", duration_s=600, reason="Quarrel")
        await chair.call("channel.lock", channel="lobby")
        assert (await report(ana))["state"] == "open"


@scenario
async def test_notes_are_the_moderators_alone(server):
    async with plenary(server) as (chair, ana, _), server.client("Vice", "moderator") as vice, \
            server.client("Admin", "admin") as admin:
        for number in range(1, 6):
            await chair.call("note.add", participant="ana", text=f"secret note {number}")
        await vice.call("note.add", delegation="jakarta", text="secret note on a delegation")
        page = await vice.call("note.list", participant="ana", limit=3)
        assert [one["text"][-1] for one in page["notes"]] == ["5", "4", "3"] and page["more"] and page["notes"][0]["by"]["name"] == "Chair"
        rest = await vice.call("note.list", participant="ana", before=page["notes"][-1]["number"])
        assert [one["text"][-1] for one in rest["notes"]] == ["2", "1"] and not rest["more"]
        assert (await chair.call("note.list", delegation="jakarta"))["notes"][0]["by"]["name"] == "Vice"
        for method, more in [("note.add", {"text": "x"}), ("note.list", {})]:
            for where in ({"participant": "nobody"}, {"delegation": "nowhere"}):
                with refused("not_found"):
                    await chair.call(method, **where, **more)
            with refused("forbidden"):
                await ana.call(method, participant="ana", **more)
        log = await admin.call("audit.list", action="note.add")
        assert len(log["entries"]) == 6 and "secret" not in str(log) and log["entries"][-1]["data"] == {"participant": "ana"}
        heard = [ana.notices.get_nowait()["method"] for _ in range(ana.notices.qsize())]
        assert "secret" not in str(await ana.history()) and set(heard) <= {"presence.changed"}
        for number in range(6, 201):
            await chair.call("note.add", participant="ana", text=f"secret note {number}")
        with refused("limit_reached"):
            await chair.call("note.add", participant="ana", text="one too many")
