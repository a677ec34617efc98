/* The report of loads in loops: what was loaded for one object at a time, by the place that asked. */
#ifndef ORM_RELATION_REPEATED_LOADS_H
#define ORM_RELATION_REPEATED_LOADS_H

#include <orm/loading.h>

#include "session/session_state.h"

/* Counts a statement that was sent for one object alone; `relation` is NULL for a find. A report is
 * no reason to fail: without memory nothing is counted. */
void orm__repeated_load_note(orm_session *session, const orm_entity *entity,
                             const orm_relation *relation, const char *file, int line);

#endif
