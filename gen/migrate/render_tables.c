/* Steps for tables, views and comments. */
#include <string.h>

#include "migrate/render.h"
#include "migrate/statements.h"
#include "postgres/quote.h"

/* --- coming and going ------------------------------------------------------------------------------ */

void render_TABLE_ADD(renderer *r, const operation *of) {
    write_table(&r->w, of->to.table);
    take(r, STEP_INSIDE, NULL);
}

/* A partition goes with what it is a part of. */
void render_TABLE_DROP(renderer *r, const operation *of) {
    if (of->from.table->partition_of)
        return;
    write_text(&r->w, "DROP TABLE ");
    write_path(&r->w, &of->from.table->name);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_TABLE_RENAME(renderer *r, const operation *of) {
    const rename_ends ends = ends_of(r, of, &of->from.table->name, &of->to.table->name);
    write_rename(r, "ALTER TABLE ", &ends);
    take_rename(r, of);
}

/* --- attributes -------------------------------------------------------------------------------------- */

static void alter_table(renderer *r, const model_table *table, const char *what, const char *name,
                        const char *note) {
    write_alter(r, table);
    write_text(&r->w, what);
    if (name)
        write_name(&r->w, name);
    write_end(&r->w);
    take_locking(r, table, note);
}

void render_TABLE_LOGGED(renderer *r, const operation *of) {
    alter_table(r, of->to.table, of->to.table->unlogged ? "SET UNLOGGED" : "SET LOGGED", NULL,
                rewrites_table);
}

void render_TABLE_TABLESPACE(renderer *r, const operation *of) {
    const char *space = of->to.table->tablespace;
    alter_table(r, of->to.table, "SET TABLESPACE ", space ? space : "pg_default", rewrites_table);
}

void render_TABLE_METHOD(renderer *r, const operation *of) {
    const char *method = of->to.table->access_method;
    alter_table(r, of->to.table, "SET ACCESS METHOD ", method ? method : "heap", rewrites_table);
}

void render_TABLE_OPTIONS(renderer *r, const operation *of) {
    write_changed_options(r, "ALTER TABLE ", &of->to.table->name, &of->from.table->options,
                          &of->to.table->options);
    take(r, STEP_INSIDE, NULL);
}

/* Always refused: see compare_tables.c. */
void render_TABLE_PARTITIONING(renderer *r, const operation *of) {
    (void)r, (void)of;
}

/* --- views --------------------------------------------------------------------------------------------- */

static const char *view_word(const model_table *view) {
    return view->kind == TABLE_VIEW ? "VIEW " : "MATERIALIZED VIEW ";
}

void render_VIEW_ADD(renderer *r, const operation *of) {
    write_view(&r->w, of->to.table);
    take(r, STEP_INSIDE, NULL);
}

void render_VIEW_DROP(renderer *r, const operation *of) {
    write_text(&r->w, "DROP ");
    write_text(&r->w, view_word(of->from.table));
    write_path(&r->w, &of->from.table->name);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

/* --- statements as they stand ------------------------------------------------------------------------ */

static void run(renderer *r, const char *sql) {
    write_text(&r->w, sql);
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

void render_FIRST_ADD(renderer *r, const operation *of) {
    run(r, of->to.statement->sql);
}

void render_FIRST_DROP(renderer *r, const operation *of) {
    run(r, of->from.statement->undo);
}

void render_ROUTINE_ASIDE(renderer *r, const operation *of) {
    run(r, of->from.statement->undo);
}

void render_ROUTINE_BACK(renderer *r, const operation *of) {
    run(r, of->to.statement->sql);
}

void render_STATEMENT_ADD(renderer *r, const operation *of) {
    run(r, of->to.statement->sql);
}

void render_STATEMENT_DROP(renderer *r, const operation *of) {
    run(r, of->from.statement->undo);
}

void render_STATEMENT_AGAIN(renderer *r, const operation *of) {
    run(r, of->to.statement->sql);
}

void render_STATEMENT_REPLACE(renderer *r, const operation *of) {
    run(r, of->to.statement->replace);
}

/* --- comments ------------------------------------------------------------------------------------------ */

static void write_doc(renderer *r, const char *doc) {
    write_text(&r->w, " IS ");
    if (doc && *doc)
        pg_quote_text(r->w.out, doc);
    else
        write_text(&r->w, "NULL");
    write_end(&r->w);
    take(r, STEP_INSIDE, NULL);
}

static void write_subject(renderer *r, const char *what, const model_name *name,
                          const char *column) {
    write_text(&r->w, "COMMENT ON ");
    write_text(&r->w, what);
    write_path(&r->w, name);
    if (column) {
        write_text(&r->w, ".");
        write_name(&r->w, column);
    }
}

static void comment_in_table(renderer *r, const migrate_object *of) {
    const model_name *table = &of->table->name;
    if (of->constraint) {
        write_subject(r, "CONSTRAINT ", &(model_name){.name = of->constraint->name}, NULL);
        write_text(&r->w, " ON ");
        write_path(&r->w, table);
        write_doc(r, of->constraint->doc);
    } else if (of->index) {
        const model_name name = {.schema = table->schema, .name = of->index->name};
        write_subject(r, "INDEX ", &name, NULL);
        write_doc(r, of->index->doc);
    } else if (of->column) {
        write_subject(r, "COLUMN ", table, of->column->name);
        write_doc(r, of->column->doc);
    } else {
        const char *word = of->table->kind == TABLE_VIEW                ? "VIEW "
                           : of->table->kind == TABLE_MATERIALIZED_VIEW ? "MATERIALIZED VIEW "
                                                                        : "TABLE ";
        write_subject(r, word, table, NULL);
        write_doc(r, of->table->doc);
    }
}

/* Nothing is left to be said of what the inverse took away. */
void render_COMMENT(renderer *r, const operation *of) {
    const migrate_object *to = &of->to;
    if (to->table) {
        comment_in_table(r, to);
    } else if (to->enumeration) {
        write_subject(r, "TYPE ", &to->enumeration->name, NULL);
        write_doc(r, to->enumeration->doc);
    } else if (to->domain) {
        write_subject(r, "DOMAIN ", &to->domain->name, NULL);
        write_doc(r, to->domain->doc);
    } else if (to->composite) {
        write_subject(r, to->attribute ? "COLUMN " : "TYPE ", &to->composite->name,
                      to->attribute ? to->attribute->name : NULL);
        write_doc(r, to->attribute ? to->attribute->doc : to->composite->doc);
    } else if (to->sequence) {
        write_subject(r, "SEQUENCE ", &to->sequence->name, NULL);
        write_doc(r, to->sequence->doc);
    } else if (to->extension) {
        write_subject(r, "EXTENSION ", &(model_name){.name = to->extension->name}, NULL);
        write_doc(r, to->extension->doc);
    }
}

void render_COMMENT_ADD(renderer *r, const operation *of) {
    render_COMMENT(r, of);
}

void render_COMMENT_DROP(renderer *r, const operation *of) {
    render_COMMENT(r, of);
}
