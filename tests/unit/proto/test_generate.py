#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tests of proto/generate: golden files, its error messages, --check, determinism.

    /usr/bin/python3 tests/unit/proto/test_generate.py
    /usr/bin/python3 tests/unit/proto/test_generate.py --update    rewrites golden/expected

Standard library only; also a plain unittest module.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
GENERATE = ROOT / "proto" / "generate"
GOLDEN, EXPECTED = HERE / "golden" / "proto", HERE / "golden" / "expected"
POST = "methods/message.post.json"
RATE = "methods/person.rate.json"


def generate(source, output, *options):
    return subprocess.run(
        [sys.executable, GENERATE, "--source", source, "--output", output, *options],
        capture_output=True, text=True, timeout=60, check=False)


def files(folder):
    return {str(path.relative_to(folder)): path.read_text(encoding="utf-8")
            for path in sorted(folder.rglob("*")) if path.is_file()}


class Scratch(unittest.TestCase):
    """A copy of the golden schemas, to be spoilt."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source = pathlib.Path(folder.name) / "proto"
        self.output = pathlib.Path(folder.name) / "out"
        shutil.copytree(GOLDEN, self.source)

    def replace(self, name, old, new):
        path = self.source / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line_of(self, name, text):
        lines = (self.source / name).read_text(encoding="utf-8").splitlines()
        return next(number for number, line in enumerate(lines, 1) if text in line)

    def assert_refused(self, message):
        run = generate(self.source, self.output)
        self.assertEqual(run.stderr, message + "\n")
        self.assertEqual(run.returncode, 2)
        self.assertFalse(self.output.exists(), "nothing is written when a schema is refused")


class Golden(Scratch):
    def test_output(self):
        run = generate(self.source, self.output)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        made, expected = files(self.output), files(EXPECTED)
        self.assertEqual(sorted(made), sorted(expected))
        self.maxDiff = None
        for name, text in expected.items():
            with self.subTest(name):
                self.assertEqual(made[name], text)

    def test_same_bytes_again(self):
        generate(self.source, self.output)
        first = files(self.output)
        run = generate(self.source, self.output)
        self.assertEqual((run.returncode, run.stdout), (0, ""))
        self.assertEqual(files(self.output), first)

    def test_the_narrower_bound_counts(self):
        old = '"reply_to": { "$ref": "../types.json#/$defs/Seq"'
        self.replace(POST, old, old + ', "minimum": 0, "maximum": 9')
        self.assertEqual(generate(self.source, self.output).returncode, 0)
        row = next(line for line in files(self.output)["server/proto/gen.c"].splitlines()
                   if '.name = "reply_to"' in line)
        self.assertIn(".min = INT64_C(1), .max = INT64_C(9)", row)

    def test_check(self):
        generate(self.source, self.output)
        self.assertEqual(generate(self.source, self.output, "--check").returncode, 0)
        header = self.output / "server/proto/gen.h"
        before = header.read_text(encoding="utf-8").replace("PL_ROLE_DELEGATE", "PL_ROLE_KING")
        header.write_text(before, encoding="utf-8")
        run = generate(self.source, self.output, "--check")
        self.assertEqual(run.returncode, 1)
        self.assertIn("-    PL_ROLE_KING,\n+    PL_ROLE_DELEGATE,\n", run.stdout)
        self.assertEqual(header.read_text(encoding="utf-8"), before, "--check writes nothing")

    def test_the_tree_is_fresh(self):
        run = generate(ROOT / "proto", ROOT, "--check")
        self.assertEqual((run.returncode, run.stdout), (0, ""))


class Refusals(Scratch):
    """Each message names file, line and JSON Pointer."""

    def spoil(self, old, new, marker, pointer, message, name=POST):
        self.replace(name, old, new)
        self.assert_refused(f"{name}:{self.line_of(name, marker)}: {pointer}: {message}")

    def test_unknown_keyword(self):
        self.spoil('"maxLength": 4000', '"maxLength": 4000, "readOnly": true', '"readOnly"',
                   "/params/properties/text/readOnly", "'readOnly' is not in the subset")

    def test_unknown_word_at_the_top(self):
        self.spoil('"x-since"', '"x-sinse": 1,\n  "x-since"', '"x-sinse"', "/x-sinse",
                   "'x-sinse' is not known here")

    def test_missing_word_at_the_top(self):
        self.spoil('  "x-since": "0.1",\n', "", "{", "/", "'x-since' is missing")

    def test_title(self):
        self.spoil('"title": "message.post"', '"title": "message.pots"', '"title"', "/title",
                   "'message.post' expected, as the file is named")

    def test_number_type(self):
        self.spoil('"type": "boolean"', '"type": "number"', '"type": "number"',
                   "/params/properties/short",
                   "'type' must be one of: array, boolean, integer, object, string")

    def test_unbounded_string(self):
        self.replace(POST, '"maxLength": 4000,', "")
        run = generate(self.source, self.output)
        self.assertIn("/params/properties/text: 'maxLength' is missing", run.stderr)

    def test_pattern(self):
        self.spoil('"^[a-z-]+$"', '"^(a|b)$"', "^(a|b)$", "/params/properties/channel/pattern",
                   "only ^[...]+$ of ASCII characters")

    def test_reference(self):
        self.spoil("$defs/Seq", "$defs/Sec", "$defs/Sec", "/params/properties/reply_to/$ref",
                   "'../types.json#/$defs/Sec' is no type of types.json")

    def test_role(self):
        self.spoil('["delegate"]', '["delegate", "king"]', '"king"', "/x-roles/1",
                   "'king' is none of: delegate, moderator")

    def test_refusal_word(self):
        self.spoil('"x-refusals": ["muted"]', '"x-refusals": ["mooted"]', '"mooted"',
                   "/x-refusals/0", "'mooted' is none of: muted")

    def test_open_params(self):
        self.replace("methods/channel.leave.json", ',\n    "additionalProperties": false', "")
        run = generate(self.source, self.output)
        self.assertIn("/params: 'additionalProperties': false is missing", run.stderr)

    def test_required_without_property(self):
        self.spoil('"data": {\n', '"data": {\n    "required": ["txet"],\n', '"required"',
                   "/data/required/0", "no property 'txet'", "events/message.posted.json")

    def test_missing_description(self):
        self.replace(POST, ', "description": "A word of C."', "")
        run = generate(self.source, self.output)
        self.assertRegex(run.stderr, r"^methods/message\.post\.json:\d+: "
                                     r"/params/properties/short: 'description' is missing\n$")

    def test_code_taken(self):
        self.spoil('"code": 1009', '"code": 1008', '"later"', "/reasons/later/code",
                   "taken by 'muted'", "errors.json")

    def test_sentence_missing(self):
        self.replace("errors.json", '"id": "Anda dibisukan."', '"idn": "Anda dibisukan."')
        run = generate(self.source, self.output)
        self.assertRegex(run.stderr, r"^errors\.json:\d+: /reasons/muted: 'id' is missing\n$")

    def test_sentence_of_a_rule_missing(self):
        self.replace("errors.json", ', "id": "Anda dibisukan sementara."', "")
        run = generate(self.source, self.output)
        self.assertRegex(run.stderr, r"^errors\.json:\d+: /reasons/muted/rules/by_clock: "
                                     r"'en' and 'id' are what is here\n$")

    def spoil_command(self, old, new, pointer, message):
        self.replace(RATE, old, new)
        run = generate(self.source, self.output)
        self.assertRegex(run.stderr, rf"^methods/person\.rate\.json:\d+: /x-command{pointer}: "
                                     rf"{message}\n$")

    def test_command_key(self):
        self.spoil_command('"needs"', '"nedes"', "/0/nedes", "'nedes' is not known here")

    def test_command_name(self):
        self.spoil_command('"name": "rate-low"', '"name": "Rate"', "/1/name", "a command is .*")

    def test_command_name_taken(self):
        self.spoil_command('"name": "rate-low"', '"name": "rate"', "",
                           "'rate' is taken by person.rate")

    def test_command_help(self):
        self.spoil_command(', "id": "Nilai seseorang."', "", "/0/help", "'id' is missing")

    def test_command_without_a_required_param(self):
        self.spoil_command('"pause_s", "seconds"', '"seconds"', "/0/args",
                           "'pause_s' is required and neither typed nor set")

    def test_command_with_a_param_it_has_not(self):
        self.spoil_command('"tags", "note"]', '"tags", "nota"]', "/0/args/8",
                           "'nota' is no param that is typed")

    def test_command_with_a_param_twice(self):
        self.spoil_command('"tags", "note"]', '"tags", "loud"]', "/0/args/8",
                           "'loud' has its value already")

    def test_command_constants(self):
        self.spoil_command('"loud": true', '"loud": 1', "/0/set/loud", "no value of 'loud'")

    def test_command_words(self):
        self.spoil_command('"off": 0', '"off": 61', "/0/words/seconds/off",
                           "no value of 'seconds'")

    def test_command_needs(self):
        self.spoil_command('"needs": ["until"]', '"needs": ["weight"]', "/0/needs/0",
                           "'weight' is not typed")

    def test_command_option_twice(self):
        self.replace(RATE, '"weight": {', '"pause": {')
        self.spoil_command('"name": "rate"', '"name": "rate"', "/0",
                           "plenoctl would have two options --pause")

    def test_the_audit_logs_own_word(self):
        self.spoil('"weight": {', '"via": {', '"via"', "/params/properties/via",
                   "'via' is the audit log's own word", RATE)

    def test_takedown(self):
        posted = "events/message.posted.json"
        self.replace(posted, '"possible"', '"maybe"')
        line = self.line_of(posted, '"maybe"')
        self.assert_refused(f"{posted}:{line}: /x-takedown: 'maybe' is none of: possible, done, undone")

    def test_syntax(self):
        self.replace(POST, '"x-path": "command",', '"x-path": "command"')
        line = self.line_of(POST, '"x-roles"')
        self.assert_refused(f"{POST}:{line}: ',' expected")

    def test_duplicate_key(self):
        self.replace(POST, '"x-since"', '"x-path": "net",\n  "x-since"')
        line = self.line_of(POST, '"x-path": "net"')
        self.assert_refused(f"{POST}:{line}: /: 'x-path' stands here twice")

    def test_file_name(self):
        (self.source / "methods/Post.json").write_text("{}", encoding="utf-8")
        self.assert_refused("methods/Post.json:1: a name is noun.verb in lower case")

    def test_example_missing(self):
        (self.source / "examples/methods/channel.leave/ok-full.json").unlink()
        self.assert_refused("examples/methods/channel.leave/ok-full.json: is missing")


class Documents(unittest.TestCase):
    """What is published must hold together."""

    def test_references_of_asyncapi(self):
        document = json.loads((ROOT / "proto/asyncapi.json").read_text(encoding="utf-8"))

        def walk(value):
            if isinstance(value, dict):
                if isinstance(value.get("$ref"), str):
                    self.resolve(document, value["$ref"])
                for item in value.values():
                    walk(item)
            elif isinstance(value, list):
                for item in value:
                    walk(item)

        walk(document)

    def resolve(self, document, ref):
        self.assertTrue(ref.startswith("#/"), ref)
        for token in ref[2:].split("/"):
            self.assertIn(token, document, ref)
            document = document[token]

    def test_links_of_the_reference(self):
        text = (ROOT / "proto/REFERENCE.md").read_text(encoding="utf-8")
        anchors = {line.lstrip("# ").replace(".", "").replace(" ", "-").replace("'", "").lower()
                   for line in text.splitlines() if line.startswith("#")}
        links = {part.split(")")[0] for part in text.split("](#")[1:]}
        self.assertEqual(links - anchors, set())


# What moderators may do and nobody else does, and yet nobody types: why.
UNTYPED = {
    "filter.dry_run": "it looks, off the core's thread, and leaves no mark: a button beside a filter's form",
}
# What moderators type that has no button: why.
WITHOUT_BUTTON = {}


class ModeratorsActs(unittest.TestCase):
    """README.md: each act is one method, one slash command, one button, one subcommand of plenoctl."""

    def setUp(self):
        self.methods = {}
        for path in sorted((ROOT / "proto/methods").glob("*.json")):
            method = json.loads(path.read_text(encoding="utf-8"))
            roles = method["x-roles"]
            if isinstance(roles, list) and {"moderator", "admin"} & set(roles) and "delegate" not in roles:
                self.methods[path.stem] = method
        self.assertGreater(len(self.methods), 60)

    def test_each_is_typed(self):
        untyped = {name for name, method in self.methods.items() if "x-command" not in method}
        self.assertEqual(untyped, set(UNTYPED))

    def test_each_is_a_subcommand_of_plenoctl(self):
        text = (ROOT / "server/ctl/acts.gen.c").read_text(encoding="utf-8")
        for name in self.methods.keys() - UNTYPED.keys():
            self.assertIn(f".method = PL_METHOD_{name.replace('.', '_').upper()},", text)

    def test_each_has_its_button(self):
        """Someone asks for it: its name stands alone somewhere besides the words for its audit entry."""
        sources = [path for path in (ROOT / "client-web/app/src").rglob("*.ts*")
                   if "audit" not in path.name and not {"i18n", "gallery"} & set(path.parts)
                   and path.name != "commands.ts"]
        text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
        without = {name for name, method in self.methods.items()
                   if method["x-path"] == "command" and f'"{name}"' not in text}
        self.assertEqual(without, set(WITHOUT_BUTTON))


def update():
    shutil.rmtree(EXPECTED, ignore_errors=True)
    run = generate(GOLDEN, EXPECTED)
    print(run.stdout + run.stderr, end="")
    return run.returncode


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        sys.exit(update())
    unittest.main()
