/* Reading what was left out latches an error; a refresh brings it. The version counts updates, and
 * a row that somebody else changed is stale. */
#include <stdio.h>
#include <stdlib.h>

#include "pages.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *s = NULL, *other = NULL;
    page *one = NULL, *same = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK ||
        orm_session_open(engine, NULL, &other) != ORM_OK)
        return 1;
    must(s, page_find(s, 1, &one));
    printf("body before: %s\n", page_body(one) != NULL ? page_body(one) : "none");
    printf("then a commit is refused: %s\n", orm_status_name(orm_session_commit(s)));
    must(s, orm_session_rollback(s));
    must(s, page_find(s, 1, &one));
    must(s, page_refresh(one));
    printf("body after a refresh: %s, revision %d\n", page_body(one), page_revision(one));

    page_set_title(one, "one, changed");
    must(s, orm_session_commit(s));
    printf("revision %d, updated %s\n", page_revision(one),
           page_updated_at(one).microseconds > 0 ? "just now" : "never");

    must(other, page_find(other, 1, &same));
    page_set_title(same, "changed by somebody else");
    must(other, orm_session_commit(other));
    page_set_title(one, "changed again");
    printf("two writers: %s\n", orm_status_name(orm_session_commit(s)));
    must(s, orm_session_rollback(s));
    must(s, page_find(s, 1, &one));
    must(s, page_refresh(one));
    printf("%s, revision %d\n", page_title(one), page_revision(one));
    orm_session_close(other);
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
