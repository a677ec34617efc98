/* From the text of a schema to the checked model: what each rule of the language makes. */
#include "model/model.h"
#include "schema/schema.h"
#include "support/unit.h"

#include <string.h>

static orm_arena *arena;
static diag *sink;

static void open_sink(void) {
    arena = orm_arena_new(NULL);
    sink = diag_new(arena);
}

static void close_sink(void) {
    orm_arena_free(arena);
}

static model *try_build(const char *text) {
    const ast_file *file =
        schema_parse(arena, source_of_text(arena, "schema.orm", text, strlen(text)), sink);
    return model_build(arena, &file, 1, sink);
}

static model *build(const char *text) {
    model *built = try_build(text);
    if (!built)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(built);
    return built;
}

static const model_table *table_of(const model *in, const char *name) {
    const model_table *table = model_table_named(in, NULL, name);
    ck_assert_msg(table != NULL, "no table %s", name);
    return table;
}

static const model_column *column_of(const model *in, const char *table, const char *name) {
    const model_column *column = model_column_named(table_of(in, table), name);
    ck_assert_msg(column != NULL, "no column %s.%s", table, name);
    return column;
}

static const model_relation *relation_of(const model *in, const char *entity, const char *name) {
    const model_entity *of = model_entity_named(in, entity);
    ck_assert_ptr_nonnull(of);
    for (size_t i = 0; i < of->relations.len; i++)
        if (strcmp(of->relations.items[i]->name, name) == 0)
            return of->relations.items[i];
    ck_abort_msg("no relationship %s.%s", entity, name);
    return NULL;
}

static const model_constraint *constraint_of(const model *in, const char *table, const char *name) {
    const model_table *of = table_of(in, table);
    for (size_t i = 0; i < of->constraints.len; i++)
        if (strcmp(of->constraints.items[i]->name, name) == 0)
            return of->constraints.items[i];
    ck_abort_msg("no constraint %s of %s", name, table);
    return NULL;
}

/* --- columns ----------------------------------------------------------------------------------- */

START_TEST(a_column_is_required_unless_it_says_otherwise) {
    const model *m = build("table t { id bigint primary key, a int, b int?, c int null }");
    ck_assert(column_of(m, "t", "a")->not_null);
    ck_assert(!column_of(m, "t", "b")->not_null);
    ck_assert(!column_of(m, "t", "c")->not_null);
}
END_TEST

START_TEST(aliases_stand_for_their_types) {
    const model *m = build("table t { id key primary key, a price[]?, b maybe }\n"
                           "alias price amount\nalias amount numeric(10,2)\nalias key bigint\n"
                           "alias maybe int?");
    const model_column *a = column_of(m, "t", "a");
    ck_assert_str_eq(a->type.builtin->internal, "numeric");
    ck_assert_str_eq(a->type.modifiers, "10,2");
    ck_assert_int_eq(a->type.dimensions, 1);
    ck_assert(!column_of(m, "t", "b")->not_null);
}
END_TEST

START_TEST(modifiers_are_canonical) {
    const model *m = build("table t { id bigint primary key, a numeric( 10 , 2 ), b numeric(5,0)\n"
                           "c char, d bpchar, e bit, f float(10), g interval day to second(3) }");
    ck_assert_str_eq(column_of(m, "t", "a")->type.modifiers, "10,2");
    ck_assert_str_eq(column_of(m, "t", "b")->type.modifiers, "5");
    ck_assert_str_eq(column_of(m, "t", "c")->type.modifiers, "1");
    ck_assert_ptr_null(column_of(m, "t", "d")->type.modifiers);
    ck_assert_str_eq(column_of(m, "t", "e")->type.modifiers, "1");
    ck_assert_str_eq(column_of(m, "t", "f")->type.builtin->internal, "float4");
    ck_assert_str_eq(column_of(m, "t", "g")->type.interval_fields, "day to second");
    ck_assert_str_eq(column_of(m, "t", "g")->type.modifiers, "3");
}
END_TEST

START_TEST(serial_is_an_integer_with_a_sequence) {
    const model_column *id = column_of(build("table t { id bigserial primary key }"), "t", "id");
    ck_assert_str_eq(id->type.builtin->internal, "int8");
    ck_assert_str_eq(id->serial_sequence, "t_id_seq");
    ck_assert(id->not_null);
}
END_TEST

START_TEST(a_bare_label_is_its_text) {
    const model *m = build("enum mood { sad, \"it's\" }\ntable t { id int primary key\n"
                           "a mood default sad\nb mood default \"it's\"\nc mood? default null }");
    ck_assert_str_eq(column_of(m, "t", "a")->default_value.sql, "'sad'");
    ck_assert_str_eq(column_of(m, "t", "b")->default_value.sql, "'it''s'");
    ck_assert_str_eq(column_of(m, "t", "c")->default_value.sql, "null");
}
END_TEST

START_TEST(mixins_put_their_members_in_place) {
    const model *m = build("mixin b { y int }\nmixin a { x int, like b }\n"
                           "table t { id int primary key, like a, z int }");
    const model_table *t = table_of(m, "t");
    static const char *const names[] = {"id", "x", "y", "z"};
    ck_assert_uint_eq(t->columns.len, 4);
    for (size_t i = 0; i < 4; i++) {
        ck_assert_str_eq(t->columns.items[i]->name, names[i]);
        ck_assert_int_eq(t->columns.items[i]->position, (int)i);
    }
    ck_assert_str_eq(t->columns.items[2]->mixin, "b");
}
END_TEST

START_TEST(inherited_columns_come_first_and_are_marked) {
    const model *m = build(
        "table c inherits (p) { x int, a int }\n"
        "table p as Parent { id int primary key, a int, q P? }\ntable ps as P { n int primary key }");
    const model_table *c = table_of(m, "c");
    static const char *const names[] = {"id", "q_n", "x", "a"};
    ck_assert_uint_eq(c->columns.len, 4);
    for (size_t i = 0; i < 4; i++) {
        ck_assert_str_eq(c->columns.items[i]->name, names[i]);
        ck_assert_int_eq(c->columns.items[i]->inherited, i < 2);
    }
    ck_assert_ptr_null(c->primary_key);
}
END_TEST

/* --- relationships -------------------------------------------------------------------------------- */

START_TEST(an_owner_makes_columns_at_its_place_typed_after_the_key) {
    const model *m =
        build("alias word varchar(20)\ndomain code word?\n"
              "table a as A { x code primary key }\n"
              "table b as B { first A, id int primary key, last A? on delete set null }");
    const model_table *b = table_of(m, "b");
    ck_assert_str_eq(b->columns.items[0]->name, "first_x");
    ck_assert_str_eq(b->columns.items[1]->name, "id");
    ck_assert_str_eq(b->columns.items[2]->name, "last_x");
    ck_assert_int_eq(b->columns.items[0]->type.kind, TYPE_DOMAIN);
    ck_assert(b->columns.items[0]->not_null);
    ck_assert(!b->columns.items[2]->not_null);
    const model_constraint *key = constraint_of(m, "b", "b_last_x_fkey");
    ck_assert_int_eq(key->on_delete, ACTION_SET_NULL);
    ck_assert_ptr_eq(key, relation_of(m, "B", "last")->foreign_key);
}
END_TEST

START_TEST(a_domain_that_forbids_null_is_taken_off_a_nullable_key) {
    const model *m = build("domain code text\ntable a as A { x code primary key }\n"
                           "table b as B { id int primary key, y A?, z A }");
    ck_assert_int_eq(column_of(m, "b", "y_x")->type.kind, TYPE_BUILTIN);
    ck_assert_int_eq(column_of(m, "b", "z_x")->type.kind, TYPE_DOMAIN);
}
END_TEST

START_TEST(keys_made_of_keys_are_followed) {
    const model *m = build("table c as C { b B primary key }\ntable b as B { a A primary key }\n"
                           "table a as A { id uuid primary key }");
    ck_assert_str_eq(column_of(m, "c", "b_a_id")->type.builtin->internal, "uuid");
}
END_TEST

START_TEST(via_uses_declared_columns_or_names_the_implicit_one) {
    const model *m = build("table a as A { x int, y int, primary key (x, y) }\n"
                           "table b as B { id int primary key, p int, q int\n"
                           "one A via (p, q)\ntwo A via (r, s) }");
    const model_relation *one = relation_of(m, "B", "one"), *two = relation_of(m, "B", "two");
    ck_assert_ptr_eq(one->columns.items[0], column_of(m, "b", "p"));
    ck_assert_ptr_eq(one->columns.items[1], column_of(m, "b", "q"));
    ck_assert_ptr_eq(two->columns.items[1], column_of(m, "b", "s"));
    ck_assert_ptr_eq(column_of(m, "b", "r")->relation, two);
    ck_assert_ptr_null(column_of(m, "b", "p")->relation);
}
END_TEST

START_TEST(both_sides_point_at_each_other) {
    const model *m =
        build("table a as A { id int primary key, many B[] inverse a, one B? inverse o\n"
              "some B[] inverse a where (id > 3) }\n"
              "table b as B { id int primary key, a A, o A? unique }");
    const model_relation *many = relation_of(m, "A", "many"), *a = relation_of(m, "B", "a");
    ck_assert_ptr_eq(many->inverse, a);
    ck_assert_ptr_eq(a->inverse, many);
    ck_assert_int_eq(many->kind, RELATION_MANY);
    ck_assert_ptr_eq(many->ref_columns.items[0], a->columns.items[0]);
    ck_assert_int_eq(relation_of(m, "A", "one")->kind, RELATION_ONE);
    ck_assert(relation_of(m, "A", "some")->readonly);
    ck_assert(!many->readonly);
}
END_TEST

START_TEST(the_join_table_has_two_keys_that_cascade) {
    const model *m = build("table a as A { id int primary key, bs BigB[] through ab }\n"
                           "table b as BigB { code text primary key, owners A[] through ab }");
    const model_table *ab = table_of(m, "ab");
    ck_assert_ptr_null(ab->entity);
    ck_assert_str_eq(ab->columns.items[0]->name, "a_id");
    ck_assert_str_eq(ab->columns.items[1]->name, "big_b_code");
    ck_assert_uint_eq(ab->primary_key->columns.len, 2);
    ck_assert_int_eq(constraint_of(m, "ab", "ab_big_b_code_fkey")->on_delete, ACTION_CASCADE);
    const model_relation *bs = relation_of(m, "A", "bs");
    ck_assert(bs->through_implicit);
    ck_assert_ptr_eq(bs->inverse, relation_of(m, "BigB", "owners"));
    ck_assert_str_eq(bs->through_mine.items[0]->name, "a_id");
    ck_assert_str_eq(bs->through_theirs.items[0]->name, "big_b_code");
}
END_TEST

START_TEST(a_self_reference_through_a_table_goes_both_ways) {
    const model *m =
        build("table p as P { id int primary key\n"
              "follows_ P[] through f (who to whom)\nfans P[] through f (whom to who) }\n"
              "table f as F { who P, whom P, primary key (who, whom) }");
    const model_relation *follows = relation_of(m, "P", "follows_");
    ck_assert_ptr_eq(follows->inverse, relation_of(m, "P", "fans"));
    ck_assert_str_eq(follows->through_mine.items[0]->name, "who_id");
    ck_assert_str_eq(follows->through_theirs.items[0]->name, "whom_id");
}
END_TEST

START_TEST(cascades_are_save_unless_said) {
    const model *m =
        build("table a as A { id int primary key\nbs B[] inverse a cascade (save, delete, orphan)\n"
              "cs C[] inverse a\nother A[] join (other.id <> this.id) }\n"
              "table b as B { id int primary key, a A }\n"
              "table c as C { id int primary key, a A }");
    ck_assert_uint_eq(relation_of(m, "A", "bs")->cascade,
                      CASCADE_SAVE | CASCADE_DELETE | CASCADE_ORPHAN);
    ck_assert_uint_eq(relation_of(m, "A", "cs")->cascade, CASCADE_SAVE);
    ck_assert_uint_eq(relation_of(m, "A", "other")->cascade, 0);
}
END_TEST

/* --- constraints and the rest ------------------------------------------------------------------------ */

START_TEST(constraints_are_named_by_convention) {
    const model *m = build("table t as T { id int primary key, a int check (a > 0), b text unique\n"
                           "o T?, check (a < 3 and b <> ''), check (o_id > 1)\n"
                           "index (lower(b), a), index (o) }");
    static const char *const names[] = {"t_pkey",  "t_a_check",    "t_b_key",
                                        "t_check", "t_o_id_check", "t_o_id_fkey"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        constraint_of(m, "t", names[i]);
    ck_assert_str_eq(table_of(m, "t")->indexes.items[0]->name, "t_lower_a_idx");
    ck_assert_str_eq(table_of(m, "t")->indexes.items[1]->name, "t_o_id_idx");
    ck_assert_str_eq(constraint_of(m, "t", "t_b_key")->c_name, "T_B_KEY");
}
END_TEST

START_TEST(the_package_s_schema_and_prefix_are_everywhere) {
    const model *m = build("package p prefix co_ schema hr\nenum mood { a }\n"
                           "table things as OneThing { id int primary key, m mood, n hr.mood }\n"
                           "table ext.others { id int primary key }");
    ck_assert_str_eq(table_of(m, "things")->name.schema, "hr");
    ck_assert_ptr_eq(model_table_named(m, "hr", "things"), table_of(m, "things"));
    ck_assert_str_eq(model_entity_named(m, "OneThing")->c_name, "co_one_thing");
    ck_assert_str_eq(m->enums.items[0]->labels.items[0].c_name, "CO_MOOD_A");
    ck_assert_int_eq(column_of(m, "things", "n")->type.kind, TYPE_ENUM);
    ck_assert_uint_eq(m->schemas.len, 2);
}
END_TEST

START_TEST(partitions_follow_their_parents) {
    const model *m =
        build("table a { x int primary key\npartition by range (x) {\n"
              "a1 from (1) to (2) partition by hash (x) { a11 with (modulus 1, remainder 0) }\n"
              "a2 default } }\ntable b { id int primary key }");
    static const char *const names[] = {"a", "a1", "a11", "a2", "b"};
    ck_assert_uint_eq(m->tables.len, 5);
    for (size_t i = 0; i < 5; i++)
        ck_assert_str_eq(m->tables.items[i]->name.name, names[i]);
    ck_assert_ptr_eq(m->tables.items[2]->partition_of, m->tables.items[1]);
    ck_assert_int_eq(m->tables.items[1]->kind, TABLE_PARTITION);
}
END_TEST

START_TEST(renames_are_kept) {
    const model *m =
        build("table t as Old was hr.old { id int primary key, b int was a unique named k was j\n"
              "o T? was p named f, q T? named g was h }\ntable ts as T { id int primary key }");
    const model_table *t = table_of(m, "t");
    ck_assert_str_eq(t->name.was, "old");
    ck_assert_str_eq(t->name.was_schema, "hr");
    ck_assert_str_eq(column_of(m, "t", "b")->was, "a");
    ck_assert_str_eq(constraint_of(m, "t", "k")->was, "j");
    ck_assert_str_eq(column_of(m, "t", "o_id")->was, "p_id");
    ck_assert_ptr_null(constraint_of(m, "t", "f")->was);
    ck_assert_ptr_null(column_of(m, "t", "q_id")->was);
    ck_assert_str_eq(constraint_of(m, "t", "g")->was, "h");
}
END_TEST

START_TEST(views_and_inheritance_are_kept) {
    const model *m = build("table t as T by kind when 't' { id int primary key, kind text }\n"
                           "entity U extends T when 'u' { x int? }\n"
                           "table vs as V extends T when 'v' { y int }\n"
                           "view w { primary key (id)\nsql { select id from t } }");
    ck_assert_ptr_eq(model_entity_named(m, "U")->parent, model_entity_named(m, "T"));
    ck_assert_ptr_eq(column_of(m, "t", "x")->table, table_of(m, "t"));
    ck_assert_str_eq(table_of(m, "vs")->primary_key->columns.items[0]->name, "id");
    ck_assert_int_eq(table_of(m, "w")->kind, TABLE_VIEW);
    ck_assert_ptr_eq(column_of(m, "vs", "id")->shares, column_of(m, "t", "id"));
    ck_assert(model_family_joined(model_entity_named(m, "U")));
}
END_TEST

START_TEST(trees_with_holes_are_survived) {
    static const char *const broken[] = {
        "table t {",
        "table",
        "table t { id",
        "enum e { a b }\ntable t { x e default }",
        "table t { x T via, y Nothing[] through }\ntable u as T { p T[] through q (a to) }",
        "domain d d\ndomain e d\ntable t { x e primary key }",
        "mixin m { like m }\ntable t { like m, like, like n }",
        "table t extends { }\nentity E extends E { }\nentity F { x F primary key }",
        "table a inherits (a) { }\ntable b inherits (c) { x b primary key }\ntable c inherits (b) { }",
        "table t { primary key (), unique (x), index (), foreign key (x) references }",
        "view v { }\nview w as W { x W via y, primary key (z) }",
        "type a { x b }\ntype b { y a, z b[] }\ntable t { x a primary key }",
        "table t as T { x T primary key, y T[] inverse x, z T? inverse z, w T[] join () }",
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        ck_assert_ptr_null(try_build(broken[i]) && !diag_errors(sink) ? "sound" : NULL);
        ck_assert_uint_gt(diag_errors(sink), 0);
        sink = diag_new(arena);
    }
}
END_TEST

#define EACH_TEST(X)                                                                               \
    X(a_column_is_required_unless_it_says_otherwise)                                               \
    X(aliases_stand_for_their_types)                                                               \
    X(modifiers_are_canonical)                                                                     \
    X(serial_is_an_integer_with_a_sequence)                                                        \
    X(a_bare_label_is_its_text)                                                                    \
    X(mixins_put_their_members_in_place)                                                           \
    X(inherited_columns_come_first_and_are_marked)                                                 \
    X(an_owner_makes_columns_at_its_place_typed_after_the_key)                                     \
    X(a_domain_that_forbids_null_is_taken_off_a_nullable_key)                                      \
    X(keys_made_of_keys_are_followed)                                                              \
    X(via_uses_declared_columns_or_names_the_implicit_one)                                         \
    X(both_sides_point_at_each_other)                                                              \
    X(the_join_table_has_two_keys_that_cascade)                                                    \
    X(a_self_reference_through_a_table_goes_both_ways)                                             \
    X(cascades_are_save_unless_said)                                                               \
    X(constraints_are_named_by_convention)                                                         \
    X(the_package_s_schema_and_prefix_are_everywhere)                                              \
    X(partitions_follow_their_parents)                                                             \
    X(renames_are_kept)                                                                            \
    X(views_and_inheritance_are_kept)                                                              \
    X(trees_with_holes_are_survived)

Suite *unit_suite(void) {
    Suite *suite = suite_create("model_build");
    TCase *cases = tcase_create("build");
    tcase_add_checked_fixture(cases, open_sink, close_sink);
#define ADD(name) tcase_add_test(cases, name);
    EACH_TEST(ADD)
    suite_add_tcase(suite, cases);
    return suite;
}
