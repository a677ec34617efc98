/* What leads to a view's rows is not to be changed either. */
#include "library.h"

void relate(author *of, book *wrote, sold_book *seen);
void relate(author *of, book *wrote, sold_book *seen) {
    (void)wrote, (void)seen;
#ifdef RIGHT
    author_books_add(of, wrote);
#else
    author_sold_add(of, seen);
#endif
}
