# SPDX-License-Identifier: MIT
"""Judges what clients saw: a pure function from a recorded history to the promises it breaks.

A record is a dict:
  sends    one per attempt: author, client_id, channel, text, began, ended, outcome (ok, refused,
           unknown), and for ok: seq
  streams  one per subscription: reader, channel, after, events in the order in which they came
  final    channel -> every event, read from history after all was quiet
  again    the same, read after one more restart
An event is a dict as it came over the wire. The promises are those of the history contract.
"""
import collections
import json


def canonical(event):
    return json.dumps(event, sort_keys=True, ensure_ascii=False)


def posted(events):
    return (event for event in events if event["type"] == "message.posted")


def verify(record):
    """Returns a list of (promise, sentence)."""
    found = []
    for promise, check in CHECKS.items():
        found += [(promise, sentence) for sentence in check(record)]
    return found


def gap(record):
    """Numbers start at 1 and none is missing."""
    for channel, events in record["final"].items():
        numbers = [event["seq"] for event in events]
        if numbers != list(range(1, len(numbers) + 1)):
            wrong = next((n for i, n in enumerate(numbers) if n != i + 1), None)
            yield f"{channel}: numbers go wrong at {wrong}"


def lost_ack(record):
    """What was acknowledged is there, under its number, with its words."""
    for send in record["sends"]:
        if send["outcome"] != "ok" or "seq" not in send:
            continue
        events = record["final"].get(send["channel"], [])
        event = next((e for e in events if e["seq"] == send["seq"]), None)
        if event is None or event["type"] != "message.posted":
            yield f"{send['channel']}/{send['seq']} was acknowledged to {send['author']} and is not there"
        elif event["data"]["client_id"] != send["client_id"] or event["data"].get("text") != send["text"]:
            yield f"{send['channel']}/{send['seq']} is not what {send['author']} was told"


def duplicate(record):
    """No author's client_id appears twice."""
    counts = collections.Counter((event["actor"]["id"], event["data"]["client_id"])
                                 for events in record["final"].values() for event in posted(events))
    for key, count in counts.items():
        if count > 1:
            yield f"{key} appears {count} times"


def retry_not_idempotent(record):
    """Every acknowledgement of one client_id names the same place."""
    places = collections.defaultdict(set)
    for send in record["sends"]:
        if send["outcome"] == "ok" and "seq" in send:
            places[send["author"], send["client_id"]].add((send["channel"], send["seq"]))
    for key, where in places.items():
        if len(where) > 1:
            yield f"{key} was acknowledged at {sorted(where)}"


def conflict_accepted(record):
    """One client_id never stands for two texts."""
    texts = collections.defaultdict(set)
    for send in record["sends"]:
        if send["outcome"] == "ok":
            texts[send["author"], send["client_id"]].add(send["text"])
    for key, words in texts.items():
        if len(words) > 1:
            yield f"{key} was acknowledged with {len(words)} texts"


def failed_but_present(record):
    """What was refused, and never accepted in another try, is not there."""
    accepted, refused = set(), {}
    for send in record["sends"]:
        key = (send["author"], send["client_id"], send["text"])
        if send["outcome"] == "refused":
            refused[key] = send
        else:
            accepted.add(key)
    for events in record["final"].values():
        for event in posted(events):
            key = (event["actor"]["id"], event["data"]["client_id"], event["data"].get("text"))
            if key in refused and key not in accepted:
                yield f"{event['channel']}/{event['seq']} was refused to {key[0]} and is there"


def invented(record):
    """Every message was sent by its author with these words."""
    sent = {(send["author"], send["client_id"], send["channel"], send["text"]) for send in record["sends"]}
    for channel, events in record["final"].items():
        for event in posted(events):
            key = (event["actor"]["id"], event["data"]["client_id"], channel, event["data"].get("text"))
            if key not in sent:
                yield f"{channel}/{event['seq']} was never sent as it stands"


def real_time_order(record):
    """A message begun after another was acknowledged in the same channel comes after it."""
    for channel in record["final"]:
        done = [s for s in record["sends"] if s["channel"] == channel and s["outcome"] == "ok"
                and s.get("first") and "seq" in s]
        ends = sorted((s["ended"], s["seq"]) for s in done)
        highest, at = 0, 0
        for send in sorted(done, key=lambda s: s["began"]):
            while at < len(ends) and ends[at][0] < send["began"]:
                highest = max(highest, ends[at][1])
                at += 1
            if send["seq"] < highest:
                yield f"{channel}/{send['seq']} was begun after {highest} was acknowledged"


def stream_gap(record):
    """A subscription after n brings n+1, n+2, ... each once."""
    for stream in record["streams"]:
        wanted = stream["after"] + 1
        for event in stream["events"]:
            if event["seq"] != wanted:
                yield (f"{stream['reader']} in {stream['channel']} after {stream['after']}: "
                       f"{event['seq']} came where {wanted} was due")
                break
            wanted += 1


def divergence(record):
    """Everybody saw the same under the same number, live, in history and after a restart."""
    for channel, events in record["final"].items():
        truth = {event["seq"]: canonical(event) for event in events}
        for event in record["again"].get(channel, events):
            if truth.get(event["seq"]) != canonical(event):
                yield f"{channel}/{event['seq']} reads differently after a restart"
        if len(record["again"].get(channel, events)) != len(events):
            yield f"{channel} has another length after a restart"
        for stream in record["streams"]:
            if stream["channel"] != channel:
                continue
            for event in stream["events"]:
                if event["seq"] in truth and truth[event["seq"]] != canonical(event):
                    yield f"{stream['reader']} saw another {channel}/{event['seq']}"
                    break


def dirty_read(record):
    """Nothing was shown that is not in the end there."""
    for stream in record["streams"]:
        last = len(record["final"].get(stream["channel"], []))
        beyond = [event["seq"] for event in stream["events"] if event["seq"] > last]
        if beyond:
            yield f"{stream['reader']} saw {stream['channel']}/{beyond[0]}, which vanished"


def moderation_order(record):
    """Between a mute of a person and its end no word of theirs, unless a moderator approved it."""
    for channel, events in record["final"].items():
        until = {}
        for event in events:
            whom = event["data"].get("participant", {}).get("id")
            if event["type"] == "participant.muted" and whom:
                until[whom] = event["data"].get("until", "until lifted")  # later than any time
            elif event["type"] == "participant.unmuted":
                until.pop(whom, None)
            elif event["type"] == "message.posted" and "approved_by" not in event["data"]:
                author = event["actor"]["id"]
                if event["at"] < until.get(author, ""):
                    yield f"{channel}/{event['seq']}: {author} was muted and posted"


def liveness(record):
    """When all is quiet, every reader has everything."""
    for name in record.get("behind", []):
        yield f"{name} did not catch up"


CHECKS = {
    "gap": gap,
    "lost-ack": lost_ack,
    "duplicate": duplicate,
    "retry-not-idempotent": retry_not_idempotent,
    "conflict-accepted": conflict_accepted,
    "failed-but-present": failed_but_present,
    "invented": invented,
    "real-time-order": real_time_order,
    "stream-gap": stream_gap,
    "divergence": divergence,
    "dirty-read": dirty_read,
    "moderation-order": moderation_order,
    "liveness": liveness,
}
