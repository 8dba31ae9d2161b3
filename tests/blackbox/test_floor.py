# SPDX-License-Identifier: MIT
"""The floor: who speaks, in which order, for how long; and that whoever only listens knows it all."""
import asyncio
import contextlib

from harness import Refused, refused, scenario

KINDS = ["statement", "question", "point_of_order"]


class Replica:
    """What a client knows that has asked once and then only applied the events."""

    def __init__(self, shown):
        self.settings, self.open, self.phase = shown["settings"], shown["open"], shown["phase"]
        self.item, self.title, self.drawn = shown["item"], shown.get("title"), shown.get("drawn")
        self.speaker, self.interrupted = shown.get("speaker"), shown.get("interrupted")
        self.entries = {entry["entry"]: entry for entry in shown["waiting"]}
        self.order = list(self.entries)
        self.accounts = {self.key(account): account for account in shown["accounts"]}
        self.replies = {reply["reply"]: reply for reply in shown["replies"]}

    @staticmethod
    def key(account):
        return account.get("delegation"), account.get("participant")

    def apply(self, event):
        data = event["data"]
        self.order = data.get("order", self.order)
        if "account" in data:
            self.accounts[self.key(data["account"])] = data["account"]
        if "reply" in data:
            self.replies[data["reply"]["reply"]] = data["reply"]
        if "entry" in data:
            self.entries[data["entry"]["entry"]] = data["entry"]
        getattr(self, event["type"].replace(".", "_"), lambda data: None)(data)

    def begin_item(self, data):
        if data["item"] != self.item:
            self.item, self.title, self.replies = data["item"], data.get("title"), {}
            self.phase = "list"

    def floor_configured(self, data):
        self.begin_item(data)
        self.settings, self.open = data["settings"], data["open"]
        self.drawn = self.drawn if self.settings["order"] == "lot" else None
        for account in self.accounts.values():
            account.pop("left_ms", None)
            if self.settings["budget_s"]:
                left = self.settings["budget_s"] * 1000 + account["added_ms"] - account["charged_ms"]
                account["left_ms"] = max(0, left)

    def floor_opened(self, data):
        self.begin_item(data)
        self.open = True

    def floor_closed(self, _):
        self.open = False

    def floor_replies_begun(self, _):
        self.open, self.phase = False, "replies"

    def floor_started(self, data):
        self.interrupted, self.speaker = self.speaker, data["entry"]

    def floor_paused(self, data):
        self.speaker = data["entry"]

    def floor_resumed(self, data):
        self.speaker = data["entry"]

    def floor_ended(self, data):
        if not self.interrupted or data["entry"]["entry"] != self.interrupted["entry"]:
            self.speaker = self.interrupted
        self.interrupted = None

    def floor_time_added(self, data):
        for place in ("speaker", "interrupted"):
            turn = getattr(self, place)
            if turn and turn["entry"] == data.get("entry", {}).get("entry"):
                setattr(self, place, data["entry"])

    def floor_drawn(self, data):
        self.drawn = data["delegations"]

    def assert_is(self, shown):
        mine = {"settings": self.settings, "open": self.open, "phase": self.phase, "item": self.item,
                "title": self.title, "speaker": self.speaker, "interrupted": self.interrupted,
                "waiting": [self.entries[entry] for entry in self.order], "drawn": self.drawn,
                "replies": [self.replies[reply] for reply in sorted(self.replies)]}
        for name, value in mine.items():
            assert value == shown.get(name), (name, value, shown.get(name))
        assert {self.key(account): account for account in shown["accounts"]} == self.accounts


class Floor:
    """A channel's floor with its people, and somebody who only listens."""

    def __init__(self, people, replica):
        self.chair, self.vice, self.ana, self.budi, self.head, self.expert, self.listener = people
        self.replica, self.seq = replica, 0

    async def act(self, who, method, **params):
        """The answer, after the listener has seen what came of it."""
        done = await who.call(method, channel="lobby", **params)
        await self.show()
        return done

    async def show(self):
        """The floor as the server has it, which is what the listener knows from the events."""
        shown = await self.listener.call("floor.show", channel="lobby")
        while self.seq < shown["last_seq"]:
            event = await self.listener.event()
            self.seq = event["seq"]
            self.replica.apply(event)
        self.replica.assert_is(shown)
        return shown

    async def waiting(self):
        return [entry["participant"]["name"] for entry in (await self.show())["waiting"]]

    async def ask(self, who, kind="statement"):
        return (await self.act(who, "floor.request", kind=kind))["entry"]["entry"]


@contextlib.asynccontextmanager
async def plenary(server, **settings):
    """Two chairs, two delegates, a head, an expert without a delegation, and a listener."""
    async with contextlib.AsyncExitStack() as stack:
        people = [await stack.enter_async_context(server.client(*who)) for who in [
            ("Chair", "moderator"), ("Vice", "moderator"), ("Ana", "delegate", "jakarta"),
            ("Budi", "delegate", "bangkok"), ("Head", "head", "jakarta"), ("Expert", "expert"),
            ("Listener", "observer")]]
        done = await people[-1].subscribe()
        floor = Floor(people, Replica(await people[-1].call("floor.show", channel="lobby")))
        floor.seq = done["last_seq"]
        await floor.act(floor.chair, "floor.set", on=True, **settings)
        yield floor


def id_of(client):
    return client.session["participant"]["id"]


async def outcomes(*calls):
    """What came of calls that were sent at once: results, and the words of refusals."""
    results = await asyncio.gather(*calls, return_exceptions=True)
    for result in results:
        assert isinstance(result, (dict, Refused)), result
    return [result if isinstance(result, dict) else result.reason for result in results]


@scenario
async def test_time_is_added_to_a_delegation_while_its_turn_has_no_limit(server):
    async with plenary(server, turn_s=0, budget_s=0) as floor:
        await floor.ask(floor.ana)
        started = await floor.act(floor.chair, "floor.start")
        assert "allowed_ms" not in started["entry"]
        added = await floor.act(floor.chair, "floor.add_time", delegation="jakarta", duration_s=30, reason="Sound")
        assert added["account"]["added_ms"] == 30000
        assert "allowed_ms" not in (await floor.show())["speaker"], "no limit gets no longer"


@scenario
async def test_a_whole_item_from_opening_to_replies(server):
    async with plenary(server, turn_s=60, budget_s=300) as floor:
        first = await floor.ask(floor.ana)
        await floor.ask(floor.budi)
        await floor.ask(floor.expert, "point_of_order")
        assert await floor.waiting() == ["Expert", "Ana", "Budi"]
        await floor.act(floor.chair, "floor.set", order="heads_first")
        await floor.ask(floor.head)
        assert await floor.waiting() == ["Expert", "Head", "Ana", "Budi"]
        await floor.act(floor.chair, "floor.move", entry=first, before=0, reason="Asked to be last")
        assert await floor.waiting() == ["Expert", "Head", "Budi", "Ana"]

        started = await floor.act(floor.chair, "floor.start")
        assert started["entry"]["participant"]["name"] == "Expert" and started["entry"]["allowed_ms"] == 60000
        await floor.act(floor.chair, "floor.start", instead_of=started["entry"]["entry"])
        assert (await floor.show())["speaker"]["participant"]["name"] == "Head", "one ends the other"
        await floor.ask(floor.budi, "question")
        await floor.act(floor.chair, "floor.start")
        shown = await floor.show()
        assert shown["speaker"]["kind"] == "question" and shown["interrupted"]["state"] == "interrupted"
        await floor.act(floor.vice, "floor.pause")
        await floor.act(floor.chair, "floor.resume")
        assert not (await floor.act(floor.chair, "floor.resume"))["changed"]
        await floor.act(floor.chair, "floor.end", entry=shown["speaker"]["entry"])
        shown = await floor.show()
        assert shown["speaker"]["participant"]["name"] == "Head" and shown["speaker"]["state"] == "speaking"
        added = await floor.act(floor.chair, "floor.add_time", delegation="jakarta", duration_s=30, reason="Sound")
        assert added["account"]["added_ms"] == 30000
        assert (await floor.show())["speaker"]["allowed_ms"] == 90000
        ended = await floor.act(floor.chair, "floor.end", entry=(await floor.show())["speaker"]["entry"])
        assert ended["entry"]["state"] == "ended" and ended["overrun_ms"] == 0
        await floor.act(floor.chair, "floor.readd", entry=ended["entry"]["entry"])
        assert await floor.waiting() == ["Head", "Budi", "Ana"]
        await floor.act(floor.chair, "floor.remove", entry=ended["entry"]["entry"], reason="Has left")
        await floor.act(floor.ana, "floor.withdraw")
        assert await floor.waiting() == ["Budi"]
        await floor.act(floor.chair, "floor.set", order="lot")
        await floor.act(floor.chair, "floor.set", order="least_spoken", budget_s=0)

        await floor.act(floor.ana, "reply.claim", named_by=id_of(floor.budi), text="Our figures were misquoted")
        granted = await floor.act(floor.chair, "reply.grant", reply=1)
        assert granted["reply"]["number"] == 1 and granted["entry"]["kind"] == "reply"
        await floor.act(floor.head, "reply.claim", named_by=id_of(floor.budi), text="Once more")
        with refused("claims_undecided"):
            await floor.chair.call("floor.open", channel="lobby", item="Floods and early warning")
        with refused("claims_undecided"):
            await floor.chair.call("floor.set", channel="lobby", on=False)
        await floor.act(floor.vice, "reply.refuse", reply=2, reason="Said already")
        await floor.act(floor.chair, "floor.begin_replies")
        assert await floor.waiting() == ["Ana", "Budi"]
        assert (await floor.act(floor.chair, "floor.start"))["entry"]["allowed_ms"] == 600_000
        await floor.act(floor.chair, "floor.end")
        opened = await floor.act(floor.chair, "floor.open", item="Floods and early warning")
        assert opened["changed"] and (await floor.show())["title"] == "Floods and early warning"
        assert not (await floor.act(floor.chair, "floor.open"))["changed"]
        await floor.act(floor.chair, "floor.close")
        await floor.act(floor.chair, "floor.start")
        await floor.act(floor.chair, "floor.set", on=False)
        assert not (await floor.show())["settings"]["on"]


@scenario
async def test_each_act_of_the_chair_is_audited_once(server):
    async with plenary(server) as floor:
        await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.request", participant=id_of(floor.budi), kind="question")
        await floor.act(floor.chair, "floor.start", entry=1)
        await floor.act(floor.chair, "floor.start")  # interrupts: two events, one act
        await floor.act(floor.chair, "floor.end")
        entries = (await floor.chair.call("audit.list", channel="lobby"))["entries"]
        assert [entry["action"] for entry in entries] == [
            "floor.end", "floor.start", "floor.start", "floor.request", "floor.set"]
        assert [entry["data"].get("whom") for entry in entries] == [
            {"participant": id_of(who)} if who else None
            for who in (floor.budi, floor.budi, floor.ana, None, None)]


@scenario
async def test_a_lot_is_the_same_for_all(server):
    async with plenary(server, order="lot") as floor:
        shown = await floor.show()
        delegations = [delegation["id"] for delegation in floor.ana.session["delegations"]]
        assert sorted(shown["drawn"]) == sorted(delegations) and shown["drawn"] != delegations
        for who in (floor.ana, floor.budi):
            await floor.ask(who)
        first = min(("jakarta", "bangkok"), key=shown["drawn"].index)
        assert (await floor.show())["waiting"][0]["participant"]["delegation"] == first


@scenario
async def test_the_floor_given_twice_is_given_once(server):
    async with plenary(server) as floor:
        for _ in range(5):
            entry = await floor.ask(floor.ana)
            await floor.ask(floor.budi)
            both = await outcomes(*(who.call("floor.start", channel="lobby", entry=entry)
                                    for who in (floor.chair, floor.vice)))
            assert sorted(map(type, both), key=str) == [dict, str] and "conflict" in both
            guarded = await outcomes(*(who.call("floor.start", channel="lobby", instead_of=entry)
                                       for who in (floor.chair, floor.vice)))
            assert "conflict" in guarded, "Budi was not cut off by a second Next"
            assert (await floor.show())["speaker"]["participant"]["name"] == "Budi"
            await floor.act(floor.chair, "floor.end")


@scenario
async def test_two_who_call_the_next_mean_the_same_one(server):
    async with plenary(server) as floor:
        await floor.ask(floor.ana)
        await floor.ask(floor.budi)
        both = await outcomes(*(who.call("floor.start", channel="lobby") for who in (floor.chair, floor.vice)))
        assert sorted(map(type, both), key=str) == [dict, str] and "conflict" in both
        shown = await floor.show()
        assert shown["speaker"]["participant"]["name"] == "Ana", "who has said nothing yet is not cut off"
        assert [entry["participant"]["name"] for entry in shown["waiting"]] == ["Budi"]


@scenario
async def test_requests_that_cross_the_closing_obey_the_log(server):
    async with plenary(server) as floor:
        people = [floor.ana, floor.budi, floor.head, floor.expert]
        *asked, closed = await outcomes(
            *(who.call("floor.request", channel="lobby", kind=kind) for kind in KINDS[:2] for who in people),
            floor.chair.call("floor.close", channel="lobby"))
        shown = await floor.show()
        taken = [answer for answer in asked if isinstance(answer, dict)]
        assert all(answer["seq"] < closed["seq"] for answer in taken)
        assert set(answer for answer in asked if isinstance(answer, str)) <= {"list_closed"}
        assert len(shown["waiting"]) == len(taken)
        with refused("list_closed"):
            await floor.ask(floor.ana)
        await floor.ask(floor.ana, "point_of_order")
        await floor.act(floor.chair, "floor.request", participant="listener")


@scenario
async def test_who_may_ask_for_the_floor(server):
    there = "climate-action.mods"
    async with plenary(server) as floor, server.client("Minutes", "bot") as bot:
        for who in (floor.listener, bot):
            for kind in KINDS:
                with refused("forbidden"):
                    await who.call("floor.request", channel="lobby", kind=kind)
        for who in (floor.ana, floor.head, floor.expert, floor.chair):
            await floor.ask(who)
        await floor.act(floor.chair, "floor.request", participant=id_of(floor.listener))  # where a moderator lets them
        with refused("forbidden", "/params/participant"):
            await floor.chair.call("floor.request", channel="lobby", participant=id_of(bot))
        assert await floor.waiting() == ["Ana", "Head", "Expert", "Chair", "Listener"]
        await floor.chair.call("floor.set", channel=there, on=True)
        with refused("conflict", "/params/participant"):
            await floor.chair.call("floor.request", channel=there, participant=id_of(floor.ana))
        await floor.chair.call("floor.request", channel=there, participant=id_of(floor.vice))


@scenario
async def test_a_withdrawal_that_crosses_the_start_obeys_the_log(server):
    async with plenary(server) as floor:
        for _ in range(5):
            entry = await floor.ask(floor.ana)
            answers = await outcomes(floor.ana.call("floor.withdraw", channel="lobby", entry=entry),
                                     floor.chair.call("floor.start", channel="lobby", entry=entry))
            assert sorted(map(type, answers), key=str) == [dict, str] and "conflict" in answers
            shown = await floor.show()
            assert shown["waiting"] == [] and ("speaker" in shown) == isinstance(answers[1], dict)
            if "speaker" in shown:
                await floor.act(floor.chair, "floor.end")
        entry = await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        for which in ({"entry": entry}, {}):
            with refused("conflict", "/params/entry"):
                await floor.ana.call("floor.withdraw", channel="lobby", **which)


@scenario
async def test_two_who_end_a_question_do_not_end_the_speaker(server):
    async with plenary(server) as floor:
        await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        question = await floor.ask(floor.budi, "question")
        await floor.act(floor.chair, "floor.start")
        both = await outcomes(*(who.call("floor.end", channel="lobby", entry=question)
                                for who in (floor.chair, floor.vice)))
        assert "conflict" in both
        shown = await floor.show()
        assert shown["speaker"]["participant"]["name"] == "Ana"

        await floor.ask(floor.budi, "question")
        await floor.act(floor.chair, "floor.start")
        both = await outcomes(*(who.call("floor.end", channel="lobby") for who in (floor.chair, floor.vice)))
        assert sorted(map(type, both), key=str) == [dict, str] and "conflict" in both, "also without its number"
        shown = await floor.show()
        assert shown["speaker"]["participant"]["name"] == "Ana" and shown["speaker"]["state"] == "speaking"


@scenario
async def test_more_time_is_the_speakers_while_a_question_interrupts(server):
    async with plenary(server, turn_s=60) as floor:
        speech = await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        question = await floor.ask(floor.head, "question")  # of the same delegation
        await floor.act(floor.chair, "floor.start")

        async def add(**whose):
            return await floor.act(floor.chair, "floor.add_time", **whose, duration_s=30, reason="Sound")
        done = await add(delegation="jakarta")
        assert done["entry"]["entry"] == speech and done["entry"]["allowed_ms"] == 90_000, "it says whose"
        shown = await floor.show()
        assert (shown["interrupted"]["allowed_ms"], shown["speaker"]["allowed_ms"]) == (90_000, 60_000)
        assert (await add(entry=question))["entry"]["allowed_ms"] == 90_000
        assert (await add(entry=speech))["account"]["added_ms"] == 90_000
        assert "entry" not in await add(delegation="bangkok")
        waits = await floor.ask(floor.budi)
        for entry, reason in ((waits, "conflict"), (9, "not_found")):
            with refused(reason, "/params/entry"):
                await add(entry=entry)
        entries = (await floor.chair.call("audit.list", action="floor.add_time"))["entries"]
        assert [entry["data"].get("whom", {}).get("participant") for entry in entries] == [
            None, id_of(floor.ana), id_of(floor.head), None]


@scenario
async def test_while_somebody_speaks_others_put_questions(server):
    async with plenary(server, controls_posting=True) as floor:
        await floor.budi.post("before")
        await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        with refused("floor_taken") as refusal:
            await floor.budi.post("me too")
        assert refusal.detail == "Ana" and refusal.message.endswith("(Ana)"), "who has it"
        await floor.budi.post("may I ask", kind="question")
        await floor.budi.call("message.react", channel="lobby", seq=(await floor.ana.post("so"))["seq"], emoji="👍",
                              on=True)
        await floor.chair.post("order, please")
        await floor.budi.post("elsewhere", channel="climate-action")
        server.kill()
        server.start()
        async with server.client("Budi") as budi, server.client("Ana") as ana, server.client("Chair") as chair:
            with refused("floor_taken"):
                await budi.post("after a fall of the server")
            await ana.post("still mine")
            await chair.call("floor.end", channel="lobby")
            await budi.post("now")


@scenario
async def test_while_somebody_speaks_others_change_no_statement(server):
    async with plenary(server, controls_posting=True) as floor:
        texts = {"statement": await floor.budi.post("before"), "own": await floor.ana.post("mine"),
                 "question": await floor.budi.post("may I ask", kind="question"),
                 "chair": await floor.chair.post("order")}
        seqs = {name: posted["seq"] for name, posted in texts.items()}

        async def edit(who, name, text):
            return await who.call("message.edit", channel="lobby", seq=seqs[name], text=text)
        await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        with refused("floor_taken") as refusal:
            await edit(floor.budi, "statement", "before, and a speech of mine")
        assert refusal.detail == "Ana", "who has it"
        assert not (await edit(floor.budi, "statement", "before"))["changed"], "a retry is no new word"
        assert (await edit(floor.budi, "question", "May I ask?"))["changed"]
        assert (await edit(floor.ana, "own", "mine, still"))["changed"]
        assert (await edit(floor.chair, "chair", "order, please"))["changed"]
        await floor.act(floor.chair, "floor.end")
        assert (await edit(floor.budi, "statement", "before, and more"))["changed"]


@scenario
async def test_a_post_that_crosses_the_start_obeys_the_log(server):
    async with plenary(server, controls_posting=True) as floor:
        await floor.ask(floor.ana)
        *posts, started = await outcomes(*(floor.budi.post(f"word {i}") for i in range(10)),
                                         floor.chair.call("floor.start", channel="lobby"),)
        for post in posts:
            assert post == "floor_taken" or post["seq"] < started["seq"]


@scenario
async def test_who_is_removed_leaves_the_floor(server):
    """The list, a running turn and one that a question interrupted; by the act itself, for good."""
    async with plenary(server, controls_posting=True) as floor:
        first = await floor.ask(floor.ana)
        await floor.ask(floor.budi)
        again = await floor.ask(floor.ana, "point_of_order")
        await floor.act(floor.chair, "floor.start", entry=first)
        question = await floor.ask(floor.budi, "question")
        await floor.act(floor.chair, "floor.start", entry=question)
        assert (await floor.show())["interrupted"]["entry"] == first

        # Ana is interrupted, and waits once more.
        start = floor.seq
        done = await floor.act(floor.chair, "participant.remove", participant="ana", reason="Enough")
        shown = await floor.show()
        assert shown["speaker"]["entry"] == question and "interrupted" not in shown
        assert [one["participant"]["name"] for one in shown["waiting"]] == ["Budi"]
        events = (await floor.chair.history(after=start))["events"]
        assert [event["type"] for event in events] == ["floor.removed", "floor.ended", "participant.removed"]
        assert all(event["data"]["reason"] == "Enough" for event in events), "and why"
        assert events[0]["data"]["entry"]["entry"] == again and events[1]["data"]["entry"]["entry"] == first
        assert {event["actor"]["name"] for event in events} == {"Chair"} and done["seq"] == events[-1]["seq"]
        for method, params in (("floor.readd", {"entry": first}),
                               ("floor.request", {"kind": "statement", "participant": "ana"})):
            with refused("conflict"):
                await floor.vice.call(method, channel="lobby", **params)

        # Budi speaks: nobody does then. A suspension is of every channel.
        await floor.chair.call("floor.set", channel="climate-action", on=True)
        await floor.budi.call("floor.request", channel="climate-action", kind="statement")
        await floor.chair.call("participant.suspend", participant="budi", reason="Threats")
        shown = await floor.show()
        assert "speaker" not in shown and shown["waiting"] == []
        assert (await floor.chair.call("floor.show", channel="climate-action"))["waiting"] == []
        await floor.head.post("the floor is free")

        await floor.act(floor.chair, "participant.readmit", participant="ana")
        await floor.chair.call("participant.unsuspend", participant="budi")
        assert (await floor.show())["waiting"] == [], "lifting puts nobody back"
        await floor.act(floor.vice, "floor.readd", entry=first)
        assert await floor.waiting() == ["Ana"]

        # A whole delegation, and only whom it binds.
        await floor.ask(floor.head)
        await floor.ask(floor.expert)
        await floor.act(floor.chair, "floor.start", entry=first)
        await floor.act(floor.chair, "participant.remove", delegation="jakarta", reason="Walked out")
        shown = await floor.show()
        assert "speaker" not in shown and [one["participant"]["name"] for one in shown["waiting"]] == ["Expert"]
        log = (await floor.chair.call("audit.list", action="participant.remove"))["entries"]
        assert len(log) == 2, "one entry for each act"
    server.kill()
    server.start()
    async with server.client("Listener") as listener:
        assert await listener.call("floor.show", channel="lobby") == shown
    server.ctl("verify")


@scenario
async def test_a_removal_crosses_the_start(server):
    """Whatever comes first in the log, afterwards who was removed neither speaks nor waits."""
    async with plenary(server) as floor:
        entry = await floor.ask(floor.ana)
        started, removed = await outcomes(
            floor.vice.call("floor.start", channel="lobby", entry=entry),
            floor.chair.call("participant.remove", channel="lobby", participant="ana", reason="Enough"))
        shown = await floor.show()
        assert "speaker" not in shown and shown["waiting"] == []
        assert started == "conflict" or started["seq"] < removed["seq"]
        taken_off = [event["type"] for event in (await floor.chair.history())["events"]
                     if event["type"] in ("floor.removed", "floor.ended")]
        assert taken_off == ["floor.removed" if started == "conflict" else "floor.ended"]


@scenario
async def test_the_floor_survives_kill(server):
    async with plenary(server, budget_s=600, order="least_spoken", controls_posting=True) as floor:
        for who in (floor.ana, floor.budi, floor.expert):
            await floor.ask(who)
        await floor.act(floor.chair, "floor.start")
        await floor.ask(floor.head, "question")
        await floor.act(floor.chair, "floor.start")
        await floor.act(floor.budi, "reply.claim", named_by="ana", text="Not so")
        await floor.act(floor.chair, "reply.grant", reply=1)
        await floor.act(floor.chair, "floor.move", entry=3, before=2, reason="Has to leave")
        before = await floor.show()
        board = await floor.chair.call("floor.balance", channel="lobby")
    server.kill()
    server.start()
    async with server.client("Listener") as listener, server.client("Chair") as chair:
        assert await listener.call("floor.show", channel="lobby") == before
        assert await chair.call("floor.balance", channel="lobby") == board
        ended = await chair.call("floor.end", channel="lobby")
        assert ended["entry"]["participant"]["name"] == "Head"
        shown = await listener.call("floor.show", channel="lobby")
        assert shown["speaker"]["participant"]["name"] == "Ana" and shown["speaker"]["state"] == "speaking"


@scenario
async def test_rights_of_reply_are_counted_in_public(server):
    async with plenary(server) as floor:
        seq = (await floor.budi.post("Jakarta said the opposite"))["seq"]
        with refused("not_found", "/params/seq"):
            await floor.ana.call("reply.claim", channel="lobby", seq=999, text="Not so")
        with refused("not_found", "/params/named_by"):
            await floor.ana.call("reply.claim", channel="lobby", named_by="nobody", text="Not so")
        with refused("forbidden"):
            await floor.expert.call("reply.claim", channel="lobby", seq=seq, text="Not so")
        with refused("forbidden", "/params/seq"):
            await floor.budi.call("reply.claim", channel="lobby", seq=seq, text="Not so")
        with refused("forbidden", "/params/named_by"):
            await floor.ana.call("reply.claim", channel="lobby", named_by="head", text="Not so")
        for number in (1, 2):
            claim = await floor.act(floor.ana, "reply.claim", seq=seq, text="Not so")
            with refused("conflict"):
                await floor.head.call("reply.claim", channel="lobby", seq=seq, text="Not so")
            both = await outcomes(
                floor.chair.call("reply.grant", channel="lobby", reply=claim["reply"]["reply"]),
                floor.vice.call("reply.refuse", channel="lobby", reply=claim["reply"]["reply"], reason="No"))
            assert sorted(map(type, both), key=str) == [dict, str] and "conflict" in both, "one decides"
            shown = await floor.show()
            if shown["replies"][-1]["state"] == "refused":
                claim = await floor.act(floor.ana, "reply.claim", seq=seq, text="Not so")
                await floor.act(floor.chair, "reply.grant", reply=claim["reply"]["reply"])
            assert [reply["number"] for reply in (await floor.show())["replies"]
                    if reply["state"] == "granted"][-1] == number
        with refused("limit_reached"):
            await floor.head.call("reply.claim", channel="lobby", seq=seq, text="Not so")
        other = await floor.act(floor.budi, "reply.claim", named_by="ana", text="Not so")
        await floor.act(floor.chair, "floor.set", replies_max=0)
        with refused("limit_reached", "/params/reply"):
            await floor.chair.call("reply.grant", channel="lobby", reply=other["reply"]["reply"])
        with refused("conflict"):
            await floor.chair.call("reply.grant", channel="lobby", reply=1)


@scenario
async def test_what_a_claim_says_is_judged_by_the_filters(server):
    async with plenary(server) as floor:
        for action, word in (("refuse", "heron"), ("hold", "stork"), ("mask", "gull")):
            await floor.chair.call("filter.create", kind="words", words=[word], action=action, label=f"No {word}")
        for word, why in (("heron", "words"), ("stork", "hold")):
            with refused("filtered", "/params/text", why):
                await floor.ana.call("reply.claim", channel="lobby", named_by="budi", text=f"a {word}")
        seq = (await floor.budi.post("Jakarta is wrong"))["seq"]
        claim = await floor.act(floor.ana, "reply.claim", seq=seq, text="a gull said so")
        assert "gull" not in claim["reply"]["text"] and "said so" in claim["reply"]["text"]
        # Refused, and its message gone: the words of the claim still stand, and can be taken down.
        await floor.act(floor.chair, "reply.refuse", reply=1, reason="Said already")
        await floor.chair.call("message.redact", channel="lobby", seq=seq, reason="An insult")
        assert (await floor.chair.call("reply.redact", channel="lobby", reply=1, reason="Likewise"))["changed"]
        assert "said so" not in str(await floor.budi.history())


@scenario
async def test_what_a_claim_says_can_be_withheld(server):
    words = "claimcanary"
    async with plenary(server) as floor:
        for reason in ("Said already", None):
            await floor.act(floor.ana, "reply.claim", named_by="budi", text=f"{words} and more")
            if reason:
                await floor.act(floor.chair, "reply.refuse", reply=1, reason=reason)
        await floor.act(floor.vice, "reply.grant", reply=2)
        with refused("not_found", "/params/reply"):
            await floor.chair.call("reply.redact", channel="lobby", reply=3, reason="x")
        with refused("forbidden"):
            await floor.ana.call("reply.redact", channel="lobby", reply=1, reason="x")
        both = await outcomes(*(who.call("reply.redact", channel="lobby", reply=1, reason="A private number")
                                for who in (floor.chair, floor.vice)))
        assert sorted(done["changed"] for done in both) == [False, True] and both[0]["seq"] == both[1]["seq"]
        await floor.act(floor.chair, "reply.redact", reply=2, reason="The same")
        shown = await floor.show()
        assert [(reply["state"], reply["redacted"], "text" in reply) for reply in shown["replies"]] == [
            ("refused", True, False), ("granted", True, False)], "it stays, and what became of it"
        assert [entry["reply"] for entry in shown["waiting"]] == [2]
        events = (await floor.budi.history())["events"]
        told = [event["data"]["reply"] for event in events if event["type"].startswith("reply.")]
        assert len(told) == 6 and all(reply["redacted"] and "text" not in reply for reply in told)
        assert words not in str(events)
        async with server.client("Late") as late:
            await late.subscribe(after=0)
            while (await late.event())["seq"] < events[-1]["seq"]:
                pass
            assert words not in str(late.heard)
        await floor.chair.call("floor.set", channel="lobby", on=False)
        assert not (await floor.chair.call("reply.redact", channel="lobby", reply=2, reason="x"))["changed"]
        log = (await floor.chair.call("audit.list", action="reply.redact"))["entries"]
        assert [entry["data"]["reply"] for entry in log] == [2, 1]
    await server.erased(words, "UPDATE floor_reply SET redacted_seq = NULL WHERE id = 2")
    server.start()


@scenario
async def test_the_board_is_the_chairs(server):
    async with plenary(server) as floor:
        await floor.ana.post("one")
        await floor.head.post("two?", kind="question")
        await floor.ask(floor.ana)
        await floor.act(floor.chair, "floor.start")
        board = (await floor.chair.call("floor.balance", channel="lobby"))["delegations"]
        assert [row["delegation"] for row in board] == [row["id"] for row in floor.ana.session["delegations"]]
        jakarta = next(row for row in board if row["delegation"] == "jakarta")
        assert (jakarta["messages"], jakarta["questions"], jakarta["turns"]) == (2, 1, 1) and jakarta["heard"]
        assert sum(row["heard"] for row in board) == 1
        with refused("forbidden"):
            await floor.head.call("floor.balance", channel="lobby")


@scenario
async def test_a_full_list_takes_nobody(server):
    rows = [{"row": number + 1, "id": f"p{number}", "name": f"P {number}", "role": "delegate"} for number in range(67)]
    await server.control("participant.import", rows=rows, dry_run=False)
    async with plenary(server) as floor:
        claim = await floor.act(floor.ana, "reply.claim", named_by="budi", text="Not so")
        await floor.act(floor.chair, "floor.request", participant="p0")
        await floor.act(floor.chair, "floor.start")
        await floor.act(floor.chair, "floor.end")
        asks = [(kind, row["id"]) for kind in KINDS for row in rows][:200]
        for kind, participant in asks:
            await floor.chair.call("floor.request", channel="lobby", kind=kind, participant=participant)
        await floor.show()
        with refused("limit_reached"):
            await floor.ask(floor.ana)
        with refused("limit_reached"):
            await floor.chair.call("reply.grant", channel="lobby", reply=claim["reply"]["reply"])
        with refused("conflict"):
            await floor.chair.call("floor.readd", channel="lobby", entry=1)
        await floor.act(floor.chair, "floor.remove", entry=2, reason="Makes room")
        await floor.act(floor.chair, "reply.grant", reply=claim["reply"]["reply"])
        with refused("limit_reached"):
            await floor.chair.call("floor.readd", channel="lobby", entry=1)


@scenario
async def test_whom_the_chair_has_silenced_asks_for_nothing(server):
    async with plenary(server) as floor:
        claim = {"channel": "lobby", "named_by": "budi", "text": "Not so"}
        await floor.chair.call("participant.mute", channel="lobby", participant="ana", duration_s=60, reason="No")
        for act in (floor.ana.call("floor.request", channel="lobby"), floor.ana.call("reply.claim", **claim)):
            with refused("muted"):
                await act
        await floor.chair.call("channel.lock", channel="lobby")
        for act in (floor.head.call("floor.request", channel="lobby"), floor.head.call("reply.claim", **claim)):
            with refused("channel_locked"):
                await act


ACTS = [("floor.open", {}), ("floor.close", {}), ("floor.start", {}), ("floor.pause", {}), ("floor.resume", {}),
        ("floor.end", {}), ("floor.readd", {"entry": 1}), ("floor.move", {"entry": 1, "before": 0, "reason": "No"}),
        ("floor.remove", {"entry": 1, "reason": "No"}), ("floor.begin_replies", {}),
        ("floor.add_time", {"delegation": "jakarta", "duration_s": 60, "reason": "No"}),
        ("reply.grant", {"reply": 1}), ("reply.refuse", {"reply": 1, "reason": "No"})]


@scenario
async def test_what_is_not_there_is_refused(server):
    async with server.client("Chair", "moderator") as chair, server.client("Ana", delegation="jakarta") as ana:
        for method, params in ACTS + [("floor.set", {}), ("floor.request", {}), ("floor.withdraw", {}),
                                      ("floor.show", {}), ("floor.balance", {})]:
            with refused("not_found", "/params/channel"):
                await chair.call(method, channel="nowhere", **params)
        for method, params in ACTS:
            with refused("conflict"):
                await chair.call(method, channel="lobby", **params)
        with refused("list_closed"):
            await ana.call("floor.request", channel="lobby", kind="point_of_order")
        with refused("list_closed"):
            await ana.call("reply.claim", channel="lobby", named_by="chair", text="Not so")
        await chair.call("floor.set", channel="lobby", on=True)
        for method, params in [("floor.start", {"entry": 9}), ("floor.readd", {"entry": 9}),
                               ("floor.move", {"entry": 9, "before": 0, "reason": "No"}),
                               ("floor.remove", {"entry": 9, "reason": "No"}), ("floor.withdraw", {"entry": 9})]:
            with refused("not_found", "/params/entry"):
                await chair.call(method, channel="lobby", **params)
        with refused("not_found", "/params/reply"):
            await chair.call("reply.grant", channel="lobby", reply=9)
        with refused("not_found", "/params/participant"):
            await chair.call("floor.request", channel="lobby", participant="nobody")
        with refused("not_found", "/params/participant"):
            await chair.call("floor.add_time", channel="lobby", participant="nobody", duration_s=60, reason="No")
        with refused("forbidden", "/params/participant"):
            await ana.call("floor.request", channel="lobby", participant="chair")
        await ana.call("floor.request", channel="lobby", participant="ana")
        with refused("conflict", "/params/kind"):
            await ana.call("floor.request", channel="lobby")
        with refused("forbidden", "/params/entry"):
            await chair.call("floor.withdraw", channel="lobby", entry=1)
        with refused("invalid_params", "/params/kind"):
            await ana.call("floor.request", channel="lobby", kind="reply")
