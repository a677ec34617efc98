/*
 * The project compiled as the editor has it, whenever that changes.
 *
 * The latest compile tells what is wrong. What is asked of names is answered from the latest that had a
 * schema, so that a schema in the midst of being typed still is one.
 */
#include "compile.h"
#include "compile_queries.h"
#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "schema/schema.h"

static void note_read(void *context, const char *path) {
    lsp_analysis *made = context;
    gen_list_add(made->arena, &made->read, gen_strdup(made->arena, path));
}

static bool was_read(const lsp_analysis *made, const lsp_document *document) {
    for (size_t i = 0; i < made->read.len; i++)
        if (source_same_file(made->read.items[i], document->path))
            return true;
    return false;
}

/* A schema that is no part of the project is only read. */
static void read_stray(lsp_analysis *made, const lsp_document *document) {
    const source *file =
        source_of_text(made->arena, document->path, document->source->text, document->source->len);
    schema_parse(made->arena, file, made->sink);
}

/* What has no error, though other queries have one. */
static void compile_queries_of(lsp_analysis *made, const source_view *view) {
    const project *of = &made->project;
    const char *queries =
        of->queries != NULL ? of->queries : compile_queries_beside(made->arena, of->schema);
    compile_sources sources = {0};
    compile_query_sources(view, made->arena, &queries, queries != NULL, &sources, made->sink);
    made->queries = sources.len > 0 ? query_compile(made->arena, made->schema, sources.items,
                                                    sources.len, made->sink)
                                    : gen_new(made->arena, query_set);
}

static void compile_project(lsp_analysis *made, const source_view *view) {
    if (!project_read(made->arena, &made->project, made->sink))
        return;
    made->schema = compile_emittable(view, made->arena, made->project.schema, made->sink);
    if (made->schema == NULL)
        return;
    compile_queries_of(made, view);
    const compile_parts parts = {.schema = made->schema, .queries = made->queries};
    if (diag_errors(made->sink) == 0) /* names in C, which are given last */
        compile_c_list(&parts, "", NULL, made->sink);
}

static lsp_analysis compile(const lsp_server *server) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    lsp_analysis made = {.arena = arena, .sink = diag_new(arena)};
    source_view view = {.reads = note_read, .context = &made};
    for (size_t i = 0; i < server->documents.len; i++) {
        const lsp_document *one = &server->documents.items[i];
        gen_list_add(arena, &view.open,
                     (open_text){one->path, one->source->text, one->source->len});
    }
    compile_project(&made, &view);
    for (size_t i = 0; i < server->documents.len; i++)
        if (lsp_document_is(&server->documents.items[i], ".orm") &&
            !was_read(&made, &server->documents.items[i]))
            read_stray(&made, &server->documents.items[i]);
    return made;
}

void lsp_analyse(lsp_server *server) {
    lsp_analysis made = compile(server);
    if (server->latest.arena != server->good.arena)
        orm_arena_free(server->latest.arena);
    if (made.schema != NULL) {
        orm_arena_free(server->good.arena);
        server->good = made;
    }
    server->latest = made;
    lsp_publish(server);
}

void lsp_analysis_free(lsp_server *server) {
    if (server->latest.arena != server->good.arena)
        orm_arena_free(server->latest.arena);
    orm_arena_free(server->good.arena);
}
