/*
 * Random schemas as trees of parts.
 *
 * A part has a kind, a name and some numbers; what these mean is up to who writes the kind. Numbers
 * are taken modulo what there is to choose from, so that any change of any number is a valid schema
 * again. `before` is the same part in the schema that this one was made of.
 */
#ifndef SUPPORT_SCHEMA_PARTS_H
#define SUPPORT_SCHEMA_PARTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/list.h"
#include "diag/memory.h"

/* Every kind of part: PART(kind, its names' letter, whether it may be renamed, whether it may stand
 * in a schema of its own). */
#define PART_KINDS(PART)                                                                           \
    PART(SCHEMA, "", false, false) /* the root */                                                  \
    PART(ENUM, "e", true, true)                                                                    \
    PART(LABEL, "l", true, false)                                                                  \
    PART(DOMAIN, "d", true, true)                                                                  \
    PART(COMPOSITE, "k", true, true)                                                               \
    PART(ATTRIBUTE, "a", true, false)                                                              \
    PART(RANGE, "n", false, false)                                                                 \
    PART(SEQUENCE, "s", true, true)                                                                \
    PART(FUNCTION, "f", false, false)                                                              \
    PART(TABLE, "t", true, true)                                                                   \
    PART(COLUMN, "c", true, false)                                                                 \
    PART(UNIQUE, "u", true, false)                                                                 \
    PART(CHECK, "h", true, false)                                                                  \
    PART(KEY, "r", true, false)                                                                    \
    PART(INDEX, "i", true, false)                                                                  \
    PART(EXCLUSION, "x", true, false)                                                              \
    PART(PARTITION, "p", false, false)                                                             \
    PART(TRIGGER, "g", false, false)                                                               \
    PART(POLICY, "o", false, false)                                                                \
    PART(GRANT, "q", false, false)                                                                 \
    PART(STATISTICS, "z", false, false)                                                            \
    PART(RULE, "w", false, false)                                                                  \
    PART(SETTING, "b", false, false)                                                               \
    PART(HEIR, "m", true, true)                                                                    \
    PART(VIEW, "v", true, true)

typedef enum part_kind {
#define PART(kind, letter, renames, moves) PART_##kind,
    PART_KINDS(PART)
#undef PART
} part_kind;

enum { PART_NUMBERS = 12 };

typedef struct part part;
typedef ORM__LIST(part *) part_list;

struct part {
    part_kind kind;
    unsigned serial; /* never two parts of a pair have the same, but for the same part */
    const char *name;
    const part *before; /* NULL for a new one */
    unsigned number[PART_NUMBERS];
    part_list parts;
};

typedef struct part_writer {
    orm_arena *arena;
    const part *root; /* that is being written */
    orm__buffer *out;
} part_writer;

#define put(w, ...) orm__buffer_printf((w)->out, __VA_ARGS__)

#define CHOOSE(of, at, words) ((words)[(of)->number[at] % (sizeof(words) / sizeof *(words))])

unsigned parts_count(const part *in, part_kind kind);

/* The n-th of a kind, modulo how many there are; NULL when there is none. */
const part *parts_nth(const part *in, part_kind kind, unsigned n);

/* Its name, with its schema where that is not the usual one. */
const char *part_path(const part_writer *w, const part *of);

/* What its path was, as seen from the schema in which it is now. */
const char *part_old_path(const part_writer *w, const part *of);

/* "was" and what it was, where that is another name. */
void put_was(part_writer *w, const part *of);

/* A comment line, chosen by a number; often none. */
void put_doc(part_writer *w, const part *of, unsigned at);

/* --- columns (pair_columns.c) ---------------------------------------------------------------------- */

typedef enum column_nature {
    COLUMN_NUMBER,
    COLUMN_TEXT,
    COLUMN_JSON, /* jsonb, not json */
    COLUMN_ARRAY,
    COLUMN_RANGE,
    COLUMN_OTHER
} column_nature;

column_nature column_nature_of(const part_writer *w, const part *column);

/* Whether values can be ordered and hashed. */
bool column_has_order(const part_writer *w, const part *column);
bool column_has_hash(const part_writer *w, const part *column);
bool column_is_padded(const part_writer *w, const part *column);
bool column_is_generated(const part_writer *w, const part *column);
void put_column(part_writer *w, const part *of, const part *table);

/* The sequence that a column owns and has its values from, if it has one that is not in its type. */
void put_column_sequence(part_writer *w, const part *of, const part *table);

/* Whether a domain may not be NULL. */
bool domain_is_required(const part *domain);

/* --- tables (pair_tables.c, pair_members.c) -------------------------------------------------------- */

bool table_is_partitioned(const part *table);
bool table_is_unlogged(const part *table);

/* " tablespace …", chosen by a number; mostly nothing. */
const char *tablespace_of(const part *of, unsigned at);

/* The type of the column `id`, which every table has. */
const char *table_id_type(const part *table);
void put_table(part_writer *w, const part *of);

/* The tables that inherit from one. */
void put_heirs(part_writer *w, const part *table);

/* The tables that are partitions in the other schema. */
void put_loners(part_writer *w, const part *table);

/* Checks and foreign keys of a table; and these with all else, and indexes. */
void put_constraints(part_writer *w, const part *table);
void put_members(part_writer *w, const part *table);

/* What stands in SQL in a table. */
void put_statements(part_writer *w, const part *table);

/* A whole schema (schema_objects.c). */
const char *parts_text(orm_arena *arena, const part *root);

/* A function without side effects that is there before all tables; NULL when there is none. */
const part *parts_pure_function(const part_writer *w, unsigned n);

#endif
