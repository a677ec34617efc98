/* A query's columns are typed as an entity's are. */
#include "office_compose.h"

const orm_condition *placed(orm_select *q);
const orm_condition *placed(orm_select *q) {
#ifdef RIGHT
    return orm_int64_is(q, RANKED_COLUMN_PLACE, ORM_EQ, 1);
#else
    return orm_int64_is(q, RANKED_COLUMN_PLACE, ORM_EQ, "first");
#endif
}
