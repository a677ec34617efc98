/*
 * Building the tree: what the actions of parser.y call.
 *
 * Each takes what was recognised and returns or adds a node, in the arena. The mistakes that the
 * grammar cannot see (an attribute given twice, `references` on a column) are reported here.
 */
#ifndef ORMGEN_SCHEMA_SYNTAX_TREE_H
#define ORMGEN_SCHEMA_SYNTAX_TREE_H

#include "diag/memory.h"
#include "schema/ast.h"
#include "schema/tokens.h"

typedef struct schema_parser {
    orm_arena *arena;
    token_list *tokens;
    diag *sink;
    ast_file *file;
    size_t next;                   /* the token to read */
    size_t current;                /* the one read last */
    ORM__LIST(ast_member) members; /* of the body at hand */
    size_t syntax_errors;
} schema_parser;

/* Attributes while they are read. */
typedef struct tree_attributes {
    ast_attribute *first, *last;
    uint64_t seen;             /* a bit a kind */
    ast_attribute *constraint; /* the one that the next may belong to */
    ast_attribute *constraint_last;
    uint64_t constraint_seen;
} tree_attributes;

/* The extent of a rule: from its first part that is not empty to its last. rhs[1] is the first. */
span tree_location(const span *rhs, int count);

/* Whether something is the first on its line, without blanks before it. */
bool tree_begins_line(span at);

/* Names, types, text. */
ast_name tree_no_name(void);
ast_name tree_name(schema_parser *p, span at);
ast_path *tree_path(schema_parser *p, ast_name schema, ast_name name);
ast_sql tree_text(schema_parser *p, span at);
ast_sql tree_block(schema_parser *p, span at);
int32_t tree_integer(schema_parser *p, span at);
ast_type *tree_type(schema_parser *p, span at, ast_name schema, ast_name name);
ast_type *tree_words(schema_parser *p, span at, span first, const char *words, const char *more);
ast_type *tree_dimension(schema_parser *p, ast_type *type, span at, int32_t bound);

/* Lists; NULL stands for an empty one. */
ast_names *tree_add_name(schema_parser *p, ast_names *list, ast_name name);
ast_paths *tree_add_path(schema_parser *p, ast_paths *list, const ast_path *path);
ast_sqls *tree_add_sql(schema_parser *p, ast_sqls *list, ast_sql sql);
ast_options *tree_add_option(schema_parser *p, ast_options *list, const ast_option *option);
ast_elements *tree_add_element(schema_parser *p, ast_elements *list, const ast_element *element);

/* `value` without text: there is only a name. */
ast_option *tree_option(schema_parser *p, const ast_path *name, ast_sql value, bool quoted);

/* Entries of indexes. */
ast_element *tree_element(schema_parser *p, const ast_path *path);
ast_element *tree_element_expression(schema_parser *p, span at);
ast_element *tree_opclass(schema_parser *p, const ast_path *name, const ast_options *options);

/* Reports an option of a sequence that was given before. */
void tree_once(schema_parser *p, span at, const void *before);

/* Attributes. */
tree_attributes *tree_no_attributes(schema_parser *p);
tree_attributes *tree_add_attribute(schema_parser *p, tree_attributes *list, ast_attribute *one);
ast_attribute *tree_attribute(schema_parser *p, ast_attribute_kind kind, span at);
ast_attribute *tree_flag_attribute(schema_parser *p, ast_attribute_kind kind, span at, bool flag);
ast_attribute *tree_name_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                   ast_name name);
ast_attribute *tree_path_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                   const ast_path *path);
ast_attribute *tree_names_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                    const ast_names *names);
ast_attribute *tree_sql_attribute(schema_parser *p, ast_attribute_kind kind, span at, ast_sql sql);
ast_attribute *tree_action(schema_parser *p, ast_attribute_kind kind, span at, ast_action action,
                           const ast_names *columns);
ast_attribute *tree_identity(schema_parser *p, span at, bool always, ast_sequence *options);

/* Members. What is returned is valid until the next member. */
ast_member *tree_member(schema_parser *p, ast_member_kind kind, span at,
                        const tree_attributes *attributes);
void tree_field(schema_parser *p, span at, ast_name name, const ast_type *type,
                const tree_attributes *attributes);
ast_member *tree_index(schema_parser *p, ast_member_kind kind, span at, ast_name method,
                       const ast_elements *elements, const tree_attributes *attributes);
void tree_drop_members(schema_parser *p);
ast_partition *tree_bound(schema_parser *p, ast_bound_kind kind);
ast_partition *tree_partition(schema_parser *p, span at, const ast_path *name, ast_partition *bound,
                              const tree_attributes *attributes);
void tree_add_partition(schema_parser *p, ast_partition_by *by, const ast_partition *one);

/* Declarations. What is returned is valid until the next one. */
ast_decl *tree_declare(schema_parser *p, ast_decl_kind kind, span at, ast_name name,
                       const tree_attributes *attributes);
ast_decl *tree_declare_path(schema_parser *p, ast_decl_kind kind, span at, const ast_path *name,
                            const tree_attributes *attributes);
ast_decl *tree_head(schema_parser *p, ast_decl_kind kind, span at, const ast_path *name,
                    const tree_attributes *attributes);
void tree_end_body(schema_parser *p, const ast_decl *head, span body);

#endif
