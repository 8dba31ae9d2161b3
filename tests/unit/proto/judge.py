#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A second judge of proto/examples: python3-jsonschema, which knows nothing of our decoder.

Good examples must satisfy their schema; bad ones must break it at the place and by the keyword
that the file names. Also every schema must itself be valid JSON Schema 2020-12, and every method,
event and notification must have a good example, and a bad one if a bad one is possible.

    /usr/bin/python3 tests/unit/proto/judge.py
"""

import datetime
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import jsonschema  # noqa: E402

PROTO = pathlib.Path(__file__).resolve().parents[3] / "proto"
KINDS = {"methods": "params", "events": "data", "notifications": "params"}
formats = jsonschema.FormatChecker(formats=())


@formats.checks("date-time", ValueError)
def is_time(text):
    """RFC 3339, by Python's own reader."""
    if isinstance(text, str):
        datetime.datetime.strptime(text.replace("Z", "+00:00"), "%Y-%m-%dT%H:%M:%S.%f%z")
    return True


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def schema_store():
    """Every schema file by its $id."""
    files = [PROTO / "types.json"] + [path for kind in KINDS for path in PROTO.glob(f"{kind}/*.json")]
    return {document["$id"]: document for document in map(load, files)}


def pointer(part, tokens):
    escaped = [str(token).replace("~", "~0").replace("/", "~1") for token in tokens]
    return "/" + "/".join([part] + escaped)


def broken(error, part):
    """The (pointer, keyword) pairs of one error. A missing or unknown field is named itself."""
    path = list(error.absolute_path)
    if error.validator == "required":
        return [(pointer(part, path + [name]), "required")
                for name in error.validator_value if name not in error.instance]
    if error.validator == "additionalProperties":
        return [(pointer(part, path + [name]), "additionalProperties")
                for name in error.instance if name not in error.schema["properties"]]
    return [(pointer(part, path), error.validator)]


class Judge:
    def __init__(self):
        self.store = schema_store()
        self.judged = 0
        self.failures = []

    def errors(self, kind, name, part, instance):
        base = f"https://pleno.invalid/v1/{kind}/{name}.json"
        schema = self.store[base][part]
        resolver = jsonschema.RefResolver(base, self.store[base], store=self.store)
        validator = jsonschema.Draft202012Validator(schema, resolver=resolver,
                                                    format_checker=formats)
        return [pair for error in validator.iter_errors(instance) for pair in broken(error, part)]

    def good(self, kind, name, part, instance, where):
        self.judged += 1
        for path, rule in self.errors(kind, name, part, instance):
            self.failures.append(f"{where}: breaks {rule} at {path}")

    def bad(self, kind, name, part, document, where):
        self.judged += 1
        expected = (document["expect"]["path"], document["expect"]["rule"])
        found = self.errors(kind, name, part, document[part])
        if expected not in found:
            self.failures.append(f"{where}: {expected} not among {found}")

    def folder(self, kind, name):
        part, files = KINDS[kind], sorted((PROTO / "examples" / kind / name).glob("*.json"))
        for path in files:
            document, where = load(path), str(path.relative_to(PROTO))
            if path.name.startswith("bad-"):
                self.bad(kind, name, part, document, where)
                continue
            self.good(kind, name, part, document[part], where)
            if kind == "methods":
                self.good(kind, name, "result", document["result"], where)
        schema = self.store[f"https://pleno.invalid/v1/{kind}/{name}.json"][part]
        can_fail = schema["properties"] or "additionalProperties" in schema
        for prefix in ["ok-"] + (["bad-"] if can_fail else []):
            if not any(path.name.startswith(prefix) for path in files):
                self.failures.append(f"examples/{kind}/{name}: no {prefix}*.json")

    def run(self):
        for document in self.store.values():
            for part in ("params", "result", "data", "$defs"):
                for schema in document.get(part, {}).values() if part == "$defs" else (
                        [document[part]] if part in document else []):
                    jsonschema.Draft202012Validator.check_schema(schema)
        for kind in KINDS:
            names = {path.stem for path in (PROTO / kind).glob("*.json")}
            folders = {path.name for path in (PROTO / "examples" / kind).iterdir()}
            self.failures += [f"examples/{kind}/{name}: no such schema" for name in folders - names]
            for name in sorted(names):
                self.folder(kind, name)


def main():
    judge = Judge()
    judge.run()
    for failure in judge.failures:
        print(failure)
    print(f"{judge.judged} examples judged by jsonschema, {len(judge.failures)} failures")
    return 1 if judge.failures or judge.judged == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
