# SPDX-License-Identifier: MIT
"""The TypeScript side: types only, plus the few tables a client needs at run time."""

import json

BANNER = "// SPDX-License-Identifier: MIT\n// Made by proto/generate from the schemas in proto/. Do not edit.\n"
INDENT = "  "


def doc(text, indent=""):
    if not text:
        return ""
    if len(indent) + len(text) + 7 <= 100:
        return f"{indent}/** {text} */\n"
    lines, line = [], f"{indent} *"
    for word in text.split():
        if len(line) + 1 + len(word) > 100:
            lines.append(line)
            line = f"{indent} *"
        line += " " + word
    return "\n".join([f"{indent}/**"] + lines + [line, f"{indent} */"]) + "\n"


def tstype(field):
    if field.kind == "array":
        return tstype(field.items) + "[]"
    if field.kind == "raw":
        return "ChannelEvent" if field.ref and "/channel.event" in field.ref else (
            field.ref or "Record<string, unknown>")
    if field.kind == "enum":
        return field.enum.name
    if field.kind == "object":
        return field.object.ts_name
    return {"string": "string", "time": "string", "integer": "number",
            "boolean": "boolean"}[field.kind]


def interface(shape):
    if not shape.fields:
        return f"{doc(shape.description)}export type {shape.ts_name} = Record<string, never>;\n"
    rows = "".join(f"{doc(field.description, INDENT)}"
                   f"{INDENT}{field.name}{'' if field.required else '?'}: {tstype(field)};\n"
                   for field in shape.fields)
    return f"{doc(shape.description)}export interface {shape.ts_name} {{\n{rows}}}\n"


def union(name, words, description):
    rows = "".join(f"\n{INDENT}| {json.dumps(word)}" for word in words)
    return f"{doc(description)}export type {name} ={rows};\n"


def mapping(name, rows, description):
    body = "".join(f"{doc(text, INDENT)}{INDENT}{json.dumps(key)}: {value};\n"
                   for key, value, text in rows)
    return f"{doc(description)}export interface {name} {{\n{body}}}\n"


CHANNEL_EVENT = """/**
 * One event of a channel's log; `type` tells what `data` is. A newer server may send types that
 * are not listed here: ignore them, but count their seq.
 */
export type ChannelEvent = {
  [K in keyof Events]: {
    channel: string;
    seq: number;
    at: string;
    type: K;
    actor: Participant;
    data: Events[K];
  };
}[keyof Events];
"""


def bounds(model):
    """What a client can check before it sends: lengths and ranges of params, by method."""
    out = "/** Bounds of params, by method and field: code points, items or values. */\n"
    out += "export const BOUNDS = {\n"
    for method in model.methods:
        rows = [field for field in method.params.fields
                if field.minimum is not None and field.kind != "time"]
        if not rows:
            continue
        out += f"{INDENT}{json.dumps(method.name)}: {{\n"
        out += "".join(f"{INDENT * 2}{field.name}: {{ min: {field.minimum}, max: {field.maximum} }},\n"
                       for field in rows)
        out += f"{INDENT}}},\n"
    return out + "} as const;\n"


def reasons(model):
    out = union("Reason", [reason.word for reason in model.reasons],
                "Why the server says no: `error.data.reason`.")
    out += "\n/** The code of each reason. */\n"
    out += "export const CODES: Record<Reason, number> = {\n"
    out += "".join(f"{INDENT}{reason.word}: {reason.code},\n" for reason in model.reasons)
    out += "};\n"
    out += "\n/** Reasons after which the same request may succeed later. */\n"
    out += "export const PASSING: readonly Reason[] = [\n"
    out += "".join(f'{INDENT}"{reason.word}",\n' for reason in model.reasons if reason.retry)
    out += "];\n"
    return out + """
/** A JSON-RPC error as the server sends it. */
export interface RefusalError {
  code: number;
  /** For a person, in the session's language. */
  message: string;
  data: {
    reason: Reason;
    /** JSON Pointer of the bad field, from the request: `/params/text`. */
    path?: string;
    /** The rule that the field broke: `maxLength`, `required`, ... */
    rule?: string;
    /** Wait this long, then try again. */
    retry_after_ms?: number;
  };
}
"""


def roles(model):
    rows = ""
    for method in model.methods:
        value = json.dumps(method.roles) if not isinstance(method.roles, list) else (
            "[" + ", ".join(json.dumps(role) for role in method.roles) + "]")
        rows += f"{INDENT}{json.dumps(method.name)}: {value},\n"
    return ("/** Who may call a method. A channel's `rights` narrow it further. */\n"
            "export const METHOD_ROLES: Record<\n  MethodName,\n"
            '  readonly Role[] | "all" | "public" | "operator"\n> = {\n' + rows + "};\n")


COMMAND_TYPES = """/** What a person types for a param of a command. */
export type CommandArgKind =
  | "person"
  | "delegation"
  | "message"
  | "held"
  | "duration"
  | "seconds"
  | "number"
  | "word"
  | "flag"
  | "time"
  | "list"
  | "line"
  | "id";

export interface CommandArg {
  name: string;
  kind: CommandArgKind;
  required: boolean;
  /** Bounds of a number or of a time in seconds; of a list, the fewest items. */
  min?: number;
  max?: number;
  /** Of the kind `word`: what the server takes. */
  words?: readonly string[];
  /** Words that stand for a value: `off` for 0. */
  named?: Readonly<Record<string, string | number | boolean>>;
  /** Of the kind `list`: its items are numbers. */
  numbers?: boolean;
  /** One of those that are so marked is typed, not more. */
  choice?: boolean;
}

/** A method as people type it: `/name` and what follows, in this order. */
export interface CommandSpec {
  name: string;
  method: MethodName;
  /** It asks and changes nothing. */
  query: boolean;
  /** The method takes the open channel as `channel`. */
  inChannel: boolean;
  args: readonly CommandArg[];
  /** Params that the command itself fixes. */
  fixed: Readonly<Record<string, string | number | boolean>>;
  /** Who may; a channel's `rights` and the params may narrow it further. */
  roles: readonly Role[] | "all";
  usage: Readonly<Record<Lang, string>>;
  help: Readonly<Record<Lang, string>>;
}

/** A row of the table of rights: who may do what, and where that ends. */
export interface Right {
  method: MethodName;
  act: Readonly<Record<Lang, string>>;
  roles: readonly Role[] | "all";
  scope?: Readonly<Record<Lang, string>>;
}
"""


def js(value):
    return json.dumps(value, ensure_ascii=False)


def command_arg(command, arg):
    parts = [f"name: {js(arg.name)}", f"kind: {js(arg.kind)}", f"required: {js(arg.required)}"]
    if arg.kind == "list" and arg.field.minimum > 1:
        parts.append(f"min: {arg.field.minimum}")
    if arg.kind in ("duration", "seconds", "number"):
        parts.append(f"min: {arg.field.minimum}, max: {arg.field.maximum}")
    if arg.kind == "word":
        parts.append(f"words: {js(arg.field.enum.words)}")
    if arg.named:
        parts.append(f"named: {js(arg.named)}")
    if arg.kind == "list" and arg.field.items.kind == "integer":
        parts.append("numbers: true")
    group = command.method.params.exactly_one
    if arg.name in group and not arg.required:
        parts.append("choice: true")
    return f"{INDENT * 3}{{ {', '.join(parts)} }},\n"


def command_row(command):
    args = "".join(command_arg(command, arg) for arg in command.args)
    usage = {lang: command.usage(lang) for lang in ("en", "id")}
    return (f"{INDENT}{{\n{INDENT * 2}name: {js(command.name)},\n"
            f"{INDENT * 2}method: {js(command.method.name)},\n"
            f"{INDENT * 2}query: {js(command.is_query)},\n"
            f"{INDENT * 2}inChannel: {js(command.in_channel)},\n"
            f"{INDENT * 2}args: [" + (f"\n{args}{INDENT * 2}" if args else "") + "],\n"
            f"{INDENT * 2}fixed: {js(command.fixed)},\n"
            f"{INDENT * 2}roles: {js(command.method.roles)},\n"
            f"{INDENT * 2}usage: {js(usage)},\n{INDENT * 2}help: {js(command.help)},\n{INDENT}}},\n")


def commands(model):
    found = sorted(model.commands, key=lambda command: command.name)
    return (COMMAND_TYPES + "\n/** Every command, by name. */\n"
            "export const COMMANDS: readonly CommandSpec[] = [\n"
            + "".join(command_row(command) for command in found) + "];\n")


def rights(model):
    """What people do, in words, with who may; plumbing has no row."""
    rows = ""
    for method, act, scope in model.acts():
        parts = [f"method: {js(method.name)}", f"act: {js(act)}", f"roles: {js(method.roles)}"]
        if scope:
            parts.append(f"scope: {js(scope)}")
        rows += f"{INDENT}{{ {', '.join(parts)} }},\n"
    return ("/** Roles and rights: the acts, by method. */\n"
            "export const RIGHTS: readonly Right[] = [\n" + rows + "];\n")


def commands_source(model):
    """Apart from the types: a page fetches it when somebody types a command."""
    return "\n".join([BANNER, 'import type { Lang, MethodName, Role } from "./gen.ts";\n',
                      commands(model), rights(model)])


def source(model):
    parts = [BANNER]
    parts += [union(item.name, item.words, item.description) for item in model.enums.values()]
    for shape in model.objects:
        if shape.c_name == "notice_channel_event":
            continue
        parts.append(interface(shape))
    parts.append(mapping("Methods", [
        (m.name, f"{{ params: {m.params.ts_name}; result: {m.result.ts_name} }}", m.description)
        for m in model.methods], "Every method, with what it takes and gives."))
    parts.append("export type MethodName = keyof Methods;\n")
    parts.append(mapping("Events", [(e.name, e.object.ts_name, e.description)
                                    for e in model.events], "The data of every event, by type."))
    parts.append("export type EventType = keyof Events;\n")
    parts.append(CHANNEL_EVENT)
    parts.append(mapping("Notifications", [
        (n.name, "ChannelEvent" if n.name == "channel.event" else n.object.ts_name, n.description)
        for n in model.notifications], "The params of every notification."))
    parts.append("export type NotificationName = keyof Notifications;\n")
    parts += [reasons(model), roles(model), bounds(model)]
    parts.append('/** The WebSocket subprotocol. */\nexport const SUBPROTOCOL = "pleno.v1";\n')
    return "\n".join(parts)
