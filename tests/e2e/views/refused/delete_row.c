/* A view's row cannot be deleted. */
#include "library.h"

orm_status drop(book *of, sold_book *seen);
orm_status drop(book *of, sold_book *seen) {
    (void)of, (void)seen;
#ifdef RIGHT
    return book_delete(of);
#else
    return sold_book_delete(seen);
#endif
}
