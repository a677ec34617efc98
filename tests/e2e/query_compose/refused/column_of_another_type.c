/* Text is compared with a column of text. */
#include "office_compose.h"

const orm_condition *named(orm_select *q);
const orm_condition *named(orm_select *q) {
#ifdef RIGHT
    return orm_text_is(q, PERSON_BY_NAME, ORM_EQ, "Ada");
#else
    return orm_text_is(q, PERSON_BY_SALARY, ORM_EQ, "Ada");
#endif
}
