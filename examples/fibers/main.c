/*
 * Fibers: a thousand requests at once, on one thread and five connections.
 *
 * What handles a request is plain code that seems to block: it opens a session, writes, reads and closes.
 * Whenever it waits, for the server or for a connection, others go on.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "visits.h"

enum { REQUESTS = 1000 };

typedef struct request {
    orm_engine *engine;
    orm_loop *loop;
    int number;
    orm_status status;
    int connections; /* that the engine had then */
} request;

static void handle_request(void *argument) {
    request *r = argument;
    orm_session *s;
    r->status = orm_session_open(r->engine, NULL, &s);
    if (r->status != ORM_OK)
        return;
    visit *made = visit_new(s);
    visit_set_page(made, "/home");
    visit_set_visitor(made, r->number);
    r->status = orm_session_commit(s);
    r->connections = orm_engine_stat(r->engine).size;
    orm_session_close(s);
}

/* One that takes too long ends at its deadline; its session can be used again after a rollback. */
static void handle_slow_request(void *argument) {
    request *r = argument;
    orm_session *s;
    r->status = orm_session_open(r->engine, NULL, &s);
    if (r->status != ORM_OK)
        return;
    orm_loop_deadline(r->loop, orm_clock_us() + 50 * 1000);
    r->status = orm_session_execute(s, "SELECT pg_sleep(60)");
    orm_session_close(s);
}

static int64_t count_visits(orm_engine *engine) {
    orm_session *s;
    visit_list all = {.items = NULL};
    if (orm_session_open(engine, NULL, &s) == ORM_OK)
        visit_all(s, &all);
    int64_t count = (int64_t)all.len;
    orm_session_close(s);
    return count;
}

int main(void) {
    static request requests[REQUESTS], slow;
    orm_engine *engine;
    orm_loop *loop;
    if (orm_engine_open(getenv("DATABASE_URL"), &(orm_engine_options){.max_overflow = -1},
                        &engine) != ORM_OK ||
        orm_loop_open(engine, NULL, &loop) != ORM_OK)
        return 1;

    slow = (request){.engine = engine, .loop = loop};
    orm_loop_spawn(loop, handle_slow_request, &slow);
    for (int i = 0; i < REQUESTS; i++) {
        requests[i] = (request){.engine = engine, .loop = loop, .number = i};
        orm_loop_spawn(loop, handle_request, &requests[i]);
    }
    orm_loop_run(loop);

    int done = 0, most = 0;
    for (int i = 0; i < REQUESTS; i++) {
        done += requests[i].status == ORM_OK;
        most = requests[i].connections > most ? requests[i].connections : most;
    }
    printf("%d requests done, %" PRId64 " visits saved\n", done, count_visits(engine));
    printf("at most %d connections\n", most);
    printf("the slow one: %s\n", orm_status_name(slow.status));
    orm_loop_close(loop);
    orm_engine_close(engine);
    return 0;
}
