// SPDX-License-Identifier: MIT
/*
 * A completion script made from the table: which words may follow, which options a subcommand has,
 * and how their values complete. Everything is in the script; nothing is asked of plenoctl while
 * somebody types.
 */
#include <string.h>

#include "ctl/commands.h"

static const char *shell_of(enum pl_ctl_value value)
{
    switch (value) {
    case PL_CTL_FILE:
        return "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\"))";
    case PL_CTL_FOLDER:
        return "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\"))";
    case PL_CTL_ROLE:
        return "COMPREPLY=($(compgen -W 'delegate head observer expert moderator admin bot' -- "
               "\"$cur\"))";
    case PL_CTL_TEXT:
    case PL_CTL_WORD: // its words depend on the command
        break;
    }
    return "COMPREPLY=()";
}

// Options of the same name mean the same everywhere; they are printed once.
static bool is_known(size_t command, const char *name)
{
    for (size_t i = 0; i < command; i++)
        for (const struct pl_ctl_option *option = pl_ctl_commands[i]->options; option->name;
             option++)
            if (strcmp(option->name, name) == 0)
                return true;
    return false;
}

typedef void each_fn(const struct pl_ctl_option *option);

// Calls `each` for every option that takes a value.
static void for_each_value(each_fn *each)
{
    for (const struct pl_ctl_option *option = pl_ctl_globals; option->name; option++)
        if (option->argument)
            each(option);
    for (size_t i = 0; pl_ctl_commands[i]; i++)
        for (const struct pl_ctl_option *option = pl_ctl_commands[i]->options; option->name;
             option++)
            if (option->argument && !is_known(i, option->name))
                each(option);
}

// A case of the word before the cursor: an option whose value comes next.
static void print_value_case(const struct pl_ctl_option *option)
{
    printf("    --%s) %s; return ;;\n", option->name, shell_of(option->value));
}

// Cases of a command and the option before the cursor, where the option takes one of a few words.
static void print_word_cases(void)
{
    for (size_t i = 0; pl_ctl_commands[i]; i++)
        for (const struct pl_ctl_option *option = pl_ctl_commands[i]->options; option->name;
             option++) {
            if (option->value != PL_CTL_WORD)
                continue;
            printf("    '%s --%s') COMPREPLY=($(compgen -W '", pl_ctl_commands[i]->name,
                   option->name);
            for (const char *at = option->argument; *at; at++)
                putchar(*at == '|' ? ' ' : *at);
            puts("' -- \"$cur\")); return ;;");
        }
}

// Options that take a value, so that the value is not taken for a word.
static void print_alternative(const struct pl_ctl_option *option)
{
    printf("--%s | ", option->name);
}

static void print_options(const struct pl_ctl_option *options)
{
    for (size_t i = 0; options[i].name; i++)
        printf(" --%s", options[i].name);
}

static bool is_first_of_noun(size_t index)
{
    const char *name = pl_ctl_commands[index]->name;
    size_t len = strcspn(name, " ") + 1; // with the space or the end
    return index == 0 || strncmp(pl_ctl_commands[index - 1]->name, name, len) != 0;
}

// After a noun: its verbs.
static void print_verbs(size_t index)
{
    const char *name = pl_ctl_commands[index]->name;
    size_t len = strcspn(name, " ");
    if (name[len] == '\0' || !is_first_of_noun(index))
        return;
    printf("    %.*s) more='", (int)len, name);
    for (size_t i = index; pl_ctl_commands[i]; i++) {
        if (strncmp(pl_ctl_commands[i]->name, name, len + 1) != 0)
            break; // rows of one noun stand together
        printf("%s%s", i > index ? " " : "", pl_ctl_commands[i]->name + len + 1);
    }
    puts("' ;;");
}

static void print_words(void)
{
    printf("    '') more='");
    for (size_t i = 0; pl_ctl_commands[i]; i++)
        if (is_first_of_noun(i))
            printf("%.*s ", (int)strcspn(pl_ctl_commands[i]->name, " "), pl_ctl_commands[i]->name);
    printf("help --help --version");
    print_options(pl_ctl_globals);
    puts("' ;;");
    for (size_t i = 0; pl_ctl_commands[i]; i++) {
        const struct pl_ctl_command *command = pl_ctl_commands[i];
        print_verbs(i);
        printf("    '%s'*) more='--help", command->name);
        print_options(command->options);
        print_options(pl_ctl_globals);
        printf("'%s ;;\n", command->arg_value == PL_CTL_FILE ? " files=yes" : "");
    }
}

static int run(struct pl_ctl *ctl)
{
    if (strcmp(ctl->args[0], "bash") != 0) {
        pl_ctl_say("completion is made for bash only");
        return PL_CTL_USAGE;
    }
    puts("# Completion of plenoctl, made by: plenoctl completion bash\n"
         "_plenoctl() {\n"
         "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
         "    local words='' more='' files='' i\n"
         "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
         "        case ${COMP_WORDS[i]} in");
    printf("        ");
    for_each_value(print_alternative);
    puts("--) ((i++)) ;;\n"
         "        -*) ;;\n"
         "        *) words+=\"${words:+ }${COMP_WORDS[i]}\" ;;\n"
         "        esac\n"
         "    done\n"
         "    case \"$words $prev\" in");
    print_word_cases();
    puts("    esac\n"
         "    case $prev in");
    for_each_value(print_value_case);
    puts("    esac\n"
         "    case $words in");
    print_words();
    puts("    esac\n"
         "    COMPREPLY=($(compgen -W \"$more\" -- \"$cur\"))\n"
         "    if [[ -n $files && $cur != -* ]]; then\n"
         "        compopt -o filenames\n"
         "        COMPREPLY+=($(compgen -f -- \"$cur\"))\n"
         "    fi\n"
         "}\n"
         "complete -F _plenoctl plenoctl");
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {{0}};

const struct pl_ctl_command pl_ctl_completion = {
    .name = "completion",
    .args = "bash",
    .help = "print a completion script for the shell",
    .examples = "source <(plenoctl completion bash)",
    .options = options,
    .run = run,
};
