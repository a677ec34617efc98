/*
 * The SQL texts in an entity's descriptor. In all of them the entity's own table is called `this`
 * and a relationship's target `that`.
 */
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"
#include "postgres/quote.h"
#include "postgres/sql_words.h"

const char *quoted_path(orm_arena *arena, const model_name *name) {
    orm__buffer text = {0};
    pg_quote_path(&text, name->schema, name->name);
    return gen_keep(arena, &text);
}

const char *select_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    const char *comma = "";
    orm__buffer_text_add(&sql, "SELECT");
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        if (column->lazy || column->beside)
            continue;
        orm__buffer_printf(&sql, "%s %s%s%s", comma, column->expression ? "" : "this.", column->sql,
                           column->type.read);
        comma = ",";
    }
    orm__buffer_printf(&sql, " FROM %s AS this", entity->source);
    return gen_keep(arena, &sql);
}

const char *by_key_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    for (size_t i = 0; entity->key != NULL && i < entity->key->columns.len; i++) {
        const column_plan *column = &entity->columns.items[entity->key->columns.items[i]->number];
        orm__buffer_printf(&sql, "%s this.%s = $%zu%s", i == 0 ? " WHERE" : " AND", column->sql,
                           i + 1, column->type.cast);
    }
    return gen_keep(arena, &sql);
}

const char *ordered_sql(orm_arena *arena, const entity_plan *entity) {
    orm__buffer sql = {0};
    for (size_t i = 0; entity->key != NULL && i < entity->key->columns.len; i++) {
        const column_plan *column = &entity->columns.items[entity->key->columns.items[i]->number];
        orm__buffer_printf(&sql, "%s this.%s", i == 0 ? " ORDER BY" : ",", column->sql);
    }
    return gen_keep(arena, &sql);
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
    return gen_keep(arena, &sql);
}

/* --- conditions ------------------------------------------------------------------------------- */

static bool is_symbol(sql_token token, char symbol) {
    return token.kind == SQL_SYMBOL && *token.start == symbol;
}

/* Whether the word or name stands for the relationship's target: `target.…`. */
static bool names_target(orm_arena *arena, sql_token token, const char *behind,
                         const model_relation *relation) {
    return token.text != NULL && is_symbol(sql_next(arena, &behind), '.') &&
           (strcmp(token.text, relation->name) == 0 ||
            strcmp(token.text, relation->target->table->name.name) == 0);
}

const char *relation_condition_sql(orm_arena *arena, const model_relation *relation,
                                   const expression *written) {
    orm__buffer sql = {0};
    const char *at = written->sql, *behind = at;
    sql_token before = {.kind = SQL_END};
    for (sql_token token; at != NULL && (token = sql_next(arena, &at)).kind != SQL_END;) {
        if (token.start > behind && before.kind != SQL_END)
            orm__buffer_byte(&sql, ' '); /* for blanks and comments */
        if (!is_symbol(before, '.') && names_target(arena, token, at, relation))
            orm__buffer_text_add(&sql, "that");
        else
            orm__buffer_write(&sql, token.start, token.len);
        before = token;
        behind = at;
    }
    return gen_keep(arena, &sql);
}
