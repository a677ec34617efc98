/*
 * A listener's life, and its connection's.
 *
 *     LISTENING → LISTENING [orm_listener_wait]  a notification, or none in time
 *     LISTENING → LOST      the connection broke, in whichever call
 *     LOST      → LISTENING [orm_listener_wait]  connected again, with all channels: ORM_MISSED
 *     LOST      → LOST      [orm_listener_wait]  not until the deadline: ORM_DISCONNECTED
 *
 * In LOST there is no connection. Attempts to make one have a pause between them, which doubles.
 */
#include <orm/listener.h>
#include <string.h>
#include <unistd.h>

#include "session/session_state.h"

enum { LONGEST_NAME = 63, LONGEST_PAYLOAD = 7999, FIRST_PAUSE_MS = 100, LONGEST_PAUSE_MS = 5000 };

static const char listen_verb[] = "LISTEN ";

typedef struct subscription subscription;
struct subscription {
    subscription *next;
    size_t size; /* of the block */
    char sql[];  /* "LISTEN "…"" */
};

struct orm_listener {
    orm_engine *engine;
    const orm__connector *connector;
    orm_allocator allocator;
    orm__failure failure;
    orm__connection *connection; /* NULL: lost */
    subscription *subscriptions;
    orm__notification heard; /* that the program was told last */
    pid_t pid;
    bool in_use; /* by a thread or fiber that waits */
};

/* --- channels ------------------------------------------------------------------------------------- */

static orm_status check_name(orm__failure *failure, const char *name) {
    size_t len = name ? strlen(name) : 0;
    if (len > 0 && len <= LONGEST_NAME)
        return ORM_OK;
    return orm__fail(failure, ORM_VALUE, "the name of a channel has 1 to %d bytes", LONGEST_NAME);
}

static orm__buffer write_command(const orm_listener *listener, const char *verb, const char *name) {
    orm__buffer sql = orm__buffer_on(&listener->allocator);
    orm__buffer_text_add(&sql, verb);
    orm__buffer_byte(&sql, '"');
    for (; *name; name++) {
        if (*name == '"')
            orm__buffer_byte(&sql, '"');
        orm__buffer_byte(&sql, *name);
    }
    orm__buffer_byte(&sql, '"');
    return sql;
}

/* Where the channel is linked from, or would be. */
static subscription **find(orm_listener *listener, const char *sql) {
    subscription **link = &listener->subscriptions;
    while (*link && strcmp((*link)->sql, sql) != 0)
        link = &(*link)->next;
    return link;
}

static void drop(orm_listener *listener, subscription **link) {
    subscription *gone = *link;
    *link = gone->next;
    orm__release(&listener->allocator, gone, gone->size);
}

static subscription *subscribe(const orm_listener *listener, const orm__buffer *sql) {
    subscription *made = orm__allocate(&listener->allocator, sizeof *made + sql->len + 1);
    if (!made)
        return NULL;
    *made = (subscription){.size = sizeof *made + sql->len + 1};
    memcpy(made->sql, sql->data, sql->len + 1);
    return made;
}

/* --- the connection --------------------------------------------------------------------------------- */

static void drop_if_lost(orm_listener *listener) {
    if (!listener->connection || !orm__connection_lost(listener->connection))
        return;
    orm__disconnect(listener->connection);
    listener->connection = NULL;
}

static orm_status run(orm_listener *listener, const char *const *commands, int count) {
    if (!listener->connection)
        return orm__fail_with(
            &listener->failure,
            &(orm__facts){.status = ORM_DISCONNECTED, .hint = "orm_listener_wait makes another"},
            "the listener's connection is lost");
    orm_status status = orm__run_controls(listener->connection, commands, count);
    drop_if_lost(listener);
    return status;
}

static orm_status listen_again(orm_listener *listener) {
    enum { AT_ONCE = 64 };
    const char *commands[AT_ONCE];
    orm_status status = ORM_OK;
    for (const subscription *at = listener->subscriptions; at && status == ORM_OK;) {
        int count = 0;
        for (; at && count < AT_ONCE; at = at->next)
            commands[count++] = at->sql;
        status = run(listener, commands, count);
    }
    return status;
}

static orm_status connect_once(orm_listener *listener) {
    orm_status status =
        orm__connect(listener->connector, &listener->failure, &listener->connection);
    if (status == ORM_OK)
        status = listen_again(listener);
    if (status != ORM_OK) {
        orm__disconnect(listener->connection);
        listener->connection = NULL;
    }
    return status;
}

/* What another attempt may mend. */
static bool is_passing(orm_status status) {
    return status == ORM_DISCONNECTED || status == ORM_TIMEOUT;
}

static bool is_before(int64_t time_us, int64_t deadline_us) {
    return deadline_us < 0 || time_us < deadline_us;
}

static orm_status reconnect(orm_listener *listener, int64_t deadline_us) {
    int64_t pause_us = FIRST_PAUSE_MS * 1000;
    orm_status status = connect_once(listener);
    while (is_passing(status) && is_before(orm_clock_us() + pause_us, deadline_us)) {
        orm_status slept = orm__engine_sleep(listener->engine, orm_clock_us() + pause_us);
        if (slept != ORM_OK)
            return orm__fail(&listener->failure, slept, "waiting to connect again ended");
        pause_us = pause_us < LONGEST_PAUSE_MS * 500 ? 2 * pause_us : LONGEST_PAUSE_MS * 1000;
        status = connect_once(listener);
    }
    if (status == ORM_OK)
        return orm__fail(&listener->failure, ORM_MISSED,
                         "the connection was lost and made again: notifications may have been "
                         "missed");
    if (status != ORM_TIMEOUT)
        return status;
    orm__facts facts = orm__facts_of(&listener->failure.error);
    facts.status = ORM_DISCONNECTED;
    return orm__fail_with(&listener->failure, &facts, "%s", listener->failure.error.message);
}

/* --- the calls ----------------------------------------------------------------------------------------- */

orm_status orm_listener_open(orm_engine *engine, orm_listener **out) {
    *out = NULL;
    if (!orm__engine_is_open(engine))
        return orm__engine_fail(engine, ORM_MISUSE, "the engine is not open");
    const orm__connector *connector = orm__engine_connector(engine);
    if (connector->statement_cache == 0)
        return orm__engine_fail(
            engine, ORM_MISUSE,
            "a pooler in transaction mode keeps no LISTEN: open another engine, "
            "with the server's own address");
    orm_listener *made = orm__allocate(&connector->allocator, sizeof *made);
    if (!made)
        return orm__engine_fail(engine, ORM_NOMEM, "out of memory");
    *made = (orm_listener){.engine = engine,
                           .connector = connector,
                           .allocator = connector->allocator,
                           .failure = orm__failure_on(&connector->allocator),
                           .pid = getpid()};
    orm_status status = orm__engine_check_caller(engine, &made->failure);
    if (status == ORM_OK)
        status = connect_once(made);
    if (status != ORM_OK) {
        orm__engine_fail_as(engine, &made->failure);
        orm_listener_close(made);
        return status;
    }
    *out = made;
    return ORM_OK;
}

static orm_status enter(orm_listener *listener) {
    if (listener->in_use)
        return orm__fail(&listener->failure, ORM_MISUSE, "another fiber waits with this listener");
    if (listener->pid != getpid())
        return orm__fail(&listener->failure, ORM_MISUSE,
                         "this listener belongs to the process that forked this one");
    orm_status status = orm__engine_check_caller(listener->engine, &listener->failure);
    listener->in_use = status == ORM_OK;
    return status;
}

static orm_status leave(orm_listener *listener, orm_status status) {
    drop_if_lost(listener);
    listener->in_use = false;
    return status;
}

static orm_status listen_to(orm_listener *listener, const orm__buffer *sql) {
    if (*find(listener, sql->data))
        return ORM_OK;
    subscription *made = subscribe(listener, sql);
    if (!made)
        return orm__fail_nomem(&listener->failure);
    const char *command = made->sql;
    orm_status status = run(listener, &command, 1);
    made->next = listener->subscriptions;
    listener->subscriptions = made;
    if (status != ORM_OK)
        drop(listener, &listener->subscriptions);
    return status;
}

orm_status orm_listener_listen(orm_listener *listener, const char *channel) {
    orm_status status = enter(listener);
    if (status != ORM_OK)
        return status;
    status = check_name(&listener->failure, channel);
    if (status == ORM_OK) {
        orm__buffer sql = write_command(listener, listen_verb, channel);
        status = orm__buffer_failed(&sql) ? orm__fail_nomem(&listener->failure)
                                          : listen_to(listener, &sql);
        orm__buffer_free(&sql);
    }
    return leave(listener, status);
}

orm_status orm_listener_unlisten(orm_listener *listener, const char *channel) {
    orm_status status = enter(listener);
    if (status != ORM_OK)
        return status;
    status = check_name(&listener->failure, channel);
    if (status == ORM_OK) {
        orm__buffer sql = write_command(listener, "UNLISTEN ", channel);
        const char *command = orm__buffer_text(&sql);
        const char *listening = command + strlen("UN");
        status = orm__buffer_failed(&sql) ? orm__fail_nomem(&listener->failure)
                                          : run(listener, &command, 1);
        if (status == ORM_OK && *find(listener, listening))
            drop(listener, find(listener, listening));
        orm__buffer_free(&sql);
    }
    return leave(listener, status);
}

orm_status orm_listener_wait(orm_listener *listener, int64_t deadline_us, orm_notification *out) {
    *out = (orm_notification){"", "", 0};
    orm_status status = enter(listener);
    if (status != ORM_OK)
        return status;
    orm__notification_free(&listener->heard);
    if (listener->connection)
        status = orm__notification_wait(listener->connection, deadline_us, &listener->heard);
    drop_if_lost(listener);
    if (!listener->connection && (status == ORM_OK || status == ORM_DISCONNECTED))
        status = reconnect(listener, deadline_us);
    if (status == ORM_OK)
        *out = (orm_notification){listener->heard.channel, listener->heard.payload,
                                  listener->heard.process};
    return leave(listener, status);
}

const orm_error *orm_listener_error(const orm_listener *listener) {
    return &listener->failure.error;
}

void orm_listener_close(orm_listener *listener) {
    if (!listener)
        return;
    orm__notification_free(&listener->heard);
    if (listener->connection && listener->pid != getpid())
        orm__connection_abandon(listener->connection);
    else
        orm__disconnect(listener->connection);
    while (listener->subscriptions)
        drop(listener, &listener->subscriptions);
    orm__failure_free(&listener->failure);
    orm_allocator allocator = listener->allocator;
    orm__release(&allocator, listener, sizeof *listener);
}

/* --- sending --------------------------------------------------------------------------------------------- */

orm_status orm_session_notify(orm_session *session, const char *channel, const char *payload) {
    const char *values[] = {channel, payload ? payload : ""}, *why = "";
    orm_status status = session->latched;
    if (status == ORM_OK)
        status = check_name(&session->failure, channel);
    if (status == ORM_OK && strlen(values[1]) > LONGEST_PAYLOAD)
        status = orm__fail(&session->failure, ORM_VALUE,
                           "the payload of a notification has at most %d bytes", LONGEST_PAYLOAD);
    orm__parameters_clear(&session->parameters);
    for (int i = 0; i < 2 && status == ORM_OK; i++) {
        status =
            orm__parameters_add(&session->parameters, &orm_type_text, true, &values[i], NULL, &why);
        if (status != ORM_OK)
            orm__fail(&session->failure, status, "the notification's text: %s", why);
    }
    if (status != ORM_OK)
        return status;
    const orm__statement statement =
        orm__statement_of("notify", "SELECT pg_catalog.pg_notify($1, $2)");
    orm__result *nothing;
    status = orm__session_run(session, &statement, &nothing);
    orm__result_free(nothing);
    return status;
}
