/*
 * The report of loads in loops.
 *
 * The session keeps, in `kept`, a count for each place that asked for one object; those that asked
 * again come to the front, in the order in which they did so. There are as many places as the program
 * has lines that load, so they are looked through one by one: a statement was just sent.
 */
#include "relation/repeated_loads.h"

#include <string.h>

/* The same place in two files that include one header has two texts of one name. */
static bool same_text(const char *a, const char *b) {
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool is_place(const orm_repeated_load *known, const orm_repeated_load *wanted) {
    return known->line == wanted->line && known->entity == wanted->entity &&
           known->relation == wanted->relation && same_text(known->file, wanted->file);
}

/* Puts a place behind the others that are reported. */
static size_t report(orm_session *session, size_t at) {
    orm_repeated_load *places = session->places.items;
    orm_repeated_load first = places[session->repeated];
    places[session->repeated] = places[at];
    places[at] = first;
    return session->repeated++;
}

static bool is_tenfold(uint64_t times) {
    while (times >= 10 && times % 10 == 0)
        times /= 10;
    return times == 1;
}

static void tell(orm_session *session, const orm_repeated_load *place) {
    orm__buffer text = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&text, "N+1: %s%s%s %s for one object at a time, ", place->entity,
                       place->relation ? "." : "", place->relation ? place->relation : "",
                       place->relation ? "is loaded" : "is found by its key");
    orm__buffer_printf(&text, "%llu times by now", (unsigned long long)place->times);
    if (place->file)
        orm__buffer_printf(&text, ", at %s:%d", place->file, place->line);
    if (!orm__buffer_failed(&text) && session->connection)
        orm__connection_remark(session->connection, text.data);
    orm__buffer_free(&text);
}

void orm__repeated_load_note(orm_session *session, const orm_entity *entity,
                             const orm_relation *relation, const char *file, int line) {
    orm_repeated_load made = {.entity = entity->name,
                              .relation = relation ? relation->name : NULL,
                              .file = file,
                              .line = line};
    size_t at = 0;
    while (at < session->places.len && !is_place(&session->places.items[at], &made))
        at++;
    if (at == session->places.len && !ORM__LIST_ADD(session->kept, &session->places, made))
        return;
    uint64_t times = ++session->places.items[at].times;
    if (times == 2)
        at = report(session, at);
    if (times == 2 || (times > 2 && is_tenfold(times)))
        tell(session, &session->places.items[at]);
}

size_t orm_session_repeated_loads(const orm_session *session, const orm_repeated_load **out) {
    *out = session->places.items;
    return session->repeated;
}
