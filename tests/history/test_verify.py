# SPDX-License-Identifier: MIT
"""A checker that cannot fail is worthless: each promise is broken once here, and must be found."""
import copy

import pytest

from verify import CHECKS, verify


def event(seq, author, text, **more):
    return {"channel": "lobby", "seq": seq, "at": f"2023-08-01T00:00:{seq:02d}.000Z",
            "type": "message.posted", "actor": {"id": author},
            "data": {"id": f"lobby/{seq}", "client_id": f"c{seq}", "text": text, **more}}


def mute(seq, kind, who):
    data = {"participant": {"id": who}}
    if kind == "participant.muted":
        data["until"] = "2023-08-02T00:00:00.000Z"
    return {"channel": "lobby", "seq": seq, "at": f"2023-08-01T00:00:{seq:02d}.000Z", "type": kind,
            "actor": {"id": "moderator"}, "data": data}


def send(seq, author, text, outcome="ok", **more):
    answer = {"seq": seq} if outcome == "ok" else {}
    return {"author": author, "client_id": f"c{seq}", "channel": "lobby", "text": text,
            "began": float(seq), "ended": seq + 0.5, "outcome": outcome, "first": True, **answer, **more}


def clean():
    events = [event(1, "a", "one"), event(2, "b", "two"), mute(3, "participant.muted", "b"),
              event(4, "a", "four"), mute(5, "participant.unmuted", "b"), event(6, "b", "six")]
    sends = [send(1, "a", "one"), send(1, "a", "one", first=False), send(2, "b", "two"),
             send(4, "a", "four", "unknown"), send(6, "b", "six"), send(9, "b", "nine", "refused")]
    streams = [{"reader": "r", "channel": "lobby", "after": 0, "events": copy.deepcopy(events)},
               {"reader": "s", "channel": "lobby", "after": 2, "events": copy.deepcopy(events[2:5])}]
    return {"sends": sends, "streams": streams, "final": {"lobby": events},
            "again": {"lobby": copy.deepcopy(events)}, "behind": []}


def lose_the_tail(record):
    for key in ("final", "again"):
        record[key]["lobby"].pop()


def number_twice(record):
    record["final"]["lobby"][3]["seq"] = 3


def post_twice(record):
    record["final"]["lobby"].append(dict(event(7, "a", "one"), data=record["final"]["lobby"][0]["data"]))


def acknowledge_elsewhere(record):
    record["sends"][1]["seq"] = 4


def accept_other_words(record):
    record["sends"][1]["text"] = "uno"


def keep_the_refused(record):
    refused = event(9, "b", "nine")
    record["final"]["lobby"].append(dict(refused, seq=7))


def make_up(record):
    record["final"]["lobby"].append(event(7, "a", "never said"))


def reorder(record):
    record["sends"][4]["began"], record["sends"][4]["ended"] = 0.1, 0.2


def skip_live(record):
    del record["streams"][0]["events"][2]


def repeat_live(record):
    record["streams"][1]["events"].insert(1, record["streams"][1]["events"][0])


def show_two_truths(record):
    record["streams"][0]["events"][1]["data"]["text"] = "zwei"


def change_over_night(record):
    record["again"]["lobby"][1]["data"]["text"] = "zwei"


def show_what_vanishes(record):
    record["streams"][0]["events"].append(event(7, "a", "seven"))


def speak_while_muted(record):
    record["final"]["lobby"][3]["actor"]["id"] = "b"


def fall_behind(record):
    record["behind"].append("r")


DEFECTS = {
    lose_the_tail: "lost-ack", number_twice: "gap", post_twice: "duplicate",
    acknowledge_elsewhere: "retry-not-idempotent", accept_other_words: "conflict-accepted",
    keep_the_refused: "failed-but-present", make_up: "invented", reorder: "real-time-order",
    skip_live: "stream-gap", repeat_live: "stream-gap", show_two_truths: "divergence",
    change_over_night: "divergence", show_what_vanishes: "dirty-read",
    speak_while_muted: "moderation-order", fall_behind: "liveness",
}


def test_a_clean_history_passes():
    assert verify(clean()) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.__name__)
def test_each_defect_is_found(defect):
    record = clean()
    defect(record)
    assert DEFECTS[defect] in {promise for promise, _ in verify(record)}


def test_every_promise_has_a_defect():
    assert set(DEFECTS.values()) == set(CHECKS)


def test_an_approved_message_of_a_muted_author_is_no_breach():
    record = clean()
    for events in (record["final"]["lobby"], record["again"]["lobby"], record["streams"][0]["events"],
                   record["streams"][1]["events"]):
        for one in events:
            if one["seq"] == 4:
                one["actor"]["id"] = "b"
                one["data"]["approved_by"] = {"id": "moderator"}
    record["sends"][3]["author"] = "b"
    assert verify(record) == []
