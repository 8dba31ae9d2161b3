# SPDX-License-Identifier: MIT
"""Polls: who may vote, what counts, when it closes; and that a secret vote leads back to nobody."""
import asyncio
import contextlib
import datetime
import itertools
import json
import re
import sqlite3

from harness import Refused, refused, scenario


@contextlib.asynccontextmanager
async def hall(server, voters=3):
    """Two moderators and some delegates, who all follow the lobby."""
    async with contextlib.AsyncExitStack() as stack:
        async def enter(name, role="delegate", **more):
            client = await stack.enter_async_context(server.client(name, role, **more))
            await client.subscribe()
            return client
        chairs = [await enter("Chair", "moderator"), await enter("Vice", "moderator")]
        people = [await enter(f"Voter {number}") for number in range(1, voters + 1)]
        yield (*chairs, people)


async def create(chair, **more):
    settings = {"title": "Where do we meet?", "options": ["Hanoi", "Vientiane", "Dili"], "kind": "single", **more}
    return (await chair.call("poll.create", channel="lobby", **settings))["poll"]


async def opened(chair, **more):
    poll = await create(chair, **more)
    await chair.call("poll.open", poll=poll)
    return poll


async def outcome(call):
    """The result, or the word of the refusal."""
    try:
        return await call
    except Refused as refusal:
        return refusal.reason


async def results(chair, poll):
    await chair.call("poll.close", poll=poll)
    await chair.call("poll.publish", poll=poll)
    return (await chair.call("poll.show", poll=poll))["poll"]


def soon(seconds):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


@scenario
async def test_a_poll_from_its_preparation_to_its_results(server):
    async with hall(server) as (chair, vice, (one, two, three)), server.client("Guest", "observer") as guest:
        poll = await create(chair, quorum=2, abstention=True)
        prepared = (await one.event("poll.created"))["data"]["poll"]
        assert "opened_at" not in prepared
        assert prepared["id"] == poll and prepared["state"] == "created" and prepared["roles"] == ["delegate", "head"]
        with refused("conflict", "/params/poll"):
            await one.call("poll.vote", poll=poll, choices=[1])
        opened = await vice.call("poll.open", poll=poll)
        told = (await one.event("poll.opened"))["data"]["poll"]
        listed = (await one.call("poll.list", channel="lobby"))["polls"][-1]
        assert told["state"] == "open" and told["opened_at"] == listed["opened_at"] == opened["at"]
        with refused("not_entitled"):
            await guest.call("poll.vote", poll=poll, choices=[1])
        with refused("invalid_params", "/params/choices", "maximum"):
            await one.call("poll.vote", poll=poll, choices=[4])
        await one.call("poll.vote", poll=poll, choices=[1])
        assert (await one.call("poll.vote", poll=poll, choices=[2]))["votes"] == 1
        assert not (await one.call("poll.vote", poll=poll, choices=[2]))["changed"]
        await two.call("poll.vote", poll=poll, abstain=True)
        votes = [(await three.event("poll.voted"))["data"] for _ in range(3)]
        assert votes == [{"poll": poll, "votes": 1}, {"poll": poll, "votes": 1, "again": True}, {"poll": poll, "votes": 2}]
        mine = (await one.call("poll.show", poll=poll))["mine"]
        assert mine == {"entitled": True, "voted": True, "choices": [2], "abstained": False}
        with refused("conflict", "/params/poll"):
            await one.call("poll.roll", poll=poll)
        with refused("conflict", "/params/poll"):
            await chair.call("poll.publish", poll=poll)
        entitled = (await one.call("poll.show", poll=poll))["poll"]["entitled"]

        await chair.call("poll.close", poll=poll)
        closed = (await three.event("poll.closed"))["data"]
        assert closed == {"poll": poll, "votes": 2, "entitled": entitled, "quorum_reached": True, "by_clock": False}
        assert "outcome" not in (await one.call("poll.show", poll=poll))["poll"]
        assert (await chair.call("poll.show", poll=poll))["poll"]["outcome"]["counts"] == [0, 1, 0]
        with refused("conflict", "/params/poll"):
            await three.call("poll.vote", poll=poll, choices=[1])
        await chair.call("poll.publish", poll=poll)
        published = (await three.event("poll.published"))["data"]
        assert published["outcome"] == {"counts": [0, 1, 0], "abstentions": 1, "winners": [2]}
        assert (await one.call("poll.show", poll=poll))["poll"]["outcome"] == published["outcome"]

        roll, page = [], {"next": None}
        while "next" in page:
            after = {"after": page["next"]} if page["next"] else {}
            page = await guest.call("poll.roll", poll=poll, limit=4, **after)
            roll += page["voters"]
        assert len(roll) == entitled
        assert {who["participant"]["name"]: who.get("choices") for who in roll if who["voted"]} == {"Voter 1": [2], "Voter 2": []}
        with refused("not_found", "/params/after"):
            await guest.call("poll.roll", poll=poll, after="x")
        listed = (await guest.call("poll.list", channel="lobby", state="published"))["polls"][0]
        assert listed["id"] == poll and listed["outcome"] == published["outcome"]
        assert (await guest.call("poll.list", channel="lobby", after=poll))["polls"] == []
        with refused("not_found", "/params/after"):
            await guest.call("poll.list", channel="lobby", after="x")


@scenario
async def test_what_is_not_there_is_not_found(server):
    async with hall(server, 1) as (chair, _, (one,)):
        for act in ("open", "close", "cancel", "publish", "show", "roll"):
            with refused("not_found", "/params/poll"):
                await chair.call(f"poll.{act}", poll="p7")
        with refused("not_found", "/params/poll"):
            await one.call("poll.vote", poll="p7", choices=[1])
        for method, more in [("poll.create", {"title": "T", "options": ["A", "B"], "kind": "single"}), ("poll.list", {})]:
            with refused("not_found", "/params/channel"):
                await chair.call(method, channel="nowhere", **more)
        poll = await create(chair)
        with refused("conflict", "/params/poll"):
            await chair.call("poll.close", poll=poll)
        await chair.call("poll.open", poll=poll)
        with refused("conflict", "/params/poll"):
            await chair.call("poll.open", poll=poll)
        for number in range(19):
            await opened(chair)
        with refused("limit_reached"):
            await opened(chair)
        with refused("limit_reached"):
            for number in range(200):
                await create(chair)


@scenario
async def test_live_results_of_a_named_poll_are_seen_as_they_come(server):
    async with hall(server) as (chair, _, (one, two, three)):
        poll = await opened(chair, results="live", kind="multiple", abstention=True)
        await one.call("poll.vote", poll=poll, choices=[3, 1])
        vote = await three.event("poll.voted")
        assert vote["actor"]["name"] == "Voter 1" and vote["data"]["choices"] == [3, 1]
        await two.call("poll.vote", poll=poll, abstain=True)
        assert (await three.event("poll.voted"))["data"]["abstained"]
        shown = (await three.call("poll.show", poll=poll))["poll"]["outcome"]
        assert shown == {"counts": [1, 0, 1], "abstentions": 1, "winners": [1, 3]}


@scenario
async def test_a_vote_at_the_closing_instant_is_decided_by_the_log(server):
    async with hall(server, 4) as (chair, _, voters):
        poll = await create(chair)
        await chair.call("poll.open", poll=poll, closes=soon(1))
        accepted, refusals = [], []

        async def vote_on(voter):
            for number in itertools.count():
                done = await outcome(voter.call("poll.vote", poll=poll, choices=[1 + number % 3]))
                if isinstance(done, str):
                    return refusals.append(done)
                accepted.append(done["seq"])

        await asyncio.gather(*(vote_on(voter) for voter in voters))
        assert refusals == ["conflict"] * 4 and accepted
        closed = await chair.event("poll.closed")
        assert closed["data"]["by_clock"] and closed["data"]["votes"] == 4 and closed["actor"]["name"] == "Chair"
        assert max(accepted) == closed["seq"] - 1, "what was accepted stands before the closing, and all of it"
        await chair.call("poll.publish", poll=poll)
        assert sum((await chair.call("poll.show", poll=poll))["poll"]["outcome"]["counts"]) == 4
        log = await chair.call("audit.list", channel="lobby", action="clock.tick")
        assert [entry["data"] for entry in log["entries"]] == [{"poll": poll}]


@scenario
async def test_a_poll_closes_by_itself_when_nobody_does_anything(server):
    async with hall(server, 1) as (chair, _, (one,)):
        poll = await create(chair, closes=soon(2))
        await chair.call("poll.open", poll=poll)
        closed = await one.event("poll.closed")
        assert closed["data"]["by_clock"] and closed["data"]["votes"] == 0
        with refused("invalid_params", "/params/closes", "future"):
            await create(chair, closes=soon(-1))


@scenario
async def test_votes_cross_a_moderator_who_closes(server):
    async with hall(server, 8) as (chair, _, voters):
        poll = await opened(chair)
        acts = [voter.call("poll.vote", poll=poll, choices=[1]) for voter in voters]
        acts.insert(4, chair.call("poll.close", poll=poll))
        done = await asyncio.gather(*(outcome(act) for act in acts))
        at = done.pop(4)["seq"]
        votes = [each for each in done if not isinstance(each, str)]
        assert all(each["seq"] < at for each in votes) and done.count("conflict") == 8 - len(votes)
        assert (await voters[0].event("poll.closed"))["data"]["votes"] == len(votes)


@scenario
async def test_a_cancelled_poll_has_no_outcome(server):
    async with hall(server, 2) as (chair, vice, (one, two)):
        poll = await opened(chair, results="live")
        await one.call("poll.vote", poll=poll, choices=[1])
        with refused("forbidden"):
            await one.call("poll.cancel", poll=poll)
        done = await vice.call("poll.cancel", poll=poll, reason="The second option was wrong")
        told = await two.event("poll.cancelled")
        assert told["seq"] == done["seq"] and told["data"] == {"poll": poll, "reason": "The second option was wrong"}
        for act in (two.call("poll.vote", poll=poll, choices=[1]), chair.call("poll.close", poll=poll),
                    chair.call("poll.cancel", poll=poll), chair.call("poll.roll", poll=poll)):
            with refused("conflict", "/params/poll"):
                await act
        prepared = await create(chair)
        await chair.call("poll.cancel", poll=prepared)
        server.kill()
        server.start()
    async with server.client("Voter 1") as one, server.client("Chair") as chair:
        for who in (one, chair):
            shown = await who.call("poll.show", poll=poll)
            assert (shown["poll"]["state"], shown["poll"]["votes"], shown["mine"]["voted"]) == ("cancelled", 0, False)
            assert "outcome" not in shown["poll"] and "choices" not in shown["mine"]
        page = await one.call("poll.list", channel="lobby", state="cancelled")
        assert [each["id"] for each in page["polls"]] == [poll, prepared]
        log = await chair.call("audit.list", action="poll.cancel")
        assert [entry["actor"]["name"] for entry in log["entries"]] == ["Chair", "Vice"]


@scenario
async def test_votes_and_a_closing_cross_a_moderator_who_cancels(server):
    async with hall(server, 6) as (chair, vice, voters):
        for _ in range(5):
            poll = await opened(chair)
            acts = [voter.call("poll.vote", poll=poll, choices=[1]) for voter in voters]
            acts[3:3] = [vice.call("poll.cancel", poll=poll), chair.call("poll.close", poll=poll)]
            done = await asyncio.gather(*(outcome(act) for act in acts))
            cancelled, closed = done[3:5]
            votes = done[:3] + done[5:]
            assert (cancelled == "conflict") != (closed == "conflict"), done
            end = (cancelled if closed == "conflict" else closed)["seq"]
            cast = [each for each in votes if not isinstance(each, str)]
            assert all(each["seq"] < end for each in cast) and votes.count("conflict") == 6 - len(cast)
            shown = (await chair.call("poll.show", poll=poll))["poll"]
            assert shown["state"] == ("cancelled" if closed == "conflict" else "closed")
            assert shown["votes"] == (0 if closed == "conflict" else len(cast))
            assert ("outcome" in shown) == (closed != "conflict")
        log = await chair.call("audit.list", channel="lobby")
        ends = [entry["action"] for entry in log["entries"] if entry["action"] in ("poll.close", "poll.cancel")]
        assert len(ends) == 5


@scenario
async def test_of_two_moderators_who_close_at_once_one_does(server):
    async with hall(server, 1) as (chair, vice, (one,)):
        for _ in range(5):
            poll = await opened(chair)
            done = await asyncio.gather(*(outcome(who.call("poll.close", poll=poll)) for who in (vice, chair)))
            assert done.count("conflict") == 1, done
            assert (await one.event("poll.closed"))["data"]["poll"] == poll
        log = await chair.call("audit.list", channel="lobby", action="poll.close")
        assert len(log["entries"]) == 5


@scenario
async def test_two_sessions_of_one_person_have_one_vote(server):
    async with hall(server, 1) as (chair, _, (laptop,)), server.client("Voter 1") as phone:
        secret = await opened(chair, secret=True)
        done = await asyncio.gather(*(outcome(who.call("poll.vote", poll=secret, choices=[choice]))
                                      for who, choice in ((laptop, 1), (phone, 2))))
        assert done.count("already_voted") == 1, done
        assert (await results(chair, secret))["votes"] == 1
        named = await opened(chair)
        done = await asyncio.gather(*(who.call("poll.vote", poll=named, choices=[choice])
                                      for who, choice in ((laptop, 1), (phone, 2))))
        last = 1 if done[0]["seq"] > done[1]["seq"] else 2
        assert (await results(chair, named))["outcome"]["winners"] == [last], "the last in the log counts"


@scenario
async def test_head_and_substitute_have_one_vote(server):
    async with hall(server, 0) as (chair, _, _), server.client("Head", "head", delegation="jakarta") as head, \
            server.client("Deputy", delegation="jakarta") as deputy, server.client("Other", delegation="bangkok") as other, \
            server.client("Stray", "head") as stray:
        named = await opened(chair, per="delegation")
        with refused("not_entitled"):
            await deputy.call("poll.vote", poll=named, choices=[1])
        with refused("not_found", "/params/participant"):
            await head.call("poll.substitute", participant="other")
        with refused("not_entitled"):
            await stray.call("poll.substitute")
        with refused("forbidden", "/params/delegation"):
            await head.call("poll.substitute", delegation="bangkok", participant="other")
        with refused("not_found", "/params/delegation"):
            await chair.call("poll.substitute", delegation="nowhere")
        assert (await chair.call("poll.substitute", delegation="bangkok", participant="other"))["changed"]
        assert (await chair.event("delegation.substitute_set"))["actor"]["name"] == "Chair"
        entry = (await chair.call("audit.list", action="poll.substitute"))["entries"][0]
        assert entry["data"]["delegation"] == "bangkok" and entry["data"]["whom"] == {"participant": "other"}
        await chair.call("poll.substitute", delegation="bangkok")
        await chair.event("delegation.substitute_set")
        assert (await head.call("poll.substitute", participant="deputy"))["changed"]
        assert not (await head.call("poll.substitute", participant="deputy"))["changed"]
        told = (await chair.event("delegation.substitute_set"))["data"]
        assert told["delegation"] == "jakarta" and told["participant"]["id"] == "deputy"
        async with server.client("Late") as late:
            assert next(d for d in late.session["delegations"] if d["id"] == "jakarta")["substitute"] == "deputy"

        done = await asyncio.gather(head.call("poll.vote", poll=named, choices=[1]),
                                    deputy.call("poll.vote", poll=named, choices=[2]))
        last = 1 if done[0]["seq"] > done[1]["seq"] else 2
        assert (await results(chair, named))["outcome"]["winners"] == [last]
        roll = (await other.call("poll.roll", poll=named, limit=100))["voters"]
        jakarta = next(line for line in roll if line["delegation"] == "jakarta")
        assert jakarta["voted"] and jakarta["participant"]["id"] == ("head" if last == 1 else "deputy")

        secret = await opened(chair, per="delegation", secret=True)
        done = await asyncio.gather(*(outcome(who.call("poll.vote", poll=secret, choices=[1])) for who in (head, deputy)))
        assert done.count("already_voted") == 1, done
        await head.call("poll.substitute")
        assert "participant" not in (await chair.event("delegation.substitute_set"))["data"]
        with refused("not_entitled"):
            await deputy.call("poll.vote", poll=secret, choices=[1])
        assert (await results(chair, secret))["votes"] == 1


CHOICE = [17, 3, 20, 11, 5, 19, 8, 2]

# Ten votes that nobody else casts: each could be told from all others.
RANKINGS = [[a, b, *(c for c in range(1, 7) if c not in (a, b))] for a, b in itertools.permutations((4, 2, 6, 1), 2)][:10]
CITIES = ["Hanoi", "Vientiane", "Dili", "Bangkok", "Manila", "Jakarta"]


def line_of(ranking):
    return (" ".join(map(str, ranking)) + "=1\n").encode()


def states_of_the_voters(ids):
    """What the set of voters looked like after each vote, as the database writes it."""
    bits = bytearray()
    for number in ids:
        bits.extend(bytes(max(0, number // 8 + 1 - len(bits))))
        bits[number // 8] |= 1 << number % 8
        yield bits.hex()


def look_for_links(server, poll, names):
    """Nothing in the tables or the bytes leads from one of these voters to a vote, or tells an order."""
    database = sqlite3.connect(f"file:{server.data / 'pleno.db'}?mode=ro", uri=True)
    row = int(poll[1:])
    ids = [database.execute("SELECT id FROM participant WHERE name = ?", (name,)).fetchone()[0] for name in names]
    assert database.execute("SELECT count(*) FROM ballot WHERE poll = ?", (row,)).fetchone() == (0,)
    voters, tally = database.execute("SELECT voters, tally FROM ballot_box WHERE poll = ?", (row,)).fetchone()
    assert voters == "" and tally.encode() == b"".join(sorted(map(line_of, RANKINGS)))
    roll = [each for each, in database.execute("SELECT voter FROM poll_roll WHERE poll = ? AND voted = 1", (row,))]
    assert sorted(ids) == sorted(roll)
    events = database.execute("SELECT DISTINCT participant, actor FROM event WHERE type = 'poll.voted'").fetchall()
    chair = database.execute("SELECT id FROM participant WHERE name = 'Chair'").fetchone()[0]
    assert [(who, json.loads(actor)["id"]) for who, actor in events] == [(chair, "anonymous")]
    audit = database.execute("SELECT group_concat(action || data) FROM audit").fetchone()[0]
    assert "poll.vote" not in audit and "choices" not in audit.replace("max_choices", "")
    database.close()
    assert each_is_only_in_the_box(server)
    assert not server.files_with(*states_of_the_voters(ids))


def each_is_only_in_the_box(server):
    disk = b"".join(server.files().values())
    return all(disk.count(line_of(ranking)) == 1 for ranking in RANKINGS)


async def settled(server):
    """Waits for the database's log to be emptied, as it is soon after a secret vote."""
    while not each_is_only_in_the_box(server):
        await server.control("clock.tick")  # a turn of the core; the scenario's own deadline ends it


@scenario
async def test_a_secret_vote_leads_back_to_nobody(server):
    async with hall(server, len(RANKINGS)) as (chair, vice, voters):
        poll = await opened(chair, kind="ranked", options=CITIES, secret=True)
        with refused("invalid_params", "/params/results", "secret"):
            await create(chair, secret=True, results="live")
        for voter, ranking in zip(voters, RANKINGS):
            await voter.call("poll.vote", poll=poll, choices=ranking)
            with refused("already_voted"):
                await voter.call("poll.vote", poll=poll, choices=ranking[::-1])
            assert (await voter.call("poll.show", poll=poll))["mine"] == {"entitled": True, "voted": True}
            assert "outcome" not in (await vice.call("poll.show", poll=poll))["poll"]
        with refused("conflict"):
            await vice.call("poll.roll", poll=poll)
        outcome_ = (await results(chair, poll))["outcome"]
        assert sum(outcome_["counts"]) == len(RANKINGS) and outcome_["rounds"]
        with refused("forbidden"):
            await voters[0].call("poll.roll", poll=poll)
        roll = (await vice.call("poll.roll", poll=poll, limit=100))["voters"]
        assert sum(line["voted"] for line in roll) == len(RANKINGS) and "choices" not in json.dumps(roll)
        await vice.call("audit.list")
        await vice.history()
        heard = [text for who in (chair, vice, *voters) for text in who.heard]
        for ranking in RANKINGS:
            assert not any(re.search(r",\s*".join(map(str, ranking)), text) for text in heard)
        told = [json.loads(text)["params"] for text in heard if '"poll.voted"' in text and '"channel.event"' in text]
        assert {event["actor"]["id"] for event in told} == {"anonymous"}
        assert all(set(event["data"]) == {"poll", "votes"} for event in told)
        names = [voter.session["participant"]["name"] for voter in voters]
        await settled(server)
        look_for_links(server, poll, names)
    server.stop()
    look_for_links(server, poll, names)
    server.start()


@scenario
async def test_a_cancelled_poll_keeps_no_vote(server):
    # Each as the table has it: nobody else chooses these in this order.
    choices = [CHOICE, CHOICE[::-1]]
    lines = [" ".join(map(str, each)).encode() for each in choices]

    def left():
        return sum(b"".join(server.files().values()).count(line) for line in lines)

    async with hall(server) as (chair, _, (one, two, _)):
        polls = [await opened(chair, kind="ranked", options=[f"City {number}" for number in range(20)])
                 for _ in range(2)]
        for poll in polls:
            await one.call("poll.vote", poll=poll, choices=choices[0])
            await two.call("poll.vote", poll=poll, choices=choices[1])
        assert left() > 0, "the test looks for them in the wrong way"
        await chair.call("poll.cancel", poll=polls[0])
        await chair.call("poll.cancel", poll=polls[1])
        while left() > 0:
            await server.control("clock.tick")  # a turn of the core; the scenario's own deadline ends it
        assert (await one.call("poll.show", poll=polls[0]))["mine"] == {"entitled": True, "voted": False}
    server.stop()
    database = sqlite3.connect(f"file:{server.data / 'pleno.db'}?mode=ro", uri=True)
    assert database.execute("SELECT count(*) FROM ballot").fetchone() == (0,)
    database.close()
    server.start()


@scenario
async def test_a_secret_vote_leads_back_to_nobody_after_kill(server):
    async with hall(server, len(RANKINGS)) as (chair, _, voters):
        poll = await opened(chair, kind="ranked", options=CITIES, secret=True)
        names = [voter.session["participant"]["name"] for voter in voters]
        await asyncio.gather(*(voter.call("poll.vote", poll=poll, choices=ranking)
                               for voter, ranking in zip(voters[:5], RANKINGS)))
    server.kill()
    server.start()
    async with hall(server, len(RANKINGS)) as (chair, _, voters):
        with refused("already_voted"):
            await voters[0].call("poll.vote", poll=poll, choices=RANKINGS[0])
        for voter, ranking in zip(voters[5:], RANKINGS[5:]):
            await voter.call("poll.vote", poll=poll, choices=ranking)
        await results(chair, poll)
    server.kill()
    server.start()
    await settled(server)
    look_for_links(server, poll, names)


@scenario
async def test_a_closed_channel_takes_no_votes_and_a_mute_takes_none_away(server):
    async with hall(server) as (chair, _, (one, _, _)):
        poll = await opened(chair)
        await chair.call("participant.mute", channel="lobby", participant=one.session["participant"]["id"],
                         duration_s=600, reason="Too loud")
        await chair.call("channel.lock", channel="lobby")
        assert (await one.call("poll.vote", poll=poll, choices=[1]))["changed"]
        await chair.call("channel.lock", channel="lobby", mode="closed")
        with refused("channel_locked"):
            await one.call("poll.vote", poll=poll, choices=[2])
        later = await create(chair)
        with refused("channel_locked"):
            await chair.call("poll.open", poll=later)
        assert (await results(chair, poll))["outcome"]["counts"] == [1, 0, 0]


@scenario
async def test_nothing_wins_below_the_quorum(server):
    async with hall(server) as (chair, _, (one, two, _)):
        for kind in ("single", "multiple", "ranked"):
            poll = await opened(chair, kind=kind, quorum=2)
            await one.call("poll.vote", poll=poll, choices=[2])
            shown = await results(chair, poll)
            assert not shown["quorum_reached"] and shown["outcome"]["counts"] == [0, 1, 0]
            assert shown["outcome"]["winners"] == []
            published = (await two.event("poll.published"))["data"]
            assert not published["quorum_reached"] and published["outcome"]["winners"] == []


@scenario
async def test_polls_are_the_same_after_kill(server):
    async with hall(server) as (chair, _, (one, two, three)):
        kinds = [{"kind": kind, "secret": secret} for kind in ("single", "multiple", "ranked") for secret in (False, True)]
        polls = [await opened(chair, abstention=True, quorum=2, **kind) for kind in kinds]
        due = await create(chair, closes=soon(3600))
        await chair.call("poll.open", poll=due)
        for poll in polls:
            await one.call("poll.vote", poll=poll, choices=[3])
            await two.call("poll.vote", poll=poll, abstain=True)
        await chair.call("poll.close", poll=polls[0])
        await chair.call("poll.close", poll=polls[1])
        await chair.call("poll.publish", poll=polls[1])
        before = [await one.call("poll.show", poll=poll) for poll in [*polls, due]]
    server.kill()
    server.start()
    async with hall(server) as (chair, _, (one, two, three)):
        assert [await one.call("poll.show", poll=poll) for poll in [*polls, due]] == before
        for number, poll in enumerate(polls[2:]):
            await three.call("poll.vote", poll=poll, choices=[3])
            shown = await results(chair, poll)
            assert shown["outcome"]["counts"] == [0, 0, 2] and shown["outcome"]["abstentions"] == 1, number


@scenario
async def test_who_cannot_read_a_channel_has_no_part_in_its_polls(server):
    async with hall(server, 1) as (chair, vice, (one,)):
        there = "climate-action.mods"
        poll = (await chair.call("poll.create", channel=there, title="Do we go on?", options=["Yes", "No"],
                                 kind="single", roles=["moderator", "delegate"]))["poll"]
        await chair.call("poll.open", poll=poll)
        entitled = (await vice.call("poll.show", poll=poll))["poll"]["entitled"]
        for method, more in [("poll.show", {}), ("poll.vote", {"choices": [1]}), ("poll.roll", {})]:
            for id in poll, "p9999":  # one that is out of sight is refused like one that is not there
                with refused("not_found", "/params/poll"):
                    await one.call(method, poll=id, **more)
        await vice.call("poll.vote", poll=poll, choices=[1])
        await chair.call("poll.close", poll=poll)
        roll = (await vice.call("poll.roll", poll=poll, limit=100))["voters"]
        assert len(roll) == entitled and {line["participant"]["role"] for line in roll} == {"moderator"}

        async with server.client("Head", "head", delegation="jakarta") as head:
            for channel, at_least in ((there, 0), ("lobby", 1)):
                poll = (await chair.call("poll.create", channel=channel, title="And now?", options=["Yes", "No"],
                                         kind="single", per="delegation"))["poll"]
                await chair.call("poll.open", poll=poll)
                entitled = (await vice.call("poll.show", poll=poll))["poll"]["entitled"]
                assert entitled >= at_least and (at_least or entitled == 0), "no delegation comes in there"
                await chair.call("poll.close", poll=poll)
                roll = (await vice.call("poll.roll", poll=poll, limit=100))["voters"]
                assert len(roll) == entitled
            with refused("not_found"):
                await head.call("poll.show", poll="p2")
