# SPDX-License-Identifier: MIT
"""The C side: enums, structs and const tables; and which handler belongs to which method."""

from .model import mask_of, snake

BANNER = "// SPDX-License-Identifier: MIT\n// Made by proto/generate from the schemas in proto/. Do not edit.\n// clang-format off\n"
KINDS = {"string": "STRING", "integer": "INTEGER", "boolean": "BOOLEAN", "time": "TIME",
         "enum": "ENUM", "object": "OBJECT", "array": "ARRAY", "raw": "RAW"}
CODE_POINTS_MAX = "INT64_MAX"


def quote(text):
    """A C string literal in UTF-8."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def comment(text, indent=""):
    """A // comment, wrapped at 100 columns."""
    lines, line = [], indent + "//"
    for word in text.split():
        if len(line) + 1 + len(word) > 100:
            lines.append(line)
            line = indent + "//"
        line += " " + word
    return "\n".join(lines + [line]) + "\n"


def ctype(field):
    if field.kind in ("string", "raw"):
        return "struct pl_str"
    if field.kind in ("integer", "time"):
        return "int64_t"
    if field.kind == "boolean":
        return "bool"
    if field.kind == "enum":
        return f"enum pl_{field.enum.c_name}"
    return f"struct pl_{field.object.c_name}"


def member(field):
    name = field.c_name
    if field.kind == "array":
        return f"    {ctype(field.items)} *{name};\n    size_t {name}_count;\n"
    return f"    {ctype(field)} {name};\n"


def has_name(shape, field):
    return f"PL_HAS_{shape.c_name}_{field.name}".upper()


def enum(name, prefix, words, description):
    rows = "".join(f"    {prefix}_{snake(word).upper()},\n" for word in words)
    return f"{comment(description)}enum pl_{name} {{\n{rows}    {prefix}_COUNT\n}};\n"


def lookups(name):
    return (f"const char *pl_{name}_name(enum pl_{name} value);\n"
            f"// Returns 0, or -ENOENT for an unknown word.\n"
            f"PL_MUST_USE int pl_{name}_find(struct pl_str word, enum pl_{name} *ret_value);\n")


def struct(shape):
    out = comment(shape.description) if shape.description else ""
    out += f"struct pl_{shape.c_name} {{\n    uint32_t has;\n"
    out += "".join(member(field) for field in shape.fields) + "};\n"
    for bit, field in enumerate(shape.optional()):
        out += f"#define {has_name(shape, field)} (UINT32_C(1) << {bit})\n"
    return out + f"extern const struct pl_object pl_{shape.c_name}_object;\n"


def enums_of(model):
    """Every generated enum that has names: (C name, prefix, words, description)."""
    for item in model.enums.values():
        yield item.c_name, f"PL_{item.c_name.upper()}", item.words, item.description
    yield ("method", "PL_METHOD", [m.name for m in model.methods],
           "The methods, in the order of their names.")
    yield ("event_type", "PL_EVENT", [e.name for e in model.events],
           "The types of events. The database stores names, never these numbers.")
    yield ("notice_type", "PL_NOTICE", [n.name for n in model.notifications],
           "The notifications the server sends.")
    yield ("reason", "PL_REASON", [r.word for r in model.reasons], "Why the server says no.")


HEADER_TABLES = """
enum pl_path {
    PL_PATH_COMMAND, // logged, applied by the core
    PL_PATH_QUERY,   // answered by the core from the present state
    PL_PATH_READ,    // answered from a reader's snapshot
    PL_PATH_NET,     // answered by the network layer from its session
};

enum {
    PL_TRANSPORT_WS = 1,
    PL_TRANSPORT_CONTROL = 2, // the operator's UNIX socket
    PL_TRANSPORT_AS = 4,      // the same, once it speaks in a participant's name
};

struct pl_method_def {
    const char *name;
    const struct pl_object *params, *result;
    uint32_t roles; // bits 1 << enum pl_role; 0: the operator only
    enum pl_path path;
    uint32_t transports;
    bool is_public;         // needs no session
    bool counts_as_message; // against messages_per_minute
};
extern const struct pl_method_def pl_methods[PL_METHOD_COUNT];

struct pl_shape_def {
    const char *name;
    const struct pl_object *object;
};
extern const struct pl_shape_def pl_events[PL_EVENT_COUNT];  // an event's data

enum pl_takedown {
    PL_TAKEDOWN_NONE,
    PL_TAKEDOWN_POSSIBLE, // the event has words that a moderator can take down
    PL_TAKEDOWN_DONE,     // it takes another's down
    PL_TAKEDOWN_UNDONE,   // it brings them back
};
extern const enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT];
extern const struct pl_shape_def pl_notices[PL_NOTICE_COUNT]; // a notification's params

struct pl_reason_def {
    const char *word;
    int code;   // of the JSON-RPC error
    bool retry; // the same request may succeed later
    const char *text[PL_LANG_COUNT];
    const char *moderators[PL_LANG_COUNT]; // text for them; NULL: the same
};
extern const struct pl_reason_def pl_reasons[PL_REASON_COUNT];

// The text of a refusal with this rule.
struct pl_rule_text {
    enum pl_reason reason;
    const char *rule;
    const char *text[PL_LANG_COUNT];
};
extern const struct pl_rule_text pl_rule_texts[];
extern const size_t pl_rule_text_count;

// A no to one request, for the one who asked. Made in core/ and proto/, worded in net/.
struct pl_refusal {
    enum pl_reason reason;
    char path[96];          // JSON Pointer from the request: "/params/text"; empty: none
    int64_t retry_after_ms; // -1: waiting does not help
    const char *rule;       // the keyword that was broken, a static string; NULL: none
    struct pl_str detail;   // what makes it concrete: a name, a place; lives as long as its answer
    bool is_to_moderator;   // who reads it is one: worded so
};
"""


def header(model):
    out = BANNER + "#ifndef PL_PROTO_GEN_H\n#define PL_PROTO_GEN_H\n\n"
    out += '#include "proto/table.h"\n\n'
    for name, prefix, words, description in enums_of(model):
        out += enum(name, prefix, words, description) + lookups(name) + "\n"
    out += HEADER_TABLES.lstrip("\n") + "\n"
    out += "\n".join(struct(shape) for shape in model.objects)
    return out + "\n#endif\n"


# ---- gen.c


def number(value):
    return CODE_POINTS_MAX if value is None else f"INT64_C({value})"


class Tables:
    """Collects the shared bits of gen.c: one pattern per character class."""

    def __init__(self):
        self.patterns = {}

    def pattern(self, text):
        return self.patterns.setdefault(text, f"pattern_{len(self.patterns)}")

    def row(self, shape, field, bit):
        parts = []
        if field.name:
            key = f'"{field.name}":'
            parts = [f".name = {quote(field.name)}", f".key = {{{quote(key)}, {len(key)}}}"]
        parts.append(f".kind = PL_FIELD_{KINDS[field.kind]}")
        if field.text:
            parts.append(f".text = PL_TEXT_{field.text.upper()}")
        if field.required:
            parts.append(".is_required = true")
        else:
            parts.append(f".has = UINT32_C(1) << {bit}")
        if field.minimum is not None:
            parts.append(f".min = {number(field.minimum)}, .max = {number(field.maximum)}")
        if field.pattern:
            parts.append(f".pattern = &{self.pattern(field.pattern)}")
        if field.enum:
            parts.append(f".words = &{field.enum.c_name}_words")
        if field.object:
            parts.append(f".object = &pl_{field.object.c_name}_object")
        if field.items:
            parts.append(f".items = &{shape.c_name}_{field.name}_items")
        if field.name:
            parts.append(f".offset = offsetof(struct pl_{shape.c_name}, {field.c_name})")
        if field.kind == "array":
            parts.append(f".count_offset = offsetof(struct pl_{shape.c_name}, "
                         f"{field.c_name}_count)")
        return "{" + ", ".join(parts) + "}"

    def shape(self, shape):
        out, rows, bit = "", "", 0
        for field in shape.fields:
            if field.items:
                out += (f"static const struct pl_field {shape.c_name}_{field.name}_items =\n    "
                        f"{self.row(shape, field.items, 0)};\n")
            rows += f"    {self.row(shape, field, bit)},\n"
            bit += 0 if field.required else 1
        if rows:
            out += f"static const struct pl_field {shape.c_name}_fields[] = {{\n{rows}}};\n"
        bits = " | ".join(has_name(shape, field) for field in shape.fields
                          if field.name in shape.exactly_one)
        out += (f"const struct pl_object pl_{shape.c_name}_object = {{\n"
                f"    .name = {quote(shape.c_name)},\n"
                f"    .fields = {shape.c_name + '_fields' if rows else 'NULL'},\n"
                f"    .field_count = {len(shape.fields)},\n"
                f"    .size = sizeof(struct pl_{shape.c_name}),\n"
                f"    .exactly_one = {bits or 0},\n"
                f"    .is_closed = {'true' if shape.closed else 'false'},\n}};\n")
        return out


def characters(text):
    """The characters of a class like `A-Za-z0-9._-`."""
    found, at = set(), 0
    while at < len(text):
        if text[at + 1 : at + 2] == "-" and at + 2 < len(text):
            found.update(range(ord(text[at]), ord(text[at + 2]) + 1))
            at += 3
        else:
            found.add(ord(text[at]))
            at += 1
    return found


def pattern(name, text):
    bits = sum(1 << code for code in characters(text))
    low, high = bits & (2**64 - 1), bits >> 64
    return (f"// [{text}]\nstatic const struct pl_pattern {name} = "
            f"{{{{UINT64_C(0x{low:016x}), UINT64_C(0x{high:016x})}}}};\n")


def words(name, prefix, items):
    rows = "".join(f"    {quote(word)},\n" for word in items)
    return (f"static const char *const {name}_list[] = {{\n{rows}}};\n"
            f"static const struct pl_words {name}_words = {{{name}_list, {prefix}_COUNT}};\n\n"
            f"const char *pl_{name}_name(enum pl_{name} value)\n{{\n"
            f"    PL_CHECK(value < {prefix}_COUNT);\n    return {name}_list[value];\n}}\n\n"
            f"int pl_{name}_find(struct pl_str word, enum pl_{name} *ret_value)\n{{\n"
            f"    size_t index;\n    int error = find(&{name}_words, word, &index);\n"
            f"    if (error == 0)\n        *ret_value = (enum pl_{name})index;\n"
            f"    return error;\n}}\n\n")


FIND = """
static int find(const struct pl_words *list, struct pl_str word, size_t *ret_index)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strlen(list->words[i]) == word.len && memcmp(list->words[i], word.ptr, word.len) == 0) {
            *ret_index = i;
            return 0;
        }
    }
    return -ENOENT;
}

"""


def method_row(model, method):
    roles = " | ".join(f"1U << PL_ROLE_{role.upper()}" for role in mask_of(model, method)) or "0"
    transport = "PL_TRANSPORT_CONTROL" if method.transport == "control" else "PL_TRANSPORT_WS"
    # What the core answers needs no session of the connection's own.
    if method.transport == "websocket" and method.roles != "public" and method in core_methods(model):
        transport += " | PL_TRANSPORT_AS"
    return (f"    [PL_METHOD_{method.c_name.upper()}] = {{\n"
            f"        .name = {quote(method.name)},\n"
            f"        .params = &pl_{method.c_name}_params_object,\n"
            f"        .result = &pl_{method.c_name}_result_object,\n"
            f"        .roles = {roles},\n"
            f"        .path = PL_PATH_{method.path.upper()},\n"
            f"        .transports = {transport},\n"
            f"        .is_public = {str(method.roles == 'public').lower()},\n"
            f"        .counts_as_message = {str(method.counts_as_message).lower()},\n    }},\n")


def source(model):
    tables = Tables()
    shapes = "\n".join(tables.shape(shape) for shape in model.objects)
    out = BANNER + '#include "proto/gen.h"\n\n#include <errno.h>\n#include <string.h>\n' + FIND
    for name, prefix, items, _ in enums_of(model):
        out += words(name, prefix, items)
    out += "".join(pattern(name, text) for text, name in tables.patterns.items()) + "\n" + shapes
    out += "\nconst struct pl_method_def pl_methods[PL_METHOD_COUNT] = {\n"
    out += "".join(method_row(model, method) for method in model.methods) + "};\n"
    for name, prefix, items in (("events", "EVENT", model.events),
                                ("notices", "NOTICE", model.notifications)):
        rows = "".join(f"    [PL_{prefix}_{item.c_name.upper()}] = "
                       f"{{{quote(item.name)}, &pl_{item.object.c_name}_object}},\n"
                       for item in items)
        out += f"\nconst struct pl_shape_def pl_{name}[PL_{prefix}_COUNT] = {{\n{rows}}};\n"
    out += "\nconst enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT] = {\n"
    out += "".join(f"    [PL_EVENT_{event.c_name.upper()}] = PL_TAKEDOWN_{event.takedown.upper()},\n"
                   for event in model.events) + "};\n"
    out += "\nconst struct pl_reason_def pl_reasons[PL_REASON_COUNT] = {\n"
    for reason in model.reasons:
        out += (f"    [PL_REASON_{reason.word.upper()}] = {{\n"
                f"        {quote(reason.word)}, {reason.code}, {str(reason.retry).lower()},\n"
                f"        {texts_of(reason.texts)},\n"
                f"        {texts_of(reason.moderators) if reason.moderators else '{NULL}'},\n    }},\n")
    out += "};\n\nconst struct pl_rule_text pl_rule_texts[] = {\n"
    rows = [(reason, rule, texts) for reason in model.reasons for rule, texts in reason.rules.items()]
    for reason, rule, texts in rows:
        out += (f"    {{PL_REASON_{reason.word.upper()}, {quote(rule)},\n"
                f"     {texts_of(texts)}}},\n")
    if not rows:  # an array has at least one
        out += "    {0},\n"
    return out + f"}};\nconst size_t pl_rule_text_count = {len(rows)};\n"


def texts_of(texts):
    return (f"{{[PL_LANG_EN] = {quote(texts['en'])},\n"
            f"         [PL_LANG_ID] = {quote(texts['id'])}}}")


# ---- handlers


def core_prototype(method):
    return (f"int pl_cmd_{method.c_name}(struct pl_ctx *ctx, "
            f"const struct pl_{method.c_name}_params *in,\n"
            f"    struct pl_{method.c_name}_result *out)")


def core_header(model):
    out = BANNER + "#ifndef PL_CORE_HANDLERS_GEN_H\n#define PL_CORE_HANDLERS_GEN_H\n\n"
    out += '#include "proto/gen.h"\n\nstruct pl_ctx;\n\n'
    out += comment("One function per method of path `command` or `query`; a method without one does "
                   "not link. Each returns 0 (accepted), 1 (refused: ctx->refusal says why) or a "
                   "negative errno (the store failed).")
    for method in core_methods(model):
        out += "\n" + comment(method.description) + core_prototype(method) + ";\n"
    out += "\n" + comment("By method; NULL for those the core does not answer. `in` and `out` are "
                          "the method's own structs.")
    return out + ("extern int (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, "
                  "const void *in, void *out);\n\n#endif\n")


def core_methods(model):
    return [method for method in model.methods if method.path in ("command", "query")]


def net_methods(model):
    return [method for method in model.methods if method.path in ("read", "net")]


def core_source(model):
    out = BANNER + '#include "core/handlers.gen.h"\n'
    for method in core_methods(model):
        out += (f"\nstatic int call_{method.c_name}(struct pl_ctx *ctx, const void *in, void *out)"
                f"\n{{\n    return pl_cmd_{method.c_name}(ctx, in, out);\n}}\n")
    out += ("\nint (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, const void *in, "
            "void *out) = {\n")
    out += "".join(f"    [PL_METHOD_{method.c_name.upper()}] = call_{method.c_name},\n"
                   for method in core_methods(model))
    return out + "};\n"


def net_header(model):
    out = BANNER + "#ifndef PL_NET_HANDLERS_GEN_H\n#define PL_NET_HANDLERS_GEN_H\n\n"
    out += '#include "proto/gen.h"\n\nstruct pl_request;\n\n'
    out += comment("One function per method of path `read` or `net`; a method without one does not "
                   "link. Each answers the request, now or later, and returns 0; or 1 with "
                   "the request's refusal filled; or a negative errno.")
    for method in net_methods(model):
        out += ("\n" + comment(method.description) +
                f"int pl_net_{method.c_name}(struct pl_request *request,\n"
                f"    const struct pl_{method.c_name}_params *in);\n")
    out += "\n" + comment("By method; NULL for those the core answers.")
    return out + ("extern int (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, "
                  "const void *in);\n\n#endif\n")


def net_source(model):
    out = BANNER + '#include "net/handlers.gen.h"\n'
    for method in net_methods(model):
        out += (f"\nstatic int call_{method.c_name}(struct pl_request *request, const void *in)"
                f"\n{{\n    return pl_net_{method.c_name}(request, in);\n}}\n")
    out += ("\nint (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, "
            "const void *in) = {\n")
    out += "".join(f"    [PL_METHOD_{method.c_name.upper()}] = call_{method.c_name},\n"
                   for method in net_methods(model))
    return out + "};\n"
