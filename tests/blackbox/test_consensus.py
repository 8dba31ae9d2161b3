# SPDX-License-Identifier: MIT
"""Consensus calls: delegations answer a text, it is revised, and the outcome goes to the record."""
import asyncio
import contextlib

from harness import Refused, Server, refused, scenario


@contextlib.asynccontextmanager
async def table(server):
    """Two moderators, two heads of delegation and a delegate; all follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Vice", "moderator") as vice, \
            server.client("Jakarta's head", "head", delegation="jakarta") as jakarta, \
            server.client("Bangkok's head", "head", delegation="bangkok") as bangkok, \
            server.client("Budi", delegation="bangkok") as budi:
        for who in (chair, vice, jakarta, bangkok, budi):
            await who.subscribe()
        yield chair, vice, jakarta, bangkok, budi


async def put(chair, text="We will plant trees."):
    return (await chair.call("consensus.open", channel="lobby", text=text))["consensus"]


async def outcome(call):
    try:
        return await call
    except Refused as refusal:
        return refusal.reason


@scenario
async def test_a_text_is_revised_until_nobody_objects(server):
    async with table(server) as (chair, vice, jakarta, bangkok, budi):
        assert await budi.call("consensus.show", channel="lobby") == {}
        call = await put(chair)
        opened = (await budi.event("consensus.opened"))["data"]
        assert opened == {"consensus": call, "round": 1, "text": "We will plant trees."}
        with refused("conflict", "/params/channel"):
            await put(vice)
        answer = {"consensus": call, "round": 1}
        with refused("not_entitled"):
            await budi.call("consensus.answer", **answer, stance="agree")
        silent = (await chair.call("consensus.show", channel="lobby"))["consensus"]["silent"]
        whom = {one["delegation"]: [who["name"] for who in one["voters"]] for one in silent}
        assert whom["jakarta"] == ["Head of delegation, Jakarta", "Jakarta's head"]
        await bangkok.call("poll.substitute", delegation="bangkok", participant="budi")
        silent = (await chair.call("consensus.show", channel="lobby"))["consensus"]["silent"]
        whom = {one["delegation"]: [who["name"] for who in one["voters"]] for one in silent}
        assert whom["bangkok"] == ["Budi", "Head of delegation, Bangkok", "Bangkok's head"]
        await bangkok.call("poll.substitute", delegation="bangkok")
        with refused("invalid_params", "/params/text", "required"):
            await bangkok.call("consensus.answer", **answer, stance="object")
        await jakarta.call("consensus.answer", **answer, stance="agree")
        await bangkok.call("consensus.answer", **answer, stance="object", text="Mangroves, not trees")
        assert not (await jakarta.call("consensus.answer", **answer, stance="agree"))["changed"]
        shown = [(await who.call("consensus.show", channel="lobby"))["consensus"] for who in (chair, budi)]
        assert {one["delegation"] for one in shown[0]["silent"]} == whom.keys() - {"jakarta", "bangkok"}
        assert len(shown[0]["silent"]) == shown[0]["counts"]["silent"]
        assert "silent" not in shown[1], "whom to ask is for moderators"
        heard = [(await budi.event("consensus.answered"))["data"] for _ in range(2)]
        assert heard[1] == {"consensus": call, "round": 1, "delegation": "bangkok", "stance": "object",
                            "text": "Mangroves, not trees"}
        assert (await chair.call("consensus.revise", consensus=call, text="We will plant mangroves."))["round"] == 2
        assert (await budi.event("consensus.revised"))["data"]["text"] == "We will plant mangroves."
        with refused("conflict", "/params/round"):
            await jakarta.call("consensus.answer", **answer, stance="agree")
        await bangkok.call("consensus.answer", consensus=call, round=2, stance="agree")
        await jakarta.call("consensus.answer", consensus=call, round=2, stance="reservation", text="If there is money")
        now = (await budi.call("consensus.show", channel="lobby"))["consensus"]
        assert (now["last_round"], now["counts"]["agree"], now["counts"]["reservation"]) == (2, 1, 1)
        first = (await budi.call("consensus.show", channel="lobby", consensus=call, round=1))["consensus"]
        assert first["text"] == "We will plant trees." and first["counts"]["object"] == 1

        done = await chair.call("consensus.close", consensus=call, statement="The meeting will plant mangroves.")
        assert done["reached"]
        closed = (await budi.event("consensus.closed"))["data"]
        assert closed["reached"] and closed["statement"] == "The meeting will plant mangroves."
        assert [(each["delegation"], each["text"]) for each in closed["remarks"]] == [("jakarta", "If there is money")]
        with refused("conflict"):
            await bangkok.call("consensus.answer", consensus=call, round=2, stance="object", text="No!")
        with refused("conflict"):
            await chair.call("consensus.revise", consensus=call, text="More")
        log = await chair.call("audit.list", channel="lobby")
        assert [entry["action"] for entry in log["entries"]] == ["consensus.close", "consensus.revise", "consensus.open"]
        assert "mangroves" not in str(log)


@scenario
async def test_limits_and_what_is_not_there(server):
    async with table(server) as (chair, _, jakarta, _, _):
        with refused("not_found", "/params/channel"):
            await chair.call("consensus.open", channel="nowhere", text="x")
        with refused("not_found", "/params/channel"):
            await chair.call("consensus.show", channel="nowhere")
        with refused("not_found", "/params/consensus"):
            await chair.call("consensus.show", channel="lobby", consensus="c9")
        with refused("not_found", "/params/consensus"):
            await jakarta.call("consensus.answer", consensus="c9", round=1, stance="agree")
        with refused("not_found", "/params/consensus"):
            await chair.call("consensus.revise", consensus="c9", text="x")
        with refused("not_found", "/params/consensus"):
            await chair.call("consensus.close", consensus="c9", statement="x")
        with refused("too_long", "/params/text"):
            await put(chair, "x" * 20000)
        call = await put(chair)
        with refused("not_found", "/params/consensus"):
            await chair.call("consensus.show", channel="climate-action", consensus=call)
        with refused("too_long", "/params/text"):
            await chair.call("consensus.revise", consensus=call, text="x" * 20000)
        with refused("too_long", "/params/statement"):
            await chair.call("consensus.close", consensus=call, statement="x" * 20000)
        for number in range(2, 21):
            assert (await chair.call("consensus.revise", consensus=call, text=f"{number}"))["round"] == number
        with refused("limit_reached"):
            await chair.call("consensus.revise", consensus=call, text="21")


@scenario
async def test_two_moderators_act_on_one_round(server):
    async with table(server) as (chair, vice, jakarta, bangkok, budi):
        call = await put(chair)
        acts = [chair.call("consensus.revise", consensus=call, round=1, text="Another text."),
                vice.call("consensus.revise", consensus=call, round=1, text="A third text."),
                vice.call("consensus.close", consensus=call, round=1, statement="All agreed to the first.")]
        done = await asyncio.gather(*(outcome(act) for act in acts))
        assert done.count("conflict") == 2, "the first decides what the others were about"
        with refused("conflict"):
            await chair.call("consensus.close", consensus=call, round=20, statement="Of a text that never was.")


@scenario
async def test_answers_cross_a_revision_and_a_closing(server):
    async with table(server) as (chair, vice, jakarta, bangkok, budi):
        call = await put(chair)
        acts = [jakarta.call("consensus.answer", consensus=call, round=1, stance="agree"),
                chair.call("consensus.revise", consensus=call, text="Another text."),
                bangkok.call("consensus.answer", consensus=call, round=1, stance="object", text="No")]
        done = await asyncio.gather(*(outcome(act) for act in acts))
        for each in (done[0], done[2]):
            assert each == "conflict" or each["seq"] < done[1]["seq"]
        assert (await budi.call("consensus.show", channel="lobby"))["consensus"]["answers"] == []

        acts = [bangkok.call("consensus.answer", consensus=call, round=2, stance="object", text="No"),
                chair.call("consensus.close", consensus=call, statement="Done."),
                vice.call("consensus.close", consensus=call, statement="Done too."),
                jakarta.call("consensus.answer", consensus=call, round=2, stance="agree")]
        done = await asyncio.gather(*(outcome(act) for act in acts))
        assert [done[1], done[2]].count("conflict") == 1
        closed = await budi.event("consensus.closed")
        in_time = [each != "conflict" and each["seq"] < closed["seq"] for each in (done[0], done[3])]
        assert closed["data"]["counts"]["object"] == in_time[0] and closed["data"]["counts"]["agree"] == in_time[1]
        assert closed["data"]["reached"] == (in_time[1] and not in_time[0])


@scenario
async def test_head_and_substitute_answer_with_one_voice(server):
    async with table(server) as (chair, _, _, bangkok, budi):
        await bangkok.call("poll.substitute", participant="budi")
        call = await put(chair)
        done = await asyncio.gather(bangkok.call("consensus.answer", consensus=call, round=1, stance="agree"),
                                    budi.call("consensus.answer", consensus=call, round=1, stance="live_with"))
        last = "agree" if done[0]["seq"] > done[1]["seq"] else "live_with"
        answers = (await chair.call("consensus.show", channel="lobby"))["consensus"]["answers"]
        assert [(each["delegation"], each["stance"]) for each in answers] == [("bangkok", last)]


@scenario
async def test_a_moderators_substitute_does_not_speak_over_the_head(server):
    async with table(server) as (chair, _, _, bangkok, budi):
        call = await put(chair)
        answer = {"consensus": call, "round": 1}
        name = {"delegation": "bangkok", "participant": "budi"}
        await chair.call("poll.substitute", **name)
        await budi.call("consensus.answer", **answer, stance="agree")
        await bangkok.call("consensus.answer", **answer, stance="object", text="No!")
        with refused("conflict", "/params/consensus", "head_answered") as said:
            await budi.call("consensus.answer", **answer, stance="agree")
        assert "Ask the head" in said.message
    server.kill()
    server.start()
    async with table(server) as (chair, vice, _, bangkok, budi):
        with refused("conflict", "/params/consensus", "head_answered"):
            await budi.call("consensus.answer", **answer, stance="agree")
        await bangkok.call("poll.substitute")
        with refused("conflict", "/params/delegation", "head_decided"):
            await vice.call("poll.substitute", **name)
        await bangkok.call("poll.substitute", participant="budi")
        with refused("conflict", "/params/delegation", "head_decided"):
            await vice.call("poll.substitute", delegation="bangkok")
        for number in range(5):
            await budi.call("consensus.answer", **answer, stance="object", text=f"No. {number}")
        with refused("limit_reached", "/params/text", "texts_kept"):
            await budi.call("consensus.answer", **answer, stance="object", text="And another thing")
        await bangkok.call("consensus.answer", **answer, stance="object", text="Here is why")


@scenario
async def test_a_call_is_the_same_after_kill(server):
    async with table(server) as (chair, _, jakarta, bangkok, _):
        call = await put(chair)
        await jakarta.call("consensus.answer", consensus=call, round=1, stance="object", text="Not yet")
        await chair.call("consensus.revise", consensus=call, text="Later.")
        await bangkok.call("consensus.answer", consensus=call, round=2, stance="agree")
        before = [await chair.call("consensus.show", channel="lobby", round=number) for number in (1, 2)]
    server.kill()
    server.start()
    async with table(server) as (chair, _, jakarta, _, _):
        assert [await chair.call("consensus.show", channel="lobby", round=number) for number in (1, 2)] == before
        await jakarta.call("consensus.answer", consensus=call, round=2, stance="live_with")
        assert (await chair.call("consensus.close", consensus=call, statement="Later it is."))["reached"]


@scenario
async def test_a_closed_channel_takes_no_answers(server):
    async with table(server) as (chair, _, jakarta, _, _):
        answer = {"consensus": await put(chair), "round": 1, "stance": "agree"}
        await chair.call("channel.lock", channel="lobby", mode="closed")
        with refused("channel_locked"):
            await jakarta.call("consensus.answer", **answer)
        with refused("channel_locked"):
            await chair.call("consensus.revise", consensus=answer["consensus"], text="We will plant mangroves.")
        await chair.call("channel.lock", channel="lobby", mode="read_only")
        assert (await jakarta.call("consensus.answer", **answer))["changed"]
        await chair.call("consensus.close", consensus=answer["consensus"], statement="Agreed.")
        await chair.call("channel.lock", channel="lobby", mode="closed")
        with refused("channel_locked"):
            await put(chair)


@scenario
async def test_who_cannot_read_a_channel_is_not_asked_in_it(server):
    async with table(server) as (chair, vice, jakarta, _, _):
        there = "climate-action.mods"
        call = (await chair.call("consensus.open", channel=there, text="We go on."))["consensus"]
        assert (await vice.call("consensus.show", channel=there))["consensus"]["counts"]["silent"] == 0
        with refused("not_found"):
            await jakarta.call("consensus.answer", consensus=call, round=1, stance="agree")
        await put(chair)
        assert (await vice.call("consensus.show", channel="lobby"))["consensus"]["counts"]["silent"] >= 2


@scenario
async def test_who_is_asked_for_a_silent_delegation_can_answer(server):
    there = "climate-action.mods"
    async with table(server) as (chair, vice, _, bangkok, budi), server.client("Mod", "moderator", delegation="bangkok") as mod:
        me = budi.session["participant"]["id"]
        with refused("forbidden", "/params/participant", "moderates"):
            await mod.call("poll.substitute", participant=mod.session["participant"]["id"])
        await bangkok.call("poll.substitute", participant=me)

        async def asked(channel):
            silent = (await vice.call("consensus.show", channel=channel))["consensus"]["silent"]
            return {one["delegation"]: [who["name"] for who in one["voters"]] for one in silent}

        await chair.call("consensus.open", channel=there, text="We go on.")
        assert await asked(there) == {}, "who speaks for them cannot read it"
        await put(chair)
        heads = ["Head of delegation, Bangkok", "Bangkok's head"]
        assert (await asked("lobby"))["bangkok"] == ["Budi", *heads]
        await chair.call("participant.remove", channel="lobby", participant=bangkok.session["participant"]["id"],
                         duration_s=600, reason="Shouting")
        assert (await asked("lobby"))["bangkok"] == ["Budi", heads[0]]
        async with server.client("Root", "admin") as root:
            await root.call("participant.suspend", participant=me, duration_s=600, reason="Out")
        assert (await asked("lobby"))["bangkok"] == [heads[0]]


@scenario
async def test_answers_with_words_are_bounded_and_a_stance_alone_is_not():
    with Server(LIMITS_MESSAGES_PER_MINUTE=0, LIMITS_REQUESTS_PER_MINUTE=0) as server:
        async with table(server) as (chair, _, _, bangkok, budi):
            call = await put(chair)
            answer = {"consensus": call, "round": 1}
            await bangkok.call("poll.substitute", participant="budi")
            for number in range(10):
                who, stance = ((bangkok, "object"), (budi, "reservation"))[number % 2]
                await who.call("consensus.answer", **answer, stance=stance, text=f"No. {number}")
                assert not (await who.call("consensus.answer", **answer, stance=stance, text=f"No. {number}"))["changed"]
            # Withheld or not, said is said.
            await chair.call("consensus.redact_answer", consensus=call, delegation="bangkok", reason="A number")
        server.kill()
        server.start()
        async with table(server) as (chair, _, jakarta, bangkok, budi):
            for who in (bangkok, budi):
                with refused("limit_reached", "/params/text", "texts") as said:
                    await who.call("consensus.answer", **answer, stance="object", text="And another thing")
                assert "A stance alone still counts" in said.message
            assert (await bangkok.call("consensus.answer", **answer, stance="object"))["changed"]
            assert (await bangkok.call("consensus.answer", **answer, stance="agree"))["changed"]
            assert (await budi.call("consensus.answer", **answer, stance="reservation"))["changed"]
            assert (await jakarta.call("consensus.answer", **answer, stance="object", text="Others may"))["changed"]
            with refused("invalid_params", "/params/text", "required"):
                await jakarta.call("consensus.answer", **answer, stance="object")
            await chair.call("consensus.revise", consensus=call, text="Another text.")
            with refused("invalid_params", "/params/text", "required"):
                await bangkok.call("consensus.answer", consensus=call, round=2, stance="object")
            assert (await bangkok.call("consensus.answer", consensus=call, round=2, stance="object", text="No"))["changed"]


@scenario
async def test_answers_and_claims_have_the_rate_of_messages():
    with Server(LIMITS_MESSAGES_PER_MINUTE=5, LIMITS_REQUESTS_PER_MINUTE=0) as server:
        async with table(server) as (chair, _, jakarta, bangkok, budi):
            answer = {"consensus": await put(chair), "round": 1}
            for number in range(5):
                await bangkok.call("consensus.answer", **answer, stance="object", text=f"No. {number}")
            for stance in ({"stance": "object", "text": "No"}, {"stance": "agree"}):
                with refused("rate_limited"):
                    await bangkok.call("consensus.answer", **answer, **stance)
            with refused("rate_limited"):
                await bangkok.post("Nor in another way")
            await jakarta.call("consensus.answer", **answer, stance="agree")
            for _ in range(4):
                await jakarta.post("x")
            with refused("rate_limited"):
                await jakarta.call("reply.claim", channel="lobby", named_by="budi", text="Not so")


async def filter_all(chair):
    for action, word in (("refuse", "heron"), ("hold", "stork"), ("mask", "gull"), ("flag", "wren")):
        await chair.call("filter.create", kind="words", words=[word], action=action, label=f"No {word}")


@scenario
async def test_who_may_not_write_answers_without_words_and_the_filters_judge_them(server):
    async with table(server) as (chair, _, jakarta, bangkok, budi):
        call = await put(chair)
        answer = {"consensus": call, "round": 1}
        await chair.call("participant.mute", channel="lobby", participant=bangkok.session["participant"]["id"],
                         duration_s=600, reason="Quarrel")
        with refused("muted"):
            await bangkok.call("consensus.answer", **answer, stance="object", text="put before everyone")
        assert (await bangkok.call("consensus.answer", **answer, stance="agree"))["changed"]
        assert (await bangkok.call("consensus.answer", **answer, stance="object"))["changed"], "no objection is lost"
        await chair.call("participant.warn", channel="lobby", participant=jakarta.session["participant"]["id"],
                         reason="Please read the rules")
        with refused("warning_pending"):
            await jakarta.call("consensus.answer", **answer, stance="object", text="put before everyone")
        for sanction in (await jakarta.call("sanction.list"))["sanctions"]:
            await jakarta.call("warning.acknowledge", sanction=sanction["id"])
        await filter_all(chair)
        await chair.call("channel.lock", channel="lobby")
        for word, why in (("heron", "words"), ("stork", "hold")):
            with refused("filtered", "/params/text", why) as said:
                await jakarta.call("consensus.answer", **answer, stance="object", text=f"a {word}")
        assert "a moderator would have to see this first" in said.message
        for word in ("gull", "wren"):
            assert (await jakarta.call("consensus.answer", **answer, stance="object", text=f"a {word}"))["changed"]
        assert not (await jakarta.call("consensus.answer", **answer, stance="object", text="a wren"))["changed"]
        assert (await chair.call("report.list"))["reports"] == []
        log = str(await budi.history())
        assert "put before everyone" not in log and "gull" not in log and "a wren" in log
        now = (await budi.call("consensus.show", channel="lobby"))["consensus"]
        assert now["counts"]["object"] == 2 and {one.get("text") for one in now["answers"]} == {"a wren", None}


@scenario
async def test_what_a_delegation_said_can_be_withheld_and_its_stance_stays(server):
    words = "answercanary"
    async with table(server) as (chair, vice, jakarta, bangkok, budi):
        call = await put(chair)
        answer = {"consensus": call, "round": 1}
        redact = {"consensus": call, "delegation": "bangkok", "reason": "A private number"}
        with refused("not_found", "/params/delegation"):
            await chair.call("consensus.redact_answer", **redact)
        await jakarta.call("consensus.answer", **answer, stance="reservation", text="If there is money")
        for stance in ("reservation", "object"):
            await bangkok.call("consensus.answer", **answer, stance=stance, text=f"{words} {stance}")
        with refused("forbidden"):
            await budi.call("consensus.redact_answer", **redact)
        with refused("not_found", "/params/delegation"):
            await chair.call("consensus.redact_answer", **{**redact, "delegation": "atlantis"})
        both = await asyncio.gather(*(who.call("consensus.redact_answer", **redact) for who in (chair, vice)))
        assert sorted(one["changed"] for one in both) == [False, True] and both[0]["seq"] == both[1]["seq"]
        assert (await budi.event("consensus.answer_redacted"))["data"] == {
            "consensus": call, "round": 1, "delegation": "bangkok", "reason": "A private number"}
        now = (await budi.call("consensus.show", channel="lobby"))["consensus"]
        gone = next(one for one in now["answers"] if one["delegation"] == "bangkok")
        assert gone["redacted"] and "text" not in gone and gone["stance"] == "object" and now["counts"]["object"] == 1

        # It may answer anew; its words go to the outcome, and from there, too.
        await bangkok.call("consensus.answer", **answer, stance="object", text=f"{words} again")
        await chair.call("consensus.close", consensus=call, statement="Not yet")
        later = await vice.call("consensus.redact_answer", **redact, round=1)
        assert later["changed"] and later["seq"] > both[0]["seq"]
        events = (await budi.history())["events"]
        closed = next(one["data"] for one in events if one["type"] == "consensus.closed")
        assert [(one["delegation"], one.get("redacted", False), one.get("text")) for one in sorted(
            closed["remarks"], key=lambda one: one["delegation"])] == [
                ("bangkok", True, None), ("jakarta", False, "If there is money")]
        told = [one["data"] for one in events if one["type"] == "consensus.answered"]
        assert [(one["delegation"], one.get("redacted", False)) for one in told] == [
            ("jakarta", False)] + 3 * [("bangkok", True)]
        assert words not in str(events)
        async with server.client("Late") as late:
            await late.subscribe(after=0)
            while (await late.event())["seq"] < events[-1]["seq"]:
                pass
            assert words not in str(late.heard)
        log = (await chair.call("audit.list", action="consensus.redact_answer"))["entries"]
        assert [entry["data"]["delegation"] for entry in log] == ["bangkok", "bangkok"]
    await server.erased(words, "DELETE FROM consensus_redaction")
    server.start()
