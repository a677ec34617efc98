/* A number is compared with a number. */
#include "office_compose.h"

const orm_condition *rich(orm_select *q);
const orm_condition *rich(orm_select *q) {
#ifdef RIGHT
    return orm_numeric_is(q, PERSON_BY_SALARY, ORM_GE, orm_numeric_of(100, 0));
#else
    return orm_numeric_is(q, PERSON_BY_SALARY, ORM_GE, "100");
#endif
}
