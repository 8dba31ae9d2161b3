# SPDX-License-Identifier: MIT
"""plenoctl's subcommands for what people do in a summit: one row for each command of x-command."""

import re
import textwrap

from .emit_c import BANNER, quote

ARGUMENTS = {"person": "ID", "delegation": "ID", "held": "ID", "id": "ID", "message": "NUMBER",
             "number": "NUMBER", "duration": "TIME", "seconds": "TIME", "time": "TIME",
             "flag": "on|off", "line": "TEXT", "list": "A|B|..."}
PLAIN = re.compile(r"^[A-Za-z0-9._:@+/-]+$")
UNITS = (("d", 86400), ("h", 3600), ("m", 60), ("s", 1))


def phrase(text):
    """A sentence as a line of help: no full stop, no capital at its head."""
    text = re.sub(r"\.$", "", text.replace("`", ""))
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def duration(seconds):
    unit, size = next((unit, size) for unit, size in UNITS if seconds % size == 0)
    return f"{seconds // size}{unit}"


def typed(arg, value):
    """A value of an example as it is typed in a shell."""
    for word, means in arg.named.items():
        if means == value:
            return word
    if arg.kind == "flag":
        text = "on" if value else "off"
    elif arg.kind in ("duration", "seconds"):
        text = duration(value)
    elif arg.kind == "list":
        text = "|".join(str(item) for item in value)
    else:
        text = str(value)
    return text if PLAIN.match(text) else '"' + text.replace('"', '\\"') + '"'


def example_line(model, command, only_required):
    params = model.example(command)
    words = ["plenoctl", command.ctl_name]
    for arg in command.options():
        if arg.name in params and (arg.required or not only_required):
            words += ["--" + arg.option, typed(arg, params[arg.name])]
    return " ".join([*words, "--as", "moderator-1"])


def examples(model, command):
    lines = [example_line(model, command, True), example_line(model, command, False)]
    return "\n".join(dict.fromkeys(lines))


def constant(value):
    """A value as somebody would type it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value)


def argument(arg):
    if arg.kind == "word":
        return "|".join(list(arg.field.enum.words) + list(arg.named))
    return "|".join([ARGUMENTS[arg.kind], *arg.named])


def option_help(model, arg):
    """What the method says of it; of what its type says, the first sentence does."""
    shared = model.document("types.json")["$defs"].get(arg.field.ref, {}).get("description")
    text = arg.field.description
    if arg.required:  # by the command, where the method can do without
        text = re.sub(r" *Absent: .*", "", text)
    text = phrase(text.split(". ")[0] if text == shared else text)
    return text + '. Write 14:30, "2100-08-01 09:00" or 90m' if arg.kind == "time" else text


def option_row(model, arg):
    value = "PL_CTL_WORD" if arg.kind in ("word", "flag") else "PL_CTL_TEXT"
    return (f"    {{.name = {quote(arg.option)}, .argument = {quote(argument(arg))},\n"
            f"     .help = {quote(option_help(model, arg))},\n"
            f"     .value = {value}, .is_required = {str(arg.required).lower()}}},\n")


def param_row(command, arg):
    named = f"{command.c_name}_{arg.name}_words" if arg.named else "NULL"
    is_time = str(arg.kind in ("duration", "seconds")).lower()
    return f"    {{.field = {quote(arg.name)}, .words = {named}, .is_duration = {is_time}}},\n"


def value_rows(pairs):
    return "".join(f"    {{{quote(word)}, {quote(constant(value))}}},\n" for word, value in pairs)


def values(name, pairs):
    if not pairs:
        return ""
    return f"static const struct pl_act_value {name}[] = {{\n{value_rows(pairs)}    {{0}},\n}};\n"


def roles(command):
    method = command.method
    return "anyone" if method.roles == "all" else ", ".join(method.roles)


def act(model, command):
    name, args = command.c_name, command.options()
    out = "\n"
    for arg in args:
        out += values(f"{name}_{arg.name}_words", list(arg.named.items()))
    out += values(f"{name}_fixed", list(command.fixed.items()))
    out += (f"static const struct pl_ctl_option {name}_options[] = {{\n"
            + "".join(option_row(model, arg) for arg in args) + "    PL_ACT_AS,\n    {0},\n};\n")
    out += (f"static const struct pl_act_param {name}_params[] = {{\n"
            + "".join(param_row(command, arg) for arg in args) + "    {0},\n};\n")
    out += (f"static const struct pl_act {name}_act = {{\n"
            f"    .method = PL_METHOD_{command.method.c_name.upper()},\n"
            f"    .params = {name}_params,\n"
            f"    .fixed = {name + '_fixed' if command.fixed else 'NULL'},\n}};\n")
    more = textwrap.fill(f"{command.method.description.replace('`', '')} "
                         f"May be asked for by: {roles(command)}.", 80)
    return out + (f"const struct pl_ctl_command pl_ctl_act_{name} = {{\n"
                  f"    .name = {quote(command.ctl_name)},\n"
                  f"    .help = {quote(phrase(command.shell_help))},\n"
                  f"    .more = {quote(more)},\n"
                  f"    .examples = {quote(examples(model, command))},\n"
                  f"    .options = {name}_options,\n"
                  f"    .act = &{name}_act,\n"
                  f"    .run = pl_act_run,\n}};\n"
                  f"_Static_assert(sizeof({name}_options) <=\n"
                  f"                   (PL_CTL_OPTIONS_MAX + 1) * sizeof({name}_options[0]),\n"
                  f"               \"PL_CTL_OPTIONS_MAX\");\n")


def sorted_commands(model):
    """Those of one noun stand together."""
    return sorted(model.commands, key=lambda command: command.ctl_name)


def header(model):
    commands = sorted_commands(model)
    out = BANNER + "#ifndef PL_CTL_ACTS_GEN_H\n#define PL_CTL_ACTS_GEN_H\n\n"
    out += '#include "ctl/ctl.h"\n\n'
    out += "".join(f"extern const struct pl_ctl_command pl_ctl_act_{command.c_name};\n"
                   for command in commands)
    out += "\n// Rows for the table of subcommands.\n#define PL_CTL_ACTS \\\n"
    out += "".join(f"    &pl_ctl_act_{command.c_name}, \\\n" for command in commands)
    return out + "\n#endif\n"


def source(model):
    out = BANNER + '#include "ctl/acts.gen.h"\n\n#include "ctl/act.h"\n'
    return out + "".join(act(model, command) for command in sorted_commands(model))
