/* What a row is, is not to be set. */
#include "fleet.h"

void change(person *who);
void change(person *who) {
#ifdef RIGHT
    person_set_name(who, "manager");
#else
    person_set_kind(who, "manager");
#endif
}
