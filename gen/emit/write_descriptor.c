/*
 * An entity's source: the tables that the runtime reads.
 *
 * Lists of columns stand in one table of numbers, names of join tables' columns in one of texts,
 * and the other tables point into them; so a relation is written before what it points to, and the
 * parts are put in order at the end.
 */
#include <string.h>

#include "diag/memory.h"
#include "emit/descriptor.tmpl.h"
#include "emit/package_files.h"
#include "postgres/quote.h"

/* The longest literal that C promises; a longer one is fine with gcc and clang but for a warning. */
enum { LONGEST_LITERAL = 4095 };

typedef struct parts {
    orm_arena *arena;
    const entity_plan *entity;
    orm__buffer numbers, texts, relations, constraints;
    size_t number_count, text_count, constraint_count;
} parts;

/* Adds a list to the table of numbers; returns how C says where it stands. */
static const char *add_numbers(parts *p, const model_columns *columns, const char *what) {
    if (columns->len == 0)
        return "NULL";
    orm__buffer_text_add(&p->numbers, "    ");
    for (size_t i = 0; i < columns->len; i++)
        orm__buffer_printf(&p->numbers, "%d, ", shared_column(columns->items[i])->number);
    orm__buffer_text_add(&p->numbers, "/* ");
    placeholder_line(&p->numbers, what);
    orm__buffer_text_add(&p->numbers, " */\n");
    p->number_count += columns->len;
    return gen_printf(p->arena, "numbers_of_%s + %zu", p->entity->c_name,
                      p->number_count - columns->len);
}

static const char *add_texts(parts *p, const model_columns *columns) {
    if (columns->len == 0)
        return "NULL";
    orm__buffer_text_add(&p->texts, "   ");
    for (size_t i = 0; i < columns->len; i++) {
        orm__buffer name = {0};
        pg_quote_name(&name, columns->items[i]->name);
        orm__buffer_byte(&p->texts, ' ');
        placeholder_string(&p->texts, orm__buffer_text(&name));
        orm__buffer_byte(&p->texts, ',');
        orm__buffer_free(&name);
    }
    orm__buffer_byte(&p->texts, '\n');
    p->text_count += columns->len;
    return gen_printf(p->arena, "texts_of_%s + %zu", p->entity->c_name,
                      p->text_count - columns->len);
}

/* --- columns ---------------------------------------------------------------------------------- */

static void write_columns(const parts *p, orm__buffer *out) {
    const entity_plan *entity = p->entity;
    if (entity->columns.len == 0)
        return;
    tmpl_descriptor_columns_open(out,
                                 &(struct tmpl_descriptor_columns_open){.entity = entity->c_name});
    for (size_t i = 0; i < entity->columns.len; i++) {
        const column_plan *column = &entity->columns.items[i];
        tmpl_descriptor_column(out, &(struct tmpl_descriptor_column){
                                        .name = column->sql,
                                        .type = column->type.descriptor,
                                        .home = entity->home,
                                        .member = column->member,
                                        .flags = column_flags(p->arena, entity, column),
                                        .limit = column->type.limit,
                                        .scale = column->type.scale,
                                        .cast = column->type.cast,
                                        .read = column->type.read,
                                        .sequence = sequence_of(p->arena, column->column),
                                    });
    }
    tmpl_descriptor_table_close(out);
}

/* --- relationships ---------------------------------------------------------------------------- */

static const char *const relation_kinds[] = {
    [RELATION_OWNER] = "ORM_RELATION_OWNER", [RELATION_ONE] = "ORM_RELATION_ONE",
    [RELATION_MANY] = "ORM_RELATION_MANY",   [RELATION_THROUGH] = "ORM_RELATION_THROUGH",
    [RELATION_JOIN] = "ORM_RELATION_JOIN",
};

const char *load_strategy_name(load_strategy strategy) {
    static const char *const names[] = {
        [LOAD_DEFAULT] = "ORM_LOAD_DEFAULT",   [LOAD_LAZY] = "ORM_LOAD_LAZY",
        [LOAD_SELECTIN] = "ORM_LOAD_SELECTIN", [LOAD_JOINED] = "ORM_LOAD_JOINED",
        [LOAD_SUBQUERY] = "ORM_LOAD_SUBQUERY", [LOAD_RAISE] = "ORM_LOAD_RAISE",
        [LOAD_ALONE] = "ORM_LOAD_ALONE",
    };
    return names[strategy];
}

/* What a condition finds is matched with its row by the row's own key. */
static const model_columns *matched_columns(const parts *p, const model_relation *relation) {
    bool by_condition = relation->kind == RELATION_JOIN && p->entity->key != NULL;
    return by_condition ? &p->entity->key->columns : &relation->columns;
}

static void add_relation(parts *p, const relation_plan *plan) {
    orm_arena *arena = p->arena;
    const model_relation *relation = plan->relation;
    const model_table *through = relation->through;
    const model_entity *through_entity = through != NULL ? through->entity : NULL;
    const char *target = gen_printf(arena, "%s, in %s", relation->name, relation->target->name);
    const model_columns *local = matched_columns(p, relation);
    const char *columns = add_numbers(p, local, relation->name);
    const char *ref_columns = add_numbers(p, &relation->ref_columns, target);
    const char *mine = add_texts(p, &relation->through_mine);
    const char *theirs = add_texts(p, &relation->through_theirs);
    tmpl_descriptor_relation(
        &p->relations,
        &(struct tmpl_descriptor_relation){
            .name = relation->name,
            .kind = relation_kinds[relation->kind],
            .flags = relation_flags(arena, plan),
            .load = load_strategy_name(relation->load),
            .home = p->entity->home,
            .member = plan->member,
            .target = relation->target->c_name,
            .inverse = relation->inverse != NULL ? relation->inverse->number : -1,
            .count = (long)local->len,
            .ref_count = (long)relation->ref_columns.len,
            .columns = columns,
            .ref_columns = ref_columns,
            .through = through != NULL ? quoted_path(arena, &through->name) : NULL,
            .mine = mine,
            .theirs = theirs,
            .through_entity = through_entity != NULL
                                  ? gen_printf(arena, "&%s_entity", through_entity->c_name)
                                  : "NULL",
            .condition = relation_condition_sql(arena, relation, &relation->join),
            .where = relation_condition_sql(arena, relation, &relation->where),
            .order_by = relation_order_sql(arena, relation),
        });
}

/* --- constraints ------------------------------------------------------------------------------ */

static const char *const constraint_kinds[] = {
    [CONSTRAINT_PRIMARY_KEY] = "ORM_PRIMARY_KEY",
    [CONSTRAINT_UNIQUE] = "ORM_UNIQUE",
    [CONSTRAINT_CHECK] = "ORM_CHECK",
    [CONSTRAINT_FOREIGN_KEY] = "ORM_FOREIGN_KEY",
    [CONSTRAINT_EXCLUDE] = "ORM_EXCLUSION",
};

static void add_constraint(parts *p, const model_constraint *constraint) {
    const model_table *target = constraint->ref_table;
    bool has_entity = target != NULL && target->entity != NULL;
    tmpl_descriptor_constraint(
        &p->constraints,
        &(struct tmpl_descriptor_constraint){
            .name = constraint->name,
            .kind = constraint_kinds[constraint->kind],
            .deferrable = constraint->deferrable ? "true" : "false",
            .count = (long)constraint->columns.len,
            .columns = add_numbers(p, &constraint->columns, constraint->name),
            .target =
                has_entity ? gen_printf(p->arena, "&%s_entity", target->entity->c_name) : "NULL",
        });
    p->constraint_count++;
}

/* It is violated like a constraint. */
bool index_is_constraint(const model_index *index) {
    for (size_t i = 0; i < index->elements.len; i++)
        if (index->elements.items[i].column == NULL)
            return false;
    return index->unique && index->where.sql == NULL;
}

static void add_unique_index(parts *p, const model_index *index) {
    model_columns columns = {0};
    if (!index_is_constraint(index))
        return;
    for (size_t i = 0; i < index->elements.len; i++)
        gen_list_add(p->arena, &columns, index->elements.items[i].column);
    tmpl_descriptor_constraint(&p->constraints,
                               &(struct tmpl_descriptor_constraint){
                                   .name = index->name,
                                   .kind = "ORM_UNIQUE",
                                   .deferrable = "false",
                                   .count = (long)columns.len,
                                   .columns = add_numbers(p, &columns, index->name),
                                   .target = "NULL",
                               });
    p->constraint_count++;
}

/* --- the whole -------------------------------------------------------------------------------- */

static const char *table_or_null(const parts *p, const char *table, size_t len) {
    return len > 0 ? gen_printf(p->arena, "%s_of_%s", table, p->entity->c_name) : "NULL";
}

static void write_part(orm__buffer *part, orm__buffer *out) {
    orm__buffer_write(out, orm__buffer_text(part), part->len);
    out->failed |= part->failed;
    orm__buffer_free(part);
    tmpl_descriptor_table_close(out);
}

static void write_tables(parts *p, orm__buffer *out) {
    const char *c_name = p->entity->c_name;
    if (p->number_count > 0) {
        tmpl_descriptor_numbers_open(out, &(struct tmpl_descriptor_numbers_open){c_name});
        write_part(&p->numbers, out);
    }
    if (p->text_count > 0) {
        tmpl_descriptor_texts_open(out, &(struct tmpl_descriptor_texts_open){c_name});
        write_part(&p->texts, out);
    }
    if (p->entity->relations.len > 0) {
        tmpl_descriptor_relations_open(out, &(struct tmpl_descriptor_relations_open){c_name});
        write_part(&p->relations, out);
    }
    if (p->constraint_count > 0) {
        tmpl_descriptor_constraints_open(out, &(struct tmpl_descriptor_constraints_open){c_name});
        write_part(&p->constraints, out);
    }
}

void write_entity_source(const package_plan *plan, const entity_plan *entity, orm__buffer *out) {
    parts p = {.arena = plan->model->arena, .entity = entity};
    const model_table *table = entity->entity->table;
    const model_columns none = {0};
    const model_columns *key_columns = entity->key != NULL ? &entity->key->columns : &none;
    const char *select = select_sql(p.arena, entity);

    const char *key = add_numbers(&p, key_columns, "the primary key");
    for (size_t i = 0; i < entity->relations.len; i++)
        add_relation(&p, &entity->relations.items[i]);
    bool own_table = table->entity == entity->entity && !entity->readonly;
    for (size_t i = 0; i < table->constraints.len && own_table; i++)
        add_constraint(&p, table->constraints.items[i]);
    for (size_t i = 0; i < table->indexes.len && own_table; i++)
        add_unique_index(&p, table->indexes.items[i]);

    tmpl_descriptor_head(out, &(struct tmpl_descriptor_head){
                                  .name = entity->entity->name,
                                  .file = entity->file,
                                  .package = plan->model->package,
                              });
    if (entity->entity->parent == NULL)
        tmpl_descriptor_layout(out, &(struct tmpl_descriptor_layout){.entity = entity->c_name});
    tmpl_descriptor_with_layout(out, &(struct tmpl_descriptor_with_layout){
                                         .entity = entity->c_name,
                                         .columns = (long)entity->columns.len,
                                         .relations = (long)entity->relations.len,
                                     });
    tmpl_descriptor_tables(out);
    if (strlen(select) > LONGEST_LITERAL)
        tmpl_descriptor_overlength(out);
    tmpl_descriptor_select(
        out, &(struct tmpl_descriptor_select){.entity = entity->c_name, .select = select});
    write_columns(&p, out);
    write_tables(&p, out);
    if (entity->family)
        write_lineage(p.arena, entity, out);
    tmpl_descriptor_entity(
        out, &(struct tmpl_descriptor_entity){
                 .entity = entity->c_name,
                 .home = entity->home,
                 .name = entity->entity->name,
                 .c_name = entity->c_name,
                 .table = quoted_path(p.arena, &table->name),
                 .columns = table_or_null(&p, "columns", entity->columns.len),
                 .relations = table_or_null(&p, "relations", entity->relations.len),
                 .constraints = table_or_null(&p, "constraints", p.constraint_count),
                 .key = key,
                 .column_count = (long)entity->columns.len,
                 .relation_count = (long)entity->relations.len,
                 .constraint_count = (long)p.constraint_count,
                 .key_count = (long)key_columns->len,
                 .words = bit_words(entity),
                 .order = entity->order,
                 .by_key = by_key_sql(p.arena, entity),
                 .ordered = ordered_sql(p.arena, entity),
                 .lineage = entity->family ? gen_printf(p.arena, "&lineage_of_%s", entity->c_name)
                                           : "NULL",
             });
}
