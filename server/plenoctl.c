// SPDX-License-Identifier: MIT
/*
 * plenoctl, the operator's program: a table of subcommands, and the reading of what was typed by
 * that table. Options may stand before and after the subcommand, as `--name value` or
 * `--name=value`.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "conf/config.h"
#include "ctl/acts.gen.h"
#include "ctl/commands.h"
#include "ctl/folder.h"
#include "util/log.h"
#include "util/random.h"

enum { URL_BYTES = PL_FOLDER_URL_BYTES, GLOBAL_DATA = 0, GLOBAL_CONFIG, GLOBAL_JSON, GLOBAL_COUNT };

const struct pl_ctl_command *const pl_ctl_commands[] = {
    &pl_ctl_init,
    &pl_ctl_token_create,
    &pl_ctl_token_revoke,
    &pl_ctl_token_list,
    &pl_ctl_invite_create,
    &pl_ctl_participants_import,
    &pl_ctl_participants_list,
    &pl_ctl_status,
    &pl_ctl_verify,
    &pl_ctl_backup,
    &pl_ctl_restore,
    &pl_ctl_audit_export,
    &pl_ctl_qr,
    &pl_ctl_completion,
    PL_CTL_ACTS NULL,
};

const struct pl_ctl_option pl_ctl_globals[] = {
    [GLOBAL_DATA] = {"data", "DIR", "the data folder (PLENO_SERVER_DATA; else pleno-data)",
                     PL_CTL_FOLDER, false},
    [GLOBAL_CONFIG] = {"config", "FILE", "the server's settings file, for data and public_url",
                       PL_CTL_FILE, false},
    [GLOBAL_JSON] = {"json", NULL, "print JSON instead of words", PL_CTL_TEXT, false},
    [GLOBAL_COUNT] = {0},
};

// What was typed.
struct typed {
    char **words;
    size_t count;
    size_t next;
    bool is_help;
    bool is_version;
    bool is_plain; // after --: no more options
    const char *globals[GLOBAL_COUNT];
};

// Help

static const char *bold(bool is_colour)
{
    return is_colour ? "\033[1m" : "";
}

static const char *plain(bool is_colour)
{
    return is_colour ? "\033[0m" : "";
}

static void print_options(const struct pl_ctl_option *options)
{
    for (size_t i = 0; options[i].name; i++) {
        char left[64];
        snprintf(left, sizeof(left), "--%s%s%s", options[i].name, options[i].argument ? " " : "",
                 options[i].argument ? options[i].argument : "");
        printf("  %-22s %s%s\n", left, options[i].help, options[i].is_required ? " (needed)" : "");
    }
}

static void print_examples(const char *examples, bool is_colour)
{
    printf("\n%sExamples%s\n", bold(is_colour), plain(is_colour));
    while (*examples) {
        size_t len = strcspn(examples, "\n");
        printf("  %.*s\n", (int)len, examples);
        examples += len + (examples[len] == '\n');
    }
}

static void print_command_help(const struct pl_ctl_command *command, bool is_colour)
{
    printf("%sUsage%s  plenoctl [--data DIR] %s%s%s%s\n\n%s\n", bold(is_colour), plain(is_colour),
           command->name, command->options[0].name ? " [OPTIONS]" : "", command->args ? " " : "",
           command->args ? command->args : "", command->help);
    if (command->more)
        printf("\n%s\n", command->more);
    printf("\n%sOptions%s\n", bold(is_colour), plain(is_colour));
    print_options(command->options);
    print_options(pl_ctl_globals);
    print_examples(command->examples, is_colour);
}

// The operator's own commands, or those that are done in a participant's name.
static void print_commands(bool are_acts)
{
    for (size_t i = 0; pl_ctl_commands[i]; i++) {
        char left[64];
        const struct pl_ctl_command *command = pl_ctl_commands[i];
        if ((command->act != NULL) != are_acts)
            continue;
        snprintf(left, sizeof(left), "%s%s%s", command->name, command->args ? " " : "",
                 command->args ? command->args : "");
        printf("  %-34s %s\n", left, command->help);
    }
}

static void print_help(bool is_colour)
{
    printf("%sUsage%s  plenoctl [--data DIR] COMMAND [OPTIONS]\n\n"
           "Prepares a summit and looks after it, beside the running server or without one.\n\n"
           "%sCommands%s\n",
           bold(is_colour), plain(is_colour), bold(is_colour), plain(is_colour));
    print_commands(false);
    printf("\n%sActs%s  in the name of a participant: --as ID\n", bold(is_colour),
           plain(is_colour));
    print_commands(true);
    printf("\n%sOptions%s\n", bold(is_colour), plain(is_colour));
    print_options(pl_ctl_globals);
    print_examples(
        "plenoctl init --summit summit.conf\n"
        "plenod --listen 127.0.0.1:8080 &\n"
        "plenoctl invite create --participant \"Moderator 1\" --role moderator\n"
        "plenoctl participant mute --channel lobby --participant delegate-1 --duration 10m \\\n"
        "    --reason \"Off topic\" --as moderator-1\n"
        "plenoctl help token create",
        is_colour);
    printf("\n%sExit status%s\n"
           "  0 done, 1 failed, 2 wrong use, 3 not possible now (no summit in the folder, or\n"
           "  another program holds it)\n",
           bold(is_colour), plain(is_colour));
}

// Reading what was typed

static const char *peek(const struct typed *typed)
{
    return typed->next < typed->count ? typed->words[typed->next] : NULL;
}

static bool is_option(const struct typed *typed, const char *word)
{
    return !typed->is_plain && word[0] == '-' && word[1] != '\0';
}

// Takes the option at `next` when it is one of `options`. Returns 0, -ENOENT (it is none), or
// -EINVAL, and says why.
static int take_option(struct typed *typed, const struct pl_ctl_option *options,
                       const char **values)
{
    const char *word = typed->words[typed->next];
    size_t len = strcspn(word, "=");
    for (size_t i = 0; options[i].name && len > 2; i++) {
        if (strlen(options[i].name) != len - 2 || strncmp(word + 2, options[i].name, len - 2) != 0)
            continue;
        const char *value = word[len] == '=' ? word + len + 1 : NULL;
        typed->next++;
        if (!options[i].argument) {
            if (value) {
                pl_ctl_say("--%s takes no value", options[i].name);
                return -EINVAL;
            }
            values[i] = "";
            return 0;
        }
        if (!value && peek(typed))
            value = typed->words[typed->next++];
        if (!value) {
            pl_ctl_say("--%s needs a value: %s", options[i].name, options[i].argument);
            return -EINVAL;
        }
        values[i] = value;
        return 0;
    }
    return -ENOENT;
}

// Takes an option of the command, of all commands, or -h, --help, --version, --.
static int take_any_option(struct typed *typed, struct pl_ctl *ctl)
{
    const char *word = typed->words[typed->next];
    if (strcmp(word, "--") == 0) {
        typed->is_plain = true;
        typed->next++;
        return 0;
    }
    if (strcmp(word, "-h") == 0 || strcmp(word, "--help") == 0) {
        typed->is_help = true;
        typed->next++;
        return 0;
    }
    if (strcmp(word, "--version") == 0) {
        typed->is_version = true;
        typed->next++;
        return 0;
    }
    int result = -ENOENT;
    if (ctl->command)
        result = take_option(typed, ctl->command->options, ctl->values);
    if (result == -ENOENT)
        result = take_option(typed, pl_ctl_globals, typed->globals);
    if (result == -ENOENT)
        pl_ctl_say("%s is no option here. Try: plenoctl %s%s--help", word,
                   ctl->command ? ctl->command->name : "", ctl->command ? " " : "");
    return result;
}

// Finds the command whose words stand at `next`, and takes them.
static const struct pl_ctl_command *take_command(struct typed *typed)
{
    const char *first = peek(typed);
    const char *second = typed->next + 1 < typed->count ? typed->words[typed->next + 1] : NULL;
    for (size_t i = 0; pl_ctl_commands[i]; i++) {
        const char *name = pl_ctl_commands[i]->name;
        size_t len = strcspn(name, " ");
        if (strlen(first) != len || strncmp(first, name, len) != 0)
            continue;
        if (name[len] == '\0') {
            typed->next++;
            return pl_ctl_commands[i];
        }
        if (second && strcmp(second, name + len + 1) == 0) {
            typed->next += 2;
            return pl_ctl_commands[i];
        }
    }
    return NULL;
}

static void say_unknown(const char *word)
{
    size_t len = strlen(word);
    bool is_noun = false;
    for (size_t i = 0; pl_ctl_commands[i]; i++) {
        const char *name = pl_ctl_commands[i]->name;
        if (strncmp(name, word, len) != 0 || name[len] != ' ')
            continue;
        pl_ctl_say("did you mean: plenoctl %s", name);
        is_noun = true;
    }
    if (!is_noun)
        pl_ctl_say("%s is no command. Try: plenoctl --help", word);
}

// Takes one word that is no option: the command, or an argument of it.
static int take_word(struct typed *typed, struct pl_ctl *ctl)
{
    const char *word = peek(typed);
    if (!ctl->command && strcmp(word, "help") == 0) {
        typed->is_help = true;
        typed->next++;
        return 0;
    }
    if (!ctl->command) {
        ctl->command = take_command(typed);
        if (!ctl->command)
            say_unknown(word);
        return ctl->command ? 0 : -EINVAL;
    }
    if (ctl->arg_count >= (ctl->command->args ? PL_CTL_ARGS_MAX : 0)) {
        pl_ctl_say("%s is one word too many for %s", word, ctl->command->name);
        return -EINVAL;
    }
    ctl->args[ctl->arg_count++] = word;
    typed->next++;
    return 0;
}

static int check_complete(const struct pl_ctl *ctl)
{
    const struct pl_ctl_option *options = ctl->command->options;
    for (size_t i = 0; options[i].name; i++)
        if (options[i].is_required && !ctl->values[i]) {
            pl_ctl_say("%s needs --%s %s. Try: plenoctl %s --help", ctl->command->name,
                       options[i].name, options[i].argument, ctl->command->name);
            return -EINVAL;
        }
    if (ctl->command->args && ctl->command->args[0] != '[' && ctl->arg_count == 0) {
        pl_ctl_say("%s needs %s. Try: plenoctl %s --help", ctl->command->name, ctl->command->args,
                   ctl->command->name);
        return -EINVAL;
    }
    return 0;
}

static int read_typed(struct typed *typed, struct pl_ctl *ctl)
{
    int result = 0;
    while (!result && peek(typed))
        result =
            is_option(typed, peek(typed)) ? take_any_option(typed, ctl) : take_word(typed, ctl);
    return result;
}

// Settings

static int set_data(struct pl_config *config, const char *data, char *problem)
{
    for (size_t i = 0; i < pl_config_option_count(); i++) {
        const char *option = pl_config_option_at(i)->option;
        if (option && strcmp(option, "data") == 0)
            return pl_config_set(config, i, data, "option --data", problem);
    }
    return -ENOENT;
}

static int configure(struct pl_config *config, const struct typed *typed)
{
    char problem[PL_CONFIG_PROBLEM_BYTES] = "";
    int result = 0;
    if (typed->globals[GLOBAL_CONFIG])
        result = pl_config_read_file(config, typed->globals[GLOBAL_CONFIG], problem);
    if (!result)
        result = pl_config_read_environment(config, environ, problem);
    if (!result && typed->globals[GLOBAL_DATA])
        result = set_data(config, typed->globals[GLOBAL_DATA], problem);
    if (!result)
        result = pl_config_check(config, problem);
    if (result)
        pl_ctl_say("%s", problem);
    return result;
}

// Where people reach the server: as set, as the server itself has said, or this machine's name for
// itself with the port.
static void find_public_url(const struct pl_config *config, char ret_url[URL_BYTES])
{
    char address[URL_BYTES];
    uint16_t port = 0;
    struct pl_folder folder;
    pl_folder_init(&folder, config->data);
    bool is_announced = pl_folder_read_url(&folder, ret_url) == 0;
    pl_folder_fini(&folder);
    if (config->public_url[0] != '\0')
        snprintf(ret_url, URL_BYTES, "%s", config->public_url);
    else if (is_announced)
        return;
    else if (!pl_config_split_listen(config->listen, address, sizeof(address), &port) && port > 0)
        snprintf(ret_url, URL_BYTES, "http://localhost:%u", port);
    else
        snprintf(ret_url, URL_BYTES, "http://localhost:8080");
}

static int run(struct typed *typed, struct pl_ctl *ctl)
{
    struct pl_config config;
    char url[URL_BYTES];
    pl_config_init(&config);
    int status = configure(&config, typed) ? PL_CTL_USAGE : PL_CTL_OK;
    if (status == PL_CTL_OK) {
        find_public_url(&config, url);
        ctl->data = config.data;
        ctl->public_url = url;
        ctl->is_json = typed->globals[GLOBAL_JSON] != NULL;
        pl_arena_init(&ctl->arena);
        status = ctl->command->run(ctl);
        pl_client_close(ctl->client);
        pl_arena_fini(&ctl->arena);
    }
    pl_config_fini(&config);
    if (fflush(stdout) != 0 && status == PL_CTL_OK) {
        pl_ctl_say("cannot write: %s", strerror(errno));
        status = PL_CTL_FAILED;
    }
    return status;
}

int main(int argc, char **argv)
{
    struct typed typed = {.words = argv + 1, .count = (size_t)(argc > 0 ? argc - 1 : 0)};
    struct pl_ctl ctl = {.is_colour = pl_ctl_has_colour(stdout)};
    umask(0077);
    pl_log_setup(PL_LOG_WARNING, PL_LOG_FORMAT_TEXT);
    if (read_typed(&typed, &ctl))
        return PL_CTL_USAGE;
    if (typed.is_version) {
        puts("plenoctl " PLENO_VERSION);
        return PL_CTL_OK;
    }
    if (typed.is_help && ctl.command)
        print_command_help(ctl.command, ctl.is_colour);
    else if (typed.is_help)
        print_help(ctl.is_colour);
    if (typed.is_help)
        return PL_CTL_OK;
    if (!ctl.command) {
        pl_ctl_say("no command. Try: plenoctl --help");
        return PL_CTL_USAGE;
    }
    if (check_complete(&ctl))
        return PL_CTL_USAGE;
    if (pl_random_init()) {
        pl_ctl_say("the system gives no random numbers");
        return PL_CTL_FAILED;
    }
    return run(&typed, &ctl);
}
