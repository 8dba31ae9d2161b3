# SPDX-License-Identifier: MIT
"""A checker that cannot fail is worthless: each promise is broken once here, and must be found."""
import copy
import time

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
            "began": float(seq), "ended": seq + 0.5, "outcome": outcome, "first": True, "conn": seq, "nth": 1,
            **answer, **more}


def redaction(seq, target):
    return {"channel": "lobby", "seq": seq, "at": f"2023-08-01T00:00:{seq:02d}.000Z", "type": "message.redacted",
            "actor": {"id": "a"}, "data": {"target": target, "by_moderator": False}}


def act(seq, who, method, target=None):
    params = {"seq": target} if target else {}
    return {"who": who, "method": method, "channel": "lobby", "params": params, "began": float(seq),
            "ended": seq + 0.5, "outcome": "ok", "seq": seq}


def stream(name, after, events, began=0.0, **more):
    return {"reader": name, "channel": "lobby", "after": after, "events": copy.deepcopy(events), "began": began,
            "ended": None, "prompt": True, "times": [event["seq"] + 0.6 for event in events], **more}


def clean():
    live = [event(1, "a", "one"), event(2, "b", "two"), mute(3, "participant.muted", "b"), event(4, "a", "four"),
            mute(5, "participant.unmuted", "b"), event(6, "b", "six"), redaction(7, 1)]
    events = copy.deepcopy(live)
    del events[0]["data"]["text"]
    events[0]["data"]["redacted"] = True
    sends = [send(1, "a", "one"), send(1, "a", "one", first=False), send(2, "b", "two"),
             send(4, "a", "four", "unknown"), send(6, "b", "six"), send(9, "b", "nine", "refused")]
    return {"sends": sends,
            "acts": [act(3, "moderator", "participant.mute"), act(5, "moderator", "participant.unmute"),
                     act(7, "a", "message.redact", 1)],
            "streams": [stream("r", 0, live), stream("s", 2, live[2:]), stream("late", 0, events, 8.0, prompt=False)],
            "reads": [{"channel": "lobby", "after": 4, "began": 7.6, "ended": 7.7, "outcome": "ok", "head": 7,
                       "events": copy.deepcopy(events[4:])}],
            "jumps": [{"channel": "lobby", "after": 99, "epoch": "e1", "began": 7.8, "ended": 7.9, "outcome": "stale_epoch"},
                      {"channel": "lobby", "after": 2, "epoch": "e1", "began": 7.8, "ended": 7.9, "outcome": "ok"}],
            "sessions": [{"who": "r", "began": 0.0, "epoch": "e1"}, {"who": "s", "began": 5.0, "epoch": "e1"}],
            "restores": [], "faults": [{"name": "kill", "began": 1.6, "ended": 1.9}], "late": [],
            "final": {"lobby": events}, "again": {"lobby": copy.deepcopy(events)},
            "chains": {"lobby": {"checked": len(events), "bad": 0}}, "behind": []}


def lose_the_tail(record):
    for key in ("final", "again"):
        del record[key]["lobby"][5:]


def lose_an_ack_and_renumber(record):
    for key in ("final", "again"):
        del record[key]["lobby"][1]
        for place, one in enumerate(record[key]["lobby"]):
            one["seq"] = place + 1


def corrupt_a_body(record):
    for key in ("final", "again"):
        record[key]["lobby"][1]["data"]["text"] = "twO"


def swap(record):
    first, second = record["sends"][2], record["sends"][4]
    first["began"], second["began"] = second["began"], first["began"]
    first["ended"], second["ended"] = second["ended"], first["ended"]


def number_twice(record):
    record["final"]["lobby"][3]["seq"] = 3


def post_twice(record):
    record["final"]["lobby"].append(dict(event(8, "a", "one"), data=record["final"]["lobby"][0]["data"]))


def acknowledge_elsewhere(record):
    record["sends"][1]["seq"] = 4


def accept_other_words(record):
    record["sends"][1]["text"] = "uno"


def keep_the_refused(record):
    refused = event(9, "b", "nine")
    record["final"]["lobby"].append(dict(refused, seq=8))


def make_up(record):
    record["final"]["lobby"].append(event(8, "a", "never said"))


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
    record["streams"][0]["events"].append(event(8, "a", "eight"))


def speak_while_muted(record):
    record["final"]["lobby"][3]["actor"]["id"] = "b"


def speak_while_removed(record):
    record["final"]["lobby"][2].update(type="participant.removed")
    speak_while_muted(record)


def speak_while_suspended(record):
    record["final"]["lobby"][2].update(type="participant.suspended")
    speak_while_muted(record)


def fall_behind(record):
    record["behind"].append("r")


def overtake(record):
    record["sends"][2].update(conn=7, nth=2)
    record["sends"][4].update(conn=7, nth=1)
    record["sends"][2]["author"] = record["sends"][4]["author"]


def speak_in_a_locked_channel(record):
    record["final"]["lobby"][2].update(type="channel.locked", data={})


def do_not_wait_in_slow_mode(record):
    record["final"]["lobby"][2].update(type="channel.slow_mode_changed", data={"seconds": 10})


def read_stale(record):
    record["reads"][0]["head"] = 5
    del record["reads"][0]["events"][1:]


def turn_the_clock_back(record):
    record["final"]["lobby"][3]["at"] = "2023-08-01T00:00:01.000Z"


def hear_a_mute_late(record):
    record["streams"][0]["times"][2] += 1


def never_hear_a_mute(record):
    for key in ("events", "times"):
        del record["streams"][1][key][:]


def show_redacted_words(record):
    record["streams"][2]["events"][0] = event(1, "a", "one")


def keep_redacted_words(record):
    for key in ("final", "again"):
        record[key]["lobby"][0] = event(1, "a", "one")


def break_the_chain(record):
    record["chains"]["lobby"]["bad"] = 3


def shorten_the_chain(record):
    record["chains"]["lobby"]["checked"] -= 1


def refuse_a_read(record):
    record["reads"][0].update(outcome="internal", events=[])


def change_the_epoch(record):
    record["sessions"][1]["epoch"] = "e2"


def keep_the_epoch_of_a_backup(record):
    record["restores"].append({"began": 4.0, "ended": 4.5})


def take_a_position_beyond(record):
    record["jumps"][0]["outcome"] = "ok"


def take_another_epoch(record):
    record["jumps"][1]["epoch"] = "e0"


def refuse_a_position(record):
    record["jumps"][1]["outcome"] = "stale_epoch"


def stay_down(record):
    record["faults"][0].update(began=6.6, ended=6.9)


DEFECTS = {
    lose_the_tail: "lost-ack", lose_an_ack_and_renumber: "lost-ack", corrupt_a_body: "lost-ack",
    number_twice: "gap", post_twice: "duplicate", acknowledge_elsewhere: "retry-not-idempotent",
    accept_other_words: "conflict-accepted", keep_the_refused: "failed-but-present", make_up: "invented",
    reorder: "real-time-order", swap: "real-time-order", overtake: "pipeline-order", read_stale: "stale-read",
    turn_the_clock_back: "clock-order", skip_live: "stream-gap", repeat_live: "stream-gap",
    show_two_truths: "divergence", change_over_night: "divergence", show_what_vanishes: "dirty-read",
    speak_while_muted: "moderation-order", speak_while_removed: "moderation-order",
    speak_while_suspended: "moderation-order", speak_in_a_locked_channel: "moderation-order",
    do_not_wait_in_slow_mode: "moderation-order", hear_a_mute_late: "moderation-late",
    never_hear_a_mute: "moderation-late", show_redacted_words: "deleted-redelivered",
    keep_redacted_words: "deleted-redelivered", break_the_chain: "chain", shorten_the_chain: "chain",
    refuse_a_read: "reads-stopped", change_the_epoch: "epoch", keep_the_epoch_of_a_backup: "epoch",
    take_a_position_beyond: "epoch", take_another_epoch: "epoch", refuse_a_position: "epoch",
    fall_behind: "liveness", stay_down: "liveness",
}


def test_a_clean_history_passes():
    assert verify(clean()) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.__name__)
def test_each_defect_is_found(defect):
    record = clean()
    defect(record)
    assert DEFECTS[defect] in {promise for promise, _, _ in verify(record)}


def test_every_promise_has_a_defect():
    assert set(DEFECTS.values()) == set(CHECKS)


def test_an_approved_message_of_a_muted_author_is_no_breach():
    record = clean()
    for events in (record["final"]["lobby"], record["again"]["lobby"],
                   *(stream["events"] for stream in record["streams"])):
        for one in events:
            if one["seq"] == 4:
                one["actor"]["id"] = "b"
                one["data"]["approved_by"] = {"id": "moderator"}
    record["sends"][3]["author"] = "b"
    assert verify(record) == []


def test_words_that_are_gone_are_compared_with_nothing():
    record = clean()
    record["sends"].append(send(1, "a", "uno", first=False, began=7.6, ended=7.7))
    assert verify(record) == []
    record["sends"][-1].update(began=6.0, ended=6.5)  # before its redaction began, at 7
    assert {promise for promise, _, _ in verify(record)} == {"conflict-accepted"}
    record["sends"][-1].update(began=7.6, ended=7.7)
    record["acts"][-1]["outcome"] = "refused"
    assert "conflict-accepted" in {promise for promise, _, _ in verify(record)}


def test_an_act_may_be_late_while_something_is_wrong():
    for key, span in (("faults", {"name": "pause", "began": 3.1, "ended": 4.0}), ("late", [3.1, 4.2])):
        record = clean()
        record["streams"][0]["times"][2] += 1
        record[key].append(span)
        assert verify(record) == []


def test_a_breach_names_the_operations():
    record = clean()
    lose_the_tail(record)
    assert "c6" in [one["client_id"] for promise, _, operations in verify(record) if promise == "lost-ack"
                    for one in operations if "client_id" in one]


def large(count):
    """A clean history of `count` posts, each read by five."""
    record, events, sends = clean(), [], []
    for seq in range(1, count + 1):
        events.append(dict(event(1, f"w{seq % 8}", f"text {seq}"), seq=seq))
        events[-1]["data"]["client_id"] = f"c{seq}"
        sends.append(send(seq, f"w{seq % 8}", f"text {seq}"))
    record.update(sends=sends, acts=[], jumps=[], reads=[], faults=[], final={"lobby": events},
                  again={"lobby": events}, chains={"lobby": {"checked": count, "bad": 0}})
    record["streams"] = [dict(stream(f"r{i}", 0, []), events=events, times=[one["began"] + 0.6 for one in sends])
                         for i in range(5)]
    return record


def test_a_hundred_thousand_operations_are_judged_in_seconds():
    record = large(100000)
    began = time.process_time()
    assert verify(record) == []
    assert time.process_time() - began < 5
