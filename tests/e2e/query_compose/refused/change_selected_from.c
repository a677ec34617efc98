/* Only queries that change nothing can be selected from. */
#include "office_compose.h"

orm_select *added(orm_session *session);
orm_select *added(orm_session *session) {
#ifdef RIGHT
    return ranked_compose(session);
#else
    return add_task_compose(session);
#endif
}
