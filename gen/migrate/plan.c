/* Operations and what is said of them. */
#include <string.h>

#include "migrate/compare.h"
#include "migrate/statements.h"

static const char *const words_of[] = {
#define OPERATION(name, when, words) [OPERATION_##name] = words,
#include "migrate/operations.def"
#undef OPERATION
};

/* --- labels ------------------------------------------------------------------------------------- */

/* The schema is said unless it is the one that goes without saying. */
static const char *path_text(orm_arena *arena, const model *in, const model_name *name) {
    const char *usual = in->default_schema ? in->default_schema : "public";
    if (!name->schema || strcmp(name->schema, usual) == 0)
        return name->name;
    return gen_printf(arena, "%s.%s", name->schema, name->name);
}

static const char *table_word(const model_table *table) {
    switch (table->kind) {
    case TABLE_PLAIN:
        return "table";
    case TABLE_PARTITION:
        return "partition";
    case TABLE_VIEW:
        return "view";
    case TABLE_MATERIALIZED_VIEW:
        return "materialized view";
    }
    return "table";
}

static const char *constraint_word(constraint_kind kind) {
    switch (kind) {
    case CONSTRAINT_PRIMARY_KEY:
        return "primary key";
    case CONSTRAINT_UNIQUE:
        return "unique";
    case CONSTRAINT_CHECK:
        return "check";
    case CONSTRAINT_FOREIGN_KEY:
        return "foreign key";
    case CONSTRAINT_EXCLUDE:
        return "exclusion";
    }
    return "constraint";
}

static const char *outer_label(orm_arena *arena, const model *in, const migrate_object *of) {
    if (of->table)
        return gen_printf(arena, "%s %s", table_word(of->table),
                          path_text(arena, in, &of->table->name));
    if (of->enumeration)
        return gen_printf(arena, "enum %s", path_text(arena, in, &of->enumeration->name));
    if (of->domain)
        return gen_printf(arena, "domain %s", path_text(arena, in, &of->domain->name));
    if (of->composite)
        return gen_printf(arena, "type %s", path_text(arena, in, &of->composite->name));
    if (of->sequence)
        return gen_printf(arena, "sequence %s", path_text(arena, in, &of->sequence->name));
    if (of->extension)
        return gen_printf(arena, "extension %s", of->extension->name);
    return of->statement ? of->statement->subject : gen_printf(arena, "schema %s", of->schema);
}

const char *object_label(orm_arena *arena, const model *in, const migrate_object *of) {
    const char *outer = outer_label(arena, in, of);
    if (of->constraint)
        return gen_printf(arena, "%s: %s %s", outer, constraint_word(of->constraint->kind),
                          of->constraint->name);
    if (of->index)
        return gen_printf(arena, "%s: index %s", outer, of->index->name);
    if (of->parent)
        return gen_printf(arena, "%s: parent %s", outer, path_text(arena, in, &of->parent->name));
    if (of->column)
        return gen_printf(arena, "%s: column %s", outer, of->column->name);
    if (of->attribute)
        return gen_printf(arena, "%s: attribute %s", outer, of->attribute->name);
    if (of->label)
        return gen_printf(arena, "%s: value '%s'", outer, of->label->label);
    return outer;
}

const char *values_label(orm_arena *arena, const model *in, const migrate_object *of) {
    if (of->column)
        return gen_printf(arena, "the values of %s.%s", path_text(arena, in, &of->table->name),
                          of->column->name);
    return gen_printf(arena, "the values of %s.%s", path_text(arena, in, &of->composite->name),
                      of->attribute->name);
}

const char *type_shown(orm_arena *arena, const model_type *type) {
    const char *name = type->kind == TYPE_BUILTIN ? type->builtin->name : type->name;
    if (type->schema && type->kind != TYPE_BUILTIN)
        name = gen_printf(arena, "%s.%s", type->schema, name);
    if (type->interval_fields)
        name = gen_printf(arena, "%s %s", name, type->interval_fields);
    if (type->modifiers)
        name = gen_printf(arena, "%s(%s)", name, type->modifiers);
    return type->dimensions ? gen_printf(arena, "%s[]", name) : name;
}

/* --- operations ------------------------------------------------------------------------------------- */

static bool is_empty(const migrate_object *of) {
    return !of->schema && !of->extension && !of->enumeration && !of->domain && !of->composite &&
           !of->sequence && !of->table && !of->statement;
}

static const char *line_of(const comparison *c, const operation *of, const char *detail) {
    bool gone = is_empty(&of->to);
    const char *label = object_label(c->arena, gone ? c->from : c->to, gone ? &of->from : &of->to);
    const char *words = words_of[of->kind];
    const char *between = strcmp(words, "renamed") == 0 ? " from " : ": ";
    return detail ? gen_printf(c->arena, "%s %s%s%s", label, words, between, detail)
                  : gen_printf(c->arena, "%s %s", label, words);
}

operation *plan_add(comparison *c, operation_kind kind, migrate_object from, migrate_object to,
                    const char *detail) {
    operations *all = &c->plan->operations;
    operation made = {.kind = kind, .from = from, .to = to, .order = all->len};
    made.line = line_of(c, &made, detail);
    gen_list_add(c->arena, all, made);
    return &all->items[all->len - 1];
}

operation *plan_force(comparison *c, operation_kind kind, migrate_object from, migrate_object to) {
    operation *made = plan_add(c, kind, from, to, NULL);
    made->forced = true;
    return made;
}

void plan_comment(comparison *c, migrate_object from, const char *from_doc, migrate_object to,
                  const char *to_doc) {
    if (same_doc(from_doc, to_doc))
        return;
    bool was = from_doc && *from_doc, is = to_doc && *to_doc;
    plan_add(c,
             !was ? OPERATION_COMMENT_ADD
             : is ? OPERATION_COMMENT
                  : OPERATION_COMMENT_DROP,
             from, to, NULL);
}
