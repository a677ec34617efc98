/* A row's hook has the type of its entity. */
#include "shop_hooks.h"

#ifdef RIGHT
typedef customer row_type;
#else
typedef order row_type;
#endif

static void loaded(void *context, orm_session *session, row_type *object) {
    (void)context;
    (void)session;
    (void)object;
}

orm_status hook(orm_session *session);
orm_status hook(orm_session *session) {
    return customer_hook_session(session, &(customer_hooks){.on_load = loaded});
}
