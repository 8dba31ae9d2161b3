# SPDX-License-Identifier: MIT
"""The documents: REFERENCE.md for people, asyncapi.json for tools."""

import json

from .model import COMMON_REFUSALS, INTEGER_MAX, mask_of

INTRODUCTION = """<!-- Made by proto/generate from the schemas in proto/. Do not edit. -->
# Pleno protocol v1: reference

[README.md](README.md) is the way in: from a token to the first message in five minutes. This page
is the dictionary. `proto/generate` makes it from the same schemas that make the server's decoder.

- **Transport.** WebSocket at `/ws`, subprotocol `pleno.v1`, one JSON-RPC 2.0 object per text frame.
  No batches. A request has `jsonrpc`, `id` (integer or string), `method` and `params`.
- **Strictness.** Unknown fields in a request are refused. Ignore unknown fields, event types and
  notifications from the server: that is how the protocol grows.
- **Times** are RFC 3339, from the server always UTC with milliseconds: `2023-08-01T03:15:02.480Z`.
- **Integers** lie within ±(2^53 - 1). **Lengths** are in code points, as JSON Schema counts; the
  server's limits on text (`limits` in `session.open`) are in grapheme clusters and bytes besides.
- **Refusals** never close the connection. `error.data.reason` is the word to decide by,
  `error.message` the sentence to show, `error.data.path` the bad field, `error.data.rule` the rule it
  broke, `error.data.retry_after_ms` how long to wait.
- **Retrying.** `message.post` is safe to send again with the same `client_id`. Every other act says
  with `changed` whether it changed anything, so it is safe too.
- **Closing.** 1002 protocol violation, 1003 binary frame, 1007 invalid UTF-8, 1008 no sign-in within
  10 seconds, a revoked token or abuse, 1009 frame over `limits.frame_bytes`, 1012 the server
  restarts, 1013 it is full. After 1012, 1013 and lost connections come back, with a random wait.
"""


def code(text):
    return f"`{text}`"


def anchor(text):
    return text.replace(".", "").replace(" ", "-").lower()


def link_type(name):
    return f"[{name}](#{anchor(name)})"


def range_words(low, high, unit):
    """`1 to 64 characters`, `at most 200 items`, ..."""
    if high is None:
        return f"at least {low} {unit}" if low else ""
    if low == high:
        return f"{low} {unit}"
    return f"{low} to {high} {unit}" if low else f"at most {high} {unit}"


def integer_words(field):
    low = field.minimum if field.minimum > -INTEGER_MAX else None
    high = field.maximum if field.maximum < INTEGER_MAX else None
    if low is None or high is None:
        return "" if low is None else f"≥ {low}"
    return f"{low} to {high}"


def type_words(field):
    """How a table names the type of a field."""
    if field.kind == "array":
        return "list of " + type_words(field.items)
    if field.kind == "enum":
        return link_type(field.enum.name)
    if field.kind == "raw":
        if field.ref and "/channel.event" in field.ref:
            return "[channel.event](#notification-channelevent) params"
        return link_type(field.ref) if field.ref else "object"
    if field.kind == "object":
        return link_type(field.object.ts_name) if field.ref else "object"
    return "time" if field.kind == "time" else field.kind


def bound_words(field):
    if field.kind == "integer":
        return integer_words(field)
    if field.kind == "array":
        return range_words(field.minimum, field.maximum, "items")
    if field.kind != "string":
        return ""
    words = [range_words(field.minimum, field.maximum, "characters")]
    words.append(f"of `[{field.pattern}]`" if field.pattern else "")
    words.append(f"{field.text} rules" if field.text else "")
    return ", ".join(word for word in words if word)


def rows(shape, prefix=""):
    out = ""
    for field in shape.fields:
        kind = "; ".join(word for word in (type_words(field), bound_words(field)) if word)
        name = prefix + field.name
        out += (f"| {code(name)} | {'yes' if field.required else ''} | {kind} | "
                f"{field.description} |\n")
        if field.kind == "object" and not field.ref:
            out += rows(field.object, name + ".")
        if field.kind == "array" and field.items.object and not field.items.ref:
            out += rows(field.items.object, name + "[].")
    return out


def table(shape):
    if not shape.fields:
        return "Empty: `{}`.\n"
    note = ""
    if shape.exactly_one:
        names = ", ".join(code(name) for name in shape.exactly_one)
        note = f"\nExactly one of {names}.\n"
    return ("| field | always | type | meaning |\n|---|---|---|---|\n" + rows(shape) + note)


def example(model, kind, name):
    """The first good example of a name: ok-full before ok-minimal."""
    return model.document(f"examples/{kind}/{name}/ok-full.json")


def block(value):
    return "```json\n" + json.dumps(value, ensure_ascii=False, indent=2) + "\n```\n"


def roles_words(method):
    if method.roles == "all":
        return "every participant"
    if method.roles == "public":
        return "anyone: needs no session"
    if method.roles == "operator":
        return "the operator, over the control socket"
    return ", ".join(method.roles)


def refusals(model, method):
    own = method.refusals
    text = ", ".join(f"[{code(word)}](#refusals)" for word in own)
    return text + ", and the common ones" if own else "the common ones only"


def method_section(model, method):
    shown = example(model, "methods", method.name)
    request = {"jsonrpc": "2.0", "id": 1, "method": method.name, "params": shown["params"]}
    response = {"jsonrpc": "2.0", "id": 1, "result": shown["result"]}
    extra = " Counts against `messages_per_minute`." if method.counts_as_message else ""
    return (f"### {method.name}\n\n{method.description}\n\n"
            f"- **Who:** {roles_words(method)}.{extra}\n"
            f"- **Refusals:** {refusals(model, method)}.\n- **Since:** {method.since}\n\n"
            f"**params**\n\n{table(method.params)}\n**result**\n\n{table(method.result)}\n"
            f"<details><summary>Example</summary>\n\n{block(request)}\n{block(response)}\n"
            "</details>\n")


def shape_section(model, kind, label, item, part):
    shown = example(model, kind, item.name)[part]
    return (f"### {label} {item.name}\n\n{item.description}\n\n{table(item.object)}\n"
            f"<details><summary>Example</summary>\n\n{block(shown)}\n</details>\n")


def contents(model):
    def line(title, names, prefix=""):
        links = " · ".join(f"[{name}](#{anchor(prefix + name)})" for name in names)
        return f"- **{title}:** {links}\n"

    ours = [m.name for m in model.methods if m.transport == "websocket"]
    theirs = [m.name for m in model.methods if m.transport == "control"]
    return (line("Methods", ours) + line("Operator's methods", theirs) +
            line("Events", [e.name for e in model.events], "event-") +
            line("Notifications", [n.name for n in model.notifications], "notification-") +
            line("Types", list(model.enums) + list(model.types)) +
            "- [Commands](#commands) · [Roles and rights](#roles-and-rights) · [Refusals](#refusals)\n")


COMMANDS = """What a method with a command is when it is typed: in a client, as a slash command in the open
channel, and for the operator, as a subcommand of `plenoctl` that says with `--as` in whose name it
is done. `[...]` may be left out; a message's number too, when the message is being answered.
"""

RIGHTS = """Who may do what, by role. A role is the same everywhere; where a right ends is in the last column.
`tests/blackbox/test_rights.py` asks every method with every role.
"""


def commands_section(model):
    out = COMMANDS + "\n| typed in a channel | plenoctl | who | what it does |\n|---|---|---|---|\n"
    for command in sorted(model.commands, key=lambda one: one.name):
        usage = command.usage("en").replace("|", "\\|")
        out += (f"| {code(usage)} | {code(command.ctl_name)} | {roles_words(command.method)} | "
                f"{command.help['en']} [{command.method.name}](#{anchor(command.method.name)}) |\n")
    return out


def rights_section(model):
    roles = model.enums["Role"].words
    acts = {method.name: act for method, act, _ in model.acts()}
    out = RIGHTS + "\n| act | " + " | ".join(roles) + " | where it ends |\n"
    out += "|---" * (len(roles) + 2) + "|\n"
    for method in model.methods:
        if method.transport != "websocket" or method.roles == "public":
            continue
        may = mask_of(model, method)
        name = f"[{method.name}](#{anchor(method.name)})"
        words = acts.get(method.name)
        scope = method.rights.get("scope", {}).get("en", "")
        out += (f"| {words['en'] + ' ' if words else ''}{name} | "
                + " | ".join("yes" if role in may else "" for role in roles) + f" | {scope} |\n")
    return out


def types_section(model):
    out = ""
    for item in model.enums.values():
        words = ", ".join(code(word) for word in item.words)
        out += f"### {item.name}\n\n{item.description}\n\nOne of {words}.\n\n"
    for name, shape in model.types.items():
        out += f"### {name}\n\n{shape.description}\n\n{table(shape)}\n"
    return out


def refusals_section(model):
    out = "Common to all requests: " + ", ".join(code(word) for word in COMMON_REFUSALS) + ".\n\n"
    out += "| reason | code | try again | English | Bahasa Indonesia |\n|---|---|---|---|---|\n"
    for reason in model.reasons:
        out += (f"| {code(reason.word)} | {reason.code} | {'yes' if reason.retry else ''} | "
                f"{reason.texts['en']} | {reason.texts['id']} |\n")
    out += ("\nWhere `data.rule` is one of these, or a moderator reads it, the sentence says more:\n\n"
            "| reason | rule | English | Bahasa Indonesia |\n|---|---|---|---|\n")
    for reason in model.reasons:
        more = [("for moderators", reason.moderators)] if reason.moderators else []
        more += [(code(rule), texts) for rule, texts in reason.rules.items()]
        out += "".join(f"| {code(reason.word)} | {name} | {texts['en']} | {texts['id']} |\n"
                       for name, texts in more)
    reserved = ", ".join(f"{code(word)} ({number})" for word, number in model.reserved)
    return out + f"\nReserved for later: {reserved}.\n"


def reference(model):
    ours = [m for m in model.methods if m.transport == "websocket"]
    theirs = [m for m in model.methods if m.transport == "control"]
    parts = [INTRODUCTION, contents(model), "## Methods\n"]
    parts += [method_section(model, method) for method in ours]
    if model.commands:
        parts += ["## Commands\n", commands_section(model)]
    parts += ["## Roles and rights\n", rights_section(model)]
    parts.append("## Operator's methods\n\nOver the UNIX socket in the data folder only; "
                 "`plenoctl` speaks them.\n")
    parts += [method_section(model, method) for method in theirs]
    parts.append("## Events\n\nThe `data` of a `channel.event`, by `type`. Events are durable: they "
                 "have a seq and come again in history.\n")
    parts += [shape_section(model, "events", "Event", event, "data") for event in model.events]
    parts.append("## Notifications\n\nThe `params` of what the server sends by itself.\n")
    parts += [shape_section(model, "notifications", "Notification", item, "params")
              for item in model.notifications]
    parts += ["## Types\n", types_section(model), "## Refusals\n", refusals_section(model)]
    return "\n".join(parts)


# ---- AsyncAPI 3


def local(value):
    """A schema with its references pointed into this document, and without our own keywords."""
    if isinstance(value, list):
        return [local(item) for item in value]
    if not isinstance(value, dict):
        return value
    out = {key: local(item) for key, item in value.items() if not key.startswith("x-")}
    ref = out.get("$ref")
    if ref is not None:
        out["$ref"] = ("#/components/schemas/channel.event.notification"
                       if "notifications/" in ref else
                       "#/components/schemas/" + ref.rpartition("/")[2])
    return out


def schema_ref(name):
    return {"$ref": "#/components/schemas/" + name}


def envelope(properties, required):
    head = {"jsonrpc": {"const": "2.0"}}
    return {"type": "object", "properties": {**head, **properties},
            "required": ["jsonrpc", *required]}


IDENTIFIER = {"oneOf": [{"type": "integer"}, {"type": "string", "maxLength": 62}]}


def component_schemas(model):
    out = {name: local(schema) for name, schema in model.document("types.json")["$defs"].items()}
    for method in model.methods:
        document = model.document(f"methods/{method.name}.json")
        for part in ("params", "result"):
            out[f"{method.name}.{part}"] = local(document[part])
    for event in model.events:
        out[event.name + ".data"] = local(model.document(f"events/{event.name}.json")["data"])
    for item in model.notifications:
        out[item.name + ".notification"] = local(
            model.document(f"notifications/{item.name}.json")["params"])
    out["channel.event.notification"]["allOf"] = [
        {"if": {"properties": {"type": {"const": event.name}}},
         "then": {"properties": {"data": schema_ref(event.name + ".data")}}}
        for event in model.events]
    out["Refusal"] = {
        "type": "object",
        "properties": {
            "code": {"type": "integer", "enum": [reason.code for reason in model.reasons]},
            "message": {"type": "string"},
            "data": {"type": "object", "required": ["reason"], "properties": {
                "reason": {"type": "string", "enum": [reason.word for reason in model.reasons]},
                "path": {"type": "string"}, "rule": {"type": "string"},
                "retry_after_ms": {"type": "integer", "minimum": 0}}}},
        "required": ["code", "message", "data"]}
    return out


def component_messages(model):
    out = {}
    for method in model.methods:
        shown = example(model, "methods", method.name)
        out[method.name + ".request"] = {
            "name": method.name, "summary": method.description,
            "payload": envelope({"id": IDENTIFIER, "method": {"const": method.name},
                                 "params": schema_ref(method.name + ".params")},
                                ["id", "method", "params"]),
            "examples": [{"payload": {"jsonrpc": "2.0", "id": 1, "method": method.name,
                                      "params": shown["params"]}}]}
        out[method.name + ".response"] = {
            "name": method.name + " result",
            "payload": envelope({"id": IDENTIFIER, "result": schema_ref(method.name + ".result")},
                                ["id", "result"]),
            "examples": [{"payload": {"jsonrpc": "2.0", "id": 1, "result": shown["result"]}}]}
    for item in model.notifications:
        shown = example(model, "notifications", item.name)
        out[item.name + ".notification"] = {
            "name": item.name, "summary": item.description,
            "payload": envelope({"method": {"const": item.name},
                                 "params": schema_ref(item.name + ".notification")},
                                ["method", "params"]),
            "examples": [{"payload": {"jsonrpc": "2.0", "method": item.name,
                                      "params": shown["params"]}}]}
    out["refusal"] = {"name": "refusal", "summary": "The server says no.",
                      "payload": envelope({"id": {"oneOf": [*IDENTIFIER["oneOf"],
                                                            {"type": "null"}]},
                                           "error": schema_ref("Refusal")}, ["id", "error"])}
    return out


def channel_of(method):
    return "control" if method.transport == "control" else "ws"


def operations(model):
    out = {}
    for method in model.methods:
        channel = channel_of(method)
        here = f"#/channels/{channel}"
        out[method.name] = {
            "action": "receive", "channel": {"$ref": here}, "summary": method.description,
            "messages": [{"$ref": f"{here}/messages/{method.name}.request"}],
            "reply": {"channel": {"$ref": here},
                      "messages": [{"$ref": f"{here}/messages/{method.name}.response"},
                                   {"$ref": f"{here}/messages/refusal"}]}}
    for item in model.notifications:
        out["notify." + item.name] = {
            "action": "send", "channel": {"$ref": "#/channels/ws"}, "summary": item.description,
            "messages": [{"$ref": f"#/channels/ws/messages/{item.name}.notification"}]}
    return out


def channel_messages(model, channel):
    names = [method.name + part for method in model.methods if channel_of(method) == channel
             for part in (".request", ".response")]
    if channel == "ws":
        names += [item.name + ".notification" for item in model.notifications]
    return {name: {"$ref": f"#/components/messages/{name}"} for name in [*names, "refusal"]}


def asyncapi(model):
    document = {
        "asyncapi": "3.0.0",
        "info": {"title": "Pleno", "version": "1.0.0", "license": {"name": "MIT"},
                 "description": "Moderated knowledge exchange for city summits. JSON-RPC 2.0, one "
                                "object per WebSocket text frame. Made by proto/generate; "
                                "REFERENCE.md says the same for people."},
        "defaultContentType": "application/json",
        "servers": {"local": {"host": "localhost:8080", "protocol": "ws",
                              "description": "As deploy/quickstart starts it; subprotocol pleno.v1."},
                    "operator": {"host": "localhost", "protocol": "unix",
                                 "description": "control.sock in the data folder."}},
        "channels": {
            "ws": {"address": "/ws", "servers": [{"$ref": "#/servers/local"}],
                   "description": "Participants and bots.",
                   "messages": channel_messages(model, "ws")},
            "control": {"address": None, "servers": [{"$ref": "#/servers/operator"}],
                        "description": "The operator's UNIX socket in the data folder.",
                        "messages": channel_messages(model, "control")}},
        "operations": operations(model),
        "components": {"messages": component_messages(model),
                       "schemas": component_schemas(model)},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
