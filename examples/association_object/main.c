/*
 * An association object: a table of pairs that has columns of its own.
 *
 * Where pairs are nothing but two keys, `through` makes the table and lists are all there is. Here
 * the pair is an entity, so it is made, changed and taken away like any other; `through` over the
 * same table is then the short way to the other side, for reading.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "school.h"

static void must(orm_session *s, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

static student *new_student(orm_session *s, const char *name) {
    student *made = student_new(s);
    student_set_name(made, name);
    return made;
}

static course *new_course(orm_session *s, const char *title) {
    course *made = course_new(s);
    course_set_title(made, title);
    return made;
}

/* The pair is made by its two sides; both lists have it at once. */
static enrolment *enrol(student *who, course *in, int32_t day) {
    enrolment *made = enrolment_new(NULL);
    enrolment_set_enrolled_on(made, (orm_date){.days = day});
    enrolment_set_course(made, in);
    student_enrolments_add(who, made); /* saved with the student: `cascade (save)` */
    return made;
}

static void fill(orm_session *s) {
    student *ada = new_student(s, "Ada"), *bob = new_student(s, "Bob");
    course *algebra = new_course(s, "Algebra"), *logic = new_course(s, "Logic");
    enrol(ada, logic, 9000);
    enrolment_set_grade(enrol(ada, algebra, 9001), orm_opt_int32_of(1));
    enrol(bob, algebra, 9002);
    printf("in memory: %zu in Algebra\n", course_enrolments(algebra).len);
    must(s, orm_session_commit(s));
    printf("saved with %" PRIu64 " statements\n\n", orm_session_statement_count(s));
}

/* Students, their enrolments and the courses of those: what a report needs, loaded along. */
static void report(orm_session *s) {
    uint64_t before = orm_session_statement_count(s);
    student_list all;
    student_with with = {
        .enrolments = {.with = &(enrolment_with){.course = {ORM_LOAD_JOINED, NULL}}}};
    must(s, student_all_with(s, &with, &all));
    for (size_t i = 0; i < all.len; i++) {
        enrolment_list list = student_enrolments(all.items[i]);
        printf("%s\n", student_name(all.items[i]));
        for (size_t k = 0; k < list.len; k++) {
            orm_opt_int32 grade = enrolment_grade(list.items[k]);
            printf("  %-8s ", course_title(enrolment_course(list.items[k])));
            if (grade.present)
                printf("%d\n", grade.value);
            else
                printf("not graded\n");
        }
    }
    printf("%" PRIu64 " statements\n\n", orm_session_statement_count(s) - before);
}

/* The short way: the pairs are joined by the database and never become objects. */
static void short_way(orm_session *s) {
    course *algebra;
    student_list students;
    must(s, course_find(s, 1, &algebra));
    must(s, course_load_students(algebra, &students));
    printf("%s:", course_title(algebra));
    for (size_t i = 0; i < students.len; i++)
        printf(" %s", student_name(students.items[i]));
    printf("\n\n");
}

/* A grade is a change of the pair; leaving is taking the pair out of the list, which deletes it since
 * an enrolment without a student is nothing (`cascade (orphan)`). */
static void change(orm_session *s) {
    student *ada;
    enrolment *of_bob;
    enrolment_list list;
    must(s, enrolment_find(s, 2, 1, &of_bob));
    enrolment_set_grade(of_bob, orm_opt_int32_of(2));
    must(s, student_find(s, 1, &ada));
    must(s, student_load_enrolments(ada, &list));
    student_enrolments_remove(ada, list.items[0]);
    must(s, orm_session_commit(s));
    orm_session_clear(s);
    report(s);
}

int main(void) {
    orm_engine *engine;
    orm_session *s;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    static void (*const steps[])(orm_session *) = {fill, report, short_way, change};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        orm_session_clear(s);
        steps[i](s);
    }
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
