/*
 * Hooks, as the session's other files call them. All of it costs a look at `hooked` where nobody has
 * registered any.
 *
 * While a hook runs the session's `right` says what may be done; each call that a hook may not make
 * asks orm__hooks_allow.
 */
#ifndef ORM_SESSION_HOOKS_H
#define ORM_SESSION_HOOKS_H

#include <orm/hook.h>

#include "session/session_state.h"

/* Moments in the life of a session. */
typedef enum orm__moment {
    ORM__BEFORE_FLUSH,
    ORM__AFTER_FLUSH,
    ORM__BEFORE_COMMIT,
    ORM__AFTER_COMMIT,
    ORM__BEFORE_ROLLBACK,
    ORM__AFTER_ROLLBACK
} orm__moment;

/* A row that a flush writes, as hooks are told of it. */
typedef struct orm__hooked_row {
    orm_object *object;
    orm_event event; /* ORM_BEFORE_… */
} orm__hooked_row;

typedef struct orm__hooked_rows {
    orm__hooked_row *items;
    size_t len;
    bool flushing; /* whether there is anything to be written */
} orm__hooked_rows;

/* Registers on a list, whose memory `allocator` gives. False when it runs out. */
bool orm__hooks_add(orm__hooks *hooks, const orm_allocator *allocator, const orm_hook_face *face,
                    const void *functions, size_t size);
void orm__hooks_free(orm__hooks *hooks, const orm_allocator *allocator);

/* ORM_MISUSE, told, while a hook runs that may not do what takes this right. */
orm_status orm__hooks_allow(orm_session *session, orm__right right);

/* Calls the session hooks of a moment. What a hook before something returns ends the calls. */
orm_status orm__hooks_at(orm_session *session, orm__moment moment);

/* Calls the hooks before a flush: the session's, then those of each row that has something to be
 * written, also of rows that a hook changes. *rows, in `scratch`, is then what will be written. */
orm_status orm__hooks_before_flush(orm_session *session, orm_arena *scratch,
                                   orm__hooked_rows *rows);
void orm__hooks_after_flush(orm_session *session, const orm__hooked_rows *rows);

/* Calls the hooks around bulk writing; not for what hooks write themselves. The first that refuses ends
 * the calls. */
orm_status orm__hooks_before_bulk(orm_session *session, const orm_bulk_call *call);
void orm__hooks_after_bulk(orm_session *session, const orm_bulk_call *call);

/* Whether objects of the entity, or of one of its family, may have hooks. */
bool orm__hooks_watch(const orm_session *session, const orm_entity *entity);

/* Calls the hooks on load of the objects of a batch that were made for it, in the slabs that the
 * session has got since `last`; the newest of them is filled up to `used` objects. */
void orm__hooks_on_load(orm_session *session, const orm_entity *entity, const orm__slab *last,
                        size_t stride, size_t used);

/* Why the program may not set a member to *value (see orm_hook_face), or NULL. `session` is the one
 * that the object has or is about to have. */
const char *orm__hooks_check(orm_session *session, const orm_object *object, unsigned member,
                             const void *value);
/* The same for all that was set while the object had no session. ORM_VALUE, told. */
orm_status orm__hooks_check_object(orm_session *session, const orm_object *object);

#endif
