# SPDX-License-Identifier: MIT
"""Segments without names: what others are told of an author, by every road that leads to a message."""
import asyncio
import contextlib
import json

from harness import refused, scenario

NOBODY = {"id": "anonymous", "name": "", "role": "delegate", "bot": False}
OF_JAKARTA = {**NOBODY, "delegation": "jakarta"}


@contextlib.asynccontextmanager
async def table(server):
    """Two moderators and two delegates; all follow the lobby."""
    async with server.client("Chair", "moderator") as chair, server.client("Deputy", "moderator") as deputy, \
            server.client("Annelies", delegation="jakarta") as author, \
            server.client("Budi", delegation="bangkok") as budi:
        for who in (chair, deputy, author, budi):
            await who.subscribe()
        yield chair, deputy, author, budi


async def set_level(who, level="chatham", **more):
    return await who.call("channel.set_attribution", channel="lobby", level=level, **more)


async def state(who, seq):
    page = await who.history(around=seq, limit=50)
    return next(state for state in page["messages"] if state["seq"] == seq)


def told_of(name, *listeners):
    """Frames that say the name, except of who is there at all."""
    return [text for who in listeners for text in who.heard
            if name in text.lower() and '"session":' not in text and "presence" not in text
            and '"participants"' not in text]


@scenario
async def test_a_segment_without_names_tells_nobody_who_wrote(server):
    async with table(server) as (chair, deputy, author, budi), server.client("Scribe", "bot") as scribe, \
            server.client("Root", "admin") as root:
        await scribe.subscribe()
        with refused("not_found"):
            await chair.call("channel.set_attribution", channel="nowhere", level="chatham")
        with refused("invalid_params", "/params/show"):
            await set_level(chair, "on_record", show="nobody")
        done = await set_level(chair, show="delegation", reason="The budget")
        assert done["changed"] and not (await set_level(deputy, show="delegation"))["changed"]
        event = await budi.event("channel.attribution_changed")
        assert event["seq"] == done["seq"] and event["actor"]["name"] == "Chair"
        assert event["data"] == {"level": "chatham", "show": "delegation", "reason": "The budget"}

        post = await author.post("Words like cinnamon", client_id="annelies-1")
        again = await author.post("Words like cinnamon", client_id="annelies-1")
        assert again == post
        event = await budi.event("message.posted")
        assert event["actor"] == OF_JAKARTA and event["data"]["attribution"] == "chatham"
        seq = post["seq"]
        await author.call("channel.typing", channel="lobby")
        await author.call("message.react", channel="lobby", seq=seq, emoji="👍", on=True)
        assert (await budi.event("message.reacted"))["actor"] == NOBODY
        await author.call("message.edit", channel="lobby", seq=seq, text="Words like cinnamon bark")
        assert (await budi.event("message.edited"))["actor"] == OF_JAKARTA
        assert (await state(author, seq))["own"] and "own" not in await state(budi, seq)

        await budi.call("message.report", channel="lobby", seq=seq, category="other")
        card = (await chair.call("report.list", channel="lobby"))["reports"][0]
        assert card["participant"] == OF_JAKARTA
        await chair.call("message.withhold", channel="lobby", seq=seq, reason="Looking at it")
        hidden = (await chair.call("withheld.list", channel="lobby"))["messages"][0]
        assert hidden["participant"] == OF_JAKARTA
        await chair.call("message.restore", channel="lobby", seq=seq)
        assert not (await chair.call("participant.messages", participant="annelies"))["messages"]

        await chair.call("channel.set_approval", channel="lobby", mode="all")
        held = await author.post("To be held", client_id="annelies-2")
        waiting = (await chair.call("held.list", channel="lobby"))["held"][0]
        assert waiting["participant"] == OF_JAKARTA and waiting["attribution"] == "chatham"
        await set_level(deputy, "on_record")
        # It was sent without a name, and stays so.
        second = (await chair.call("held.approve", held_id=held["held_id"]))["seq"]
        assert (await author.post("To be held", client_id="annelies-2"))["seq"] == second
        await author.call("message.redact", channel="lobby", seq=second)
        assert (await budi.event("message.redacted"))["actor"] == OF_JAKARTA

        hits = (await budi.search("cinnamon", channel="lobby"))["hits"]
        assert [hit["event"]["actor"] for hit in hits] == [OF_JAKARTA]
        assert "own" not in hits[0]["state"]
        decided = (await chair.call("audit.list", channel="lobby", action="held.approve"))["entries"]
        assert "whom" not in decided[0]["data"], "the log keeps for ever who it was not to say"
        await chair.call("audit.list", channel="lobby")
        await chair.call("floor.balance", channel="lobby")
        for who in (chair, budi, scribe):
            await who.history()
        await scribe.event("message.redacted")

        with refused("not_found"):
            await root.call("message.unmask", channel="lobby", seq=done["seq"], reason="No message")
        unmasked = await root.call("message.unmask", channel="lobby", seq=seq, reason="A threat")
        assert unmasked["participant"]["id"] == "annelies"
        entry = (await chair.call("audit.list", channel="lobby", action="message.unmask"))["entries"][0]
        assert entry["data"]["reason"] == "A threat" and entry["actor"]["name"] == "Root"
        assert not told_of("annelies", chair, budi, scribe), told_of("annelies", chair, budi, scribe)


@scenario
async def test_where_nobody_is_told_the_delegation_is_not_either(server):
    async with table(server) as (chair, _, author, budi):
        await set_level(chair)
        async with server.client("Late") as late:
            lobby = next(channel for channel in late.session["channels"] if channel["id"] == "lobby")
            assert lobby["state"]["attribution"] == {"level": "chatham", "show": "nobody", "since_seq": 1}
        first = (await author.post("One", client_id="jakarta-1"))["seq"]
        assert (await budi.event("message.posted"))["actor"] == NOBODY
        board = await chair.call("floor.balance", channel="lobby")
        assert not any(row.get("messages") for row in board["delegations"])
        # Shown later, the delegation is not shown of what was sent before.
        await set_level(chair, show="delegation")
        await author.call("message.edit", channel="lobby", seq=first, text="Two")
        assert (await budi.event("message.edited"))["actor"] == NOBODY
        assert not told_of("annelies", budi)


@scenario
async def test_a_rule_on_trial_does_not_tell_which_messages_are_of_one_author(server):
    async with table(server) as (chair, _, author, _budi):
        trial = {"channel": "lobby", "kind": "flood", "action": "flag", "times": 1, "within_s": 3600}
        await author.post("Named")
        await set_level(chair)
        await author.post("Unnamed")
        await author.post("Unnamed, too")
        assert (await chair.call("filter.dry_run", **trial))["met"] == 0
        await set_level(chair, "on_record")
        await author.post("Named again")
        assert (await chair.call("filter.dry_run", **trial))["met"] == 1


async def met(chair, *posts):
    """Which of the messages, by their answers, a rule has held or flagged."""
    flagged = {(card["channel"], card["seq"]) for card in (await chair.call("report.list"))["reports"]}
    return [bool(post.get("held")) or (post["channel"], post["seq"]) in flagged for post in posts]


@scenario
async def test_a_rule_that_counts_does_not_tell_who_wrote_without_a_name(server):
    """Three messages in the other channel are there to be counted; then each says one without a name."""
    async with table(server) as (chair, _, author, budi):
        for number in range(3):
            await author.post(f"Public {number}", channel="climate-action")
        await author.post("The harbour costs too much", channel="climate-action")
        await budi.post("Public", channel="climate-action")
        await chair.call("channel.set_anonymous_questions", channel="lobby", on=True)
        for kind, times in (("flood", 3), ("repeat", 2)):
            for action in ("flag", "hold"):
                made = await chair.call("filter.create", kind=kind, action=action, times=times, within_s=86400, label="x")
                await set_level(chair)
                segment = [await who.post("the HARBOUR costs too much") for who in (author, budi)]
                await set_level(chair, "on_record")
                asked = [await who.post("the harbour costs TOO much", kind="question", anonymous=True)
                         for who in (author, budi)]
                assert await met(chair, *segment, *asked) == [False] * 4, (kind, action)
                # The same with a name.
                assert await met(chair, await author.post("The harbour costs too much")) == [True], (kind, action)
                await chair.call("filter.delete", filter_id=made["filter_id"])


@scenario
async def test_a_rule_that_counts_does_not_count_what_has_no_name(server):
    """Who is flagged or held for two named messages, where three are too many, has written the third."""
    async with table(server) as (chair, _, author, _budi):
        await set_level(chair)
        await chair.call("channel.set_approval", channel="lobby", mode="all")
        for _ in range(2):
            assert (await author.post("Same"))["held"]
        await chair.call("channel.set_approval", channel="lobby", mode="off")
        for _ in range(3):
            await author.post("Same")
        await set_level(chair, "on_record")
        # The fourth named one is the fourth.
        for kind, action, is_met in (("flood", "flag", False), ("repeat", "flag", False), ("flood", "hold", False),
                                     ("repeat", "hold", True)):
            made = await chair.call("filter.create", kind=kind, action=action, times=4, within_s=86400, label="x")
            assert await met(chair, await author.post("Same")) == [is_met], (kind, action)
            await chair.call("filter.delete", filter_id=made["filter_id"])


@scenario
async def test_a_rule_that_refuses_counts_what_has_no_name(server):
    """Of a refusal the author alone learns."""
    async with table(server) as (chair, _, author, budi):
        await author.post("Same")
        for kind, times in (("flood", 2), ("repeat", 3)):
            await chair.call("filter.create", kind=kind, action="refuse", times=times, within_s=86400, label="x")
        await set_level(chair)
        await author.post("Same")
        with refused("filtered", "/params/text", "flood"):
            await author.post("Other")
        await set_level(chair, "on_record")
        with refused("filtered", "/params/text", "flood"):
            await author.post("Other")
        assert "seq" in await budi.post("Same")
        assert (await chair.call("report.list"))["reports"] == []
        assert (await chair.call("held.list", channel="lobby"))["held"] == []


@scenario
async def test_the_order_of_the_log_decides_what_a_message_tells(server):
    """Posts cross the change back and forth: what is shown follows the seq, and nothing else."""
    async with table(server) as (chair, _, author, budi):
        level = lambda number: set_level(chair, ("on_record", "chatham")[number % 2])  # noqa: E731
        await asyncio.gather(*(call for number in range(40)
                               for call in (author.post(f"Word {number}"), level(number))))
        at = "on_record"
        for event in (await budi.history(after=0, limit=200))["events"]:
            if event["type"] == "channel.attribution_changed":
                at = event["data"]["level"]
            if event["type"] == "message.posted":
                assert event["data"].get("attribution", "on_record") == at
                assert event["actor"]["id"] == ("annelies" if at == "on_record" else "anonymous")


@scenario
async def test_two_moderators_set_it_at_once(server):
    async with table(server) as (chair, deputy, author, budi):
        answers = await asyncio.gather(set_level(chair), set_level(deputy))
        assert sorted(answer["changed"] for answer in answers) == [False, True]
        await author.post()
        events = (await budi.history())["events"]
        assert [event["type"] for event in events] == ["channel.attribution_changed", "message.posted"]


@scenario
async def test_it_is_the_same_after_the_server_was_killed(server):
    async with table(server) as (chair, _, author, budi):
        await set_level(chair, show="delegation")
        post = await author.post("Before", client_id="one")
        before = await budi.history()
    server.kill()
    server.start()
    async with table(server) as (chair, _, author, budi):
        lobby = next(channel for channel in budi.session["channels"] if channel["id"] == "lobby")
        assert lobby["state"]["attribution"] == {"level": "chatham", "show": "delegation", "since_seq": 1}
        assert await budi.history() == before
        assert await author.post("Before", client_id="one") == post
        await author.call("message.edit", channel="lobby", seq=post["seq"], text="After")
        assert (await budi.event("message.edited"))["actor"] == OF_JAKARTA
        assert (await state(author, post["seq"]))["own"]
        assert json.dumps(await budi.history()).lower().count("annelies") == 0
    server.ctl("verify")
