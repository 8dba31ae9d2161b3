// SPDX-License-Identifier: MIT
/*
 * plenod, the server: reads the settings, opens the data folder, wires store, core, sequencer,
 * intake, read pool and network, and runs the loop. No rules are here.
 *
 * It stops in the order in which requests travel: the network takes no more and waits for what is
 * due, the core finishes what is queued, then everything is freed from the outside in.
 */
#include <argp.h>
#include <errno.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <uv.h>

#include "conf/config.h"
#include "core/core.h"
#include "core/history.h"
#include "ctl/folder.h"
#include "ctl/notify.h"
#include "net/address.h"
#include "net/crew.h"
#include "proto/decode.h"
#include "record/verify.h"
#include "seq/intake.h"
#include "seq/local.h"
#include "seq/readpool.h"
#include "store/store.h"
#include "util/log.h"
#include "util/random.h"

enum {
    EXIT_USAGE = 2,
    EXIT_NOT_NOW = 3, // another server runs on the folder, or there is no summit in it
    READ_THREADS = 2,
    THREADS_AUTO_MAX = 8,
    READS_WAITING_MAX = 1024, // some milliseconds each
    PACE_SHARE = 2,           // a commit may wait for half of gather_ms
    RECENT_EVENTS = 512,      // of each channel, at hand from the start
    ADDRESS_BYTES = 256,
    SPARE_FILES = 128, // besides connections: database, logs, handles
    KEY_CHECK = 0x100,
    KEY_SAMPLE,
    KEY_SETTING, // and on, by index of the setting
};

struct setting {
    size_t index;
    const char *value;
};

struct options {
    const char *config_file;
    bool is_check;
    bool is_sample;
    struct setting settings[PL_CONFIG_OPTIONS_MAX];
    size_t setting_count;
};

struct server {
    struct pl_config config;
    struct pl_folder folder;
    struct pl_store *store;
    struct pl_core *core;
    struct pl_sequencer *seq;
    struct pl_intake *intake;
    struct pl_readpool *reads;
    struct pl_roster *roster;
    struct pl_crew *crew;
    char address[ADDRESS_BYTES];
    char **channel_ids;
    int64_t *channel_last_seqs;
    size_t channel_count;
    char *epoch;

    uv_loop_t loop;
    bool has_loop;
    uv_signal_t on_term;
    uv_signal_t on_int;
    uv_timer_t watchdog;
    bool has_handles;
    bool is_stopping;
};

static void say(const char *format, ...) PL_PRINTF(1, 2);

// What keeps the server from starting, in a sentence for people.
static void say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("plenod: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

// Settings: default, file, environment, command line

static int option_key(size_t index)
{
    const struct pl_config_option *option = pl_config_option_at(index);
    return option->letter ? option->letter : KEY_SETTING + (int)index;
}

// The last one of a kind counts; there is room for each kind once.
static void keep(struct options *options, size_t index, const char *value)
{
    size_t at = 0;
    while (at < options->setting_count && options->settings[at].index != index)
        at++;
    options->settings[at] = (struct setting){index, value};
    options->setting_count += at == options->setting_count;
}

static error_t on_option(int key, char *value, struct argp_state *state)
{
    struct options *options = state->input;
    switch (key) {
    case 'c':
        options->config_file = value;
        return 0;
    case KEY_CHECK:
        options->is_check = true;
        return 0;
    case KEY_SAMPLE:
        options->is_sample = true;
        return 0;
    case ARGP_KEY_ARG:
        argp_error(state, "unexpected argument: %s", value);
        return EINVAL;
    default:
        break;
    }
    for (size_t i = 0; i < pl_config_option_count(); i++)
        if (pl_config_option_at(i)->option && option_key(i) == key) {
            keep(options, i, value);
            return 0;
        }
    return ARGP_ERR_UNKNOWN;
}

static const struct argp_option own_options[] = {
    {"config", 'c', "FILE", 0, "Settings file. Every setting: man plenod.conf", 0},
    {"check-config", KEY_CHECK, NULL, 0,
     "Print the merged settings and where each came from, and exit", 0},
    {"sample-config", KEY_SAMPLE, NULL, 0, "Print a commented settings file, and exit", 0},
};

static void parse(int argc, char **argv, struct options *ret_options)
{
    enum { OWN = PL_ARRAY_LEN(own_options) };
    static struct argp_option table[OWN + PL_CONFIG_OPTIONS_MAX + 1];
    size_t count = 0;
    for (size_t i = 0; i < OWN; i++)
        table[count++] = own_options[i];
    for (size_t i = 0; i < pl_config_option_count(); i++) {
        const struct pl_config_option *option = pl_config_option_at(i);
        if (option->option)
            table[count++] = (struct argp_option){
                option->option, option_key(i), option->argument, 0, option->text, 0};
    }
    static const char text[] =
        "Pleno's server: a moderated exchange between the delegations of a summit.\v"
        "Every setting can stand in a file (--config), in the environment "
        "(PLENO_<SECTION>_<KEY>) and, for the common ones, here; the last of these counts.\n"
        "\n"
        "Examples:\n"
        "  plenoctl --data pleno-data init --summit summit.conf\n"
        "  plenod --data pleno-data --listen 127.0.0.1:8080\n"
        "  plenod --config /etc/pleno/plenod.conf --check-config\n"
        "\n"
        "Exit status: 0 stopped in order, 1 failed, 2 wrong settings, 3 not possible now "
        "(another server runs on the folder, or it holds no summit).";
    struct argp argp = {.options = table, .parser = on_option, .doc = text};
    argp_program_version = "plenod " PLENO_VERSION;
    argp_err_exit_status = EXIT_USAGE;
    *ret_options = (struct options){0};
    argp_parse(&argp, argc, argv, 0, NULL, ret_options);
}

// The words of a setting as an array; they are cut in place.
static const char **split(char *text)
{
    const char **words = pl_alloc_array(strlen(text) / 2 + 2, sizeof(*words));
    size_t count = 0;
    char *rest = text;
    for (char *word = NULL; (word = strsep(&rest, " "));)
        if (word[0] != '\0')
            words[count++] = word;
    return words;
}

static int check_proxies(const struct pl_config *config, char *problem, size_t size)
{
    char *text = pl_strdup(config->trusted_proxies);
    const char **words = split(text);
    struct pl_network network;
    int result = 0;
    for (size_t i = 0; words[i] && !result; i++) {
        result = pl_network_parse(pl_str_from(words[i]), &network);
        if (result)
            snprintf(problem, size, "server.trusted_proxies: %.100s is no address and no network",
                     words[i]);
    }
    free(words);
    free(text);
    return result;
}

static int configure(struct pl_config *config, const struct options *options)
{
    char problem[PL_CONFIG_PROBLEM_BYTES] = "";
    int result = 0;
    if (options->config_file)
        result = pl_config_read_file(config, options->config_file, problem);
    if (!result)
        result = pl_config_read_environment(config, environ, problem);
    for (size_t i = 0; i < options->setting_count && !result; i++) {
        const struct setting *setting = &options->settings[i];
        char from[PL_CONFIG_ORIGIN_BYTES];
        snprintf(from, sizeof(from), "option --%s", pl_config_option_at(setting->index)->option);
        result = pl_config_set(config, setting->index, setting->value, from, problem);
    }
    char address[ADDRESS_BYTES];
    uint16_t port = 0;
    if (!result && pl_config_split_listen(config->listen, address, sizeof(address), &port)) {
        result = -EINVAL;
        snprintf(problem, sizeof(problem), "%.200s is no address to listen on; write ADDR:PORT",
                 config->listen);
    }
    if (!result && (config->tls_certificate[0] == '\0') != (config->tls_key[0] == '\0')) {
        result = -EINVAL;
        snprintf(problem, sizeof(problem),
                 "server.tls_certificate and server.tls_key go together; set both or neither");
    }
    if (!result)
        result = check_proxies(config, problem, sizeof(problem));
    if (!result)
        result = pl_config_check(config, problem);
    if (result)
        say("%s", problem);
    return result;
}

static void set_up_log(const struct pl_config *config)
{
    static const char *const levels[] = {"error", "warning", "info", "debug"};
    static const char *const formats[] = {"auto", "text", "json"};
    enum pl_log_level level = PL_LOG_INFO;
    enum pl_log_format format = PL_LOG_FORMAT_AUTO;
    for (size_t i = 0; i < PL_ARRAY_LEN(levels); i++)
        if (strcmp(config->log_level, levels[i]) == 0)
            level = (enum pl_log_level)i;
    for (size_t i = 0; i < PL_ARRAY_LEN(formats); i++)
        if (strcmp(config->log_format, formats[i]) == 0)
            format = (enum pl_log_format)i;
    pl_log_setup(level, format);
}

// Most likely a typing mistake.
static void warn_of_variables(void)
{
    char name[128];
    for (char **at = environ; *at; at++)
        if (pl_config_unknown_variable(*at, name, sizeof(name)))
            pl_log(PL_LOG_WARNING, "a variable of the environment that is no setting",
                   PL_LOG_TEXT("name", name));
}

// The process

static void set_up_process(const struct pl_limits *limits)
{
    signal(SIGPIPE, SIG_IGN);
    umask(0077);
    // Memory holds what people said and their secrets' hashes: none of it belongs in a core file.
    static const struct rlimit no_core = {0};
    setrlimit(RLIMIT_CORE, &no_core);
#ifndef PLENO_FAULTS
    // Nor in a program that takes core files through a pipe, or looks into this one.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY &&
        files.rlim_cur < (rlim_t)limits->connections + SPARE_FILES)
        pl_log(PL_LOG_WARNING, "fewer files than connections", PL_LOG_INT("files", files.rlim_cur),
               PL_LOG_INT("connections", limits->connections));
}

// The data folder

static int open_folder(struct server *server)
{
    const char *data = server->config.data;
    pl_folder_init(&server->folder, data);
    char problem[PL_FOLDER_PROBLEM_BYTES] = "";
    int result = pl_folder_find(&server->folder, problem);
    if (result) {
        say("%s", problem);
        return result == -ENOENT ? EXIT_NOT_NOW : EXIT_FAILURE;
    }
    pid_t holder = 0;
    result = pl_folder_lock(&server->folder, &holder);
    if (result == -EBUSY) {
        say("the data folder %s is in use by process %ld. Two servers on one folder are not "
            "possible; stop that one first.",
            data, (long)holder);
        return EXIT_NOT_NOW;
    }
    if (result) {
        say("cannot lock %s: %s", server->folder.lock, strerror(-result));
        return EXIT_FAILURE;
    }
    return 0;
}

// Says what to do about a database that cannot be read.
static int damaged(const struct server *server)
{
    say("the database %s is damaged. Where:\n"
        "    plenoctl --data %s verify\n"
        "To go back to a backup:\n"
        "    plenoctl --data %s restore FILE",
        server->folder.database, server->folder.path, server->folder.path);
    return EXIT_FAILURE;
}

static int open_store(struct server *server)
{
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct pl_store_config config = {
        .path = server->folder.database,
        .index_path = server->folder.index,
    };
    int result = pl_store_open(&config, &server->store, problem);
    if (result) {
        say("cannot open %s: %s", server->folder.database, problem);
        return result == -EBADMSG ? damaged(server) : EXIT_FAILURE;
    }
    if (pl_store_is_empty(server->store)) {
        say("the data folder %s holds no summit. Make one with:\n"
            "    plenoctl --data %s init --summit FILE",
            server->folder.path, server->folder.path);
        return EXIT_NOT_NOW;
    }
    return 0;
}

static char *text_of(struct pl_str text)
{
    char *copy = pl_alloc(text.len + 1);
    memcpy(copy, text.ptr, text.len);
    return copy;
}

static void read_channels(struct server *server)
{
    server->channel_count = pl_core_channel_count(server->core);
    server->channel_ids = pl_alloc_array(server->channel_count, sizeof(*server->channel_ids));
    server->channel_last_seqs =
        pl_alloc_array(server->channel_count, sizeof(*server->channel_last_seqs));
    for (uint32_t i = 0; i < server->channel_count; i++) {
        struct pl_channel_info channel = pl_core_channel(server->core, i);
        server->channel_ids[i] = text_of(channel.id);
        server->channel_last_seqs[i] = channel.last_seq;
    }
    server->epoch = text_of(pl_core_epoch(server->core));
}

static int failed(const char *what, int error)
{
    say("%s: %s", what, strerror(-error));
    return EXIT_FAILURE;
}

// What one chain says. Goes on all the same: what does not hold is not shown (core/intact.h).
static void log_damage(const char *chain, int error, const struct pl_verify_report *report)
{
    if (error || report->problem)
        pl_log(PL_LOG_ERROR, "the record is damaged; plenoctl verify looks at all of it",
               PL_LOG_TEXT("chain", chain), PL_LOG_INT("entry", report->bad),
               PL_LOG_TEXT("problem", error ? strerror(-error) : report->problem));
}

// The newest part only: a start may not take long.
static void check_record(const struct server *server)
{
    struct pl_reader *reader = NULL;
    struct pl_verify_report report = {0};
    int error = pl_history_open(server->folder.database, &reader);
    if (error) {
        pl_log(PL_LOG_ERROR, "the record cannot be looked through",
               PL_LOG_TEXT("problem", strerror(-error)));
        return;
    }
    error = pl_verify_audit_newest(reader, RECENT_EVENTS, &report);
    log_damage("audit", error, &report);
    for (uint32_t i = 0; i < server->channel_count; i++) {
        if (server->channel_last_seqs[i] == 0)
            continue;
        report = (struct pl_verify_report){0};
        error = pl_verify_channel_newest(reader, pl_str_from(server->channel_ids[i]), RECENT_EVENTS,
                                         &report);
        log_damage(server->channel_ids[i], error, &report);
    }
    pl_history_close(reader);
}

static int start_core(struct server *server)
{
    const struct pl_limits *limits = &server->config.limits;
    int result = pl_core_new(server->store, limits, &server->core);
    if (result)
        return result == -EBADMSG ? damaged(server) : failed("cannot read the summit", result);
    read_channels(server);
    check_record(server);
    server->seq = pl_sequencer_local_new(pl_core_position(server->core));
    struct pl_intake_config intake = {server->core, server->seq, (size_t)limits->core_queue,
                                      server->config.gather_ms * 1000 / PACE_SHARE};
    result = pl_intake_new(&intake, &server->intake);
    if (result)
        return failed("cannot make the core's queue", result);
    struct pl_readpool_config reads = {server->folder.database, server->folder.index, limits,
                                       READ_THREADS, READS_WAITING_MAX};
    result = pl_readpool_new(&reads, &server->reads);
    return result ? failed("cannot open the database for reading", result) : 0;
}

// The loop

static void on_drained(void *arg)
{
    struct server *server = arg;
    uv_stop(&server->loop);
}

static void on_signal(uv_signal_t *handle, int signal_number)
{
    struct server *server = handle->data;
    if (server->is_stopping) {
        pl_log(PL_LOG_WARNING, "stopping at once", PL_LOG_INT("signal", signal_number));
        _exit(EXIT_FAILURE); // everything acknowledged is on disk
    }
    server->is_stopping = true;
    pl_log(PL_LOG_INFO, "stopping", PL_LOG_INT("signal", signal_number));
    pl_notify("STOPPING=1");
    pl_crew_drain(server->crew, server->config.drain_ms, on_drained, server);
}

static void on_watchdog(uv_timer_t *timer)
{
    (void)timer;
    pl_notify("WATCHDOG=1");
}

static int start_handles(struct server *server)
{
    server->on_term.data = server->on_int.data = server;
    int result = uv_signal_init(&server->loop, &server->on_term);
    if (!result)
        result = uv_signal_init(&server->loop, &server->on_int);
    if (!result)
        result = uv_timer_init(&server->loop, &server->watchdog);
    if (result)
        return result;
    server->has_handles = true;
    result = uv_signal_start(&server->on_term, on_signal, SIGTERM);
    if (!result)
        result = uv_signal_start(&server->on_int, on_signal, SIGINT);
    int64_t watchdog_ms = pl_notify_watchdog_ms();
    if (!result && watchdog_ms > 0)
        result = uv_timer_start(&server->watchdog, on_watchdog, (uint64_t)watchdog_ms,
                                (uint64_t)watchdog_ms);
    return result;
}

// The newest events of each channel. Without them those who come back read pages, one by one.
static struct pl_recent *read_recent(const struct server *server, struct pl_arena *arena)
{
    struct pl_reader *reader = NULL;
    struct pl_recent *recent =
        pl_arena_alloc_array(arena, server->channel_count + 1, sizeof(*recent));
    int error = pl_history_open(server->folder.database, &reader);
    for (uint32_t i = 0; error == 0 && i < server->channel_count; i++) {
        struct pl_str id = pl_str_from(server->channel_ids[i]);
        int64_t last = server->channel_last_seqs[i];
        int64_t after = last > RECENT_EVENTS ? last - RECENT_EVENTS : 0;
        struct pl_event_out *events = NULL;
        struct pl_follow what = {id, i, after, RECENT_EVENTS, false};
        if (last > 0)
            error = pl_history_follow(reader, &what, arena, &events, &recent[i].count);
        recent[i].events = events;
    }
    pl_history_close(reader);
    if (error)
        pl_log(PL_LOG_WARNING, "cannot read what was said last",
               PL_LOG_TEXT("error", strerror(-error)));
    return recent;
}

static size_t thread_count(const struct pl_config *config)
{
    if (config->threads > 0)
        return (size_t)config->threads;
    cpu_set_t ours;
    int processors = sched_getaffinity(0, sizeof(ours), &ours) == 0 ? CPU_COUNT(&ours) : 1;
    int spare = processors - 1;
    return spare < 1 ? 1 : spare > THREADS_AUTO_MAX ? THREADS_AUTO_MAX : (size_t)spare;
}

static bool is_tls(const struct pl_config *config)
{
    return config->tls_certificate[0] != '\0';
}

// Returns 0, or an exit status when the TLS files cannot be read.
static int check_tls(const struct pl_config *config)
{
    const char *files[] = {config->tls_certificate, config->tls_key};
    for (size_t i = 0; is_tls(config) && i < PL_ARRAY_LEN(files); i++)
        if (access(files[i], R_OK) != 0) {
            say("cannot read %s for TLS: %s", files[i], strerror(errno));
            return EXIT_FAILURE;
        }
    return 0;
}

// Returns 0, or an exit status when there is no client to serve.
static int check_static(const struct pl_config *config)
{
    if (config->static_dir[0] == '\0')
        return 0;
    char index[PATH_MAX];
    int len = snprintf(index, sizeof(index), "%s/index.html", config->static_dir);
    errno = ENAMETOOLONG;
    if (len > 0 && (size_t)len < sizeof(index) && access(index, R_OK) == 0)
        return 0;
    say("cannot serve the client: %s: %s", index, strerror(errno));
    return EXIT_FAILURE;
}

static int start_net(struct server *server)
{
    const struct pl_config *config = &server->config;
    uint16_t port = 0;
    PL_CHECK(!pl_config_split_listen(config->listen, server->address, sizeof(server->address),
                                     &port)); // checked with the other settings
    char *origin_words = pl_strdup(config->origins);
    char *proxy_words = pl_strdup(config->trusted_proxies);
    const char **origins = split(origin_words);
    const char **proxies = split(proxy_words);
    struct pl_arena arena;
    pl_arena_init(&arena);
    server->roster = pl_roster_new(&config->limits);
    struct pl_net_config net = {
        .loop = &server->loop,
        .listen_address = server->address,
        .listen_port = port,
        .tls_certificate = is_tls(config) ? config->tls_certificate : NULL,
        .tls_key = is_tls(config) ? config->tls_key : NULL,
        .origins = origins,
        .proxies = proxies,
        .static_dir = config->static_dir[0] ? config->static_dir : NULL,
        .control_path = server->folder.socket,
        .gather_ms = config->gather_ms,
        .shows_metrics = strcmp(config->metrics, "on") == 0,
        .limits = &config->limits,
        .channel_ids = (const char *const *)server->channel_ids,
        .channel_last_seqs = server->channel_last_seqs,
        .channel_recent = read_recent(server, &arena),
        .channel_count = server->channel_count,
        .epoch = server->epoch,
        .intake = server->intake,
        .roster = server->roster,
        .reads = server->reads,
    };
    int result = pl_crew_new(&net, thread_count(config), &server->crew);
    pl_arena_fini(&arena);
    free(origins);
    free(origin_words);
    free(proxies);
    free(proxy_words);
    if (result == -ENAMETOOLONG)
        say("the data folder's path is too long for its control socket: %s", server->folder.socket);
    else if (result == -EMFILE)
        say("this process may open too few files to serve anybody; allow thousands: ulimit -n");
    else if (result == -EKEYREJECTED)
        say("%s and %s are not a certificate and its key, both in PEM", config->tls_certificate,
            config->tls_key);
    else if (result)
        say("cannot serve on %s: %s", config->listen, strerror(-result));
    return result ? EXIT_FAILURE : 0;
}

static int start_loop(struct server *server)
{
    int result = uv_loop_init(&server->loop);
    if (result)
        return failed("cannot make the loop", result);
    server->has_loop = true;
    result = start_handles(server);
    if (result)
        return failed("cannot watch for signals", result);
    result = check_tls(&server->config);
    if (!result)
        result = check_static(&server->config);
    if (!result)
        result = start_net(server);
    if (result)
        return result;
    pl_intake_listen(server->intake, pl_crew_on_outcomes, server->crew);
    result = pl_intake_start(server->intake);
    if (result)
        return failed("cannot start the core", result);
    result = pl_crew_start(server->crew);
    return result ? failed("cannot start the network threads", result) : 0;
}

static void stop(struct server *server)
{
    if (server->intake)
        pl_intake_stop(server->intake);
    pl_crew_free(server->crew);
    pl_roster_free(server->roster);
    if (server->has_handles) {
        uv_close((uv_handle_t *)&server->on_term, NULL);
        uv_close((uv_handle_t *)&server->on_int, NULL);
        uv_close((uv_handle_t *)&server->watchdog, NULL);
    }
    if (server->has_loop) {
        uv_run(&server->loop, UV_RUN_NOWAIT);
        if (uv_loop_close(&server->loop))
            pl_log(PL_LOG_WARNING, "loop left open");
    }
    pl_readpool_free(server->reads);
    pl_intake_free(server->intake);
    if (server->seq)
        server->seq->ops->free(server->seq);
    pl_core_free(server->core);
    pl_store_close(server->store);
    for (size_t i = 0; i < server->channel_count; i++)
        free(server->channel_ids[i]);
    free(server->channel_ids);
    free(server->channel_last_seqs);
    free(server->epoch);
    pl_folder_fini(&server->folder);
}

// For the links that plenoctl makes. Without it they name the port of the settings.
static void announce(const struct server *server)
{
    char url[PL_FOLDER_URL_BYTES];
    if (server->config.public_url[0] != '\0')
        snprintf(url, sizeof(url), "%s", server->config.public_url);
    else
        snprintf(url, sizeof(url), "http%s://localhost:%u", is_tls(&server->config) ? "s" : "",
                 pl_crew_port(server->crew));
    int result = pl_folder_announce(&server->folder, url);
    if (result)
        pl_log(PL_LOG_WARNING, "cannot announce", PL_LOG_TEXT("error", strerror(-result)));
}

static int serve(struct server *server)
{
    set_up_log(&server->config);
    warn_of_variables();
    set_up_process(&server->config.limits);
    pl_store_setup();
    pl_decode_setup();
    if (pl_random_init()) {
        say("the system gives no random numbers");
        return EXIT_FAILURE;
    }
    int result = open_folder(server);
    if (!result)
        result = open_store(server);
    if (!result)
        result = start_core(server);
    if (!result)
        result = start_loop(server);
    if (!result) {
        announce(server);
        pl_log(PL_LOG_INFO, "listening", PL_LOG_TEXT("address", server->address),
               PL_LOG_INT("port", pl_crew_port(server->crew)),
               PL_LOG_TEXT("data", server->folder.path), PL_LOG_TEXT("version", PLENO_VERSION));
        pl_notify("READY=1");
        uv_run(&server->loop, UV_RUN_DEFAULT);
    }
    stop(server);
    if (!result)
        pl_log(PL_LOG_INFO, "stopped");
    return result;
}

int main(int argc, char **argv)
{
    struct options options;
    struct server server = {0};
    parse(argc, argv, &options);
    if (options.is_sample) {
        pl_config_print_sample(stdout);
        return EXIT_SUCCESS;
    }
    pl_config_init(&server.config);
    int result = configure(&server.config, &options) ? EXIT_USAGE : 0;
    if (!result && options.is_check)
        pl_config_print(&server.config, stdout);
    else if (!result)
        result = serve(&server);
    pl_config_fini(&server.config);
    return result;
}
