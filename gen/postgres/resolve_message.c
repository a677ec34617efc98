/* What resolving says when it fails, in PostgreSQL's words. */
#include <string.h>

#include "diag/memory.h"
#include "postgres/resolve_choice.h"

bool resolve_fail(const catalogue *cat, resolve_error *error, const char *sqlstate,
                  const char *format, ...) {
    if (!error)
        return false;
    orm__buffer text = {0};
    va_list arguments;
    va_start(arguments, format);
    orm__buffer_vprintf(&text, format, arguments);
    va_end(arguments);
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    *error = (resolve_error){.sqlstate = sqlstate,
                             .message = gen_strdup(catalogue_arena(cat), orm__buffer_text(&text))};
    orm__buffer_free(&text);
    return false;
}

const char *resolve_signature(const catalogue *cat, const char *schema, const char *name,
                              const uint32_t *types, const char *const *names, size_t count) {
    orm__buffer text = {0};
    if (schema)
        orm__buffer_printf(&text, "%s.", schema);
    orm__buffer_printf(&text, "%s(", name);
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            orm__buffer_text_add(&text, ", ");
        if (names && names[i])
            orm__buffer_printf(&text, "%s => ", names[i]);
        orm__buffer_text_add(&text, catalogue_spelling(cat, types[i]));
    }
    orm__buffer_byte(&text, ')');
    if (orm__buffer_failed(&text))
        gen_out_of_memory();
    const char *copy = gen_strdup(catalogue_arena(cat), orm__buffer_text(&text));
    orm__buffer_free(&text);
    return copy;
}
