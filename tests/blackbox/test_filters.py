# SPDX-License-Identifier: MIT
"""Rules for messages: the first that a message meets decides, moderators meet none, no pattern stalls anybody."""
import asyncio
import time

from harness import refused, scenario
from test_withholding import plenary


async def rule(chair, kind, action, label="a rule", **more):
    return (await chair.call("filter.create", kind=kind, action=action, label=label, **more))["filter_id"]


@scenario
async def test_a_refused_message_says_by_which_rule(server):
    async with plenary(server) as (chair, ana, budi):
        one = await rule(chair, "words", "refuse", "gambling", words=["slot gacor", "judi"], channel="lobby")
        try:
            await ana.post("Ayo JÜDI!", client_id="c1")
            raise AssertionError("the rule did not hold")
        except Exception as refusal:
            assert (refusal.reason, refusal.path, refusal.rule, refusal.detail) == ("filtered", "/params/text", "words", "gambling")
            assert refusal.message.endswith("(gambling)")
        assert (await ana.history())["head"] == 0
        assert (await ana.post("Good morning", client_id="c1"))["seq"], "the client_id is free: nothing was left behind"
        await ana.post("judicial review")
        await ana.post("judi", channel="climate-action")
        assert (await chair.post("No judi here, says the chair"))["seq"]
        with refused("filtered", "/params/text"):
            await ana.call("message.edit", channel="lobby", seq=1, text="judi after all")
        assert (await chair.call("filter.update", filter_id=one, enabled=False))["changed"]
        assert not (await chair.call("filter.update", filter_id=one, enabled=False))["changed"]
        await ana.post("judi while it is off")
        await chair.call("filter.update", filter_id=one, enabled=True)
    server.kill()
    server.start()
    async with plenary(server) as (chair, ana, _):
        with refused("filtered"):
            await ana.post("judi after a restart")
        listed = (await chair.call("filter.list"))["filters"]
        assert [(each["filter_id"], each["label"], each["words"], each["channel"]) for each in listed] == \
            [(one, "gambling", ["slot gacor", "judi"], "lobby")]
        assert (await chair.call("filter.list", channel="climate-action"))["filters"] == []
        await chair.call("filter.delete", filter_id=one)
        await ana.post("judi")
        for method, more in [("filter.update", {"enabled": True}), ("filter.delete", {})]:
            with refused("not_found", "/params/filter_id"):
                await chair.call(method, filter_id=one, **more)
        assert await rule(chair, "spoof", "flag") != one, "a number means one rule for ever"
        acts = [entry["action"] for entry in (await chair.call("audit.list"))["entries"]]
        assert acts == ["filter.delete", "filter.update", "filter.update", "filter.create"]


@scenario
async def test_moderators_hear_what_becomes_of_a_rule(server):
    async with plenary(server) as (chair, ana, _), server.client("Vice", "moderator") as vice:
        everywhere = await rule(chair, "words", "hold", "gambling", words=["judi"])
        here = await rule(chair, "spoof", "flag", "names", channel="lobby")
        await vice.call("filter.update", filter_id=everywhere, enabled=False)
        await vice.call("filter.update", filter_id=everywhere, enabled=False)  # it is so: nobody is told again
        await chair.call("filter.delete", filter_id=here)
        for who in (chair, vice):
            told = [await who.notice("filter.changed") for _ in range(4)]
            assert [(each["filter"]["filter_id"], each["filter"]["enabled"], each["deleted"]) for each in told] == \
                [(everywhere, True, False), (here, True, False), (everywhere, False, False), (here, True, True)]
            assert told[2]["filter"] == (await who.call("filter.list"))["filters"][0]
        heard = set()
        await ana.post("anything")
        while not ana.notices.empty():
            heard.add(ana.notices.get_nowait()["method"])
        assert "filter.changed" not in heard


@scenario
async def test_held_masked_and_flagged(server):
    async with plenary(server) as (chair, ana, budi):
        await rule(chair, "words", "hold", "first", words=["durian"])
        await rule(chair, "words", "mask", "second", words=["durian", "phone"])
        await rule(chair, "pattern", "mask", "numbers", pattern="[0-9]{6,}")
        await rule(chair, "links", "flag", "links", hosts=["mgmac.id"])
        held = await ana.post("a durian by phone")
        assert held["held"] and (await chair.notice("held.queued"))["held"]["text"] == "a durian by phone"
        posted = await ana.post("by Phone 0812", client_id="m1")
        assert (await ana.event("message.posted"))["data"]["text"] == "by ***** 0812"
        assert await ana.post("by Phone 0812", client_id="m1") == posted
        await ana.post("call 08123456789")
        assert (await ana.event("message.posted"))["data"]["text"] == "call *****"
        await ana.call("message.edit", channel="lobby", seq=posted["seq"], text="by Phone, once more")
        assert (await ana.event("message.edited"))["data"]["text"] == "by *****, once more"
        assert not (await ana.call("message.edit", channel="lobby", seq=posted["seq"], text="by PHONE, once more"))["changed"]
        with refused("filtered"):
            await ana.call("message.edit", channel="lobby", seq=posted["seq"], text="a durian, smuggled in")
        await ana.post("see https://mgmac.id/agenda")
        assert (await chair.call("report.list"))["reports"] == []
        flagged = await ana.post("see https://elsewhere.example")
        card = (await chair.notice("report.updated"))["report"]
        assert (card["seq"], card["filter"], card["count"], card["text"]) == (flagged["seq"], "links", 0, "see https://elsewhere.example")
        await ana.call("message.edit", channel="lobby", seq=flagged["seq"], text="see https://elsewhere.example/again")
        assert len((await chair.call("report.list"))["reports"]) == 1


@scenario
async def test_repeating_and_flooding(server):
    async with plenary(server) as (chair, ana, budi):
        same = await rule(chair, "repeat", "refuse", "the same again", times=3, within_s=3600)
        await ana.post("Buy now")
        await ana.post("BUY  now", channel="climate-action")
        with refused("filtered", "/params/text", "repeat"):
            await ana.post("buy now")
        await budi.post("Buy now")
        await chair.call("filter.delete", filter_id=same)
        await rule(chair, "flood", "hold", "too fast", times=4, within_s=3600, channel="lobby")
        for number in range(3):
            assert "seq" in await ana.post(f"word {number}")
        assert (await ana.post("one too many"))["held"]
        await ana.call("message.edit", channel="lobby", seq=1, text="An edit is no new message")
        assert "seq" in await budi.post("Budi is another")


async def assert_masked_by_the_log(client, created):
    """Each post is masked exactly when the rule was in force at its place in the log."""
    entries = await client.pages("audit.list", "entries", action="filter.update", limit=100)
    changes = [(entry.get("seq", 0), entry["data"]["enabled"]) for entry in reversed(entries)]
    posts = [(event["seq"], event["data"]["text"]) for event in await client.whole() if event["type"] == "message.posted"]
    for seq, text in posts:
        is_on = [enabled for at, enabled in [(0, created), *changes] if at < seq][-1]
        assert ("durian" not in text) == is_on, (seq, text, changes)
    return len(posts)


@scenario
async def test_a_change_of_a_rule_crosses_posts_in_flight(server):
    async with plenary(server) as (chair, ana, budi), server.client("Vice", "moderator") as vice:
        one = await rule(chair, "words", "mask", "fruit", words=["durian"], channel="lobby")

        def posts(who):
            return [{"channel": "lobby", "client_id": f"{who}{n}", "text": f"durian {n}"} for n in range(80)]

        async def toggle(who, count):
            for number in range(count):
                await who.call("filter.update", filter_id=one, enabled=number % 2 == 1)

        *answers, _, _ = await asyncio.gather(
            ana.calls("message.post", posts("a")), budi.calls("message.post", posts("b")), toggle(chair, 9), toggle(vice, 8))
        assert all("result" in answer for answer in sum(answers, []))
        assert await assert_masked_by_the_log(chair, True) == 160
        state = (await chair.call("filter.list"))["filters"][0]["enabled"]

        # Once more, and the server falls in the middle of it.
        sent = [who.send("message.post", {"channel": "lobby", "client_id": f"x{n}", "text": f"durian {n}"})
                for n in range(40) for who in (ana, budi)]
        sent.insert(40, chair.send("filter.update", {"filter_id": one, "enabled": not state}))
        for sending, _ in sent:
            await sending
        await asyncio.wait_for(sent[0][1], 20)
        server.kill()
    server.start()
    async with server.client("Ana") as ana, server.client("Chair") as chair:
        await ana.post("durian at last")
        assert await assert_masked_by_the_log(chair, True) > 160


@scenario
async def test_what_does_not_go_together_is_refused(server):
    async with plenary(server) as (chair, ana, _):
        for params, path in [
                ({"kind": "words", "action": "hold"}, "/params/words"), ({"kind": "pattern", "action": "hold"}, "/params/pattern"),
                ({"kind": "flood", "action": "hold", "within_s": 5}, "/params/times"),
                ({"kind": "repeat", "action": "hold", "times": 5}, "/params/within_s"),
                ({"kind": "spoof", "action": "mask"}, "/params/action"), ({"kind": "words", "action": "hold", "words": ["\u00a8"]}, "/params/words"),
                ({"kind": "pattern", "action": "hold", "pattern": "(a)\\1"}, "/params/pattern")]:
            with refused("invalid_params", path):
                await rule(chair, label="x", **params)
            with refused("invalid_params", path):
                await chair.call("filter.dry_run", channel="lobby", **params)
        try:
            await rule(chair, "pattern", "hold", pattern="water(")
            raise AssertionError("it compiled")
        except Exception as refusal:
            assert refusal.rule == "pattern" and refusal.detail == "character 7"
        for method, more in [("filter.create", {"label": "x"}), ("filter.dry_run", {})]:
            with refused("not_found", "/params/channel"):
                await chair.call(method, channel="nowhere", kind="spoof", action="hold", **more)
            with refused("forbidden"):
                await ana.call(method, channel="lobby", kind="spoof", action="hold", **more)
        with refused("not_found", "/params/channel"):
            await chair.call("filter.list", channel="nowhere")
        for number in range(64):
            await rule(chair, "words", "hold", words=[f"word{number}"])
        with refused("limit_reached"):
            await rule(chair, "spoof", "hold")


@scenario
async def test_a_hostile_pattern_holds_the_message_and_nobody_else(server):
    async with plenary(server) as (chair, ana, budi):
        for pattern in ("^(a|a|aa)+$", "[a]*[bc]", "(?:a+)+[bc]$"):
            await rule(chair, "pattern", "refuse", "a trap", pattern=pattern, channel="lobby")
        began = time.monotonic()
        posting = asyncio.gather(*(ana.post("a" * 3900 + str(number)) for number in range(20)))
        await budi.post("Nobody waits for it", channel="climate-action")
        waited = time.monotonic() - began
        answers = await posting
        assert all(one.get("held") for one in answers), "what cannot be judged, a moderator judges"
        assert waited < 10, waited
        tried = await chair.call("filter.dry_run", channel="climate-action", kind="pattern", action="hold", pattern="^(a|a|aa)+$")
        assert tried["checked"] == 1 and tried["met"] == 0


@scenario
async def test_a_dry_run_says_what_a_rule_would_have_done(server):
    async with plenary(server) as (chair, ana, budi):
        for number in range(30):
            await ana.post(f"flood number {number}" if number % 3 else "Flood")
            await budi.post("a quiet word")
        await chair.post("the chair's flood")
        tried = await chair.call("filter.dry_run", channel="lobby", kind="words", action="hold", words=["flood"])
        assert tried["checked"] == 60 and tried["met"] == 30 and len(tried["examples"]) == 20
        assert tried["examples"] == sorted(tried["examples"], reverse=True)
        again = await chair.call("filter.dry_run", channel="lobby", kind="repeat", action="hold", times=2, within_s=3600)
        assert again["met"] == 9 + 29
        much = await chair.call("filter.dry_run", channel="lobby", kind="flood", action="hold", times=25, within_s=3600)
        assert much["met"] == 10 and (await chair.call("filter.list"))["filters"] == []
        await chair.call("message.withhold", channel="lobby", seq=1, reason="x")
        less = await chair.call("filter.dry_run", channel="lobby", kind="words", action="hold", words=["flood"])
        assert less["checked"] == 59
        trap = await chair.call("filter.dry_run", channel="lobby", kind="pattern", action="hold", pattern="(?:\\w+\\s?)+$[^x]")
        assert trap["checked"] <= 60
