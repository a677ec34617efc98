/* Constraints and indexes as lines of a table. Names are written where they are not by convention. */
#include <string.h>

#include "pull/old_names.h"

static void put_deferral(pull_writer *w, const model_constraint *of) {
    put_text(w, !of->deferrable          ? ""
                : of->initially_deferred ? " deferrable initially deferred"
                                         : " deferrable");
}

static void put_given_name(pull_writer *w, const model_constraint *of) {
    put_named(w, "named", of->name_given ? of->name : NULL);
    if (of->name_given)
        put_was_of_constraint(w, of);
}

/* What every constraint that makes an index may say. */
static void put_index_rest(pull_writer *w, const model_constraint *of) {
    if (of->include.len) {
        put_text(w, " include ");
        put_columns(w, &of->include);
    }
    put_text(w, of->nulls_not_distinct ? " nulls not distinct" : "");
    put_options(w, " with ", &of->options);
    put_named(w, "tablespace", of->tablespace);
    put_deferral(w, of);
    put_given_name(w, of);
}

/* --- foreign keys --------------------------------------------------------------------------------------- */

static const char *action_words(ast_action action) {
    switch (action) {
    case ACTION_NONE:
    case ACTION_NO_ACTION:
        return NULL;
    case ACTION_RESTRICT:
        return "restrict";
    case ACTION_CASCADE:
        return "cascade";
    case ACTION_SET_NULL:
        return "set null";
    case ACTION_SET_DEFAULT:
        return "set default";
    }
    return NULL;
}

static void put_action(pull_writer *w, const char *event, ast_action action) {
    if (action_words(action))
        put_texts(w, event, action_words(action), (const char *)NULL);
}

void put_foreign_key_rest(pull_writer *w, const model_constraint *key) {
    put_text(w, key->match_full ? " match full" : "");
    put_action(w, " on update ", key->on_update);
    put_action(w, " on delete ", key->on_delete);
    if (key->set_columns.len) {
        put_text(w, " ");
        put_columns(w, &key->set_columns);
    }
    put_deferral(w, key);
    put_given_name(w, key);
}

static void put_foreign_key(pull_writer *w, const model_constraint *key) {
    put_doc(w, key->doc);
    put_text(w, "foreign key ");
    put_columns(w, &key->columns);
    put_text(w, " references ");
    put_path(w, key->ref_schema, key->ref_name);
    if (key->ref_columns.len) {
        put_text(w, " ");
        put_columns(w, &key->ref_columns);
    } else {
        for (size_t i = 0; i < key->ref_column_names.len; i++) {
            put_text(w, i ? ", " : " (");
            put_name(w, key->ref_column_names.items[i]);
        }
        put_text(w, key->ref_column_names.len ? ")" : "");
    }
    put_foreign_key_rest(w, key);
    put_text(w, "\n");
}

/* --- keys ------------------------------------------------------------------------------------------------- */

static void put_exclusion(pull_writer *w, const model_constraint *of) {
    put_texts(w, "exclude using ", of->method, " ", (const char *)NULL);
    put_elements(w, &of->elements);
    if (of->check.sql)
        put_texts(w, " where (", of->check.sql, ")", (const char *)NULL);
    put_index_rest(w, of);
    put_text(w, "\n");
}

static void put_key(pull_writer *w, const char *word, const model_constraint *of) {
    put_text(w, word);
    put_columns(w, &of->columns);
    put_index_rest(w, of);
    put_text(w, "\n");
}

bool pull_key_on_column(const model_constraint *key) {
    return key->columns.len == 1 && !key->name_given && !key->doc && !key->deferrable &&
           !key->include.len && !key->options.len && !key->tablespace &&
           !key->columns.items[0]->inherited;
}

static void put_constraint(pull_writer *w, const model_constraint *of) {
    switch (of->kind) {
    case CONSTRAINT_PRIMARY_KEY:
        if (pull_key_on_column(of))
            return;
        put_doc(w, of->doc);
        put_key(w, "primary key ", of);
        return;
    case CONSTRAINT_UNIQUE:
        put_doc(w, of->doc);
        put_key(w, "unique ", of);
        return;
    case CONSTRAINT_CHECK:
        put_doc(w, of->doc);
        put_texts(w, "check (", of->check.sql, ")", of->no_inherit ? " no inherit" : "",
                  (const char *)NULL);
        put_given_name(w, of);
        put_text(w, "\n");
        return;
    case CONSTRAINT_EXCLUDE:
        put_doc(w, of->doc);
        put_exclusion(w, of);
        return;
    case CONSTRAINT_FOREIGN_KEY:
        if (!pull_relation_of(w->plan, of))
            put_foreign_key(w, of);
        return;
    }
}

void put_keys(pull_writer *w, const pull_table *table) {
    for (size_t i = 0; i < table->table->constraints.len; i++)
        put_constraint(w, table->table->constraints.items[i]);
}

/* --- indexes ------------------------------------------------------------------------------------------------ */

static void put_index(pull_writer *w, const model_index *index) {
    put_doc(w, index->doc);
    put_text(w, index->unique ? "unique index " : "index ");
    if (strcmp(index->method, "btree") != 0)
        put_texts(w, "using ", index->method, " ", (const char *)NULL);
    put_elements(w, &index->elements);
    if (index->include.len) {
        put_text(w, " include ");
        put_columns(w, &index->include);
    }
    put_text(w, index->nulls_not_distinct ? " nulls not distinct" : "");
    if (index->where.sql)
        put_texts(w, " where (", index->where.sql, ")", (const char *)NULL);
    put_options(w, " with ", &index->options);
    put_named(w, "tablespace", index->tablespace);
    put_named(w, "named", index->name_given ? index->name : NULL);
    put_was_of_index(w, index);
    put_text(w, "\n");
}

void put_indexes(pull_writer *w, const model_table *table) {
    for (size_t i = 0; i < table->indexes.len; i++)
        if (!table->indexes.items[i]->invalid)
            put_index(w, table->indexes.items[i]);
}
