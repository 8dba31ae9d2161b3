# SPDX-License-Identifier: MIT
"""Judges every frame the server ever sends against proto/, and remembers what was seen."""
import json
import os
import pathlib
import re
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import jsonschema  # noqa: E402

PROTO = pathlib.Path(__file__).resolve().parents[2] / "proto"
sys.path.insert(0, str(PROTO))
from generator.model import COMMON_REFUSALS  # noqa: E402

TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time")
def is_time(text):
    return not isinstance(text, str) or bool(TIME.match(text))


def load(kind):
    documents = (json.loads(path.read_text()) for path in sorted(PROTO.glob(f"{kind}/*.json")))
    return {document["title"]: document for document in documents}


METHODS, EVENTS, NOTIFICATIONS = load("methods"), load("events"), load("notifications")
REASONS = json.loads((PROTO / "errors.json").read_text())["reasons"]
TYPES = json.loads((PROTO / "types.json").read_text())
STORE = {document["$id"]: document for document in
         [TYPES, *METHODS.values(), *EVENTS.values(), *NOTIFICATIONS.values()]}


class Judge:
    def __init__(self):
        self.validators = {}
        self.held_good = set()  # hashes: what one event says to thirty listeners is judged once
        self.methods, self.events, self.notifications, self.refusals = set(), set(), set(), set()
        self.refused = set()  # "method: reason"
        self.seen = {"method": self.methods, "event": self.events, "notification": self.notifications,
                     "refusal": self.refusals, "refusal of": self.refused}

    def check(self, document, part, value):
        key = (document["$id"], part)
        same = hash((key, json.dumps(value)))
        if same in self.held_good:
            return
        if key not in self.validators:
            resolver = jsonschema.RefResolver(document["$id"], document, store=STORE)
            self.validators[key] = jsonschema.Draft202012Validator(
                document[part], resolver=resolver, format_checker=formats)
        errors = [f"{document['title']}: {error.json_path}: {error.message}"
                  for error in self.validators[key].iter_errors(value)]
        assert not errors, errors
        self.held_good.add(same)

    def answer(self, method, frame):
        assert set(frame) in ({"jsonrpc", "id", "result"}, {"jsonrpc", "id", "error"}), frame
        assert frame["jsonrpc"] == "2.0"
        if "error" in frame:
            self.refusal(frame["error"])
            self.refused_by(method, frame["error"]["data"]["reason"])
        elif method in METHODS:
            self.methods.add(method)
            self.check(METHODS[method], "result", frame["result"])

    def refusal(self, error):
        reason = error["data"]["reason"]
        assert error["code"] == REASONS[reason]["code"], error
        assert len(error["message"]) > 10 and set(error) == {"code", "message", "data"}, error
        assert set(error["data"]) <= {"reason", "path", "rule", "detail", "retry_after_ms"}, error
        self.refusals.add(reason)

    def refused_by(self, method, reason):
        named = METHODS[method]["x-refusals"] if method in METHODS else []
        assert reason in named or reason in COMMON_REFUSALS, f"{method} does not say it refuses with {reason}"
        self.refused.add(f"{method}: {reason}")

    def notification(self, frame):
        name, params = frame["method"], frame["params"]
        assert frame["jsonrpc"] == "2.0" and set(frame) == {"jsonrpc", "method", "params"}, frame
        self.notifications.add(name)
        self.check(NOTIFICATIONS[name], "params", params)
        if name == "channel.event":
            self.event(params)

    def event(self, event):
        self.events.add(event["type"])
        self.check(EVENTS[event["type"]], "data", event["data"])

    def never_seen(self):
        """What the protocol promises and no test has met."""
        expected = {"method": set(METHODS), "event": set(EVENTS), "notification": set(NOTIFICATIONS),
                    "refusal": {word for word, entry in REASONS.items() if not entry.get("reserved")},
                    "refusal of": {f"{name}: {reason}" for name, document in METHODS.items()
                                   for reason in document["x-refusals"]}}
        return [f"{kind} {name}" for kind in expected for name in sorted(expected[kind] - self.seen[kind])]

    def leave(self, folder):
        """For who puts together what several runs have seen."""
        seen = {kind: sorted(names) for kind, names in self.seen.items()}
        (pathlib.Path(folder) / f"{os.getpid()}.json").write_text(json.dumps(seen))

    def take(self, folder):
        for file in pathlib.Path(folder).glob("*.json"):
            for kind, names in json.loads(file.read_text()).items():
                self.seen[kind].update(names)


judge = Judge()
