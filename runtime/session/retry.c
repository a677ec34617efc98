/*
 * Running a transaction again until it succeeds.
 *
 *     attempt → done     committed, or failed in a way that another attempt would not mend
 *     attempt → waiting  ORM_RETRYABLE, and attempts and time are left
 *     waiting → attempt  after a random part of a time that doubles each time
 *
 * The wait is random so that two transactions which fell over each other do not do so again.
 */
#include "session/flush_plan.h"
#include "session/hooks.h"

typedef struct retry {
    orm_session *session;
    orm_transaction_options options;
    orm_status (*work)(orm_session *session, void *argument);
    void *argument;
    uint64_t random; /* never 0 */
} retry;

static orm_transaction_options fill_in(const orm_transaction_options *options) {
    orm_transaction_options with = options ? *options : (orm_transaction_options){.attempts = 0};
    with.attempts = with.attempts > 0 ? with.attempts : 10;
    with.first_wait_ms = with.first_wait_ms > 0 ? with.first_wait_ms : 10;
    with.longest_wait_ms = with.longest_wait_ms > 0 ? with.longest_wait_ms : 1000;
    return with;
}

static bool is_past(const retry *at) {
    return at->options.deadline_us > 0 && orm_clock_us() >= at->options.deadline_us;
}

/* A random part of what may be waited before this attempt. */
static int64_t wait_us(retry *at, int attempt) {
    int64_t most_ms = at->options.first_wait_ms;
    for (int i = 1; i < attempt && most_ms < at->options.longest_wait_ms; i++)
        most_ms *= 2;
    if (most_ms > at->options.longest_wait_ms)
        most_ms = at->options.longest_wait_ms;
    at->random ^= at->random << 13;
    at->random ^= at->random >> 7;
    at->random ^= at->random << 17;
    return (int64_t)(at->random % (uint64_t)(most_ms * 1000 + 1));
}

/* Rolls back and keeps the story of why. */
static void undo(orm_session *session, orm_status status) {
    orm__failure story = orm__failure_on(&session->allocator);
    orm__failure_copy(&story, &session->failure);
    orm_session_rollback(session);
    if (story.error.status == status)
        orm__failure_copy(&session->failure, &story);
    else
        orm__fail(&session->failure, status, "the transaction's work returned %s",
                  orm_status_name(status));
    orm__failure_free(&story);
}

/* Rows are read anew in the first attempt, too: what an earlier transaction read is no part of this one,
 * and a change computed from it would overwrite somebody else's without a conflict that PostgreSQL sees. */
static orm_status attempt(const retry *at) {
    orm_session *session = at->session;
    orm_status status = orm_session_expire_all(session);
    session->in_work = true;
    if (status == ORM_OK)
        status = at->work(session, at->argument);
    session->in_work = false;
    if (status == ORM_OK)
        status = orm_session_commit(session);
    if (status != ORM_OK)
        undo(session, status);
    return status;
}

static orm_status wait_for_next(retry *at, int number) {
    int64_t until = orm_clock_us() + wait_us(at, number);
    if (at->options.deadline_us > 0 && until > at->options.deadline_us)
        until = at->options.deadline_us;
    orm_status status = orm__engine_sleep(at->session->engine, until);
    if (status != ORM_OK)
        return orm__fail(&at->session->failure, status, "the wait before another attempt ended");
    return ORM_OK;
}

static orm_status check(orm_session *session, const retry *at) {
    orm_status status = orm__hooks_allow(session, ORM__ANYTHING);
    if (session->latched != ORM_OK || status != ORM_OK)
        return session->latched != ORM_OK ? session->latched : status;
    if (session->in_transaction || session->joined || session->options.autocommit ||
        session->in_work)
        return orm__fail(&session->failure, ORM_MISUSE,
                         "orm_transaction begins a transaction of its own, which cannot be with "
                         "autocommit or when one has begun");
    if (orm__has_work(session))
        return orm__fail_with(&session->failure,
                              &(orm__facts){.status = ORM_MISUSE,
                                            .hint = "make the changes in `work`, or commit them"},
                              "changes wait to be flushed that another attempt would not have");
    if (is_past(at))
        return orm__fail(&session->failure, ORM_TIMEOUT, "the deadline has passed");
    return ORM_OK;
}

static orm_status run(retry *at) {
    orm_status status = ORM_OK;
    for (int number = 1; number <= at->options.attempts; number++) {
        status = number > 1 ? wait_for_next(at, number - 1) : ORM_OK;
        if (status != ORM_OK)
            return status;
        status = attempt(at);
        if (status != ORM_RETRYABLE || is_past(at))
            return status;
    }
    return status;
}

orm_status orm_transaction_with(orm_session *session, const orm_transaction_options *options,
                                orm_status (*work)(orm_session *session, void *argument),
                                void *argument) {
    retry at = {.session = session,
                .options = fill_in(options),
                .work = work,
                .argument = argument,
                .random = ((uint64_t)orm_clock_us() ^ (uint64_t)(uintptr_t)session) | 1};
    orm_status status = check(session, &at);
    if (status != ORM_OK)
        return status;
    int64_t deadline = session->deadline_us;
    if (at.options.deadline_us > 0 && (deadline < 0 || at.options.deadline_us < deadline))
        orm_session_deadline(session, at.options.deadline_us);
    status = run(&at);
    orm_session_deadline(session, deadline);
    return status;
}

orm_status orm_transaction(orm_session *session,
                           orm_status (*work)(orm_session *session, void *argument),
                           void *argument) {
    return orm_transaction_with(session, NULL, work, argument);
}
