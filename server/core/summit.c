// SPDX-License-Identifier: MIT
#include "core/summit.h"

struct pl_str pl_summit_text(const struct pl_row_text *text, enum pl_lang lang)
{
    for (int other = 0; text->in[lang].len == 0 && other < PL_LANG_COUNT; other++)
        if (text->in[other].len > 0)
            return text->in[other];
    return text->in[lang];
}

// Takes the first word off; empty when there is none.
static struct pl_str next_word(struct pl_str *rest)
{
    while (rest->len > 0 && *rest->ptr == ' ') {
        rest->ptr++;
        rest->len--;
    }
    struct pl_str word = {rest->ptr, 0};
    while (word.len < rest->len && word.ptr[word.len] != ' ')
        word.len++;
    rest->ptr += word.len;
    rest->len -= word.len;
    return word;
}

enum pl_lang pl_summit_lang(const struct pl_summit_row *summit)
{
    struct pl_str rest = summit->languages;
    enum pl_lang lang = PL_LANG_EN;
    for (struct pl_str word = next_word(&rest); word.len > 0; word = next_word(&rest))
        if (pl_lang_find(word, &lang) == 0)
            return lang;
    return PL_LANG_EN;
}

struct pl_str pl_summit_host(const struct pl_summit_row *summit)
{
    return summit->host.len > 0 ? summit->host
                                : pl_summit_text(&summit->name, pl_summit_lang(summit));
}

struct pl_wire_summit pl_summit_describe(const struct pl_summit_row *summit, enum pl_lang lang,
                                         struct pl_arena *arena)
{
    struct pl_wire_summit wire = {
        .id = summit->slug,
        .name = pl_summit_text(&summit->name, lang),
        .description = pl_summit_text(&summit->description, lang),
        .city = summit->city,
        .country = summit->country,
        .starts = summit->starts,
        .ends = summit->ends,
        .host = summit->host,
        .timezone = summit->timezone,
    };
    wire.has = (summit->city.len > 0 ? PL_HAS_WIRE_SUMMIT_CITY : 0) |
               (summit->country.len > 0 ? PL_HAS_WIRE_SUMMIT_COUNTRY : 0) |
               (summit->starts.len > 0 ? PL_HAS_WIRE_SUMMIT_STARTS : 0) |
               (summit->ends.len > 0 ? PL_HAS_WIRE_SUMMIT_ENDS : 0) |
               (summit->host.len > 0 ? PL_HAS_WIRE_SUMMIT_HOST : 0) |
               (summit->timezone.len > 0 ? PL_HAS_WIRE_SUMMIT_TIMEZONE : 0);
    wire.languages = pl_arena_alloc_array(arena, summit->languages.len + 1, sizeof *wire.languages);
    struct pl_str rest = summit->languages;
    for (struct pl_str word = next_word(&rest); word.len > 0; word = next_word(&rest))
        wire.languages[wire.languages_count++] = word;
    return wire;
}
