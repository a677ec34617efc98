/*
 * Diagnostics: what the compiler tells people.
 *
 * Passes report into a `diag` sink; nobody prints by themselves. The driver stops between passes
 * once an error is in, and prints all of it, sorted by place, without doubles. A message is lower
 * case, has no full stop and puts names in backquotes. Its code is stable: E and four digits, the
 * first two naming the area (E01 names, E02 types, E03 relationships, E00 reading and syntax …),
 * all listed in diag/codes.def. Text from the schema is shown with control and bidirectional
 * characters escaped.
 *
 *     schema.orm:12:19: error[E0107]: relation `department` refers to unknown entity `Departmnt`
 *        12 |     department    Departmnt   on delete restrict
 *           |                   ^~~~~~~~~ did you mean `Department`?
 */
#ifndef ORMGEN_DIAG_DIAG_H
#define ORMGEN_DIAG_DIAG_H

#include <stdio.h>

#include "base/buffer.h"
#include "diag/source.h"

typedef enum diag_severity { DIAG_ERROR, DIAG_WARNING, DIAG_NOTE } diag_severity;

/* One enumerator a line of codes.def: DIAG_UNKNOWN_TYPE and so on. */
typedef enum diag_code {
#define CODE(number, name, summary) DIAG_##name,
#include "diag/codes.def"
#undef CODE
    DIAG_CODE_COUNT
} diag_code;

typedef struct diag diag;

/* One message. Add what belongs to it with diag_hint and diag_note while it is the latest. */
typedef struct diag_message diag_message;

/* Makes an empty sink in the arena. */
diag *diag_new(orm_arena *arena);

/* Reports. The format is printf's; the text is copied. A zero span names no file. The severity is
 * an error unless it says otherwise. The result is never NULL and belongs to the sink. */
diag_message *diag_error(diag *sink, diag_code code, span at, const char *format, ...)
    ORM__PRINTF(4, 5);
diag_message *diag_warning(diag *sink, diag_code code, span at, const char *format, ...)
    ORM__PRINTF(4, 5);

/* The same, with a severity that is only known when it runs. */
diag_message *diag_report(diag *sink, diag_severity severity, diag_code code, span at,
                          const char *format, ...) ORM__PRINTF(5, 6);

/* What codes.def says of a code: its number, and what it means. */
int diag_code_number(diag_code code);
const char *diag_code_summary(diag_code code);

/* The hint printed behind the caret; the last one wins. */
void diag_hint(diag_message *message, const char *format, ...) ORM__PRINTF(2, 3);

/* A second place with its own line and caret, such as the first of two definitions. */
void diag_note(diag_message *message, span at, const char *format, ...) ORM__PRINTF(3, 4);

/* Adds all messages of another sink of the same arena, behind those that are in. */
void diag_append(diag *sink, const diag *from);

/* What a message says. */
typedef struct diag_said {
    diag_code code;
    span at;
    const char *text; /* NULL: nothing was said */
    const char *hint; /* NULL when there is none */
} diag_said;

/* The first error that was reported at a place of this span. */
diag_said diag_first_error(const diag *sink, span within);

/* How many errors are in. */
size_t diag_errors(const diag *sink);

/* How many messages of any severity are in. */
size_t diag_count(const diag *sink);

/* The word nearest to `wanted` among `count` candidates, or NULL when none is near enough to be
 * worth proposing ("did you mean"). Ties go to the earlier one. */
const char *diag_nearest(const char *wanted, const char *const *candidates, size_t count);

/* Writes all messages, sorted by file, then place, then order of report, in the form above;
 * at most 20 errors in full, then a count of the rest. */
void diag_print(const diag *sink, FILE *to);

/* The same for programs: {"diagnostics": [{code, severity, message, file, line, column, endLine,
 * endColumn, start, end, hint, notes: […]}, …]}, start and end in bytes. */
void diag_print_json(const diag *sink, FILE *to);

/* The same as SARIF 2.1.0, which services that show findings beside the code read. `version` is this
 * program's. */
void diag_print_sarif(const diag *sink, const char *version, FILE *to);

#endif
