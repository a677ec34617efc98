/* A validation hook has the type of its column. */
#include "shop_hooks.h"

#ifdef RIGHT
typedef const char *value_type;
#else
typedef int64_t value_type;
#endif

static const char *check(void *context, const customer *object, value_type value) {
    (void)context;
    (void)object;
    return value ? NULL : "nothing";
}

orm_status hook(orm_session *session);
orm_status hook(orm_session *session) {
    return customer_hook_session(session, &(customer_hooks){.set_email = check});
}
