/*
 * Statements by their tokens.
 *
 * Most say what they make in their first words. `BEGIN ATOMIC … END` is the only place where a
 * semicolon outside of brackets and quotes ends nothing.
 */
#include "migrate/statements.h"

#include <string.h>

#include "diag/memory.h"
#include "migrate/normal_tokens.h"
#include "migrate/routine_signature.h"
#include "postgres/sql_words.h"

typedef ORM__LIST(sql_token) sql_token_list;

static sql_token_list tokens_of(orm_arena *arena, const char *sql) {
    sql_token_list list = {0};
    const char *at = sql;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        gen_list_add(arena, &list, token);
        if (token.kind == SQL_END)
            return list;
    }
}

static bool is_word(const sql_token_list *in, size_t at, const char *word) {
    return at < in->len && in->items[at].kind == SQL_WORD && strcmp(in->items[at].text, word) == 0;
}

static bool is_symbol(const sql_token_list *in, size_t at, char symbol) {
    return at < in->len && in->items[at].kind == SQL_SYMBOL && *in->items[at].start == symbol;
}

/* The text of the tokens `from` … `to`, as written. */
static const char *slice(orm_arena *arena, const sql_token_list *in, size_t from, size_t to) {
    const char *start = in->items[from].start;
    const char *end = in->items[to - 1].start + in->items[to - 1].len;
    return gen_copy(arena, start, (size_t)(end - start));
}

/* Behind `name.name`. */
static size_t after_path(const sql_token_list *in, size_t at) {
    at++;
    while (is_symbol(in, at, '.'))
        at += 2;
    return at < in->len ? at : in->len - 1;
}

static size_t find_word(const sql_token_list *in, size_t at, const char *word) {
    while (at < in->len && !is_word(in, at, word))
        at++;
    return at;
}

/* --- what is made --------------------------------------------------------------------------------- */

/* A name without the schema that goes without saying. */
static const char *plain_path(const char *path) {
    return strncmp(path, "public.", 7) == 0 ? path + 7 : path;
}

/* What else than its path an object is known by. */
typedef enum made_by {
    BY_NAME,
    BY_ARGUMENTS,
    BY_OPERANDS,
    BY_TYPES, /* of a cast, and it has no name */
    BY_TABLE, /* behind a word: it is one of that table's */
    BY_OWNER, /* behind a word that DROP says too */
    BY_PLACE, /* in the schema of the table behind a word */
} made_by;

typedef struct made_kind {
    const char *words; /* behind CREATE */
    made_by by;
    const char *behind; /* the word, for BY_TABLE and BY_OWNER */
    bool replaces;      /* there is CREATE OR REPLACE */
} made_kind;

static const made_kind made_kinds[] = {
    {"function", BY_ARGUMENTS, NULL, true},
    {"procedure", BY_ARGUMENTS, NULL, true},
    {"aggregate", BY_ARGUMENTS, NULL, true},
    {"schema", BY_NAME, NULL, false},
    {"rule", BY_TABLE, "to", true},
    {"trigger", BY_TABLE, "on", true},
    {"constraint trigger", BY_TABLE, "on", false},
    {"policy", BY_TABLE, "on", false},
    {"view", BY_NAME, NULL, false},
    {"statistics", BY_NAME, NULL, false},
    {"event trigger", BY_NAME, NULL, false},
    {"type", BY_NAME, NULL, false},
    {"domain", BY_NAME, NULL, false},
    {"sequence", BY_NAME, NULL, false},
    {"collation", BY_NAME, NULL, false},
    {"table", BY_NAME, NULL, false},
    {"materialized view", BY_NAME, NULL, false},
    {"unlogged table", BY_NAME, NULL, false},
    {"foreign table", BY_NAME, NULL, false},
    {"foreign data wrapper", BY_NAME, NULL, false},
    {"server", BY_NAME, NULL, false},
    {"user mapping for", BY_OWNER, "server", false},
    {"publication", BY_NAME, NULL, false},
    {"access method", BY_NAME, NULL, false},
    {"language", BY_NAME, NULL, false},
    {"trusted language", BY_NAME, NULL, false},
    {"transform for", BY_OWNER, "language", false},
    {"conversion", BY_NAME, NULL, false},
    {"default conversion", BY_NAME, NULL, false},
    {"operator class", BY_OWNER, "using", false},
    {"operator family", BY_OWNER, "using", false},
    {"operator", BY_OPERANDS, NULL, false},
    {"cast", BY_TYPES, NULL, false},
    {"text search configuration", BY_NAME, NULL, false},
    {"text search dictionary", BY_NAME, NULL, false},
    {"text search parser", BY_NAME, NULL, false},
    {"text search template", BY_NAME, NULL, false},
    {"index", BY_PLACE, "on", false},
    {"unique index", BY_PLACE, "on", false},
};

/* Behind the words, or 0 when others stand there. */
static size_t after_words(const sql_token_list *in, size_t at, const char *words) {
    while (*words) {
        size_t len = strcspn(words, " ");
        if (at >= in->len || in->items[at].kind != SQL_WORD || in->items[at].len != len ||
            strncmp(in->items[at].text, words, len) != 0)
            return 0;
        at++;
        words += len + (words[len] == ' ');
    }
    return at;
}

/* What DROP calls it. */
static const char *dropped_as(const char *words) {
    static const char *const said_more[][2] = {{"constraint trigger", "trigger"},
                                               {"unlogged table", "table"},
                                               {"unique index", "index"},
                                               {"trusted language", "language"},
                                               {"default conversion", "conversion"}};
    for (size_t i = 0; i < sizeof said_more / sizeof *said_more; i++)
        if (strcmp(words, said_more[i][0]) == 0)
            return said_more[i][1];
    return words;
}

/* Up to what a routine does: CREATE OR REPLACE takes another of that, but not of this. */
static const char *head_of(orm_arena *arena, const char *sql) {
    static const char *const ends[] = {"language",  "as",       "immutable", "stable", "volatile",
                                       "strict",    "security", "parallel",  "cost",   "rows",
                                       "leakproof", "window",   "begin",     "return", "called",
                                       "not",       "set",      "support"};
    const char *at = sql, *end = sql;
    for (;;) {
        sql_token token = sql_next(arena, &at);
        for (size_t i = 0; token.kind == SQL_WORD && i < sizeof ends / sizeof *ends; i++)
            if (strcmp(token.text, ends[i]) == 0)
                return normal_tokens(arena, gen_copy(arena, sql, (size_t)(end - sql)), NULL, NULL);
        if (token.kind == SQL_END)
            return normal_tokens(arena, sql, NULL, NULL);
        end = at;
    }
}

/* A routine's path with its arguments. */
static const char *describe_routine(orm_arena *arena, const sql_token_list *in, size_t name,
                                    const char *path, sql_statement *to) {
    size_t open = after_path(in, name);
    const char *end;
    if (!is_symbol(in, open, '('))
        return path;
    to->routine = in->items[open - 1].text;
    to->head = head_of(arena, in->items[open].start);
    if (is_symbol(in, open + 1, '*'))
        return gen_printf(arena, "%s(*)", path);
    return gen_printf(arena, "%s%s", path, routine_signature(arena, in->items[open].start, &end));
}

static size_t find_symbol(const sql_token_list *in, size_t at, char symbol) {
    while (at < in->len && !is_symbol(in, at, symbol))
        at++;
    return at;
}

/* What stands behind `word =` in a definition's list; "NONE" where nothing does. */
static const char *value_of(orm_arena *arena, const sql_token_list *in, size_t open,
                            const char *word) {
    size_t from = find_word(in, open, word) + 2, to = from;
    if (from >= in->len)
        return "NONE";
    for (int depth = 0; to + 1 < in->len; to++) {
        if (depth == 0 && (is_symbol(in, to, ',') || is_symbol(in, to, ')')))
            break;
        depth += is_symbol(in, to, '(') - is_symbol(in, to, ')');
    }
    return slice(arena, in, from, to);
}

/* An operator's path with what it stands between. */
static const char *describe_operator(orm_arena *arena, const sql_token_list *in, size_t name,
                                     sql_statement *to) {
    size_t open = find_symbol(in, name, '(');
    if (open >= in->len)
        return NULL;
    to->name = slice(arena, in, name, open);
    return gen_printf(arena, "%s (%s, %s)", plain_path(to->name),
                      value_of(arena, in, open, "leftarg"), value_of(arena, in, open, "rightarg"));
}

/* The path of what is made, with what else it is known by; NULL when that is not said. */
static const char *describe_path(orm_arena *arena, const sql_token_list *in, const made_kind *kind,
                                 size_t name, sql_statement *to) {
    size_t end = after_path(in, name), behind = 0;
    const char *path = plain_path(slice(arena, in, name, end));
    to->name = in->items[end - 1].text;
    if (kind->behind && (behind = find_word(in, name, kind->behind) + 1) >= in->len)
        return NULL;
    switch (kind->by) {
    case BY_NAME:
        return path;
    case BY_ARGUMENTS:
        return describe_routine(arena, in, name, path, to);
    case BY_OPERANDS:
        return describe_operator(arena, in, name, to);
    case BY_TYPES:
        end = find_symbol(in, name, ')');
        return end < in->len ? slice(arena, in, name, end + 1) : NULL;
    case BY_TABLE:
        to->relation = in->items[after_path(in, behind) - 1].text;
        return gen_printf(arena, "%s on %s", path,
                          plain_path(slice(arena, in, behind, after_path(in, behind))));
    case BY_PLACE:
        if (behind != end + 1)
            return NULL;
        behind += is_word(in, behind, "only");
        end = after_path(in, behind);
        return plain_path(gen_printf(arena, "%.*s%s",
                                     (int)(in->items[end - 1].start - in->items[behind].start),
                                     in->items[behind].start, path));
    case BY_OWNER:
        return gen_printf(arena, "%s %s %s", path, kind->behind,
                          slice(arena, in, behind, after_path(in, behind)));
    }
    return NULL;
}

/* A base type and its functions need each other, and a shell is only there for that. Nothing takes
 * one of these away alone. */
static bool is_base_type(const sql_token_list *in, const made_kind *kind, size_t name) {
    size_t end = after_path(in, name);
    return strcmp(kind->words, "type") == 0 && (is_symbol(in, end, '(') || end + 1 >= in->len);
}

static void describe_create(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t at = is_word(in, 1, "or") ? 3 : 1;
    const made_kind *kind = NULL;
    size_t name = 0;
    for (size_t i = 0; !kind && i < sizeof made_kinds / sizeof *made_kinds; i++) {
        name = after_words(in, at, made_kinds[i].words);
        kind = name ? &made_kinds[i] : NULL;
    }
    const char *path = kind ? describe_path(arena, in, kind, name, to) : NULL;
    if (!path)
        return;
    const char *word = dropped_as(kind->words);
    bool shell = after_path(in, name) + 1 >= in->len && is_base_type(in, kind, name);
    to->subject = gen_printf(arena, "%s%s %s", shell ? "shell of " : "", word, path);
    if (!is_base_type(in, kind, name))
        to->undo = gen_printf(arena, "DROP %s %s", word, path);
    if (strcmp(word, "schema") == 0)
        to->schema = in->items[name].text;
    if (kind->replaces)
        to->replace = gen_printf(arena, "CREATE OR REPLACE %s", in->items[at].start);
}

/* --- what is turned on, granted, said ---------------------------------------------------------------- */

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
        if (is_word(in, on + 1, kinds[i]))
            return;
    const char *full = gen_printf(arena, "%s TABLE %s", slice(arena, in, 0, on + 1),
                                  slice(arena, in, on + 1, in->len - 1));
    to->tokens = normal_tokens(arena, full, NULL, NULL);
}

static void describe_grant(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    name_object_kind(arena, in, to);
    to->subject = to->tokens;
    size_t role = find_word(in, 1, "to"), end = find_word(in, role, "with");
    size_t on = find_word(in, 1, "on");
    end = end < in->len ? end : in->len - 1;
    on += is_word(in, on + 1, "table");
    if (role + 1 < end)
        to->undo = gen_printf(arena, "REVOKE %s FROM %s", slice(arena, in, 1, role),
                              slice(arena, in, role + 1, end));
    if (on + 1 < role && role + 1 < end)
        to->granted = normal_tokens(arena, plain_path(slice(arena, in, on + 1, end)), NULL, NULL);
}

static void describe_revoke(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    name_object_kind(arena, in, to);
    to->subject = to->tokens;
    size_t role = find_word(in, 1, "from");
    if (role + 2 < in->len)
        to->undo = gen_printf(arena, "GRANT %s TO %s", slice(arena, in, 1, role),
                              slice(arena, in, role + 1, in->len - 1));
}

static void describe_comment(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t text = find_word(in, 1, "is");
    if (text >= in->len)
        return;
    to->subject = slice(arena, in, 0, text);
    bool own =
        strcmp(normal_tokens(arena, to->subject, NULL, NULL), "comment on schema public") == 0;
    to->undo =
        gen_printf(arena, "%s IS %s", to->subject, own ? "'standard public schema'" : "NULL");
}

/* The names of `(name = value, …)`, which begins at `open`, in parentheses too. */
static const char *option_names(orm_arena *arena, const sql_token_list *in, size_t open) {
    const char *names = "";
    for (size_t i = open + 1; i + 1 < in->len; i++)
        if (is_symbol(in, i + 1, '='))
            names =
                gen_printf(arena, "%s%s%s", names, *names ? ", " : "", slice(arena, in, i, i + 1));
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
                                            {"not null", "DROP NOT NULL"}};
    size_t column = after_words(in, verb, "alter column"), name;
    size_t set = column ? after_words(in, after_path(in, column), "set") : 0;
    for (size_t i = 0; i < sizeof firings / sizeof *firings; i++)
        if ((name = after_words(in, verb, firings[i])))
            to->undo = gen_printf(arena, "ALTER TABLE %s ENABLE %s", table,
                                  slice(arena, in, name - 1, name + 1));
    if (set && is_symbol(in, set, '('))
        to->undo = gen_printf(arena, "ALTER TABLE ONLY %s ALTER COLUMN %s RESET %s", table,
                              slice(arena, in, column, column + 1), option_names(arena, in, set));
    for (size_t i = 0; set && i < sizeof values / sizeof *values; i++)
        if (after_words(in, set, values[i][0]))
            to->undo = gen_printf(arena, "%s %s", slice(arena, in, 0, set - 1), values[i][1]);
}

/* Behind ALTER VIEW and ALTER MATERIALIZED VIEW, of which few things can be set. */
static void describe_alter_view(orm_arena *arena, const sql_token_list *in, size_t name,
                                sql_statement *to) {
    size_t verb = after_path(in, name), column = after_words(in, verb, "alter column");
    size_t set = column ? after_words(in, after_path(in, column), "set") : 0;
    to->relation = in->items[verb - 1].text;
    describe_setting(arena, in, verb, slice(arena, in, name, verb), to);
    if (set && is_word(in, set, "default"))
        to->undo = gen_printf(arena, "%s DROP DEFAULT", slice(arena, in, 0, set - 1));
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
    name += is_word(in, name, "only");
    size_t verb = after_path(in, name);
    const char *table = plain_path(slice(arena, in, name, verb));
    to->relation = in->items[verb - 1].text;
    size_t added = after_words(in, verb, "add constraint");
    if (added && is_word(in, in->len - 2, "valid") && is_word(in, in->len - 3, "not")) {
        to->constraint = in->items[added].text;
        to->table = in->items[verb - 1].text;
    }
    if (added) {
        to->subject =
            gen_printf(arena, "constraint %s on %s", slice(arena, in, added, added + 1), table);
        to->undo = gen_printf(arena, "ALTER TABLE %s DROP CONSTRAINT %s", table,
                              slice(arena, in, added, added + 1));
    }
    describe_setting(arena, in, verb, table, to);
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
        to->undo = gen_printf(arena, "%s %s %s %s %s", slice(arena, in, 0, verb),
                              granted ? "REVOKE" : "GRANT", slice(arena, in, verb + 1, who),
                              granted ? "FROM" : "TO", slice(arena, in, who + 1, end));
}

static void describe_alter(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    size_t name = after_words(in, 1, "table"), verb;
    if (name)
        describe_alter_table(arena, in, name, to);
    if ((name = after_words(in, 1, "view")) || (name = after_words(in, 1, "materialized view")))
        describe_alter_view(arena, in, name, to);
    if (after_words(in, 1, "default privileges"))
        describe_default_privileges(arena, in, to);
    if ((name = after_words(in, 1, "event trigger")))
        to->undo =
            gen_printf(arena, "ALTER EVENT TRIGGER %s ENABLE", slice(arena, in, name, name + 1));
    if ((name = after_words(in, 1, "text search configuration")) &&
        (verb = after_words(in, after_path(in, name), "add mapping for")))
        to->undo =
            gen_printf(arena, "%s DROP MAPPING FOR %s", slice(arena, in, 0, after_path(in, name)),
                       slice(arena, in, verb, find_word(in, verb, "with")));
}

static bool leaves_no_trace(const sql_token_list *in) {
    static const char *const verbs[] = {"insert",   "update",  "delete", "merge",  "copy", "select",
                                        "with",     "values",  "call",   "do",     "set",  "reset",
                                        "truncate", "refresh", "notify", "analyze"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (is_word(in, 0, verbs[i]))
            return true;
    return false;
}

static void describe(orm_arena *arena, const sql_token_list *in, sql_statement *to) {
    static const struct {
        const char *word;
        void (*describe)(orm_arena *, const sql_token_list *, sql_statement *);
    } verbs[] = {{"create", describe_create},
                 {"grant", describe_grant},
                 {"revoke", describe_revoke},
                 {"comment", describe_comment},
                 {"alter", describe_alter}};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (is_word(in, 0, verbs[i].word))
            verbs[i].describe(arena, in, to);
}

/* --- telling them apart -------------------------------------------------------------------------------- */

/* As people write names: without blanks around their dots. */
static char *shown(orm_arena *arena, const char *tokens) {
    char *text = gen_strdup(arena, tokens), *to = text;
    for (const char *from = text; *from; from++) {
        bool dot = strncmp(from, " . ", 3) == 0;
        *to++ = dot ? '.' : *from;
        from += dot ? 2 : 0;
    }
    *to = '\0';
    return text;
}

static void add_statement(orm_arena *arena, const char *sql, bool first, size_t order,
                          sql_statements *out) {
    enum { SHOWN = 60 };
    sql_token_list tokens = tokens_of(arena, sql);
    if (tokens.len < 2)
        return;
    sql_statement *made = gen_new(arena, sql_statement);
    *made = (sql_statement){
        .sql = slice(arena, &tokens, 0, tokens.len - 1), .first = first, .order = order};
    made->tokens = normal_tokens(arena, made->sql, NULL, NULL);
    const char *words = shown(arena, made->tokens);
    made->subject =
        strlen(words) <= SHOWN
            ? words
            : gen_printf(arena, "%.*s…", (int)strcspn(words + SHOWN, " ") + SHOWN, words);
    made->leaves_no_trace = leaves_no_trace(&tokens);
    describe(arena, &tokens, made);
    gen_list_add(arena, out, made);
}

size_t statement_order(size_t order, size_t part) {
    enum { PARTS = 65536 };
    return order * PARTS + part;
}

void statements_split(orm_arena *arena, const char *sql, bool first, size_t order,
                      sql_statements *out) {
    sql_token_list tokens = tokens_of(arena, sql);
    size_t before = out->len;
    const char *start = sql;
    int depth = 0, blocks = 0;
    for (size_t i = 0; i < tokens.len; i++) {
        depth += is_symbol(&tokens, i, '(') - is_symbol(&tokens, i, ')');
        if (is_word(&tokens, i, "atomic") || (blocks && is_word(&tokens, i, "case")))
            blocks++;
        else if (blocks && is_word(&tokens, i, "end"))
            blocks--;
        bool ends = tokens.items[i].kind == SQL_END ||
                    (is_symbol(&tokens, i, ';') && depth <= 0 && !blocks);
        if (!ends)
            continue;
        size_t len = (size_t)(tokens.items[i].start - start);
        add_statement(arena, gen_copy(arena, start, len), first,
                      statement_order(order, out->len - before), out);
        start = tokens.items[i].start + 1;
    }
}
