/* The next migration: where the migrations stand, what is different, and the pair of files. */
#include "compile_revision.h"

#include <string.h>

#include "compile.h"
#include "diag/memory.h"

const char *compile_migrations_beside(orm_arena *arena, const char *schema_path) {
    const char *path = schema_path != NULL ? schema_path : "";
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    while (len > 0 && path[len - 1] != '/')
        len--;
    return gen_printf(arena, "%.*smigrations", (int)len, path);
}

/* ---- where the migrations stand */

static model *no_snapshot(const revision *at, bool stale, diag *sink) {
    diag_message *error = stale ? diag_error(sink, DIAG_SNAPSHOT, (span){0},
                                             "`%s` was written for other SQL than `%s` holds now",
                                             at->snapshot, at->file->path)
                                : diag_error(sink, DIAG_SNAPSHOT, (span){0},
                                             "there is no `%s` that says what `%s` leads to",
                                             at->snapshot, at->file->path);
    diag_hint(error, "--shadow URL names a server on which the migrations can be run to find out");
    return NULL;
}

model *compile_standing(orm_arena *arena, const history *of, const revision *at, const char *shadow,
                        diag *sink) {
    model *found = NULL;
    snapshot_state state = snapshot_read(arena, at, &found, sink);
    (void)of;
    (void)shadow;
    if (state == SNAPSHOT_MISSING || state == SNAPSHOT_STALE)
        return no_snapshot(at, state == SNAPSHOT_STALE, sink);
    return found;
}

/* ---- the next revision */

/* What cannot be brought back, in one line; NULL when all can. */
static const char *why_irreversible(const migrate_plan *back) {
    const char *why = NULL;
    for (size_t i = 0; i < back->operations.len; i++) {
        const char *refusal = back->operations.items[i].refusal;
        if (refusal != NULL && (why == NULL || strstr(why, refusal) == NULL))
            why = why == NULL ? refusal : gen_printf(back->arena, "%s; %s", why, refusal);
    }
    return why;
}

/* The hash that the SQL will have once it is read. */
static const char *hash_of(orm_arena *arena, const char *id, const orm__buffer *sql, diag *sink) {
    const char *path = gen_printf(arena, "%s_new.sql", id);
    const source *file = source_of_text(arena, path, orm__buffer_text(sql), sql->len);
    const revision *read = revision_parse(arena, file, sink);
    return read != NULL ? read->hash : NULL;
}

/* What a revision's id is made of besides its name and parents. */
static const char *content_of(orm_arena *arena, const migrate_steps *steps) {
    const char *text = "";
    for (size_t i = 0; i < steps->len; i++)
        text = gen_printf(arena, "%s%s;", text, steps->items[i].sql);
    return text;
}

static bool add_revision(orm_arena *arena, const history *of, revision_draft *draft,
                         const model *schema, const char **path, diag *sink) {
    orm__buffer sql = {0}, snapshot = {0};
    revision_write(arena, draft, &sql);
    const char *hash = hash_of(arena, draft->id, &sql, sink);
    bool done = hash != NULL && snapshot_write(arena, schema, hash, &snapshot, sink) &&
                history_add(of, draft->id, draft->message, &sql, &snapshot, path, sink);
    orm__buffer_free(&sql);
    orm__buffer_free(&snapshot);
    return done;
}

static bool write_next(orm_arena *arena, const history *of, const revision *head,
                       const migrate_plan *plan, const revision_request *request, const char **path,
                       diag *sink) {
    const migrate_plan *back = migrate_inverse(plan);
    const migrate_steps up = migrate_render(plan), down = migrate_render(back);
    revision_draft draft = {.message = request->message,
                            .up = &up,
                            .down = &down,
                            .irreversible = why_irreversible(back)};
    if (head != NULL)
        gen_list_add(arena, &draft.parents, history_by_id(of, head->id));
    draft.id = revision_new_id(of, &draft.parents, draft.message, content_of(arena, &up));
    return add_revision(arena, of, &draft, plan->to, path, sink);
}

static bool check_message(const revision_request *request, diag *sink) {
    if (request->message != NULL && request->message[strspn(request->message, " \t\r\n")])
        return true;
    diag_hint(diag_error(sink, DIAG_USAGE, (span){0}, "the migration has no name"),
              "say in a few words what it does: -m \"add phone to employees\"");
    return false;
}

static const char *folder_of(orm_arena *arena, const revision_request *request) {
    return request->folder != NULL ? request->folder
                                   : compile_migrations_beside(arena, request->schema);
}

bool compile_revision(orm_arena *arena, const revision_request *request, FILE *out, diag *sink) {
    const revision *head = NULL;
    const char *path = NULL;
    const history *of = NULL;
    if (!check_message(request, sink) ||
        (of = history_read(arena, folder_of(arena, request), sink)) == NULL ||
        !history_head(of, request->head, &head, sink))
        return false;
    const model *to = compile_model(arena, request->schema, sink);
    if (to == NULL || !model_check_statable(to, sink))
        return false;
    const model *from = compile_standing(arena, of, head, request->shadow, sink);
    if (from == NULL)
        return false;
    const migrate_plan *plan = migrate_compare(arena, from, to);
    if (plan->operations.len == 0 && !request->empty) {
        fprintf(out, "nothing to write: the migrations lead to this schema\n");
        return true;
    }
    if (!migrate_check(plan, request->allow_drop, sink) ||
        !write_next(arena, of, head, plan, request, &path, sink))
        return false;
    migrate_write_list(plan, out);
    fprintf(out, "wrote %s\n", path);
    return true;
}
