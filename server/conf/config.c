// SPDX-License-Identifier: MIT
#include "conf/config.h"

#include <confuse.h>
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "conf/file_private.h"

static const char *const level_words[] = {"error", "warning", "info", "debug", NULL};
static const char *const metrics_words[] = {"off", "on", NULL};
static const char *const format_words[] = {"auto", "text", "json", NULL};

#define TEXT(section_, key_, member, option_, letter_, argument_, initial_, text_)                 \
    {                                                                                              \
        .section = (section_), .key = (key_), .option = (option_), .letter = (letter_),            \
        .argument = (argument_), .initial = (initial_), .text = (text_),                           \
        .offset = offsetof(struct pl_config, member)                                               \
    }
#define CHOICE(section_, key_, member, words_, initial_, text_)                                    \
    {                                                                                              \
        .section = (section_), .key = (key_), .words = (words_), .argument = "WORD",               \
        .initial = (initial_), .text = (text_), .offset = offsetof(struct pl_config, member)       \
    }
#define COUNT(section_, key_, member, option_, min_, max_, initial_, text_)                        \
    {                                                                                              \
        .section = (section_), .key = (key_), .option = (option_), .is_integer = true,             \
        .min = (min_), .max = (max_), .argument = "N", .initial = (initial_), .text = (text_),     \
        .offset = offsetof(struct pl_config, member)                                               \
    }
#define INTEGER(section_, key_, member, min_, max_, initial_, text_)                               \
    COUNT(section_, key_, member, NULL, min_, max_, initial_, text_)

// clang-format off
static const struct pl_config_option options[] = {
    TEXT("server", "listen", listen, "listen", 'l', "ADDR:PORT", "127.0.0.1:8080",
         "Where to accept browsers and bots. Port 0 takes any free one; 0.0.0.0 lets others on the network in."),
    TEXT("server", "data", data, "data", 'd', "DIR", "pleno-data",
         "The data folder, made by plenoctl init. Everything that must be backed up is in it."),
    TEXT("server", "static", static_dir, "static", 's', "DIR", "",
         "The built browser client. Empty: none is served, bots still connect."),
    TEXT("server", "origins", origins, NULL, 0, "URLS", "",
         "Web origins that may connect besides the server's own host, separated by spaces."),
    TEXT("server", "trusted_proxies", trusted_proxies, NULL, 0, "ADDRESSES", "",
         "Proxies in front, as 127.0.0.1 or 10.0.0.0/8 between spaces: their X-Forwarded-For says whose connection each is."),
    TEXT("server", "public_url", public_url, NULL, 0, "URL", "",
         "The address people see, used in sign-in links. Empty: http://localhost with the port."),
    TEXT("server", "tls_certificate", tls_certificate, NULL, 0, "FILE", "",
         "The certificate with its chain, in PEM, to serve https and wss. Empty: a proxy in front does TLS, or nobody."),
    TEXT("server", "tls_key", tls_key, NULL, 0, "FILE", "",
         "The certificate's private key, in PEM. Only the server's user should be able to read it."),
    COUNT("server", "threads", threads, "threads", 0, 64, "0",
         "Network threads. 0: one for each processor but one, which the record needs; 8 at most."),
    INTEGER("server", "drain_ms", drain_ms, 0, 600000, "5000",
         "How long a stopping server waits for its clients to take what is queued, in milliseconds."),
    INTEGER("server", "gather_ms", gather_ms, 0, 100, "10",
         "How long messages may wait to be sent together when many come, in milliseconds; and half of it to be stored together. 0: never."),
    CHOICE("server", "metrics", metrics, metrics_words, "off",
         "Whether /metrics shows what the server does, for Prometheus, to whoever can reach the port."),
    INTEGER("limits", "frame_bytes", limits.frame_bytes, 1024, 1048576, "65536",
         "The largest message on the wire, all its fragments together."),
    INTEGER("limits", "text_graphemes", limits.text_graphemes, 1, PL_TEXT_POINTS_MAX, "4000",
         "The longest text of a message, in characters as people count them."),
    INTEGER("limits", "text_bytes", limits.text_bytes, 64, INT64_C(4) * PL_TEXT_POINTS_MAX, "16384",
         "The longest text of a message, in bytes of UTF-8."),
    INTEGER("limits", "messages_per_minute", limits.messages_per_minute, 0, 1000000, "60",
         "Messages, and other acts that all see, of one participant in a minute, over all devices. 0: no limit."),
    INTEGER("limits", "requests_per_minute", limits.requests_per_minute, 0, 1000000, "600",
         "Requests of one participant in a minute, over all devices. 0: no limit."),
    INTEGER("limits", "sessions_per_participant", limits.sessions_per_participant, 0, 1000000, "10",
         "Devices and tabs of one participant at the same time. 0: no limit."),
    INTEGER("limits", "connections_per_address", limits.connections_per_address, 0, 1000000, "0",
         "Connections from one network address. 0: no limit, since a conference Wi-Fi is one address."),
    INTEGER("limits", "connections", limits.connections, 1, 1000000, "10000",
         "Connections in all."),
    INTEGER("limits", "history_page", limits.history_page, 10, 200, "200",
         "Events in one page of history, at most."),
    INTEGER("limits", "send_queue_bytes", limits.send_queue_bytes, 16384, 16777216, "262144",
         "Answers that may wait for one connection; one that does not take them is closed."),
    INTEGER("limits", "core_queue", limits.core_queue, 1, 1000000, "8192",
         "Commands that may wait for the core; more are answered with overloaded."),
    CHOICE("log", "level", log_level, level_words, "info",
         "How much to log."),
    CHOICE("log", "format", log_format, format_words, "auto",
         "text for people, json for machines; auto: text on a terminal."),
};
// clang-format on

_Static_assert(PL_ARRAY_LEN(options) <= PL_CONFIG_OPTIONS_MAX, "make room in struct pl_config");

size_t pl_config_option_count(void)
{
    return PL_ARRAY_LEN(options);
}

const struct pl_config_option *pl_config_option_at(size_t index)
{
    PL_CHECK(index < PL_ARRAY_LEN(options));
    return &options[index];
}

static char **text_of(struct pl_config *config, const struct pl_config_option *option)
{
    return (char **)(void *)((char *)config + option->offset);
}

static int64_t *integer_of(struct pl_config *config, const struct pl_config_option *option)
{
    return (int64_t *)(void *)((char *)config + option->offset);
}

static const char *text_at(const struct pl_config *config, const struct pl_config_option *option)
{
    return *(char *const *)(const void *)((const char *)config + option->offset);
}

static int64_t integer_at(const struct pl_config *config, const struct pl_config_option *option)
{
    return *(const int64_t *)(const void *)((const char *)config + option->offset);
}

static int set_integer(struct pl_config *config, const struct pl_config_option *option,
                       const char *value)
{
    char *end = NULL;
    errno = 0;
    long long number = strtoll(value, &end, 10);
    if (errno != 0 || end == value || *end != '\0' || number < option->min || number > option->max)
        return -EINVAL;
    *integer_of(config, option) = number;
    return 0;
}

static bool is_one_of(const char *value, const char *const *words)
{
    for (; *words; words++)
        if (strcmp(*words, value) == 0)
            return true;
    return false;
}

static void explain(const struct pl_config_option *option, const char *value, const char *from,
                    char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    int len = snprintf(ret_problem, PL_CONFIG_PROBLEM_BYTES, "%s: %s.%s: ", from, option->section,
                       option->key);
    size_t used = (size_t)len < PL_CONFIG_PROBLEM_BYTES ? (size_t)len : PL_CONFIG_PROBLEM_BYTES - 1;
    char *rest = ret_problem + used;
    size_t room = PL_CONFIG_PROBLEM_BYTES - used;
    if (option->is_integer) {
        snprintf(rest, room, "must be a whole number from %lld to %lld, not \"%.60s\"",
                 (long long)option->min, (long long)option->max, value);
        return;
    }
    used = (size_t)snprintf(rest, room, "must be one of");
    for (const char *const *word = option->words; *word && used < room; word++)
        used += (size_t)snprintf(rest + used, room - used, " %s", *word);
    if (used < room)
        snprintf(rest + used, room - used, ", not \"%.60s\"", value);
}

int pl_config_set(struct pl_config *config, size_t index, const char *value, const char *from,
                  char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    const struct pl_config_option *option = pl_config_option_at(index);
    bool is_good = true;
    if (option->is_integer)
        is_good = set_integer(config, option, value) == 0;
    else if (option->words)
        is_good = is_one_of(value, option->words);
    if (!is_good) {
        explain(option, value, from, ret_problem);
        return -EINVAL;
    }
    if (!option->is_integer) {
        free(*text_of(config, option));
        *text_of(config, option) = pl_strdup(value);
    }
    snprintf(config->from[index], PL_CONFIG_ORIGIN_BYTES, "%s", from);
    return 0;
}

void pl_config_init(struct pl_config *config)
{
    char problem[PL_CONFIG_PROBLEM_BYTES];
    *config = (struct pl_config){0};
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++)
        PL_CHECK(pl_config_set(config, i, options[i].initial, "default", problem) == 0);
}

void pl_config_fini(struct pl_config *config)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++)
        if (!options[i].is_integer)
            free(*text_of(config, &options[i]));
    *config = (struct pl_config){0};
}

// --- the file -----------------------------------------------------------------------------------

static int apply_file(struct pl_config *config, cfg_t *file, const char *path,
                      char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) {
        cfg_t *section = cfg_getsec(file, options[i].section);
        cfg_opt_t *setting = section ? cfg_getopt(section, options[i].key) : NULL;
        const char *value = setting ? cfg_opt_getnstr(setting, 0) : NULL;
        char from[PL_CONFIG_ORIGIN_BYTES];
        if (!value)
            continue;
        snprintf(from, sizeof from, "%.100s:%d", path, pl_conf_line(setting));
        int error = pl_config_set(config, i, value, from, ret_problem);
        if (error)
            return error;
    }
    return 0;
}

int pl_config_read_file(struct pl_config *config, const char *path,
                        char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    enum { SECTIONS_MAX = 8 };
    cfg_opt_t settings[SECTIONS_MAX][PL_CONFIG_OPTIONS_MAX + 1];
    cfg_opt_t sections[SECTIONS_MAX + 1];
    size_t counts[SECTIONS_MAX] = {0};
    size_t count = 0;
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) { // the table is sorted by section
        if (i == 0 || strcmp(options[i].section, options[i - 1].section) != 0)
            count++;
        PL_CHECK(count <= SECTIONS_MAX);
        settings[count - 1][counts[count - 1]++] =
            (cfg_opt_t)CFG_STR(options[i].key, NULL, CFGF_NODEFAULT);
    }
    for (size_t i = 0, at = 0; i < count; at += counts[i], i++) {
        settings[i][counts[i]] = (cfg_opt_t)CFG_END();
        sections[i] = (cfg_opt_t)CFG_SEC(options[at].section, settings[i], CFGF_NONE);
    }
    sections[count] = (cfg_opt_t)CFG_END();

    cfg_t *file = NULL;
    int error = pl_conf_parse(path, sections, &file, ret_problem, PL_CONFIG_PROBLEM_BYTES);
    if (!error)
        error = apply_file(config, file, path, ret_problem);
    pl_conf_close(file);
    return error;
}

// --- the environment ----------------------------------------------------------------------------

static void environment_name(const struct pl_config_option *option, char *ret_name, size_t size)
{
    snprintf(ret_name, size, "PLENO_%s_%s", option->section, option->key);
    for (char *at = ret_name; *at; at++)
        *at = (char)toupper((unsigned char)*at);
}

// Whether the name looks like one of ours, so that a typo is told rather than ignored.
static bool is_in_a_section(const char *name)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) {
        char prefix[64];
        environment_name(&options[i], prefix, sizeof prefix);
        size_t len = strlen("PLENO_") + strlen(options[i].section) + 1;
        if (strncmp(name, prefix, len) == 0)
            return true;
    }
    return false;
}

static int read_variable(struct pl_config *config, const char *name, const char *value,
                         char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) {
        char known[64];
        char from[PL_CONFIG_ORIGIN_BYTES];
        environment_name(&options[i], known, sizeof known);
        if (strcmp(known, name) != 0)
            continue;
        snprintf(from, sizeof from, "environment %.100s", name);
        return pl_config_set(config, i, value, from, ret_problem);
    }
    if (!is_in_a_section(name))
        return 0;
    snprintf(ret_problem, PL_CONFIG_PROBLEM_BYTES,
             "environment %.100s: there is no such setting; see plenod --check-config", name);
    return -EINVAL;
}

int pl_config_read_environment(struct pl_config *config, char *const *environment,
                               char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    for (char *const *at = environment; *at; at++) {
        char name[128];
        const char *equals = strchr(*at, '=');
        if (strncmp(*at, "PLENO_", 6) != 0 || !equals || (size_t)(equals - *at) >= sizeof name)
            continue;
        snprintf(name, sizeof name, "%.*s", (int)(equals - *at), *at);
        int error = read_variable(config, name, equals + 1, ret_problem);
        if (error)
            return error;
    }
    return 0;
}

const char *pl_config_unknown_variable(const char *variable, char *ret_name, size_t size)
{
    const char *equals = strchr(variable, '=');
    if (strncmp(variable, "PLENO_", 6) != 0 || !equals)
        return NULL;
    snprintf(ret_name, size, "%.*s", (int)(equals - variable), variable);
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) {
        char known[64];
        environment_name(&options[i], known, sizeof known);
        if (strcmp(known, ret_name) == 0)
            return NULL;
    }
    return strcmp(ret_name, "PLENO_FAULTS") == 0 ? NULL : ret_name;
}

// --- what does not go together -------------------------------------------------------------------

// Behind "https://" or "http://"; NULL when there is neither.
static const char *behind_scheme(const char *url)
{
    if (strncasecmp(url, "https://", 8) == 0)
        return url + 8;
    return strncasecmp(url, "http://", 7) == 0 ? url + 7 : NULL;
}

// Behind HOST[:PORT]; NULL when there is no host or the port is none.
static const char *behind_host(const char *text)
{
    static const char name[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    size_t len = strspn(text, name);
    if (text[0] == '[') {
        len = 1 + strspn(text + 1, "0123456789abcdefABCDEF:.");
        len = text[len] == ']' ? len + 1 : 0;
    }
    if (len == 0)
        return NULL;
    text += len;
    if (*text != ':')
        return text;
    len = strspn(text + 1, "0123456789");
    return len >= 1 && len <= 5 ? text + 1 + len : NULL;
}

// Origins are compared letter by letter with what browsers send.
static bool is_origin(const char *word)
{
    const char *host = behind_scheme(word);
    const char *end = host ? behind_host(host) : NULL;
    if (!end || *end != '\0')
        return false;
    const char *initial = host - word == 8 ? ":443" : ":80";
    size_t len = strlen(initial);
    return (size_t)(end - host) <= len || strcmp(end - len, initial) != 0;
}

static int check_origins(const struct pl_config *config, char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    char *text = pl_strdup(config->origins);
    char *rest = text;
    int result = 0;
    for (char *word = NULL; !result && (word = strsep(&rest, " "));) {
        if (word[0] == '\0' || is_origin(word))
            continue;
        snprintf(ret_problem, PL_CONFIG_PROBLEM_BYTES,
                 "server.origins: no page has the origin %.100s; write https://HOST or "
                 "https://HOST:PORT, without a path and without the scheme's own port",
                 word);
        result = -EINVAL;
    }
    free(text);
    return result;
}

bool pl_config_is_url(const char *url)
{
    const char *host = behind_scheme(url);
    const char *path = host ? behind_host(host) : NULL;
    return path && (*path == '\0' || *path == '/') && !strpbrk(path, "?# \"<>\\");
}

static int check_public_url(const struct pl_config *config,
                            char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    const char *url = config->public_url;
    if (url[0] == '\0' || pl_config_is_url(url))
        return 0;
    snprintf(ret_problem, PL_CONFIG_PROBLEM_BYTES,
             "server.public_url: %.100s is no address for links; write https://HOST or "
             "https://HOST:PORT, without ? and #",
             url);
    return -EINVAL;
}

int pl_config_check(const struct pl_config *config, char ret_problem[PL_CONFIG_PROBLEM_BYTES])
{
    int result = check_origins(config, ret_problem);
    if (!result)
        result = check_public_url(config, ret_problem);
    int64_t needed = config->limits.text_bytes * PL_ESCAPED_TIMES + PL_ENVELOPE_BYTES_MAX;
    if (!result && config->limits.frame_bytes < needed) {
        snprintf(ret_problem, PL_CONFIG_PROBLEM_BYTES,
                 "limits.frame_bytes is %lld, and limits.text_bytes is %lld: such a text can need "
                 "%lld bytes on the wire; raise the one or lower the other",
                 (long long)config->limits.frame_bytes, (long long)config->limits.text_bytes,
                 (long long)needed);
        result = -EINVAL;
    }
    return result;
}

// --- printing -----------------------------------------------------------------------------------

static void print_value(FILE *out, const struct pl_config_option *option, const char *value)
{
    if (option->is_integer) {
        fputs(value, out);
        return;
    }
    fputc('"', out);
    for (; *value; value++) {
        if (*value == '"' || *value == '\\')
            fputc('\\', out);
        fputc(*value, out);
    }
    fputc('"', out);
}

static void print_sections(FILE *out, const struct pl_config *config)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(options); i++) {
        const struct pl_config_option *option = &options[i];
        bool is_first = i == 0 || strcmp(option->section, options[i - 1].section) != 0;
        bool is_last =
            i + 1 == PL_ARRAY_LEN(options) || strcmp(option->section, options[i + 1].section) != 0;
        char number[32];
        const char *value = option->initial;
        if (is_first)
            fprintf(out, "%s%s {\n", i == 0 ? "" : "\n", option->section);
        if (config && option->is_integer) {
            snprintf(number, sizeof number, "%lld", (long long)integer_at(config, option));
            value = number;
        } else if (config) {
            value = text_at(config, option);
        }
        if (config)
            fprintf(out, "    %s = ", option->key);
        else
            fprintf(out, "%s    # %s\n    # %s = ", is_first ? "" : "\n", option->text,
                    option->key);
        print_value(out, option, value);
        if (config)
            fprintf(out, "  # %s", config->from[i]);
        fprintf(out, is_last ? "\n}\n" : "\n");
    }
}

void pl_config_print(const struct pl_config *config, FILE *out)
{
    print_sections(out, config);
}

void pl_config_print_sample(FILE *out)
{
    fputs("# Settings of plenod, with their defaults. Remove the # before one to change it.\n"
          "# Each is also an environment variable, PLENO_<SECTION>_<KEY>: PLENO_SERVER_LISTEN.\n"
          "# plenod --check-config prints what counts in the end and where it came from.\n\n",
          out);
    print_sections(out, NULL);
}

int pl_config_split_listen(const char *listen, char *ret_address, size_t address_size,
                           uint16_t *ret_port)
{
    const char *colon = strrchr(listen, ':');
    char *end = NULL;
    if (!colon || colon[1] == '\0' || !isdigit((unsigned char)colon[1]))
        return -EINVAL;
    unsigned long port = strtoul(colon + 1, &end, 10);
    size_t len = (size_t)(colon - listen);
    if (*end != '\0' || port > UINT16_MAX)
        return -EINVAL;
    if (len >= 2 && listen[0] == '[' && listen[len - 1] == ']') {
        listen++;
        len -= 2;
    }
    if (len >= address_size)
        return -EINVAL;
    snprintf(ret_address, address_size, "%.*s", (int)len, len ? listen : "0.0.0.0");
    if (len == 0)
        snprintf(ret_address, address_size, "0.0.0.0");
    *ret_port = (uint16_t)port;
    return 0;
}
