/* What may be in conflict is of the entity too. */
#include "stock_bulk.h"

#ifdef RIGHT
#define ON ON_GOOD_PKEY
#else
#define ON ON_PRICE_PKEY
#endif

orm_status upsert(orm_session *session, const good_bulk_row *rows, size_t count);
orm_status upsert(orm_session *session, const good_bulk_row *rows, size_t count) {
    return good_bulk_upsert(session, rows, count, ORM_USUAL_COLUMNS, ON, ORM_NO_COLUMNS, NULL);
}
