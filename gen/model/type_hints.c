/* What to propose for a type that is not there. */
#include "model/build.h"

#include <string.h>

/* What other databases and languages call PostgreSQL's types. */
static const char *const foreign[][2] = {
    {"string", "text"},
    {"str", "text"},
    {"clob", "text"},
    {"longtext", "text"},
    {"mediumtext", "text"},
    {"tinytext", "text"},
    {"nvarchar", "varchar"},
    {"varchar2", "varchar"},
    {"datetime", "timestamptz"},
    {"datetime2", "timestamptz"},
    {"number", "numeric"},
    {"blob", "bytea"},
    {"binary", "bytea"},
    {"varbinary", "bytea"},
    {"longblob", "bytea"},
    {"bytes", "bytea"},
    {"tinyint", "smallint"},
    {"mediumint", "int"},
    {"long", "bigint"},
    {"int16", "smallint"},
    {"int32", "int"},
    {"int64", "bigint"},
    {"uint32", "bigint"},
    {"double", "double precision"},
    {"float32", "real"},
    {"float64", "double precision"},
    {"guid", "uuid"},
    {"uniqueidentifier", "uuid"},
    {"bit(1)", "bool"},
    {"auto_increment", "bigint identity"},
};

static name_list all_types(builder *b, bool entities_first) {
    name_list names = {0};
    if (entities_first)
        for (size_t i = 0; i < b->drafts.len; i++)
            gen_list_add(b->arena, &names, b->drafts.items[i]->entity->name);
    for (size_t i = 0; i < b->declared.len; i++)
        gen_list_add(b->arena, &names, b->declared.items[i]->decl->name.name.text);
    for (const pg_type *type = pg_types(); type->name; type++) {
        gen_list_add(b->arena, &names, type->internal);
        if (strcmp(type->name, type->internal) != 0)
            gen_list_add(b->arena, &names, type->name);
    }
    if (!entities_first)
        for (size_t i = 0; i < b->drafts.len; i++)
            gen_list_add(b->arena, &names, b->drafts.items[i]->entity->name);
    return names;
}

void hint_type(builder *b, diag_message *message, const ast_type *type) {
    const char *name = type->name.name.text;
    const char *extension = extension_of_type(name);
    if (extension) {
        diag_hint(message, "it comes with an extension: `extension %s`", extension);
        return;
    }
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) {
        if (strcmp(foreign[i][0], name) == 0) {
            diag_hint(message, "PostgreSQL calls it `%s`", foreign[i][1]);
            return;
        }
    }
    name_list names = all_types(b, type->entity_like);
    if (!type->entity_like)
        for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
            gen_list_add(b->arena, &names, foreign[i][0]);
    const char *wanted = type->entity_like ? type->name.name.written : name;
    const char *nearest = diag_nearest(wanted, names.items, names.len);
    for (size_t i = 0; nearest && i < sizeof foreign / sizeof *foreign; i++)
        if (nearest == foreign[i][0])
            nearest = foreign[i][1];
    if (nearest)
        diag_hint(message, "did you mean `%s`?", nearest);
}
