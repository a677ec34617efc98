/*
 * Attributes, in one order.
 *
 * The order keeps what belongs together: what says something about a member or its foreign key
 * comes before the constraints, because behind one of those it would belong to that.
 */
#include "diag/memory.h"
#include "schema/format.h"

static const ast_attribute_kind field_order[] = {
    ATTR_AS,
    ATTR_WAS,
    ATTR_EXTENDS,
    ATTR_BY,
    ATTR_WHEN,
    ATTR_UNLOGGED,
    ATTR_INHERITS,
    ATTR_USING,
    ATTR_PREFIX,
    ATTR_SCHEMA,
    ATTR_SERVER,
    ATTR_COLLATE,
    ATTR_NULL,
    ATTR_STORAGE,
    ATTR_COMPRESSION,
    ATTR_GENERATED,
    ATTR_COMPUTED,
    ATTR_DEFAULT,
    ATTR_VIA,
    ATTR_REFERENCES,
    ATTR_INVERSE,
    ATTR_THROUGH,
    ATTR_JOIN,
    ATTR_WHERE,
    ATTR_ORDER_BY,
    ATTR_MATCH,
    ATTR_ON_DELETE,
    ATTR_ON_UPDATE,
    ATTR_NULLS_NOT_DISTINCT,
    ATTR_INCLUDE,
    ATTR_WITH,
    ATTR_TABLESPACE,
    ATTR_NO_INHERIT,
    ATTR_DEFERRABLE,
    ATTR_INITIALLY,
    ATTR_NAMED,
    ATTR_PRIMARY_KEY,
    ATTR_IDENTITY,
    ATTR_UNIQUE,
    ATTR_CHECK,
    ATTR_VERSION,
    ATTR_UPDATED,
    ATTR_BACKFILL,
    ATTR_CASCADE,
    ATTR_READONLY,
    ATTR_LOAD,
};

static const ast_attribute_kind constraint_order[] = {
    ATTR_NULLS_NOT_DISTINCT,
    ATTR_INCLUDE,
    ATTR_MATCH,
    ATTR_ON_DELETE,
    ATTR_ON_UPDATE,
    ATTR_USING,
    ATTR_WITH,
    ATTR_TABLESPACE,
    ATTR_WHERE,
    ATTR_DEFERRABLE,
    ATTR_INITIALLY,
    ATTR_NO_INHERIT,
    ATTR_AS,
    ATTR_EXTENDS,
    ATTR_BY,
    ATTR_WHEN,
    ATTR_UNLOGGED,
    ATTR_INHERITS,
    ATTR_PREFIX,
    ATTR_SCHEMA,
    ATTR_SERVER,
    ATTR_COLLATE,
    ATTR_NULL,
    ATTR_STORAGE,
    ATTR_COMPRESSION,
    ATTR_GENERATED,
    ATTR_COMPUTED,
    ATTR_DEFAULT,
    ATTR_VIA,
    ATTR_REFERENCES,
    ATTR_INVERSE,
    ATTR_THROUGH,
    ATTR_JOIN,
    ATTR_ORDER_BY,
    ATTR_IDENTITY,
    ATTR_VERSION,
    ATTR_UPDATED,
    ATTR_BACKFILL,
    ATTR_CASCADE,
    ATTR_READONLY,
    ATTR_LOAD,
    ATTR_NAMED,
    ATTR_WAS,
    ATTR_PRIMARY_KEY,
    ATTR_UNIQUE,
    ATTR_CHECK,
};

_Static_assert(sizeof field_order / sizeof *field_order == ATTR_KIND_COUNT, "none is lost");
_Static_assert(sizeof constraint_order / sizeof *constraint_order == ATTR_KIND_COUNT,
               "none is lost");

/* How an attribute is written: its words, then one of its values. */
typedef enum value_kind {
    NO_VALUE,
    NAME,
    PATH,
    GROUP, /* SQL in parentheses */
    SLICE, /* SQL or text without them */
    NAMES,
    OPTIONS,
    ELEMENTS,
    PATHS,
    OWN /* has a function of its own */
} value_kind;

static const struct {
    const char *words;
    value_kind value;
    bool roomy; /* stands apart from its neighbours */
} forms[] = {
    [ATTR_NULL] = {"", OWN, false},
    [ATTR_DEFAULT] = {"default", SLICE, true},
    [ATTR_PRIMARY_KEY] = {"primary key", NO_VALUE, false},
    [ATTR_UNIQUE] = {"unique", NO_VALUE, false},
    [ATTR_CHECK] = {"check", GROUP, true},
    [ATTR_GENERATED] = {"generated", GROUP, true},
    [ATTR_COMPUTED] = {"computed", GROUP, true},
    [ATTR_IDENTITY] = {"identity", OWN, false},
    [ATTR_BACKFILL] = {"backfill", GROUP, true},
    [ATTR_COLLATE] = {"collate", PATH, false},
    [ATTR_STORAGE] = {"storage", NAME, false},
    [ATTR_COMPRESSION] = {"compression", NAME, false},
    [ATTR_VERSION] = {"version", OWN, false},
    [ATTR_UPDATED] = {"updated", NO_VALUE, false},
    [ATTR_ON_DELETE] = {"on delete", OWN, false},
    [ATTR_ON_UPDATE] = {"on update", OWN, false},
    [ATTR_MATCH] = {"match", NAME, false},
    [ATTR_VIA] = {"via", OWN, true},
    [ATTR_REFERENCES] = {"references", OWN, false},
    [ATTR_INVERSE] = {"inverse", NAME, true},
    [ATTR_THROUGH] = {"through", OWN, true},
    [ATTR_JOIN] = {"join", GROUP, true},
    [ATTR_ORDER_BY] = {"order by", ELEMENTS, true},
    [ATTR_CASCADE] = {"cascade", NAMES, false},
    [ATTR_READONLY] = {"readonly", NO_VALUE, false},
    [ATTR_LOAD] = {"load", NAME, false},
    [ATTR_NULLS_NOT_DISTINCT] = {"nulls", OWN, false},
    [ATTR_INCLUDE] = {"include", NAMES, false},
    [ATTR_DEFERRABLE] = {"deferrable", OWN, false},
    [ATTR_INITIALLY] = {"initially", OWN, false},
    [ATTR_NO_INHERIT] = {"no inherit", NO_VALUE, false},
    [ATTR_WHERE] = {"where", GROUP, true},
    [ATTR_WITH] = {"with", OPTIONS, false},
    [ATTR_TABLESPACE] = {"tablespace", NAME, false},
    [ATTR_NAMED] = {"named", NAME, false},
    [ATTR_WAS] = {"was", PATH, false},
    [ATTR_AS] = {"as", NAME, false},
    [ATTR_USING] = {"using", NAME, false},
    [ATTR_UNLOGGED] = {"unlogged", NO_VALUE, false},
    [ATTR_INHERITS] = {"inherits", PATHS, false},
    [ATTR_EXTENDS] = {"extends", NAME, false},
    [ATTR_BY] = {"by", NAME, false},
    [ATTR_WHEN] = {"when", SLICE, false},
    [ATTR_SCHEMA] = {"schema", NAME, false},
    [ATTR_PREFIX] = {"prefix", NAME, false},
    [ATTR_SERVER] = {"server", SLICE, false},
};

_Static_assert(sizeof forms / sizeof *forms == ATTR_KIND_COUNT, "every attribute has a form");

static void write_action(formatter *f, orm__buffer *out, const ast_attribute *one) {
    static const char *const actions[] = {
        [ACTION_NONE] = "",
        [ACTION_NO_ACTION] = " no action",
        [ACTION_RESTRICT] = " restrict",
        [ACTION_CASCADE] = " cascade",
        [ACTION_SET_NULL] = " set null",
        [ACTION_SET_DEFAULT] = " set default",
    };
    orm__buffer_text_add(out, actions[one->action]);
    if (one->names.len) {
        orm__buffer_byte(out, ' ');
        format_names(f, out, &one->names);
    }
}

static void write_identity(formatter *f, orm__buffer *out, const ast_attribute *one) {
    if (one->flag)
        orm__buffer_text_add(out, " always");
    if (one->sequence) {
        orm__buffer_byte(out, ' ');
        format_sequence(f, out, one->sequence);
    }
}

static void write_through(formatter *f, orm__buffer *out, const ast_attribute *one) {
    orm__buffer_byte(out, ' ');
    format_path(f, out, &one->path);
    if (one->names.len != 2)
        return;
    orm__buffer_text_add(out, " (");
    format_name(f, out, &one->names.items[0]);
    orm__buffer_text_add(out, " to ");
    format_name(f, out, &one->names.items[1]);
    orm__buffer_byte(out, ')');
}

/* `via c`, `via (a, b)`, `references (x, y)`, `references t (x, y)`. */
static void write_columns(formatter *f, orm__buffer *out, const ast_attribute *one) {
    if (one->path.name.text) {
        orm__buffer_byte(out, ' ');
        format_path(f, out, &one->path);
    }
    if (!one->names.len)
        return;
    orm__buffer_byte(out, ' ');
    if (one->names.len == 1 && one->kind == ATTR_VIA)
        format_name(f, out, &one->names.items[0]);
    else
        format_names(f, out, &one->names);
}

/* The kinds that no table can describe. */
static void write_own(formatter *f, orm__buffer *out, const ast_attribute *one) {
    if (one->kind == ATTR_NULL)
        orm__buffer_text_add(out, one->flag ? "null" : "not null");
    else if (one->kind == ATTR_IDENTITY)
        write_identity(f, out, one);
    else if (one->kind == ATTR_ON_DELETE || one->kind == ATTR_ON_UPDATE)
        write_action(f, out, one);
    else if (one->kind == ATTR_VIA || one->kind == ATTR_REFERENCES)
        write_columns(f, out, one);
    else if (one->kind == ATTR_THROUGH)
        write_through(f, out, one);
    else if (one->kind == ATTR_NULLS_NOT_DISTINCT)
        orm__buffer_text_add(out, one->flag ? " not distinct" : " distinct");
    else if (one->kind == ATTR_INITIALLY)
        orm__buffer_text_add(out, one->flag ? " deferred" : " immediate");
    else if (one->kind == ATTR_VERSION && one->sql.text) {
        orm__buffer_byte(out, ' ');
        format_slice(f, out, one->sql.at);
    }
}

static void write_paths(formatter *f, orm__buffer *out, const ast_paths *paths) {
    for (size_t i = 0; i < paths->len; i++) {
        orm__buffer_text_add(out, i ? ", " : "(");
        format_path(f, out, &paths->items[i]);
    }
    orm__buffer_byte(out, ')');
}

static void write_value(formatter *f, orm__buffer *out, const ast_attribute *one) {
    value_kind value = forms[one->kind].value;
    if (value != NO_VALUE && value != OWN)
        orm__buffer_byte(out, ' ');
    switch (value) {
    case NO_VALUE:
        break;
    case NAME:
        format_name(f, out, &one->name);
        break;
    case PATH:
        format_path(f, out, &one->path);
        break;
    case GROUP:
        orm__buffer_byte(out, '(');
        format_slice(f, out, one->sql.at);
        orm__buffer_byte(out, ')');
        break;
    case SLICE:
        format_slice(f, out, one->sql.at);
        break;
    case NAMES:
        format_names(f, out, &one->names);
        break;
    case OPTIONS:
        format_options(f, out, &one->options);
        break;
    case ELEMENTS:
        format_elements(f, out, &one->elements, -1);
        break;
    case PATHS:
        write_paths(f, out, &one->paths);
        break;
    case OWN:
        write_own(f, out, one);
        break;
    }
}

static void write_one(formatter *f, orm__buffer *out, const ast_attribute *one) {
    if (one->kind == ATTR_DEFERRABLE && !one->flag)
        orm__buffer_text_add(out, "not ");
    orm__buffer_text_add(out, forms[one->kind].words);
    write_value(f, out, one);
    format_attributes(f, out, one->of, ORDER_OF_CONSTRAINT, false);
}

bool format_is_nullable(const ast_type *type, const ast_attribute *first) {
    bool nullable = type->nullable;
    for (; first; first = first->next)
        nullable |= first->kind == ATTR_NULL && first->flag;
    return nullable;
}

/* Whether the type already says it: `?` for `null`, nothing for `not null`. */
static bool is_said(const ast_attribute *one, bool nullable) {
    return one->kind == ATTR_NULL && one->flag == nullable;
}

void format_attributes(formatter *f, orm__buffer *out, const ast_attribute *first,
                       format_order order, bool nullable) {
    const ast_attribute_kind *kinds = order == ORDER_OF_FIELD ? field_order : constraint_order;
    const ast_attribute *before = NULL;
    uint64_t seen = 0;
    for (const ast_attribute *one = first; one; one = one->next)
        seen |= UINT64_C(1) << one->kind;
    for (size_t i = 0; i < ATTR_KIND_COUNT; i++) {
        if (!(seen >> kinds[i] & 1))
            continue;
        for (const ast_attribute *one = first; one; one = one->next) {
            if (one->kind != kinds[i] || is_said(one, nullable))
                continue;
            bool room = order == ORDER_OF_FIELD && before && one->kind != ATTR_REFERENCES &&
                        (forms[before->kind].roomy || forms[one->kind].roomy);
            orm__buffer_text_add(out, room ? "  " : " ");
            write_one(f, out, one);
            before = one;
        }
    }
}
