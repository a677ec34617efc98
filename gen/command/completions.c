/*
 * What shells complete: commands, their options, and the words that a first argument or an option's
 * value can be. All else is files, which each shell completes by itself.
 */
#include <string.h>

#include "command/command.h"

/* What a help line says first; the rest is for people with more room. */
static int first_clause(const char *text) {
    size_t len = strcspn(text, ";:");
    const char *stop = strstr(text, ". ");
    return stop != NULL && (size_t)(stop - text) < len ? (int)(stop - text) : (int)len;
}

/* In single quotes, as all three shells read them; what is in them has none itself. */
static void write_quoted(orm__buffer *out, const char *before, const char *text) {
    orm__buffer_printf(out, "'%s", before);
    for (int i = 0; i < first_clause(text); i++)
        if (text[i] == '\'')
            orm__buffer_text_add(out, "'\\''");
        else
            orm__buffer_byte(out, text[i]);
    orm__buffer_text_add(out, "'");
}

/* --- words: of a command's help, or for `help` the commands --------------------------------------- */

typedef void (*word_writer)(orm__buffer *out, const command *of, const char *word, int len,
                            const char *text);

static void each_word(const command *of, word_writer write, orm__buffer *out) {
    for (const help_line *line = of->help; line->kind != HELP_END; line++)
        if (line->kind == HELP_WORD)
            write(out, of, line->term, (int)strcspn(line->term, " "), line->text);
    for (const command *one = commands; of->run == run_help && one->name != NULL; one++)
        write(out, of, one->name, (int)strlen(one->name), one->summary);
}

static void bare_word(orm__buffer *out, const command *of, const char *word, int len,
                      const char *text) {
    (void)of, (void)text;
    orm__buffer_printf(out, " %.*s", len, word);
}

/* --- options --------------------------------------------------------------------------------------- */

typedef void (*option_writer)(orm__buffer *out, const command *of, const help_line *option);

static void each_option(const command *of, option_writer write, orm__buffer *out) {
    for (const help_line *line = of->help; line->kind != HELP_END; line++)
        if (line->kind == HELP_OPTION)
            write(out, of, line);
    for (const help_line *line = help_of_all; line->kind != HELP_END; line++)
        write(out, of, line);
}

/* "mermaid dot svg" of "mermaid|dot|svg"; nothing of "DIR". */
static void write_choices(orm__buffer *out, const char *value) {
    if (strchr(value, '|') == NULL)
        return;
    for (; *value != '\0'; value++)
        orm__buffer_byte(out, *value == '|' ? ' ' : *value);
}

/* --- bash ------------------------------------------------------------------------------------------ */

static void bash_option(orm__buffer *out, const command *of, const help_line *option) {
    (void)of;
    orm__buffer_printf(out, " --%s", option_name(option->option));
}

/* Nothing but the option's values behind it; when they are not known, files. */
static void bash_value(orm__buffer *out, const command *of, const help_line *option) {
    if (option->term == NULL)
        return;
    orm__buffer_printf(out, "    '%s --%s'", of->name, option_name(option->option));
    if (option_letter(option->option) != 0)
        orm__buffer_printf(out, " | '%s -%c'", of->name, option_letter(option->option));
    orm__buffer_text_add(out, ") words='");
    write_choices(out, option->term);
    orm__buffer_text_add(out, "' options= ;;\n");
}

static void write_bash(orm__buffer *out) {
    orm__buffer_text_add(out, "# bash completion for ormgen\n"
                              "_ormgen() {\n"
                              "    local words= options=\n"
                              "    case ${COMP_WORDS[1]} in\n");
    for (const command *one = commands; one->name != NULL; one++) {
        orm__buffer_printf(out, "    %s)\n        words='", one->name);
        each_word(one, bare_word, out);
        orm__buffer_text_add(out, "'\n        options='");
        each_option(one, bash_option, out);
        orm__buffer_text_add(out, "'\n        ;;\n");
    }
    orm__buffer_text_add(out, "    esac\n"
                              "    ((COMP_CWORD == 2)) || words=\n"
                              "    case \"${COMP_WORDS[1]} $3\" in\n");
    for (const command *one = commands; one->name != NULL; one++)
        each_option(one, bash_value, out);
    orm__buffer_text_add(out, "    esac\n"
                              "    if ((COMP_CWORD == 1)); then\n"
                              "        words='");
    for (const command *one = commands; one->name != NULL; one++)
        orm__buffer_printf(out, "%s ", one->name);
    orm__buffer_text_add(out, "' options='--help --version'\n"
                              "    fi\n"
                              "    [[ $2 != -* ]] || words=$options\n"
                              "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$2\")\n"
                              "}\n"
                              "complete -o default -F _ormgen ormgen\n");
}

/* --- zsh ------------------------------------------------------------------------------------------- */

static void zsh_word(orm__buffer *out, const command *of, const char *word, int len,
                     const char *text) {
    (void)of;
    orm__buffer_printf(out, "            '%.*s:'", len, word);
    write_quoted(out, "", text);
    orm__buffer_text_add(out, "\n");
}

static void zsh_option(orm__buffer *out, const command *of, const help_line *option) {
    (void)of;
    const char *name = option_name(option->option), letter = option_letter(option->option);
    if (letter != 0)
        orm__buffer_printf(out, "            '*'{-%c,--%s}", letter, name);
    else
        orm__buffer_printf(out, "            '*--%s'", name);
    write_quoted(out, "[", option->text);
    orm__buffer_text_add(out, "']'");
    if (option->term != NULL && strchr(option->term, '|') == NULL)
        orm__buffer_printf(out, "':%s:_files'", option->term);
    else if (option->term != NULL) {
        orm__buffer_text_add(out, "':value:(");
        write_choices(out, option->term);
        orm__buffer_text_add(out, ")'");
    }
    orm__buffer_text_add(out, "\n");
}

static void write_zsh(orm__buffer *out) {
    orm__buffer_text_add(out, "#compdef ormgen\n"
                              "_ormgen() {\n"
                              "    local -a words_here options_here\n"
                              "    local name=$words[2]\n"
                              "    if ((CURRENT == 2)); then\n"
                              "        words_here=(\n");
    for (const command *one = commands; one->name != NULL; one++)
        zsh_word(out, one, one->name, (int)strlen(one->name), one->summary);
    orm__buffer_text_add(out, "        )\n"
                              "        _describe command words_here\n"
                              "        return\n"
                              "    fi\n"
                              "    case $name in\n");
    for (const command *one = commands; one->name != NULL; one++) {
        orm__buffer_printf(out, "    %s)\n        words_here=(\n", one->name);
        each_word(one, zsh_word, out);
        orm__buffer_text_add(out, "        )\n        options_here=(\n");
        each_option(one, zsh_option, out);
        orm__buffer_text_add(out, "        )\n        ;;\n");
    }
    orm__buffer_text_add(out,
                         "    esac\n"
                         "    if ((CURRENT == 3 && $#words_here)) && [[ $PREFIX != -* ]]; then\n"
                         "        _describe word words_here\n"
                         "        return\n"
                         "    fi\n"
                         "    shift words\n"
                         "    ((CURRENT--))\n"
                         "    _arguments $options_here '*:file:_files'\n"
                         "}\n"
                         "_ormgen \"$@\"\n");
}

/* --- fish ------------------------------------------------------------------------------------------ */

static void fish_option(orm__buffer *out, const command *of, const help_line *option) {
    orm__buffer_printf(out, "complete -c ormgen -n '__fish_seen_subcommand_from %s' -l %s",
                       of->name, option_name(option->option));
    if (option_letter(option->option) != 0)
        orm__buffer_printf(out, " -s %c", option_letter(option->option));
    if (option->term != NULL && strchr(option->term, '|') != NULL) {
        orm__buffer_text_add(out, " -x -a '");
        write_choices(out, option->term);
        orm__buffer_text_add(out, "'");
    } else if (option->term != NULL) {
        orm__buffer_text_add(out, " -r");
    }
    orm__buffer_text_add(out, " -d ");
    write_quoted(out, "", option->text);
    orm__buffer_text_add(out, "\n");
}

static void fish_word(orm__buffer *out, const command *of, const char *word, int len,
                      const char *text) {
    orm__buffer_printf(out,
                       "complete -c ormgen -n '__fish_seen_subcommand_from %s; and "
                       "test (count (commandline -opc)) -eq 2' -f -a %.*s -d ",
                       of->name, len, word);
    write_quoted(out, "", text);
    orm__buffer_text_add(out, "\n");
}

static void write_fish(orm__buffer *out) {
    orm__buffer_text_add(out, "# fish completion for ormgen\n");
    for (const command *one = commands; one->name != NULL; one++) {
        orm__buffer_printf(out, "complete -c ormgen -n __fish_use_subcommand -f -a %s -d ",
                           one->name);
        write_quoted(out, "", one->summary);
        orm__buffer_text_add(out, "\n");
        each_word(one, fish_word, out);
        each_option(one, fish_option, out);
    }
}

static const struct shell {
    const char *name;
    completion_writer write;
} shells[] = {{"bash", write_bash}, {"zsh", write_zsh}, {"fish", write_fish}};

completion_writer completion_named(const char *shell) {
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++)
        if (strcmp(shells[i].name, shell) == 0)
            return shells[i].write;
    return NULL;
}
