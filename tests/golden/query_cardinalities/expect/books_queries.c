/*
 * What the runtime knows of the queries of books.sql.
 *
 * Made by ormgen from the schema of shelf, and from books.sql.
 */
#include "books_queries.h"

/* clang-format off */

static const orm_query_piece pieces_of_book_by_id[] = {
    {"SELECT id, title, pages FROM books WHERE id = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_book_by_id[] = {
    {"id", &orm_type_int8, offsetof(book_by_id_args, id), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_book_by_id[] = {
    {"id", &orm_type_int8, offsetof(book_by_id_row, id), 0, -1, 0},
    {"title", &orm_type_text, offsetof(book_by_id_row, title), 0, -1, 0},
    {"pages", &orm_type_int4, offsetof(book_by_id_row, pages), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query book_by_id_query = {
    ORM_ABI, ORM_QUERY_ONE, "book_by_id",
    pieces_of_book_by_id, parameters_of_book_by_id, columns_of_book_by_id, NULL, NULL, NULL,
    NULL,
    2, 1, 3, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS, sizeof(book_by_id_args), sizeof(book_by_id_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_longest_book[] = {
    {
    "SELECT b.id, b.title, b.pages FROM books b WHERE pages IS NOT NULL ORDER BY pages "
    "DESC, id LIMIT 1",
        0, 0, 0, 0},
};

static const orm_query_column columns_of_longest_book[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"title", &orm_type_text, 0, 0, 0, 1},
    {"pages", &orm_type_int4, 0, 0, 0, 2},
};

static const orm_query_entity entities_of_longest_book[] = {
    {"b", &book_entity, 0, 0, 3, false, false, NULL},
};

const orm_query longest_book_query = {
    ORM_ABI, ORM_QUERY_MAYBE, "longest_book",
    pieces_of_longest_book, NULL, columns_of_longest_book, entities_of_longest_book, NULL, NULL,
    NULL,
    1, 0, 3, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, 0, sizeof(book *), -1, -1, 0,
};

static const orm_query_piece pieces_of_thick_books[] = {
    {"SELECT b.id, b.title, b.pages FROM books b WHERE pages >= ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {" ORDER BY id", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_thick_books[] = {
    {"least", &orm_type_int4, offsetof(thick_books_args, least), -1, 0, -1, -1, NULL},
};

static const orm_query_column columns_of_thick_books[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"title", &orm_type_text, 0, 0, 0, 1},
    {"pages", &orm_type_int4, 0, 0, 0, 2},
};

static const orm_query_entity entities_of_thick_books[] = {
    {"b", &book_entity, 0, 0, 3, false, false, NULL},
};

const orm_query thick_books_query = {
    ORM_ABI, ORM_QUERY_MANY, "thick_books",
    pieces_of_thick_books, parameters_of_thick_books, columns_of_thick_books, entities_of_thick_books, NULL, NULL,
    NULL,
    3, 1, 3, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE | ORM_QUERY_SELECTABLE, sizeof(thick_books_args), sizeof(book *), -1, -1, 0,
};

static const orm_query_piece pieces_of_titles[] = {
    {"SELECT title, pages FROM books ORDER BY title", 0, 0, 0, 0},
};

static const orm_query_column columns_of_titles[] = {
    {"title", &orm_type_text, offsetof(titles_row, title), 0, -1, 0},
    {"pages", &orm_type_int4, offsetof(titles_row, pages), ORM_RESULT_NULLABLE, -1, 0},
};

const orm_query titles_query = {
    ORM_ABI, ORM_QUERY_EACH, "titles",
    pieces_of_titles, NULL, columns_of_titles, NULL, NULL, NULL,
    NULL,
    1, 0, 2, 0, 0, 0,
    ORM_QUERY_RETURNS_ROWS, 0, sizeof(titles_row), -1, -1, 0,
};

static const orm_query_piece pieces_of_all_books[] = {
    {"SELECT b.id, b.title, b.pages FROM books b", 0, 0, 0, 0},
};

static const orm_query_column columns_of_all_books[] = {
    {"id", &orm_type_int8, 0, 0, 0, 0},
    {"title", &orm_type_text, 0, 0, 0, 1},
    {"pages", &orm_type_int4, 0, ORM_RESULT_NULLABLE, 0, 2},
};

static const orm_query_entity entities_of_all_books[] = {
    {"b", &book_entity, 0, 0, 3, false, false, NULL},
};

const orm_query all_books_query = {
    ORM_ABI, ORM_QUERY_EACH, "all_books",
    pieces_of_all_books, NULL, columns_of_all_books, entities_of_all_books, NULL, NULL,
    NULL,
    1, 0, 3, 1, 0, 0,
    ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE, 0, sizeof(book *), -1, -1, 0,
};

static const orm_query_piece pieces_of_browse_books[] = {
    {"SELECT id, title FROM books ", 0, 0, 0, 0},
    {"WHERE (books.title, books.id) > (", 0x80000000u, 0, 0, 0},
    {NULL, 0x80000000u, 0, 0, 1},
    {", ", 0x80000000u, 0, 0, 0},
    {NULL, 0x80000000u, 0, 0, 2},
    {") ", 0x80000000u, 0, 0, 0},
    {"ORDER BY title, id LIMIT ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_browse_books[] = {
    {"size", &orm_type_int8, offsetof(browse_books_args, size), -1, ORM_PARAMETER_LIMIT, -1, -1, NULL},
    {"cursor_title", &orm_type_text, 0, -1, ORM_PARAMETER_CURSOR, -1, 1, NULL},
    {"cursor_id", &orm_type_int8, 0, -1, ORM_PARAMETER_CURSOR, -1, 0, NULL},
};

static const orm_query_column columns_of_browse_books[] = {
    {"id", &orm_type_int8, offsetof(browse_books_row, id), 0, -1, 0},
    {"title", &orm_type_text, offsetof(browse_books_row, title), 0, -1, 0},
};

/* Keys of sorts, steps of loads. */
static const uint16_t numbers_of_browse_books[] = {
    1, 0,
};

static const orm_query_sort sorts_of_browse_books[] = {
    {"", numbers_of_browse_books + 0, 2},
};

const orm_query browse_books_query = {
    ORM_ABI, ORM_QUERY_PAGE, "browse_books",
    pieces_of_browse_books, parameters_of_browse_books, columns_of_browse_books, NULL, NULL, sorts_of_browse_books,
    NULL,
    8, 3, 2, 0, 0, 1,
    ORM_QUERY_RETURNS_ROWS, sizeof(browse_books_args), sizeof(browse_books_row), -1, offsetof(browse_books_args, cursor), 0,
};

static const orm_query_piece pieces_of_forget_pages[] = {
    {"UPDATE books SET pages = NULL", 0, 0, 0, 0},
};

const orm_query forget_pages_query = {
    ORM_ABI, ORM_QUERY_EXEC, "forget_pages",
    pieces_of_forget_pages, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_remove_book[] = {
    {"DELETE FROM books WHERE id = ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_remove_book[] = {
    {"id", &orm_type_int8, offsetof(remove_book_args, id), -1, 0, -1, -1, NULL},
};

const orm_query remove_book_query = {
    ORM_ABI, ORM_QUERY_EXEC, "remove_book",
    pieces_of_remove_book, parameters_of_remove_book, NULL, NULL, NULL, NULL,
    NULL,
    2, 1, 0, 0, 0, 0,
    0, sizeof(remove_book_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_remove_thin_books[] = {
    {"DELETE FROM books WHERE pages < ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_remove_thin_books[] = {
    {"least", &orm_type_int4, offsetof(remove_thin_books_args, least), -1, 0, -1, -1, NULL},
};

const orm_query remove_thin_books_query = {
    ORM_ABI, ORM_QUERY_ROWS, "remove_thin_books",
    pieces_of_remove_thin_books, parameters_of_remove_thin_books, NULL, NULL, NULL, NULL,
    NULL,
    2, 1, 0, 0, 0, 0,
    0, sizeof(remove_thin_books_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_add_books[] = {
    {
    "INSERT INTO books (title, pages) SELECT orm_bulk.orm_title, orm_bulk.orm_pages FROM "
    "unnest(",
        0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {"::text[], ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {"::integer[]) AS orm_bulk (orm_title, orm_pages)", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_add_books[] = {
    {"title", &orm_type_text, offsetof(add_books_args, title), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL},
    {"pages", &orm_type_int4, offsetof(add_books_args, pages), -1, ORM_PARAMETER_NULLABLE | ORM_PARAMETER_ARRAY, -1, -1, NULL},
};

const orm_query add_books_query = {
    ORM_ABI, ORM_QUERY_BULK, "add_books",
    pieces_of_add_books, parameters_of_add_books, NULL, NULL, NULL, NULL,
    NULL,
    5, 2, 0, 0, 0, 0,
    0, sizeof(add_books_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_load_books[] = {
    {"INSERT INTO books (title, pages) VALUES (", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 0},
    {", ", 0, 0, 0, 0},
    {NULL, 0, 0, 0, 1},
    {")", 0, 0, 0, 0},
};

static const orm_query_parameter parameters_of_load_books[] = {
    {"title", &orm_type_text, offsetof(load_books_args, title), -1, 0, -1, -1, NULL},
    {"pages", &orm_type_int4, offsetof(load_books_args, pages), -1, ORM_PARAMETER_NULLABLE, -1, -1, NULL},
};

const orm_query load_books_query = {
    ORM_ABI, ORM_QUERY_COPY, "load_books",
    pieces_of_load_books, parameters_of_load_books, NULL, NULL, NULL, NULL,
    "books (title, pages)",
    5, 2, 0, 0, 0, 0,
    0, sizeof(load_books_args), 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_lock_shelf[] = {
    {"LOCK TABLE books IN EXCLUSIVE MODE", 0, 0, 0, 0},
};

const orm_query lock_shelf_query = {
    ORM_ABI, ORM_QUERY_EXEC, "lock_shelf",
    pieces_of_lock_shelf, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_be_quick[] = {
    {"SET LOCAL statement_timeout = '5s'", 0, 0, 0, 0},
};

const orm_query be_quick_query = {
    ORM_ABI, ORM_QUERY_EXEC, "be_quick",
    pieces_of_be_quick, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_clear_shelf[] = {
    {"TRUNCATE books RESTART IDENTITY", 0, 0, 0, 0},
};

const orm_query clear_shelf_query = {
    ORM_ABI, ORM_QUERY_EXEC, "clear_shelf",
    pieces_of_clear_shelf, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

static const orm_query_piece pieces_of_count_shelf[] = {
    {"ANALYZE books", 0, 0, 0, 0},
};

const orm_query count_shelf_query = {
    ORM_ABI, ORM_QUERY_EXEC, "count_shelf",
    pieces_of_count_shelf, NULL, NULL, NULL, NULL, NULL,
    NULL,
    1, 0, 0, 0, 0, 0,
    0, 0, 0, -1, -1, 0,
};

/* clang-format on */
