/* Where the migrations stand: the snapshot of a revision, or what running them leads to. */
#include <string.h>

#include "compile.h"
#include "compile_revision.h"
#include "diag/memory.h"
#include "shadow/shadow.h"

const char *compile_migrations_beside(orm_arena *arena, const char *schema_path) {
    return compile_beside(arena, schema_path, "migrations");
}

/* Runs what a revision's ancestors and itself do, one after the other. */
static bool replay(const history *of, const revision *to, shadow_database *in, diag *sink) {
    const bool *lineage = history_lineage(of, to);
    for (size_t i = 0; i < of->all.len; i++) {
        const revision *each = of->all.items[i];
        const migrate_steps steps = revision_steps(of->arena, &each->up);
        for (size_t k = 0; lineage[i] && k < steps.len; k++) {
            const shadow_failure *failure = shadow_run(in, steps.items[k].sql);
            if (failure == NULL)
                continue;
            shadow_report(failure, gen_printf(of->arena, "replaying `%s`", each->file->path),
                          steps.items[k].sql, sink);
            return false;
        }
    }
    return true;
}

static model *replayed(const history *of, const revision *to, const char *url, diag *sink) {
    inspect_leftovers leftovers = {0};
    shadow *server = shadow_open(of->arena, url);
    shadow_database *in = shadow_create(server, sink);
    model *found =
        in != NULL && replay(of, to, in, sink) ? shadow_inspect(in, &leftovers, sink) : NULL;
    shadow_close(server);
    return found;
}

model *compile_standing(orm_arena *arena, const history *of, const revision *at, const char *url,
                        diag *sink) {
    model *found = NULL;
    snapshot_state state = snapshot_read(arena, at, &found, sink);
    if (state == SNAPSHOT_FITS || state == SNAPSHOT_BROKEN)
        return found;
    found = replayed(of, at, url, sink);
    if (found == NULL)
        diag_error(sink, DIAG_SNAPSHOT, (span){0},
                   state == SNAPSHOT_STALE
                       ? "`%s` was written for other SQL than `%s` and what it follows hold now"
                       : "there is no `%s` that says what `%s` leads to",
                   at->snapshot, at->file->path);
    return found;
}
