/* A view's column has no setter. */
#include "library.h"

void change(book *of, sold_book *seen);
void change(book *of, sold_book *seen) {
#ifdef RIGHT
    book_set_title(of, sold_book_title(seen));
#else
    sold_book_set_title(seen, book_title(of));
#endif
}
