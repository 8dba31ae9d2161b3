# SPDX-License-Identifier: MIT
"""JSON with a memory of where it was written.

Python's own reader forgets positions and accepts duplicate keys. An error message that names file,
line and JSON Pointer is what makes a schema pleasant to edit, so this small reader keeps the line
of every value.
"""

import json
import re

SPACE = re.compile(r"[ \t\r\n]*")
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
WORDS = {"true": True, "false": False, "null": None}


class SchemaError(Exception):
    """Something in a schema that the generator refuses; the text names file, line and pointer."""


def escape(token):
    """One token of a JSON Pointer (RFC 6901)."""
    return str(token).replace("~", "~0").replace("/", "~1")


class Source:
    """One parsed file: its value, and the line of every value by JSON Pointer."""

    def __init__(self, name, text):
        self.name = name
        self.text = text
        self.lines = {}
        self.value, end = self._value(self._skip(0), "")
        if self._skip(end) != len(text):
            self._syntax(end, "text after the end of the value")

    def error(self, pointer, message):
        """The SchemaError for a value of this file."""
        probe = pointer
        while probe not in self.lines:
            probe = probe.rpartition("/")[0]
        return SchemaError(f"{self.name}:{self.lines[probe]}: {pointer or '/'}: {message}")

    def _line(self, at):
        return self.text.count("\n", 0, at) + 1

    def _syntax(self, at, message):
        raise SchemaError(f"{self.name}:{self._line(at)}: {message}")

    def _skip(self, at):
        return SPACE.match(self.text, at).end()

    def _value(self, at, pointer):
        self.lines[pointer] = self._line(at)
        head = self.text[at : at + 1]
        if head == "{":
            return self._object(at, pointer)
        if head == "[":
            return self._array(at, pointer)
        if head == '"':
            return self._string(at)
        for word, value in WORDS.items():
            if self.text.startswith(word, at):
                return value, at + len(word)
        number = NUMBER.match(self.text, at)
        if not number:
            self._syntax(at, "not a JSON value")
        return json.loads(number.group()), number.end()

    def _string(self, at):
        match = STRING.match(self.text, at)
        if not match:
            self._syntax(at, "not a JSON string")
        return json.loads(match.group()), match.end()

    def _object(self, at, pointer):
        result = {}
        at = self._skip(at + 1)
        while self.text[at : at + 1] != "}":
            if result:
                at = self._expect(at, ",")
            key, after = self._string(at)
            if key in result:
                self._syntax(at, f"{pointer or '/'}: '{key}' stands here twice")
            at = self._expect(self._skip(after), ":")
            result[key], at = self._value(at, f"{pointer}/{escape(key)}")
            at = self._skip(at)
        return result, at + 1

    def _array(self, at, pointer):
        result = []
        at = self._skip(at + 1)
        while self.text[at : at + 1] != "]":
            if result:
                at = self._expect(at, ",")
            item, at = self._value(at, f"{pointer}/{len(result)}")
            result.append(item)
            at = self._skip(at)
        return result, at + 1

    def _expect(self, at, mark):
        if self.text[at : at + 1] != mark:
            self._syntax(at, f"'{mark}' expected")
        return self._skip(at + 1)
