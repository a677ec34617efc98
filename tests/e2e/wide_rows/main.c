/* A table of 202 columns and a relationship: more than three words of bits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "wide.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

/* Those that are required and numbered as such: every fourth is an int, two behind it a numeric. */
static void set_required(wide_row *row) {
    orm_object *object = (orm_object *)row;
    for (unsigned column = WIDE_ROW_COLUMN_COLUMN_001; column <= WIDE_ROW_COLUMN_COLUMN_200;
         column++) {
        int32_t number = (int32_t)column;
        orm_numeric amount = orm_numeric_of((int64_t)column, 0);
        if (column % 4 == 0)
            orm_object_set(object, column, &number);
        else if (column % 4 == 2)
            orm_object_set(object, column, &amount);
    }
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *s = NULL;
    wide_row *first = NULL, *second = NULL, *parent = NULL;
    char text[32];
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    first = wide_row_new(s);
    second = wide_row_new(s);
    set_required(first);
    set_required(second);
    wide_row_set_column_197(first, "text");
    wide_row_set_parent(second, first);
    must(s, orm_session_commit(s));
    int64_t id = wide_row_id(second);
    orm_session_clear(s);

    must(s, wide_row_find(s, id, &second));
    must(s, wide_row_load_parent(second, &parent));
    orm_numeric_format(wide_row_column_198(parent), text, sizeof text);
    printf("%d %s %s %s %d\n", wide_row_column_200(parent), text, wide_row_column_197(parent),
           wide_row_column_001(parent) == NULL ? "NULL" : "set", wide_row_column_064(second));
    wide_row_set_column_200(parent, -1);
    must(s, orm_session_commit(s));
    must(s, wide_row_refresh(parent));
    printf("%d %d\n", wide_row_column_200(parent), wide_row_column_196(parent));
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
