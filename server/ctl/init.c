// SPDX-License-Identifier: MIT
/*
 * From the summit file to a data folder. The words of the file get their meaning here, with the
 * line in front of what is wrong; then everything is written in one transaction. A file that is
 * wrong leaves nothing behind, and a folder that holds a summit is never touched.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf/summit.h"
#include "core/account.h"
#include "core/init.h"
#include "core/participant.h"
#include "ctl/agenda.h"
#include "ctl/commands.h"
#include "ctl/folder.h"
#include "util/clock.h"
#include "util/zone.h"

#define BACKCHANNEL_SUFFIX ".mods" // types.json: ChannelKind

enum { CHANNEL_ID_BYTES_MAX = 64 };

struct making {
    struct pl_ctl *ctl;
    const char *path;
    bool has_failed;
    struct pl_summit summit;
    struct pl_init init;
};

static void fail(struct making *making, const struct pl_summit_word *word, struct pl_str id,
                 const char *what)
{
    if (!making->has_failed)
        pl_ctl_say("%s:%d: " PL_STR_FMT ": \"" PL_STR_FMT "\" %s", making->path, word->line,
                   PL_STR_ARG(id), PL_STR_ARG(word->text), what);
    making->has_failed = true;
}

static struct pl_row_text both(struct pl_summit_text text)
{
    return (struct pl_row_text){{[PL_LANG_EN] = text.en, [PL_LANG_ID] = text.id}};
}

static const uint32_t moderators = 1u << PL_ROLE_MODERATOR | 1u << PL_ROLE_ADMIN;

static uint32_t post_roles(struct making *making, const struct pl_summit_channel *channel,
                           enum pl_channel_kind kind)
{
    uint32_t all = (1u << PL_ROLE_COUNT) - 1;
    uint32_t roles = 0;
    if (kind == PL_CHANNEL_KIND_BACKCHANNEL)
        return moderators;
    for (size_t i = 0; i < channel->post_count; i++) {
        enum pl_role role = PL_ROLE_COUNT;
        if (pl_role_find(channel->post[i].text, &role))
            fail(making, &channel->post[i], channel->id, "is no role");
        else
            roles |= 1u << role;
    }
    if (roles != 0)
        return roles | moderators;
    return kind == PL_CHANNEL_KIND_ANNOUNCEMENTS ? moderators : all & ~(1u << PL_ROLE_OBSERVER);
}

static bool has_channel(const struct pl_summit *summit, struct pl_str id)
{
    for (size_t i = 0; i < summit->channel_count; i++)
        if (pl_str_equal(summit->channels[i].id, id))
            return true;
    return false;
}

// The agenda is what it says at this moment: what is over has happened, and the clock does the
// rest.
static void make_schedule(struct making *making, const struct pl_summit_channel *channel,
                          struct pl_channel_row *row, struct pl_channel_rules_row *rules)
{
    const struct pl_summit *summit = &making->summit;
    int64_t now_ms = making->init.at_ms, opens_ms = 0, closes_ms = 0;
    const char *wrong = pl_agenda_time(&channel->opens, &summit->timezone, &opens_ms);
    if (wrong)
        fail(making, &channel->opens, channel->id, wrong);
    wrong = pl_agenda_time(&channel->closes, &summit->timezone, &closes_ms);
    if (wrong)
        fail(making, &channel->closes, channel->id, wrong);
    if (opens_ms && closes_ms && closes_ms <= opens_ms)
        fail(making, &channel->closes, channel->id, "is not after the time at which it opens");
    if (opens_ms)
        row->is_locked = opens_ms > now_ms;
    if (opens_ms > now_ms)
        rules->schedule.opens_ms = opens_ms;
    if (closes_ms > now_ms) {
        rules->schedule.closes_ms = closes_ms;
    } else if (closes_ms) {
        row->is_locked = true;
        rules->lock_mode = PL_LOCK_MODE_CLOSED;
    }
}

static void make_channel(struct making *making, const struct pl_summit_channel *channel,
                         struct pl_channel_row *row, struct pl_channel_rules_row *rules)
{
    row->slug = channel->id;
    row->title = both(channel->title);
    row->description = both(channel->description);
    row->slow_mode_s = channel->slow_mode_s;
    row->edit_window_s = channel->edit_window_s;
    row->is_locked = channel->is_locked;
    if (pl_channel_kind_find(channel->kind.text, &row->kind))
        fail(making, &channel->kind, channel->id, "is no kind of channel");
    if (pl_approval_mode_find(channel->approval.text, &row->approval))
        fail(making, &channel->approval, channel->id, "is no mode of approval");
    row->post_roles = post_roles(making, channel, row->kind);
    row->read_roles = row->kind == PL_CHANNEL_KIND_BACKCHANNEL ? moderators : 0;
    make_schedule(making, channel, row, rules);
}

// The moderators' own channel beside `of`.
static void make_backchannel(struct making *making, const struct pl_summit_channel *channel,
                             const struct pl_channel_row *of, struct pl_channel_row *row)
{
    struct pl_arena *arena = &making->ctl->arena;
    *row = (struct pl_channel_row){
        .slug = pl_arena_printf(arena, PL_STR_FMT BACKCHANNEL_SUFFIX, PL_STR_ARG(of->slug)),
        .kind = PL_CHANNEL_KIND_BACKCHANNEL,
        .post_roles = moderators,
        .read_roles = moderators,
        .edit_window_s = of->edit_window_s,
    };
    row->title.in[PL_LANG_EN] =
        pl_arena_printf(arena, PL_STR_FMT " (moderators)", PL_STR_ARG(of->title.in[PL_LANG_EN]));
    row->title.in[PL_LANG_ID] =
        pl_arena_printf(arena, PL_STR_FMT " (moderator)", PL_STR_ARG(of->title.in[PL_LANG_ID]));
    if (of->kind == PL_CHANNEL_KIND_BACKCHANNEL)
        fail(making, &channel->kind, channel->id, "cannot have a backchannel: it is one");
    if (row->slug.len > CHANNEL_ID_BYTES_MAX)
        fail(making, &channel->kind, channel->id, "has too long an id for a backchannel beside it");
    if (has_channel(&making->summit, row->slug))
        fail(making, &channel->kind, channel->id,
             "cannot have a backchannel: its id is another channel's");
}

static void make_channels(struct making *making)
{
    const struct pl_summit *summit = &making->summit;
    struct pl_channel_row *rows =
        pl_arena_alloc_array(&making->ctl->arena, 2 * summit->channel_count, sizeof(*rows));
    struct pl_channel_rules_row *rules =
        pl_arena_alloc_array(&making->ctl->arena, 2 * summit->channel_count, sizeof(*rules));
    size_t count = 0;
    for (size_t i = 0; i < summit->channel_count; i++) {
        const struct pl_summit_channel *channel = &summit->channels[i];
        struct pl_channel_row *row = &rows[count];
        make_channel(making, channel, row, &rules[count++]);
        if (channel->has_backchannel)
            make_backchannel(making, channel, row, &rows[count++]);
    }
    if (count > PL_CHANNELS_MAX) {
        pl_ctl_say(
            "%s: a summit has at most %d channels, and with its backchannels this one has %zu",
            making->path, PL_CHANNELS_MAX, count);
        making->has_failed = true;
    }
    making->init.channels = rows;
    making->init.rules = rules;
    making->init.channel_count = count;
}

static void make_delegations(struct making *making)
{
    const struct pl_summit *summit = &making->summit;
    struct pl_delegation_row *rows =
        pl_arena_alloc_array(&making->ctl->arena, summit->delegation_count + 1, sizeof(*rows));
    for (size_t i = 0; i < summit->delegation_count; i++) {
        const struct pl_summit_delegation *delegation = &summit->delegations[i];
        rows[i] = (struct pl_delegation_row){
            .slug = delegation->id,
            .name = both(delegation->name),
            .short_name = delegation->short_name,
            .country = delegation->country,
            .seat = delegation->seat,
        };
        if (pl_delegation_kind_find(delegation->kind.text, &rows[i].kind))
            fail(making, &delegation->kind, delegation->id, "is no kind of delegation");
    }
    making->init.delegations = rows;
    making->init.delegation_count = summit->delegation_count;
}

static bool has_delegation(const struct pl_summit *summit, struct pl_str id)
{
    for (size_t i = 0; i < summit->delegation_count; i++)
        if (pl_str_equal(summit->delegations[i].id, id))
            return true;
    return false;
}

static bool claims_office(struct making *making, struct pl_str name, enum pl_role role)
{
    struct pl_str looks[PL_NAME_LOOKS];
    pl_name_looks(name, &making->ctl->arena, looks);
    return pl_account_claims_office(role, looks);
}

static void make_participants(struct making *making)
{
    const struct pl_summit *summit = &making->summit;
    struct pl_init_participant *rows =
        pl_arena_alloc_array(&making->ctl->arena, summit->participant_count + 1, sizeof(*rows));
    for (size_t i = 0; i < summit->participant_count; i++) {
        const struct pl_summit_participant *participant = &summit->participants[i];
        rows[i] = (struct pl_init_participant){
            .id = participant->id,
            .name = participant->name,
            .delegation = participant->delegation.text,
            .lang = PL_LANG_COUNT,
        };
        if (pl_directory_is_reserved(participant->id))
            fail(making, &participant->role, participant->id, "cannot be given: the id is taken");
        if (pl_role_find(participant->role.text, &rows[i].role))
            fail(making, &participant->role, participant->id, "is no role");
        else if (claims_office(making, participant->name, rows[i].role))
            fail(making, &participant->role, participant->id,
                 "is not the role for this name, which claims an office; that is for moderators "
                 "and admins");
        if (participant->lang.text.len > 0 && pl_lang_find(participant->lang.text, &rows[i].lang))
            fail(making, &participant->lang, participant->id, "is no language of the server");
        if (participant->delegation.text.len > 0 &&
            !has_delegation(summit, participant->delegation.text))
            fail(making, &participant->delegation, participant->id, "is no delegation");
    }
    making->init.participants = rows;
    making->init.participant_count = summit->participant_count;
}

static int read_summit(struct making *making, bool with_participants)
{
    char problem[PL_CONFIG_PROBLEM_BYTES] = "";
    struct pl_arena *arena = &making->ctl->arena;
    if (pl_summit_read(making->path, arena, &making->summit, problem)) {
        pl_ctl_say("%s", problem);
        return PL_CTL_FAILED;
    }
    const struct pl_summit *summit = &making->summit;
    making->init = (struct pl_init){
        .epoch = pl_ctl_new_epoch(making->ctl),
        .at_ms = pl_clock_wall_ms(),
        .summit =
            {
                .slug = summit->id,
                .name = both(summit->name),
                .description = both(summit->description),
                .city = summit->city,
                .country = summit->country,
                .starts = summit->starts,
                .ends = summit->ends,
                .host = summit->host,
                .languages = summit->languages,
                .timezone = summit->timezone.text,
            },
    };
    const struct pl_summit_word *timezone = &summit->timezone;
    if (timezone->text.len > 0 && !pl_zone_exists(timezone->text.ptr))
        fail(making, timezone, summit->id, "is no time zone; one is \"Asia/Jakarta\"");
    make_channels(making);
    make_delegations(making);
    if (with_participants)
        make_participants(making);
    return making->has_failed ? PL_CTL_FAILED : PL_CTL_OK;
}

static int write_summit(const struct making *making, const struct pl_folder *folder)
{
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct pl_store *store = NULL;
    struct pl_store_config config = {.path = folder->database, .create = true};
    if (pl_store_open(&config, &store, problem)) {
        pl_ctl_say("cannot make %s: %s", folder->database, problem);
        return PL_CTL_FAILED;
    }
    int result = pl_core_init_summit(store, &making->init);
    pl_store_close(store);
    if (result == -EEXIST) {
        pl_ctl_say("%s holds a summit already; nothing was changed", folder->path);
        return PL_CTL_NOT_NOW;
    }
    if (result) {
        pl_ctl_say("cannot write the summit: %s", strerror(-result));
        return PL_CTL_FAILED;
    }
    return PL_CTL_OK;
}

static int write_folder(const struct making *making)
{
    struct pl_folder folder;
    pid_t holder = 0;
    int status = PL_CTL_FAILED;
    pl_folder_init(&folder, making->ctl->data);
    int result = pl_folder_create(&folder);
    if (!result)
        result = pl_folder_lock(&folder, &holder);
    if (!result) {
        status = write_summit(making, &folder);
    } else if (result == -EBUSY) {
        pl_ctl_say("%s is in use by process %ld", folder.path, (long)holder);
        status = PL_CTL_NOT_NOW;
    } else {
        pl_ctl_say("cannot make %s: %s", folder.path, strerror(-result));
    }
    pl_folder_fini(&folder);
    return status;
}

static int run(struct pl_ctl *ctl)
{
    struct making making = {.ctl = ctl, .path = pl_ctl_value(ctl, "summit")};
    int status = read_summit(&making, !pl_ctl_value(ctl, "no-demo"));
    if (!status)
        status = write_folder(&making);
    if (status)
        return status;
    if (ctl->is_json)
        printf("{\"channels\":%zu,\"delegations\":%zu,\"participants\":%zu}\n",
               making.init.channel_count, making.init.delegation_count,
               making.init.participant_count);
    else
        fprintf(stderr,
                "%s now holds " PL_STR_FMT ": %zu channels, %zu delegations, %zu participants.\n"
                "Start it with:\n    plenod --data %s\n",
                ctl->data, PL_STR_ARG(making.summit.name.en), making.init.channel_count,
                making.init.delegation_count, making.init.participant_count, ctl->data);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"summit", "FILE", "the summit file", PL_CTL_FILE, true},
    {"no-demo", NULL, "leave out the participants that the file lists, to try things with",
     PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_init = {
    .name = "init",
    .help = "make a data folder from a summit file",
    .more =
        "The file names the summit, its channels, its delegations and some participants to try\n"
        "things with; a commented one comes with Pleno. Afterwards all is in the data folder.",
    .examples = "plenoctl --data pleno-data init --summit mgmac-2023.conf\n"
                "plenoctl --data pleno-data init --summit our-summit.conf --no-demo",
    .options = options,
    .run = run,
};
