/*
 * SQL as it stands: functions, triggers, policies, grants and all else in `sql { }`.
 *
 * Statements are paired by what they make, and are equal when their tokens are. Where the server
 * was asked it is its own statements that count, since one object can be made in many words; those
 * that leave nothing in the catalogue stand for themselves.
 */
#include <string.h>

#include "ddl/writer.h"
#include "migrate/compare.h"
#include "migrate/normal_tokens.h"
#include "migrate/own_values.h"
#include "migrate/statements.h"

/* --- the lists --------------------------------------------------------------------------------- */

/* What the parts of a partitioned index are called depends on the order in which they were made. It
 * is written down, so that a database can be made anew, but it is no difference. */
static bool is_layout(const sql_statement *of) {
    return strncmp(of->tokens, "alter index ", 12) == 0 && strstr(of->tokens, " rename to ");
}

/* The comment of a foreign key is a statement behind the keys, wherever it is written. */
static void add_key_comments(orm_arena *arena, const model_table *table, size_t order,
                             sql_statements *all) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        orm__buffer sql = {0};
        ddl_writer w = {.out = &sql, .arena = arena};
        if (table->constraints.items[i]->kind == CONSTRAINT_FOREIGN_KEY)
            write_constraint_comment(&w, table->constraints.items[i]);
        if (orm__buffer_failed(&sql))
            gen_out_of_memory();
        if (sql.len)
            statements_split(arena, gen_strdup(arena, orm__buffer_text(&sql)), false, order, all);
        orm__buffer_free(&sql);
    }
}

static sql_statements written_in(orm_arena *arena, const model *in) {
    sql_statements all = {0};
    size_t last = 0;
    for (size_t i = 0; i < in->statements.len; i++) {
        const model_statement *each = &in->statements.items[i];
        statements_split(arena, each->sql.sql, each->first, each->order, &all);
        last = each->order > last ? each->order : last;
    }
    for (size_t i = 0; i < in->tables.len; i++) {
        for (size_t k = 0; k < in->tables.items[i]->sql.len; k++)
            statements_split(arena, in->tables.items[i]->sql.items[k].sql, false,
                             last + in->tables.len + i, &all);
        add_key_comments(arena, in->tables.items[i], last + in->tables.len + i, &all);
    }
    size_t kept = 0;
    for (size_t i = 0; i < all.len; i++)
        if (!is_layout(all.items[i]))
            all.items[kept++] = all.items[i];
    all.len = kept;
    return all;
}

/* The one that makes the same, not yet taken. */
static const sql_statement *take_like(sql_statements *in, const sql_statement *of) {
    for (size_t i = 0; i < in->len; i++) {
        const sql_statement *each = in->items[i];
        if (!each || strcmp(each->subject, of->subject) != 0)
            continue;
        in->items[i] = NULL;
        return each;
    }
    return NULL;
}

/* People's words where there are some, with the server's tokens. What has only the server's words
 * is said of something else, and comes behind it. */
static sql_statements statements_of(orm_arena *arena, const model *in, const stored_model *stored) {
    sql_statements written = written_in(arena, in), all = {0};
    if (!stored || stored->is_original)
        return written;
    sql_statements found = written_in(arena, stored->model);
    size_t behind_all = in->statements.len + in->tables.len * 3 + found.len;
    for (size_t i = 0; i < found.len; i++) {
        const sql_statement *like = take_like(&written, found.items[i]);
        sql_statement *made = gen_new(arena, sql_statement);
        *made = like ? *like : *found.items[i];
        made->tokens = found.items[i]->tokens;
        made->head = found.items[i]->head;
        if (!like)
            made->order = statement_order(behind_all, i);
        gen_list_add(arena, &all, made);
    }
    for (size_t i = 0; i < written.len; i++)
        if (written.items[i] && written.items[i]->leaves_no_trace)
            gen_list_add(arena, &all, written.items[i]);
    return all;
}

/* --- comparing --------------------------------------------------------------------------------- */

static orm__map by_tokens(const comparison *c, const sql_statements *all, bool by_subject) {
    orm__map map = {0};
    for (size_t i = 0; i < all->len; i++) {
        const sql_statement *each = all->items[i];
        if (!orm__map_put(&map, c->arena, by_subject ? each->subject : each->tokens, (void *)each))
            gen_out_of_memory();
    }
    return map;
}

/* What a routine says of a type means the type that is there: one that is dropped and made again takes
 * the routine along. */
void list_aside(comparison *c) {
    for (size_t i = 0; i < c->old_statements.len; i++) {
        const sql_statement *old = c->old_statements.items[i];
        bool of_rebuilt = false;
        for (size_t k = 0; old->routine && old->undo && k < c->rebuilt.len; k++)
            of_rebuilt |=
                sql_mentions(c->arena, old->sql, ((const model_name *)c->rebuilt.items[k])->name);
        if (of_rebuilt)
            gen_list_add(c->arena, &c->aside, old);
    }
}

static bool is_aside(const comparison *c, const sql_statement *old) {
    for (size_t i = 0; i < c->aside.len; i++)
        if (c->aside.items[i] == old)
            return true;
    return false;
}

static operation_kind drop_kind(const comparison *c, const sql_statement *old) {
    return !old->first        ? OPERATION_STATEMENT_DROP
           : is_aside(c, old) ? OPERATION_ROUTINE_ASIDE
                              : OPERATION_FIRST_DROP;
}

static void drop_statement(comparison *c, const sql_statement *old, bool forced) {
    operation *made = plan_add(c, drop_kind(c, old), (migrate_object){.statement = old},
                               (migrate_object){0}, NULL);
    made->forced = forced;
    made->order = old->order;
    if (!old->undo)
        made->refusal = "what takes it back is not known";
    if (old->granted)
        gen_list_add(c->arena, &c->revoked, old->granted);
}

/* `old` is what makes way for it, NULL for nothing. */
static operation_kind add_kind(const comparison *c, const sql_statement *old,
                               const sql_statement *now) {
    return !now->first                             ? OPERATION_STATEMENT_ADD
           : old && old->first && is_aside(c, old) ? OPERATION_ROUTINE_BACK
                                                   : OPERATION_FIRST_ADD;
}

static void add_statement(comparison *c, const sql_statement *old, const sql_statement *now) {
    operation *made = plan_add(c, add_kind(c, old, now), (migrate_object){0},
                               (migrate_object){.statement = now}, NULL);
    made->order = now->order;
    if (old)
        made->line = gen_printf(c->arena, "%s changed", now->subject);
}

static bool is_in_the_way(const comparison *c, const sql_statement *of);

/* A trigger must let go of its function before that can be dropped. */
static bool calls_what_goes(const comparison *c, const sql_statement *of) {
    for (size_t i = 0; !of->routine && i < c->going.len; i++)
        if (sql_mentions(c->arena, of->sql, c->going.items[i]->routine))
            return true;
    return false;
}

static void replace_statement(comparison *c, const sql_statement *old, const sql_statement *now) {
    if (old->replace && now->replace && same_text(old->head, now->head) && !is_in_the_way(c, old) &&
        !calls_what_goes(c, old)) {
        plan_add(c, OPERATION_STATEMENT_REPLACE, (migrate_object){.statement = old},
                 (migrate_object){.statement = now}, NULL)
            ->order = now->order;
        if (now->name && now->relation) /* it fires as if it were new */
            gen_list_add(c->arena, &c->lost, now->name);
        return;
    }
    drop_statement(c, old, true);
    add_statement(c, old, now);
    if (now->name)
        gen_list_add(c->arena, &c->lost, now->name);
    if (!old->first || is_aside(c, old))
        return;
    operation *made = &c->plan->operations.items[c->plan->operations.len - 1];
    made->refusal = "tables may be made of it, and nothing changes it in place";
    made->hint = "make it under another name, and drop this one";
}

static bool names_column(const comparison *c, const sql_statement *of, const model_column *column) {
    return sql_mentions(c->arena, of->sql, column->name) &&
           sql_mentions(c->arena, of->sql, column->table->name.name);
}

/* PostgreSQL changes no type of a column that a policy, a trigger or a rule looks at, drops none, and
 * makes no type again that a routine is made of. */
static bool is_in_the_way(const comparison *c, const sql_statement *of) {
    if (!of->undo || of->routine)
        return is_aside(c, of);
    if (is_of_retyped(c, of))
        return true;
    for (size_t i = 0; i < c->retyped.len; i++)
        if (names_column(c, of, c->retyped.items[i]))
            return true;
    for (size_t i = 0; i < c->remade.len; i++)
        if (names_column(c, of, c->remade.items[i]))
            return true;
    for (size_t i = 0; i < c->dropped.len; i++)
        if (names_column(c, of, c->dropped.items[i]))
            return true;
    return false;
}

/* Takes it away before and brings it back after. */
static void step_aside(comparison *c, const sql_statement *old, const sql_statement *now) {
    drop_statement(c, old, true);
    plan_force(c, add_kind(c, old, now), (migrate_object){0}, (migrate_object){.statement = now})
        ->order = now->order;
    if (now->name)
        gen_list_add(c->arena, &c->lost, now->name);
}

/* --- what goes with others ----------------------------------------------------------------------- */

static bool is_lost(const comparison *c, const char *name) {
    for (size_t i = 0; name && i < c->lost.len; i++)
        if (strcmp(c->lost.items[i], name) == 0)
            return true;
    return false;
}

static bool mentions_lost(const comparison *c, const sql_statement *of) {
    for (size_t i = 0; i < c->lost.len; i++)
        if (sql_mentions(c->arena, of->sql, c->lost.items[i]))
            return true;
    return false;
}

/* REVOKE takes rights whoever granted them, and those on a table with those on its columns. */
static bool is_revoked(const comparison *c, const sql_statement *of) {
    for (size_t i = 0; of->granted && i < c->revoked.len; i++)
        if (strcmp(c->revoked.items[i], of->granted) == 0)
            return true;
    return false;
}

/* What was granted on it, said of it or set of it goes with an object, and so do the triggers and
 * rules of a view; what only calls a function has to make way for it. True when that makes another
 * object come again. */
static bool follow(comparison *c, const sql_statement *old, const sql_statement *now) {
    if (now->leaves_no_trace || is_lost(c, now->name) ||
        !(mentions_lost(c, now) || is_revoked(c, now) || is_overruled(c, now)))
        return false;
    if (now->name && !is_lost(c, now->relation)) {
        if (!now->routine && old->undo)
            step_aside(c, old, now);
        return !now->routine && old->undo;
    }
    if (now->name)
        gen_list_add(c->arena, &c->lost, now->name);
    plan_force(c, OPERATION_STATEMENT_AGAIN, (migrate_object){.statement = old},
               (migrate_object){.statement = now})
        ->order = now->order;
    return now->name != NULL;
}

typedef struct same_statement {
    const sql_statement *old, *now;
} same_statement;

typedef ORM__LIST(same_statement) same_statements;

static void follow_all(comparison *c, same_statements *same) {
    for (bool again = c->lost.len > 0; again;) {
        again = false;
        for (size_t i = 0; i < same->len; i++) {
            if (!same->items[i].now->name || !follow(c, same->items[i].old, same->items[i].now))
                continue;
            again = true;
        }
    }
    for (size_t i = 0; i < same->len; i++)
        if (!same->items[i].now->name)
            follow(c, same->items[i].old, same->items[i].now);
}

/* --- all ----------------------------------------------------------------------------------------- */

void list_statements(comparison *c) {
    c->old_statements = statements_of(c->arena, c->from, c->from_stored);
    c->new_statements = statements_of(c->arena, c->to, c->to_stored);
}

/* A schema with nothing in it is made by a statement; one with something in it is there anyhow. */
static bool is_schema_there(const model *in, const sql_statement *of) {
    for (size_t i = 0; i < in->schemas.len; i++)
        if (of->schema && strcmp(in->schemas.items[i], of->schema) == 0)
            return true;
    return false;
}

bool is_schema_stated(const sql_statements *in, const char *schema) {
    for (size_t i = 0; i < in->len; i++)
        if (in->items[i]->schema && strcmp(in->items[i]->schema, schema) == 0)
            return true;
    return false;
}

static bool is_validated(const comparison *c, const sql_statement *of) {
    for (size_t i = 0; i < c->validated.len; i++)
        if (c->validated.items[i] == of)
            return true;
    return false;
}

/* Whether a table of that name, or a part of one, has no counterpart. */
static bool goes_among(const comparison *c, model_table *const *tables, size_t count,
                       const char *name) {
    for (size_t i = 0; i < count; i++)
        if ((strcmp(tables[i]->name.name, name) == 0 && !pairing_new(c->pairs, tables[i])) ||
            goes_among(c, tables[i]->partitions.items, tables[i]->partitions.len, name))
            return true;
    return false;
}

/* What is set of a table goes with it. */
static bool goes_along(const comparison *c, const sql_statement *old) {
    return !old->name && !old->constraint && old->relation &&
           goes_among(c, c->from->tables.items, c->from->tables.len, old->relation);
}

static void drop_what_goes(comparison *c, orm__map *new_tokens, orm__map *new_subjects) {
    for (size_t i = 0; i < c->old_statements.len; i++) {
        const sql_statement *old = c->old_statements.items[i];
        if (orm__map_get(new_tokens, old->tokens) || orm__map_get(new_subjects, old->subject) ||
            is_validated(c, old) || is_schema_there(c->to, old) || goes_along(c, old) ||
            give_back_value(c, old))
            continue;
        drop_statement(c, old, false);
        if (old->routine)
            gen_list_add(c->arena, &c->going, old);
    }
}

void compare_statements(comparison *c) {
    const sql_statements olds = c->old_statements, news = c->new_statements;
    orm__map old_tokens = by_tokens(c, &olds, false), old_subjects = by_tokens(c, &olds, true);
    orm__map new_tokens = by_tokens(c, &news, false), new_subjects = by_tokens(c, &news, true);
    same_statements stay = {0};
    drop_what_goes(c, &new_tokens, &new_subjects);
    for (size_t i = 0; i < news.len; i++) {
        const sql_statement *now = news.items[i];
        const sql_statement *old = orm__map_get(&old_subjects, now->subject);
        const sql_statement *same = orm__map_get(&old_tokens, now->tokens);
        if (same && is_in_the_way(c, same))
            step_aside(c, same, now);
        else if (same)
            gen_list_add(c->arena, &stay, ((same_statement){same, now}));
        if (same || is_schema_there(c->from, now))
            continue;
        if (old)
            replace_statement(c, old, now);
        else
            add_statement(c, NULL, now);
    }
    follow_all(c, &stay);
}
