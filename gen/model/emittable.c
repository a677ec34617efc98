/* What the model holds but generated code and DDL do not say yet. */
#include "model/model.h"

static void refuse(diag *sink, span at, const char *what, const char *name) {
    diag_error(sink, DIAG_NOT_EMITTED, at, "%s `%s` is understood but not yet emitted", what, name);
}

bool model_check_statable(const model *in, diag *sink) {
    size_t errors = diag_errors(sink);
    for (size_t i = 0; i < in->statements.len; i++)
        if (in->statements.items[i].path)
            refuse(sink, in->statements.items[i].sql.at, "the SQL of",
                   in->statements.items[i].path);
    return diag_errors(sink) == errors;
}
