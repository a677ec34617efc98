/* Finding things in a finished model by name. */
#include "model/model.h"

#include <string.h>

static bool same_schema(const model *in, const char *a, const char *b) {
    a = a ? a : in->default_schema;
    b = b ? b : in->default_schema;
    return a == b || (a && b && strcmp(a, b) == 0);
}

model_table *model_table_named(const model *in, const char *schema, const char *name) {
    for (size_t i = 0; i < in->tables.len; i++) {
        model_table *table = in->tables.items[i];
        if (strcmp(table->name.name, name) == 0 && same_schema(in, table->name.schema, schema))
            return table;
    }
    return NULL;
}

model_entity *model_entity_named(const model *in, const char *name) {
    for (size_t i = 0; i < in->entities.len; i++)
        if (strcmp(in->entities.items[i]->name, name) == 0)
            return in->entities.items[i];
    return NULL;
}

model_column *model_column_named(const model_table *table, const char *name) {
    for (size_t i = 0; i < table->columns.len; i++)
        if (strcmp(table->columns.items[i]->name, name) == 0)
            return table->columns.items[i];
    return NULL;
}

model_type model_type_base(const model_type *type) {
    model_type base = *type;
    while (base.kind == TYPE_DOMAIN) {
        int dimensions = base.dimensions;
        base = base.domain->type;
        base.dimensions += dimensions;
    }
    return base;
}
