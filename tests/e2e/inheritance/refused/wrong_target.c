/* A relationship to a kind takes no other. */
#include "fleet.h"

void relate(person *who, manager *boss, person *other);
void relate(person *who, manager *boss, person *other) {
    (void)boss, (void)other;
#ifdef RIGHT
    person_set_boss(who, boss);
#else
    person_set_boss(who, other);
#endif
}
