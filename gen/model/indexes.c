/* Indexes: their elements, names, and what PostgreSQL would refuse. */
#include "model/build.h"

#include <string.h>

/* What each access method of PostgreSQL's own can do. */
static const struct index_method {
    const char *name;
    bool unique, ordered, several, include;
} methods[] = {
    {"btree", true, true, true, true},   {"hash", false, false, false, false},
    {"gin", false, false, true, false},  {"gist", false, false, true, true},
    {"brin", false, false, true, false}, {"spgist", false, false, false, true},
};

static const struct index_method *method_named(const char *name) {
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (strcmp(methods[i].name, name) == 0)
            return &methods[i];
    return NULL;
}

static void report_method(builder *b, const model_index *index, span at, const char *what) {
    diag_error(b->sink, DIAG_BAD_INDEX, at, "a %s index %s", index->method, what);
}

/* Methods of extensions are taken as they are. */
static void check_method(builder *b, const model_index *index) {
    const struct index_method *method = method_named(index->method);
    if (!method)
        return;
    if (index->unique && !method->unique)
        report_method(b, index, index->at, "cannot be unique");
    if (index->elements.len > 1 && !method->several)
        report_method(b, index, index->at, "has one column");
    if (index->include.len && !method->include)
        report_method(b, index, index->at, "cannot include columns");
    for (size_t i = 0; i < index->elements.len && !method->ordered; i++)
        if (index->elements.items[i].descending || index->elements.items[i].nulls)
            report_method(b, index, index->elements.items[i].at, "has no order");
}

static void name_index(builder *b, const draft_table *draft, model_index *index,
                       const ast_member *member) {
    const ast_attribute *named = attribute_of(member->attributes, ATTR_NAMED);
    const ast_attribute *was = attribute_of(member->attributes, ATTR_WAS);
    index->was = was ? was->path.name.text : NULL;
    index->name_given = named && named->name.text;
    if (index->name_given) {
        index->name = named->name.text;
        check_length(b, index->name, named->name.at);
    } else {
        index->name = model_index_name(b->arena, index);
    }
    claim_for_table(b, draft, index->name, "index", index->name_given ? named->name.at : member->at,
                    index->name_given ? "give it another name" : "name it with `named …`");
}

static const char *method_of(const ast_member *member) {
    const char *using = attribute_name(member->attributes, ATTR_USING);
    if (member->method.text)
        return member->method.text;
    return using ? using : "btree";
}

static void add_index(builder *b, draft_table *draft, const ast_member *member) {
    check_attributes(b, member->attributes, PLACE_INDEX);
    const ast_attribute *include = attribute_of(member->attributes, ATTR_INCLUDE);
    const ast_attribute *with = attribute_of(member->attributes, ATTR_WITH);
    const ast_attribute *where = attribute_of(member->attributes, ATTR_WHERE);
    const ast_attribute *nulls = attribute_of(member->attributes, ATTR_NULLS_NOT_DISTINCT);
    model_index *made = gen_new(b->arena, model_index);
    made->table = draft->table;
    made->doc = member->doc;
    made->at = member->at;
    made->unique = member->unique;
    made->method = method_of(member);
    made->nulls_not_distinct = nulls && nulls->flag;
    made->tablespace = attribute_tablespace(member->attributes, NULL);
    make_elements(b, draft, &member->elements, &made->elements);
    if (include)
        column_list(b, draft, &include->names, &made->include);
    if (with)
        add_options(b, &made->options, &with->options);
    if (where)
        made->where = (expression){where->sql.text, where->sql.at};
    if (nulls && !made->unique)
        diag_error(b->sink, DIAG_ATTRIBUTE_MISPLACED, nulls->at,
                   "`nulls not distinct` means nothing on an index that is not unique");
    if (!made->elements.len)
        return;
    check_method(b, made);
    name_index(b, draft, made, member);
    gen_list_add(b->arena, &draft->table->indexes, made);
}

void make_indexes(builder *b) {
    for (size_t i = 0; i < b->drafts.len; i++) {
        draft_table *draft = b->drafts.items[i];
        for (size_t k = 0; k < draft->members.len; k++)
            if (draft->members.items[k].ast->kind == MEMBER_INDEX)
                add_index(b, draft, draft->members.items[k].ast);
    }
}
