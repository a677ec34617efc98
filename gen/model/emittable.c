/* What the model holds but generated code and DDL do not say yet. SQL in `sql { }` is nothing to C. */
#include "model/model.h"

static void refuse(diag *sink, span at, const char *what, const char *name) {
    diag_error(sink, DIAG_NOT_EMITTED, at, "%s `%s` is understood but not yet emitted", what, name);
}

static void check_table(const model_table *table, diag *sink) {
    if (table->kind == TABLE_VIEW)
        refuse(sink, table->name.at, "view", table->name.name);
    else if (table->kind == TABLE_MATERIALIZED_VIEW)
        refuse(sink, table->name.at, "materialized view", table->name.name);
}

bool model_check_statable(const model *in, diag *sink) {
    size_t errors = diag_errors(sink);
    for (size_t i = 0; i < in->statements.len; i++)
        if (in->statements.items[i].path)
            refuse(sink, in->statements.items[i].sql.at, "the SQL of",
                   in->statements.items[i].path);
    return diag_errors(sink) == errors;
}

bool model_check_emittable(const model *in, diag *sink) {
    bool statable = model_check_statable(in, sink);
    size_t errors = diag_errors(sink);
    for (size_t i = 0; i < in->tables.len; i++)
        check_table(in->tables.items[i], sink);
    return statable && diag_errors(sink) == errors;
}
