/*
 * Functions, aggregates, range types, views and what definitions.h adds, each behind those it is made
 * of.
 *
 * These may need each other and tables, and tables may need functions. Those that a table, an index
 * or a domain needs come before all tables, all others behind them.
 */
#include <stdlib.h>
#include <string.h>

#include "inspect/definitions.h"

typedef struct routine {
    const char *sql; /* NULL for a view */
    model_table *view;
    bool behind_tables; /* whatever needs it */
    bool needed;        /* by a table */
    bool placed;
    size_t number; /* among all, by kind and name */
    ORM__LIST(struct routine *) needs;
    ORM__LIST(struct routine *) calls; /* that PostgreSQL does not know of */
} routine;

typedef struct routines {
    reader *r;
    orm__map by_key; /* "class.OID" */
    ORM__LIST(routine *) all;
} routines;

static const char aggregate_sql[] =
    "format('CREATE AGGREGATE %s(%s) (SFUNC = %s, STYPE = %s%s%s%s%s%s%s%s%s%s%s%s)',"
    "  format('%I.%I', n.nspname, p.proname), coalesce(nullif(pg_get_function_arguments(p.oid), ''),"
    "  '*'), a.aggtransfn::regproc, format_type(a.aggtranstype, NULL),"
    "  CASE WHEN a.aggtransspace <> 0 THEN ', SSPACE = ' || a.aggtransspace ELSE '' END,"
    "  CASE WHEN a.aggfinalfn <> 0 THEN ', FINALFUNC = ' || a.aggfinalfn::regproc ELSE '' END,"
    "  CASE WHEN a.aggfinalextra THEN ', FINALFUNC_EXTRA' ELSE '' END,"
    "  CASE WHEN a.aggcombinefn <> 0 THEN ', COMBINEFUNC = ' || a.aggcombinefn::regproc ELSE '' END,"
    "  CASE WHEN a.aggserialfn <> 0 THEN ', SERIALFUNC = ' || a.aggserialfn::regproc ELSE '' END,"
    "  CASE WHEN a.aggdeserialfn <> 0 THEN ', DESERIALFUNC = ' || a.aggdeserialfn::regproc"
    "   ELSE '' END,"
    "  CASE WHEN a.agginitval IS NOT NULL THEN ', INITCOND = ' || quote_literal(a.agginitval)"
    "   ELSE '' END,"
    "  CASE WHEN a.aggmtransfn <> 0 THEN ', MSFUNC = ' || a.aggmtransfn::regproc || ', MINVFUNC = '"
    "   || a.aggminvtransfn::regproc || ', MSTYPE = ' || format_type(a.aggmtranstype, NULL)"
    "   || CASE WHEN a.aggmfinalfn <> 0 THEN ', MFINALFUNC = ' || a.aggmfinalfn::regproc ELSE '' END"
    "   || CASE WHEN a.aggminitval IS NOT NULL THEN ', MINITCOND = ' || quote_literal(a.aggminitval)"
    "    ELSE '' END ELSE '' END,"
    "  CASE WHEN a.aggsortop <> 0 THEN ', SORTOP = ' || (SELECT format('operator(%I.%s)',"
    "   sn.nspname, so.oprname) FROM pg_operator so JOIN pg_namespace sn ON sn.oid ="
    "   so.oprnamespace WHERE so.oid = a.aggsortop) ELSE '' END,"
    "  CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED'"
    "   ELSE '' END,"
    "  CASE WHEN a.aggkind = 'h' THEN ', HYPOTHETICAL' ELSE '' END)";

static const char range_sql[] =
    "format('CREATE TYPE %s AS RANGE (SUBTYPE = %s%s%s%s%s%s)', format('%I.%I', n.nspname,"
    "  t.typname), format_type(g.rngsubtype, NULL),"
    "  (SELECT CASE WHEN o.opcdefault THEN '' ELSE format(', SUBTYPE_OPCLASS = %I.%I', os.nspname,"
    "   o.opcname) END FROM pg_opclass o JOIN pg_namespace os ON os.oid = o.opcnamespace"
    "   WHERE o.oid = g.rngsubopc),"
    "  coalesce((SELECT format(', COLLATION = %I.%I', ln.nspname, l.collname) FROM pg_collation l"
    "   JOIN pg_namespace ln ON ln.oid = l.collnamespace JOIN pg_type st ON st.oid = g.rngsubtype"
    "   WHERE l.oid = g.rngcollation AND l.oid <> st.typcollation), ''),"
    "  CASE WHEN g.rngcanonical <> 0 THEN ', CANONICAL = ' || g.rngcanonical::regproc ELSE '' END,"
    "  CASE WHEN g.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || g.rngsubdiff::regproc ELSE '' END,"
    "  format(', MULTIRANGE_TYPE_NAME = %I.%I', n.nspname, (SELECT y.typname FROM pg_type y"
    "   WHERE y.oid = g.rngmultitypid)))";

/* --- what there is ---------------------------------------------------------------------------------- */

static routine *add_routine(routines *all, const char *key, const char *sql, model_table *view) {
    routine *made = gen_new(all->r->arena, routine);
    made->sql = sql;
    made->view = view;
    made->number = all->all.len;
    made->behind_tables = view != NULL;
    if (!orm__map_put(&all->by_key, all->r->arena, key, made))
        gen_out_of_memory();
    gen_list_add(all->r->arena, &all->all, made);
    return made;
}

/* Without blanks and the semicolon around it. */
static const char *trimmed(orm_arena *arena, const char *sql) {
    size_t len = strlen(sql);
    while (len && strchr(" \n;", sql[len - 1]))
        len--;
    size_t skip = strspn(sql, " \n");
    return gen_copy(arena, sql + (skip < len ? skip : 0), len - (skip < len ? skip : 0));
}

static void find_functions(routines *all) {
    reader *r = all->r;
    answer found =
        ask(r, gen_printf(r->arena,
                          "SELECT 'pg_proc.' || p.oid, CASE WHEN p.prokind = 'a' THEN %s ELSE"
                          "  pg_get_functiondef(p.oid) END"
                          " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
                          " LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid"
                          " WHERE n.oid = ANY ($1::oid[])"
                          " AND NOT EXISTS (SELECT FROM pg_depend x WHERE x.deptype IN ('e', 'i')"
                          "  AND x.classid = 'pg_proc'::regclass AND x.objid = p.oid)" OURS_FIRST
                          "p.proname, pg_get_function_identity_arguments(p.oid)",
                          aggregate_sql));
    for (size_t i = 0; i < found.rows; i++)
        add_routine(all, cell(&found, i, 0), trimmed(r->arena, cell(&found, i, 1)), NULL);
}

static void find_ranges(routines *all) {
    reader *r = all->r;
    answer found =
        ask(r, gen_printf(r->arena,
                          "SELECT 'pg_type.' || t.oid, %s FROM pg_range g"
                          " JOIN pg_type t ON t.oid = g.rngtypid"
                          " JOIN pg_namespace n ON n.oid = t.typnamespace"
                          " WHERE n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_type", "t.oid")
                              OURS_FIRST "t.typname",
                          range_sql));
    for (size_t i = 0; i < found.rows; i++)
        add_routine(all, cell(&found, i, 0), cell(&found, i, 1), NULL);
}

static void find_definitions(routines *all) {
    for (const definition_query *each = definition_queries; each->sql; each++) {
        answer found = ask(all->r, each->sql);
        for (size_t i = 0; i < found.rows; i++)
            if (cell(&found, i, 1))
                add_routine(all, cell(&found, i, 0), cell(&found, i, 1), NULL)->behind_tables =
                    each->needs_tables;
    }
}

static void find_views(routines *all) {
    reader *r = all->r;
    answer found =
        ask(r, "SELECT c.oid, 'pg_class.' || c.oid, pg_get_viewdef(c.oid)"
               " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
               " WHERE c.relkind IN ('v', 'm') AND n.oid = ANY ($1::oid[])" OURS_FIRST "c.relname");
    for (size_t i = 0; i < found.rows; i++) {
        model_table *view = table_of(r, cell(&found, i, 0));
        if (!view)
            continue;
        view->view.sql = lasting_sql(r->arena, trimmed(r->arena, cell(&found, i, 2)));
        add_routine(all, cell(&found, i, 1), NULL, view);
    }
}

/* --- what needs what ---------------------------------------------------------------------------------- */

/* The first key is empty when a table, one of its parts or a domain is what needs the second. A base
 * type needs functions that say its name before it is there: they need its shell. */
static const char need_query[] =
    "WITH part AS ("
    "  SELECT d.classid, d.objid, CASE WHEN d.refclassid = 'pg_type'::regclass"
    "    THEN (SELECT CASE"
    "      WHEN t.typrelid <> 0 THEN 'pg_class.' || t.typrelid"
    "      WHEN NOT t.typisdefined OR d.classid = 'pg_proc'::regclass AND EXISTS (SELECT FROM"
    "       pg_depend b WHERE b.classid = 'pg_type'::regclass AND b.objid = t.oid"
    "       AND b.refclassid = 'pg_proc'::regclass AND b.refobjid = d.objid) THEN 'shell.' || t.oid"
    "      WHEN e.oid IS NOT NULL THEN 'pg_type.' || e.oid"
    "      WHEN t.typtype = 'm' THEN (SELECT 'pg_type.' || g.rngtypid FROM pg_range g"
    "       WHERE g.rngmultitypid = t.oid)"
    "      ELSE 'pg_type.' || t.oid END FROM pg_type t LEFT JOIN pg_type e ON e.typarray = t.oid"
    "     WHERE t.oid = d.refobjid)"
    "    ELSE d.refclassid::regclass || '.' || d.refobjid END AS needs"
    "  FROM pg_depend d WHERE d.deptype IN ('n', 'a', 'i') AND d.refobjid >= 16384"
    "  AND (d.refclassid <> 'pg_class'::regclass OR EXISTS (SELECT FROM pg_class v"
    "   WHERE v.oid = d.refobjid AND v.relkind IN ('v', 'm', 'f'))))"
    " SELECT DISTINCT CASE p.classid::regclass::text"
    "   WHEN 'pg_rewrite' THEN (SELECT 'pg_class.' || ev_class FROM pg_rewrite WHERE oid = p.objid)"
    "   WHEN 'pg_class' THEN (SELECT CASE relkind WHEN 'f' THEN 'pg_class.' || oid ELSE '' END"
    "    FROM pg_class WHERE oid = p.objid)"
    "   WHEN 'pg_attrdef' THEN '' WHEN 'pg_constraint' THEN ''"
    "   WHEN 'pg_amop' THEN member.key WHEN 'pg_amproc' THEN member.key"
    "   ELSE p.classid::regclass || '.' || p.objid END AS who, p.needs"
    " FROM part p LEFT JOIN LATERAL (SELECT coalesce((SELECT min('pg_opclass.' || d.refobjid)"
    "  FROM pg_depend d WHERE d.classid = p.classid AND d.objid = p.objid"
    "  AND d.refclassid = 'pg_opclass'::regclass), 'members.' || m.family) AS key"
    "  FROM (SELECT oid, amopfamily AS family FROM pg_amop WHERE p.classid = 'pg_amop'::regclass"
    "   UNION ALL SELECT oid, amprocfamily FROM pg_amproc WHERE p.classid = 'pg_amproc'::regclass) m"
    "  WHERE m.oid = p.objid) member ON true"
    " WHERE p.needs IS NOT NULL"
    " UNION SELECT 'pg_type.' || oid, 'shell.' || oid FROM pg_type WHERE oid >= 16384"
    " ORDER BY who, needs";

static int compare_numbers(const void *a, const void *b) {
    const routine *const *left = a, *const *right = b;
    return ((*left)->number > (*right)->number) - ((*left)->number < (*right)->number);
}

/* OIDs say nothing of the order. */
static void sort_needs(routines *all) {
    for (size_t i = 0; i < all->all.len; i++) {
        routine *one = all->all.items[i];
        if (one->needs.len)
            qsort(one->needs.items, one->needs.len, sizeof *one->needs.items, compare_numbers);
    }
}

static void link_needs(routines *all) {
    if (!all->all.len)
        return;
    answer found = ask(all->r, need_query);
    for (size_t i = 0; i < found.rows; i++) {
        routine *needed = orm__map_get(&all->by_key, cell(&found, i, 1));
        routine *who = orm__map_get(&all->by_key, cell(&found, i, 0));
        if (!needed || needed == who)
            continue;
        if (who)
            gen_list_add(all->r->arena, &who->needs, needed);
        else if (!*cell(&found, i, 0))
            needed->needed = true;
    }
    sort_needs(all);
}

/* What bodies that are kept as text call by name, as far as it can stand before tables: an index runs
 * them when it is made. */
static const char call_query[] =
    "SELECT 'pg_proc.' || p.oid, 'pg_proc.' || q.oid FROM pg_proc p"
    " JOIN pg_proc q ON q.oid <> p.oid AND q.pronamespace = ANY ($1::oid[])"
    "  AND strpos(p.prosrc, q.proname) > 0 AND NOT EXISTS (SELECT FROM pg_depend d"
    "   LEFT JOIN pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid"
    "   LEFT JOIN pg_type e ON e.oid = t.typelem LEFT JOIN pg_class c"
    "    ON c.oid = CASE WHEN t.typrelid <> 0 THEN t.typrelid ELSE e.typrelid END"
    "   WHERE d.classid = 'pg_proc'::regclass AND d.objid = q.oid"
    "   AND (d.refclassid = 'pg_class'::regclass OR c.relkind <> 'c'))"
    " WHERE p.pronamespace = ANY ($1::oid[])"
    " AND p.prolang IN (SELECT oid FROM pg_language WHERE lanname IN ('sql', 'plpgsql'))"
    " ORDER BY q.proname, pg_get_function_identity_arguments(q.oid)";

static void link_calls(routines *all) {
    if (!all->all.len)
        return;
    answer found = ask(all->r, call_query);
    for (size_t i = 0; i < found.rows; i++) {
        routine *who = orm__map_get(&all->by_key, cell(&found, i, 0));
        routine *called = orm__map_get(&all->by_key, cell(&found, i, 1));
        if (who && called)
            gen_list_add(all->r->arena, &who->calls, called);
    }
}

/* --- placing them ------------------------------------------------------------------------------------- */

static void place_routine(routines *all, routine *one, bool early) {
    reader *r = all->r;
    if (one->placed)
        return;
    one->placed = true;
    for (size_t i = 0; i < one->needs.len; i++)
        place_routine(all, one->needs.items[i], early);
    for (size_t i = 0; early && i < one->calls.len; i++)
        place_routine(all, one->calls.items[i], early);
    if (one->view) {
        one->view->order = r->order++;
        gen_list_add(r->arena, &r->model->tables, one->view);
        return;
    }
    if (early)
        add_early_statement(r, one->sql);
    else
        add_statement(r, NULL, one->sql);
}

/* A view is never placed early: it reads tables. */
static void place_all(routines *all, bool early) {
    for (size_t i = 0; i < all->all.len; i++) {
        routine *one = all->all.items[i];
        if (!early || (one->needed && !one->behind_tables))
            place_routine(all, one, early);
    }
}

void read_routines(reader *r) {
    routines all = {.r = r};
    find_definitions(&all);
    find_ranges(&all);
    find_functions(&all);
    find_views(&all);
    link_needs(&all);
    link_calls(&all);
    place_all(&all, true);
    read_calling_checks(r);
    r->placing = true;
    place_all(&all, false);
    for (size_t i = 0; i < r->behind.len; i++)
        add_statement(r, NULL, r->behind.items[i]);
}
