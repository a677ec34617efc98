/* Calls hooks by their types. Made by ormgen from the schema of library. */
#include "library_hooks.h"

/* clang-format off */

static orm_status run_hook_of_author(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const author_hooks *with = (const author_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct author *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct author *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct author *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct author *)object);
    return ORM_OK;
}

static const char *check_hook_of_author(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const author_hooks *with = (const author_hooks *)hooks;
    const struct author *of = (const struct author *)object;
    switch (which) {
    case AUTHOR_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case AUTHOR_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case AUTHOR_COLUMN_BORN:
        return with->set_born ? with->set_born(with->context, of, *(orm_opt_date const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face author_hook_face = {
    &author_entity, sizeof(author_hooks), run_hook_of_author, check_hook_of_author};

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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOOK_COLUMN_AUTHOR_ID:
        return with->set_author_id ? with->set_author_id(with->context, of, *(int32_t const *)value) : NULL;
    case BOOK_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case BOOK_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of, *(orm_opt_numeric const *)value) : NULL;
    case BOOK_COLUMN_SOLD:
        return with->set_sold ? with->set_sold(with->context, of, *(int32_t const *)value) : NULL;
    case 5 + BOOK_RELATION_AUTHOR:
        return with->set_author ? with->set_author(with->context, of, (struct author *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face book_hook_face = {
    &book_entity, sizeof(book_hooks), run_hook_of_book, check_hook_of_book};

static orm_status run_hook_of_sold_book(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const sold_book_hooks *with = (const sold_book_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sold_book *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sold_book *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sold_book *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sold_book *)object);
    return ORM_OK;
}

static const char *check_hook_of_sold_book(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    (void)hooks, (void)object, (void)which, (void)value;
    return NULL;
}

const orm_hook_face sold_book_hook_face = {
    &sold_book_entity, sizeof(sold_book_hooks), run_hook_of_sold_book, check_hook_of_sold_book};

static orm_status run_hook_of_tally(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const tally_hooks *with = (const tally_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct tally *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct tally *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct tally *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct tally *)object);
    return ORM_OK;
}

static const char *check_hook_of_tally(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    (void)hooks, (void)object, (void)which, (void)value;
    return NULL;
}

const orm_hook_face tally_hook_face = {
    &tally_entity, sizeof(tally_hooks), run_hook_of_tally, check_hook_of_tally};

static orm_status run_hook_of_every_name(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const every_name_hooks *with = (const every_name_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct every_name *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct every_name *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct every_name *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct every_name *)object);
    return ORM_OK;
}

static const char *check_hook_of_every_name(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    (void)hooks, (void)object, (void)which, (void)value;
    return NULL;
}

const orm_hook_face every_name_hook_face = {
    &every_name_entity, sizeof(every_name_hooks), run_hook_of_every_name, check_hook_of_every_name};

/* clang-format on */
