/*
 * The words of `migrate`: what is asked of the history and a database, and what moves it.
 *
 * What is done stands on standard output, a line a revision. What would be undone and cannot be is
 * found before anything is.
 */
#include "command/migrate_words.h"

#include <string.h>

#include "compile_revision.h"
#include "diag/memory.h"

/* ---- words for people */

static const char *counted(orm_arena *arena, size_t count, const char *word) {
    return gen_printf(arena, "%zu %s%s", count, word, count == 1 ? "" : "s");
}

static const char *ids_of(orm_arena *arena, const revisions *all) {
    const char *text = "";
    for (size_t i = 0; i < all->len; i++)
        text = gen_printf(arena, "%s%s%s", text, i > 0 ? ", " : "", all->items[i]->id);
    return text;
}

static void print_revision(const migration *m, const revision *of) {
    printf("%s  %s", of->id, of->message);
    for (size_t i = 0; i < of->labels.len; i++)
        printf("  [%s]", of->labels.items[i].text);
    if (of->children.len == 0)
        printf("  (head)");
    if (of->parents.len > 1)
        printf("  (joins %s)", ids_of(m->arena, &of->parents));
    if (of->children.len > 1)
        printf("  (branches into %s)", ids_of(m->arena, &of->children));
    printf("\n");
}

/* ---- the history alone */

int migrate_history(migration *m) {
    for (size_t i = m->of->all.len; i-- > 0;)
        print_revision(m, m->of->all.items[i]);
    return DONE;
}

int migrate_heads(migration *m) {
    for (size_t i = 0; i < m->of->heads.len; i++)
        print_revision(m, m->of->heads.items[i]);
    return DONE;
}

int migrate_branches(migration *m) {
    for (size_t i = 0; i < m->of->all.len; i++)
        if (m->of->all.items[i]->children.len > 1)
            print_revision(m, m->of->all.items[i]);
    return DONE;
}

int migrate_merge(migration *m) {
    const revision_request request = {.schema = m->call->project.schema,
                                      .folder = m->of->folder,
                                      .message = option_value(m->call, OPT_MESSAGE),
                                      .shadow = shadow_server(m->call),
                                      .generated = generated_folder(m->call)};
    bool done = compile_merge(m->arena, &request, (const char *const *)m->call->arguments + 1,
                              (size_t)m->call->argument_count - 1, stdout, m->sink);
    return done ? DONE : FAILED;
}

/* ---- where a database stands */

static bool is_up(const migration *m, const revision *of) {
    return m->stand->states[of->order] != STATE_PENDING;
}

/* The revisions that are up and none of whose children is. */
static revisions current_of(const migration *m) {
    revisions found = {0};
    for (size_t i = 0; i < m->of->all.len; i++) {
        revision *each = m->of->all.items[i];
        bool last = is_up(m, each);
        for (size_t k = 0; k < each->children.len && last; k++)
            last = !is_up(m, each->children.items[k]);
        if (last)
            gen_list_add(m->arena, &found, each);
    }
    return found;
}

/* From where `+1` and `-1` count. */
static bool only_current(const migration *m, const revision **at) {
    const revisions current = current_of(m);
    *at = current.len > 0 ? current.items[0] : NULL;
    if (current.len <= 1)
        return true;
    diag_hint(diag_error(m->sink, DIAG_REVISION_NAME, (span){0},
                         "the database stands at several revisions: %s",
                         ids_of(m->arena, &current)),
              "say where to: `ormgen migrate to REVISION`");
    return false;
}

static bool is_relative(const char *name) {
    return *name == '+' || *name == '-' || strncmp(name, "current", 7) == 0;
}

/* The revision that the second word names. */
static bool find_target(const migration *m, const char *name, const revision **found) {
    const revision *from = NULL;
    if (strcmp(name, "head") == 0)
        return history_head(m->of, option_value(m->call, OPT_HEAD), found, m->sink);
    if (is_relative(name) && !only_current(m, &from))
        return false;
    return history_find_from(m->of, name, from, found, m->sink);
}

/* ---- moving */

static const char *state_word(revision_state state) {
    static const char *const words[] = {"pending", "half up", "applied", "half down"};
    return words[state];
}

static void print_indented(const char *sql) {
    for (size_t len; len = strcspn(sql, "\n"), sql[len]; sql += len + 1)
        printf("%s%.*s\n", len > 0 ? "      " : "", (int)len, sql);
    printf("      %s;\n", sql);
}

static void print_plan(const revision *of, const char *verb, const revision_statements *list) {
    printf("%-4s  %s  %s\n", verb, of->id, of->message);
    for (size_t i = 0; i < list->len; i++) {
        const revision_statement *each = &list->items[i];
        if (each->place == PLACE_ALONE)
            printf("      -- no transaction\n");
        else if (each->place == PLACE_BATCHED)
            printf("      -- batched: %s\n", each->table);
        else if (i > 0 && (each->begins || list->items[i - 1].place != PLACE_TRANSACTION))
            printf("      -- transaction\n");
        print_indented(list->items[i].sql);
    }
}

/* A hook, if there is one for the moment: run, written or only named. */
static bool run_hook(const migration *m, hook_moment moment, const revision *about, bool down) {
    const hook_call call = {moment, about, down};
    if (hook_name(&m->hooks, moment) == NULL)
        return true;
    if (m->sql) {
        script_tenant(m->tenant, stdout);
        hooks_write(&m->hooks, &call, stdout);
    } else if (m->dry_run) {
        printf("hook  %s\n", hook_name(&m->hooks, moment));
    } else {
        return hooks_run(&m->hooks, m->runner, &call);
    }
    return true;
}

static bool do_up(const migration *m, const revision *to) {
    if (m->sql)
        script_up(to, m->tenant, stdout);
    else if (m->dry_run)
        print_plan(to, "up", &to->up);
    else
        return runner_up(m->runner, to);
    return true;
}

static bool is_reversible(const migration *m, const revision *from) {
    if (from->irreversible == NULL)
        return true;
    diag_hint(diag_error(m->sink, DIAG_MIGRATE_STANDS, (span){0},
                         "revision `%s` is irreversible: %s", from->id, from->irreversible),
              "fill in the `-- down` of `%s`", from->file->path);
    return false;
}

static bool do_down(const migration *m, const revision *from) {
    if (m->sql)
        script_down(from, m->tenant, stdout);
    else if (m->dry_run)
        print_plan(from, "down", &from->down);
    else
        return runner_down(m->runner, from);
    return true;
}

static bool move_one(const migration *m, const revision *of, bool down) {
    return run_hook(m, HOOK_BEFORE_EACH, of, down) && (down ? do_down(m, of) : do_up(m, of)) &&
           run_hook(m, HOOK_AFTER_EACH, of, down);
}

/* What must not be undone is found before anything is. */
static bool check_reversible(const migration *m, const bool *stays) {
    for (size_t i = m->of->all.len; i-- > 0;) {
        const revision *each = m->of->all.items[i];
        if (is_up(m, each) && !stays[i] && !is_reversible(m, each))
            return false;
    }
    return true;
}

static void tell_end(const migration *m, bool moved) {
    const revisions current = current_of(m);
    const char *where = current.len > 0 ? ids_of(m->arena, &current) : "the base";
    if (!m->sql && (!m->dry_run || !moved))
        printf("%sat %s\n", moved ? "" : "nothing to do: ", where);
}

static bool goes_down(const migration *m, const bool *stays, size_t i) {
    return is_up(m, m->of->all.items[i]) && !stays[i];
}

static bool goes_up(const migration *m, const bool *wanted, size_t i) {
    return wanted[i] && m->stand->states[i] != STATE_UP;
}

/* Downs from the last, then ups from the first. */
static bool move_all(const migration *m, const bool *stays, const bool *wanted) {
    for (size_t i = m->of->all.len; i-- > 0;)
        if (goes_down(m, stays, i) && !move_one(m, m->of->all.items[i], true))
            return false;
    for (size_t i = 0; i < m->of->all.len; i++)
        if (goes_up(m, wanted, i) && !move_one(m, m->of->all.items[i], false))
            return false;
    return true;
}

/* `stays` and `wanted` may be one. */
static int move(const migration *m, const bool *stays, const bool *wanted) {
    size_t downs = 0, ups = 0;
    if (!check_reversible(m, stays))
        return FAILED;
    for (size_t i = 0; i < m->of->all.len; i++) {
        downs += goes_down(m, stays, i);
        ups += goes_up(m, wanted, i);
    }
    bool any = downs + ups > 0, down = ups == 0;
    if (any && !(run_hook(m, HOOK_BEFORE, NULL, down) && move_all(m, stays, wanted) &&
                 run_hook(m, HOOK_AFTER, NULL, down)))
        return FAILED;
    for (size_t i = 0; i < m->of->all.len; i++)
        m->stand->states[i] =
            wanted[i] || (stays[i] && is_up(m, m->of->all.items[i])) ? STATE_UP : STATE_PENDING;
    tell_end(m, any);
    return DONE;
}

static bool *all_of(const migration *m, bool value) {
    bool *made = gen_alloc(m->arena, m->of->all.len + 1);
    memset(made, value, m->of->all.len);
    return made;
}

int migrate_up(migration *m) {
    const revision *to = NULL;
    const char *name = argument(m->call, 1);
    if (name != NULL && strcmp(name, "heads") == 0)
        return move(m, all_of(m, true), all_of(m, true));
    bool found = name != NULL ? find_target(m, name, &to)
                              : history_head(m->of, option_value(m->call, OPT_HEAD), &to, m->sink);
    return found ? move(m, all_of(m, true), history_lineage(m->of, to)) : FAILED;
}

/* All stays but the last one: behind a merge, both sides of what it joins. */
static int down_one(const migration *m) {
    const revision *last;
    bool *stays = all_of(m, true);
    if (!only_current(m, &last))
        return FAILED;
    stays[last->order] = false;
    return move(m, stays, all_of(m, false));
}

int migrate_down(migration *m) {
    const revision *to = NULL;
    const char *name = argument(m->call, 1);
    if (current_of(m).len == 0) {
        tell_end(m, false);
        return DONE;
    }
    if (name == NULL || strcmp(name, "-1") == 0)
        return down_one(m);
    return find_target(m, name, &to) ? move(m, history_lineage(m->of, to), all_of(m, false))
                                     : FAILED;
}

int migrate_to(migration *m) {
    const revision *to = NULL;
    if (!find_target(m, argument(m->call, 1), &to))
        return FAILED;
    const bool *wanted = history_lineage(m->of, to);
    return move(m, wanted, wanted);
}

int migrate_stamp(migration *m) {
    const revision *to = NULL;
    if (!find_target(m, argument(m->call, 1), &to))
        return FAILED;
    if (m->dry_run)
        printf("stamp  %s\n", to != NULL ? to->id : "the base");
    else if (!runner_stamp(m->runner, m->of, history_lineage(m->of, to)))
        return FAILED;
    else
        printf("stamped: at %s\n", to != NULL ? to->id : "the base");
    return DONE;
}

/* ---- asking */

int migrate_current(migration *m) {
    const revisions current = current_of(m);
    for (size_t i = 0; i < current.len; i++)
        print_revision(m, current.items[i]);
    if (current.len == 0)
        printf("the base\n");
    return DONE;
}

int migrate_status(migration *m) {
    size_t pending = 0;
    bool fine = true;
    for (size_t i = 0; i < m->of->all.len; i++) {
        const revision *each = m->of->all.items[i];
        revision_state state = m->stand->states[i];
        bool changed = state == STATE_UP && strcmp(m->stand->hashes[i], each->hash) != 0;
        printf("%-9s  %s  %s\n", changed ? "changed" : state_word(state), each->id, each->message);
        pending += state != STATE_UP;
        fine = fine && !changed;
    }
    for (size_t i = 0; i < m->stand->lost.len; i++)
        printf("%-9s  %s\n", "no file", m->stand->lost.items[i]);
    printf("%s, %s\n", counted(m->arena, m->of->all.len, "revision"),
           pending > 0 ? gen_printf(m->arena, "%zu pending", pending) : "none pending");
    m->pending = m->pending || pending > 0 || !fine || m->stand->lost.len > 0;
    return DONE;
}
