/*
 * Types that are made of what SQL makes.
 *
 * Such SQL stands before all tables but behind the types of the schema, which it may use; a domain over
 * a range, or a composite that holds one, comes behind it.
 */
#include "model/model.h"

#include <string.h>

#include "diag/memory.h"
#include "postgres/sql_words.h"

/* As PostgreSQL calls the multirange of a range when nobody else does. */
static const char *multirange_of(orm_arena *arena, const char *range) {
    const char *at = strstr(range, "range");
    return at ? gen_printf(arena, "%.*smulti%s", (int)(at - range), range, at)
              : gen_printf(arena, "%s_multirange", range);
}

/* Steps over `word`; false when something else stands there. */
static bool take_word(orm_arena *arena, const char **at, const char *word) {
    const char *behind = *at;
    sql_token token = sql_next(arena, &behind);
    if (token.kind != SQL_WORD || strcmp(token.text, word) != 0)
        return false;
    *at = behind;
    return true;
}

/* The last part of the path at *at. */
static const char *take_name(orm_arena *arena, const char **at) {
    const char *name = NULL;
    for (;;) {
        name = sql_next(arena, at).text;
        const char *behind = *at;
        sql_token dot = sql_next(arena, &behind);
        if (dot.kind != SQL_SYMBOL || *dot.start != '.')
            return name ? name : "";
        *at = behind;
    }
}

/* CREATE TYPE anywhere in the text. */
static bool makes_type(orm_arena *arena, const char *sql, const char *type) {
    for (const char *at = sql; sql_next(arena, &sql).kind != SQL_END; at = sql) {
        if (!take_word(arena, &at, "create") || !take_word(arena, &at, "type"))
            continue;
        const char *name = take_name(arena, &at);
        if (strcmp(name, type) == 0 || strcmp(multirange_of(arena, name), type) == 0)
            return true;
    }
    return false;
}

static bool is_made_by_sql(const model *in, const model_type *type) {
    for (size_t i = 0; i < in->statements.len; i++)
        if (in->statements.items[i].first &&
            makes_type(in->arena, in->statements.items[i].sql.sql, type->name))
            return true;
    return false;
}

static bool is_late(const model *in, const model_type *type) {
    return type->kind == TYPE_OPAQUE      ? is_made_by_sql(in, type)
           : type->kind == TYPE_DOMAIN    ? model_domain_late(in, type->domain)
           : type->kind == TYPE_COMPOSITE ? model_composite_late(in, type->composite)
                                          : false;
}

bool model_domain_late(const model *in, const model_domain *of) {
    return is_late(in, &of->type);
}

bool model_composite_late(const model *in, const model_composite *of) {
    for (size_t i = 0; i < of->attributes.len; i++)
        if (is_late(in, &of->attributes.items[i].type))
            return true;
    return false;
}
