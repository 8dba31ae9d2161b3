// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "ctl/acts.gen.h"

#include "ctl/act.h"

static const struct pl_act_value person_rate_seconds_words[] = {
    {"off", "0"},
    {0},
};
static const struct pl_act_value person_rate_lang_words[] = {
    {"english", "en"},
    {0},
};
static const struct pl_act_value person_rate_fixed[] = {
    {"loud", "on"},
    {0},
};
static const struct pl_ctl_option person_rate_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "where",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "who",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "pause", .argument = "TIME",
     .help = "how long",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seconds", .argument = "TIME|off",
     .help = "how often",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "lang", .argument = "en|id|english",
     .help = "a language",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "short", .argument = "on|off",
     .help = "a word of C",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "until", .argument = "TIME",
     .help = "until when. Write 14:30, \"2100-08-01 09:00\" or 90m",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "tags", .argument = "A|B|...",
     .help = "some",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "note", .argument = "TEXT",
     .help = "why",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "weight", .argument = "NUMBER",
     .help = "how much",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param person_rate_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "pause_s", .words = NULL, .is_duration = true},
    {.field = "seconds", .words = person_rate_seconds_words, .is_duration = true},
    {.field = "lang", .words = person_rate_lang_words, .is_duration = false},
    {.field = "short", .words = NULL, .is_duration = false},
    {.field = "until", .words = NULL, .is_duration = false},
    {.field = "tags", .words = NULL, .is_duration = false},
    {.field = "note", .words = NULL, .is_duration = false},
    {.field = "weight", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act person_rate_act = {
    .method = PL_METHOD_PERSON_RATE,
    .params = person_rate_params,
    .fixed = person_rate_fixed,
};
const struct pl_ctl_command pl_ctl_act_person_rate = {
    .name = "person rate",
    .help = "rate someone",
    .more = "Has a param of each kind that is typed. May be asked for by: moderator.",
    .examples = "plenoctl person rate --seq 4 --participant a-1 --pause 1m --seconds off --lang english --short on --until 2023-08-01T03:15:02.480Z --tags \"one|two\" --as moderator-1\nplenoctl person rate --channel lobby --seq 4 --participant a-1 --pause 1m --seconds off --lang english --short on --until 2023-08-01T03:15:02.480Z --tags \"one|two\" --note \"As \\\"agreed\\\".\" --weight 3 --as moderator-1",
    .options = person_rate_options,
    .act = &person_rate_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(person_rate_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(person_rate_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value person_rate_low_fixed[] = {
    {"loud", "off"},
    {"seconds", "1"},
    {"lang", "id"},
    {"short", "on"},
    {0},
};
static const struct pl_ctl_option person_rate_low_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "where",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "who",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "pause", .argument = "TIME",
     .help = "how long",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "tags", .argument = "A|B|...",
     .help = "some",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "weight", .argument = "NUMBER",
     .help = "how much",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param person_rate_low_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "pause_s", .words = NULL, .is_duration = true},
    {.field = "tags", .words = NULL, .is_duration = false},
    {.field = "weight", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act person_rate_low_act = {
    .method = PL_METHOD_PERSON_RATE,
    .params = person_rate_low_params,
    .fixed = person_rate_low_fixed,
};
const struct pl_ctl_command pl_ctl_act_person_rate_low = {
    .name = "person rate-low",
    .help = "rate someone low",
    .more = "Has a param of each kind that is typed. May be asked for by: moderator.",
    .examples = "plenoctl person rate-low --seq 4 --participant a-1 --pause 1m --tags \"one|two\" --as moderator-1\nplenoctl person rate-low --channel lobby --seq 4 --participant a-1 --pause 1m --tags \"one|two\" --weight 3 --as moderator-1",
    .options = person_rate_low_options,
    .act = &person_rate_low_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(person_rate_low_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(person_rate_low_options[0]),
               "PL_CTL_OPTIONS_MAX");
