/* What the model holds but generated code and DDL do not say yet. */
#include "model/model.h"

static void refuse(diag *sink, span at, const char *what, const char *name) {
    if (name)
        diag_error(sink, DIAG_NOT_EMITTED, at, "%s `%s` is understood but not yet emitted", what,
                   name);
    else
        diag_error(sink, DIAG_NOT_EMITTED, at, "%s is understood but not yet emitted", what);
}

static void check_table(const model_table *table, diag *sink) {
    if (table->kind == TABLE_VIEW)
        refuse(sink, table->name.at, "view", table->name.name);
    else if (table->kind == TABLE_MATERIALIZED_VIEW)
        refuse(sink, table->name.at, "materialized view", table->name.name);
    for (size_t i = 0; i < table->sql.len; i++)
        refuse(sink, table->sql.items[i].at, "`sql { }` in table", table->name.name);
}

static void check_entity(const model_entity *entity, diag *sink) {
    if (entity->parent)
        refuse(sink, entity->at, "inheritance of entity", entity->name);
    else if (entity->discriminator)
        refuse(sink, entity->at, "the discriminator of entity", entity->name);
}

bool model_check_emittable(const model *in, diag *sink) {
    size_t errors = diag_errors(sink);
    for (size_t i = 0; i < in->tables.len; i++)
        check_table(in->tables.items[i], sink);
    for (size_t i = 0; i < in->entities.len; i++)
        check_entity(in->entities.items[i], sink);
    for (size_t i = 0; i < in->statements.len; i++) {
        const model_statement *statement = &in->statements.items[i];
        if (statement->path)
            refuse(sink, statement->sql.at, "the SQL of", statement->path);
        else
            refuse(sink, statement->sql.at, "`sql { }`", NULL);
    }
    return diag_errors(sink) == errors;
}
