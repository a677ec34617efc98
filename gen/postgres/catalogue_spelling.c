/*
 * How types are spelled for people: as PostgreSQL's format_type does.
 *
 * SQL has names of its own for a few types; the others go by their catalogue name, quoted where it
 * needs quotes and qualified where the search path does not find it.
 */
#include "base/buffer.h"
#include "diag/memory.h"
#include "postgres/catalogue_state.h"
#include "postgres/quote.h"

static const struct {
    uint32_t oid;
    const char *spelling;
} sql_names[] = {
    {OID_BIT, "bit"},
    {OID_BOOL, "boolean"},
    {OID_BPCHAR, "character"},
    {OID_CHAR, "\"char\""},
    {OID_FLOAT4, "real"},
    {OID_FLOAT8, "double precision"},
    {OID_INT2, "smallint"},
    {OID_INT4, "integer"},
    {OID_INT8, "bigint"},
    {OID_NUMERIC, "numeric"},
    {OID_INTERVAL, "interval"},
    {OID_TIME, "time without time zone"},
    {OID_TIMETZ, "time with time zone"},
    {OID_TIMESTAMP, "timestamp without time zone"},
    {OID_TIMESTAMPTZ, "timestamp with time zone"},
    {OID_VARBIT, "bit varying"},
    {OID_VARCHAR, "character varying"},
};

const char *catalogue_spelling(const catalogue *cat, uint32_t type) {
    const catalogue_type *found = catalogue_type_of(cat, type);
    if (!found)
        return "???";
    /* int2vector and its like have elements but are no arrays to people: those have no arrays. */
    if (found->element && !found->array)
        return gen_printf(cat->arena, "%s[]", catalogue_spelling(cat, found->element));
    for (size_t i = 0; i < CATALOGUE_LENGTH(sql_names); i++)
        if (sql_names[i].oid == type)
            return sql_names[i].spelling;
    if (!found->schema)
        return found->name;

    bool visible = catalogue_type_named(cat, NULL, found->name) == found;
    orm__buffer text = {0};
    pg_quote_path(&text, visible ? NULL : found->schema, found->name);
    return gen_keep(cat->arena, &text);
}
