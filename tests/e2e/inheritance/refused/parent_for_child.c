/* A child's setter does not take its parent. */
#include "fleet.h"

void change(person *who);
void change(person *who) {
#ifdef RIGHT
    manager_set_bonus(person_as_manager(who), 3);
#else
    manager_set_bonus(who, 3);
#endif
}
