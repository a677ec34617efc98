/*
 * The text of a query as generated code has it.
 *
 * Parameters of the schema's enums and of types without a codec are declared as text and say their
 * type in the statement: `$1::employment`. Text is cut where a literal would be longer than C
 * promises.
 */
#include <string.h>

#include "diag/memory.h"
#include "emit/emit.h"
#include "emit/query_files.h"

/* C promises 4095 bytes in a literal. */
enum { LONGEST_TEXT = 4000 };

static bool same_masks(const query_piece *a, const query_piece *b) {
    return a->any == b->any && a->also == b->also && a->none == b->none;
}

static bool continues_character(char c) {
    return ((unsigned char)c & 0xc0) == 0x80;
}

static void add_text(orm_arena *arena, query_pieces_plan *to, query_piece piece) {
    const char *text = piece.text;
    for (size_t len = strlen(text); len > LONGEST_TEXT; len = strlen(text)) {
        size_t cut = LONGEST_TEXT;
        while (continues_character(text[cut]))
            cut--;
        piece.text = gen_copy(arena, text, cut);
        gen_list_add(arena, to, piece);
        text += cut;
    }
    piece.text = text;
    gen_list_add(arena, to, piece);
}

static bool starts_with(const char *text, const char *what) {
    text += strspn(text, " \t\r\n");
    return strncmp(text, what, strlen(what)) == 0;
}

/* Adds the parameter with its cast. Returns what is to stand before the text that follows. */
static const char *add_parameter(orm_arena *arena, query_pieces_plan *to, const query_piece *piece,
                                 const query_piece *next, const parameter_plan *parameter) {
    const char *cast = parameter->parameter->array ? "" : parameter->type.cast;
    bool follows = next != NULL && next->text != NULL && same_masks(piece, next);
    bool subscript = *cast != '\0' && follows && starts_with(next->text, "[");
    if (follows && starts_with(next->text, "::"))
        cast = "";
    query_piece bracket = *piece;
    bracket.text = "(";
    if (subscript)
        gen_list_add(arena, to, bracket);
    gen_list_add(arena, to, *piece);
    cast = subscript ? gen_printf(arena, "%s)", cast) : cast;
    if (follows || *cast == '\0')
        return cast;
    query_piece behind = *piece;
    behind.text = cast;
    gen_list_add(arena, to, behind);
    return "";
}

query_pieces_plan plan_pieces(orm_arena *arena, const query_plan *query) {
    query_pieces_plan made = {0};
    const char *before = "";
    for (size_t i = 0; i < query->query->pieces.len; i++) {
        query_piece piece = query->query->pieces.items[i];
        const query_piece *next =
            i + 1 < query->query->pieces.len ? &query->query->pieces.items[i + 1] : NULL;
        if (piece.text == NULL) {
            before = add_parameter(arena, &made, &piece, next,
                                   &query->parameters.items[piece.parameter]);
            continue;
        }
        piece.text = *before != '\0' ? gen_printf(arena, "%s%s", before, piece.text) : piece.text;
        before = "";
        add_text(arena, &made, piece);
    }
    return made;
}

const char *query_sent_sql(orm_arena *arena, const typed_query *query, uint32_t shape) {
    query_plan plan = {.query = query};
    for (size_t i = 0; i < query->parameters.len; i++) {
        const query_parameter *from = &query->parameters.items[i];
        parameter_plan made = {.parameter = from,
                               .type = c_type_of(arena, &from->type.model, from->nullable)};
        gen_list_add(arena, &plan.parameters, made);
    }
    query_pieces_plan pieces = plan_pieces(arena, &plan);
    typed_query sent = *query;
    memset(&sent.pieces, 0, sizeof sent.pieces);
    for (size_t i = 0; i < pieces.len; i++)
        gen_list_add(arena, &sent.pieces, pieces.items[i]);
    return query_text_of(arena, &sent, shape).sql;
}
