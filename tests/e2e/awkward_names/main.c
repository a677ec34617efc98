/* Names and labels full of quotes, comments, newlines and marks of direction, in every statement
 * that the runtime writes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "canary.h"

static const char nasty[] = "*/ \"; '' ?\?/ %n \\ $$ $1 \n -- \u202e";

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

static void show(const odd *row) {
    printf("%d: a %s, b %s, c \"%s\", kind %d \"%s\", e %d\n", odd_id(row),
           strcmp(odd_a(row), nasty) == 0 ? "kept" : "changed", odd_b(row) ? "set" : "NULL",
           odd_c(row), odd_kind(row), odd_kind_label(row),
           odd_e(row).present ? odd_e(row).value.attr.value : 0);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *s = NULL;
    odd *row = NULL, *found = NULL;
    odd_list all;
    odd_type value = {{true, 42}};
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    row = odd_new(s);
    odd_set_id(row, 1);
    odd_set_a(row, nasty);
    must(s, orm_session_flush(s));
    show(row);
    odd_set_kind(row, ODD_ENUM_C);
    odd_set_b(row, "b");
    odd_set_c(row, "c");
    odd_set_e(row, odd_type_opt_of(value));
    must(s, orm_session_commit(s));
    orm_session_clear(s);

    must(s, odd_find(s, 1, &found));
    show(found);
    must(s, odd_refresh(found));
    odd *other = odd_new(s);
    odd_set_id(other, 2);
    odd_set_a(other, nasty);
    orm_status status = orm_session_commit(s);
    printf("twice: %s by %s\n", orm_status_name(status), orm_session_error(s)->constraint);
    must(s, orm_session_rollback(s));
    must(s, odd_find(s, 1, &found));
    odd_set_b(found, "*/ \?\?/ \\");
    status = orm_session_commit(s);
    printf("checked: %s by %s\n", orm_status_name(status), orm_session_error(s)->constraint);
    must(s, orm_session_rollback(s));
    must(s, odd_find(s, 1, &found));
    must(s, odd_delete(found));
    must(s, orm_session_commit(s));
    must(s, odd_all(s, &all));
    printf("left: %zu\n", all.len);
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
