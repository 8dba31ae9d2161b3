// SPDX-License-Identifier: MIT
/*
 * Each field is read by one of a few functions that know what a name, a word, an id or a number may
 * be; the first thing that is wrong is kept with its line and everything after it reads as empty.
 */
#include "conf/summit.h"

#include <confuse.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf/file_private.h"
#include "text/name.h"
#include "text/text.h"

enum { TEXT_BYTES_MAX = 16 * 1024, SLOW_MODE_S_MAX = 21600, EDIT_WINDOW_S_MAX = 604800 };

struct reading {
    const char *path;
    struct pl_arena *arena;
    char *problem;
    int error;
    cfg_t *section;   // being read
    const char *kind; // of it: "channel"
};

static void fail(struct reading *reading, const char *field, const char *what)
{
    if (reading->error)
        return;
    reading->error = -EINVAL;
    int line = pl_conf_line(cfg_getopt(reading->section, field));
    if (line == 0)
        line = pl_conf_section_line(reading->section);
    snprintf(reading->problem, PL_CONFIG_PROBLEM_BYTES, "%s:%d: %s %.64s: %s: %s", reading->path,
             line, reading->kind, cfg_title(reading->section), field, what);
}

// The finished form of a text, or empty when it is not given and not needed.
static struct pl_str read_finished(struct reading *reading, const char *field,
                                   enum pl_text_policy policy, size_t graphemes, bool is_needed)
{
    const char *value = cfg_getstr(reading->section, field);
    if (!value || value[0] == '\0') {
        if (is_needed)
            fail(reading, field, "is missing");
        return (struct pl_str){0};
    }
    struct pl_text_limits limits = {.graphemes = (int64_t)graphemes, .bytes = TEXT_BYTES_MAX};
    if (policy == PL_TEXT_POLICY_NAME)
        limits.points = (int64_t)graphemes; // as types.json counts names
    struct pl_str text = {0};
    const char *rule = NULL;
    int result = pl_text_finish(policy, pl_str_from(value), &limits, reading->arena, &text, &rule);
    if (result == -E2BIG) {
        char what[64];
        snprintf(what, sizeof(what), "is longer than %zu characters", graphemes);
        fail(reading, field, what);
    } else if (result) {
        fail(reading, field, pl_text_explain(rule));
    }
    return result ? (struct pl_str){0} : text;
}

static struct pl_str read_text(struct reading *reading, const char *field, size_t graphemes,
                               bool is_needed)
{
    return read_finished(reading, field, PL_TEXT_POLICY_LINE, graphemes, is_needed);
}

static struct pl_str read_country(struct reading *reading)
{
    struct pl_str code = read_text(reading, "country", PL_SUMMIT_LINE_GRAPHEMES_MAX, false);
    if (code.len > 0 && (code.len != 2 || strspn(code.ptr, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 2))
        fail(reading, "country", "must be the ISO 3166 code of two capital letters, such as ID");
    return code;
}

static struct pl_summit_text read_texts(struct reading *reading, const char *en, const char *id,
                                        size_t graphemes, bool is_needed)
{
    struct pl_summit_text text = {
        .en = read_text(reading, en, graphemes, false),
        .id = read_text(reading, id, graphemes, false),
    };
    if (is_needed && text.en.len == 0 && text.id.len == 0)
        fail(reading, en, "is missing");
    if (text.en.len == 0)
        text.en = text.id;
    if (text.id.len == 0)
        text.id = text.en;
    return text;
}

static struct pl_summit_word read_word(struct reading *reading, const char *field)
{
    const char *value = cfg_getstr(reading->section, field);
    return (struct pl_summit_word){
        .text = pl_arena_copy(reading->arena, pl_str_from(value ? value : "")),
        .line = pl_conf_line(cfg_getopt(reading->section, field)),
    };
}

static bool is_id(const char *text)
{
    size_t len = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                              "._:@+-");
    return len > 0 && len <= PL_SUMMIT_ID_BYTES_MAX && text[len] == '\0';
}

// The id of a section is its title.
static struct pl_str read_id(struct reading *reading)
{
    const char *title = cfg_title(reading->section);
    if (!title || !is_id(title)) {
        fail(reading, "id", "must be 1 to 64 letters, digits and . _ : @ + -");
        return (struct pl_str){0};
    }
    return pl_arena_copy(reading->arena, pl_str_from(title));
}

static int64_t read_number(struct reading *reading, const char *field, int64_t max)
{
    long value = cfg_getint(reading->section, field);
    if (value < 0 || value > max) {
        char what[64];
        snprintf(what, sizeof(what), "must be from 0 to %lld", (long long)max);
        fail(reading, field, what);
    }
    return value;
}

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static bool is_date(const char *text)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (strlen(text) != 10 || strspn(text, "0123456789-") != 10 || text[4] != '-' || text[7] != '-')
        return false;
    int year = (int)strtol(text, NULL, 10);
    int month = (int)strtol(text + 5, NULL, 10);
    int day = (int)strtol(text + 8, NULL, 10);
    if (month < 1 || month > 12 || day < 1)
        return false;
    return day <= days[month - 1] + (month == 2 && is_leap(year));
}

static struct pl_str read_date(struct reading *reading, const char *field)
{
    struct pl_str text = read_text(reading, field, PL_SUMMIT_LINE_GRAPHEMES_MAX, false);
    if (text.len > 0 && !is_date(text.ptr))
        fail(reading, field, "must be a date such as 2023-08-01");
    return text;
}

static struct pl_str read_languages(struct reading *reading)
{
    struct pl_str all = PL_STR("");
    bool is_spoken = false;
    for (unsigned i = 0; i < cfg_size(reading->section, "languages"); i++) {
        const char *word = cfg_getnstr(reading->section, "languages", i);
        if (!is_id(word) || strlen(word) > 35)
            fail(reading, "languages", "must be language tags such as \"en\"");
        is_spoken = is_spoken || strcmp(word, "en") == 0 || strcmp(word, "id") == 0;
        all = pl_arena_printf(reading->arena, PL_STR_FMT "%s%s", PL_STR_ARG(all),
                              all.len > 0 ? " " : "", word);
    }
    if (!is_spoken)
        fail(reading, "languages", "must have \"en\" or \"id\", which the server speaks");
    return all;
}

static void read_summit(struct reading *reading, struct pl_summit *summit)
{
    summit->id = read_id(reading);
    summit->name = read_texts(reading, "name_en", "name_id", PL_SUMMIT_LINE_GRAPHEMES_MAX, true);
    summit->description = read_texts(reading, "description_en", "description_id",
                                     PL_SUMMIT_TEXT_GRAPHEMES_MAX, false);
    summit->city = read_text(reading, "city", PL_SUMMIT_LINE_GRAPHEMES_MAX, false);
    summit->country = read_country(reading);
    summit->starts = read_date(reading, "starts");
    summit->ends = read_date(reading, "ends");
    if (summit->starts.len > 0 && summit->ends.len > 0 &&
        strcmp(summit->starts.ptr, summit->ends.ptr) > 0)
        fail(reading, "ends", "is before the start");
    summit->host = read_text(reading, "host", PL_SUMMIT_LINE_GRAPHEMES_MAX, false);
    summit->timezone = read_word(reading, "timezone");
    summit->languages = read_languages(reading);
}

static void read_channel(struct reading *reading, struct pl_summit_channel *channel)
{
    channel->id = read_id(reading);
    channel->kind = read_word(reading, "kind");
    channel->title =
        read_texts(reading, "title_en", "title_id", PL_SUMMIT_LINE_GRAPHEMES_MAX, true);
    channel->description = read_texts(reading, "description_en", "description_id",
                                      PL_SUMMIT_TEXT_GRAPHEMES_MAX, false);
    channel->approval = read_word(reading, "approval");
    channel->slow_mode_s = read_number(reading, "slow_mode_s", SLOW_MODE_S_MAX);
    channel->edit_window_s = read_number(reading, "edit_window_s", EDIT_WINDOW_S_MAX);
    channel->is_locked = cfg_getbool(reading->section, "locked");
    channel->opens = read_word(reading, "opens");
    channel->closes = read_word(reading, "closes");
    channel->has_backchannel = cfg_getbool(reading->section, "backchannel");
    channel->post_count = cfg_size(reading->section, "post");
    channel->post =
        pl_arena_alloc_array(reading->arena, channel->post_count + 1, sizeof(*channel->post));
    for (unsigned i = 0; i < channel->post_count; i++) {
        const char *role = cfg_getnstr(reading->section, "post", i);
        channel->post[i].text = pl_arena_copy(reading->arena, pl_str_from(role));
        channel->post[i].line = pl_conf_line(cfg_getopt(reading->section, "post"));
    }
}

static void read_delegation(struct reading *reading, struct pl_summit_delegation *delegation)
{
    delegation->id = read_id(reading);
    delegation->kind = read_word(reading, "kind");
    delegation->name =
        read_texts(reading, "name_en", "name_id", PL_SUMMIT_LINE_GRAPHEMES_MAX, true);
    delegation->short_name = read_text(reading, "short", PL_SUMMIT_SHORT_GRAPHEMES_MAX, true);
    delegation->country = read_country(reading);
    delegation->seat = read_number(reading, "seat", 1000000);
}

static void read_participant(struct reading *reading, struct pl_summit_participant *participant)
{
    participant->id = read_id(reading);
    participant->name =
        read_finished(reading, "name", PL_TEXT_POLICY_NAME, PL_SUMMIT_NAME_GRAPHEMES_MAX, true);
    participant->role = read_word(reading, "role");
    participant->delegation = read_word(reading, "delegation");
    participant->lang = read_word(reading, "lang");
}

// The section `index` of a kind is what is read next.
static void enter(struct reading *reading, cfg_t *file, const char *kind, size_t index)
{
    reading->section = cfg_getnsec(file, kind, (unsigned)index);
    reading->kind = kind;
}

struct looks {
    struct pl_str of[PL_NAME_LOOKS];
};

// Holds a name, the section's, against all before: `looks` has theirs, and gets its own.
static void check_name(struct reading *reading, struct looks *looks, size_t index,
                       struct pl_str name)
{
    pl_name_looks(name, reading->arena, looks[index].of);
    for (size_t i = 0; i < index && !reading->error; i++)
        for (size_t j = 0; j < PL_NAME_LOOKS; j++)
            if (pl_str_equal(looks[i].of[j], looks[index].of[j]))
                fail(reading, "name", pl_text_explain("look_alike"));
}

static void read_participants(struct reading *reading, cfg_t *file, struct pl_summit *summit)
{
    size_t count = cfg_size(file, "participant");
    struct looks *looks = pl_arena_alloc_array(reading->arena, count + 1, sizeof(*looks));
    summit->participant_count = count;
    summit->participants =
        pl_arena_alloc_array(reading->arena, count + 1, sizeof(*summit->participants));
    for (size_t i = 0; i < count; i++) {
        enter(reading, file, "participant", i);
        read_participant(reading, &summit->participants[i]);
        if (!reading->error)
            check_name(reading, looks, i, summit->participants[i].name);
    }
}

static void read_all(struct reading *reading, cfg_t *file, struct pl_summit *summit)
{
    struct pl_arena *arena = reading->arena;
    enter(reading, file, "summit", 0);
    read_summit(reading, summit);
    summit->channel_count = cfg_size(file, "channel");
    summit->channels =
        pl_arena_alloc_array(arena, summit->channel_count + 1, sizeof(*summit->channels));
    for (size_t i = 0; i < summit->channel_count; i++) {
        enter(reading, file, "channel", i);
        read_channel(reading, &summit->channels[i]);
    }
    summit->delegation_count = cfg_size(file, "delegation");
    summit->delegations =
        pl_arena_alloc_array(arena, summit->delegation_count + 1, sizeof(*summit->delegations));
    for (size_t i = 0; i < summit->delegation_count; i++) {
        enter(reading, file, "delegation", i);
        read_delegation(reading, &summit->delegations[i]);
        if (summit->delegations[i].seat == 0)
            summit->delegations[i].seat = (int64_t)i + 1;
    }
    read_participants(reading, file, summit);
}

static int check_counts(const struct reading *reading, cfg_t *file)
{
    const char *what = NULL;
    if (cfg_size(file, "summit") != 1)
        what = "a summit file has exactly one section summit";
    else if (cfg_size(file, "channel") == 0)
        what = "a summit needs at least one channel";
    else if (cfg_size(file, "channel") > PL_CHANNELS_MAX)
        what = "a summit has at most 256 channels";
    if (what)
        snprintf(reading->problem, PL_CONFIG_PROBLEM_BYTES, "%s: %s", reading->path, what);
    return what ? -EINVAL : 0;
}

static int read_file(struct reading *reading, cfg_opt_t *sections, struct pl_summit *ret_summit)
{
    cfg_t *file = NULL;
    int error =
        pl_conf_parse(reading->path, sections, &file, reading->problem, PL_CONFIG_PROBLEM_BYTES);
    if (!error)
        error = check_counts(reading, file);
    if (!error) {
        read_all(reading, file, ret_summit);
        error = reading->error;
    }
    pl_conf_close(file);
    return error;
}

int pl_summit_read(const char *path, struct pl_arena *arena, struct pl_summit *ret_summit,
                   char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    enum { ONCE = CFGF_TITLE | CFGF_MULTI | CFGF_NO_TITLE_DUPES };
    static char both[] = "{\"en\", \"id\"}"; // defaults of lists are written as in the file
    static char none[] = "{}";
    cfg_opt_t summit[] = {
        CFG_STR("name_en", NULL, CFGF_NONE),        CFG_STR("name_id", NULL, CFGF_NONE),
        CFG_STR("description_en", NULL, CFGF_NONE), CFG_STR("description_id", NULL, CFGF_NONE),
        CFG_STR("city", NULL, CFGF_NONE),           CFG_STR("country", NULL, CFGF_NONE),
        CFG_STR("starts", NULL, CFGF_NONE),         CFG_STR("ends", NULL, CFGF_NONE),
        CFG_STR("host", NULL, CFGF_NONE),           CFG_STR("timezone", NULL, CFGF_NONE),
        CFG_STR_LIST("languages", both, CFGF_NONE), CFG_END(),
    };
    cfg_opt_t channel[] = {
        CFG_STR("kind", "theme", CFGF_NONE),
        CFG_STR("title_en", NULL, CFGF_NONE),
        CFG_STR("title_id", NULL, CFGF_NONE),
        CFG_STR("description_en", NULL, CFGF_NONE),
        CFG_STR("description_id", NULL, CFGF_NONE),
        CFG_STR_LIST("post", none, CFGF_NONE),
        CFG_STR("approval", "off", CFGF_NONE),
        CFG_INT("slow_mode_s", 0, CFGF_NONE),
        CFG_INT("edit_window_s", 900, CFGF_NONE),
        CFG_BOOL("locked", cfg_false, CFGF_NONE),
        CFG_BOOL("backchannel", cfg_false, CFGF_NONE),
        CFG_STR("opens", NULL, CFGF_NONE),
        CFG_STR("closes", NULL, CFGF_NONE),
        CFG_END(),
    };
    cfg_opt_t delegation[] = {
        CFG_STR("kind", "city", CFGF_NONE),
        CFG_STR("name_en", NULL, CFGF_NONE),
        CFG_STR("name_id", NULL, CFGF_NONE),
        CFG_STR("short", NULL, CFGF_NONE),
        CFG_STR("country", NULL, CFGF_NONE),
        CFG_INT("seat", 0, CFGF_NONE),
        CFG_END(),
    };
    cfg_opt_t participant[] = {
        CFG_STR("name", NULL, CFGF_NONE),
        CFG_STR("role", NULL, CFGF_NONE),
        CFG_STR("delegation", NULL, CFGF_NONE),
        CFG_STR("lang", NULL, CFGF_NONE),
        CFG_END(),
    };
    cfg_opt_t sections[] = {
        CFG_SEC("summit", summit, ONCE),
        CFG_SEC("channel", channel, ONCE),
        CFG_SEC("delegation", delegation, ONCE),
        CFG_SEC("participant", participant, ONCE),
        CFG_END(),
    };
    struct pl_summit read = {0};
    struct reading reading = {.path = path, .arena = arena, .problem = ret_problem};
    int error = read_file(&reading, sections, &read);
    if (!error)
        *ret_summit = read;
    return error;
}
