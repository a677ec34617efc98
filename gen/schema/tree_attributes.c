/* Attributes: each once, and each with what it belongs to. */
#include "schema/syntax_tree.h"

/* How an attribute sits among others. */
typedef enum attachment {
    ALONE,
    STARTS,  /* a constraint, which what BELONGS may follow */
    BELONGS, /* to the constraint before it, else to the member */
    OF_KEY   /* says something of the member's foreign key: what follows belongs to the member */
} attachment;

static const struct {
    const char *name;
    attachment attachment;
    bool repeats;
} traits[] = {
    [ATTR_NULL] = {"null", ALONE, false},
    [ATTR_DEFAULT] = {"default", ALONE, false},
    [ATTR_PRIMARY_KEY] = {"primary key", STARTS, false},
    [ATTR_UNIQUE] = {"unique", STARTS, false},
    [ATTR_CHECK] = {"check", STARTS, true},
    [ATTR_GENERATED] = {"generated", ALONE, false},
    [ATTR_COMPUTED] = {"computed", ALONE, false},
    [ATTR_IDENTITY] = {"identity", ALONE, false},
    [ATTR_BACKFILL] = {"backfill", ALONE, false},
    [ATTR_COLLATE] = {"collate", ALONE, false},
    [ATTR_STORAGE] = {"storage", ALONE, false},
    [ATTR_COMPRESSION] = {"compression", ALONE, false},
    [ATTR_VERSION] = {"version", ALONE, false},
    [ATTR_UPDATED] = {"updated", ALONE, false},
    [ATTR_ON_DELETE] = {"on delete", OF_KEY, false},
    [ATTR_ON_UPDATE] = {"on update", OF_KEY, false},
    [ATTR_MATCH] = {"match", OF_KEY, false},
    [ATTR_VIA] = {"via", OF_KEY, false},
    [ATTR_REFERENCES] = {"references", OF_KEY, false},
    [ATTR_INVERSE] = {"inverse", ALONE, false},
    [ATTR_THROUGH] = {"through", ALONE, false},
    [ATTR_JOIN] = {"join", ALONE, false},
    [ATTR_ORDER_BY] = {"order by", ALONE, false},
    [ATTR_CASCADE] = {"cascade", ALONE, false},
    [ATTR_READONLY] = {"readonly", ALONE, false},
    [ATTR_LOAD] = {"load", ALONE, false},
    [ATTR_NULLS_NOT_DISTINCT] = {"nulls not distinct", BELONGS, false},
    [ATTR_INCLUDE] = {"include", BELONGS, false},
    [ATTR_DEFERRABLE] = {"deferrable", BELONGS, false},
    [ATTR_INITIALLY] = {"initially", BELONGS, false},
    [ATTR_NO_INHERIT] = {"no inherit", BELONGS, false},
    [ATTR_WHERE] = {"where", ALONE, false},
    [ATTR_WITH] = {"with", BELONGS, false},
    [ATTR_TABLESPACE] = {"tablespace", BELONGS, false},
    [ATTR_NAMED] = {"named", BELONGS, false},
    [ATTR_WAS] = {"was", BELONGS, false},
    [ATTR_AS] = {"as", ALONE, false},
    [ATTR_USING] = {"using", ALONE, false},
    [ATTR_UNLOGGED] = {"unlogged", ALONE, false},
    [ATTR_INHERITS] = {"inherits", ALONE, false},
    [ATTR_EXTENDS] = {"extends", ALONE, false},
    [ATTR_BY] = {"by", ALONE, false},
    [ATTR_WHEN] = {"when", ALONE, false},
    [ATTR_SCHEMA] = {"schema", ALONE, false},
    [ATTR_PREFIX] = {"prefix", ALONE, false},
    [ATTR_SERVER] = {"server", ALONE, false},
};

_Static_assert(sizeof traits / sizeof *traits == ATTR_KIND_COUNT, "every attribute has its traits");
_Static_assert(ATTR_KIND_COUNT <= 64, "a bit each");

tree_attributes *tree_no_attributes(schema_parser *p) {
    return gen_new(p->arena, tree_attributes);
}

static void report_twice(schema_parser *p, const ast_attribute *first, const ast_attribute *again) {
    enum { PLENTY = 100 };
    if (diag_errors(p->sink) > PLENTY) {
        diag_error(p->sink, DIAG_ATTRIBUTE_TWICE, again->at, "given twice");
        return;
    }
    while (first->kind != again->kind)
        first = first->next;
    diag_note(diag_error(p->sink, DIAG_ATTRIBUTE_TWICE, again->at, "`%s` is given twice",
                         traits[again->kind].name),
              first->at, "here it was given first");
}

/* Links an attribute in behind `last`, unless its kind was seen. */
static void append(schema_parser *p, ast_attribute **first, ast_attribute **last, uint64_t *seen,
                   ast_attribute *one) {
    uint64_t bit = UINT64_C(1) << one->kind;
    if ((*seen & bit) && !traits[one->kind].repeats) {
        report_twice(p, *first, one);
        return;
    }
    *seen |= bit;
    if (*last)
        (*last)->next = one;
    else
        *first = one;
    *last = one;
}

tree_attributes *tree_add_attribute(schema_parser *p, tree_attributes *list, ast_attribute *one) {
    attachment how = traits[one->kind].attachment;
    if (how == BELONGS && list->constraint) {
        append(p, &list->constraint->of, &list->constraint_last, &list->constraint_seen, one);
        return list;
    }
    append(p, &list->first, &list->last, &list->seen, one);
    if (how == STARTS || how == OF_KEY) {
        list->constraint = how == STARTS ? one : NULL;
        list->constraint_last = NULL;
        list->constraint_seen = 0;
    }
    return list;
}

ast_attribute *tree_attribute(schema_parser *p, ast_attribute_kind kind, span at) {
    ast_attribute *made = gen_new(p->arena, ast_attribute);
    made->kind = kind;
    made->at = at;
    return made;
}

ast_attribute *tree_flag_attribute(schema_parser *p, ast_attribute_kind kind, span at, bool flag) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->flag = flag;
    return made;
}

ast_attribute *tree_name_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                   ast_name name) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->name = name;
    return made;
}

ast_attribute *tree_path_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                   const ast_path *path) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->path = *path;
    return made;
}

ast_attribute *tree_names_attribute(schema_parser *p, ast_attribute_kind kind, span at,
                                    const ast_names *names) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->names = *names;
    return made;
}

ast_attribute *tree_sql_attribute(schema_parser *p, ast_attribute_kind kind, span at, ast_sql sql) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->sql = sql;
    return made;
}

ast_attribute *tree_action(schema_parser *p, ast_attribute_kind kind, span at, ast_action action,
                           const ast_names *columns) {
    ast_attribute *made = tree_attribute(p, kind, at);
    made->action = action;
    if (columns)
        made->names = *columns;
    return made;
}

ast_attribute *tree_identity(schema_parser *p, span at, bool always, ast_sequence *options) {
    ast_attribute *made = tree_flag_attribute(p, ATTR_IDENTITY, at, always);
    made->sequence = options;
    return made;
}
