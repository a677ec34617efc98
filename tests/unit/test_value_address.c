/* UUIDs, network and hardware addresses as text; the names of statuses. */
#include "support/unit.h"

#include <orm/value.h>
#include <string.h>

#include "support/arbitrary.h"

typedef struct text_case {
    const char *text, *printed; /* NULL: the text is refused */
} text_case;

static const text_case uuids[] = {
    {"123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000"},
    {"123E4567E89B12D3A456426614174000", "123e4567-e89b-12d3-a456-426614174000"},
    {"{123e4567-e89b-12d3-a456-426614174000}", "123e4567-e89b-12d3-a456-426614174000"},
    {"123e-4567-e89b-12d3-a456-4266-1417-4000", "123e4567-e89b-12d3-a456-426614174000"},
    {"123e4567-e89b-12d3-a456-42661417400", NULL},
    {"123e4567-e89b-12d3-a456-4266141740000", NULL},
    {"{123e4567-e89b-12d3-a456-426614174000", NULL},
    {"123e4567-e89b-12d3-a456-42661417400g", NULL},
    {"1-23e4567-e89b-12d3-a456-426614174000", NULL},
    {"", NULL},
};

static const text_case inets[] = {
    {"10.0.0.1", "10.0.0.1"},
    {"10.0.0.1/32", "10.0.0.1"},
    {"10.0.0.0/8", "10.0.0.0/8"},
    {"::", "::"},
    {"::1/128", "::1"},
    {"2001:DB8:0:0:0:0:0:1/64", "2001:db8::1/64"},
    {"1:0:0:2:0:0:0:3", "1:0:0:2::3"},
    {"1:0:0:2:3:0:0:4", "1::2:3:0:0:4"},
    {"1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"},
    {"1:2:3:4:5:6:0:0", "1:2:3:4:5:6::"},
    {"::ffff:10.0.0.1", "::ffff:10.0.0.1"},
    {"::10.0.0.1", "::10.0.0.1"},
    {"10.0.0", NULL},
    {"10.0.0.256", NULL},
    {"10.0.0.1/33", NULL},
    {"10.0.0.1/", NULL},
    {"10.0.0.1/8x", NULL},
    {"10.0.0.1/-1", NULL},
    {"::/129", NULL},
    {"::/0000000000000008", NULL},
    {"1:2:3", NULL},
    {"fe80::1%eth0", NULL},
    {"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", NULL},
    {"", NULL},
};

static const text_case macaddrs[] = {
    {"08:00:2b:01:02:03", "08:00:2b:01:02:03"},
    {"08-00-2B-01-02-03", "08:00:2b:01:02:03"},
    {"08002b010203", "08:00:2b:01:02:03"},
    {"08:00-2b:01:02:03", NULL},
    {"08:00:2b:01:02", NULL},
    {"08:00:2b:01:02:03:04", NULL},
    {"08:00:2b:01:02:0g", NULL},
    {"8:0:2b:1:2:3", NULL},
    {"", NULL},
};

static const text_case macaddr8s[] = {
    {"08:00:2b:01:02:03:04:05", "08:00:2b:01:02:03:04:05"},
    {"08002b0102030405", "08:00:2b:01:02:03:04:05"},
    {"08:00:2b:01:02:03", NULL},
};

#define TEXT_TEST(test, name, cases)                                                               \
    START_TEST(test) {                                                                             \
        const text_case *c = &cases[_i];                                                           \
        orm_##name value;                                                                          \
        char text[ORM_INET_TEXT];                                                                  \
        if (!c->printed) {                                                                         \
            ck_assert_msg(orm_##name##_parse(c->text, &value) == ORM_VALUE, "`%s`", c->text);      \
            return;                                                                                \
        }                                                                                          \
        ck_assert_msg(orm_##name##_parse(c->text, &value) == ORM_OK, "`%s`", c->text);             \
        size_t len = orm_##name##_format(value, text, sizeof text);                                \
        ck_assert_str_eq(text, c->printed);                                                        \
        ck_assert_uint_eq(len, strlen(text));                                                      \
    }                                                                                              \
    END_TEST

TEXT_TEST(uuids_are_read_and_written, uuid, uuids)
TEXT_TEST(inets_are_read_and_written, inet, inets)
TEXT_TEST(macaddrs_are_read_and_written, macaddr, macaddrs)
TEXT_TEST(macaddr8s_are_read_and_written, macaddr8, macaddr8s)

START_TEST(what_is_written_is_read_back_and_fits) {
    arbitrary from = {.state = unit_seed()};
    for (int round = 0; round < 20000; round++) {
        char text[ORM_INET_TEXT];
        orm_uuid uuid, uuid_back;
        orm_inet inet, inet_back;
        orm_macaddr8 mac, mac_back;
        arbitrary_value(&from, &orm_type_uuid, &uuid);
        ck_assert_uint_lt(orm_uuid_format(uuid, text, ORM_UUID_TEXT), ORM_UUID_TEXT);
        ck_assert_int_eq(orm_uuid_parse(text, &uuid_back), ORM_OK);
        ck_assert_mem_eq(uuid_back.bytes, uuid.bytes, sizeof uuid.bytes);
        arbitrary_value(&from, &orm_type_inet, &inet);
        ck_assert_uint_lt(orm_inet_format(inet, text, ORM_INET_TEXT), ORM_INET_TEXT);
        ck_assert_msg(orm_inet_parse(text, &inet_back) == ORM_OK, "%s", text);
        ck_assert_mem_eq(&inet_back, &inet, sizeof inet);
        arbitrary_value(&from, &orm_type_macaddr8, &mac);
        ck_assert_uint_lt(orm_macaddr8_format(mac, text, ORM_MACADDR_TEXT), ORM_MACADDR_TEXT);
        ck_assert_int_eq(orm_macaddr8_parse(text, &mac_back), ORM_OK);
        ck_assert_mem_eq(mac_back.bytes, mac.bytes, sizeof mac.bytes);
    }
}
END_TEST

START_TEST(no_address_has_no_text) {
    char text[ORM_INET_TEXT] = "x";
    ck_assert_uint_eq(orm_inet_format((orm_inet){0}, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

START_TEST(statuses_have_names_and_texts) {
#define CHECK_STATUS(name, text)                                                                   \
    ck_assert_str_eq(orm_status_name(ORM_##name), "ORM_" #name);                                   \
    ck_assert_str_eq(orm_status_text(ORM_##name), text);
    ORM_STATUSES(CHECK_STATUS)
#define ONE_MORE(name, text) +1
    const orm_status none = (orm_status)(0 ORM_STATUSES(ONE_MORE));
    ck_assert_str_eq(orm_status_name(none), "ORM_?");
    ck_assert_ptr_nonnull(orm_status_text(none));
}
END_TEST

#define COUNT(cases) (sizeof cases / sizeof *cases)

Suite *unit_suite(void) {
    Suite *suite = suite_create("value_address");
    TCase *cases = tcase_create("address");
    tcase_add_loop_test(cases, uuids_are_read_and_written, 0, COUNT(uuids));
    tcase_add_loop_test(cases, inets_are_read_and_written, 0, COUNT(inets));
    tcase_add_loop_test(cases, macaddrs_are_read_and_written, 0, COUNT(macaddrs));
    tcase_add_loop_test(cases, macaddr8s_are_read_and_written, 0, COUNT(macaddr8s));
    tcase_add_test(cases, what_is_written_is_read_back_and_fits);
    tcase_add_test(cases, no_address_has_no_text);
    tcase_add_test(cases, statuses_have_names_and_texts);
    suite_add_tcase(suite, cases);
    return suite;
}
