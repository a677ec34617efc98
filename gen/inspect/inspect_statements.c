/*
 * Everything that is SQL in the model: triggers, rules, policies, statistics, grants and settings.
 *
 * Each query gives a table's OID, or NULL, and a statement without its semicolon, in the order in
 * which they are to be run. What comes out is the same for every database with the same objects:
 * nothing in it depends on OIDs or owners.
 */
#include <string.h>

#include "inspect/reader.h"

#define OF_TABLES                                                                                  \
    " JOIN pg_namespace n ON n.oid = c.relnamespace"                                               \
    " WHERE n.oid = ANY ($1::oid[]) AND c.relpersistence <> 't'" NOT_OF_EXTENSION("pg_class",      \
                                                                                  "c.oid")
#define IN_ORDER OURS_FIRST "c.relname"

static const char schemas[] =
    "SELECT NULL, format('COMMENT ON SCHEMA %I IS %L', n.nspname, d.description)"
    " FROM pg_namespace n JOIN pg_description d ON d.objoid = n.oid"
    "  AND d.classoid = 'pg_namespace'::regclass"
    " WHERE n.oid = ANY ($1::oid[]) AND NOT (n.nspname = 'public'"
    "  AND d.description = 'standard public schema') ORDER BY n.nspname";

static const char settings[] =
    "SELECT c.oid, x.sql FROM pg_class c"
    " LEFT JOIN pg_index q ON q.indrelid = c.oid AND q.indisreplident"
    " LEFT JOIN pg_index k ON k.indrelid = c.oid AND k.indisclustered"
    " CROSS JOIN LATERAL (VALUES"
    "  (1, CASE c.relreplident WHEN 'f' THEN format('ALTER TABLE ONLY %s REPLICA IDENTITY FULL',"
    "     c.oid::regclass) WHEN 'n' THEN format('ALTER TABLE ONLY %s REPLICA IDENTITY NOTHING',"
    "     c.oid::regclass) WHEN 'i' THEN format('ALTER TABLE ONLY %s REPLICA IDENTITY USING INDEX"
    " %I', c.oid::regclass, (SELECT relname FROM pg_class WHERE oid = q.indexrelid)) END),"
    "  (2, CASE WHEN k.indexrelid IS NOT NULL THEN format('ALTER TABLE %s CLUSTER ON %I',"
    "     c.oid::regclass, (SELECT relname FROM pg_class WHERE oid = k.indexrelid)) END),"
    "  (3, CASE WHEN c.relrowsecurity THEN format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY',"
    "     c.oid::regclass) END),"
    "  (4, CASE WHEN c.relforcerowsecurity THEN format('ALTER TABLE ONLY %s FORCE ROW LEVEL"
    " SECURITY', c.oid::regclass) END)) x(n, sql)" OF_TABLES
    " AND c.relkind IN ('r', 'p', 'm') AND x.sql IS NOT NULL" IN_ORDER ", x.n";

/* Among a column's options PostgreSQL 15.20 and its like keep a mark of their own: which change of
 * the table made it. */
static const char columns[] =
    "SELECT c.oid, x.sql FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
    "  AND (a.attnum > 0 AND NOT a.attisdropped)"
    "  AND (a.attstattarget >= 0 OR a.attoptions IS NOT NULL OR c.relkind = 'v')"
    " LEFT JOIN LATERAL (SELECT string_agg(option, ', ') AS options FROM unnest(a.attoptions) option"
    "  WHERE option NOT LIKE 'pg\\_attver=%') said ON true"
    " LEFT JOIN pg_attrdef d ON c.relkind = 'v' AND d.adrelid = c.oid AND d.adnum = a.attnum"
    " CROSS JOIN LATERAL (VALUES"
    "  (1, CASE WHEN coalesce(a.attstattarget, -1) >= 0 AND c.relkind IN ('r', 'p', 'm')"
    "   THEN format('ALTER TABLE ONLY %s ALTER COLUMN %I SET STATISTICS %s', c.oid::regclass,"
    "    a.attname, a.attstattarget) END),"
    "  (2, CASE WHEN said.options IS NOT NULL AND c.relkind IN ('r', 'p', 'm') THEN"
    "   format('ALTER TABLE ONLY %s ALTER COLUMN %I SET (%s)', c.oid::regclass, a.attname,"
    "    said.options) END),"
    "  (3, CASE WHEN d.oid IS NOT NULL THEN format('ALTER VIEW %s ALTER COLUMN %I SET DEFAULT %s',"
    "   c.oid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid)) END)) x(n, sql)" OF_TABLES
    " AND c.relkind IN ('r', 'p', 'v', 'm') AND x.sql IS NOT NULL" IN_ORDER ", a.attnum, x.n";

static const char index_columns[] =
    "SELECT i.indrelid, format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', c.oid::regclass,"
    "  a.attnum, a.attstattarget)"
    " FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid"
    " JOIN pg_attribute a ON a.attrelid = c.oid AND coalesce(a.attstattarget, -1) >= 0" OF_TABLES
        IN_ORDER ", a.attnum";

static const char rules[] =
    "SELECT c.oid, x.sql FROM pg_rewrite w JOIN pg_class c ON c.oid = w.ev_class"
    " CROSS JOIN LATERAL (VALUES (1, rtrim(pg_get_ruledef(w.oid), '; ')),"
    "  (2, CASE w.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN"
    "   'ENABLE ALWAYS' END), (3, obj_description(w.oid, 'pg_rewrite'))) y(n, text)"
    " CROSS JOIN LATERAL (SELECT CASE y.n WHEN 1 THEN y.text"
    "  WHEN 2 THEN format('ALTER TABLE %s %s RULE %I', c.oid::regclass, y.text, w.rulename)"
    "  ELSE format('COMMENT ON RULE %I ON %s IS %L', w.rulename, c.oid::regclass, y.text) END) x(sql)" OF_TABLES
    " AND w.rulename <> '_RETURN' AND y.text IS NOT NULL" IN_ORDER ", w.rulename, y.n";

static const char triggers[] =
    "SELECT c.oid, x.sql FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    " CROSS JOIN LATERAL (VALUES (1, pg_get_triggerdef(t.oid)),"
    "  (2, CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN"
    "   'ENABLE ALWAYS' END), (3, obj_description(t.oid, 'pg_trigger'))) y(n, text)"
    " CROSS JOIN LATERAL (SELECT CASE y.n WHEN 1 THEN y.text"
    "  WHEN 2 THEN format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass, y.text, t.tgname)"
    "  ELSE format('COMMENT ON TRIGGER %I ON %s IS %L', t.tgname, c.oid::regclass, y.text)"
    "  END) x(sql)" OF_TABLES
    " AND NOT t.tgisinternal AND t.tgparentid = 0 AND y.text IS NOT NULL" IN_ORDER
    ", t.tgname, y.n";

static const char policies[] =
    "SELECT c.oid, x.sql FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid"
    " CROSS JOIN LATERAL (VALUES (1, format('CREATE POLICY %I ON %s%s%s TO %s%s%s', p.polname,"
    "  c.oid::regclass, CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END,"
    "  CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN"
    "   ' FOR UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END,"
    "  (SELECT string_agg(CASE WHEN m.role = 0 THEN 'PUBLIC' ELSE quote_ident("
    "    pg_get_userbyid(m.role)) END, ', ' ORDER BY m.role = 0 DESC, pg_get_userbyid(m.role))"
    "   FROM unnest(p.polroles) m(role)),"
    "  coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),"
    "  coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))),"
    "  (2, format('COMMENT ON POLICY %I ON %s IS ', p.polname, c.oid::regclass)"
    "   || quote_literal(obj_description(p.oid, 'pg_policy')))) x(n, sql)" OF_TABLES
    " AND x.sql IS NOT NULL" IN_ORDER ", p.polname, x.n";

static const char statistics[] =
    "SELECT c.oid, x.sql FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid"
    " CROSS JOIN LATERAL (VALUES (1, pg_get_statisticsobjdef(s.oid)),"
    "  (2, CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN format('ALTER STATISTICS %I.%I SET"
    " STATISTICS %s', s.stxnamespace::regnamespace::text, s.stxname, s.stxstattarget) END),"
    "  (3, format('COMMENT ON STATISTICS %I.%I IS ', s.stxnamespace::regnamespace::text, s.stxname)"
    "   || quote_literal(obj_description(s.oid, 'pg_statistic_ext')))) x(n, sql)" OF_TABLES
    " AND x.sql IS NOT NULL" IN_ORDER ", s.stxname, x.n";

static const char routine_comments[] =
    "SELECT NULL, format('COMMENT ON %s %s IS %L', CASE p.prokind WHEN 'a' THEN 'AGGREGATE'"
    "  WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, CASE WHEN p.prokind = 'a' AND p.pronargs = 0"
    "  THEN format('%I.%I(*)', n.nspname, p.proname) ELSE p.oid::regprocedure::text END,"
    "  d.description)"
    " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
    " JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass"
    " WHERE n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_proc", "p.oid") OURS_FIRST
    "p.proname, p.oid::regprocedure::text COLLATE \"C\"";

static const char range_comments[] =
    "SELECT NULL, format('COMMENT ON TYPE %s IS %L', t.oid::regtype, d.description)"
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    " JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass"
    " WHERE n.oid = ANY ($1::oid[]) AND t.typtype = 'r'" NOT_OF_EXTENSION("pg_type", "t.oid")
        OURS_FIRST "t.typname";

/* Privileges beyond, or short of, those that an object has by itself. The owner's are its own. */
#define PRIVILEGES(acl, owner, baseline)                                                             \
    " CROSS JOIN LATERAL (SELECT string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)"       \
    "  AS words, CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee))" \
    "  END AS who, g.is_grantable AS again, g.granted"                                               \
    "  FROM (SELECT grantee, privilege_type, is_grantable, true AS granted FROM aclexplode(" acl     \
    ")"                                                                                              \
    "    EXCEPT SELECT grantee, privilege_type, is_grantable, true FROM aclexplode(" baseline ")"    \
    "    UNION ALL (SELECT grantee, privilege_type, is_grantable, false FROM aclexplode(" baseline   \
    ") EXCEPT SELECT grantee, privilege_type, is_grantable, false FROM aclexplode(" acl "))) g"      \
    "  WHERE g.grantee <> " owner " GROUP BY g.grantee, g.is_grantable, g.granted) g"

#define GRANT(object, kind)                                                                        \
    "CASE WHEN g.granted THEN format('GRANT %s ON " kind " %s TO %s%s', g.words, " object          \
    ", g.who, CASE WHEN g.again THEN ' WITH GRANT OPTION' ELSE '' END)"                            \
    " ELSE format('REVOKE %s ON " kind " %s FROM %s', g.words, " object ", g.who) END"

#define GRANT_ORDER ", g.granted, g.who, g.again, g.words"

static const char schema_grants[] =
    "SELECT NULL, " GRANT("n.nspname::regnamespace", "SCHEMA") " FROM pg_namespace n" PRIVILEGES(
        "n.nspacl", "n.nspowner",
        "CASE n.nspname WHEN 'public' THEN '{pg_database_owner=UC/pg_database_owner,"
        "=U/pg_database_owner}'::aclitem[] ELSE acldefault('n', n.nspowner) END") " WHERE n.oid = ANY ($1::oid[]) AND n.nspacl IS NOT NULL ORDER BY n.nspname" GRANT_ORDER;

static const char table_grants[] = "SELECT CASE WHEN c.relkind <> 'S' THEN c.oid END, " GRANT(
    "c.oid::regclass", "TABLE") " FROM pg_class c" PRIVILEGES("c.relacl", "c.relowner",
                                                              "acldefault('r', c.relowner)")
    OF_TABLES
    " AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relacl IS NOT NULL" IN_ORDER GRANT_ORDER;

static const char sequence_grants[] =
    "SELECT NULL, " GRANT("c.oid::regclass", "SEQUENCE") " FROM pg_class c" PRIVILEGES(
        "c.relacl", "c.relowner", "acldefault('s', c.relowner)") OF_TABLES
    " AND c.relkind = 'S' AND c.relacl IS NOT NULL" IN_ORDER GRANT_ORDER;

static const char column_grants[] =
    "SELECT c.oid, format('GRANT %s (%I) ON TABLE %s TO %s%s', g.privilege_type, a.attname,"
    "  c.oid::regclass, CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid("
    "  g.grantee)) END, CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)"
    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL"
    "  AND NOT a.attisdropped"
    " CROSS JOIN LATERAL aclexplode(a.attacl) g" OF_TABLES " AND g.grantee <> c.relowner" IN_ORDER
    ", a.attnum, g.grantee = 0 DESC, pg_get_userbyid(g.grantee), g.privilege_type";

static const char routine_grants[] =
    "SELECT NULL, " GRANT("p.oid::regprocedure", "ROUTINE") " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace" PRIVILEGES(
        "p.proacl", "p.proowner",
        "acldefault('f', p.proowner)") " WHERE n.oid = ANY ($1::oid[]) AND p.proacl IS NOT NULL" NOT_OF_EXTENSION("pg_proc",
                                                                                                                  "p.oid")
        OURS_FIRST "p.proname, p.oid::regprocedure::text COLLATE \"C\"" GRANT_ORDER;

static const char type_grants[] =
    "SELECT NULL, " GRANT("t.oid::regtype", "TYPE") " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace" PRIVILEGES(
        "t.typacl", "t.typowner",
        "acldefault('T', t.typowner)") " WHERE n.oid = ANY ($1::oid[]) AND t.typacl IS NOT NULL" NOT_OF_EXTENSION("pg_type",
                                                                                                                  "t.oid")
        OURS_FIRST "t.typname" GRANT_ORDER;

static const char *const queries[] = {
    schemas,         index_columns, columns,        settings,         statistics,    rules,
    triggers,        policies,      range_comments, routine_comments, schema_grants, type_grants,
    sequence_grants, table_grants,  column_grants,  routine_grants,
};

void read_statements(reader *r) {
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        answer found = ask(r, queries[i]);
        for (size_t k = 0; k < found.rows; k++)
            add_statement(r, table_of(r, cell(&found, k, 0)), cell(&found, k, 1));
    }
}

/* --- what cannot be said ------------------------------------------------------------------------------- */

void read_leftovers(reader *r) {
    answer found = ask(
        r,
        "SELECT kind, name FROM ("
        "  SELECT 'foreign table' AS kind, c.oid::regclass::text AS name, 'pg_class'::regclass AS"
        "   class, c.oid FROM pg_class c WHERE c.relkind = 'f' AND c.relnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'table of a type', c.oid::regclass::text, 'pg_class'::regclass, c.oid"
        "   FROM pg_class c WHERE c.reloftype <> 0 AND c.relnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'base type', t.oid::regtype::text, 'pg_type'::regclass, t.oid"
        "   FROM pg_type t WHERE t.typtype = 'b' AND t.typnamespace = ANY ($1::oid[])"
        "   AND t.typcategory <> 'A'"
        "  UNION ALL SELECT 'operator', o.oid::regoperator::text, 'pg_operator'::regclass, o.oid"
        "   FROM pg_operator o WHERE o.oprnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'operator class', format('%I', o.opcname), 'pg_opclass'::regclass, o.oid"
        "   FROM pg_opclass o WHERE o.opcnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'operator family', format('%I', o.opfname), 'pg_opfamily'::regclass,"
        "   o.oid FROM pg_opfamily o WHERE o.opfnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'conversion', format('%I', o.conname), 'pg_conversion'::regclass, o.oid"
        "   FROM pg_conversion o WHERE o.connamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'text search configuration', o.oid::regconfig::text,"
        "   'pg_ts_config'::regclass, o.oid FROM pg_ts_config o WHERE o.cfgnamespace = ANY"
        "   ($1::oid[])"
        "  UNION ALL SELECT 'text search dictionary', o.oid::regdictionary::text,"
        "   'pg_ts_dict'::regclass, o.oid FROM pg_ts_dict o WHERE o.dictnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'text search parser', format('%I', o.prsname), 'pg_ts_parser'::regclass,"
        "   o.oid FROM pg_ts_parser o WHERE o.prsnamespace = ANY ($1::oid[])"
        "  UNION ALL SELECT 'text search template', format('%I', o.tmplname),"
        "   'pg_ts_template'::regclass, o.oid FROM pg_ts_template o WHERE o.tmplnamespace = ANY"
        "   ($1::oid[])"
        "  UNION ALL SELECT 'cast', format('(%s AS %s)', s.castsource::regtype,"
        "   s.casttarget::regtype), 'pg_cast'::regclass, s.oid FROM pg_cast s WHERE s.oid >= 16384"
        "  UNION ALL SELECT 'event trigger', e.evtname::text, 'pg_event_trigger'::regclass, e.oid"
        "   FROM pg_event_trigger e"
        "  UNION ALL SELECT 'publication', p.pubname::text, 'pg_publication'::regclass, p.oid"
        "   FROM pg_publication p"
        "  UNION ALL SELECT 'foreign server', s.srvname::text, 'pg_foreign_server'::regclass, s.oid"
        "   FROM pg_foreign_server s"
        "  UNION ALL SELECT 'foreign data wrapper', w.fdwname::text,"
        "   'pg_foreign_data_wrapper'::regclass, w.oid FROM pg_foreign_data_wrapper w"
        "  UNION ALL SELECT 'language', l.lanname::text, 'pg_language'::regclass, l.oid"
        "   FROM pg_language l WHERE l.oid >= 16384"
        "  UNION ALL SELECT 'access method', a.amname::text, 'pg_am'::regclass, a.oid FROM pg_am a"
        "   WHERE a.oid >= 16384"
        "  UNION ALL SELECT 'default privileges of', pg_get_userbyid(d.defaclrole)::text,"
        "   'pg_default_acl'::regclass, d.oid FROM pg_default_acl d"
        ") x WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.deptype IN ('e', 'i') AND d.classid = x.class"
        "  AND d.objid = x.oid) ORDER BY kind, name");
    for (size_t i = 0; i < found.rows; i++)
        add_leftover(r, cell(&found, i, 0), cell(&found, i, 1));
}
