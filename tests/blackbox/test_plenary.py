# SPDX-License-Identifier: MIT
"""A plenary from its opening to its closing, as tests/plenary/mgmac.json tells it: everybody of the demo
summit is there, and after each step everybody has heard exactly what they must, and nothing else."""
import asyncio
import collections
import contextlib
import copy
import datetime
import hashlib
import itertools
import json
import secrets

from fold import Fold, impersonal
from harness import PATIENCE_S, ROOT, Refused, scenario
from judge import METHODS
from test_floor import Replica

SCRIPT = json.loads((ROOT / "tests/plenary/mgmac.json").read_text())
PAGE = 60
PASSING = ("presence.changed", "channel.typing", "read.marked")  # said for a moment, promised to nobody
# What a moderator does is done by methods that no delegate has.
ACTS = {name for name, document in METHODS.items() if document["x-path"] == "command"
        and document["x-roles"] != "all" and not {"delegate", "head"} & set(document["x-roles"])}


class Seat:
    """Somebody at the plenary, over as many connections as it takes."""

    def __init__(self, token):
        self.token, self.client, self.frames = token, None, []
        self.folds = collections.defaultdict(Fold)
        self.floors = {}
        self.notices = []  # not yet expected by a step

    async def enter(self, server, stack):
        """Signs in, and goes on in every channel where it was."""
        if self.client:
            self.rest()
            self.frames += self.client.heard
        self.client = await stack.enter_async_context(server.client())
        self.client.token = self.token
        self.session = await self.client.open()
        self.id = self.session["participant"]["id"]
        for channel in self.channels:
            await self.client.subscribe(channel, after=self.folds[channel].last, epoch=self.session["epoch"])

    @property
    def channels(self):
        return [channel["id"] for channel in self.session["channels"]]

    async def hear(self, channel, last):
        fold = self.folds[channel]
        while fold.last < last:
            event = await self.client.event()
            self.folds[event["channel"]].apply(event)
            if event["channel"] in self.floors:
                self.floors[event["channel"]].apply(event)
        assert fold.last == last, (self.id, channel, fold.events[last:])

    async def notice(self, method):
        while method not in self.notices:
            frame = await asyncio.wait_for(self.client.notices.get(), PATIENCE_S)
            if frame["method"] not in PASSING:
                self.notices.append(frame["method"])
        self.notices.remove(method)

    def rest(self):
        """The notices that no step has expected."""
        while not self.client.notices.empty():
            frame = self.client.notices.get_nowait()
            if frame["method"] not in PASSING:
                self.notices.append(frame["method"])
        return self.notices

    def has_heard(self, words):
        frames = [*self.frames, *self.client.heard]
        return any(words in text for text in frames)


def holds(expected, found, where=""):
    """Whether `found` has all that is expected: of an object the named members, of a list each item."""
    if isinstance(expected, dict):
        for key, value in expected.items():
            assert key in found, (f"{where}.{key}", found)
            holds(value, found[key], f"{where}.{key}")
    elif isinstance(expected, list):
        assert len(expected) == len(found), (where, expected, found)
        for number, value in enumerate(expected):
            holds(value, found[number], f"{where}.{number}")
    else:
        assert expected == found, (where, expected, found)


def member(value, path):
    """What is at `a.0.b`, None where nothing is."""
    for key in path.split("."):
        if isinstance(value, list):
            value = value[int(key)] if int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


class Plenary:
    def __init__(self, server):
        self.server, self.seats, self.kept = server, {}, {}
        self.stack = contextlib.AsyncExitStack()
        self.heads = collections.Counter()  # the last seq of each channel, by what the script says
        self.acts = []  # the audit log as it must be
        self.secrets = {}  # words: who may have heard them
        self.numbers = itertools.count(1)

    async def begin(self):
        for name, participant in SCRIPT["cast"].items():
            self.seats[name] = Seat(await self.token(participant))
        await self.enter()
        floors = {channel: await self.show_floor(self.seats["observer"], channel) for channel in self.halls}
        for seat in self.seats.values():
            seat.floors = {channel: Replica(copy.deepcopy(shown)) for channel, shown in floors.items()}

    @property
    def halls(self):
        """The channels that everybody reads."""
        return self.seats["observer"].channels

    async def show_floor(self, seat, channel):
        return await seat.client.call("floor.show", channel=channel)

    async def token(self, participant, **more):
        secret = "pl_" + secrets.token_urlsafe(32)
        digest = hashlib.blake2b(secret.encode(), digest_size=32).hexdigest()
        await self.server.control("token.create", participant=participant, secret_hash=digest, **more)
        return secret

    async def enter(self):
        await asyncio.gather(*(seat.enter(self.server, self.stack) for seat in self.seats.values()))

    async def end(self):
        await self.stack.aclose()

    # The script's words

    def names(self, who, but=()):
        """The cast that a name, a group or a list of them means."""
        if isinstance(who, list):
            return [name for one in who for name in self.names(one) if name not in but]
        return self.names(SCRIPT["groups"][who], but) if who in SCRIPT["groups"] else [who]

    def filled(self, value):
        """With what earlier steps kept in the place of $names, and times counted from now."""
        if isinstance(value, dict) and "in_s" in value:
            at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=value["in_s"])
            return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if isinstance(value, dict):
            return {key: self.filled(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self.filled(one) for one in value]
        return self.kept[value[1:]] if isinstance(value, str) and value.startswith("$") else value

    def channels(self, where, scene):
        groups = {"all": self.seats["chair"].channels, "halls": self.halls,
                  "themes and announcements": [one for one in self.halls if one != "lobby"]}
        return groups.get(where, [where or scene["channel"]])

    # Steps

    def prepared(self, scene, step):
        """The method's params; the same client_id when the step is done again."""
        params = self.filled(step.get("params", {}))
        needed = METHODS[step["does"]]["params"].get("required", [])
        if "channel" in needed:
            params.setdefault("channel", scene["channel"])
        if "client_id" in needed:
            params["client_id"] = f"step-{next(self.numbers)}"
        return params

    async def step(self, scene, step):
        if "kill" in step:
            return await self.kill(scene, step)
        if "clock" in step:
            return await self.all_hear(scene, {"does": "clock.tick", **step}, {}, [step["who"]])
        params = self.prepared(scene, step)
        names = self.names(step["who"], step.get("except", ()))
        if "reveals" in step:
            self.keeps_secret(step["reveals"])
            del self.secrets[step["reveals"]]
        answers = await asyncio.gather(*(self.ask(name, step, params) for name in names))
        for answer in answers:
            for name, path in step.get("keep", {}).items():
                self.kept[name] = member(answer, path)
                assert self.kept[name] is not None, (step, answer)
        if "known_to" in step:
            words = next(params[key] for key in ("text", "reason") if key in params)
            self.secrets[words] = {*self.names(step["known_to"]), *names}
        self.note_acts(step, names, answers)
        await self.all_hear(scene, step, params, names)
        for method, to in step.get("notices", []):
            await asyncio.gather(*(self.seats[name].notice(method) for name in self.names(to)))

    async def ask(self, name, step, params):
        refusals = step.get("refused_any", [step["refused"]] if "refused" in step else [])
        try:
            answer = await self.seats[name].client.call(step["does"], **params)
        except Refused as refusal:
            assert refusal.reason in refusals, (name, step, refusal.reason, refusal.message)
            return {}
        assert not refusals, (name, step, answer)
        holds(self.filled(step.get("answer", {})), answer)
        for path in step.get("lacks", []):
            assert member(answer, path) is None, (name, step, path, answer)
        return answer

    def note_acts(self, step, names, answers):
        if step["does"] not in ACTS and not step.get("is_act"):
            return
        for name, answer in zip(names, answers):
            if answer and answer.get("changed", True) and answer.get("channels", 1):
                self.acts.append((step["does"], SCRIPT["cast"][name]))

    async def all_hear(self, scene, step, params, names):
        """Everybody who may read the channel hears the step's events, everybody the same, and no others."""
        news = collections.defaultdict(list)
        for event in step.get("events", []):
            event = event if isinstance(event, dict) else {"type": event}
            for channel in self.channels(event.get("in", params.get("channel")), scene):
                news[channel] += [event] * len(names)
        for channel, expected in news.items():
            self.heads[channel] += len(expected)
            here = [seat for seat in self.seats.values() if channel in seat.channels]
            await asyncio.gather(*(seat.hear(channel, self.heads[channel]) for seat in here))
            for seat in here:
                found = seat.folds[channel].events[-len(expected):]
                assert found == here[0].folds[channel].events[-len(expected):], (seat.id, found)
            self.judge(step, params, names, expected, found)

    def judge(self, step, params, names, expected, found):
        people = {SCRIPT["cast"][name] for name in names}
        for wanted, event in zip(expected, found):
            assert event["type"] == wanted["type"], (step, event)
            assert event["actor"]["id"] in ([wanted["actor"]] if "actor" in wanted else people), (step, event)
            holds(self.filled(wanted.get("data", {})), event["data"])
            for path in wanted.get("lacks", []):
                assert member(event, path) is None, (path, event)
            if event["type"] == "message.posted" and step["does"] == "message.post":
                assert event["data"]["text"] == params["text"], event

    # The server falls

    async def kill(self, scene, step):
        """kill -9, with messages on their way; whoever sent one sends it again, and it is there once."""
        on_their_way = [(one, self.prepared(scene, one)) for one in step.get("in_flight", [])]
        for one, params in on_their_way:
            sending, _ = self.seats[one["who"]].client.send(one["does"], params)
            await sending
        self.server.kill()
        await self.stack.aclose()
        self.server.start()
        self.stack = contextlib.AsyncExitStack()
        await self.enter()
        answers = await asyncio.gather(*(self.ask(one["who"], one, params) for one, params in on_their_way))
        # Their order is the log's.
        for answer, (one, params) in sorted(zip(answers, on_their_way), key=lambda pair: pair[0]["seq"]):
            assert answer["seq"] == self.heads[scene["channel"]] + 1, answer
            await self.all_hear(scene, one, params, [one["who"]])

    # What must be true at the end

    def keeps_secret(self, words):
        for name, seat in self.seats.items():
            assert name in self.secrets[words] or not seat.has_heard(json.dumps(words, ensure_ascii=False)[1:-1]), (
                name, words)

    async def all_views_are_one(self):
        """What each heard, the pages of history, and what a late joiner gets: the same, in every channel."""
        late = Seat(await self.token("late", role="delegate", delegation="bangkok"))
        await late.enter(self.server, self.stack)
        for channel in late.channels:
            await late.hear(channel, self.heads[channel])
        seats = [*self.seats.values(), late]
        for channel in self.seats["chair"].channels:
            here = [seat for seat in seats if channel in seat.channels]
            await asyncio.gather(*(self.history_is(seat, channel) for seat in here))
            for seat in here:
                fold, first = seat.folds[channel], here[0].folds[channel]
                assert (fold.events, fold.state) == (first.events, first.state), (seat.id, channel)
                assert (fold.messages, fold.polls, fold.calls) == (first.messages, first.polls, first.calls), seat.id
        for seat in seats:
            assert set(seat.folds) <= set(seat.channels) and seat.client.events.empty(), seat.id

    async def history_is(self, seat, channel):
        fold, events, messages, more = seat.folds[channel], [], [], True
        while more:
            after = events[-1]["seq"] if events else 0
            page = await seat.client.history(channel, after=after, limit=PAGE)
            events, messages, more = events + page["events"], messages + page["messages"], page["more_after"]
        assert events == fold.events, [pair for pair in zip(events, fold.events) if pair[0] != pair[1]][:1]
        found = [impersonal(state) for state in messages]
        assert found == fold.changed_messages(), [
            pair for pair in itertools.zip_longest(found, fold.changed_messages()) if pair[0] != pair[1]][:1]

    async def all_states_are_one(self):
        """What who signs in now is told equals what those know who were there: channels, floors, polls, calls."""
        for seat in self.seats.values():
            async with self.server.client() as again:
                again.token = seat.token
                for channel in (await again.open())["channels"]:
                    fold = seat.folds[channel["id"]]
                    holds(fold.state, channel["state"], f"{seat.id} {channel['id']}")
                    assert channel["last_seq"] == fold.last
            for channel, floor in seat.floors.items():
                floor.assert_is(await self.show_floor(seat, channel))
            for channel, fold in seat.folds.items():
                await self.decisions_are(seat, channel, fold)

    async def decisions_are(self, seat, channel, fold):
        for poll, known in fold.polls.items():
            shown = (await seat.client.call("poll.show", poll=poll))["poll"]
            assert shown == known, (seat.id, shown, known)
        for call, known in fold.calls.items():
            shown = (await seat.client.call("consensus.show", channel=channel, consensus=call))["consensus"]
            shown["answers"] = {answer["delegation"]: answer for answer in shown["answers"]}
            assert shown | known == shown, (shown, known)

    async def each_act_is_audited_once(self):
        chair, log, before = self.seats["secretary"].client, [], {}
        while before is not None:
            page = await chair.call("audit.list", limit=50, **before)
            log += page["entries"]
            before = {"before": page["next"]} if "next" in page else None
        found = [(entry["action"], entry["actor"]["id"]) for entry in reversed(log) if "actor" in entry]
        assert found == self.acts, [pair for pair in itertools.zip_longest(found, self.acts) if pair[0] != pair[1]][:3]
        whole = json.dumps(log, ensure_ascii=False)
        assert not [words for words in self.secrets if words in whole]

    def the_chains_hold(self):
        chains = [json.loads(line) for line in self.server.ctl("--json", "verify").splitlines()]
        assert all(not chain["bad"] for chain in chains), chains
        checked = {chain["channel"]: chain["checked"] for chain in chains if "channel" in chain}
        assert checked == {channel: self.heads[channel] for channel in self.seats["chair"].channels}


@scenario
async def test_a_plenary_from_its_opening_to_its_closing(server):
    plenary = Plenary(server)
    try:
        await plenary.begin()
        for scene in SCRIPT["scenes"]:
            for step in scene["steps"]:
                if "moment" not in step:
                    await plenary.step(scene, step)
        for words in plenary.secrets:
            plenary.keeps_secret(words)
        assert {name: seat.rest() for name, seat in plenary.seats.items() if seat.rest()} == {}
        await plenary.all_views_are_one()
        await plenary.all_states_are_one()
        await plenary.each_act_is_audited_once()
        plenary.the_chains_hold()
    finally:
        await plenary.end()
