# SPDX-License-Identifier: MIT
"""Questions: votes without names, what becomes of them, and who asked when nobody shall know."""
import asyncio
import contextlib
import json

from harness import Refused, refused, scenario


@contextlib.asynccontextmanager
async def panel(server):
    """A moderator, an expert and two delegates; all follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Eka", "expert") as eka, \
            server.client("Ana", delegation="jakarta") as ana, server.client("Budi", delegation="bangkok") as budi:
        for who in (chair, eka, ana, budi):
            await who.subscribe()
        yield chair, eka, ana, budi


async def ask(who, text="Who pays for it?", **more):
    return (await who.post(text, kind="question", **more))["seq"]


async def listed(who, **more):
    page = await who.call("question.list", channel="lobby", **more)
    return [item["state"]["seq"] for item in page["questions"]]


async def state(who, seq):
    page = await who.history(around=seq, limit=50)
    return next(state for state in page["messages"] if state["seq"] == seq)


async def info(who, seq):
    return (await state(who, seq))["question"]


async def outcome(call):
    try:
        return await call
    except Refused as refusal:
        return refusal.reason


@scenario
async def test_votes_are_counted_and_not_named(server):
    async with panel(server) as (chair, eka, ana, budi):
        first, second = await ask(ana), await ask(budi)
        done = await budi.call("question.upvote", channel="lobby", seq=first, on=True)
        assert done["changed"] and done["votes"] == 1
        event = await ana.event("question.upvoted")
        assert event["data"] == {"target": first, "votes": 1} and event["actor"]["id"] == "anonymous"
        assert "budi" not in json.dumps(event)
        assert (await eka.call("question.upvote", channel="lobby", seq=first, on=True))["votes"] == 2
        assert not (await eka.call("question.upvote", channel="lobby", seq=first, on=True))["changed"]
        with refused("forbidden", "/params/seq", "own"):
            await ana.call("question.upvote", channel="lobby", seq=first, on=True)
        assert await listed(chair) == [first, second] and await listed(chair, sort="age") == [first, second]
        assert (await eka.call("question.upvote", channel="lobby", seq=first, on=False))["votes"] == 1
        assert (await info(budi, first))["mine"] and not (await info(eka, first))["mine"]
        page = await chair.call("question.list", channel="lobby", limit=1)
        assert page["more"]
        assert await listed(chair, after=page["next"]) == [second]
        with refused("not_found", "/params/after"):
            await chair.call("question.list", channel="lobby", after="x")
        await chair.call("participant.mute", channel="lobby", participant="budi", duration_s=60, reason="Enough")
        with refused("muted"):
            await budi.call("question.upvote", channel="lobby", seq=first, on=False)
        await chair.call("participant.warn", channel="lobby", participant="eka", reason="Please read the rules")
        with refused("warning_pending"):
            await eka.call("question.upvote", channel="lobby", seq=first, on=True)
        for sanction in (await eka.call("sanction.list"))["sanctions"]:
            await eka.call("warning.acknowledge", sanction=sanction["id"])
        await chair.call("channel.lock", channel="lobby", mode="closed")
        with refused("channel_locked"):
            await eka.call("question.upvote", channel="lobby", seq=first, on=True)


@scenario
async def test_two_who_vote_at_once_count_as_two_and_two_sessions_as_one(server):
    async with panel(server) as (_, eka, ana, budi), server.client("Budi") as phone:
        seq = await ask(ana)
        done = await asyncio.gather(*(who.call("question.upvote", channel="lobby", seq=seq, on=True)
                                      for who in (eka, budi, phone, eka)))
        assert sorted(each["changed"] for each in done) == [False, False, True, True]
        votes = [(await ana.event("question.upvoted"))["data"]["votes"] for _ in range(2)]
        assert votes == [1, 2]


@scenario
async def test_a_question_is_taken_answered_dismissed_merged_reopened(server):
    async with panel(server) as (chair, eka, ana, budi):
        first, second, third = await ask(ana), await ask(budi), await ask(budi, "Something else?")
        assert (await eka.call("question.take", channel="lobby", seq=first))["changed"]
        assert (await ana.event("question.taken"))["data"]["target"] == first
        answer = (await eka.post("The cities do", reply_to=first))["seq"]
        await eka.call("question.answer", channel="lobby", seq=first, answer_seq=answer)
        assert (await ana.event("question.answered"))["data"] == {"target": first, "answer_seq": answer}
        assert (await info(budi, first))["answer_seq"] == answer
        for method, more in [("question.take", {}), ("question.answer", {}), ("question.merge", {"into": second}),
                             ("question.dismiss", {"reason": "Late"}), ("question.upvote", {"on": True})]:
            with refused("conflict", "/params/seq"):
                await (budi if "upvote" in method else chair).call(method, channel="lobby", seq=first, **more)
        await chair.call("question.dismiss", channel="lobby", seq=third, reason="Off topic")
        assert (await ana.event("question.dismissed"))["data"]["reason"] == "Off topic"
        assert await listed(ana, state="dismissed") == [third]

        await chair.call("question.reopen", channel="lobby", seq=first)
        await ana.event("question.reopened")
        await eka.call("question.upvote", channel="lobby", seq=first, on=True)
        await eka.call("question.upvote", channel="lobby", seq=second, on=True)
        await chair.call("question.upvote", channel="lobby", seq=first, on=True)
        assert (await chair.call("question.merge", channel="lobby", seq=first, into=second))["votes"] == 2
        assert (await ana.event("question.merged"))["data"] == {"target": first, "into": second, "votes": 2}
        with refused("conflict", "/params/into"):
            await chair.call("question.merge", channel="lobby", seq=second, into=first)
        await chair.call("question.answer", channel="lobby", seq=second)
        with refused("conflict", "/params/seq", "merged"):
            await chair.call("question.reopen", channel="lobby", seq=first)
        await chair.call("question.reopen", channel="lobby", seq=second)
        await chair.call("question.reopen", channel="lobby", seq=first)
        reopened = [(await ana.event("question.reopened"))["data"] for _ in range(2)][1]
        assert reopened == {"target": first, "votes": 2, "from": second, "from_votes": 1}

        with refused("not_found", "/params/answer_seq"):
            await chair.call("question.answer", channel="lobby", seq=second, answer_seq=9999)
        with refused("not_found", "/params/into"):
            await chair.call("question.merge", channel="lobby", seq=second, into=answer)
        for act, more in [("take", {}), ("answer", {}), ("dismiss", {"reason": "x"}), ("merge", {"into": second}),
                          ("reopen", {}), ("upvote", {"on": True})]:
            with refused("not_found", "/params/seq"):
                await chair.call(f"question.{act}", channel="lobby", seq=answer, **more)
            with refused("not_found", "/params/channel"):
                await chair.call(f"question.{act}", channel="nowhere", seq=answer, **more)
        with refused("not_found"):
            await chair.call("question.list", channel="nowhere")


@scenario
async def test_why_a_question_was_dismissed_can_be_withheld(server):
    words = "dismissalcanary"
    async with panel(server) as (chair, eka, ana, budi), server.client("Vice", "moderator") as vice:
        first, second, third = await ask(ana), await ask(budi), await ask(budi)
        redact = {"channel": "lobby", "seq": first, "reason": "It names a person"}
        with refused("not_found", "/params/seq"):
            await chair.call("question.redact_reason", **redact)
        with refused("not_found", "/params/seq"):
            await chair.call("question.redact_reason", **{**redact, "seq": 9999})
        with refused("not_found", "/params/channel"):
            await chair.call("question.redact_reason", **{**redact, "channel": "nowhere"})
        # Dismissed, reopened, dismissed anew: all its reasons go at once.
        for number in range(2):
            await eka.call("question.dismiss", channel="lobby", seq=first, reason=f"{words} {number}")
            await eka.call("question.reopen", channel="lobby", seq=first)
        await eka.call("question.dismiss", channel="lobby", seq=first, reason=f"{words} 2")
        await chair.call("question.dismiss", channel="lobby", seq=second, reason=f"{words} of a moderator")
        await eka.call("question.dismiss", channel="lobby", seq=third, reason="Off topic")
        for who in (eka, budi):
            with refused("forbidden"):
                await who.call("question.redact_reason", **redact)
        both = await asyncio.gather(*(who.call("question.redact_reason", **redact) for who in (chair, vice)))
        assert sorted(done["changed"] for done in both) == [False, True] and both[0]["seq"] == both[1]["seq"]
        assert both[0]["at"] == both[1]["at"]
        told = await ana.event("question.reason_redacted")
        assert told["data"] == {"target": first, "reason": "It names a person"}
        now = await info(budi, first)
        assert now["state"] == "dismissed" and now["reason_redacted"] and "reason" not in now
        assert "reason_redacted" not in await info(budi, third) and (await info(budi, third))["reason"] == "Off topic"

        # Of a moderator, and of a question that nobody sees any more.
        await budi.call("message.redact", channel="lobby", seq=second)
        assert words in (await info(budi, second))["reason"]
        assert (await vice.call("question.redact_reason", **{**redact, "seq": second}))["changed"]
        for method, more in (("reopen", {}), ("dismiss", {"reason": "x"})):
            with refused("not_found", "/params/seq"):
                await chair.call(f"question.{method}", channel="lobby", seq=second, **more)
        # What is said anew is taken down anew.
        await eka.call("question.reopen", channel="lobby", seq=first)
        assert not (await chair.call("question.redact_reason", **redact))["changed"]
        await eka.call("question.dismiss", channel="lobby", seq=first, reason=f"{words} again")
        now = await info(budi, first)
        assert words in now["reason"] and "reason_redacted" not in now
        await eka.call("question.reopen", channel="lobby", seq=first)
        later = await chair.call("question.redact_reason", **redact)
        assert later["changed"] and later["seq"] > both[0]["seq"]
        assert (await info(budi, first))["state"] == "asked"

        events = (await budi.history(after=0, limit=200))["events"]
        said = [event["data"] for event in events if event["type"] == "question.dismissed"]
        assert [(one["target"], one.get("redacted", False), one.get("reason")) for one in said] == [
            *3 * [(first, True, None)], (second, True, None), (third, False, "Off topic"), (first, True, None)]
        for late in ("Late", "Bot"):
            async with server.client(late, "bot" if late == "Bot" else "delegate") as late:
                await late.subscribe(after=0)
                while (await late.event())["seq"] < events[-1]["seq"]:
                    pass
                assert words not in str(late.heard)
        log = (await chair.call("audit.list", channel="lobby", limit=50))["entries"]
        assert words not in str(log)
        log = [(entry["action"], entry["data"]["seq"]) for entry in log]
        assert log[:2] == [("question.redact_reason", first), ("question.reopen", first)]
        assert ("question.dismiss", second) in log
    await server.erased(words, "UPDATE question SET redaction = NULL WHERE message & 0xffffff = ?", second)
    server.start()


@scenario
async def test_of_two_moderators_who_decide_at_once_the_first_in_the_log_wins(server):
    async with panel(server) as (chair, eka, ana, _):
        for number in range(10):
            seq = await ask(ana)
            acts = [chair.call("question.answer", channel="lobby", seq=seq),
                    eka.call("question.dismiss", channel="lobby", seq=seq, reason="Off topic")]
            done = [await each for each in [asyncio.ensure_future(outcome(act)) for act in acts[::(-1) ** number]]]
            assert sum(each == "conflict" for each in done) == 1, done
            event = await ana.event()
            while event["type"] not in ("question.answered", "question.dismissed"):
                event = await ana.event()
            assert (await info(ana, seq))["state"] == event["type"].split(".")[1]
        log = await chair.call("audit.list", channel="lobby", limit=50)
        assert sum(entry["action"] in ("question.answer", "question.dismiss") for entry in log["entries"]) == 10


@scenario
async def test_an_anonymous_question_tells_nobody_who_asked(server):
    async with panel(server) as (chair, eka, ana, budi), server.client("Root", "admin") as root:
        with refused("forbidden", "/params/anonymous"):
            await ask(ana, anonymous=True)
        assert (await chair.call("channel.set_anonymous_questions", channel="lobby", on=True))["changed"]
        assert (await eka.event("channel.anonymous_questions_changed"))["data"] == {"on": True}
        async with server.client("Late") as late:
            assert next(c for c in late.session["channels"] if c["id"] == "lobby")["state"]["anonymous_questions"]
        with refused("invalid_params", "/params/anonymous", "question"):
            await ana.post(anonymous=True)
        seq = await ask(ana, "A thing one dare not ask", anonymous=True, client_id="ana-1")
        assert await ask(ana, "A thing one dare not ask", anonymous=True, client_id="ana-1") == seq
        await ana.call("message.edit", channel="lobby", seq=seq, text="A thing one dares not ask")
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        # Nor do the moderators' other lists.
        mine = await chair.call("participant.messages", participant="ana", channel="lobby")
        assert seq not in [message.get("seq") for message in mine["messages"]]
        await eka.call("message.report", channel="lobby", seq=seq, category="other")
        card = (await chair.call("report.list", channel="lobby"))["reports"][0]
        assert card["participant"]["id"] == "anonymous"
        await chair.call("message.withhold", channel="lobby", seq=seq, reason="Looking at it")
        hidden = (await chair.call("withheld.list", channel="lobby"))["messages"][0]
        assert hidden["participant"]["id"] == "anonymous"
        await chair.call("message.restore", channel="lobby", seq=seq)
        held = await ana.post("Another", kind="question", anonymous=True, client_id="ana-2")
        assert (await chair.call("held.list", channel="lobby"))["held"][0]["anonymous"]
        second = (await chair.call("held.approve", held_id=held["held_id"]))["seq"]
        await ana.call("message.redact", channel="lobby", seq=second)
        await budi.call("question.upvote", channel="lobby", seq=seq, on=True)
        assert (await state(ana, seq))["own"] and "own" not in await state(budi, seq)
        await chair.call("question.list", channel="lobby")
        assert (await chair.search("dares"))["hits"]
        assert (await chair.call("participant.messages", participant="ana"))["messages"] == []
        hidden = await chair.call("participant.withhold", channel="lobby", participant="ana", all=True, reason="All")
        assert hidden["count"] == 0
        await budi.call("message.report", channel="lobby", seq=seq, category="other", text="Who is this?")
        assert (await chair.call("report.list"))["reports"][0]["participant"]["id"] == "anonymous"
        await chair.call("message.withhold", channel="lobby", seq=seq, reason="For now")
        assert (await chair.call("withheld.list", channel="lobby"))["messages"][0]["participant"]["id"] == "anonymous"
        assert seq not in await listed(chair)
        with refused("not_found", "/params/seq"):
            await eka.call("question.upvote", channel="lobby", seq=seq, on=True)
        await chair.call("message.restore", channel="lobby", seq=seq)
        assert seq in await listed(chair)
        await chair.call("audit.list", channel="lobby")
        await chair.history()
        await eka.event("message.redacted")

        with refused("not_found"):
            await root.call("message.unmask", channel="lobby", seq=seq + 1, reason="Why")
        with refused("not_found"):
            await root.call("message.unmask", channel="nowhere", seq=seq, reason="Why")
        unmasked = await root.call("message.unmask", channel="lobby", seq=seq, reason="A threat")
        assert unmasked["participant"]["id"] == "ana"
        entry = (await chair.call("audit.list", channel="lobby", action="message.unmask"))["entries"][0]
        assert entry["data"]["reason"] == "A threat" and entry["actor"]["name"] == "Root"
        for who in (chair, eka, budi):
            told = [text for text in who.heard if "ana" in text.lower() and "session" not in text]
            assert all("presence" in text or '"participants"' in text for text in told), told
        with refused("not_found"):
            await chair.call("channel.set_anonymous_questions", channel="nowhere", on=True)


@scenario
async def test_questions_are_the_same_after_kill(server):
    async with panel(server) as (chair, eka, ana, budi):
        await chair.call("channel.set_anonymous_questions", channel="lobby", on=True)
        seqs = [await ask(ana, anonymous=number % 2 == 0) for number in range(6)]
        for number, seq in enumerate(seqs):
            for who in (chair, eka, budi)[:number % 4]:
                await who.call("question.upvote", channel="lobby", seq=seq, on=True)
        await chair.call("question.take", channel="lobby", seq=seqs[0])
        await chair.call("question.answer", channel="lobby", seq=seqs[1])
        await chair.call("question.dismiss", channel="lobby", seq=seqs[2], reason="No")
        await chair.call("question.merge", channel="lobby", seq=seqs[3], into=seqs[4])
        before = await budi.call("question.list", channel="lobby")
    server.kill()
    server.start()
    async with server.client("Budi") as budi, server.client("Chair") as chair:
        assert await budi.call("question.list", channel="lobby") == before
        await chair.call("question.reopen", channel="lobby", seq=seqs[3])
        states = [(await info(budi, seq))["state"] for seq in seqs]
        assert states == ["taken", "answered", "dismissed", "asked", "asked", "asked"]


@scenario
async def test_an_expert_dismisses_only_in_words_they_may_write(server):
    async with server.client("Chair", "moderator") as chair, server.client("Ana", delegation="jakarta") as ana, \
            server.client("Dr Lee", "expert") as expert:
        for number in (1, 2):
            await ana.post(f"Who pays {number}?", kind="question")
        await chair.call("filter.create", kind="words", words=["heron"], action="refuse", label="No heron")
        await chair.call("filter.create", kind="words", words=["gull"], action="mask", label="No gull")
        dismiss = {"channel": "lobby", "seq": 1}
        with refused("filtered", "/params/reason", "words"):
            await expert.call("question.dismiss", **dismiss, reason="a heron asks")
        for changed in (True, False):
            assert (await expert.call("question.dismiss", **dismiss, reason="a gull asks"))["changed"] == changed
        assert "gull" not in str(await ana.history())
        await chair.call("participant.warn", channel="lobby", participant=expert.session["participant"]["id"],
                         reason="Please read the rules")
        with refused("warning_pending"):
            await expert.call("question.dismiss", channel="lobby", seq=2, reason="Off topic")
        for sanction in (await expert.call("sanction.list"))["sanctions"]:
            await expert.call("warning.acknowledge", sanction=sanction["id"])
        await chair.call("participant.mute", channel="lobby", participant=expert.session["participant"]["id"],
                         duration_s=600, reason="Quarrel")
        with refused("muted"):
            await expert.call("question.dismiss", channel="lobby", seq=2, reason="Off topic")
        await chair.call("channel.lock", channel="lobby", mode="closed")
        with refused("channel_locked"):
            await expert.call("question.dismiss", channel="lobby", seq=2, reason="Off topic")
