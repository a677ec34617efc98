/* The next migration: where the migrations stand, what is different, and the pair of files. */
#include "compile_revision.h"

#include <string.h>

#include "compile.h"
#include "compile_hits.h"
#include "diag/memory.h"
#include "history/proof_notes.h"
#include "migrate/expand.h"
#include "shadow/shadow.h"

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

/* The hash that the SQL and what it follows will have once it is read. */
static const char *hash_of(orm_arena *arena, const revision_draft *draft, const orm__buffer *sql,
                           diag *sink) {
    const char *path = gen_printf(arena, "%s_new.sql", draft->id);
    const source *file = source_of_text(arena, path, orm__buffer_text(sql), sql->len);
    revision *read = revision_parse(arena, file, sink);
    if (read == NULL)
        return NULL;
    read->parents = draft->parents;
    return lineage_hash(arena, read);
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
    const char *hash = hash_of(arena, draft, &sql, sink);
    bool done = hash != NULL && snapshot_write(arena, schema, hash, &snapshot, sink) &&
                history_add(of, draft->id, draft->message, &sql, &snapshot, path, sink);
    orm__buffer_free(&sql);
    orm__buffer_free(&snapshot);
    return done;
}

/* ---- the proof */

/* What a migration is made in: its place in the history, and the server it is tried on. */
typedef struct maker {
    orm_arena *arena;
    const history *of;
    const revision *head;
    shadow *server;
    const revision_request *request;
    diag *sink;
} maker;

static bool prove(const maker *m, const migrate_plan *plan, revision_draft *draft) {
    const proof_request request = {.from = plan->from,
                                   .to = plan->to,
                                   .up = *draft->up,
                                   .down = *draft->down,
                                   .reversible = draft->irreversible == NULL,
                                   .plan = plan};
    proof found = {0};
    if (m->request->unproven || draft->up->len == 0)
        return true;
    if (!migrate_prove(m->arena, m->server, &request, &found, m->sink))
        return false;
    draft->notes = proof_notes(m->arena, &found, request.reversible);
    return true;
}

/* ---- the next one */

static bool write_next(const maker *m, const migrate_plan *plan, const char **path,
                       const char **proven) {
    const migrate_plan *back = migrate_inverse(plan);
    const migrate_steps up = migrate_render(plan), down = migrate_render(back);
    revision_draft draft = {.message = m->request->message,
                            .up = &up,
                            .down = &down,
                            .irreversible = why_irreversible(back)};
    if (m->head != NULL)
        gen_list_add(m->arena, &draft.parents, history_by_id(m->of, m->head->id));
    draft.id = revision_new_id(m->of, &draft.parents, draft.message, content_of(m->arena, &up));
    bool done =
        prove(m, plan, &draft) && add_revision(m->arena, m->of, &draft, plan->to, path, m->sink);
    *proven = draft.notes == NULL          ? ""
              : draft.irreversible == NULL ? ", proven up, down and up"
                                           : ", proven up";
    return done;
}

static const char *folder_of(orm_arena *arena, const revision_request *request) {
    return request->folder != NULL ? request->folder
                                   : compile_migrations_beside(arena, request->schema);
}

/* The C that is there stands with the migrations again. */
static bool restate(orm_arena *arena, const revision_request *request, const model *schema,
                    diag *sink) {
    const history *now = history_read(arena, folder_of(arena, request), sink);
    return now != NULL && compile_c_standing(schema, now, request->generated, sink);
}

static bool check_message(const revision_request *request, diag *sink) {
    if (request->message != NULL && request->message[strspn(request->message, " \t\r\n")])
        return true;
    diag_hint(diag_error(sink, DIAG_USAGE, (span){0}, "the migration has no name"),
              "say in a few words what it does: -m \"add phone to employees\"");
    return false;
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
    shadow *server = shadow_open(arena, request->shadow);
    migrate_plan *plan = migrate_compare_stored(arena, from, to, server, sink);
    if (request->expand)
        migrate_expand(plan);
    const maker m = {arena, of, head, server, request, sink};
    bool any = plan->operations.len > 0 || request->empty;
    const char *proven = "";
    bool done = !any || (migrate_check(plan, request->allow_drop, sink) &&
                         write_next(&m, plan, &path, &proven));
    shadow_close(server);
    if (plan->operations.len > 0)
        compile_hits(arena, from, to, &request->queries, sink);
    if (!done)
        return false;
    migrate_write_list(plan, "", out);
    if (migrate_may_expand(plan))
        fputs(
            "a table is written anew under a lock; --expand changes types beside the old column\n",
            out);
    if (any)
        fprintf(out, "wrote %s%s\n", path, proven);
    else
        fputs("nothing to write: the migrations lead to this schema\n", out);
    return !any || restate(arena, request, to, sink);
}

/* ---- joining heads */

/* The deepest revision that both follow from; NULL for the base. */
static const revision *common_ancestor(const history *of, const revision *a, const revision *b) {
    const bool *first = history_lineage(of, a), *second = history_lineage(of, b);
    for (size_t i = of->all.len; i-- > 0;)
        if (first[i] && second[i])
            return of->all.items[i];
    return NULL;
}

static bool find_heads(const history *of, const char *const *names, size_t count, revisions *heads,
                       diag *sink) {
    for (size_t i = 0; i < count; i++) {
        const revision *found = NULL;
        if (!history_find(of, names[i], &found, sink))
            return false;
        if (found != NULL)
            gen_list_add(of->arena, heads, of->all.items[found->order]);
    }
    if (count == 0)
        *heads = of->heads;
    return true;
}

/* The schema of the first head joined with those of the others, one after the other. */
static model *join(orm_arena *arena, const history *of, const revisions *heads, const char *url,
                   diag *sink) {
    model *joined = compile_standing(arena, of, heads->items[0], url, sink);
    for (size_t i = 1; i < heads->len && joined != NULL; i++) {
        const revision *base = common_ancestor(of, heads->items[i - 1], heads->items[i]);
        const model *from = compile_standing(arena, of, base, url, sink);
        const model *other = compile_standing(arena, of, heads->items[i], url, sink);
        joined =
            from != NULL && other != NULL ? snapshot_merge(arena, from, joined, other, sink) : NULL;
    }
    return joined;
}

bool compile_merge(orm_arena *arena, const revision_request *request, const char *const *names,
                   size_t count, FILE *out, diag *sink) {
    const history *of = history_read(arena, folder_of(arena, request), sink);
    static const migrate_steps none = {0};
    revision_draft draft = {.message = request->message, .up = &none, .down = &none};
    if (of == NULL || !find_heads(of, names, count, &draft.parents, sink))
        return false;
    if (draft.parents.len < 2) {
        fprintf(out, "nothing to write: there is one head\n");
        return true;
    }
    const char *path = NULL, *ids = "";
    for (size_t i = 0; i < draft.parents.len; i++)
        ids = gen_printf(arena, "%s%s%s", ids, i > 0 ? " and " : "", draft.parents.items[i]->id);
    if (draft.message == NULL)
        draft.message = gen_printf(arena, "join %s", ids);
    const model *joined = join(arena, of, &draft.parents, request->shadow, sink);
    draft.id = revision_new_id(of, &draft.parents, draft.message, ids);
    if (joined == NULL || !add_revision(arena, of, &draft, joined, &path, sink))
        return false;
    fprintf(out, "joins %s\nwrote %s\n", ids, path);
    const model *schema = compile_model(arena, request->schema, diag_new(arena));
    return schema == NULL || restate(arena, request, schema, sink);
}
