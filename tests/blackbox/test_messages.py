# SPDX-License-Identifier: MIT
"""Posting, editing, redacting, reacting, pinning, reading."""
import asyncio

from fold import Fold
from harness import refused, scenario
from judge import judge


@scenario
async def test_a_message_reaches_everyone_once(server):
    async with server.client("Ana", delegation="jakarta") as ana, server.client("Budi") as budi:
        await budi.subscribe()
        posted = await ana.post("Selamat pagi", lang="id", kind="question", client_id="c1")
        event = await budi.event()
        assert (event["seq"], event["at"], event["type"]) == (1, posted["at"], "message.posted")
        assert event["data"]["text"] == "Selamat pagi" and event["actor"]["delegation"] == "jakarta"
        assert posted["id"] == "lobby/1"
        assert (await budi.history())["events"] == [event]


@scenario
async def test_a_retry_is_the_same_message_even_after_kill(server):
    async with server.client("Ana") as ana:
        first = await ana.post("once", client_id="c1")
        assert await ana.post("once", client_id="c1") == first
        with refused("conflict"):
            await ana.post("twice", client_id="c1")
    server.kill()
    server.start()
    async with server.client("Ana") as ana:
        assert await ana.post("once", client_id="c1") == first
        assert (await ana.history())["head"] == 1


@scenario
async def test_threads_are_one_level_deep(server):
    async with server.client("Ana") as ana:
        await ana.post("root")
        await ana.post("answer", reply_to=1)
        await ana.post("answer to the answer", reply_to=2)
        page = await ana.history()
        assert [event["data"].get("reply_to") for event in page["events"]] == [None, 1, 1]
        with refused("not_found", "/params/reply_to"):
            await ana.post("where", reply_to=99)


@scenario
async def test_texts_are_checked_and_normalised(server):
    async with server.client("Ana") as ana:
        await ana.post("Ha\u0300 No\u0323\u0302i")
        assert (await ana.history())["events"][0]["data"]["text"] == "Hà Nội"
        for text, rule in [(" \n", "blank"), ("a\u0001", "control"), ("a\u202eb", "bidi")]:
            with refused("invalid_params", "/params/text", rule):
                await ana.post(text)
        await ana.post("🇮🇩" * 2000)
        with refused("too_long"):
            await ana.post("a" * 4001)
        await ana.post("a" * 4000)


@scenario
async def test_an_edit_is_an_event_and_only_the_authors(server):
    async with server.client("Ana") as ana, server.client("Budi") as budi:
        await budi.subscribe()
        await ana.post("helo")
        edit = await ana.call("message.edit", channel="lobby", seq=1, text="hello")
        assert edit["changed"] and edit["seq"] == 2
        event = await budi.event("message.edited")
        assert event["data"]["target"] == 1 and event["data"]["text"] == "hello"
        again = await ana.call("message.edit", channel="lobby", seq=1, text="hello")
        assert not again["changed"]
        with refused("forbidden"):
            await budi.call("message.edit", channel="lobby", seq=1, text="mine now")
        with refused("not_found"):
            await ana.call("message.edit", channel="lobby", seq=77, text="x")
        with refused("too_long"):
            await ana.call("message.edit", channel="lobby", seq=1, text="y" * 4001)
        page = await ana.history(before=2)
        assert page["events"][0]["data"]["text"] == "helo", "the event keeps what was said"
        assert page["messages"][0]["text"] == "hello"


@scenario
async def test_a_redaction_withholds_the_words_everywhere(server):
    canary = "a private telephone number 0812"
    async with server.client("Ana") as ana, server.client("Budi") as budi, \
            server.client("Chair", "moderator") as chair:
        await budi.subscribe()
        await ana.post(canary)
        await ana.call("message.edit", channel="lobby", seq=1, text=canary + " again")
        with refused("forbidden"):
            await budi.call("message.redact", channel="lobby", seq=1)
        with refused("invalid_params", "/params/reason", "required"):
            await chair.call("message.redact", channel="lobby", seq=1)
        done = await chair.call("message.redact", channel="lobby", seq=1, reason="A private number")
        assert done["changed"]
        assert not (await chair.call("message.redact", channel="lobby", seq=1, reason="again"))["changed"]
        event = await budi.event("message.redacted")
        assert event["data"]["reason"] == "A private number" and event["data"]["by_moderator"]
        assert canary not in str(await budi.history())
        async with server.client("Late") as late:
            await late.subscribe(after=0)
            first = await late.event()
            assert first["seq"] == 1 and first["data"]["redacted"] and "text" not in first["data"]
            with refused("not_found"):
                await late.call("message.react", channel="lobby", seq=1, emoji="👍", on=True)
        await ana.post("own")
        # What an author says of it nobody could take down, and somebody muted says nothing.
        await chair.call("participant.mute", channel="lobby", participant="ana", duration_s=60, reason="Quarrel")
        assert (await ana.call("message.redact", channel="lobby", seq=4, reason=canary))["changed"]
        event = await budi.event("message.redacted")
        assert event["data"] == {"target": 4, "by_moderator": False}
    server.stop()
    assert not server.files_with(canary)
    assert "the chain holds" in server.ctl("verify")
    server.start()


@scenario
async def test_reactions_count_people(server):
    emoji = ["👍", "👏", "🙏", "❤️", "🎉", "🤝", "🌏", "🌧️", "🚌", "🚇", "🏙️", "🌳", "💡", "📈", "✅", "❓",
             "🇮🇩", "🇹🇭", "🇻🇳", "🇵🇭", "🇲🇾"]
    async with server.client("Ana") as ana, server.client("Budi") as budi:
        await budi.subscribe()
        await ana.post("hello")
        assert (await budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=True))["changed"]
        assert not (await budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=True))["changed"]
        await budi.event("message.reacted")
        state = (await budi.history())["messages"][0]
        assert state["reactions"] == [{"emoji": "👍", "count": 1, "mine": True}]
        with refused("invalid_params", "/params/emoji", "emoji"):
            await budi.call("message.react", channel="lobby", seq=1, emoji="ok", on=True)
        for one in emoji[1:20]:
            await ana.call("message.react", channel="lobby", seq=1, emoji=one, on=True)
        with refused("limit_reached"):
            await ana.call("message.react", channel="lobby", seq=1, emoji=emoji[20], on=True)
        assert (await budi.call("message.react", channel="lobby", seq=1, emoji="👍", on=False))["changed"]


@scenario
async def test_pins_are_the_moderators(server):
    async with server.client("Chair", "moderator") as chair, server.client("Ana") as ana:
        await chair.subscribe()
        for _ in range(51):
            await ana.post()
        for seq in range(1, 51):
            assert (await chair.call("message.pin", channel="lobby", seq=seq, on=True))["changed"]
        with refused("limit_reached"):
            await chair.call("message.pin", channel="lobby", seq=51, on=True)
        assert (await chair.call("message.pin", channel="lobby", seq=1, on=False))["changed"]
        assert not (await chair.call("message.pin", channel="lobby", seq=1, on=False))["changed"]
        await chair.event("message.pinned")
        await chair.event("message.unpinned")
        with refused("not_found"):
            await chair.call("message.pin", channel="lobby", seq=999, on=True)


@scenario
async def test_a_pin_goes_with_the_words(server):
    """Redacted by its author or a moderator, withheld alone or among many, off the record."""
    async with server.client("Chair", "moderator") as chair, server.client("Ana") as ana:
        await chair.subscribe()

        async def pinned():
            async with server.client("Late") as late:
                return next(one for one in late.session["channels"] if one["id"] == "lobby")["state"]["pinned"]

        async def say(number):
            seq = (await ana.post(f"words {number}"))["seq"]
            await chair.call("message.pin", channel="lobby", seq=seq, on=True)
            return seq
        first, second, third, fourth = [await say(number) for number in range(4)]
        assert await pinned() == [first, second, third, fourth]
        await ana.call("message.redact", channel="lobby", seq=first)
        await chair.call("message.redact", channel="lobby", seq=second, reason="x")
        await chair.call("message.withhold", channel="lobby", seq=third, reason="x")
        assert await pinned() == [fourth]
        await chair.call("message.restore", channel="lobby", seq=third)
        assert await pinned() == [fourth], "not pinned again"
        bulk = (await chair.call("participant.withhold", channel="lobby", participant="ana", all=True, reason="x"))["bulk"]
        assert await pinned() == []
        await chair.call("bulk.undo", bulk=bulk)
        assert await pinned() == []
        await chair.call("channel.set_attribution", channel="lobby", level="off_record")
        await say(4)
        await chair.call("channel.set_attribution", channel="lobby", level="on_record")
        await chair.event("message.redacted")
        assert await pinned() == []
        folded = Fold()
        for event in (await chair.call("channel.history", channel="lobby", after=0, limit=200))["events"]:
            folded.apply(event)
        assert folded.state["pinned"] == []
        with refused("not_found"):
            await chair.call("message.pin", channel="lobby", seq=first, on=True)


@scenario
async def test_read_marks_only_grow_and_reach_own_devices(server):
    async with server.client("Ana") as phone, server.client("Ana") as laptop, server.client("Budi") as budi:
        for _ in range(5):
            await phone.post()
        assert (await phone.call("read.mark", channel="lobby", seq=4))["seq"] == 4
        assert (await laptop.notice("read.marked"))["seq"] == 4
        assert (await laptop.call("read.mark", channel="lobby", seq=2))["seq"] == 4
        with refused("not_found"):
            await phone.call("read.mark", channel="lobby", seq=6)
        await budi.call("read.mark", channel="lobby", seq=1)
        assert (await budi.notice("read.marked"))["seq"] == 1, "each person has their own"
        await phone.call("read.mark", channel="lobby", seq=5)
        assert (await laptop.notice("read.marked"))["seq"] == 5, "and hears nothing of others'"


@scenario
async def test_history_pages_in_every_direction(server):
    async with server.client("Ana") as ana:
        for number in range(1, 31):
            await ana.post(f"message {number}")

        def numbers(page):
            return [event["seq"] for event in page["events"]]

        page = await ana.history(before=31, limit=10)
        assert numbers(page) == list(range(21, 31)) and page["more_before"] and not page["more_after"]
        page = await ana.history(after=0, limit=10)
        assert numbers(page) == list(range(1, 11)) and not page["more_before"] and page["more_after"]
        assert (page["first_seq"], page["last_seq"], page["head"]) == (1, 10, 30)
        page = await ana.history(around=15, limit=10)
        assert 15 in numbers(page) and len(numbers(page)) == 10 and page["more_before"] and page["more_after"]
        middle = (await ana.history(after=0, limit=200))["events"][9]
        assert 10 in numbers(await ana.history(at=middle["at"], limit=5))
        with refused("invalid_params"):
            await ana.history(before=3, after=1)
        with refused("not_found"):
            await ana.history("nowhere", after=0)


@scenario
async def test_a_subscription_resumes_without_gap_or_double(server):
    async with server.client("Ana") as ana, server.client("Budi") as budi:
        epoch = budi.session["epoch"]
        for number in range(300):
            await ana.post(f"{number}")
        assert (await budi.subscribe(after=100, epoch=epoch))["last_seq"] == 300
        posting = [asyncio.ensure_future(ana.post(f"live {number}")) for number in range(50)]
        seen = [(await budi.event())["seq"] for _ in range(250)]
        assert seen == list(range(101, 351))
        await asyncio.gather(*posting)
        await budi.call("channel.unsubscribe", channel="lobby")
        with refused("not_subscribed"):
            await budi.call("channel.unsubscribe", channel="lobby")
        with refused("stale_epoch"):
            await budi.subscribe(after=0, epoch="0" * len(epoch))
        with refused("stale_epoch"):
            await budi.subscribe(after=351)
        with refused("not_found"):
            await budi.subscribe("nowhere")
    server.kill()
    server.start()
    async with server.client("Budi") as budi:
        await budi.subscribe(after=349, epoch=epoch)
        assert (await budi.event())["seq"] == 350


@scenario
async def test_every_event_in_history_is_the_protocols(server):
    async with server.client("Ana") as ana:
        await ana.post()
        for event in (await ana.history())["events"]:
            judge.event(event)
