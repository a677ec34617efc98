/* What a header says about a column or relationship in a line of its own. */
#include <string.h>

#include "diag/memory.h"
#include "emit/package_files.h"

bool in_columns(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

const char *column_facts(orm_arena *arena, const entity_plan *entity, const column_plan *plan) {
    enum { SHORT = 40 };
    orm__buffer facts = {0};
    const model_column *column = plan->column;
    orm__buffer_printf(&facts, "%s: %s", column ? column->name : plan->computed->name,
                       plan->type.words);
    if (plan->nullable)
        orm__buffer_text_add(&facts, ", may be NULL");
    if (column == NULL) {
        orm__buffer_text_add(&facts, ", computed when it is read");
    } else {
        if (entity->key != NULL && in_columns(&entity->key->columns, column))
            orm__buffer_text_add(&facts, ", in the primary key");
        if (column->identity != IDENTITY_NONE)
            orm__buffer_text_add(&facts, ", identity");
        if (column->serial_sequence != NULL)
            orm__buffer_text_add(&facts, ", from a sequence");
        else if (column->default_value.sql != NULL && strlen(column->default_value.sql) <= SHORT)
            orm__buffer_printf(&facts, ", by default %s", column->default_value.sql);
        else if (column->default_value.sql != NULL)
            orm__buffer_text_add(&facts, ", has a default");
        if (column->generated.sql != NULL)
            orm__buffer_text_add(&facts, ", generated");
        if (column->version)
            orm__buffer_text_add(&facts, ", counted up by each update");
        if (column->updated)
            orm__buffer_text_add(&facts, ", the time of the last update");
        if (column->lazy)
            orm__buffer_text_add(&facts, ", left out of loads");
    }
    orm__buffer_byte(&facts, '.');
    const char *kept = gen_strdup(arena, orm__buffer_text(&facts));
    orm__buffer_free(&facts);
    return kept;
}

static const char *column_names(orm_arena *arena, const model_columns *columns) {
    const char *names = "";
    for (size_t i = 0; i < columns->len; i++)
        names = gen_printf(arena, "%s%s%s", names, i > 0 ? ", " : "", columns->items[i]->name);
    return names;
}

const char *relation_facts(orm_arena *arena, const model_relation *relation) {
    const char *start = gen_printf(arena, "%s: %s%s", relation->name,
                                   relation->many ? "many of " : "", relation->target->name);
    const char *readonly = relation->readonly ? "; read-only" : "";
    switch (relation->kind) {
    case RELATION_OWNER:
        return gen_printf(arena, "%s by %s%s%s.", start, column_names(arena, &relation->columns),
                          relation->nullable ? ", may be NULL" : "", readonly);
    case RELATION_ONE:
    case RELATION_MANY:
        return gen_printf(arena, "%s by its %s%s.", start,
                          relation->inverse != NULL ? relation->inverse->name
                                                    : column_names(arena, &relation->ref_columns),
                          readonly);
    case RELATION_THROUGH:
        return gen_printf(arena, "%s over %s%s.", start, relation->through->name.name, readonly);
    case RELATION_JOIN:
        return gen_printf(arena, "%s by a condition; read-only.", start);
    }
    return start;
}
