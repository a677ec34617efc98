/* What GRANT, REVOKE, COMMENT and ALTER say of what is there, and what takes it back. */
#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/statement_tokens.h"

/* `ON items` and `ON TABLE items` are one. */
static void name_object_kind(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    static const char *const kinds[] = {"table",      "sequence",  "database", "domain",
                                        "foreign",    "function",  "language", "large",
                                        "parameter",  "procedure", "routine",  "schema",
                                        "tablespace", "type",      "all"};
    size_t on = find_word(in, 1, "on");
    if (on + 1 >= in->len)
        return;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (is_word_at(in, on + 1, kinds[i]))
            return;
    const char *full = gen_printf(arena, "%s TABLE %s", tokens_text(arena, in, 0, on + 1),
                                  tokens_text(arena, in, on + 1, in->len - 1));
    to->tokens = normal_tokens(arena, full, NULL, NULL);
}

void describe_grant(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    name_object_kind(arena, in, to);
    to->subject = to->tokens;
    size_t role = find_word(in, 1, "to"), end = find_word(in, role, "with");
    size_t on = find_word(in, 1, "on");
    end = end < in->len ? end : in->len - 1;
    on += is_word_at(in, on + 1, "table");
    if (role + 1 < end)
        to->undo = gen_printf(arena, "REVOKE %s FROM %s", tokens_text(arena, in, 1, role),
                              tokens_text(arena, in, role + 1, end));
    if (on + 1 < role && role + 1 < end)
        to->granted =
            normal_tokens(arena, plain_path(tokens_text(arena, in, on + 1, end)), NULL, NULL);
}

void describe_revoke(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    name_object_kind(arena, in, to);
    to->subject = to->tokens;
    size_t role = find_word(in, 1, "from");
    if (role + 2 < in->len)
        to->undo = gen_printf(arena, "GRANT %s TO %s", tokens_text(arena, in, 1, role),
                              tokens_text(arena, in, role + 1, in->len - 1));
}

void describe_comment(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t text = find_word(in, 1, "is");
    if (text >= in->len)
        return;
    to->subject = tokens_text(arena, in, 0, text);
    bool own =
        strcmp(normal_tokens(arena, to->subject, NULL, NULL), "comment on schema public") == 0;
    to->undo =
        gen_printf(arena, "%s IS %s", to->subject, own ? "'standard public schema'" : "NULL");
}

/* The names of `(name = value, …)`, which begins at `open`, in parentheses too. */
static const char *option_names(orm_arena *arena, const sql_token_list *in, size_t open) {
    const char *names = "";
    for (size_t i = open + 1; i + 1 < in->len; i++)
        if (is_symbol_at(in, i + 1, '='))
            names = gen_printf(arena, "%s%s%s", names, *names ? ", " : "",
                               tokens_text(arena, in, i, i + 1));
    return gen_printf(arena, "(%s)", names);
}

/* What is turned off, or has another value than it would have by itself. */
static void describe_setting(orm_arena *arena, const sql_token_list *in, size_t verb,
                             const char *table, sql_statement *to) {
    static const char *const firings[] = {"disable trigger",        "enable always trigger",
                                          "enable replica trigger", "disable rule",
                                          "enable always rule",     "enable replica rule"};
    static const char *const values[][2] = {{"statistics", "SET STATISTICS -1"},
                                            {"compression", "SET COMPRESSION default"},
                                            {"default", "DROP DEFAULT"},
                                            {"not null", "DROP NOT NULL"}};
    size_t column = after_words(in, verb, "alter column"), name;
    size_t set = column ? after_words(in, after_path(in, column), "set") : 0;
    for (size_t i = 0; i < sizeof firings / sizeof *firings; i++)
        if ((name = after_words(in, verb, firings[i])))
            to->undo = gen_printf(arena, "ALTER TABLE %s ENABLE %s", table,
                                  tokens_text(arena, in, name - 1, name + 1));
    if (set && is_symbol_at(in, set, '('))
        to->undo =
            gen_printf(arena, "ALTER TABLE ONLY %s ALTER COLUMN %s RESET %s", table,
                       tokens_text(arena, in, column, column + 1), option_names(arena, in, set));
    for (size_t i = 0; set && i < sizeof values / sizeof *values; i++)
        if (after_words(in, set, values[i][0]))
            to->undo = gen_printf(arena, "%s %s", tokens_text(arena, in, 0, set - 1), values[i][1]);
}

/* Behind ALTER VIEW and ALTER MATERIALIZED VIEW, of which few things can be set. */
static void describe_alter_view(orm_arena *arena, const sql_token_list *in, size_t name,
                                sql_statement *to) {
    size_t verb = after_path(in, name);
    to->relation = in->items[verb - 1].text;
    describe_setting(arena, in, verb, tokens_text(arena, in, name, verb), to);
}

/* What is said of a column that may have another value from its parent: what is said last counts. */
static void describe_value(orm_arena *arena, const sql_token_list *in, size_t verb,
                           const char *table, sql_statement *to) {
    static const char *const values[][2] = {{"set default", "default"},
                                            {"drop default", "default"},
                                            {"set storage", "storage"},
                                            {"set compression", "compression"},
                                            {"set not null", "not null"}};
    size_t column = after_words(in, verb, "alter column");
    for (size_t i = 0; column && i < sizeof values / sizeof *values; i++) {
        if (!after_words(in, column + 1, values[i][0]))
            continue;
        to->column = in->items[column].text;
        to->value = values[i][1];
        to->subject = gen_printf(arena, "%s of %s.%s", to->value, table,
                                 tokens_text(arena, in, column, column + 1));
        to->replace = to->sql;
    }
}

/* Behind ALTER TABLE [ONLY] name. */
static void describe_alter_table(orm_arena *arena, const sql_token_list *in, size_t name,
                                 sql_statement *to) {
    static const struct {
        const char *words, *subject, *undo; /* a subject for what there is one of */
    } settings[] = {
        {"enable row level security", NULL, "DISABLE ROW LEVEL SECURITY"},
        {"force row level security", NULL, "NO FORCE ROW LEVEL SECURITY"},
        {"replica identity", "replica identity of", "REPLICA IDENTITY DEFAULT"},
        {"cluster on", "clustering of", "SET WITHOUT CLUSTER"},
        {"of", "type of", "NOT OF"},
    };
    name += is_word_at(in, name, "only");
    size_t verb = after_path(in, name);
    const char *table = plain_path(tokens_text(arena, in, name, verb));
    to->relation = in->items[verb - 1].text;
    to->relation_schema = verb > name + 1 ? in->items[name].text : NULL;
    size_t added = after_words(in, verb, "add constraint");
    if (added && is_word_at(in, in->len - 2, "valid") && is_word_at(in, in->len - 3, "not")) {
        to->constraint = in->items[added].text;
        to->table = in->items[verb - 1].text;
    }
    if (added) {
        to->subject = gen_printf(arena, "constraint %s on %s",
                                 tokens_text(arena, in, added, added + 1), table);
        to->undo = gen_printf(arena, "ALTER TABLE %s DROP CONSTRAINT %s", table,
                              tokens_text(arena, in, added, added + 1));
    }
    describe_setting(arena, in, verb, table, to);
    describe_value(arena, in, verb, table, to);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        if (!after_words(in, verb, settings[i].words))
            continue;
        if (settings[i].subject)
            to->subject = gen_printf(arena, "%s %s", settings[i].subject, table);
        to->undo = gen_printf(arena, "ALTER TABLE %s %s", table, settings[i].undo);
    }
}

/* GRANT … TO … for what will be made, and REVOKE … FROM … */
static void describe_default_privileges(orm_arena *arena, const sql_token_list *in,
                                        sql_statement *to) {
    size_t grant = find_word(in, 1, "grant"), revoke = find_word(in, 1, "revoke");
    bool granted = grant < revoke;
    size_t verb = granted ? grant : revoke, who = find_word(in, 1, granted ? "to" : "from");
    size_t end = find_word(in, who, "with");
    end = end < in->len ? end : in->len - 1;
    if (who + 1 < end)
        to->undo = gen_printf(arena, "%s %s %s %s %s", tokens_text(arena, in, 0, verb),
                              granted ? "REVOKE" : "GRANT", tokens_text(arena, in, verb + 1, who),
                              granted ? "FROM" : "TO", tokens_text(arena, in, who + 1, end));
}

static void describe_alter_domain(orm_arena *arena, const sql_token_list *in, size_t name,
                                  sql_statement *to) {
    size_t verb = after_path(in, name), added = after_words(in, verb, "add constraint");
    const char *head = tokens_text(arena, in, 0, verb);
    if (added)
        to->undo = gen_printf(arena, "%s DROP CONSTRAINT %s", head,
                              tokens_text(arena, in, added, added + 1));
    else if (after_words(in, verb, "set not null"))
        to->undo = gen_printf(arena, "%s DROP NOT NULL", head);
}

static void describe_alter_sequence(orm_arena *arena, const sql_token_list *in, size_t name,
                                    sql_statement *to) {
    size_t verb = after_path(in, name);
    bool logged = after_words(in, verb, "set logged") != 0;
    if (logged || after_words(in, verb, "set unlogged"))
        to->undo = gen_printf(arena, "%s SET %s", tokens_text(arena, in, 0, verb),
                              logged ? "UNLOGGED" : "LOGGED");
    else if (after_words(in, verb, "owned by"))
        to->undo = gen_printf(arena, "%s OWNED BY NONE", tokens_text(arena, in, 0, verb));
}

void describe_alter(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t name = after_words(in, 1, "table"), verb;
    if (name)
        describe_alter_table(arena, in, name, to);
    if ((name = after_words(in, 1, "view")) || (name = after_words(in, 1, "materialized view")))
        describe_alter_view(arena, in, name, to);
    if ((name = after_words(in, 1, "domain")))
        describe_alter_domain(arena, in, name, to);
    if ((name = after_words(in, 1, "sequence")))
        describe_alter_sequence(arena, in, name, to);
    if (after_words(in, 1, "default privileges"))
        describe_default_privileges(arena, in, to);
    if ((name = after_words(in, 1, "event trigger")))
        to->undo = gen_printf(arena, "ALTER EVENT TRIGGER %s ENABLE",
                              tokens_text(arena, in, name, name + 1));
    if ((name = after_words(in, 1, "text search configuration")) &&
        (verb = after_words(in, after_path(in, name), "add mapping for")))
        to->undo = gen_printf(arena, "%s DROP MAPPING FOR %s",
                              tokens_text(arena, in, 0, after_path(in, name)),
                              tokens_text(arena, in, verb, find_word(in, verb, "with")));
}
