#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Each rule word with which the core refuses has a sentence in proto/errors.json, and each sentence
there is said by somebody.

Left out is what is `invalid_params`: its rule is a keyword of the field that is named.

usage: tests/lint/sentences.py [ROOT]
"""
import json
import pathlib
import re
import sys

CALL = re.compile(r"\b(pl_ctx_refuse_at|pl_refusal_at)\(")
ADDED = re.compile(r'refusal\.rule = "(\w+)"')  # to a refusal that another function made
KEYWORDS = {"invalid_params"}
# Words that are made when it happens: those of an enum in proto/types.json.
MADE = {"pl_poll_state_name": "PollState"}
# What their rule is about, the label of the channel's rule tells.
LABELLED = {"pl_filter_kind_name"}


def arguments(text, at):
    """Of the call whose parenthesis opens at `at`. No string in them has a parenthesis or a comma."""
    found, depth, start = [], 0, at + 1
    for place in range(at, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0 or (depth == 1 and text[place] == ","):
            found.append(" ".join(text[start:place].split()))
            start = place + 1
        if depth == 0:
            break
    return found


def words_of(rule, enums):
    """The words that an argument may be; None: nobody can say."""
    name = rule.partition("(")[0]
    if rule == "NULL" or name in LABELLED:
        return []
    if name in MADE:
        return enums[MADE[name]]
    literals = re.findall(r'"(\w+)"', rule)
    return literals or None


def said(root, enums, sentences):
    """(file and line, reason, rule word) of each refusal; the word is None where nobody can say."""
    for file in sorted((root / "server/core").rglob("*.c")):
        text = file.read_text()
        for added in ADDED.finditer(text):
            place = f"{file.relative_to(root)}:{text[:added.start()].count(chr(10)) + 1}"
            reasons = {reason for reason, word in sentences if word == added[1]} or {"a refusal"}
            yield from ((place, reason, added[1]) for reason in reasons)
        for call in CALL.finditer(text):
            reason, _, rule = arguments(text, call.end() - 1)[-3:]
            reasons = {word.lower() for word in re.findall(r"PL_REASON_(\w+)", reason)} - KEYWORDS
            is_passed_on = rule in ("rule", "const char *rule") and file.name == "ctx.c"
            if not reasons or is_passed_on:
                continue
            words = words_of(rule, enums)
            place = f"{file.relative_to(root)}:{text[:call.start()].count(chr(10)) + 1}"
            for one in sorted(reasons):
                yield from ((place, one, word) for word in ([None] if words is None else words))


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2])
    reasons = json.loads((root / "proto/errors.json").read_text())["reasons"]
    types = json.loads((root / "proto/types.json").read_text())["$defs"]
    sentences = {(reason, word) for reason, entry in reasons.items() for word in entry.get("rules", {})}
    enums = {name: one["enum"] for name, one in types.items() if "enum" in one}
    refusals = list(said(root, enums, sentences))
    problems = [f"{place}: {reason}: nobody can say which rule word this is" if word is None else
                f"{place}: {reason} has no sentence for '{word}' in proto/errors.json"
                for place, reason, word in refusals if (reason, word) not in sentences]
    heard = {(reason, word) for _, reason, word in refusals}
    problems += [f"proto/errors.json: nothing says '{word}' of {reason}" for reason, word in sorted(sentences - heard)]
    print("\n".join(problems) or f"{len(heard)} rule words, each with its sentence")
    return 1 if problems or not heard else 0


if __name__ == "__main__":
    sys.exit(main())
