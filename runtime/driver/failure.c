/*
 * Composing a failure: all texts go into one buffer, end to end, and the error points into it once
 * the last is written. It is a new buffer each time, since facts may be texts of the old story.
 */
#include "driver/failure.h"

#include <stddef.h>
#include <string.h>

static const orm_error no_error = {ORM_OK, "", "", "", "", "", "", "", "", "", 0};

/* The texts of an orm_error beside the message, and the facts they come from. */
static const struct {
    size_t from, to;
} fact_texts[] = {
#define FACT(name)                                                                                 \
    { offsetof(orm__facts, name), offsetof(orm_error, name) }
    FACT(detail), FACT(hint),  FACT(constraint), FACT(table),
    FACT(column), FACT(query), FACT(statement),
#undef FACT
};
enum { FACT_TEXTS = sizeof fact_texts / sizeof *fact_texts };

orm__failure orm__failure_on(const orm_allocator *allocator) {
    return (orm__failure){.error = no_error, .texts = orm__buffer_on(allocator)};
}

void orm__failure_clear(orm__failure *failure) {
    failure->error = no_error;
    orm__buffer_clear(&failure->texts);
}

void orm__failure_free(orm__failure *failure) {
    failure->error = no_error;
    orm__buffer_free(&failure->texts);
}

/* A story of constants, for when there is no memory to tell it. */
static orm_status fail_briefly(orm__failure *failure, orm_status status) {
    failure->error = no_error;
    failure->error.status = status;
    failure->error.message = orm_status_text(status);
    return status;
}

orm_status orm__fail_nomem(orm__failure *failure) {
    return fail_briefly(failure, ORM_NOMEM);
}

static void set_text(orm_error *error, size_t member, const char *text) {
    memcpy((char *)error + member, &text, sizeof text);
}

static orm_status fail(orm__failure *failure, const orm__facts *facts, const char *format,
                       va_list arguments) ORM__PRINTF(3, 0);

static orm_status fail(orm__failure *failure, const orm__facts *facts, const char *format,
                       va_list arguments) {
    orm__buffer texts = orm__buffer_on(&failure->texts.allocator);
    size_t starts[FACT_TEXTS];
    orm__buffer_vprintf(&texts, format, arguments);
    orm__buffer_byte(&texts, '\0');
    for (size_t i = 0; i < FACT_TEXTS; i++) {
        const char *text;
        memcpy(&text, (const char *)facts + fact_texts[i].from, sizeof text);
        starts[i] = texts.len;
        orm__buffer_write(&texts, text ? text : "", text ? strlen(text) + 1 : 1);
    }
    if (orm__buffer_failed(&texts)) {
        orm__buffer_free(&texts);
        return fail_briefly(failure, facts->status);
    }

    orm_error error = {.status = facts->status, .position = facts->position};
    if (facts->sqlstate)
        memcpy(error.sqlstate, facts->sqlstate, strnlen(facts->sqlstate, 5));
    error.message = texts.data;
    for (size_t i = 0; i < FACT_TEXTS; i++)
        set_text(&error, fact_texts[i].to, texts.data + starts[i]);
    orm__buffer_free(&failure->texts);
    failure->texts = texts;
    failure->error = error;
    return error.status;
}

orm_status orm__fail_with(orm__failure *failure, const orm__facts *facts, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    orm_status status = fail(failure, facts, format, arguments);
    va_end(arguments);
    return status;
}

orm_status orm__fail(orm__failure *failure, orm_status status, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    status = fail(failure, &(orm__facts){.status = status}, format, arguments);
    va_end(arguments);
    return status;
}

orm__facts orm__facts_of(const orm_error *told) {
    return (orm__facts){.status = told->status,
                        .sqlstate = told->sqlstate,
                        .detail = told->detail,
                        .hint = told->hint,
                        .constraint = told->constraint,
                        .table = told->table,
                        .column = told->column,
                        .statement = told->statement,
                        .query = told->query,
                        .position = told->position};
}

orm_status orm__failure_copy(orm__failure *to, const orm__failure *from) {
    const orm__facts facts = orm__facts_of(&from->error);
    return orm__fail_with(to, &facts, "%s", from->error.message);
}
