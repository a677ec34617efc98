/*
 * Reading the generated structs that say what to load (orm/loading.h): their members stand where the
 * entity's descriptor tells.
 */
#ifndef ORM_RELATION_WITH_H
#define ORM_RELATION_WITH_H

#include <orm/loading.h>

#include "session/session_state.h"

/* Nesting may be as deep as this; what is deeper points to itself. */
enum { ORM__WITH_DEPTH = 64 };

/* What it says of a relationship; nothing when it is NULL. */
orm_load_choice orm__with_choice(const orm_entity *entity, const void *with, unsigned relation);

/* Whether columns were chosen: whether all others are to be left out, and whether this one is to be
 * read. */
bool orm__with_only(const orm_entity *entity, const void *with);
bool orm__with_names(const orm_entity *entity, const void *with, unsigned column);

/* Copies it, and all below it, into the session's memory. ORM_MISUSE: too deep; ORM_NOMEM. NULL gives
 * NULL. */
orm_status orm__with_keep(orm_session *session, const orm_entity *entity, const void *with,
                          const void **out);

/* How a relationship of an object is to be loaded when it is asked for: what was said when the object
 * was loaded, else what the schema says; never ORM_LOAD_DEFAULT. */
orm_load_choice orm__with_of_object(const orm_object *object, unsigned relation);

static inline bool orm__load_is_eager(orm_load how) {
    return how == ORM_LOAD_SELECTIN || how == ORM_LOAD_JOINED || how == ORM_LOAD_SUBQUERY;
}

#endif
