# SPDX-License-Identifier: MIT
"""The schemas, checked against the subset and turned into plain objects.

The subset is JSON Schema 2020-12 cut down to what a table can say: a closed list of keywords, one
type per schema, enums by name, `$ref` into types.json. Whatever else stands in a file is refused
here, with its place, so that a keyword the decoder does not know can never look as if it worked.
"""

import os
import re

from . import commands
from .source import SchemaError, Source, escape

INTEGER_MAX = 2**53 - 1
ROLE_GROUPS = ("all", "public", "operator")
PATHS = ("command", "query", "read", "net")
TRANSPORTS = ("websocket", "control")
# Of words that a moderator can take down: an event has such, takes them down, or brings them back.
TAKEDOWNS = ("possible", "done", "undone")
TEXT_KINDS = ("message", "line", "name", "emoji")
# Refusals that any request may meet; a method's x-refusals names the others, and these where they matter most.
COMMON_REFUSALS = ("parse_error", "invalid_request", "method_not_found", "invalid_params",
                   "auth_required", "suspended", "forbidden", "removed", "too_long", "rate_limited",
                   "overloaded", "read_only", "shutting_down", "internal")
C_KEYWORDS = frozenset("auto break case char const continue default do double else enum extern "
                       "float for goto if inline int long register restrict return short signed "
                       "sizeof static struct switch typedef union unsigned void volatile while "
                       "bool true false".split())

COMMON_KEYS = {"type", "description", "examples", "$ref"}
KEYS = {
    "string": COMMON_KEYS | {"minLength", "maxLength", "pattern", "format", "enum", "x-text"},
    "integer": COMMON_KEYS | {"minimum", "maximum"},
    "boolean": COMMON_KEYS,
    "array": COMMON_KEYS | {"items", "minItems", "maxItems"},
    "object": COMMON_KEYS | {"properties", "required", "additionalProperties", "oneOf", "x-raw"},
}
DOCUMENT_KEYS = {"$schema", "$id", "title", "description", "x-since"}
OPTIONAL_KEYS = {"x-rate", "x-command", "x-rights", "x-takedown"}
NARROWER = {"minLength": max, "minimum": max, "minItems": max,
            "maxLength": min, "maximum": min, "maxItems": min}
PATTERN = re.compile(r"^\^\[([A-Za-z0-9._:@+=/-]+)\]\+\$$")
NAME = re.compile(r"^[a-z]+\.[a-z_]+$")


def snake(name):
    """`message.post` -> `message_post`, `MessageKind` -> `message_kind`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace(".", "_").lower()


def pascal(name):
    """`message.post_now` -> `MessagePostNow`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._]", name))


class Enum:
    """A closed list of words, defined in types.json."""

    def __init__(self, name, words, description):
        self.name, self.words, self.description = name, words, description
        self.c_name = snake(name)


class Field:
    """One property of an object, or the item of an array (then `name` is empty)."""

    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.required = True
        self.description = ""
        self.minimum, self.maximum = None, None  # value, code points or items, by kind
        self.pattern = None
        self.text = None
        self.enum = None
        self.object = None
        self.items = None
        self.ref = None  # the shared type's name

    @property
    def c_name(self):
        """The member's name: times carry their unit, C's own words an underscore."""
        if self.kind == "time":
            return self.name + "_ms"
        return self.name + "_" if self.name in C_KEYWORDS else self.name


class Object:
    """A JSON object that becomes a struct."""

    def __init__(self, c_name, ts_name, description):
        self.c_name, self.ts_name, self.description = c_name, ts_name, description
        self.fields = []
        self.closed = False
        self.exactly_one = []

    def optional(self):
        return [field for field in self.fields if not field.required]


class Method:
    def __init__(self, name, document):
        self.name, self.c_name = name, snake(name)
        self.description = document["description"]
        self.path, self.roles = document["x-path"], document["x-roles"]
        self.transport = document["x-transport"]
        self.refusals = document["x-refusals"]
        self.since = document["x-since"]
        self.counts_as_message = document.get("x-rate") == "message"
        self.params = self.result = None
        self.rights = {}  # x-rights


class Shape:
    """An event's data or a notification's params."""

    def __init__(self, name, document, shape):
        self.name, self.c_name = name, snake(name)
        self.description, self.since = document["description"], document["x-since"]
        self.object = shape
        self.takedown = document.get("x-takedown", "none")


class Reason:
    def __init__(self, word, entry):
        self.word, self.code, self.retry = word, entry["code"], entry["retry"]
        self.texts = {lang: entry[lang] for lang in ("en", "id")}
        self.moderators = entry.get("moderators")  # texts for them
        self.rules = entry.get("rules", {})  # by data.rule: texts


class Model:
    """All of proto/, read and checked."""

    def __init__(self, root):
        self.root = root
        self.enums, self.types, self.objects = {}, {}, []
        self._sources = {}
        self.types_source = self._read("types.json")
        self._read_types()
        self._read_reasons()
        self.commands = []
        self.methods = [self._method(name) for name in self._names("methods")]
        self.events = [self._shape(name, "events", "data") for name in self._names("events")]
        self.notifications = [self._shape(name, "notifications", "params")
                              for name in self._names("notifications")]

    def acts(self):
        """(method, the act in words, its scope or None) of all that people do by themselves."""
        for method in self.methods:
            help_texts = [one.help for one in self.commands if one.method is method]
            act = method.rights.get("act") or next(iter(help_texts), None)
            if act:
                yield method, act, method.rights.get("scope")

    # ---- files

    def _read(self, name):
        if name not in self._sources:
            path = os.path.join(self.root, name)
            if not os.path.exists(path):
                raise SchemaError(f"{name}: is missing")
            with open(path, encoding="utf-8") as file:
                self._sources[name] = Source(name, file.read())
        return self._sources[name]

    def document(self, name):
        return self._read(name).value

    def example(self, command):
        """Params of the method as this command has them, from its good examples."""
        folder = f"examples/methods/{command.method.name}"
        names = sorted(name for name in os.listdir(os.path.join(self.root, folder))
                       if name.startswith("ok-"))
        found = [self.document(f"{folder}/{name}")["params"] for name in names]
        full = self.document(f"{folder}/ok-full.json")["params"]
        needed = {arg.name for arg in command.args if arg.required}
        return next((params for params in [full, *found]
                     if params.items() >= command.fixed.items() and needed <= params.keys()), full)

    def _names(self, folder):
        names = sorted(entry[:-5] for entry in os.listdir(os.path.join(self.root, folder))
                       if entry.endswith(".json"))
        for name in names:
            if not NAME.match(name):
                raise SchemaError(f"{folder}/{name}.json:1: a name is noun.verb in lower case")
        return names

    def _head(self, source, extra):
        """Checks what every file has to say about itself."""
        document = source.value
        for key in document:
            if key not in DOCUMENT_KEYS | extra:
                raise source.error("/" + escape(key), f"'{key}' is not known here")
        for key in sorted((DOCUMENT_KEYS | extra) - OPTIONAL_KEYS - set(document)):
            raise source.error("", f"'{key}' is missing")
        stem = os.path.basename(source.name)[:-5]
        if document["title"] != stem:
            raise source.error("/title", f"'{stem}' expected, as the file is named")
        return document

    def _method(self, name):
        source = self._read(f"methods/{name}.json")
        document = self._head(source, {"x-path", "x-roles", "x-transport", "x-refusals", "x-rate",
                                       "x-command", "x-rights", "params", "result"})
        self._word(source, "/x-path", document["x-path"], PATHS)
        self._word(source, "/x-transport", document["x-transport"], TRANSPORTS)
        self._word(source, "/x-rate", document.get("x-rate", "message"), ("message",))
        roles = document["x-roles"]
        for index, role in enumerate(roles if isinstance(roles, list) else []):
            self._word(source, f"/x-roles/{index}", role, self.enums["Role"].words)
        if not isinstance(roles, list):
            self._word(source, "/x-roles", roles, ROLE_GROUPS)
        if (roles == "operator") != (document["x-transport"] == "control"):
            raise source.error("/x-roles", "'operator' and the transport 'control' go together")
        for index, word in enumerate(document["x-refusals"]):
            self._word(source, f"/x-refusals/{index}", word, [r.word for r in self.reasons])
        method = Method(name, document)
        for part in ("params", "result"):
            shape = Object(f"{method.c_name}_{part}", pascal(name) + part.capitalize(), "")
            self._object(source, "/" + part, document[part], shape, part == "params")
            setattr(method, part, shape)
        if not method.params.closed:
            raise source.error("/params", "'additionalProperties': false is missing")
        if "via" in document["params"]["properties"]:
            raise source.error("/params/properties/via", "'via' is the audit log's own word")
        method.rights = commands.read_rights(source, document)
        self._add_commands(source, commands.read(source, method, document))
        return method

    def _add_commands(self, source, found):
        for command in found:
            for other in self.commands:
                for what in ("name", "ctl_name"):
                    if getattr(other, what) == getattr(command, what):
                        raise source.error("/x-command", f"'{getattr(command, what)}' is taken by "
                                                         f"{other.method.name}")
            self.commands.append(command)

    def _shape(self, name, folder, part):
        source = self._read(f"{folder}/{name}.json")
        document = self._head(source, {part, "x-takedown"} if folder == "events" else {part})
        self._word(source, "/x-takedown", document.get("x-takedown", "done"), TAKEDOWNS)
        prefix, suffix = ("event", "Data") if folder == "events" else ("notice", "Notice")
        shape = Object(f"{prefix}_{snake(name)}", pascal(name) + suffix, document["description"])
        self._object(source, "/" + part, document[part], shape, False)
        return Shape(name, document, shape)

    def _word(self, source, pointer, word, words):
        if word not in words:
            raise source.error(pointer, f"'{word}' is none of: {', '.join(words)}")

    # ---- types.json and errors.json

    def _read_types(self):
        source = self.types_source
        for name, schema in source.value["$defs"].items():
            pointer = f"/$defs/{name}"
            if not schema.get("description"):
                raise source.error(pointer, "'description' is missing")
            if "enum" in schema:
                self._keys(source, pointer, schema, {"type", "description", "enum"})
                self.enums[name] = Enum(name, schema["enum"], schema["description"])
            elif schema.get("type") == "object":
                shape = Object("wire_" + snake(name), name, schema["description"])
                self._object(source, pointer, schema, shape, False)
                self.types[name] = shape

    def _read_reasons(self):
        source = self._read("errors.json")
        self.reasons, self.reserved = [], []
        codes = {}
        for word, entry in source.value["reasons"].items():
            pointer = "/reasons/" + word
            if entry.get("code") in codes:
                raise source.error(pointer + "/code", f"taken by '{codes[entry['code']]}'")
            codes[entry.get("code")] = word
            if entry.get("reserved"):
                self.reserved.append((word, entry["code"]))
                continue
            for key in ("code", "retry", "en", "id"):
                if key not in entry:
                    raise source.error(pointer, f"'{key}' is missing")
            others = {"/rules/" + rule: texts for rule, texts in entry.get("rules", {}).items()}
            if "moderators" in entry:
                others["/moderators"] = entry["moderators"]
            for place, texts in others.items():
                if set(texts) != {"en", "id"}:
                    raise source.error(pointer + place, "'en' and 'id' are what is here")
            self.reasons.append(Reason(word, entry))

    # ---- schemas

    def _keys(self, source, pointer, schema, allowed):
        for key in schema:
            if key not in allowed:
                raise source.error(f"{pointer}/{escape(key)}", f"'{key}' is not in the subset")

    def _object(self, source, pointer, schema, shape, strict):
        self._keys(source, pointer, schema, KEYS["object"] - {"x-raw", "$ref"})
        if schema.get("type") != "object" or "properties" not in schema:
            raise source.error(pointer, "'type': 'object' with 'properties' expected")
        if schema.get("additionalProperties", False) is not False:
            raise source.error(pointer + "/additionalProperties", "only false is in the subset")
        required = schema.get("required", [])
        for index, name in enumerate(required):
            if name not in schema["properties"]:
                raise source.error(f"{pointer}/required/{index}", f"no property '{name}'")
        shape.closed = "additionalProperties" in schema
        for name, part in schema["properties"].items():
            where = f"{pointer}/properties/{escape(name)}"
            if not re.match(r"^[a-z][a-z0-9_]*$", name) or name == "has":
                raise source.error(where, "a property's name is lower_case, and not 'has'")
            field = self._field(source, where, name, part, shape, strict)
            field.required = name in required
            shape.fields.append(field)
        if len(shape.optional()) > 32:
            raise source.error(pointer, "more than 32 optional properties")
        shape.exactly_one = self._exactly_one(source, pointer, schema, shape)
        self.objects.append(shape)

    def _exactly_one(self, source, pointer, schema, shape):
        names = []
        for index, branch in enumerate(schema.get("oneOf", [])):
            where = f"{pointer}/oneOf/{index}"
            if set(branch) != {"required"} or len(branch["required"]) != 1:
                raise source.error(where, "only { 'required': [one name] } is in the subset")
            name = branch["required"][0]
            if name not in [field.name for field in shape.optional()]:
                raise source.error(where, f"no optional property '{name}'")
            names.append(name)
        return names

    def _resolve(self, source, pointer, schema):
        """The schema with its `$ref` merged in, and the name it referred to."""
        if "$ref" not in schema:
            return schema, None
        ref = schema["$ref"]
        prefix = "#/$defs/" if source is self.types_source else "../types.json#/$defs/"
        if ref.startswith("../notifications/") and schema.get("x-raw"):
            return {**schema, "type": "object"}, ref
        name = ref[len(prefix):] if ref.startswith(prefix) else None
        target = self.types_source.value["$defs"].get(name)
        if target is None:
            raise source.error(pointer + "/$ref", f"'{ref}' is no type of types.json")
        merged = {**target, **schema}
        # Beside a `$ref` both apply, as the standard says: the narrower bound counts.
        for key, narrower in NARROWER.items():
            if key in target and key in schema:
                merged[key] = narrower(target[key], schema[key])
        if "pattern" in target and "pattern" in schema:
            raise source.error(pointer + "/pattern", "the type has a pattern already")
        return merged, name

    def _field(self, source, pointer, name, schema, owner, strict):
        merged, ref = self._resolve(source, pointer, schema)
        kind = merged.get("type")
        if kind not in KEYS:
            raise source.error(pointer, f"'type' must be one of: {', '.join(sorted(KEYS))}")
        self._keys(source, pointer, schema, KEYS[kind] | ({"x-raw"} if ref else set()))
        field = Field(name, kind)
        field.ref = ref
        field.description = schema.get("description", merged.get("description", ""))
        if name and not field.description:
            raise source.error(pointer, "'description' is missing")
        if schema.get("x-raw"):
            field.kind = "raw"
        else:
            getattr(self, "_" + kind + "_field")(source, pointer, merged, field, owner, strict)
        return field

    def _string_field(self, source, pointer, schema, field, owner, strict):
        if "enum" in schema:
            if field.ref not in self.enums:
                raise source.error(pointer + "/enum", "an enum is named in types.json")
            field.kind, field.enum = "enum", self.enums[field.ref]
            return
        if "format" in schema:
            self._word(source, pointer + "/format", schema["format"], ("date-time",))
            field.kind = "time"
        field.minimum, field.maximum = schema.get("minLength", 0), schema.get("maxLength")
        if strict and field.maximum is None:
            raise source.error(pointer, "'maxLength' is missing: what a peer sends is bounded")
        if "pattern" in schema:
            match = PATTERN.match(schema["pattern"])
            if not match:
                raise source.error(pointer + "/pattern", "only ^[...]+$ of ASCII characters")
            field.pattern = match.group(1)
        if "x-text" in schema:
            self._word(source, pointer + "/x-text", schema["x-text"], TEXT_KINDS)
            field.text = schema["x-text"]

    def _integer_field(self, source, pointer, schema, field, owner, strict):
        field.minimum = schema.get("minimum", -INTEGER_MAX)
        field.maximum = schema.get("maximum", INTEGER_MAX)
        if strict and not {"minimum", "maximum"} <= set(schema):
            raise source.error(pointer, "'minimum' and 'maximum' are missing")
        if not -INTEGER_MAX <= field.minimum <= field.maximum <= INTEGER_MAX:
            raise source.error(pointer, "bounds must lie within 2^53 - 1 and in order")

    def _boolean_field(self, source, pointer, schema, field, owner, strict):
        pass

    def _array_field(self, source, pointer, schema, field, owner, strict):
        if "items" not in schema:
            raise source.error(pointer, "'items' is missing")
        field.minimum, field.maximum = schema.get("minItems", 0), schema.get("maxItems")
        if strict and field.maximum is None:
            raise source.error(pointer, "'maxItems' is missing: what a peer sends is bounded")
        field.items = self._field(source, pointer + "/items", "", schema["items"],
                                  Object(owner.c_name + "_" + field.name,
                                         owner.ts_name + pascal(field.name), ""), strict)
        if field.items.kind in ("array", "boolean", "time"):
            raise source.error(pointer + "/items", f"no lists of kind '{field.items.kind}'")

    def _object_field(self, source, pointer, schema, field, owner, strict):
        if field.ref:
            if field.ref not in self.types:
                raise source.error(pointer + "/$ref", f"'{field.ref}' must be defined above")
            field.object = self.types[field.ref]
            return
        suffix = "_" + field.name if field.name else ""
        shape = Object(owner.c_name + suffix, owner.ts_name + pascal(field.name),
                       field.description)
        self._object(source, pointer, schema, shape, strict)
        field.object = shape


def mask_of(model, method):
    """The roles of a method, as words."""
    if method.roles in ("all", "public"):
        return list(model.enums["Role"].words)
    return [] if method.roles == "operator" else list(method.roles)
