/*
 * Listeners: notifications of PostgreSQL's LISTEN and NOTIFY.
 *
 * A listener has a connection of its own, beside the engine's pool, since what it hears belongs to no
 * session and no transaction. It is used by one thread or fiber at a time; inside a fiber a wait parks
 * that, and others go on.
 *
 * A channel is a name as SQL has it between double quotes: "Jobs" and "jobs" are two. Notifications are
 * heard from the moment that orm_listener_listen returns, once each and in the order in which their
 * transactions were committed.
 */
#ifndef ORM_LISTENER_H
#define ORM_LISTENER_H

#include <orm/session.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_listener orm_listener;

/* Texts are never NULL, and valid until the next wait or the listener's close. */
typedef struct orm_notification {
    const char *channel;
    const char *payload; /* "" when it was sent without */
    int32_t process;     /* of the server, that sent it */
} orm_notification;

/* Opens a listener, which hears nothing yet. The caller owns *out, which must be closed before the
 * engine. The story of a failure is in the engine. What connecting fails with; ORM_MISUSE: the engine's
 * statement_cache is -1, as for a pooler in transaction mode, which keeps no LISTEN. */
ORM_API orm_status orm_listener_open(orm_engine *engine, orm_listener **out);

/* Begins to listen to a channel; nothing happens when it does already. ORM_VALUE: the name is empty or
 * has more than 63 bytes. ORM_DISCONNECTED: the connection was lost; the next wait makes another. */
ORM_API orm_status orm_listener_listen(orm_listener *listener, const char *channel);

/* Listens to it no more. What was heard before may still come. */
ORM_API orm_status orm_listener_unlisten(orm_listener *listener, const char *channel);

/* Waits for the next notification until `deadline_us` by orm_clock_us; negative: for ever; one that has
 * passed: takes what is there.
 *
 *     ORM_TIMEOUT        there was none
 *     ORM_MISSED         the connection had been lost; another has been made and listens to the same
 *                        channels, but what was sent in between was not heard: look at what the
 *                        notifications would have been about, and wait on
 *     ORM_DISCONNECTED   it was lost, and no other could be made until the deadline, or at most
 *                        connect_timeout_ms behind it; the next wait tries again
 *     ORM_CANCELLED      by orm_loop_cancel
 *     ORM_MISUSE         somebody else waits
 *
 * Or ORM_NOMEM. After all of them the listener can be used on. */
ORM_API orm_status orm_listener_wait(orm_listener *listener, int64_t deadline_us,
                                     orm_notification *out);

/* The last failure; status ORM_OK when none. Never NULL. */
ORM_API const orm_error *orm_listener_error(const orm_listener *listener);

/* NULL is allowed. */
ORM_API void orm_listener_close(orm_listener *listener);

/* Sends a notification when the session's transaction commits; payload NULL: none. One that a transaction
 * has sent already in the same words is not sent again. ORM_VALUE: the channel as for
 * orm_listener_listen, or the payload has more than 7999 bytes; what a statement fails with. */
ORM_API orm_status orm_session_notify(orm_session *session, const char *channel,
                                      const char *payload);

#ifdef __cplusplus
}
#endif

#endif
