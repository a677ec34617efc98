/* Rows are of the entity whose call takes them. */
#include "stock_bulk.h"

#ifdef RIGHT
typedef good_bulk_row row_type;
#else
typedef price_bulk_row row_type;
#endif

orm_status insert(orm_session *session, const row_type *rows, size_t count);
orm_status insert(orm_session *session, const row_type *rows, size_t count) {
    return good_bulk_insert(session, rows, count, ORM_USUAL_COLUMNS);
}
