/* What has no value of the discriminator has no rows of its own. */
#include "fleet.h"

void *make(orm_session *session);
void *make(orm_session *session) {
#ifdef RIGHT
    return car_new(session);
#else
    return vehicle_new(session);
#endif
}
