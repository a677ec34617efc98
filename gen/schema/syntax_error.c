/*
 * Syntax errors.
 *
 * Where a name may stand more than a hundred words fit, so sets of expected tokens are first
 * recognised for what they mean (a name, a type, an attribute …). The hints are a table: the first
 * that applies is given.
 */
#include "schema/syntax_error.h"

#include <string.h>

#include "diag/unicode.h"
#include "schema/parser.h"

typedef struct situation {
    schema_parser *p;
    const char *const *expected;
    size_t expected_count;
    const token *found, *before; /* before: NULL at the start of the file */
    const token *first;          /* of the member or declaration, as far as that can be told */
    bool name, type, value, option, attribute, declaration, member;
} situation;

/* ---- what is there */

static const char *text_of(const situation *s, const token *t) {
    return gen_copy(s->p->arena, s->p->tokens->source->text + t->start, t->end - t->start);
}

static bool is_word(const situation *s, const token *t, const char *word) {
    size_t len = strlen(word);
    if (!t || t->end - t->start != len)
        return false;
    const char *text = s->p->tokens->source->text + t->start;
    for (size_t i = 0; i < len; i++)
        if ((text[i] | 0x20) != (word[i] | 0x20))
            return false;
    return true;
}

static bool is_one_of(int kind, const int *kinds, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

static bool looks_like_word(const situation *s, const token *t) {
    char first = t ? s->p->tokens->source->text[t->start] : '\0';
    return t && t->end > t->start && ((first | 0x20) >= 'a') && ((first | 0x20) <= 'z') &&
           t->kind != T_STRING && t->kind != T_QUOTED;
}

static bool expects(const situation *s, const char *name) {
    for (size_t i = 0; i < s->expected_count; i++)
        if (strcmp(s->expected[i], name) == 0)
            return true;
    return false;
}

static void recognise(situation *s) {
    bool name = expects(s, "name");
    s->value = name && expects(s, "text") && expects(s, "number");
    s->type = name && !s->value && !(expects(s, "by") && expects(s, "key"));
    s->name = name && !s->value && !s->type;
    s->option = !name && expects(s, "increment");
    s->attribute =
        !name && !s->option && (expects(s, "named") || expects(s, "as") || expects(s, "schema"));
    s->declaration = !name && expects(s, "materialized");
    int before = s->before ? s->before->kind : 0;
    s->member = s->name && (before == T_SEP || before == '{');
}

/* The first token behind the last end of a member or bracket. */
static const token *first_of_line(const schema_parser *p, const token *from) {
    const token *start = p->tokens->items.items;
    while (from > start && from[-1].kind != T_SEP && from[-1].kind != '{' && from[-1].kind != '}')
        from--;
    return from;
}

/* ---- the message */

static void say(orm__buffer *out, const char *what, bool quoted) {
    if (out->len)
        orm__buffer_text_add(out, "\n");
    orm__buffer_printf(out, quoted ? "`%s`" : "%s", what);
}

static void say_punctuation(const situation *s, orm__buffer *out) {
    enum { MOST = 5 };
    size_t said = 0;
    for (size_t i = 0; i < s->expected_count && said < MOST; i++) {
        const char *name = s->expected[i];
        bool word = (*name >= 'a' && *name <= 'z');
        if (s->name || s->type || s->value ? word : false)
            continue;
        static const char *const plain[] = {"name",   "quoted name",     "text",
                                            "number", "end of the line", "end of the file"};
        bool spelled = true;
        for (size_t k = 0; k < sizeof plain / sizeof *plain; k++)
            spelled &= strcmp(plain[k], name) != 0;
        if (strncmp(name, "with (", 6) == 0 || strcmp(name, "operator symbol") == 0)
            continue;
        if (spelled)
            say(out, name, true);
        else if (strncmp(name, "end", 3) == 0)
            say(out, gen_printf(s->p->arena, "the %s", name), false);
        else
            say(out, gen_printf(s->p->arena, "%s%s", strcmp(name, "text") ? "a " : "", name),
                false);
        said++;
    }
}

/* Items end up one a line; this makes "a, b or c" of them. */
static const char *enumerate(const situation *s, const orm__buffer *lines) {
    orm__buffer out = {0};
    const char *text = orm__buffer_text(lines), *newline;
    while ((newline = strchr(text, '\n'))) {
        orm__buffer_write(&out, text, (size_t)(newline - text));
        orm__buffer_text_add(&out, strchr(newline + 1, '\n') ? ", " : " or ");
        text = newline + 1;
    }
    orm__buffer_text_add(&out, text);
    const char *kept = gen_copy(s->p->arena, orm__buffer_text(&out), out.len);
    orm__buffer_free(&out);
    return kept;
}

static const char *what_fits(const situation *s) {
    orm__buffer out = {0};
    if (s->member)
        say(&out, "a member", false);
    else if (s->value)
        say(&out, "a value", false);
    else if (s->type)
        say(&out, "a type", false);
    else if (s->name)
        say(&out, "a name", false);
    if (s->option)
        say(&out, "an option of the sequence", false);
    if (s->attribute)
        say(&out, "an attribute", false);
    if (s->declaration)
        say(&out, "a declaration", false);
    if (s->attribute && expects(s, "{"))
        say(&out, "{", true);
    if (s->attribute && expects(s, "end of the line"))
        say(&out, "the end of the line", false);
    else if (s->attribute && expects(s, "}"))
        say(&out, "}", true);
    if (!out.len)
        say_punctuation(s, &out);
    const char *list = enumerate(s, &out);
    orm__buffer_free(&out);
    return list;
}

/* Long tokens are shown by their beginning. */
static const char *what_is_there(const situation *s) {
    enum { MOST = 40 };
    const source *file = s->p->tokens->source;
    if (s->found->kind == T_END)
        return "the end of the file";
    if (s->found->kind == T_BLOCK)
        return "a block of SQL";
    if (s->found->kind == T_SEP) {
        uint32_t at = s->found->end;
        while (file->text[at] == ' ')
            at++;
        return file->text[at] == ',' ? "`,`" : "the end of the line";
    }
    uint32_t end = s->found->start;
    while (end < s->found->end && end < s->found->start + MOST && file->text[end] != '\n') {
        uint32_t character;
        size_t len = utf8_read(file->text + end, file->len - end, &character);
        end += len ? (uint32_t)len : 1;
    }
    return gen_printf(s->p->arena, "`%.*s%s`", (int)(end - s->found->start),
                      file->text + s->found->start, end < s->found->end ? "…" : "");
}

/* ---- hints: each returns NULL when it does not apply */

static const char *hint_array(const situation *s) {
    return s->found->kind == '[' && s->before && s->before->kind == T_QUESTION
               ? "the `?` comes last: `int[]?`"
               : NULL;
}

static const char *hint_semicolon(const situation *s) {
    return s->found->kind == ';' ? "leave it out: a line's end is enough" : NULL;
}

static const char *hint_constraint(const situation *s) {
    if (s->first == s->found || !is_word(s, s->first, "constraint"))
        return NULL;
    return gen_printf(s->p->arena, "names come last: `unique (…) named %s`",
                      text_of(s, s->first + 1));
}

static const char *hint_index(const situation *s) {
    return s->before && s->before->kind == T_INDEX && looks_like_word(s, s->found)
               ? gen_printf(s->p->arena, "names come last: `index (…) named %s`",
                            text_of(s, s->found))
               : NULL;
}

static const char *hint_comma(const situation *s) {
    return s->option && s->found->kind == ',' ? "options stand side by side, without commas" : NULL;
}

static const char *hint_like(const situation *s) {
    return s->first != s->found && s->first->kind == T_LIKE && s->attribute == false &&
                   s->before != s->first
               ? "`like` takes a mixin; a column of that name is written `\"like\"`"
               : NULL;
}

static const char *hint_braces(const situation *s) {
    return s->found->kind == '(' && expects(s, "{") ? "members stand in braces: `{ … }`" : NULL;
}

static const char *hint_default(const situation *s) {
    static const char *const words[] = {"and",  "or",   "is",   "in", "between", "at",   "not",
                                        "case", "when", "then", "||", "like",    "ilike"};
    if (!s->attribute)
        return NULL;
    bool found = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        found |= is_word(s, s->found, words[i]);
    const token *t = s->found;
    while (found && t > s->first && t->kind != T_DEFAULT)
        t--;
    return found && t > s->first ? "put the whole expression in parentheses: `default (…)`" : NULL;
}

static const char *hint_parentheses(const situation *s) {
    static const int takes_sql[] = {T_CHECK, T_WHERE, T_GENERATED, T_COMPUTED, T_BACKFILL, T_JOIN};
    if (s->attribute && s->first->kind == T_CHECK && s->found->kind == T_SYMBOL)
        return "SQL stands in parentheses: `check (…)`";
    if (!s->before || !expects(s, "(") || s->name || s->type || s->value)
        return NULL;
    if (is_one_of(s->before->kind, takes_sql, sizeof takes_sql / sizeof *takes_sql))
        return gen_printf(s->p->arena, "SQL stands in parentheses: `%s (…)`",
                          text_of(s, s->before));
    if (s->before->kind == T_BY || s->before->kind == T_KEY || s->before->kind == T_VIA)
        return "columns stand in parentheses: `(a, b)`";
    return NULL;
}

static const char *hint_size(const situation *s) {
    return s->found->kind == T_NUMBER && s->attribute && looks_like_word(s, s->before)
               ? gen_printf(s->p->arena, "a size stands in parentheses: `%s(%s)`",
                            text_of(s, s->before), text_of(s, s->found))
               : NULL;
}

/* `domain d as int`, `alias a = int`: what SQL and other languages put before the type. */
static const char *hint_alias(const situation *s) {
    bool filler = s->found->kind == T_EQUAL || is_word(s, s->found, "as");
    bool named = s->before && s->before > s->p->tokens->items.items &&
                 (s->before[-1].kind == T_DOMAIN || s->before[-1].kind == T_ALIAS);
    return s->type && filler && named
               ? gen_printf(s->p->arena, "leave out `%s`", text_of(s, s->found))
               : NULL;
}

/* Whether the bracket that a token opens holds an enum's labels. */
static bool opens_enum(const situation *s, const token *t) {
    static const int others[] = {'{', '}', T_TABLE, T_TYPE, T_VIEW, T_MIXIN, T_ENTITY};
    while (t > s->p->tokens->items.items && t[-1].kind != T_ENUM &&
           !is_one_of(t[-1].kind, others, sizeof others / sizeof *others))
        t--;
    return t > s->p->tokens->items.items && t[-1].kind == T_ENUM;
}

static const char *hint_label(const situation *s) {
    const token *t = s->before;
    while (t && t > s->p->tokens->items.items && t->kind != '{' && t->kind != '}')
        t--;
    if (!s->attribute || !looks_like_word(s, s->found) || !t || t->kind != '{')
        return NULL;
    return opens_enum(s, t) ? "labels stand on lines of their own, or behind commas" : NULL;
}

static const char *hint_type(const situation *s) {
    static const int quoted[] = {T_KEY, T_BY, T_USING, T_INDEX};
    if (!s->type || !s->before || s->before->kind == T_DOMAIN)
        return NULL;
    if (is_word(s, s->first, "create"))
        return "leave out `create`";
    if (is_one_of(s->found->kind, quoted, sizeof quoted / sizeof *quoted))
        return gen_printf(s->p->arena, "a type of that name is written `\"%s\"`",
                          text_of(s, s->found));
    if (s->found->kind == T_SEP || s->found->kind == '}' || looks_like_word(s, s->found))
        return gen_printf(s->p->arena, "a column is a name and a type: `%s text`",
                          text_of(s, s->before));
    return NULL;
}

static const char *hint_quotes(const situation *s) {
    if (s->name && s->found->kind == T_STRING)
        return "names take double quotes: \"…\"";
    bool word = s->found->kind == T_WORD || s->found->kind == T_QUOTED;
    bool elsewhere = s->name || s->value || s->type || s->attribute;
    if (!elsewhere && expects(s, "text") && word)
        return "text stands in single quotes: '…'";
    return NULL;
}

static const char *hint_equals(const situation *s) {
    return s->found->kind == T_EQUAL && s->attribute ? "a default is written `default …`" : NULL;
}

/* Whether a bracket is open in the member at hand. */
static bool is_open(const situation *s, int opening, int closing) {
    size_t closed = 0;
    for (const token *t = s->before; t && t >= s->first; t--) {
        if (t->kind == opening && closed == 0)
            return true;
        closed = closed + (t->kind == closing) - (t->kind == opening);
    }
    return false;
}

static const char *hint_stray(const situation *s) {
    if (s->found->kind == ')' && !is_open(s, '(', ')'))
        return "no `(` is open here";
    if (s->found->kind == ']' && !is_open(s, '[', ']'))
        return "no `[` is open here";
    return s->found->kind == '}' && s->declaration ? "no `{` is open here" : NULL;
}

/* What other languages say, and this one otherwise. */
static const char *hint_habit(const situation *s) {
    static const struct {
        const char *word, *hint;
    } habits[] = {
        {"auto_increment", "write `identity`"},
        {"autoincrement", "write `identity`"},
        {"nullable", "put a `?` behind the type"},
        {"optional", "put a `?` behind the type"},
        {"required", "leave it out: only a `?` allows NULL"},
        {"index", "an index is a line of its own: `index (…)`"},
        {"comment", "write a line `/// …` above this one"},
        {"constraint", "names come last: `check (…) named …`"},
        {"create", "leave out `create`"},
        {"model", "write `table … as …`"},
        {"foreign", "write `foreign key (…) references …` on a line of its own"},
    };
    if (!s->attribute && !s->declaration)
        return NULL;
    for (size_t i = 0; i < sizeof habits / sizeof *habits; i++)
        if (is_word(s, s->found, habits[i].word))
            return habits[i].hint;
    return NULL;
}

static const char *hint_nearest(const situation *s) {
    if (s->name || s->type || s->value || !looks_like_word(s, s->found))
        return NULL;
    const char *near = diag_nearest(text_of(s, s->found), s->expected, s->expected_count);
    bool word = near && *near >= 'a' && *near <= 'z' && !strchr(near, ' ');
    return word && !is_word(s, s->found, near) ? gen_printf(s->p->arena, "did you mean `%s`?", near)
                                               : NULL;
}

typedef const char *hint_function(const situation *s);

static hint_function *const hints[] = {
    hint_array,  hint_semicolon, hint_comma,       hint_constraint, hint_index, hint_like,
    hint_braces, hint_default,   hint_parentheses, hint_size,       hint_alias, hint_label,
    hint_type,   hint_quotes,    hint_equals,      hint_stray,      hint_habit, hint_nearest,
};

/* What was reported by another name: brackets left open, and a file that was given up. */
static bool explained(const schema_parser *p, const token *found) {
    bool implied = found->start == found->end && found->kind != T_SEP && found->kind != T_END;
    return implied || (found->kind == T_END && p->tokens->gave_up) ||
           tokens_doubtful(p->tokens, found->start);
}

/* Whether a `}` came where the line before it lacks something: that line is then to blame. */
static bool ends_a_line(const situation *s) {
    const char *text = s->p->tokens->source->text;
    if (s->found->kind != '}' || !s->before || s->declaration || s->before->kind == '{')
        return false;
    return memchr(text + s->before->end, '\n', s->found->start - s->before->end) != NULL;
}

void syntax_error_report(schema_parser *p, const char *const *expected, size_t count) {
    const token *found = &p->tokens->items.items[p->current];
    if (explained(p, found))
        return;
    if (++p->syntax_errors > SYNTAX_ERRORS_IN_FULL) {
        diag_error(p->sink, DIAG_SYNTAX, tokens_span(p->tokens, found->start, found->end),
                   "something else was expected here");
        return;
    }
    situation s = {.p = p, .expected = expected, .expected_count = count, .found = found};
    s.before = p->current ? found - 1 : NULL;
    s.first = first_of_line(p, found);
    recognise(&s);
    token line_end;
    if (ends_a_line(&s)) {
        line_end = (token){.kind = T_SEP, .start = s.before->end, .end = s.before->end};
        s.found = &line_end;
    }
    span at = tokens_span(p->tokens, s.found->start, s.found->end);
    diag_message *error = diag_error(p->sink, DIAG_SYNTAX, at, "expected %s, found %s",
                                     what_fits(&s), what_is_there(&s));
    const char *hint = NULL;
    for (size_t i = 0; i < sizeof hints / sizeof *hints && !hint; i++)
        hint = hints[i](&s);
    if (hint)
        diag_hint(error, "%s", hint);
}
