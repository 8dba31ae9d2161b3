# SPDX-License-Identifier: MIT
"""Consensus calls: delegations answer a text, it is revised, and the outcome goes to the record."""
import asyncio
import contextlib

from harness import Refused, refused, scenario


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
        await chair.call("channel.lock", channel="lobby", mode="read_only")
        assert (await jakarta.call("consensus.answer", **answer))["changed"]
