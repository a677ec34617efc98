/*
 * A tree: building one in memory, saving it at once, and three ways to read it.
 *
 * A relationship to oneself needs nothing special. `parent` owns the foreign key, `children` is its
 * inverse, and setting one side shows on the other before anything is saved.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "shelf.h"
#include "tree_queries.h"

static void must(orm_session *s, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

static void count(const char *what, orm_session *s, uint64_t before) {
    printf("%s: %" PRIu64 " statements\n\n", what, orm_session_statement_count(s) - before);
}

/* --- making ------------------------------------------------------------------------------------- */

static category *make(category *parent, orm_session *s, const char *name) {
    category *made = category_new(s);
    category_set_name(made, name);
    category_set_parent(made, parent);
    return made;
}

/* Rows that point at each other are inserted together: their keys are reserved first. */
static void plant(orm_session *s) {
    category *books = make(NULL, s, "Books");
    category *fiction = make(books, s, "Fiction"), *science = make(books, s, "Science");
    make(fiction, s, "Novels");
    make(fiction, s, "Short stories");
    category *maths = make(science, s, "Mathematics");
    make(maths, s, "Algebra");
    make(maths, s, "Topology");
    printf("in memory: %s has %zu children\n", category_name(books), category_children(books).len);
    uint64_t before = orm_session_statement_count(s);
    must(s, orm_session_commit(s));
    count("saving eight rows", s, before);
}

/* --- reading ------------------------------------------------------------------------------------ */

/* Loading the children of one loads those of all its sisters: a statement a level, not one a node. */
static void print_level_by_level(orm_session *s, category_list level, int depth) {
    for (size_t i = 0; i < level.len; i++) {
        category_list below;
        printf("%*s%s\n", depth * 2, "", category_name(level.items[i]));
        must(s, category_load_children(level.items[i], &below));
        print_level_by_level(s, below, depth + 1);
    }
}

/* What was loaded is read without the database. */
static void print_loaded(const category *at, int depth, int deepest) {
    printf("%*s%s\n", depth * 2, "", category_name(at));
    if (depth == deepest)
        return;
    category_list below = category_children(at);
    for (size_t i = 0; i < below.len; i++)
        print_loaded(below.items[i], depth + 1, deepest);
}

static void read_level_by_level(orm_session *s) {
    uint64_t before = orm_session_statement_count(s);
    category *books;
    must(s, category_find(s, 1, &books));
    print_level_by_level(s, (category_list){&books, 1}, 0);
    count("level by level", s, before);
}

/* Two levels more than the root, nested as deep as they are to be loaded; one round trip. */
static void read_along(orm_session *s) {
    uint64_t before = orm_session_statement_count(s);
    category *books;
    category_with leaves = {.children = {ORM_LOAD_SUBQUERY, NULL}};
    category_with with = {.children = {ORM_LOAD_SUBQUERY, &leaves}};
    must(s, category_find_with(s, 1, &with, &books));
    print_loaded(books, 0, 2);
    count("three levels along", s, before);
}

/* Any depth in one statement is SQL's: a recursive query gives the same objects. */
static void read_by_query(orm_session *s) {
    uint64_t before = orm_session_statement_count(s);
    branch_of_list branch;
    must(s, branch_of(s, &(branch_of_args){.category = 1}, &branch));
    for (size_t i = 0; i < branch.len; i++)
        printf("%*s%s\n", branch.items[i].depth * 2, "", category_name(branch.items[i].c));
    count("by a recursive query", s, before);
}

/* --- changing ----------------------------------------------------------------------------------- */

/* Moving a branch is one UPDATE; deleting one is the database's `on delete cascade`. */
static void prune(orm_session *s) {
    category *books, *maths, *fiction;
    must(s, category_find(s, 1, &books));
    must(s, category_find(s, 2, &fiction));
    must(s, category_find(s, 6, &maths));
    category_set_parent(maths, books);
    must(s, category_delete(fiction));
    must(s, orm_session_commit(s));
    orm_session_clear(s);
    read_by_query(s);
}

int main(void) {
    orm_engine *engine;
    orm_session *s;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    static void (*const steps[])(orm_session *) = {plant, read_level_by_level, read_along,
                                                   read_by_query, prune};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        orm_session_clear(s);
        steps[i](s);
    }
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
