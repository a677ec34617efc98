/*
 * What a word of a schema names.
 *
 * The first word of a line is a member of the entity around it; any other is a type, an entity, or a
 * member again, as in `index (name)`. Names are looked up in the latest model there is, and where one is
 * declared is told as of then.
 */
#include <string.h>

#include "ddl/writer.h"
#include "diag/memory.h"
#include "lsp/lsp_server.h"
#include "postgres/types.h"
#include "schema/schema.h"

/* --- words ---------------------------------------------------------------------------------------- */

static bool is_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (c & 0x80) != 0;
}

span lsp_word_at(const source *file, uint32_t offset) {
    span word = {file, offset, offset};
    while (word.start > 0 && is_part(file->text[word.start - 1]))
        word.start--;
    while (word.end < file->len && is_part(file->text[word.end]))
        word.end++;
    return word;
}

const char *lsp_word_text(orm_arena *arena, span word) {
    return gen_copy(arena, word.source->text + word.start, word.end - word.start);
}

static bool is_first_of_line(span word) {
    uint32_t at = word.start;
    while (at > 0 && (word.source->text[at - 1] == ' ' || word.source->text[at - 1] == '\t'))
        at--;
    return at == 0 || word.source->text[at - 1] == '\n';
}

/* --- names ---------------------------------------------------------------------------------------- */

const char *lsp_type_text(orm_arena *arena, const model_column *column) {
    orm__buffer text = {0};
    ddl_writer writer = {.out = &text, .arena = arena};
    write_type(&writer, &column->type);
    if (!column->not_null)
        orm__buffer_byte(&text, '?');
    return gen_keep(arena, &text);
}

const model_table *lsp_table_named(const model *schema, const char *name) {
    const model_entity *entity = model_entity_named(schema, name);
    return entity != NULL ? entity->table : model_table_named(schema, NULL, name);
}

const model_relation *lsp_relation_named(const model_table *table, const char *name) {
    for (size_t i = 0; table->entity != NULL && i < table->entity->relations.len; i++)
        if (strcmp(table->entity->relations.items[i]->name, name) == 0)
            return table->entity->relations.items[i];
    return NULL;
}

/* The text is parsed as it is now, so that only the name has to be one of the model's. */
const model_table *lsp_table_around(const lsp_server *server, orm_arena *arena,
                                    const lsp_document *in, uint32_t offset) {
    const ast_file *tree = schema_parse(arena, in->source, diag_new(arena));
    const ast_path *name = NULL;
    for (size_t i = 0; i < tree->decls.len && tree->decls.items[i].at.start <= offset; i++)
        name = &tree->decls.items[i].name;
    if (server->good.schema == NULL || name == NULL || name->name.text == NULL)
        return NULL;
    const model_table *table =
        model_table_named(server->good.schema, name->schema.text, name->name.text);
    return table != NULL ? table : lsp_table_named(server->good.schema, name->name.written);
}

/* --- what is said of them ------------------------------------------------------------------------- */

/* A line of code, what it is, and its documentation. */
static const char *described(orm_arena *arena, const char *code, const char *what,
                             const char *doc) {
    return gen_printf(arena, "```\n%s\n```\n%s%s%s", code, what, doc != NULL ? "\n\n" : "",
                      doc != NULL ? doc : "");
}

static const char *entity_of(orm_arena *arena, const model_table *table) {
    if (table->entity == NULL)
        return gen_printf(arena, "`%s`", table->name.name);
    return gen_printf(arena, "`%s` (`%s`)", table->entity->name, table->name.name);
}

static const char *const table_kinds[] = {[TABLE_PLAIN] = "table",
                                          [TABLE_PARTITION] = "partition",
                                          [TABLE_VIEW] = "view",
                                          [TABLE_MATERIALIZED_VIEW] = "materialized view"};

bool lsp_found_table(orm_arena *arena, const model_table *table, lsp_found *found) {
    if (table == NULL)
        return false;
    const char *entity = table->entity != NULL ? table->entity->name : NULL;
    const char *code = gen_printf(arena, "%s %s%s%s", table_kinds[table->kind], table->name.name,
                                  entity != NULL ? " as " : "", entity != NULL ? entity : "");
    found->declared = table->name.at;
    found->text =
        described(arena, code,
                  gen_printf(arena, "%zu column%s, %zu relationship%s", table->columns.len,
                             table->columns.len == 1 ? "" : "s",
                             entity != NULL ? table->entity->relations.len : 0,
                             entity != NULL && table->entity->relations.len == 1 ? "" : "s"),
                  table->doc);
    return true;
}

static bool found_column(orm_arena *arena, const model_column *column, lsp_found *found) {
    const char *code = gen_printf(arena, "%s %s", column->name, lsp_type_text(arena, column));
    found->declared = column->at;
    found->text =
        described(arena, code, gen_printf(arena, "column of %s", entity_of(arena, column->table)),
                  column->doc);
    return true;
}

static bool found_relation(orm_arena *arena, const model_relation *relation, lsp_found *found) {
    const char *code = gen_printf(arena, "%s %s%s", relation->name, relation->target->name,
                                  relation->many       ? "[]"
                                  : relation->nullable ? "?"
                                                       : "");
    const char *what = gen_printf(arena, "relationship of `%s`", relation->entity->name);
    if (relation->kind == RELATION_OWNER && relation->columns.len > 0)
        what = gen_printf(arena, "%s, over `%s`", what, relation->columns.items[0]->name);
    if (relation->inverse != NULL)
        what = gen_printf(arena, "%s; its other side is `%s.%s`", what, relation->target->name,
                          relation->inverse->name);
    found->declared = relation->at;
    found->text = described(arena, code, what, relation->doc);
    return true;
}

bool lsp_found_member(orm_arena *arena, const model_table *table, const char *name,
                      lsp_found *found) {
    const model_relation *relation = table != NULL ? lsp_relation_named(table, name) : NULL;
    const model_column *column = table != NULL ? model_column_named(table, name) : NULL;
    if (relation != NULL)
        return found_relation(arena, relation, found);
    return column != NULL && found_column(arena, column, found);
}

/* Enums, domains, composites, and what PostgreSQL has itself. */
static bool found_type(orm_arena *arena, const model *schema, const char *name, lsp_found *found) {
    for (size_t i = 0; i < schema->enums.len; i++) {
        const model_enum *one = schema->enums.items[i];
        if (strcmp(one->name.name, name) != 0)
            continue;
        orm__buffer labels = {0};
        for (size_t k = 0; k < one->labels.len; k++)
            orm__buffer_printf(&labels, "%s%s", k > 0 ? ", " : "", one->labels.items[k].label);
        found->declared = one->name.at;
        found->text = described(arena, gen_printf(arena, "enum %s", name), gen_keep(arena, &labels),
                                one->doc);
        return true;
    }
    for (size_t i = 0; i < schema->domains.len; i++)
        if (strcmp(schema->domains.items[i]->name.name, name) == 0) {
            found->declared = schema->domains.items[i]->name.at;
            found->text = described(arena, gen_printf(arena, "domain %s", name), "domain",
                                    schema->domains.items[i]->doc);
            return true;
        }
    for (size_t i = 0; i < schema->composites.len; i++)
        if (strcmp(schema->composites.items[i]->name.name, name) == 0) {
            found->declared = schema->composites.items[i]->name.at;
            found->text = described(arena, gen_printf(arena, "type %s", name), "composite type",
                                    schema->composites.items[i]->doc);
            return true;
        }
    const pg_type *builtin = pg_type_named(name);
    if (builtin != NULL)
        found->text = described(
            arena, builtin->name,
            builtin->c != NULL ? gen_printf(arena, "`%s` in C", builtin->c->name) : "text in C",
            NULL);
    return builtin != NULL;
}

/* The name of the inverse is a member of what the line's relationship leads to. */
static bool found_inverse(orm_arena *arena, const model_table *around, span word, const char *name,
                          lsp_found *found) {
    for (size_t i = 0; around->entity != NULL && i < around->entity->relations.len; i++) {
        const model_relation *each = around->entity->relations.items[i];
        if (each->inverse != NULL && strcmp(each->inverse->name, name) == 0 &&
            source_place(each->at.source, each->at.start).line ==
                source_place(word.source, word.start).line)
            return found_relation(arena, each->inverse, found);
    }
    return false;
}

static bool find_in_schema(const lsp_server *server, orm_arena *arena, const lsp_document *in,
                           lsp_found *found) {
    const model *schema = server->good.schema;
    const model_table *around = lsp_table_around(server, arena, in, found->word.start);
    const char *name = lsp_word_text(arena, found->word);
    if (is_first_of_line(found->word) && lsp_found_member(arena, around, name, found))
        return true;
    if (lsp_found_table(arena, lsp_table_named(schema, name), found) ||
        (around != NULL && found_inverse(arena, around, found->word, name, found)))
        return true;
    return found_type(arena, schema, name, found) || lsp_found_member(arena, around, name, found);
}

lsp_found lsp_find(lsp_server *server, orm_arena *arena, const lsp_document *in, uint32_t offset) {
    lsp_found found = {.word = lsp_word_at(in->source, offset)};
    if (server->good.schema == NULL || found.word.start == found.word.end)
        return found;
    if (lsp_document_is(in, ".sql"))
        lsp_find_in_sql(server, arena, in, &found);
    else
        find_in_schema(server, arena, in, &found);
    return found;
}
