# SPDX-License-Identifier: MIT
"""Bad examples of a method, made from its full good one: one rule of the schema broken in each.

Only what the tables can say is broken here, field by field; what needs thought (a refusal that
depends on two fields) is written by hand beside them.
"""

import copy
import json
import os
import re

TOO_LONG = "7"


def instead(field):
    """(name, rule, value) of every single thing that can be wrong with a value of this field."""
    if field.kind in ("string", "time"):
        yield "type", "type", 7
        if field.kind == "time":
            yield "format", "format", "the day after the opening"
            return
        if field.minimum:
            yield "short", "minLength", TOO_LONG * (field.minimum - 1)
        if field.maximum is not None and not field.text:
            yield "long", "maxLength", TOO_LONG * (field.maximum + 1)
        if field.pattern:
            yield "pattern", "pattern", "theme é".rjust(field.minimum, "é")
    elif field.kind == "enum":
        yield "type", "type", 7
        yield "enum", "enum", "no-such-word"
    elif field.kind == "integer":
        yield "type", "type", "7"
        yield "fraction", "type", field.minimum + 0.5 if field.minimum < 2**40 else 0.5
        yield "small", "minimum", field.minimum - 1
        yield "big", "maximum", field.maximum + 1
    elif field.kind == "boolean":
        yield "type", "type", "yes"
    elif field.kind == "array":
        yield "type", "type", "none"
        if field.minimum:
            yield "empty", "minItems", []
    elif field.kind == "object":
        yield "type", "type", "none"


def too_long(field):
    """A text over its schema's maxLength is a refusal of its own."""
    if field.kind == "string" and field.text and field.maximum is not None:
        yield "long", "maxLength", TOO_LONG * (field.maximum + 1)


def bad_of(method, good):
    """(file stem, document) of each."""
    def document(path, rule, params, reason=None):
        expect = {"path": path, "rule": rule, **({"reason": reason} if reason else {})}
        return {"expect": expect, "params": params}

    for field in method.params.fields:
        stem, path = field.name.replace("_", "-"), "/params/" + field.name
        if field.required:
            params = {name: value for name, value in good.items() if name != field.name}
            yield f"{stem}-missing", document(path, "required", params)
        if field.name not in good:
            continue
        for name, rule, value in instead(field):
            yield f"{stem}-{name}", document(path, rule, {**good, field.name: value})
        for name, rule, value in too_long(field):
            yield f"{stem}-{name}", document(path, rule, {**good, field.name: value}, "too_long")
    yield "unknown", document("/params/colour", "additionalProperties", {**good, "colour": "red"})


def text_of(document):
    """As the files are written: what is expected stands on one line."""
    expect = json.dumps(document["expect"], ensure_ascii=False)
    whole = json.dumps({"expect": 0, **{k: v for k, v in document.items() if k != "expect"}},
                       indent=2, ensure_ascii=False)
    return re.sub(r'"expect": 0', lambda _: '"expect": ' + expect.replace("{", "{ ").replace("}", " }"),
                  whole, count=1) + "\n"


def write_bad(model, root, name):
    """Writes them for one method, beside its ok-full.json. Returns the files' names."""
    method = next((m for m in model.methods if m.name == name), None)
    folder = os.path.join(root, "examples", "methods", name)
    if method is None:
        raise LookupError(f"there is no method {name}")
    with open(os.path.join(folder, "ok-full.json"), encoding="utf-8") as file:
        good = json.load(file)["params"]
    written = []
    for stem, document in bad_of(method, copy.deepcopy(good)):
        path = os.path.join(folder, f"bad-{stem}.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text_of(document))
        written.append(path)
    return written
