/*
 * Parses a statement with libpg_query and has what it gives turned into sql_tree.h's tree. Of the
 * queries' files only sql_parse*.c see libpg_query's, so that another version of PostgreSQL's grammar
 * changes nothing else.
 *
 * Nothing is looked up here. Strings are shared with the unpacked message, which lives in the arena.
 */
#include "query/sql_parse.h"

#include "query/query.h"

uint32_t build_place(const builder *b, int32_t location) {
    return location < 0 ? (uint32_t)SQL_NOWHERE : sql_text_origin(b->text, (uint32_t)location);
}

void build_refuse(builder *b, int32_t location, const char *message) {
    if (b->error->message)
        return;
    b->error->kind = SQL_ERROR_UNSUPPORTED;
    b->error->message = message;
    b->error->at = build_place(b, location);
}

void build_refuse_statement(builder *b, int32_t location, const char *message) {
    if (b->error->message)
        return;
    build_refuse(b, location, message);
    b->error->kind = SQL_ERROR_STATEMENT;
}

const char *build_text(const char *text) {
    return text && *text ? text : NULL;
}

static const char *string_of(const node *from) {
    return from->node_case == PG_QUERY__NODE__NODE_STRING ? from->string->sval : NULL;
}

sql_words build_words(builder *b, node *const *nodes, size_t count) {
    sql_words words = {0};
    for (size_t i = 0; i < count; i++) {
        const char *word = string_of(nodes[i]);
        if (word)
            gen_list_add(b->arena, &words, word);
    }
    return words;
}

const char not_a_query[] =
    "only SELECT, VALUES, INSERT, UPDATE, DELETE, MERGE and commands such as "
    "TRUNCATE can be queries";

/* --- parsing --------------------------------------------------------------------------------- */

static void *arena_take(void *arena, size_t size) {
    return orm_arena_alloc(arena, size);
}

static void arena_keep(void *arena, void *block) {
    (void)arena;
    (void)block;
}

const PgQuery__ParseResult *build_unpack(orm_arena *arena, const PgQueryProtobufParseResult *from) {
    ProtobufCAllocator allocator = {arena_take, arena_keep, arena};
    const PgQuery__ParseResult *parsed = pg_query__parse_result__unpack(
        &allocator, from->parse_tree.len, (const uint8_t *)from->parse_tree.data);
    if (!parsed)
        gen_out_of_memory();
    return parsed;
}

/* Characters from 1, as PostgreSQL counts, to bytes from 0. */
static uint32_t byte_of(const char *text, int character) {
    uint32_t at = 0;
    while (text[at] && character > 1) {
        at++;
        character -= ((unsigned char)text[at] & 0xc0) != 0x80;
    }
    return at;
}

void build_syntax_error(builder *b, const PgQueryError *from) {
    const char *text = orm__buffer_text(&b->text->buffer);
    b->error->message = gen_strdup(b->arena, from->message);
    b->error->at = from->cursorpos > 0 ? sql_text_origin(b->text, byte_of(text, from->cursorpos))
                                       : (uint32_t)SQL_NOWHERE;
}

static sql_query *build_parsed(builder *b, const PgQuery__ParseResult *parsed) {
    if (parsed->n_stmts != 1) {
        build_refuse_statement(b, 0, not_a_query);
        return NULL;
    }
    sql_query *query = build_query(b, parsed->stmts[0]->stmt);
    return b->error->message ? NULL : query;
}

sql_query *sql_parse(orm_arena *arena, const sql_text *text, sql_error *error) {
    *error = (sql_error){.at = SQL_NOWHERE};
    builder b = {.arena = arena, .text = text, .error = error};
    if (orm__buffer_failed(&text->buffer))
        gen_out_of_memory();
    PgQueryProtobufParseResult result = pg_query_parse_protobuf(orm__buffer_text(&text->buffer));
    sql_query *query = NULL;
    if (result.error)
        build_syntax_error(&b, result.error);
    else
        query = build_parsed(&b, build_unpack(arena, &result));
    pg_query_free_protobuf_parse_result(result);
    return query;
}

int sql_grammar(void) {
    return PG_VERSION_NUM / 10000;
}

const char *query_parser_version(void) {
    return "libpg_query, the grammar of PostgreSQL " PG_VERSION;
}
