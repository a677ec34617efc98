/* Enums, arrays, composites, domains and text types there and back. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kinds.h"

static void must(orm_session *session, orm_status status) {
    const orm_error *error = orm_session_error(session);
    if (status == ORM_OK)
        return;
    fprintf(stderr, "%s: %s %s\n%s\n", orm_status_name(status), error->message, error->detail,
            error->statement);
    exit(EXIT_FAILURE);
}

static orm_uuid uuid_of(const char *text) {
    orm_uuid uuid = {{0}};
    orm_uuid_parse(text, &uuid);
    return uuid;
}

static const colour both[] = {COLOUR_RED, COLOUR_DARK_BLUE};

static void add(orm_session *session) {
    add_things_args rows[2] = {
        {.id = uuid_of("00000000-0000-0000-0000-000000000001"),
         .colour = COLOUR_RED,
         .part = 10,
         .price = orm_numeric_of(1050, 2)},
        {.id = uuid_of("00000000-0000-0000-0000-000000000002"),
         .colour = COLOUR_DARK_BLUE,
         .part = 20,
         .price = orm_numeric_of(99, 2)},
    };
    must(session, add_things(session, rows, 2));
}

static void repaint(orm_session *session) {
    uint64_t count = 0;
    size sizes[2] = {{{true, 1}, {true, 2}, "a"}, {{true, 3}, {false, 0}, NULL}};
    paint_args args = {.id = uuid_of("00000000-0000-0000-0000-000000000001"),
                       .colour = COLOUR_GREEN,
                       .colours = {.items = both, .len = 2},
                       .sizes = {.items = sizes, .len = 2},
                       .part = 55,
                       .data = {(const uint8_t *)"\0x", 2}};
    args.size = size_opt_of(sizes[0]);
    must(session, paint(session, &args, &count));
    printf("painted %" PRIu64 "\n", count);
}

static void print_thing(orm_session *session, const char *id) {
    thing *found = NULL;
    char price[32];
    must(session, thing_of(session, &(thing_of_args){.id = uuid_of(id)}, &found));
    orm_numeric_format(thing_price(found), price, sizeof price);
    printf("%s, %zu colours, size %d %s, %zu sizes, %d%%, %s, %zu bytes\n",
           colour_to_string(thing_colour(found)), thing_colours(found).len,
           thing_size(found).present ? thing_size(found).value.width.value : -1,
           thing_size(found).present && thing_size(found).value.name != NULL
               ? thing_size(found).value.name
               : "-",
           thing_sizes(found).len, thing_part(found), price, thing_data(found).len);
}

static void search(orm_session *session) {
    coloured_list found;
    static const char *const tags[] = {"x", "new"};
    coloured_args wanted = {
        .colour = COLOUR_GREEN, .tags = {.items = tags, .len = 2}, .search = "cat & !dog"};
    must(session, coloured(session, &wanted, &found));
    printf("%zu found, tagged %s, about %s\n", found.len, found.items[0].tags.items[0],
           found.items[0].words);
    wanted.among = (colour_array){.items = both, .len = 2};
    must(session, coloured(session, &wanted, &found));
    printf("%zu found among red and dark blue\n", found.len);
}

static void resize(orm_session *session) {
    static const char *const ids[] = {"00000000-0000-0000-0000-000000000003",
                                      "00000000-0000-0000-0000-000000000004"};
    add_with_sizes_args made[2] = {{.id = uuid_of(ids[0])}, {.id = uuid_of(ids[1])}};
    made[0].size = size_opt_of((size){{true, 7}, {false, 0}, "a \"b\", (c)"});
    must(session, add_with_sizes(session, made, 2));
    print_thing(session, ids[0]);
    print_thing(session, ids[1]);
    resize_all_args changed[2] = {{.id = uuid_of(ids[0])}, {.id = uuid_of(ids[1])}};
    changed[0].size = size_opt_of((size){{true, 8}, {false, 0}, "d"});
    changed[1].size = size_opt_of((size){{true, 9}, {true, 1}, NULL});
    must(session, resize_all(session, changed, 2));
    must(session, orm_session_expire_all(session));
    print_thing(session, ids[0]);
    print_thing(session, ids[1]);
}

static void print_arrangements(orm_session *session) {
    arrangements_list all;
    must(session, arrangements(session, &all));
    for (size_t i = 0; i < all.len; i++)
        printf("%s\n", all.items[i].text);
}

/* Arrays of different lengths and dimensions, with NULLs and without anything, in one statement. */
static void arrange(orm_session *session) {
    static const char *const ids[] = {"00000000-0000-0000-0000-000000000003",
                                      "00000000-0000-0000-0000-000000000004",
                                      "00000000-0000-0000-0000-000000000005"};
    static const char *const tags[] = {"plain", "quoted \"\\, {}", "", "NULL"};
    static const char *const areas[] = {"(1,1),(0,0)", "(2,2),(1,1)"};
    static const size sizes[] = {{{true, 1}, {false, 0}, "a, \"b\""}, {{true, 2}, {true, 3}, NULL}};
    static const int32_t parts[] = {1, 0, 3, 4};
    static const bool nulls[] = {true, false};
    static const orm_dimension square[] = {{.len = 2, .lower = 0}, {.len = 2, .lower = 5}};
    add_arranged_args made = {.id = uuid_of(ids[2]),
                              .colours = {.items = both, .len = 2},
                              .tags = {.items = tags, .len = 0}};
    made.sizes = (size_array){.items = sizes, .len = 1};
    must(session, add_arranged(session, &made, 1));
    print_arrangements(session);
    rearrange_args changed[3] = {
        {.id = uuid_of(ids[0])}, {.id = uuid_of(ids[1])}, {.id = uuid_of(ids[2])}};
    changed[0].colours = changed[2].colours = (colour_array){.items = both, .len = 0};
    changed[0].tags = (orm_text_array){.items = tags, .len = 4};
    changed[0].parts =
        (orm_int32_array){.items = parts, .len = 4, .dimensions = square, .dimension_count = 2};
    changed[1].tags = (orm_text_array){.items = tags, .len = 1};
    changed[1].colours = (colour_array){.items = both, .len = 1};
    changed[1].areas = (orm_text_array){.items = areas, .len = 2};
    changed[1].sizes = (size_array){.items = sizes, .len = 2};
    changed[2].tags = (orm_text_array){.items = tags, .len = 2, .nulls = nulls};
    must(session, rearrange(session, changed, 3));
    print_arrangements(session);
    drop_tagged_args dropped = {.tags = {.items = tags, .len = 4}};
    must(session, drop_tagged(session, &dropped, 1));
    print_arrangements(session);
}

static void run(orm_session *session) {
    const second_colour_row *second = NULL;
    things_by_colour_args wanted = {.limit = 1};
    things_by_colour_page page;
    add(session);
    repaint(session);
    print_thing(session, "00000000-0000-0000-0000-000000000001");
    print_thing(session, "00000000-0000-0000-0000-000000000002");
    must(session,
         orm_session_execute(
             session, "UPDATE things SET tags = '{new}', words = 'cat' WHERE colour = 'green'"));
    search(session);
    must(session,
         second_colour(session, &(second_colour_args){.colours = {.items = both, .len = 2}},
                       &second));
    printf("second of two: %s\n", colour_to_string(second->second.value));
    must(session,
         second_colour(session, &(second_colour_args){.colours = {.items = both, .len = 1}},
                       &second));
    printf("second of one: %s\n", second->second.present ? "?" : "NULL");
    do {
        must(session, things_by_colour(session, &wanted, &page));
        printf("%s\n", colour_to_string(page.items[0].colour));
        wanted.cursor = page.next;
    } while (wanted.cursor != NULL);
    resize(session);
    arrange(session);
}

int main(void) {
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    run(session);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
