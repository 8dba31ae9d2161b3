// SPDX-License-Identifier: MIT
#include "core/participant.h"

#include <stdlib.h>
#include <string.h>

#include "core/anonymous.h"
#include "proto/encode.h"
#include "util/buf.h"

enum {
    PARTICIPANT_JSON_BYTES_MAX = 16 * 1024, // a name of 120 code points, escaped, and small change
    SLUG_BYTES_MAX = 48,                    // leaves room for a number behind it
};

const struct pl_delegation_row *pl_directory_delegation_by_id(const struct pl_directory *directory,
                                                              int64_t id)
{
    for (size_t i = 0; i < directory->delegation_count; i++)
        if (directory->delegations[i].id == id)
            return &directory->delegations[i];
    return NULL;
}

// One of the two looks of somebody's name; `key` tells which.
struct pl_look {
    const struct pl_participant *owner;
    UT_hash_handle hh;
    char key[];
};

static struct pl_str look_key(struct pl_str look, size_t which, struct pl_arena *arena)
{
    return pl_arena_printf(arena, "%zu" PL_STR_FMT, which, PL_STR_ARG(look));
}

static void add_looks(struct pl_directory *directory, struct pl_participant *participant)
{
    struct pl_arena arena;
    struct pl_str looks[PL_NAME_LOOKS];
    pl_arena_init(&arena);
    pl_name_looks(participant->row.name, &arena, looks);
    for (size_t i = 0; i < PL_NAME_LOOKS; i++) {
        struct pl_str key = look_key(looks[i], i, &arena);
        struct pl_look *look = pl_alloc(sizeof *look + key.len);
        look->owner = participant;
        memcpy(look->key, key.ptr, key.len);
        HASH_ADD_KEYPTR(hh, directory->by_look, look->key, key.len, look);
        participant->looks[i] = look;
    }
    pl_arena_fini(&arena);
}

static void drop_looks(struct pl_directory *directory, struct pl_participant *participant)
{
    for (size_t i = 0; i < PL_NAME_LOOKS; i++) {
        if (participant->looks[i] == NULL)
            continue;
        PL_CHECK(directory->by_look != NULL); // this one is in it
        HASH_DEL(directory->by_look, participant->looks[i]);
        free(participant->looks[i]);
    }
}

static const struct pl_participant *find_look(struct pl_directory *directory, struct pl_str key,
                                              struct pl_str slug)
{
    struct pl_look *found = NULL;
    HASH_FIND(hh, directory->by_look, key.ptr, key.len, found);
    return found == NULL || pl_str_equal(found->owner->row.slug, slug) ? NULL : found->owner;
}

const struct pl_participant *pl_directory_look_alike(struct pl_directory *directory,
                                                     struct pl_str name, struct pl_str slug)
{
    struct pl_arena arena;
    struct pl_str looks[PL_NAME_LOOKS];
    const struct pl_participant *found = NULL;
    for (; directory->look_count < directory->count; directory->look_count++)
        add_looks(directory, directory->by_id[directory->look_count]);
    if (directory->host != NULL && directory->host->looks[0] == NULL)
        add_looks(directory, directory->host);
    pl_arena_init(&arena);
    pl_name_looks(name, &arena, looks);
    for (size_t i = 0; i < PL_NAME_LOOKS && found == NULL; i++)
        found = find_look(directory, look_key(looks[i], i, &arena), slug);
    pl_arena_fini(&arena);
    return found;
}

static struct pl_str delegation_slug(const struct pl_directory *directory, int64_t id)
{
    const struct pl_delegation_row *found = pl_directory_delegation_by_id(directory, id);
    return found == NULL ? (struct pl_str){0} : found->slug;
}

static struct pl_str put_text(char **at, struct pl_str text)
{
    char *start = *at;
    if (text.len > 0)
        memcpy(start, text.ptr, text.len);
    *at += text.len;
    return (struct pl_str){start, text.len};
}

// One block: the struct and every text behind it.
static struct pl_participant *make(const struct pl_directory *directory,
                                   const struct pl_participant_row *row)
{
    struct pl_buf json;
    struct pl_wire_participant wire = {
        .id = row->slug,
        .name = row->name,
        .role = row->role,
        .delegation = delegation_slug(directory, row->delegation),
        .bot = row->role == PL_ROLE_BOT,
    };
    if (wire.delegation.len > 0)
        wire.has |= PL_HAS_WIRE_PARTICIPANT_DELEGATION;
    pl_buf_init(&json, PARTICIPANT_JSON_BYTES_MAX);
    PL_CHECK(pl_encode(&pl_wire_participant_object, &wire, &json) == 0);

    struct pl_participant *made =
        pl_alloc(sizeof *made + row->slug.len + row->name.len + wire.delegation.len + json.len);
    char *at = (char *)(made + 1);
    *made = (struct pl_participant){.row = *row, .wire = wire};
    made->row.slug = made->wire.id = put_text(&at, row->slug);
    made->row.name = made->wire.name = put_text(&at, row->name);
    made->wire.delegation = put_text(&at, wire.delegation);
    made->json = put_text(&at, pl_buf_view(&json));
    pl_buf_fini(&json);
    return made;
}

void pl_directory_put(struct pl_directory *directory, const struct pl_participant_row *row)
{
    size_t index = (size_t)row->id - 1;
    PL_CHECK(row->id > 0 && index <= directory->count);
    struct pl_participant *made = make(directory, row);
    if (index == directory->count) {
        if (directory->count == directory->cap) {
            directory->cap = directory->cap == 0 ? 64 : directory->cap * 2;
            directory->by_id =
                pl_realloc_array(directory->by_id, directory->cap, sizeof(struct pl_participant *));
        }
        directory->count++;
    } else {
        HASH_DEL(directory->by_slug, directory->by_id[index]);
        drop_looks(directory, directory->by_id[index]);
        free(directory->by_id[index]);
    }
    directory->by_id[index] = made;
    if (index < directory->look_count)
        add_looks(directory, made);
    HASH_ADD_KEYPTR(hh, directory->by_slug, made->row.slug.ptr, made->row.slug.len, made);
}

void pl_directory_put_host(struct pl_directory *directory, struct pl_str name)
{
    PL_CHECK(directory->host == NULL);
    struct pl_participant_row row = {
        .slug = PL_STR(PL_OPERATOR_ID),
        .name = name,
        .role = PL_ROLE_ADMIN,
        .lang = PL_LANG_COUNT,
    };
    directory->host = make(directory, &row);
}

void pl_directory_clear(struct pl_directory *directory)
{
    HASH_CLEAR(hh, directory->by_slug);
    for (size_t i = 0; i < directory->count; i++) {
        drop_looks(directory, directory->by_id[i]);
        free(directory->by_id[i]);
    }
    directory->count = 0;
    directory->look_count = 0;
}

void pl_directory_fini(struct pl_directory *directory)
{
    pl_directory_clear(directory);
    free(directory->by_id);
    if (directory->host != NULL)
        drop_looks(directory, directory->host);
    free(directory->host);
    directory->by_id = NULL;
    directory->host = NULL;
    directory->cap = 0;
}

const struct pl_participant *pl_directory_by_id(const struct pl_directory *directory, int64_t id)
{
    return id > 0 && (size_t)id <= directory->count ? directory->by_id[id - 1] : NULL;
}

const struct pl_participant *pl_directory_actor(const struct pl_directory *directory, int64_t id)
{
    return id == 0 ? directory->host : pl_directory_by_id(directory, id);
}

const struct pl_participant *pl_directory_by_slug(const struct pl_directory *directory,
                                                  struct pl_str slug)
{
    struct pl_participant *found = NULL;
    HASH_FIND(hh, directory->by_slug, slug.ptr, slug.len, found);
    return found;
}

const struct pl_participant *pl_directory_search(const struct pl_directory *directory,
                                                 struct pl_str id_or_name, bool *ret_ambiguous)
{
    const struct pl_participant *found = pl_directory_by_slug(directory, id_or_name);
    *ret_ambiguous = false;
    if (found != NULL)
        return found;
    for (size_t i = 0; i < directory->count; i++) {
        if (!pl_str_equal(directory->by_id[i]->row.name, id_or_name))
            continue;
        if (found != NULL)
            *ret_ambiguous = true;
        found = directory->by_id[i];
    }
    return found;
}

const struct pl_delegation_row *pl_directory_delegation(const struct pl_directory *directory,
                                                        struct pl_str slug)
{
    for (size_t i = 0; i < directory->delegation_count; i++)
        if (pl_str_equal(directory->delegations[i].slug, slug))
            return &directory->delegations[i];
    return NULL;
}

bool pl_directory_is_reserved(struct pl_str slug)
{
    return pl_str_equal(slug, PL_STR(PL_ANONYMOUS_ID)) ||
           pl_str_equal(slug, PL_STR(PL_OPERATOR_ID));
}

static bool is_letter_or_digit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

struct pl_str pl_directory_new_slug(const struct pl_directory *directory, struct pl_str name,
                                    struct pl_arena *arena)
{
    char *text = pl_arena_alloc(arena, SLUG_BYTES_MAX + 1);
    size_t len = 0;
    for (size_t i = 0; i < name.len && len < SLUG_BYTES_MAX; i++) {
        char byte = name.ptr[i];
        if (byte >= 'A' && byte <= 'Z')
            byte = (char)(byte - 'A' + 'a');
        if (is_letter_or_digit(byte))
            text[len++] = byte;
        else if (len > 0 && text[len - 1] != '-')
            text[len++] = '-';
    }
    while (len > 0 && text[len - 1] == '-')
        len--;
    struct pl_str base = len > 0 ? (struct pl_str){text, len} : PL_STR("participant");
    struct pl_str slug = base;
    for (unsigned n = 2;
         pl_directory_by_slug(directory, slug) != NULL || pl_directory_is_reserved(slug); n++)
        slug = pl_arena_printf(arena, PL_STR_FMT "-%u", PL_STR_ARG(base), n);
    return slug;
}
