/* Nothing is cut to one character or bit on its way, in whichever form rows are sent or read. */
#include <stdio.h>
#include <stdlib.h>

#include "lengths.h"
#include "lengths_bulk.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s\n%s\n", orm_status_name(status), error->message, error->statement);
    exit(EXIT_FAILURE);
}

static const uint8_t ten = 0xA0, five = 0x50;
static const orm_bits masks[] = {{&ten, 4}, {&five, 4}};
static const char *const countries[] = {"PER", "CHL"};

static void add_by_query(orm_session *session) {
    add_places_args rows[] = {
        {.id = 1, .code = "LIM", .bits = masks[0], .home = "PER"},
        {.id = 2, .code = "CU", .bits = masks[1], .home = "PER"},
    };
    uint64_t count = 0;
    must(session, add_places(session, rows, 2));
    must(session, mask_places(session,
                              &(mask_places_args){.id = 1,
                                                  .countries = {.items = countries, .len = 2},
                                                  .masks = {.items = masks, .len = 2}},
                              &count));
}

static void add_objects(orm_session *session) {
    for (int32_t id = 3; id < 5; id++) {
        place *made = place_new(session);
        place_set_id(made, id);
        place_set_code(made, "SCL");
        place_set_bits(made, masks[1]);
        place_set_home(made, "CHL");
        place_set_countries(made, (orm_text_array){.items = countries, .len = 2});
        place_set_masks(made, (orm_bits_array){.items = masks, .len = 2});
    }
    must(session, orm_session_commit(session));
}

static void add_in_bulk(orm_session *session) {
    place_bulk_row rows[2] = {{.id = 5, .code = "AQP", .bits = masks[0], .home = "PER"},
                              {.id = 6, .code = "ARI", .bits = masks[1], .home = "CHL"}};
    for (size_t i = 0; i < 2; i++) {
        rows[i].countries = (orm_text_array){.items = countries, .len = 2};
        rows[i].masks = (orm_bits_array){.items = masks, .len = 2};
    }
    must(session, place_bulk_insert(session, rows, 2, ORM_USUAL_COLUMNS));
    must(session, orm_session_commit(session));
}

static void print_bits(orm_bits bits) {
    printf(" ");
    for (size_t i = 0; i < bits.len; i++)
        printf("%d", bits.data[i / 8] >> (7 - i % 8) & 1);
}

static void print(orm_session *session, coded_args wanted) {
    coded_list found;
    must(session, coded(session, &wanted, &found));
    for (size_t i = 0; i < found.len; i++) {
        const place *p = found.items[i].p;
        printf("%d '%s' %s,", place_id(p), place_code(p), place_home(p));
        print_bits(place_bits(p));
        for (size_t k = 0; k < place_countries(p).len; k++)
            printf(", %s %s", place_countries(p).items[k], found.items[i].countries.items[k]);
        for (size_t k = 0; k < place_masks(p).len; k++)
            print_bits(place_masks(p).items[k]);
        printf("\n");
    }
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    add_by_query(session);
    add_objects(session);
    add_in_bulk(session);
    orm_session_clear(session);
    print(session, (coded_args){0});
    printf("CU:\n");
    print(session, (coded_args){.code = "CU"});
    printf("of Chile:\n");
    print(session, (coded_args){.home = "CHL"});
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
