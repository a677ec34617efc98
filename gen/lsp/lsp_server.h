/* What the files of the language server share. */
#ifndef ORMGEN_LSP_LSP_SERVER_H
#define ORMGEN_LSP_LSP_SERVER_H

#include <jansson.h>

#include "base/list.h"
#include "diag/source_view.h"
#include "lsp/lsp.h"
#include "project.h"
#include "query/query.h"

/* A file that the editor has open. It is made anew, with its arena, when its text changes. */
typedef struct lsp_document {
    orm_arena *arena;
    const char *uri, *path;
    const source *source; /* as the editor has it */
} lsp_document;

/* One compile of the project as the editor has it. */
typedef struct lsp_analysis {
    orm_arena *arena;
    diag *sink;
    project project;
    const model *schema;          /* NULL when there is an error in it */
    const query_set *queries;     /* those without an error; NULL as the schema is */
    ORM__LIST(const char *) read; /* the paths of all files that it read */
} lsp_analysis;

struct lsp_server {
    orm_arena *arena;  /* as long as the server */
    orm__buffer input; /* what came and is no whole message yet */
    orm__buffer *out;  /* while bytes are taken */
    ORM__LIST(lsp_document) documents;
    lsp_analysis latest;
    lsp_analysis good; /* the latest that has a schema; its arena may be that of `latest` */
    json_t *published; /* by URI, the diagnostics that the editor has */
    bool begun, over, ended;
};

/* --- messages: messages.c ------------------------------------------------------------------------ */

/* Each takes the JSON that it is given. */
void lsp_notify(lsp_server *server, const char *method, json_t *params);
void lsp_answer(lsp_server *server, json_t *id, json_t *result);
void lsp_refuse(lsp_server *server, json_t *id, int code, const char *why);

/* Ends the program when there is no memory for it. */
json_t *lsp_json(json_t *made);
/* A text; bytes that are none become question marks. */
json_t *lsp_text(const char *text);
json_t *lsp_text_part(const char *text, size_t len);

/* --- dispatch: dispatch.c ------------------------------------------------------------------------ */

/* Does what one message says. */
void lsp_dispatch(lsp_server *server, json_t *message);

/* --- documents: documents.c ----------------------------------------------------------------------- */

/* NULL when it is not open. */
lsp_document *lsp_document_of(lsp_server *server, const char *uri);
void lsp_document_put(lsp_server *server, const char *uri, const char *text, size_t len);
void lsp_document_close(lsp_server *server, const char *uri);
bool lsp_document_is(const lsp_document *document, const char *ending);

/* The path of a file: URI, NULL when it is none. */
const char *lsp_path_of(orm_arena *arena, const char *uri);
/* The URI under which the editor knows a file: its own, when it has it open. */
const char *lsp_uri_of(lsp_server *server, orm_arena *arena, const char *path);

/* --- positions: positions.c ----------------------------------------------------------------------- */

json_t *lsp_position(const source *file, uint32_t offset);
json_t *lsp_range(span at);
json_t *lsp_location(lsp_server *server, span at);
/* The byte at a position; what lies beyond a line or the file is its end. */
uint32_t lsp_offset(const source *file, const json_t *position);

/* --- compiling: project_analysis.c, publish.c ----------------------------------------------------- */

/* Compiles all anew and tells the editor what is different in what is wrong. */
void lsp_analyse(lsp_server *server);
void lsp_publish(lsp_server *server);
void lsp_analysis_free(lsp_server *server);

/* --- what stands at a place: words.c, sql_words_at.c ---------------------------------------------- */

/* A word and what it names: where that is declared (zero when nowhere), and what is to be said of it,
 * as Markdown. */
typedef struct lsp_found {
    span word, declared;
    const char *text; /* NULL when it names nothing */
} lsp_found;

lsp_found lsp_find(lsp_server *server, orm_arena *arena, const lsp_document *in, uint32_t offset);

/* The word around or before an offset; empty when there is none. */
span lsp_word_at(const source *file, uint32_t offset);
const char *lsp_word_text(orm_arena *arena, span word);

/* The table whose declaration, or whose entity's, an offset of a schema is in; NULL when in none. */
const model_table *lsp_table_around(const lsp_server *server, orm_arena *arena,
                                    const lsp_document *in, uint32_t offset);

/* A table by its name or its entity's. */
const model_table *lsp_table_named(const model *schema, const char *name);
/* A relationship of a table's entity. NULL when there is none. */
const model_relation *lsp_relation_named(const model_table *table, const char *name);

/* Fill in `found`, but for its word; false when there is no such thing. */
bool lsp_found_table(orm_arena *arena, const model_table *table, lsp_found *found);
bool lsp_found_member(orm_arena *arena, const model_table *table, const char *name,
                      lsp_found *found);

/* The query that an offset of a .sql file is in; NULL when it has none. */
const typed_query *lsp_query_around(const lsp_server *server, const lsp_document *in,
                                    uint32_t offset);
bool lsp_find_in_sql(lsp_server *server, orm_arena *arena, const lsp_document *in,
                     lsp_found *found);

typedef ORM__LIST(const model_table *) lsp_tables;
/* The tables that the statement around an offset is about. */
lsp_tables lsp_tables_around(lsp_server *server, orm_arena *arena, const lsp_document *in,
                             uint32_t offset);
/* The names of the parameters that it has. */
typedef ORM__LIST(const char *) lsp_names;
lsp_names lsp_parameters_around(orm_arena *arena, const lsp_document *in, uint32_t offset);
/* What a name before a point stands for there: an alias, a table; NULL when nothing. */
const model_table *lsp_table_called(lsp_server *server, orm_arena *arena, const lsp_document *in,
                                    uint32_t offset, const char *name);

/* "bigint?", as a schema has it. */
const char *lsp_type_text(orm_arena *arena, const model_column *column);

/* --- what is asked: hover and the others ---------------------------------------------------------- */

json_t *lsp_completions(lsp_server *server, const lsp_document *in, uint32_t offset);
json_t *lsp_outline(const lsp_document *in);
json_t *lsp_formatted(const lsp_document *in);

#endif
