/* Telling what was sent: lines on a stream for people, a callback for programs. */
#ifndef ORM_DRIVER_ECHO_H
#define ORM_DRIVER_ECHO_H

#include <orm/engine.h>

#include "driver/statement.h"

typedef struct orm__echo {
    FILE *stream; /* NULL: none */
    bool color;
    bool show_parameters;
    void (*trace)(void *context, const orm_trace *trace);
    void *context;
    orm_allocator allocator;
} orm__echo;

/* Where there is no one number of rows. */
enum { ORM__ROWS_UNKNOWN = -1 };

/* Reads ORM_ECHO where the options ask for no stream. */
orm__echo orm__echo_of(const orm_engine_options *options, const orm_allocator *allocator);

static inline bool orm__echo_wanted(const orm__echo *echo) {
    return echo->stream || echo->trace;
}

/* The parameters as they may be shown: types and sizes, or values when echo shows them. The caller
 * frees the text; NULL when there are none, or no memory. */
char *orm__echo_parameters(const orm__echo *echo, const orm__parameters *parameters);
void orm__echo_release(const orm__echo *echo, char *parameters);

/* Tells of one statement; each is written at once, so that threads do not mix their lines. */
void orm__echo_statement(const orm__echo *echo, const orm_trace *trace);

/* Tells of a notice of the server. */
void orm__echo_notice(const orm__echo *echo, const char *severity, const char *message);

#endif
