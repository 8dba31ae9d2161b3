#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Judges what clients saw: a pure function from a recorded history to the promises it breaks.

usage: tests/history/verify.py RECORD.json    (as tests/history/run keeps one that failed)

A record is a dict; all times are of one monotonic clock, in seconds:
  sends     one per attempt: author, client_id, channel, text, began, ended, outcome (ok, refused,
            unknown), first (no earlier attempt), conn and nth (its place on that connection); for ok: seq
  acts      the same for edits, redactions and moderation: who, method, channel, params, and for ok: seq
  streams   one per subscription: reader, channel, after, began, ended (None: to the end), prompt (it
            reads at once), events in the order in which they came, times when
  reads     one per page of history: channel, after, began, ended, outcome; for ok: head, events
  jumps     one per attempt to subscribe where there may be nothing: channel, after, epoch, began,
            ended, outcome (ok or the refusal's reason)
  sessions  who, began, epoch; and restores, one per backup brought back: began, ended
  faults    name, began, ended; and late: when the checker itself did not get to run, [from, to]
  final     channel -> every event, read from history after all was quiet
  again     the same, read after one more restart
  chains    channel -> what plenoctl verify said: checked, bad
  behind    readers that never got everything
An event is a dict as it came over the wire. The promises are those of the history contract; each
breach comes with the fewest operations that show it.
"""
import bisect
import collections
import json
import sys

LATE_S = 1.0  # a moderator's act is heard by everyone within
HEAL_S = 10.0  # after a fault is over, sends succeed within
EVENT_OF = {"message.edit": "message.edited", "message.redact": "message.redacted",
            "participant.mute": "participant.muted", "participant.unmute": "participant.unmuted",
            "participant.remove": "participant.removed", "participant.readmit": "participant.readmitted",
            "channel.lock": "channel.locked", "channel.unlock": "channel.unlocked",
            "channel.slow_mode": "channel.slow_mode_changed"}
SILENCES = {"participant.muted": "participant.unmuted", "participant.removed": "participant.readmitted",
            "participant.suspended": "participant.unsuspended"}  # what keeps a person from writing, and its end
WORDS = {"text", "redacted", "withheld"}  # what a redaction changes in an event


class History:
    """A record and what several checks look up in it."""

    def __init__(self, record):
        self.__dict__.update(record)
        self.acked = [send for send in self.sends if send["outcome"] == "ok" and "seq" in send]
        self.done = [act for act in self.acts if act["outcome"] == "ok" and "seq" in act]
        self.by_seq = {channel: {event["seq"]: event for event in events}
                       for channel, events in self.final.items()}
        self.redacted = {(channel, event["data"]["target"]) for channel, events in self.final.items()
                         for event in events if event["type"] == "message.redacted"}
        self.by_channel = collections.defaultdict(list)  # whatever brought events
        for source in [*self.streams, *(read for read in self.reads if read["outcome"] == "ok")]:
            self.by_channel[source["channel"]].append(source)

    def posted(self):
        for channel, events in self.final.items():
            for event in events:
                if event["type"] == "message.posted":
                    yield channel, event

    def sources(self):
        for channel, sources in self.by_channel.items():
            for source in sources:
                yield channel, source

    def is_same(self, channel, seen, truth):
        """Whether both are one event, of which a redaction may since have taken the words."""
        if seen is truth or seen == truth:
            return True
        target = seen["data"].get("target", seen["seq"])
        if truth is None or "text" in truth["data"] or (channel, target) not in self.redacted:
            return False
        return bare(seen) == bare(truth)


def bare(event):
    return dict(event, data={key: value for key, value in event["data"].items() if key not in WORDS})


def who_of(source):
    return source.get("reader", "a page of history")


def verify(record):
    """Returns a list of (promise, sentence, operations)."""
    history = History(record)
    return [(promise, sentence, operations) for promise, check in CHECKS.items()
            for sentence, operations in check(history)]


# H1 to H4: what was acknowledged, and nothing else, in one order

def gap(history):
    """Numbers start at 1 and none is missing."""
    for channel, events in history.final.items():
        for place, event in enumerate(events):
            if event["seq"] != place + 1:
                yield f"{channel}: {event['seq']} stands where {place + 1} is due", events[max(place - 1, 0):place + 1]
                break


def lost_ack(history):
    """What was acknowledged is there, under its number, with its words."""
    for send in history.acked:
        place = f"{send['channel']}/{send['seq']}"
        event = history.by_seq.get(send["channel"], {}).get(send["seq"])
        if event is None or event["type"] != "message.posted":
            yield f"{place} was acknowledged to {send['author']} and is not there", [send]
            continue
        text = event["data"].get("text")
        is_text = text == send["text"] or (text is None and (send["channel"], send["seq"]) in history.redacted)
        if event["data"]["client_id"] != send["client_id"] or not is_text:
            yield f"{place} is not what {send['author']} was told", [send, event]
    for act in history.done:
        event = history.by_seq.get(act["channel"], {}).get(act["seq"])
        if event is None or (act["method"] in EVENT_OF and act.get("changed", True)
                             and event["type"] != EVENT_OF[act["method"]]):
            yield f"{act['method']} was acknowledged as {act['channel']}/{act['seq']} and is not there", [act]


def duplicate(history):
    """No author's client_id appears twice."""
    seen = {}
    for _, event in history.posted():
        key = (event["actor"]["id"], event["data"]["client_id"])
        if key in seen:
            yield f"{key} appears twice", [seen[key], event]
        seen[key] = event


def retry_not_idempotent(history):
    """Every acknowledgement of one client_id names the same place."""
    seen = {}
    for send in history.acked:
        first = seen.setdefault((send["author"], send["client_id"]), send)
        if (first["channel"], first["seq"]) != (send["channel"], send["seq"]):
            yield f"{send['author']}'s {send['client_id']} was acknowledged at two places", [first, send]


def conflict_accepted(history):
    """One client_id never stands for two texts. With redacted words goes what others would be
    compared with: from then on any text is answered as the first was, and is posted nowhere."""
    erased, seen = {}, {}
    for act in history.acts:
        if act["method"] == "message.redact" and act["outcome"] != "refused":
            key = (act["channel"], act["params"]["seq"])
            erased[key] = min(act["began"], erased.get(key, act["began"]))
    for send in history.sends:
        place = (send["channel"], send.get("seq"))
        if send["outcome"] != "ok" or send["ended"] > erased.get(place, float("inf")):
            continue
        first = seen.setdefault((send["author"], send["client_id"]), send)
        if first["text"] != send["text"]:
            yield f"{send['author']}'s {send['client_id']} was acknowledged with two texts", [first, send]


def failed_but_present(history):
    """What was refused, and never accepted in another try, is not there."""
    refused, other = {}, set()
    for send in history.sends:
        key = (send["author"], send["client_id"], send["text"])
        if send["outcome"] == "refused":
            refused[key] = send
        else:
            other.add(key)
    for channel, event in history.posted():
        key = (event["actor"]["id"], event["data"]["client_id"], event["data"].get("text"))
        if key in refused and key not in other:
            yield f"{channel}/{event['seq']} was refused to {key[0]} and is there", [refused[key], event]


def invented(history):
    """Every message, and every edit, was sent by its author with these words."""
    sent = collections.defaultdict(set)
    for send in history.sends:
        sent[send["author"], send["client_id"], send["channel"]].add(send["text"])
    for act in history.acts:
        if act["method"] == "message.edit":
            sent[act["who"], act["params"]["seq"], act["channel"]].add(act["params"]["text"])
    for channel, events in history.final.items():
        for event in events:
            if event["type"] not in ("message.posted", "message.edited"):
                continue
            data = event["data"]
            texts = sent.get((event["actor"]["id"], data.get("client_id", data.get("target")), channel))
            if texts is None or ("text" in data and data["text"] not in texts):
                yield f"{channel}/{event['seq']} was never sent as it stands", [event]


# H5: real time

def running_max(done, queries):
    """For each query, in order of its beginning: it and what had the highest seq of all that was
    acknowledged in its channel before it began, or None."""
    ends = sorted(done, key=lambda one: one["ended"])
    highest, at = {}, 0
    for query in sorted(queries, key=lambda one: one["began"]):
        while at < len(ends) and ends[at]["ended"] < query["began"]:
            best = highest.get(ends[at]["channel"])
            if best is None or ends[at]["seq"] > best["seq"]:
                highest[ends[at]["channel"]] = ends[at]
            at += 1
        yield query, highest.get(query["channel"])


def real_time_order(history):
    """A message begun after another was acknowledged in the same channel comes after it."""
    fresh = [send for send in history.acked if send["first"]]
    for send, before in running_max(fresh, fresh):
        if before is not None and send["seq"] < before["seq"]:
            yield f"{send['channel']}/{send['seq']} was begun after {before['seq']} was acknowledged", [before, send]


def pipeline_order(history):
    """What one connection sends, one behind the other, keeps its order."""
    lines = collections.defaultdict(list)
    for send in history.acked:
        if send["first"]:
            lines[send["conn"], send["channel"]].append(send)
    for sends in lines.values():
        sends.sort(key=lambda send: send["nth"])
        for one, other in zip(sends, sends[1:]):
            if other["seq"] < one["seq"]:
                yield f"{one['author']}'s {other['client_id']} overtook {one['client_id']}", [one, other]


def stale_read(history):
    """H10: a page asked for after an acknowledgement knows of it."""
    reads = [read for read in history.reads if read["outcome"] == "ok"]
    for read, before in running_max([*history.acked, *history.done], reads):
        if before is not None and read["head"] < before["seq"]:
            yield f"a page of {read['channel']} ends at {read['head']} after {before['seq']} was acknowledged", [before, read]


def clock_order(history):
    """H11: the wall clock may step; the record's time never goes back."""
    for channel, events in history.final.items():
        for one, other in zip(events, events[1:]):
            if other["at"] < one["at"]:
                yield f"{channel}/{other['seq']} is older than what it follows", [one, other]


# H6 to H8: what readers were shown

def divergence(history):
    """Everybody saw the same under the same number, live, in history and after a restart."""
    for channel, truth in history.by_seq.items():
        again = history.again.get(channel, [])
        if len(again) != len(history.final[channel]):
            yield f"{channel} has another length after a restart", again[-1:]
        for event in again:
            if truth.get(event["seq"]) != event:
                yield f"{channel}/{event['seq']} reads differently after a restart", [event]
    for channel, source in history.sources():
        truth = history.by_seq.get(channel, {})
        for event in source["events"]:
            if event["seq"] in truth and not history.is_same(channel, event, truth[event["seq"]]):
                yield f"{who_of(source)} saw another {channel}/{event['seq']}", [event, truth[event["seq"]]]
                break


def dirty_read(history):
    """Nothing was shown that is not in the end there."""
    for channel, source in history.sources():
        last = len(history.final.get(channel, []))
        beyond = next((event for event in source["events"] if event["seq"] > last), None)
        if beyond is not None:
            yield f"{who_of(source)} saw {channel}/{beyond['seq']}, which vanished", [beyond]


def stream_gap(history):
    """What follows n begins with n+1, and each comes once, in order."""
    for channel, source in history.sources():
        for place, event in enumerate(source["events"]):
            if event["seq"] != source["after"] + 1 + place:
                yield (f"{who_of(source)} in {channel} after {source['after']}: {event['seq']} came where "
                       f"{source['after'] + 1 + place} was due"), source["events"][max(place - 1, 0):place + 1]
                break


# H9: moderation

def moderation_order(history):
    """Between a mute, removal or suspension of a person and its end no word of theirs, unless a
    moderator approved it; in a locked channel only moderators'; in slow mode none before its time."""
    began_by = {end: begin for begin, end in SILENCES.items()}
    moderators = {act["who"] for act in history.acts if act["method"] in EVENT_OF
                  and not act["method"].startswith("message.")}
    for channel, events in history.final.items():
        silenced, lock, slow, last = {begin: {} for begin in SILENCES}, None, None, {}
        for event in events:
            kind, data, author = event["type"], event["data"], event["actor"]["id"]
            whom = data.get("participant", {}).get("id")
            if kind in SILENCES and whom:
                silenced[kind][whom] = event
            elif kind in began_by:
                silenced[began_by[kind]].pop(whom, None)
            elif kind in ("channel.locked", "channel.unlocked"):
                lock = event if kind == "channel.locked" else None
            elif kind == "channel.slow_mode_changed":
                slow = event if data["seconds"] > 0 else None
            elif kind in ("message.posted", "message.edited") and "approved_by" not in data:
                for what in [people[author] for people in silenced.values() if author in people]:
                    if event["at"] < what["data"].get("until", "until lifted"):  # later than any time
                        how = what["type"].removeprefix("participant.")
                        yield f"{channel}/{event['seq']}: {author} was {how} and wrote", [what, event]
                if lock and author not in moderators:
                    yield f"{channel}/{event['seq']}: {author} wrote in a locked channel", [lock, event]
                if slow and kind == "message.posted" and author in last and author not in moderators and \
                        seconds(event) - seconds(last[author]) < slow["data"]["seconds"]:
                    yield f"{channel}/{event['seq']}: {author} did not wait in slow mode", [slow, last[author], event]
                if kind == "message.posted":
                    last[author] = event


def seconds(event):
    day, time = event["at"].rstrip("Z").split("T")
    year, month, date = map(int, day.split("-"))
    hour, minute, second = time.split(":")
    return ((year * 12 + month) * 31 + date) * 86400 + int(hour) * 3600 + int(minute) * 60 + float(second)


class Disturbed:
    """When a moderator's act may be late: a fault is on or was a moment ago, or the checker slept."""

    def __init__(self, history):
        spans = [(fault["began"], fault["ended"] + LATE_S) for fault in history.faults]
        spans = sorted(spans + [tuple(span) for span in history.late])
        self.begins, self.ends = [span[0] for span in spans], []
        for _, end in spans:
            self.ends.append(max(end, self.ends[-1] if self.ends else end))

    def meets(self, begin, end):
        place = bisect.bisect_right(self.begins, end)
        return place > 0 and self.ends[place - 1] >= begin


def judged_acts(history):
    """The moderators' acts that had to be heard in time."""
    disturbed = Disturbed(history)
    return [act for act in history.done if act["method"] in EVENT_OF and act["method"] != "message.edit"
            and not disturbed.meets(act["began"], act["ended"] + LATE_S)]


def moderation_late(history):
    """While nothing is wrong every connected subscriber hears of an act within a second."""
    acts = collections.defaultdict(list)
    for act in sorted(judged_acts(history), key=lambda act: act["began"]):
        acts[act["channel"]].append(act)
    for stream in history.streams:
        if not stream["prompt"]:
            continue
        mine = acts[stream["channel"]]
        first = bisect.bisect_left([act["began"] for act in mine], stream["began"])
        for act in mine[first:]:
            deadline = act["ended"] + LATE_S
            if stream["ended"] is not None and stream["ended"] < deadline:
                break
            place = act["seq"] - stream["after"] - 1
            if place >= 0 and (place >= len(stream["times"]) or stream["times"][place] > deadline):
                yield f"{stream['reader']} did not hear of {act['channel']}/{act['seq']} in time", [act]
                break


def deleted_redelivered(history):
    """Words are not shown to anyone who asks after they were redacted."""
    since = {}
    for act in history.done:
        if act["method"] == "message.redact":
            key = (act["channel"], act["params"]["seq"])
            since[key] = min(act["ended"], since.get(key, act["ended"]))
    channels = {channel for channel, _ in since}
    for channel, source in history.sources():
        for event in source["events"] if channel in channels else []:
            if "text" in event["data"] and source["began"] > since.get(
                    (channel, event["data"].get("target", event["seq"])), float("inf")):
                yield f"{who_of(source)} was shown {channel}/{event['seq']} after it was redacted", [event]
                break
    for channel, target in history.redacted:
        event = history.by_seq[channel].get(target)
        if event is not None and "text" in event["data"]:
            yield f"{channel}/{target} was redacted and still shows its words", [event]


# H12 to H14, and that it goes on

def chain(history):
    """The program that recomputes every hash finds nothing, and as many events as clients do."""
    for channel, events in history.final.items():
        said = history.chains.get(channel)
        if said is None or said["bad"] != 0 or said["checked"] != len(events):
            yield f"{channel}: plenoctl verify says {said}, its readers saw {len(events)} events", []


def reads_stopped(history):
    """H13: whatever the disk does to writes, a page that was asked for comes."""
    for read in history.reads:
        if read["outcome"] not in ("ok", "unknown", "overloaded", "shutting_down"):
            yield f"a page of {read['channel']} was refused: {read['outcome']}", [read]


def epoch(history):
    """One epoch until a backup is brought back, then another; no position of another epoch or beyond
    the head is taken, none within is refused."""
    ends = sorted(restore["ended"] for restore in history.restores)
    begins = sorted(restore["began"] for restore in history.restores)
    eras = collections.defaultdict(dict)
    for session in history.sessions:
        era = bisect.bisect_right(ends, session["began"])
        if era == bisect.bisect_right(begins, session["began"]):
            eras[era].setdefault(session["epoch"], session)
    known = {}
    for era in sorted(eras):
        if len(eras[era]) > 1:
            yield "two epochs though nothing was brought back", list(eras[era].values())
        for name, session in eras[era].items():
            if name in known:
                yield f"epoch {name} again after a backup was brought back", [known[name], session]
            known[name] = session
    for jump, before in running_max([*history.acked, *history.done], history.jumps):
        if jump["outcome"] == "ok" and (jump["epoch"] not in known
                                        or jump["after"] > len(history.final[jump["channel"]])):
            yield f"a position that does not exist was taken: {jump['channel']}/{jump['after']}", [jump]
        elif jump["outcome"] == "stale_epoch" and jump["epoch"] in eras[len(ends)] and \
                before is not None and before["seq"] >= jump["after"]:
            yield f"{jump['channel']}/{jump['after']} exists and was refused as stale", [before, jump]


def liveness(history):
    """Soon after a fault is over messages are taken again; when all is quiet, every reader has
    everything."""
    for name in history.behind:
        yield f"{name} did not catch up", []
    acks = sorted(send["ended"] for send in history.sends if send["outcome"] == "ok")
    ordered = sorted(history.faults, key=lambda fault: fault["began"])
    for fault in ordered:
        place = bisect.bisect_right(acks, fault["ended"])
        if place < len(acks) and acks[place] <= fault["ended"] + HEAL_S:
            continue
        if not any(other["began"] < fault["ended"] + HEAL_S and other["ended"] > fault["ended"] for other in ordered):
            yield f"no message was taken within {HEAL_S:.0f} s of the end of {fault['name']}", [fault]


CHECKS = {
    "gap": gap, "lost-ack": lost_ack, "duplicate": duplicate, "retry-not-idempotent": retry_not_idempotent,
    "conflict-accepted": conflict_accepted, "failed-but-present": failed_but_present, "invented": invented,
    "real-time-order": real_time_order, "pipeline-order": pipeline_order, "stale-read": stale_read,
    "clock-order": clock_order, "divergence": divergence, "dirty-read": dirty_read,
    "stream-gap": stream_gap, "moderation-order": moderation_order, "moderation-late": moderation_late,
    "deleted-redelivered": deleted_redelivered, "chain": chain, "reads-stopped": reads_stopped,
    "epoch": epoch, "liveness": liveness,
}


def show(operations, zero=0.0):
    """The operations in the order of time, a line each, long texts cut."""
    for one in sorted(operations, key=lambda one: one.get("began", float("inf"))):
        brief = {key: value for key, value in one.items() if key not in ("events", "times", "began", "ended")}
        words = json.dumps(brief, ensure_ascii=False)
        span = f"{one['began'] - zero:9.3f} to {one['ended'] - zero:.3f} s" if one.get("ended") else "    event"
        print(f"    {span}  {words if len(words) < 400 else words[:400] + '...'}")


def tell(found, zero=0.0, shown_max=12):
    for promise, sentence, operations in found[:shown_max]:
        print(f"BROKEN {promise}: {sentence}")
        show(operations, zero)
    if len(found) > shown_max:
        print(f"... and {len(found) - shown_max} more")


if __name__ == "__main__":
    breaches = verify(json.loads(open(sys.argv[1]).read()))
    tell(breaches)
    sys.exit(1 if breaches else 0)
