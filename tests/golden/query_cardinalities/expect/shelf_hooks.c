/* Calls hooks by their types. Made by ormgen from the schema of shelf. */
#include "shelf_hooks.h"

/* clang-format off */

static orm_status run_hook_of_book(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const book_hooks *with = (const book_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct book *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct book *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct book *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct book *)object);
    return ORM_OK;
}

static const char *check_hook_of_book(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const book_hooks *with = (const book_hooks *)hooks;
    const struct book *of = (const struct book *)object;
    switch (which) {
    case BOOK_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case BOOK_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case BOOK_COLUMN_PAGES:
        return with->set_pages ? with->set_pages(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face book_hook_face = {
    &book_entity, sizeof(book_hooks), run_hook_of_book, check_hook_of_book};

/* clang-format on */
