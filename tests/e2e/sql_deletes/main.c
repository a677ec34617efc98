/* Deletes: cascades of the program's, of the database's, and none. */
#include "deletes.h"

#include "support/sql_log.h"

static firm *firm_row(orm_session *s, int number) {
    firm *found;
    sql_log_pause(true);
    orm_status status = firm_find(s, number, &found);
    sql_log_pause(false);
    return status == ORM_OK ? found : NULL;
}

static orm_status delete_and_flush(orm_session *s, firm *of) {
    orm_status status = firm_delete(of);
    sql_log_note("flush");
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status several(orm_session *s) {
    firm *of = firm_row(s, 4);
    orm_status status = firm_delete(of);
    firm *made = firm_new(s);
    firm_set_name(made, "Fine");
    if (status == ORM_OK)
        status = firm_delete(made);
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status own_cascades(orm_session *s) {
    return delete_and_flush(s, firm_row(s, 1));
}

static orm_status passive_loaded(orm_session *s) {
    firm *of = firm_row(s, 1);
    brand_list brands;
    sql_log_pause(true);
    orm_status status = firm_load_brands(of, &brands);
    sql_log_pause(false);
    return status == ORM_OK ? delete_and_flush(s, of) : status;
}

static orm_status databases_cascades(orm_session *s) {
    return delete_and_flush(s, firm_row(s, 2));
}

static orm_status databases_cascades_loaded(orm_session *s) {
    firm *of = firm_row(s, 2);
    paper_list papers;
    visit_list visits;
    sql_log_pause(true);
    orm_status status = firm_load_papers(of, &papers);
    if (status == ORM_OK)
        status = firm_load_visits(of, &visits);
    sql_log_pause(false);
    return status == ORM_OK ? delete_and_flush(s, of) : status;
}

static orm_status restricted(orm_session *s) {
    return delete_and_flush(s, firm_row(s, 3));
}

static orm_status restricted_with_all(orm_session *s) {
    firm *of = firm_row(s, 3);
    guest_list guests;
    sql_log_pause(true);
    orm_status status = firm_load_guests(of, &guests);
    if (status == ORM_OK)
        status = guest_delete(guests.items[0]);
    sql_log_pause(false);
    return status == ORM_OK ? delete_and_flush(s, of) : status;
}

static orm_status pairs(orm_session *s) {
    firm *of = firm_row(s, 4);
    tag_list tags;
    sql_log_pause(true);
    orm_status status = firm_load_tags(of, &tags);
    sql_log_pause(false);
    return status == ORM_OK ? delete_and_flush(s, of) : status;
}

static orm_status orphans(orm_session *s) {
    office *rome;
    desk_list desks;
    sql_log_pause(true);
    orm_status status = office_find(s, 1, &rome);
    if (status == ORM_OK)
        status = office_load_desks(rome, &desks);
    sql_log_pause(false);
    if (status != ORM_OK)
        return status;
    office_desks_remove(rome, desks.items[0]);
    return orm_session_flush(s);
}

static orm_status moved_is_no_orphan(orm_session *s) {
    office *rome, *oslo;
    desk_list desks;
    sql_log_pause(true);
    orm_status status = office_find(s, 1, &rome);
    if (status == ORM_OK)
        status = office_find(s, 2, &oslo);
    if (status == ORM_OK)
        status = office_load_desks(rome, &desks);
    sql_log_pause(false);
    if (status != ORM_OK)
        return status;
    office_desks_add(oslo, desks.items[0]);
    return orm_session_flush(s);
}

static orm_status tree(orm_session *s) {
    node *root;
    sql_log_pause(true);
    orm_status status = node_find(s, 1, &root);
    sql_log_pause(false);
    if (status == ORM_OK)
        status = node_delete(root);
    sql_log_note("flush");
    return status == ORM_OK ? orm_session_flush(s) : status;
}

static orm_status gone(orm_session *s) {
    firm *of = firm_row(s, 4);
    sql_log_note("somebody else deletes it");
    orm_status status = orm_session_execute(s, "delete from firms where id = 4");
    return status == ORM_OK ? delete_and_flush(s, of) : status;
}

int main(void) {
    static const sql_program programs[] = {
        {"a deleted row is one DELETE, and one that never was is none", several},
        {"cascade (delete) loads what goes along, and children go first", own_cascades},
        {"passive: what is loaded goes along, of the rest the database takes care", passive_loaded},
        {"on delete cascade and set null are left to the database", databases_cascades},
        {"what is loaded of them goes along and is pointed away", databases_cascades_loaded},
        {"on delete restrict: the database has the last word", restricted},
        {"and lets it go with what refers to it", restricted_with_all},
        {"pairs go by themselves", pairs},
        {"cascade (orphan): what is taken from its parent is deleted", orphans},
        {"but not what is given to another", moved_is_no_orphan},
        {"a tree goes along as a whole, a statement a table", tree},
        {"a row that is gone is told", gone},
    };
    return sql_log(programs, sizeof programs / sizeof *programs);
}
