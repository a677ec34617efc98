/*
 * Revisions: whether a database's migrations have got to where a program's were when it was generated.
 *
 * The migration tool keeps a ledger in each database, a row a revision that has run. It is only read
 * here.
 */
#include <string.h>

#include "session/session_state.h"

/* How the ledger stands to a program's revisions. */
typedef struct standing {
    const char *half;    /* one of the program's heads that has begun and not ended; or NULL */
    const char *missing; /* one that has not run; or NULL */
    const char *newest;  /* of those that have run; "" when none has */
    uint32_t count;      /* of those */
} standing;

static const char *const no_ledger_sql = "SELECT to_regclass('ormgen_ledger.revision') IS NULL";
static const char *const ledger_sql =
    "SELECT id, state FROM ormgen_ledger.revision WHERE tenant = $1 ORDER BY id";

/* What keeps a program's role from looking is not its own fault. */
static orm_status explain(orm_session *session, orm_status status) {
    if (strcmp(session->failure.error.sqlstate, "42501") != 0)
        return status;
    orm__facts facts = orm__facts_of(&session->failure.error);
    facts.hint = "grant the program's role USAGE on the schema ormgen_ledger and SELECT on its "
                 "table revision";
    return orm__fail_with(&session->failure, &facts, "%s", session->failure.error.message);
}

static orm_status ask(orm_session *session, const char *sql, const char *tenant,
                      orm__result **out) {
    const char *why = "";
    orm__parameters_clear(&session->parameters);
    orm_status status = ORM_OK;
    if (tenant)
        status =
            orm__parameters_add(&session->parameters, &orm_type_text, true, &tenant, NULL, &why);
    if (status != ORM_OK)
        return orm__fail(&session->failure, status, "the tenant's name: %s", why);
    const orm__statement statement = orm__statement_of("revision", sql);
    status = orm__session_run(session, &statement, out);
    return status == ORM_OK ? ORM_OK : explain(session, status);
}

static const char *text_at(const orm__result *result, int row, int column) {
    const char *text = orm__result_cell(result, row, column).data;
    return text ? text : "";
}

static const char *state_of(const orm__result *ledger, const char *revision) {
    for (int row = 0; row < orm__result_rows(ledger); row++)
        if (strcmp(text_at(ledger, row, 0), revision) == 0)
            return text_at(ledger, row, 1);
    return NULL;
}

static standing read_ledger(const orm__result *ledger, const orm_revision *of) {
    standing at = {.newest = ""};
    for (int row = 0; row < orm__result_rows(ledger); row++) {
        if (strcmp(text_at(ledger, row, 1), "up") != 0)
            continue;
        at.newest = text_at(ledger, row, 0);
        at.count++;
    }
    for (uint32_t i = 0; i < of->head_count; i++) {
        const char *state = state_of(ledger, of->heads[i]);
        if (!state)
            at.missing = of->heads[i];
        else if (strcmp(state, "up") != 0)
            at.half = of->heads[i];
    }
    return at;
}

/* Tells that the database is not where the program is, and what to do about it: a command, which takes the
 * revision. */
static orm_status fail(orm_session *session, const orm_revision_check *check, const char *wanted,
                       const char *stands, const char *command) {
    const char *tenant = check->tenant ? check->tenant : "";
    orm__buffer hint = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&hint, "%s %s%s%s`", command, wanted, *tenant ? " --schema " : "", tenant);
    orm_status status = orm__fail_with(
        &session->failure, &(orm__facts){.status = ORM_MISMATCH, .hint = orm__buffer_text(&hint)},
        "the program was generated for revision `%s` of %s, and the database%s%s%s %s", wanted,
        check->wanted->package, *tenant ? ", schema `" : "", tenant, *tenant ? "`," : "", stands);
    orm__buffer_free(&hint);
    return status;
}

static orm_status compare(orm_session *session, const orm_revision_check *check,
                          const standing *at) {
    const orm_revision *of = check->wanted;
    orm__buffer stands = orm__buffer_on(&session->allocator);
    if (*at->newest)
        orm__buffer_printf(&stands, "stands at `%s`", at->newest);
    else
        orm__buffer_text_add(&stands, "stands before the first");
    orm_status status = ORM_OK;
    if (orm__buffer_failed(&stands))
        status = orm__fail_nomem(&session->failure);
    else if (at->missing)
        status = fail(session, check, at->missing, stands.data, "run `ormgen migrate up");
    else if (at->half)
        status = fail(session, check, at->half, "has it half done",
                      "it runs now, or was stopped: to go on, run `ormgen migrate up");
    else if (check->exact && at->count != of->revision_count)
        status = fail(session, check, of->heads[0], stands.data,
                      "generate the program from where the migrations are now, or run `ormgen "
                      "migrate to");
    orm__buffer_free(&stands);
    return status;
}

static orm_status check_ledger(orm_session *session, const orm_revision_check *check) {
    orm__result *ledger;
    orm_status status = ask(session, ledger_sql, check->tenant ? check->tenant : "", &ledger);
    if (status != ORM_OK)
        return status;
    const standing at = read_ledger(ledger, check->wanted);
    status = compare(session, check, &at);
    orm__result_free(ledger);
    return status;
}

orm_status orm_session_check_revision(orm_session *session, const orm_revision_check *check) {
    const orm_revision *of = check->wanted;
    if (!of || of->abi != ORM_ABI || of->head_count == 0)
        return orm__fail_with(&session->failure,
                              &(orm__facts){.status = ORM_MISUSE, .hint = "generate it again"},
                              "there is no revision to check, or it was generated for another ABI");
    orm__result *answer;
    orm_status status = ask(session, no_ledger_sql, NULL, &answer);
    if (status != ORM_OK)
        return status;
    bool none = *orm__result_cell(answer, 0, 0).data;
    orm__result_free(answer);
    if (!none)
        return check_ledger(session, check);
    return fail(session, check, of->heads[0], "has no ledger of migrations",
                "run `ormgen migrate up`; or, where it was made another way and is the same, "
                "`ormgen migrate stamp");
}

orm_status orm__engine_check_revision(orm_engine *engine, const orm_revision_check *check) {
    static const orm_session_options options = {.autocommit = true, .name = "revision check"};
    orm_session *session;
    orm_status status = orm_session_open(engine, &options, &session);
    if (status != ORM_OK)
        return status;
    status = orm_session_check_revision(session, check);
    if (status != ORM_OK)
        orm__engine_fail_as(engine, &session->failure);
    orm_session_close(session);
    return status;
}
