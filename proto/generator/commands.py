# SPDX-License-Identifier: MIT
"""x-command: how a method is typed, as a slash command in a client and as a plenoctl subcommand.

A method names its command, the params in the order in which people type them, and one sentence of
help in each language. Everything else is derived here: what kind of thing each param is, whether it
has to be typed, and how a usage line shows it. The clients and plenoctl work from that alone.

    name        what is typed: a word, or word-word
    args        the params that are typed, in order; `channel` is the open one and never among them
    help        one sentence, in each language
    set         params that the command fixes: { "on": true }. A method may have several commands
                (a list); on plenoctl each then has its own name as its verb, without the noun
                before it: /filter-words is `filter words`
    words       words that stand for a value: { "seconds": { "off": 0 } }
    needs       params to be typed although the method can do without
    everywhere  true: an optional `channel` is left out
    shell       the sentence of help for plenoctl, which knows less by itself; absent: the English one

All params that are no lists of objects are options of plenoctl, typed or not, but for those that only
another command of the method types. A required param must be typed or set, but for a message (it may be the one that is answered) and a held message (the
oldest).
"""

import re

from .source import escape

NAME = re.compile(r"^[a-z]+(-[a-z]+)*$")
KEYS = {"name", "args", "help", "set", "words", "needs", "everywhere", "shell"}
LANGS = ("en", "id")
RESERVED = ("help",)  # the clients' own
# Options that every subcommand of plenoctl has.
GLOBAL_OPTIONS = ("as", "config", "data", "help", "json", "version")
# What a client can supply when it is not typed: the message being answered, the oldest held one.
DERIVED = ("held", "message")
# How a usage line shows a value of each kind.
SAMPLES = {
    "person": {"en": "@person", "id": "@orang"},
    "delegation": {"en": "delegation", "id": "delegasi"},
    "message": {"en": "12", "id": "12"},
    "held": {"en": "h12", "id": "h12"},
    "duration": {"en": "10m", "id": "10m"},
    "seconds": {"en": "30s", "id": "30s"},
    "flag": {"en": "on|off", "id": "on|off"},
    "time": {"en": "14:30", "id": "14:30"},
    "list": {"en": "one | two", "id": "satu | dua"},
}
# Names of params in Indonesian, for usage lines; others stand as they are.
INDONESIAN = {
    "answer": "jawaban", "category": "kategori", "channel": "kanal", "count": "jumlah",
    "kind": "jenis", "limit": "batas", "mode": "mode", "name": "nama", "note": "catatan",
    "order": "urutan", "position": "posisi", "question": "pertanyaan", "reason": "alasan",
    "statement": "pernyataan", "text": "teks", "title": "judul", "topic": "topik",
}


class Arg:
    """A param as it is typed."""

    def __init__(self, field):
        self.field, self.name = field, field.name
        self.kind = kind_of(field)
        self.required = field.required
        self.named = {}  # words that stand for a value

    @property
    def option(self):
        """Its name as an option of plenoctl; a time's unit is in the value there."""
        name = self.name[:-2] if self.kind == "duration" else self.name
        return name.replace("_", "-")

    def usage(self, lang):
        named = {value: word for word, value in self.named.items()}
        if self.kind == "word":
            shown = "|".join(named.get(word, word) for word in self.field.enum.words)
        else:
            label = self.name.replace("_", " ")
            if lang == "id":
                label = INDONESIAN.get(label, label)
            shown = SAMPLES[self.kind][lang] if self.kind in SAMPLES else label
            shown = "|".join([shown, *self.named])
        return shown if self.required and self.kind != "held" else f"[{shown}]"


class Command:
    """One way to type a method."""

    def __init__(self, method, spec):
        self.method, self.name, self.help = method, spec["name"], spec["help"]
        self.shell_help = spec.get("shell", spec["help"]["en"])
        self.fixed = spec.get("set", {})
        self.is_query = method.path != "command"
        self.others = set()  # params that only another command of the method types
        self.args, self.fields = [], {field.name: field for field in method.params.fields}
        self.in_channel = "channel" in self.fields and not spec.get("everywhere", False)
        self.noun, self.verb = method.name.replace("_", "-").split(".")

    def usage(self, lang):
        words = [f"/{self.name}"]
        for arg, after in zip(self.args, [*self.args[1:], None]):
            is_item = arg.kind == "line" and after is not None and after.kind == "list"
            words += [arg.usage(lang), "|"] if is_item else [arg.usage(lang)]
        return " ".join(words)

    @property
    def ctl_name(self):
        return f"{self.noun} {self.verb}"

    @property
    def c_name(self):
        return re.sub("[ -]", "_", self.ctl_name)

    def options(self):
        """The params that plenoctl takes: those that are typed, then the others, as Args."""
        typed = {arg.name: arg for arg in self.args}
        rest = [Arg(field) for name, field in self.fields.items()
                if name not in typed and name not in self.fixed and name not in self.others
                and kind_of(field)]
        return [arg for arg in rest if arg.name == "channel"] + self.args + [
            arg for arg in rest if arg.name != "channel"]


def kind_of(field):
    """What a person types for it; None: nothing that could be typed."""
    kinds = {"ParticipantId": "person", "DelegationId": "delegation", "HeldId": "held"}
    if field.ref in kinds:
        return kinds[field.ref]
    if field.kind == "integer":
        if field.ref == "Seq" and field.name == "seq":
            return "message"
        if field.name == "seconds":
            return "seconds"
        return "duration" if field.name.endswith("_s") else "number"
    if field.kind == "array":
        return "list" if field.items.kind in ("string", "integer", "enum") else None
    if field.kind == "string":
        return "line" if field.text else "id"
    return {"enum": "word", "boolean": "flag", "time": "time"}.get(field.kind)


def check_value(source, pointer, field, value):
    """A constant must be what the method takes."""
    kind = {"string": str, "integer": int, "boolean": bool, "enum": str}.get(field.kind)
    is_bad = kind is None or type(value) is not kind
    if not is_bad and field.kind == "enum":
        is_bad = value not in field.enum.words
    if not is_bad and field.kind == "integer":
        is_bad = not field.minimum <= value <= field.maximum
    if is_bad:
        raise source.error(pointer, f"no value of '{field.name}'")


def check_shape(source, pointer, spec):
    for key in spec:
        if key not in KEYS:
            raise source.error(f"{pointer}/{escape(key)}", f"'{key}' is not known here")
    for key in ("name", "args", "help"):
        if key not in spec:
            raise source.error(pointer, f"'{key}' is missing")
    if not NAME.match(spec["name"]) or spec["name"] in RESERVED:
        raise source.error(pointer + "/name", "a command is a word, or word-word, in lower case")
    for lang in LANGS:
        if not spec["help"].get(lang):
            raise source.error(pointer + "/help", f"'{lang}' is missing")


def read_args(source, pointer, command, spec):
    where = pointer + "/args"
    for index, name in enumerate(spec["args"]):
        field = command.fields.get(name)
        if field is None or name == "channel":
            raise source.error(f"{where}/{index}", f"'{name}' is no param that is typed")
        if name in spec["args"][:index] or name in command.fixed:
            raise source.error(f"{where}/{index}", f"'{name}' has its value already")
        if kind_of(field) is None:
            raise source.error(f"{where}/{index}", f"a param of type '{field.kind}' is not typed")
        command.args.append(Arg(field))
    # What a client finds out by itself may be typed all the same, first.
    for name, field in command.fields.items():
        if not field.required or name in spec["args"] or name in command.fixed or name == "channel":
            continue
        if kind_of(field) not in DERIVED:
            raise source.error(where, f"'{name}' is required and neither typed nor set")
        command.args.insert(0, Arg(field))


def read_more(source, pointer, command, spec):
    """Constants, words that stand for a value, and what has to be typed besides."""
    args = {arg.name: arg for arg in command.args}
    for name, value in command.fixed.items():
        where = f"{pointer}/set/{escape(name)}"
        if name not in command.fields:
            raise source.error(where, f"no param '{name}'")
        check_value(source, where, command.fields[name], value)
    for name, named in spec.get("words", {}).items():
        for word, value in named.items():
            where = f"{pointer}/words/{escape(name)}/{escape(word)}"
            if name not in args:
                raise source.error(where, f"'{name}' is not typed")
            check_value(source, where, args[name].field, value)
            args[name].named[word] = value
    for index, name in enumerate(spec.get("needs", [])):
        if name not in args:
            raise source.error(f"{pointer}/needs/{index}", f"'{name}' is not typed")
        args[name].required = True


def check_choice(source, pointer, command, spec):
    """`oneOf` of the method: one of them is typed, or set, or is the open channel."""
    group = command.method.params.exactly_one
    if not group:
        return
    chosen = [arg for arg in command.args if arg.name in group]
    if "channel" in group and chosen and not spec.get("everywhere", False):
        raise source.error(pointer, "the channel and another are not taken together: 'everywhere'")
    if not chosen and not set(group) & set(command.fixed) and not (
            "channel" in group and command.in_channel):
        raise source.error(pointer + "/args", "one of these is needed: " + ", ".join(group))
    if len(chosen) == 1:
        chosen[0].required = True


def check_options(source, pointer, command):
    names = list(GLOBAL_OPTIONS)
    for arg in command.options():
        if arg.option in names:
            raise source.error(pointer, f"plenoctl would have two options --{arg.option}")
        names.append(arg.option)


def read(source, method, document):
    """The commands of one method's file, checked."""
    specs = document.get("x-command", [])
    is_list = isinstance(specs, list)
    commands = []
    for index, spec in enumerate(specs if is_list else [specs]):
        pointer = f"/x-command/{index}" if is_list else "/x-command"
        if method.transport != "websocket" or method.path not in ("command", "query"):
            raise source.error(pointer, "only what the core answers over a WebSocket is typed")
        check_shape(source, pointer, spec)
        command = Command(method, spec)
        if spec.get("everywhere", False) and (
                "channel" not in command.fields or command.fields["channel"].required):
            raise source.error(pointer + "/everywhere", "the method has no channel to leave out")
        read_args(source, pointer, command, spec)
        read_more(source, pointer, command, spec)
        check_choice(source, pointer, command, spec)
        commands.append(command)
    typed = {arg.name for command in commands for arg in command.args}
    for index, command in enumerate(commands):
        if len(commands) > 1:
            command.verb = command.name.removeprefix(command.noun + "-")
        command.others = typed - {arg.name for arg in command.args}
        check_options(source, f"/x-command/{index}" if is_list else "/x-command", command)
    return commands


def read_rights(source, document):
    """x-rights: a method in words, and where its right ends, for the table of roles and acts."""
    rights = document.get("x-rights", {})
    for key, texts in rights.items():
        if key not in ("act", "scope"):
            raise source.error(f"/x-rights/{escape(key)}", f"'{key}' is not known here")
        for lang in LANGS:
            if not texts.get(lang):
                raise source.error(f"/x-rights/{key}", f"'{lang}' is missing")
    return rights
