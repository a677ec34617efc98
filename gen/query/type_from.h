/* What the files type_from*.c and type_join.c share: an item of FROM gives what is visible of it. */
#ifndef ORMGEN_QUERY_TYPE_FROM_H
#define ORMGEN_QUERY_TYPE_FROM_H

#include "query/analysis.h"

/* Types one item, of any kind or of one. */
scope_items from_item(analysis *a, scope *s, sql_from *from);
scope_items from_function(analysis *a, scope *s, sql_from *from);
scope_items from_xmltable(analysis *a, scope *s, sql_from *from);
scope_items from_join(analysis *a, scope *s, sql_from *from);

/* Makes a range visible by its name, and its columns by theirs. */
void scope_add_item(analysis *a, scope_items *items, scope_range *made);
void scope_add_items(analysis *a, scope_items *to, const scope_items *items);

/* Says who may refer to the items: only what is LATERAL, and whether that may. */
void scope_set_lateral(scope_items *items, bool only, bool ok);

/* Names columns as the alias's list does: from the first on, as many as it has. */
void range_rename_columns(analysis *a, scope_range *made, const sql_alias *alias);

#endif
