// SPDX-License-Identifier: MIT
/*
 * The files that a secretariat writes: the summit file, and the configuration in the same format.
 *
 * Holds: a refused file is refused with a sentence; what is read is finished text.
 */
#include "conf/summit.h"

#include <string.h>

#include "fuzz.h"
#include "util/utf8.h"

static void check_text(struct pl_str text)
{
    PL_CHECK(pl_utf8_is_valid(text));
}

static void check_summit(const struct pl_summit *summit)
{
    check_text(summit->name.en);
    check_text(summit->description.id);
    PL_CHECK(summit->name.en.len > 0 && summit->channel_count > 0);
    for (size_t i = 0; i < summit->channel_count; i++) {
        const struct pl_summit_channel *channel = &summit->channels[i];
        PL_CHECK(channel->id.len > 0 && channel->id.len <= PL_SUMMIT_ID_BYTES_MAX);
        PL_CHECK(channel->title.en.len > 0 && channel->title.id.len > 0);
        PL_CHECK(channel->slow_mode_s >= 0 && channel->edit_window_s >= 0);
        check_text(channel->description.en);
    }
    for (size_t i = 0; i < summit->delegation_count; i++) {
        PL_CHECK(summit->delegations[i].seat > 0);
        check_text(summit->delegations[i].short_name);
    }
    for (size_t i = 0; i < summit->participant_count; i++)
        PL_CHECK(summit->participants[i].name.len > 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *path = fuzz_file((struct pl_str){(const char *)data, size});
    char problem[PL_CONFIG_PROBLEM_BYTES] = "";
    struct pl_summit summit = {0};
    struct pl_arena arena;
    pl_arena_init(&arena);
    if (pl_summit_read(path, &arena, &summit, problem) == 0)
        check_summit(&summit);
    else
        PL_CHECK(problem[0] != '\0' && memchr(problem, '\0', sizeof(problem)) != NULL);
    pl_arena_fini(&arena);

    struct pl_config config;
    problem[0] = '\0';
    pl_config_init(&config);
    PL_CHECK(pl_config_read_file(&config, path, problem) == 0 || problem[0] != '\0');
    pl_config_fini(&config);
    return 0;
}
