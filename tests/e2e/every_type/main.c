/* Reads every row, writes a copy of each with what was read, and has the server compare them. */
#include <stdio.h>
#include <stdlib.h>

#include "every.h"

static const char comparison[] =
    "DO $$ DECLARE a text; b text; rest constant text := '^\\(\\d+,'; BEGIN "
    "FOR a, b IN SELECT regexp_replace(x::text, rest, ''), regexp_replace(y::text, rest, '') "
    "FROM samples x LEFT JOIN samples y ON y.id = x.id + 100 WHERE x.id < 100 LOOP "
    "IF a IS DISTINCT FROM b THEN RAISE EXCEPTION E'%\\nbecame\\n%', a, b; END IF; "
    "END LOOP; END $$";

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n", orm_status_name(status), error->message, error->detail);
    exit(1);
}

/* clang-format off */
#define COLUMNS(X) \
    X(yes) X(small) X(whole) X(large) X(single) X(precise) X(exact) X(price) X(body) X(title) \
    X(code) X(flag) X(word) X(payload) X(day) X(at_time) X(zoned) X(happened) X(seen) X(seen_ms) \
    X(lasting) X(token) X(document) X(tree) X(markup) X(source) X(network) X(card) X(long_card) \
    X(object) X(bits) X(mask) X(feeling) X(level) X(name) X(home) X(house) X(words) X(spot) \
    X(counts) X(grid) X(names) X(amounts) X(floats) X(days) X(moments) X(blobs) X(tokens) \
    X(feelings) X(levels) X(homes) X(spots) X(flags) X(whole_range) X(large_range) \
    X(exact_range) X(day_range) X(local_range) X(moment_range) X(whole_set) X(large_set) \
    X(exact_set) X(day_set) X(local_set) X(moment_set) X(ranges)
/* clang-format on */

static void copy(orm_session *session, const sample *from) {
    sample *to = sample_new(session);
    sample_set_id(to, sample_id(from) + 100);
#define COPY(column) sample_set_##column(to, sample_##column(from));
    COLUMNS(COPY)
#undef COPY
}

static void show_scalars(const sample *row) {
    char text[256];
    printf("row %d:", sample_id(row));
    printf(" whole %d,", sample_whole(row).present ? sample_whole(row).value : -1);
    orm_numeric_format(sample_exact(row).value, text, sizeof text);
    printf(" exact %s,", sample_exact(row).present ? text : "NULL");
    orm_date_format(sample_day(row).value, text, sizeof text);
    printf(" day %s,", sample_day(row).present ? text : "NULL");
    orm_timestamptz_format(sample_seen(row).value, text, sizeof text);
    printf(" seen %s,", sample_seen(row).present ? text : "NULL");
    orm_interval_format(sample_lasting(row).value, text, sizeof text);
    printf(" lasting %s,", sample_lasting(row).present ? text : "NULL");
    printf(" title %s,", sample_title(row) != NULL ? sample_title(row) : "NULL");
    printf(" feeling %s\n", sample_feeling_label(row) != NULL ? sample_feeling_label(row) : "NULL");
}

static void show_nested(const sample *row) {
    orm_int64_array grid = sample_grid(row);
    address_opt home = sample_home(row);
    printf("  grid %s%zu items in %d dimensions, names", grid.items == NULL ? "NULL " : "",
           grid.len, grid.dimension_count);
    for (size_t i = 0; i < sample_names(row).len; i++)
        printf(" %s", sample_names(row).items[i] != NULL ? sample_names(row).items[i] : "NULL");
    printf(", home %s %s, range flags %d\n", home.present ? home.value.street : "NULL",
           home.value.mood.present ? mood_to_string(home.value.mood.value) : "NULL",
           sample_whole_range(row).present ? sample_whole_range(row).value.flags : -1);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    sample_list rows = {0};
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return 1;
    must(session, sample_all(session, &rows));
    for (size_t i = 0; i < rows.len; i++) {
        show_scalars(rows.items[i]);
        show_nested(rows.items[i]);
        copy(session, rows.items[i]);
    }
    must(session, orm_session_commit(session));
    must(session, orm_session_execute(session, comparison));
    printf("%zu rows, and each copy is the same to the server\n", rows.len);
    orm_session_close(session);
    orm_engine_close(engine);
    return 0;
}
