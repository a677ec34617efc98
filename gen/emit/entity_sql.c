/*
 * The SQL texts in an entity's descriptor. In all of them the entity's own table is called `this`
 * and a relationship's target `that`.
 */
#include <ctype.h>
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"
#include "postgres/quote.h"

/* Moves a buffer's text to the arena. */
static const char *keep(orm_arena *arena, orm__buffer *text) {
    if (orm__buffer_failed(text))
        gen_out_of_memory();
    const char *kept = gen_copy(arena, orm__buffer_text(text), text->len);
    orm__buffer_free(text);
    return kept;
}

const char *quoted_path(orm_arena *arena, const model_name *name) {
    orm__buffer text = {0};
    pg_quote_path(&text, name->schema, name->name);
    return keep(arena, &text);
}

const char *select_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    const char *comma = "";
    orm__buffer_text_add(&sql, "SELECT");
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->lazy)
            continue;
        orm__buffer_printf(&sql, "%s %s%s%s", comma, column->computed != NULL ? "" : "this.",
                           column->sql, column->type.read);
        comma = ",";
    }
    orm__buffer_printf(&sql, " FROM %s AS this", quoted_path(arena, &entity->entity->table->name));
    return keep(arena, &sql);
}

const char *by_key_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    for (size_t i = 0; entity->key != NULL && i < entity->key->columns.len; i++) {
        const column_plan *column = &entity->columns.items[entity->key->columns.items[i]->position];
        orm__buffer_printf(&sql, "%s this.%s = $%zu%s", i == 0 ? " WHERE" : " AND", column->sql,
                           i + 1, column->type.cast);
    }
    return keep(arena, &sql);
}

const char *ordered_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    for (size_t i = 0; entity->key != NULL && i < entity->key->columns.len; i++) {
        const column_plan *column = &entity->columns.items[entity->key->columns.items[i]->position];
        orm__buffer_printf(&sql, "%s this.%s", i == 0 ? " ORDER BY" : ",", column->sql);
    }
    return keep(arena, &sql);
}

const char *relation_order_sql(orm_arena *arena, const model_relation *relation) {
    orm__buffer sql = {0};
    for (size_t i = 0; i < relation->order_by.len; i++) {
        const model_element *element = &relation->order_by.items[i];
        orm__buffer_text_add(&sql, i > 0 ? ", " : "");
        if (element->column != NULL) {
            orm__buffer_text_add(&sql, "that.");
            pg_quote_name(&sql, element->column->name);
        } else {
            orm__buffer_printf(&sql, "(%s)",
                               relation_condition_sql(arena, relation, &element->expression));
        }
        if (element->collation != NULL) {
            orm__buffer_text_add(&sql, " COLLATE ");
            pg_quote_path(&sql, element->collation_schema, element->collation);
        }
        orm__buffer_text_add(&sql, element->descending ? " DESC" : "");
        orm__buffer_text_add(&sql, element->nulls > 0   ? " NULLS FIRST"
                                   : element->nulls < 0 ? " NULLS LAST"
                                                        : "");
    }
    return keep(arena, &sql);
}

/* --- conditions ------------------------------------------------------------------------------- */

static bool starts_word(char c) {
    return isalpha((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

static bool in_word(char c) {
    return starts_word(c) || (c >= '0' && c <= '9') || c == '$';
}

static const char *skip_comment(const char *at) {
    if (at[0] == '-')
        return at + strcspn(at, "\n");
    int depth = 0;
    do {
        int step = (at[0] == '/' && at[1] == '*') - (at[0] == '*' && at[1] == '/');
        depth += step;
        at += step != 0 ? 2 : 1;
    } while (depth > 0 && *at != '\0');
    return at;
}

/* Behind a literal in `quote`; a backslash takes the next character with it in E'…'. */
static const char *skip_quoted(const char *at, char quote, bool backslashes) {
    for (at++; *at != '\0'; at++) {
        if (backslashes && *at == '\\' && at[1] != '\0')
            at++;
        else if (*at == quote && at[1] == quote)
            at++;
        else if (*at == quote)
            return at + 1;
    }
    return at;
}

/* Behind $tag$ … $tag$, or behind the dollar sign when none starts here. */
static const char *skip_dollar(const char *at) {
    const char *tag_end = at + 1;
    while (in_word(*tag_end) && *tag_end != '$')
        tag_end++;
    if (*tag_end != '$' || (at[1] >= '0' && at[1] <= '9'))
        return at + 1;
    size_t len = (size_t)(tag_end - at) + 1;
    for (const char *next = tag_end + 1; *next != '\0'; next++)
        if (strncmp(next, at, len) == 0)
            return next + len;
    return at + strlen(at);
}

static const char *skip_word(const char *at) {
    while (in_word(*at))
        at++;
    return at;
}

/* Whether the word or quoted name of `len` bytes is this SQL name. */
static bool is_name(const char *at, size_t len, const char *name) {
    bool quoted = *at == '"';
    if (quoted) {
        at++;
        len -= len > 1 ? 2 : 1;
    }
    if (strlen(name) != len)
        return false;
    for (size_t i = 0; i < len; i++)
        if (quoted ? at[i] != name[i] : tolower((unsigned char)at[i]) != name[i])
            return false;
    return true;
}

static bool names_target(const char *at, const char *end, const model_relation *relation) {
    const char *next = end + strspn(end, " \t\r\n");
    size_t len = (size_t)(end - at);
    return *next == '.' && (is_name(at, len, relation->name) ||
                            is_name(at, len, relation->target->table->name.name));
}

/* One token, or one character that is none. */
static const char *skip_token(const char *at) {
    if ((at[0] == '-' && at[1] == '-') || (at[0] == '/' && at[1] == '*'))
        return skip_comment(at);
    if (*at == '\'' || *at == '"')
        return skip_quoted(at, *at, false);
    if ((*at == 'e' || *at == 'E') && at[1] == '\'')
        return skip_quoted(at + 1, '\'', true);
    if (*at == '$')
        return skip_dollar(at);
    return in_word(*at) ? skip_word(at) : at + 1;
}

const char *relation_condition_sql(orm_arena *arena, const model_relation *relation,
                                   const expression *written) {
    orm__buffer sql = {0};
    char before = '\0'; /* the last character that is no blank */
    for (const char *at = written->sql, *end; at != NULL && *at != '\0'; at = end) {
        end = skip_token(at);
        bool comment = (at[0] == '-' && at[1] == '-') || (at[0] == '/' && at[1] == '*');
        bool name = starts_word(*at) || *at == '"';
        if (comment)
            orm__buffer_byte(&sql, ' ');
        else if (name && before != '.' && names_target(at, end, relation))
            orm__buffer_text_add(&sql, "that");
        else
            orm__buffer_write(&sql, at, (size_t)(end - at));
        if (!comment && !isspace((unsigned char)*at))
            before = end[-1];
    }
    return keep(arena, &sql);
}
