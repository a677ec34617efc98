/* Makes rows through their relationships, commits, and walks them from a session of its own. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "relations.h"

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(session)->message);
    exit(1);
}

static orm_session *open_session(orm_engine *engine) {
    orm_session *session = NULL;
    if (orm_session_open(engine, NULL, &session) != ORM_OK)
        exit(1);
    return session;
}

static person *make_person(orm_session *s, const char *name, const char *city) {
    person *made = person_new(s);
    person_set_name(made, name);
    person_set_city(made, city);
    return made;
}

static post *make_post(orm_session *s, const char *title, person *author, bool hidden) {
    post *made = post_new(s);
    post_set_title(made, title);
    post_set_author(made, author);
    post_set_hidden(made, hidden);
    return made;
}

static skill *make_skill(orm_session *s, const char *name) {
    skill *made = skill_new(s);
    skill_set_name(made, name);
    return made;
}

static void make_all(orm_session *s) {
    person *ada = make_person(s, "Ada", "London"), *bob = make_person(s, "Bob", "London");
    person *cyd = make_person(s, "Cyd", NULL), *dan = make_person(s, "Dan", "London");
    badge *ten = badge_new(s);
    badge_set_number(ten, 10);
    person_set_badge(ada, ten);
    printf("in memory: the badge is %s's\n", person_name(badge_person(ten)));

    person_set_parent(bob, ada);
    person_children_add(ada, cyd);
    printf("in memory: Ada has %zu children, Cyd's parent is %s\n", person_children(ada).len,
           person_name(person_parent(cyd)));

    post_set_reviewer(make_post(s, "second", ada, false), bob);
    make_post(s, "first", ada, false);
    make_post(s, "secret", ada, true);

    skill *c = make_skill(s, "C"), *sql = make_skill(s, "SQL"), *go = make_skill(s, "Go");
    person_skills_add(ada, c);
    person_skills_add(ada, go);
    skill_people_add(sql, ada);
    skill_people_add(sql, bob);
    person_skills_remove(ada, go);
    printf("in memory: SQL is known to %zu, Ada knows %zu, Go is known to %zu\n",
           skill_people(sql).len, person_skills(ada).len, skill_people(go).len);
    person_friends_add(ada, bob);
    person_admirers_add(ada, dan);
    must(s, orm_session_commit(s));
}

static void print_people(const char *what, person_list people) {
    printf("  %s:", what);
    for (size_t i = 0; i < people.len; i++)
        printf(" %s", person_name(people.items[i]));
    printf("\n");
}

static void show(orm_session *s, person *p) {
    person_list children, friends, admirers, neighbours;
    post_list posts, reviews;
    skill_list skills;
    badge *of = NULL;
    person *parent = NULL;
    must(s, person_load_badge(p, &of));
    must(s, person_load_parent(p, &parent));
    must(s, person_load_children(p, &children));
    must(s, person_load_posts(p, &posts));
    must(s, person_load_reviews(p, &reviews));
    must(s, person_load_skills(p, &skills));
    must(s, person_load_friends(p, &friends));
    must(s, person_load_admirers(p, &admirers));
    must(s, person_load_neighbours(p, &neighbours));
    printf("%s: badge %d, parent %s, %zu reviews\n", person_name(p),
           of != NULL ? badge_number(of) : 0, parent != NULL ? person_name(parent) : "nobody",
           reviews.len);
    print_people("children", children);
    printf("  posts:");
    for (size_t i = 0; i < posts.len; i++)
        printf(" %s", post_title(posts.items[i]));
    printf("\n  skills: %zu\n", skills.len);
    print_people("friends", friends);
    print_people("admirers", admirers);
    print_people("neighbours", neighbours);
}

int main(void) {
    orm_engine *engine = NULL;
    person_list all;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK)
        return 1;
    orm_session *s = open_session(engine);
    make_all(s);
    orm_session_close(s);

    s = open_session(engine);
    must(s, person_all(s, &all));
    uint64_t statements = orm_session_statement_count(s);
    for (size_t i = 0; i < all.len; i++)
        show(s, all.items[i]);
    printf("%zu people, 9 relationships each: %" PRIu64 " statements\n", all.len,
           orm_session_statement_count(s) - statements);

    person *ada = all.items[0];
    printf("Ada's children are loaded: %zu; her friend's are read without a statement: %zu\n",
           person_children(ada).len, person_children(person_friends(ada).items[0]).len);
    person_set_badge(ada, NULL);
    badge *lost = NULL;
    must(s, badge_find(s, person_id(ada), &lost));
    must(s, badge_delete(lost));
    person_children_remove(ada, person_children(ada).items[0]);
    must(s, orm_session_commit(s));
    orm_session_clear(s);
    must(s, person_find(s, 1, &ada));
    must(s, badge_find(s, 1, &lost));
    person_list children;
    must(s, person_load_children(ada, &children));
    printf("then: %s badge, children", lost == NULL ? "no" : "a");
    for (size_t i = 0; i < children.len; i++)
        printf(" %s", person_name(children.items[i]));
    printf("\n");
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
