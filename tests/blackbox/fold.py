# SPDX-License-Identifier: MIT
"""What a client knows of one channel that has asked for nothing and heard every event from the first.

Written once more from the protocol's words, beside the client's own reducer: history pages, what
`session.open` says, and the views of polls and consensus calls must all equal it. What differs from
person to person (`mine`, `own`) no event says, so it is left out."""
import copy

HIDES = ("redacted", "withheld")
OF_THE_VIEWER = ("mine", "own")


class Fold:
    def __init__(self):
        self.events = []  # as history shows them now
        self.messages = {}  # by seq: what became of each
        self.texts = {}  # by seq of a post or an edit: its words, for a restoring
        self.state = {"locked": False, "slow_mode_s": 0, "approval": "off", "pinned": []}
        self.polls, self.calls = {}, {}

    @property
    def last(self):
        return len(self.events)

    def apply(self, event):
        assert event["seq"] == self.last + 1, (event["channel"], event["seq"], self.last)
        self.events.append(copy.deepcopy(event))
        handler = getattr(self, "on_" + event["type"].replace(".", "_"), None)
        if handler:
            handler(event, event["data"])

    # Messages

    def on_message_posted(self, event, data):
        state = {"seq": event["seq"], "pinned": False, "reply_count": 0, "reactions": []}
        if data["kind"] == "question":
            state["question"] = {"state": "asked", "votes": 0, "anonymous": event["actor"]["id"] == "anonymous"}
        self.messages[event["seq"]] = state
        self.texts[event["seq"]] = data.get("text")
        if "reply_to" in data:
            self.messages[data["reply_to"]]["reply_count"] += 1

    def on_message_edited(self, event, data):
        self.messages[data["target"]].update(edited_seq=event["seq"], text=data.get("text"))
        self.texts[event["seq"]] = data.get("text")

    def versions(self, target):
        """The data of the post and of its edits, with the seq of each."""
        return [(one["seq"], one["data"]) for one in self.events if one["seq"] == target
                or one["type"] == "message.edited" and one["data"]["target"] == target]

    def hide(self, event, word):
        state = self.messages[event["data"]["target"]]
        for _, data in self.versions(state["seq"]):
            for key in ("text", *HIDES):
                data.pop(key, None)
            data[word] = True
        for key in ("text", "redacted_seq", "withheld_seq"):
            state.pop(key, None)
        state[f"{word}_seq"] = event["seq"]
        if state["pinned"]:
            self.on_message_unpinned(event, event["data"])

    def on_message_redacted(self, event, _):
        self.hide(event, "redacted")

    def on_message_withheld(self, event, _):
        self.hide(event, "withheld")

    def on_message_restored(self, _, data):
        state = self.messages[data["target"]]
        state.pop("withheld_seq")
        for seq, version in self.versions(state["seq"]):
            version.pop("withheld")
            version["text"] = self.texts[seq]
        if "edited_seq" in state:
            state["text"] = self.texts[state["edited_seq"]]

    def on_message_reacted(self, _, data):
        reactions = self.messages[data["target"]]["reactions"]
        one = next((one for one in reactions if one["emoji"] == data["emoji"]), None)
        if one is None:
            reactions.append(one := {"emoji": data["emoji"], "count": 0})
        one["count"] += 1 if data["on"] else -1
        if one["count"] == 0:
            reactions.remove(one)

    def on_message_pinned(self, _, data):
        self.messages[data["target"]]["pinned"] = True
        self.state["pinned"].append(data["target"])

    def on_message_unpinned(self, _, data):
        self.messages[data["target"]]["pinned"] = False
        self.state["pinned"].remove(data["target"])

    # Questions

    def question(self, seq):
        return self.messages[seq]["question"]

    def on_question_upvoted(self, _, data):
        self.question(data["target"])["votes"] = data["votes"]

    def on_question_taken(self, _, data):
        self.question(data["target"])["state"] = "taken"

    def on_question_answered(self, _, data):
        answer = {"answer_seq": data["answer_seq"]} if "answer_seq" in data else {}
        self.question(data["target"]).update(state="answered", **answer)

    def on_question_dismissed(self, _, data):
        self.question(data["target"]).update(state="dismissed", reason=data["reason"])

    def on_question_merged(self, _, data):
        self.question(data["target"]).update(state="merged", merged_into=data["into"])
        self.question(data["into"])["votes"] = data["votes"]

    def on_question_reopened(self, _, data):
        question = self.question(data["target"])
        for key in ("answer_seq", "reason", "merged_into"):
            question.pop(key, None)
        question.update(state="asked", votes=data["votes"])
        if "from" in data:
            self.question(data["from"])["votes"] = data["from_votes"]

    # The channel

    def set(self, **members):
        """Members of the state; None: there is none."""
        for key, value in members.items():
            self.state.pop(key, None)
            if value is not None:
                self.state[key] = value

    def on_channel_locked(self, _, data):
        self.set(locked=True, lock_mode=data.get("mode", "read_only"), lock_reason=data.get("reason"))
        self.done("closes", data)

    def on_channel_unlocked(self, _, data):
        self.set(locked=False, lock_mode=None, lock_reason=None)
        self.done("opens", data)

    def done(self, what, data):
        """A time of the agenda is there once."""
        if data.get("by_clock"):
            self.set(**{what: None})

    def on_channel_scheduled(self, _, data):
        self.set(opens=data.get("opens"), closes=data.get("closes"))

    def on_channel_slow_mode_changed(self, _, data):
        self.set(slow_mode_s=data["seconds"])

    def on_channel_approval_changed(self, _, data):
        self.set(approval=data["mode"], approval_first=data.get("first"), approval_deadline_s=data.get("deadline_s"),
                 approval_on_deadline=data.get("on_deadline"))

    def on_channel_anonymous_questions_changed(self, _, data):
        self.set(anonymous_questions=data["on"])

    def on_channel_report_threshold_changed(self, _, data):
        self.set(report_threshold=data["delegations"] or None)

    # Decisions

    def on_poll_created(self, _, data):
        self.polls[data["poll"]["id"]] = copy.deepcopy(data["poll"])

    on_poll_opened = on_poll_created

    def on_poll_voted(self, _, data):
        poll = self.polls[data["poll"]]
        poll["votes"] = data["votes"]

    def on_poll_closed(self, _, data):
        changed = {key: data[key] for key in ("votes", "entitled", "quorum_reached")}
        self.polls[data["poll"]].update(changed, state="closed")

    def on_poll_published(self, _, data):
        self.polls[data["poll"]].update(state="published", outcome=data["outcome"])

    def on_consensus_opened(self, _, data):
        self.calls[data["consensus"]] = {"id": data["consensus"], "state": "open", "round": data["round"],
                                         "text": data["text"], "answers": {}}

    def on_consensus_revised(self, _, data):
        self.calls[data["consensus"]].update(round=data["round"], text=data["text"], answers={})

    def on_consensus_answered(self, event, data):
        said = {key: data[key] for key in ("delegation", "stance", "text") if key in data}
        self.calls[data["consensus"]]["answers"][data["delegation"]] = {"participant": event["actor"], **said}

    def on_consensus_closed(self, _, data):
        self.calls[data["consensus"]].update(state="closed", reached=data["reached"], statement=data["statement"])

    # What must be equal

    def changed_messages(self):
        """The states that history gives beside its events: of the messages to which something happened."""
        plain = {"pinned": False, "reply_count": 0, "reactions": []}
        return [state for state in self.messages.values() if {**plain, "seq": state["seq"]} != state]


def impersonal(state):
    """A message's state as history gives it, without what differs from person to person."""
    state = copy.deepcopy(state)
    for part in (state, state.get("question", {}), *state["reactions"]):
        for key in OF_THE_VIEWER:
            part.pop(key, None)
    return state
