/* Foreign keys taken from the objects that they point to. */
#ifndef ORM_SESSION_FOREIGN_KEY_H
#define ORM_SESSION_FOREIGN_KEY_H

#include "session/session_state.h"

/* Whether the columns that the relationship refers to have their values. */
bool orm__key_known(const orm_object *target, const orm_relation *relation);

/* Sets the relationship's columns from the target's; NULL sets those to NULL that may be. False
 * after latching why not. */
bool orm__foreign_key_write(orm_object *object, const orm_relation *relation,
                            const orm_object *target);

/* Whether each column of the foreign key may be NULL. */
bool orm__foreign_key_nullable(const orm_object *object, const orm_relation *relation);

#endif
