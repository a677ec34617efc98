/*
 * Hooks: functions of the program's that a session calls as it goes.
 *
 * Hooks are registered in structs, whose members may be NULL. Those of an engine are the hooks of
 * every session that is opened on it afterwards; a session may have more of its own. An engine's come
 * first, then the session's, each in the order of their registering, and there is no way to take one
 * back. The struct is copied; what `context` points to must outlive the sessions. An engine's hooks
 * are called by whichever thread uses the session. When each is called, and what it may do, is a table
 * in docs/session.md.
 *
 * The hooks of an entity are generated, in PACKAGE_hooks.h: `employee_hooks` has typed members, and
 * employee_hook_session and employee_hook_engine register them.
 */
#ifndef ORM_HOOK_H
#define ORM_HOOK_H

#include <orm/session.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct orm_bulk_call orm_bulk_call; /* orm/bulk.h */

/* What before_… returns, when it is not ORM_OK, is what the flush or commit returns, and nothing is
 * sent by it: orm_session_refuse tells why. */
typedef struct orm_session_hooks {
    void *context; /* what each is called with */
    orm_status (*before_flush)(void *context, orm_session *session);
    void (*after_flush)(void *context, orm_session *session);
    orm_status (*before_commit)(void *context, orm_session *session);
    void (*after_commit)(void *context, orm_session *session);
    void (*before_rollback)(void *context, orm_session *session);
    void (*after_rollback)(void *context, orm_session *session);
    /* Around a call of bulk writing, whose rows have no objects and so no hooks of their own. */
    orm_status (*before_bulk)(void *context, orm_session *session, const orm_bulk_call *call);
    void (*after_bulk)(void *context, orm_session *session, const orm_bulk_call *call);
} orm_session_hooks;

/* Registers hooks, which are copied. ORM_NOMEM. */
ORM_API orm_status orm_session_hook(orm_session *session, const orm_session_hooks *hooks);
ORM_API orm_status orm_engine_hook(orm_engine *engine, const orm_session_hooks *hooks);

/* Tells why a hook refuses, and returns `status` for the hook to return. The message is copied. ORM_OK
 * becomes ORM_VALUE. */
ORM_API orm_status orm_session_refuse(orm_session *session, orm_status status, const char *message);

/* --- what generated code registers ------------------------------------------------------------ */

/* In the life of a row. The first three may refuse. */
typedef enum orm_event {
    ORM_BEFORE_INSERT,
    ORM_BEFORE_UPDATE,
    ORM_BEFORE_DELETE,
    ORM_ON_LOAD,
    ORM_AFTER_INSERT,
    ORM_AFTER_UPDATE,
    ORM_AFTER_DELETE
} orm_event;

/* The typed face of an entity's hooks; `hooks` is the program's struct, of `size` bytes. */
typedef struct orm_hook_face {
    const orm_entity *entity;
    size_t size;
    orm_status (*run)(const void *hooks, orm_event event, orm_session *session, orm_object *object);
    /* NULL, or why the program may not set this member to *value: a column by its number, which has
     * the column's C type, or a relationship, behind all columns, which is an orm_object *. */
    const char *(*check)(const void *hooks, const orm_object *object, unsigned member,
                         const void *value);
} orm_hook_face;

/* ORM_NOMEM, ORM_MISUSE (generated for another ABI). */
ORM_API orm_status orm_session_hook_entity(orm_session *session, const orm_hook_face *face,
                                           const void *hooks);
ORM_API orm_status orm_engine_hook_entity(orm_engine *engine, const orm_hook_face *face,
                                          const void *hooks);

#ifdef __cplusplus
}
#endif

#endif
