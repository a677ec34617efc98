/*
 * Attributes: which may stand where, and reading them.
 *
 * The parser takes any attribute anywhere; here one table says where each means something.
 */
#include "model/build.h"

#include <string.h>

#define A(kind) (UINT64_C(1) << ATTR_##kind)

_Static_assert(ATTR_KIND_COUNT <= 64, "a set of attributes is 64 bits");

/* What each is called in messages. */
static const char *const words[ATTR_KIND_COUNT] = {
    [ATTR_NULL] = "null",
    [ATTR_DEFAULT] = "default",
    [ATTR_PRIMARY_KEY] = "primary key",
    [ATTR_UNIQUE] = "unique",
    [ATTR_CHECK] = "check",
    [ATTR_GENERATED] = "generated",
    [ATTR_COMPUTED] = "computed",
    [ATTR_IDENTITY] = "identity",
    [ATTR_BACKFILL] = "backfill",
    [ATTR_COLLATE] = "collate",
    [ATTR_STORAGE] = "storage",
    [ATTR_COMPRESSION] = "compression",
    [ATTR_VERSION] = "version",
    [ATTR_UPDATED] = "updated",
    [ATTR_ON_DELETE] = "on delete",
    [ATTR_ON_UPDATE] = "on update",
    [ATTR_MATCH] = "match",
    [ATTR_VIA] = "via",
    [ATTR_REFERENCES] = "references",
    [ATTR_INVERSE] = "inverse",
    [ATTR_THROUGH] = "through",
    [ATTR_JOIN] = "join",
    [ATTR_ORDER_BY] = "order by",
    [ATTR_CASCADE] = "cascade",
    [ATTR_READONLY] = "readonly",
    [ATTR_LOAD] = "load",
    [ATTR_NULLS_NOT_DISTINCT] = "nulls not distinct",
    [ATTR_INCLUDE] = "include",
    [ATTR_DEFERRABLE] = "deferrable",
    [ATTR_INITIALLY] = "initially",
    [ATTR_NO_INHERIT] = "no inherit",
    [ATTR_WHERE] = "where",
    [ATTR_WITH] = "with",
    [ATTR_TABLESPACE] = "tablespace",
    [ATTR_NAMED] = "named",
    [ATTR_WAS] = "was",
    [ATTR_AS] = "as",
    [ATTR_USING] = "using",
    [ATTR_UNLOGGED] = "unlogged",
    [ATTR_INHERITS] = "inherits",
    [ATTR_EXTENDS] = "extends",
    [ATTR_BY] = "by",
    [ATTR_WHEN] = "when",
    [ATTR_SCHEMA] = "schema",
    [ATTR_PREFIX] = "prefix",
    [ATTR_SERVER] = "server",
};

#define RELATION    (A(AS) | A(LOAD) | A(READONLY))
#define FAR_SIDE    (RELATION | A(ORDER_BY) | A(WHERE))
#define DEFERRAL    (A(DEFERRABLE) | A(INITIALLY))
#define FOREIGN_KEY (A(ON_DELETE) | A(ON_UPDATE) | A(MATCH) | A(REFERENCES) | DEFERRAL)
#define CONSTRAINT  (A(NAMED) | A(WAS))
#define UNIQUE_KEY  (CONSTRAINT | DEFERRAL | A(INCLUDE) | A(WITH) | A(TABLESPACE))
#define COLUMN      (A(NULL) | A(COLLATE) | A(STORAGE) | A(COMPRESSION) | A(AS) | A(WAS))
#define OF_COLUMN   (A(PRIMARY_KEY) | A(UNIQUE) | A(CHECK) | A(BACKFILL) | A(DEFAULT))

static const struct place_rule {
    const char *what;
    uint64_t allowed;
} places[] = {
    [PLACE_PACKAGE] = {"package", A(PREFIX) | A(SCHEMA) | A(SERVER)},
    [PLACE_EXTENSION] = {"extension", A(SCHEMA) | A(VERSION)},
    [PLACE_ENUM] = {"enum", A(WAS) | A(AS) | A(SCHEMA)},
    [PLACE_LABEL] = {"label", A(WAS) | A(AS)},
    [PLACE_DOMAIN] = {"domain", A(WAS) | A(SCHEMA) | A(DEFAULT) | A(CHECK) | A(COLLATE) | A(NULL)},
    [PLACE_ALIAS] = {"alias", 0},
    [PLACE_COMPOSITE] = {"type", A(WAS) | A(AS) | A(SCHEMA)},
    [PLACE_COMPOSITE_FIELD] = {"attribute", A(WAS) | A(AS) | A(COLLATE)},
    [PLACE_SEQUENCE] = {"sequence", A(WAS) | A(SCHEMA) | A(UNLOGGED)},
    [PLACE_MIXIN] = {"mixin", 0},
    [PLACE_TABLE] = {"table", A(AS) | A(WAS) | A(SCHEMA) | A(UNLOGGED) | A(TABLESPACE) | A(WITH) |
                                  A(INHERITS) | A(USING) | A(EXTENDS) | A(BY) | A(WHEN)},
    [PLACE_ENTITY] = {"entity", A(EXTENDS) | A(BY) | A(WHEN)},
    [PLACE_VIEW] = {"view", A(AS) | A(WAS) | A(SCHEMA) | A(WITH)},
    [PLACE_MATERIALIZED_VIEW] = {"materialized view",
                                 A(AS) | A(WAS) | A(SCHEMA) | A(WITH) | A(TABLESPACE) | A(USING)},
    [PLACE_COLUMN] = {"column", COLUMN | OF_COLUMN | A(GENERATED) | A(IDENTITY) | A(VERSION) |
                                    A(UPDATED) | A(LOAD) | A(REFERENCES)},
    [PLACE_COMPUTED] = {"computed attribute", A(COMPUTED) | A(AS) | A(NULL)},
    [PLACE_OWNER] = {"relationship",
                     RELATION | FOREIGN_KEY | CONSTRAINT | OF_COLUMN | A(VIA) | A(CASCADE)},
    [PLACE_INVERSE] = {"inverse relationship", FAR_SIDE | A(INVERSE) | A(CASCADE)},
    [PLACE_THROUGH] = {"many-to-many relationship", FAR_SIDE | A(THROUGH) | A(CASCADE)},
    [PLACE_JOIN] = {"relationship with a join of its own", FAR_SIDE | A(JOIN)},
    [PLACE_PRIMARY_KEY] = {"primary key", UNIQUE_KEY},
    [PLACE_UNIQUE] = {"unique constraint", UNIQUE_KEY | A(NULLS_NOT_DISTINCT)},
    [PLACE_CHECK] = {"check constraint", CONSTRAINT | A(NO_INHERIT)},
    [PLACE_INDEX] = {"index", CONSTRAINT | A(INCLUDE) | A(WITH) | A(TABLESPACE) | A(WHERE) |
                                  A(NULLS_NOT_DISTINCT) | A(USING)},
    [PLACE_EXCLUDE] = {"exclusion", UNIQUE_KEY | A(WHERE) | A(USING)},
    [PLACE_FOREIGN_KEY] = {"foreign key", FOREIGN_KEY | CONSTRAINT},
    [PLACE_PARTITION] = {"partition", A(WITH) | A(TABLESPACE) | A(WAS) | A(USING) | A(UNLOGGED)},
};

const ast_attribute *attribute_of(const ast_attribute *list, ast_attribute_kind kind) {
    while (list && list->kind != kind)
        list = list->next;
    return list;
}

const char *attribute_name(const ast_attribute *list, ast_attribute_kind kind) {
    const ast_attribute *found = attribute_of(list, kind);
    return found ? found->name.text : NULL;
}

const char *attribute_tablespace(const ast_attribute *list, const char *otherwise) {
    const char *given = attribute_name(list, ATTR_TABLESPACE);
    if (!given)
        return otherwise;
    return strcmp(given, "pg_default") == 0 ? NULL : given;
}

const char *attribute_words(const ast_attribute *attribute) {
    if (attribute->kind == ATTR_NULL && !attribute->flag)
        return "not null";
    return words[attribute->kind];
}

static bool is_of_key(ast_attribute_kind kind) {
    return (FOREIGN_KEY | A(VIA)) >> kind & 1;
}

/* What to write instead, where people bring SQL's habits. */
static void hint_misplaced(diag_message *message, const ast_attribute *attribute,
                           attribute_place spot) {
    ast_attribute_kind kind = attribute->kind;
    if (spot == PLACE_COLUMN && kind == ATTR_NAMED)
        diag_hint(message, "`named` follows the constraint it names; a column's name in C is `as`");
    else if (spot == PLACE_COLUMN && is_of_key(kind))
        diag_hint(message, "it belongs to a relationship or a foreign key");
    else if (spot == PLACE_JOIN && kind == ATTR_CASCADE)
        diag_hint(message, "such a relationship is read-only");
    else if ((spot == PLACE_INVERSE || spot == PLACE_THROUGH) && is_of_key(kind))
        diag_hint(message, "it belongs to the side that has the foreign key");
    else if (spot == PLACE_OWNER && kind == ATTR_NULL)
        diag_hint(message, "a relationship that may be NULL is written `Entity?`");
    else if (spot == PLACE_OWNER && kind == ATTR_ORDER_BY)
        diag_hint(message, "only lists have an order");
}

static void check_own(builder *b, const ast_attribute *attribute) {
    if (attribute->kind == ATTR_PRIMARY_KEY)
        check_attributes(b, attribute->of, PLACE_PRIMARY_KEY);
    else if (attribute->kind == ATTR_UNIQUE)
        check_attributes(b, attribute->of, PLACE_UNIQUE);
    else if (attribute->kind == ATTR_CHECK)
        check_attributes(b, attribute->of, PLACE_CHECK);
}

void check_attributes(builder *b, const ast_attribute *list, attribute_place spot) {
    for (const ast_attribute *each = list; each; each = each->next) {
        if (!(places[spot].allowed >> each->kind & 1)) {
            diag_message *message = diag_error(b->sink, DIAG_ATTRIBUTE_MISPLACED, each->at,
                                               "`%s` means nothing on %s %s", attribute_words(each),
                                               article(places[spot].what), places[spot].what);
            hint_misplaced(message, each, spot);
        }
        check_own(b, each);
    }
}

void add_options(builder *b, model_options *to, const ast_options *options) {
    for (size_t i = 0; i < options->len; i++) {
        const ast_option *option = &options->items[i];
        if (!option->name.name.text)
            continue;
        const char *name = option->name.name.text;
        if (option->name.schema.text)
            name = join_text(b->arena, option->name.schema.text, ".", name, (const char *)NULL);
        gen_list_add(b->arena, to, (model_option){name, option->value});
    }
}
