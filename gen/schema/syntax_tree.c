/* The nodes of the tree, attributes aside: those are in tree_attributes.c. */
#include "schema/syntax_tree.h"

#include <stdlib.h>
#include <string.h>

#include "schema/literal.h"

span tree_location(const span *rhs, int count) {
    span whole = {rhs[0].source, rhs[0].end, rhs[0].end};
    if (count == 0)
        return whole;
    int first = 1;
    while (first < count && rhs[first].start == rhs[first].end)
        first++;
    return (span){rhs[first].source, rhs[first].start, rhs[count].end};
}

bool tree_begins_line(span at) {
    return at.start == 0 || at.source->text[at.start - 1] == '\n';
}

ast_name tree_no_name(void) {
    return (ast_name){0};
}

static char fold(char byte) {
    return (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

static ast_name quoted_name(schema_parser *p, span at) {
    const char *text = literal_value(p->arena, at, p->sink);
    if (at.end - at.start == 2)
        diag_error(p->sink, DIAG_SYNTAX, at, "a name cannot be empty");
    return (ast_name){.at = at, .text = text, .written = text, .quoted = true};
}

ast_name tree_name(schema_parser *p, span at) {
    const char *text = at.source->text + at.start;
    size_t len = at.end - at.start;
    if (*text == '"' || (len > 2 && text[1] == '&'))
        return quoted_name(p, at);
    char *written = gen_copy(p->arena, text, len), *folded = written;
    for (size_t i = 0; i < len; i++) {
        if (fold(written[i]) == written[i])
            continue;
        if (folded == written)
            folded = gen_copy(p->arena, text, len);
        folded[i] = fold(written[i]);
    }
    return (ast_name){.at = at, .text = folded, .written = written};
}

ast_path *tree_path(schema_parser *p, ast_name schema, ast_name name) {
    ast_path *made = gen_new(p->arena, ast_path);
    *made = (ast_path){.schema = schema, .name = name};
    return made;
}

ast_sql tree_text(schema_parser *p, span at) {
    return (ast_sql){at, literal_value(p->arena, at, p->sink)};
}

/* The end of a comment that starts at an offset of a block, or 0. */
static const ast_comment *comment_at(const token_list *list, uint32_t offset, bool its_end) {
    size_t low = 0, high = list->comments.len;
    while (low < high) {
        size_t middle = (low + high) / 2;
        span at = list->comments.items[middle].at;
        uint32_t edge = its_end ? at.end : at.start;
        if (edge == offset)
            return &list->comments.items[middle];
        if (edge < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' ||
           byte == '\v';
}

/* Without the braces, and without blanks and comments at both ends. */
ast_sql tree_block(schema_parser *p, span at) {
    const char *text = at.source->text;
    const ast_comment *comment;
    at.start++;
    at.end -= at.end > at.start && text[at.end - 1] == '}';
    for (;;) {
        if (at.start < at.end && is_blank(text[at.start]))
            at.start++;
        else if (at.start < at.end && (comment = comment_at(p->tokens, at.start, false)))
            at.start = comment->at.end;
        else
            break;
    }
    for (;;) {
        if (at.end > at.start && is_blank(text[at.end - 1]))
            at.end--;
        else if (at.end > at.start && (comment = comment_at(p->tokens, at.end, true)))
            at.end = comment->at.start;
        else
            break;
    }
    return tokens_sql(p->tokens, at);
}

int32_t tree_integer(schema_parser *p, span at) {
    const char *text = at.source->text + at.start;
    char *end;
    long value = strtol(text, &end, 10);
    if (end == at.source->text + at.end && value >= 0 && value <= INT32_MAX)
        return (int32_t)value;
    diag_error(p->sink, DIAG_SYNTAX, at, "an array's size is a whole number");
    return -1;
}

/* ---- types */

ast_type *tree_type(schema_parser *p, span at, ast_name schema, ast_name name) {
    ast_type *made = gen_new(p->arena, ast_type);
    made->at = at;
    made->name = (ast_path){.schema = schema, .name = name};
    char first = name.written ? *name.written : '\0';
    made->entity_like = !schema.text && !name.quoted && first >= 'A' && first <= 'Z';
    return made;
}

ast_type *tree_words(schema_parser *p, span at, span first, const char *words, const char *more) {
    const char *text = more ? gen_printf(p->arena, "%s %s", words, more) : words;
    ast_name name = {.at = more ? at : first, .text = text, .written = text};
    return tree_type(p, at, tree_no_name(), name);
}

ast_type *tree_dimension(schema_parser *p, ast_type *type, span at, int32_t bound) {
    enum { MOST = sizeof type->bounds / sizeof *type->bounds };
    if (type->dimensions < MOST)
        type->bounds[type->dimensions++] = bound;
    else if (type->dimensions++ == MOST)
        diag_error(p->sink, DIAG_SYNTAX, at, "an array has at most %d dimensions", MOST);
    type->at = at;
    return type;
}

/* ---- lists */

/* Takes the list, or a new one, and adds to it. */
#define ADD_TO(p, list, ...)                                                                       \
    do {                                                                                           \
        if (!(list))                                                                               \
            (list) = gen_alloc((p)->arena, sizeof *(list));                                        \
        gen_list_add((p)->arena, (list), __VA_ARGS__);                                             \
    } while (0)

ast_names *tree_add_name(schema_parser *p, ast_names *list, ast_name name) {
    ADD_TO(p, list, name);
    return list;
}

ast_paths *tree_add_path(schema_parser *p, ast_paths *list, const ast_path *path) {
    ADD_TO(p, list, *path);
    return list;
}

ast_sqls *tree_add_sql(schema_parser *p, ast_sqls *list, ast_sql sql) {
    ADD_TO(p, list, sql);
    return list;
}

ast_options *tree_add_option(schema_parser *p, ast_options *list, const ast_option *option) {
    ADD_TO(p, list, *option);
    return list;
}

ast_option *tree_option(schema_parser *p, const ast_path *name, ast_sql value, bool quoted) {
    ast_option *made = gen_new(p->arena, ast_option);
    *made = (ast_option){*name, value.at, value.text, quoted};
    return made;
}

ast_elements *tree_add_element(schema_parser *p, ast_elements *list, const ast_element *element) {
    ADD_TO(p, list, *element);
    return list;
}

/* ---- entries of indexes */

ast_element *tree_element(schema_parser *p, const ast_path *path) {
    ast_element *made = gen_new(p->arena, ast_element);
    made->column = path->name;
    if (path->schema.text)
        diag_hint(diag_error(p->sink, DIAG_SYNTAX, span_join(path->schema.at, path->name.at),
                             "a column stands here without its table"),
                  "write `%s`, or put an expression in parentheses", path->name.text);
    return made;
}

ast_element *tree_element_expression(schema_parser *p, span at) {
    ast_element *made = gen_new(p->arena, ast_element);
    made->expression = tokens_sql(p->tokens, at);
    return made;
}

ast_element *tree_opclass(schema_parser *p, const ast_path *name, const ast_options *options) {
    ast_element *made = gen_new(p->arena, ast_element);
    made->opclass = *name;
    if (options)
        made->opclass_options = *options;
    return made;
}

void tree_once(schema_parser *p, span at, const void *before) {
    if (before)
        diag_error(p->sink, DIAG_ATTRIBUTE_TWICE, at, "`%.*s` is given twice",
                   (int)(at.end - at.start), at.source->text + at.start);
}

/* ---- members */

ast_member *tree_member(schema_parser *p, ast_member_kind kind, span at,
                        const tree_attributes *attributes) {
    ast_member made = {.kind = kind, .at = at};
    made.attributes = attributes ? attributes->first : NULL;
    made.doc = tokens_doc(p->tokens, at.start);
    gen_list_add(p->arena, &p->members, made);
    return &p->members.items[p->members.len - 1];
}

static void refuse_references(schema_parser *p, const ast_name *name,
                              const tree_attributes *attributes) {
    const ast_attribute *one = attributes->first;
    while (one && !(one->kind == ATTR_REFERENCES && one->path.name.text))
        one = one->next;
    if (!one)
        return;
    diag_hint(diag_error(p->sink, DIAG_SYNTAX, one->at, "`references` stands on no column"),
              "write `foreign key (%s) %.*s`, or a relationship over it: `Entity via %s`",
              name->text, (int)(one->at.end - one->at.start), one->at.source->text + one->at.start,
              name->text);
}

void tree_field(schema_parser *p, span at, ast_name name, const ast_type *type,
                const tree_attributes *attributes) {
    ast_member *made = tree_member(p, MEMBER_FIELD, at, attributes);
    made->name = name;
    made->type = *type;
    refuse_references(p, &name, attributes);
}

ast_member *tree_index(schema_parser *p, ast_member_kind kind, span at, ast_name method,
                       const ast_elements *elements, const tree_attributes *attributes) {
    ast_member *made = tree_member(p, kind, at, attributes);
    made->method = method;
    made->elements = *elements;
    return made;
}

void tree_drop_members(schema_parser *p) {
    p->members.len = 0;
}

ast_partition *tree_bound(schema_parser *p, ast_bound_kind kind) {
    ast_partition *made = gen_new(p->arena, ast_partition);
    made->bound = kind;
    return made;
}

ast_partition *tree_partition(schema_parser *p, span at, const ast_path *name, ast_partition *bound,
                              const tree_attributes *attributes) {
    bound->at = at;
    bound->name = *name;
    bound->attributes = attributes->first;
    bound->doc = tokens_doc(p->tokens, at.start);
    return bound;
}

void tree_add_partition(schema_parser *p, ast_partition_by *by, const ast_partition *one) {
    if (one)
        gen_list_add(p->arena, &by->partitions, *one);
}

/* ---- declarations */

static ast_decl make_decl(schema_parser *p, ast_decl_kind kind, span at,
                          const tree_attributes *attributes) {
    ast_decl made = {.kind = kind, .at = at};
    made.attributes = attributes ? attributes->first : NULL;
    made.doc = tokens_doc(p->tokens, at.start);
    return made;
}

static ast_decl *add_decl(schema_parser *p, ast_decl made) {
    gen_list_add(p->arena, &p->file->decls, made);
    return &p->file->decls.items[p->file->decls.len - 1];
}

ast_decl *tree_declare(schema_parser *p, ast_decl_kind kind, span at, ast_name name,
                       const tree_attributes *attributes) {
    ast_decl made = make_decl(p, kind, at, attributes);
    made.name.name = name;
    return add_decl(p, made);
}

ast_decl *tree_declare_path(schema_parser *p, ast_decl_kind kind, span at, const ast_path *name,
                            const tree_attributes *attributes) {
    ast_decl made = make_decl(p, kind, at, attributes);
    made.name = *name;
    return add_decl(p, made);
}

ast_decl *tree_head(schema_parser *p, ast_decl_kind kind, span at, const ast_path *name,
                    const tree_attributes *attributes) {
    ast_decl *made = gen_new(p->arena, ast_decl);
    *made = make_decl(p, kind, at, attributes);
    made->name = *name;
    return made;
}

/* Members are collected in one list for all bodies, so that each gets an array of its size. */
void tree_end_body(schema_parser *p, const ast_decl *head, span body) {
    ast_decl *made = add_decl(p, *head);
    made->body = body;
    size_t len = p->members.len;
    if (len == 0)
        return;
    made->members.items = orm_arena_alloc(p->arena, len * sizeof *p->members.items);
    if (!made->members.items)
        gen_out_of_memory();
    memcpy(made->members.items, p->members.items, len * sizeof *p->members.items);
    made->members.len = made->members.capacity = len;
    p->members.len = 0;
}
