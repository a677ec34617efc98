/*
 * Partitions: bounds that fit the method, names, and keys that hold the partition's columns.
 *
 * A partition is a table of the model without columns of its own, after its parent.
 */
#include "model/build.h"

#include <stdlib.h>
#include <string.h>

static bool is_method(const char *method) {
    return strcmp(method, "range") == 0 || strcmp(method, "list") == 0 ||
           strcmp(method, "hash") == 0;
}

/* --- bounds ------------------------------------------------------------------------------------ */

static void report(builder *b, const ast_partition *partition, const char *what, const char *cure) {
    diag_message *message = diag_error(b->sink, DIAG_BAD_PARTITION, partition->at, "%s `%s` %s",
                                       "partition", partition->name.name.text, what);
    diag_hint(message, "%s", cure);
}

static bool is_default(const ast_partition *partition) {
    return partition->bound == BOUND_DEFAULT;
}

static void check_bound(builder *b, const ast_partition *partition, const char *method,
                        const model_elements *key) {
    static const struct {
        const char *method;
        ast_bound_kind bound;
        const char *cure;
    } fitting[] = {
        {"range", BOUND_RANGE, "a range is `from (…) to (…)`"},
        {"list", BOUND_LIST, "a list is `in (…)`"},
        {"hash", BOUND_HASH, "a hash is `with (modulus m, remainder r)`"},
    };
    for (size_t i = 0; i < sizeof fitting / sizeof *fitting; i++) {
        if (strcmp(fitting[i].method, method) != 0)
            continue;
        if (is_default(partition) && partition->bound != fitting[i].bound) {
            if (fitting[i].bound == BOUND_HASH)
                report(b, partition, "cannot be the default of a hash", fitting[i].cure);
        } else if (partition->bound != fitting[i].bound) {
            report(b, partition, gen_printf(b->arena, "has no bound for a %s", method),
                   fitting[i].cure);
        }
    }
    if (partition->bound != BOUND_RANGE || strcmp(method, "range") != 0)
        return;
    if (partition->from.len != key->len || partition->to.len != key->len)
        report(b, partition, "bounds another number of columns",
               gen_printf(b->arena, "the key has %zu", key->len));
}

static void check_hash(builder *b, const ast_partition *partition) {
    if (partition->bound != BOUND_HASH || !partition->modulus.text || !partition->remainder.text)
        return;
    long modulus = strtol(partition->modulus.text, NULL, 10);
    long remainder = strtol(partition->remainder.text, NULL, 10);
    if (modulus < 1)
        report(b, partition, "has no modulus", "a modulus is at least 1");
    else if (remainder < 0 || remainder >= modulus)
        report(b, partition, "has a remainder that never occurs",
               gen_printf(b->arena, "0 to %ld", modulus - 1));
}

static void check_defaults(builder *b, const ast_partition_by *by) {
    const ast_partition *first = NULL;
    for (size_t i = 0; i < by->partitions.len; i++) {
        const ast_partition *partition = &by->partitions.items[i];
        if (!is_default(partition) || !partition->name.name.text)
            continue;
        if (first)
            diag_note(diag_error(b->sink, DIAG_BAD_PARTITION, partition->at,
                                 "there are two default partitions"),
                      first->at, "the first one is here");
        else
            first = partition;
    }
}

static model_bound read_bound(builder *b, const ast_partition *partition) {
    model_bound bound = {.kind = partition->bound,
                         .modulus = partition->modulus.text,
                         .remainder = partition->remainder.text};
    for (size_t i = 0; i < partition->from.len; i++)
        if (partition->from.items[i].text)
            gen_list_add(b->arena, &bound.from, partition->from.items[i].text);
    for (size_t i = 0; i < partition->to.len; i++)
        if (partition->to.items[i].text)
            gen_list_add(b->arena, &bound.to, partition->to.items[i].text);
    return bound;
}

/* --- keys -------------------------------------------------------------------------------------- */

static void check_unique_keys(builder *b, const model_table *table, const model_elements *key) {
    for (size_t i = 0; i < table->constraints.len; i++) {
        const model_constraint *unique = table->constraints.items[i];
        if (unique->kind == CONSTRAINT_EXCLUDE && b->model->server < 17)
            diag_error(b->sink, DIAG_PARTITION_KEY_MISSING, unique->at,
                       "a partitioned table has no exclusions before PostgreSQL 17");
        if (unique->kind != CONSTRAINT_PRIMARY_KEY && unique->kind != CONSTRAINT_UNIQUE)
            continue;
        for (size_t k = 0; k < key->len; k++) {
            const model_element *element = &key->items[k];
            if (element->column && has_column(&unique->columns, element->column))
                continue;
            diag_message *message = diag_error(
                b->sink, DIAG_PARTITION_KEY_MISSING, unique->at,
                element->column ? "`%s` must hold the partition key's column `%s`"
                                : "`%s` cannot be, since the partition key has an expression, `%s`",
                unique->name, element->column ? element->column->name : element->expression.sql);
            if (element->column)
                diag_hint(message, "rows are unique within a partition only; add `%s`",
                          element->column->name);
            diag_note(message, element->at, "the partition key is here");
        }
    }
}

static void check_unique_indexes(builder *b, const model_table *table, const model_elements *key) {
    for (size_t i = 0; i < table->indexes.len; i++) {
        const model_index *index = table->indexes.items[i];
        for (size_t k = 0; index->unique && k < key->len; k++) {
            bool held = false;
            for (size_t e = 0; e < index->elements.len && !held; e++)
                held =
                    key->items[k].column && index->elements.items[e].column == key->items[k].column;
            if (!held)
                diag_note(diag_error(b->sink, DIAG_PARTITION_KEY_MISSING, index->at,
                                     "the unique index `%s` must hold the partition key",
                                     index->name),
                          key->items[k].at, "the partition key is here");
        }
    }
}

/* --- tables ------------------------------------------------------------------------------------ */

typedef struct partition_walk {
    builder *b;
    draft_table *root;
    model_table *parent;
} partition_walk;

static void read_partitioning(const partition_walk *walk, const ast_partition_by *by);

static void add_partition(const partition_walk *walk, const ast_partition *ast,
                          const char *method) {
    builder *b = walk->b;
    const char *name = ast->name.name.text;
    if (!name)
        return;
    check_attributes(b, ast->attributes, PLACE_PARTITION);
    const ast_attribute *with = attribute_of(ast->attributes, ATTR_WITH);
    model_table *made = gen_new(b->arena, model_table);
    made->name = make_name(b, &ast->name, ast->attributes);
    if (!ast->name.schema.text)
        made->name.schema = walk->root->table->name.schema;
    made->kind = TABLE_PARTITION;
    made->doc = ast->doc;
    made->partition_of = walk->parent;
    made->bound = read_bound(b, ast);
    made->tablespace = attribute_tablespace(ast->attributes, walk->parent->tablespace);
    made->access_method = attribute_name(ast->attributes, ATTR_USING);
    made->unlogged = attribute_of(ast->attributes, ATTR_UNLOGGED) != NULL;
    if (with)
        add_options(b, &made->options, &with->options);
    check_bound(b, ast, method, &walk->parent->partitioning.key);
    check_hash(b, ast);
    claim_relation(b, made->name.schema, name, "table", made->name.at, NULL);
    gen_list_add(b->arena, &walk->parent->partitions, made);
    if (ast->by)
        read_partitioning(&(partition_walk){b, walk->root, made}, ast->by);
}

static void read_partitioning(const partition_walk *walk, const ast_partition_by *by) {
    builder *b = walk->b;
    model_partitioning *to = &walk->parent->partitioning;
    const char *method = by->method.text;
    if (!method)
        return;
    if (!is_method(method)) {
        diag_hint(diag_error(b->sink, DIAG_BAD_PARTITION, by->method.at,
                             "a table cannot be partitioned by `%s`", method),
                  "range, list or hash");
        return;
    }
    to->method = method;
    to->at = by->at;
    make_elements(b, walk->root, &by->key, &to->key);
    if (strcmp(method, "list") == 0 && to->key.len > 1)
        diag_error(b->sink, DIAG_BAD_PARTITION, by->at, "a list has a key of one column");
    if (to->key.len) {
        check_unique_keys(b, walk->root->table, &to->key);
        check_unique_indexes(b, walk->root->table, &to->key);
    }
    check_defaults(b, by);
    for (size_t i = 0; i < by->partitions.len; i++)
        add_partition(walk, &by->partitions.items[i], method);
}

static void partition_table(builder *b, draft_table *draft, const ast_partition_by *by) {
    if (draft->table->partitioning.method) {
        diag_note(diag_error(b->sink, DIAG_BAD_PARTITION, by->at, "table `%s` is partitioned twice",
                             draft->table->name.name),
                  draft->table->partitioning.at, "the first time is here");
        return;
    }
    if (draft->table->inherits_names.len || draft->parent)
        diag_error(b->sink, DIAG_BAD_PARTITION, by->at,
                   "table `%s` inherits, so it cannot be partitioned", draft->table->name.name);
    if (draft->table->kind == TABLE_PLAIN)
        read_partitioning(&(partition_walk){b, draft, draft->table}, by);
}

static void list_partitions(builder *b, model *to, model_table *table) {
    gen_list_add(b->arena, &to->tables, table);
    for (size_t i = 0; i < table->partitions.len; i++)
        list_partitions(b, to, table->partitions.items[i]);
}

void make_partitions(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        for (size_t k = 0; k < draft->members.len; k++)
            if (draft->members.items[k].ast->kind == MEMBER_PARTITION_BY &&
                draft->members.items[k].ast->partition_by)
                partition_table(b, draft, draft->members.items[k].ast->partition_by);
    }
    model without = *b->model;
    b->model->tables.items = NULL;
    b->model->tables.len = b->model->tables.capacity = 0;
    for (size_t i = 0; i < without.tables.len; i++)
        list_partitions(b, b->model, without.tables.items[i]);
}
