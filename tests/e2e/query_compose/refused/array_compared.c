/* Nothing is compared with an array; whether it is NULL can be asked. */
#include "office_compose.h"

const orm_condition *tagged(orm_select *q);
const orm_condition *tagged(orm_select *q) {
#ifdef RIGHT
    return orm_is_null(q, PERSON_BY_TAGS.column);
#else
    return orm_text_is(q, PERSON_BY_TAGS, ORM_EQ, "a");
#endif
}
