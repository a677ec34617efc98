/* What a picture says of tables, columns and keys, whatever draws it. */
#include "erd/erd.h"

static bool among(const model_columns *columns, const model_column *column) {
    for (size_t i = 0; i < columns->len; i++)
        if (columns->items[i] == column)
            return true;
    return false;
}

bool erd_in_primary_key(const model_column *column) {
    const model_constraint *key = column->table->primary_key;
    return key != NULL && among(&key->columns, column);
}

bool erd_in_foreign_key(const model_column *column) {
    const model_table *table = column->table;
    for (size_t i = 0; i < table->constraints.len; i++)
        if (table->constraints.items[i]->kind == CONSTRAINT_FOREIGN_KEY &&
            among(&table->constraints.items[i]->columns, column))
            return true;
    return false;
}

bool erd_unique(const model_column *column) {
    model_column *only[] = {(model_column *)(uintptr_t)column};
    return model_columns_unique(column->table, &(model_columns){.items = only, .len = 1});
}

bool erd_optional(const model_constraint *foreign_key) {
    for (size_t i = 0; i < foreign_key->columns.len; i++)
        if (!foreign_key->columns.items[i]->not_null)
            return true;
    return false;
}

bool erd_single(const model_constraint *foreign_key) {
    return model_columns_unique(foreign_key->table, &foreign_key->columns);
}
