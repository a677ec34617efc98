/*
 * How much PostgreSQL takes at once: columns of a table or type, of a key, of an index.
 *
 * Lengths of names and modifiers of types are checked where these are read.
 */
#include "model/build.h"

/* As PostgreSQL was built; these are in no setting. */
enum { MOST_COLUMNS = 1600, MOST_KEYS = 32 };

static void report(builder *b, span at, const char *what, const char *name, size_t count,
                   int most) {
    diag_hint(diag_error(b->sink, DIAG_TOO_MANY, at, "%s `%s` has %zu columns", what, name, count),
              "PostgreSQL takes %d", most);
}

static void check_keys(builder *b, span at, const char *what, const char *name, size_t count) {
    if (count > MOST_KEYS)
        report(b, at, what, name, count, MOST_KEYS);
}

static void check_constraint(builder *b, const model_constraint *of) {
    check_keys(b, of->at, "constraint", of->name,
               of->columns.len + of->include.len + of->elements.len);
}

/* The place is that of the first column too many. */
static void check_table(builder *b, const model_table *table) {
    if (table->columns.len > MOST_COLUMNS)
        report(b, table->columns.items[MOST_COLUMNS]->at, "table", table->name.name,
               table->columns.len, MOST_COLUMNS);
    for (size_t i = 0; i < table->constraints.len; i++)
        check_constraint(b, table->constraints.items[i]);
    for (size_t i = 0; i < table->indexes.len; i++) {
        const model_index *index = table->indexes.items[i];
        check_keys(b, index->at, "index", index->name, index->elements.len + index->include.len);
    }
    check_keys(b, table->partitioning.at, "the partition key of", table->name.name,
               table->partitioning.key.len);
}

static void check_composite(builder *b, const model_composite *of) {
    if (of->attributes.len > MOST_COLUMNS)
        report(b, of->attributes.items[MOST_COLUMNS].at, "type", of->name.name, of->attributes.len,
               MOST_COLUMNS);
}

void check_limits(builder *b) {
    for (size_t i = 0; i < b->model->tables.len; i++)
        check_table(b, b->model->tables.items[i]);
    for (size_t i = 0; i < b->model->composites.len; i++)
        check_composite(b, b->model->composites.items[i]);
}
