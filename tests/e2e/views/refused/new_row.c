/* A view's row cannot be made. */
#include "library.h"

void *make(orm_session *session);
void *make(orm_session *session) {
#ifdef RIGHT
    return book_new(session);
#else
    return sold_book_new(session);
#endif
}
