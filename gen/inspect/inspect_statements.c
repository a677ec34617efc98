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
    "  AND (a.attstattarget >= 0 OR a.attoptions IS NOT NULL OR c.relkind IN ('v', 'm'))"
    " JOIN pg_type t ON t.oid = a.atttypid"
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
    "   c.oid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid)) END),"
    "  (4, CASE WHEN c.relkind = 'm' AND a.attcompression <> '' THEN format('ALTER MATERIALIZED VIEW"
    " %s ALTER COLUMN %I SET COMPRESSION %s', c.oid::regclass, a.attname, CASE a.attcompression"
    "   WHEN 'l' THEN 'lz4' ELSE 'pglz' END) END),"
    "  (5, CASE WHEN c.relkind = 'm' AND a.attstorage <> t.typstorage THEN format('ALTER MATERIALIZED"
    " VIEW %s ALTER COLUMN %I SET STORAGE %s', c.oid::regclass, a.attname, CASE a.attstorage WHEN 'p'"
    "   THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' ELSE 'main' END) END))"
    " x(n, sql)" OF_TABLES " AND c.relkind IN ('r', 'p', 'v', 'm') AND x.sql IS NOT NULL" IN_ORDER
    ", a.attnum, x.n";

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

/* A partition has copies of its parent's triggers, which are turned on and off by themselves; what is
 * said of the parent reaches them, and so comes first. */
static const char triggers[] =
    "SELECT c.oid, x.sql FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
    " LEFT JOIN pg_trigger p ON p.oid = t.tgparentid"
    " CROSS JOIN LATERAL (VALUES (1, CASE WHEN p.oid IS NULL THEN pg_get_triggerdef(t.oid) END),"
    "  (2, CASE WHEN t.tgenabled <> coalesce(p.tgenabled, 'O') THEN CASE t.tgenabled WHEN 'O' THEN"
    "   'ENABLE' WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END END),"
    "  (3, obj_description(t.oid, 'pg_trigger'))) y(n, text)"
    " CROSS JOIN LATERAL (SELECT CASE y.n WHEN 1 THEN y.text"
    "  WHEN 2 THEN format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass, y.text, t.tgname)"
    "  ELSE format('COMMENT ON TRIGGER %I ON %s IS %L', t.tgname, c.oid::regclass, y.text)"
    "  END) x(sql)" OF_TABLES " AND NOT t.tgisinternal AND y.text IS NOT NULL"
    " ORDER BY (SELECT count(*) FROM pg_partition_ancestors(c.oid)), n.nspname <> 'public',"
    " n.nspname, c.relname, t.tgname, y.n";

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

/* The columns come in the order of the table, which says nothing: they are sorted by name. */
static const char statistics[] =
    "SELECT c.oid, x.sql FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid"
    " CROSS JOIN LATERAL (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),"
    "   string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname) FROM pg_attribute a"
    "  WHERE a.attrelid = c.oid AND a.attnum = ANY (s.stxkeys)) k(placed, sorted)"
    " CROSS JOIN LATERAL (VALUES (1, coalesce(replace(pg_get_statisticsobjdef(s.oid),"
    "   ' ON ' || k.placed, ' ON ' || k.sorted), pg_get_statisticsobjdef(s.oid))),"
    "  (2, CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN format('ALTER STATISTICS %I.%I SET"
    " STATISTICS %s', s.stxnamespace::regnamespace::text, s.stxname, s.stxstattarget) END),"
    "  (3, format('COMMENT ON STATISTICS %I.%I IS ', s.stxnamespace::regnamespace::text, s.stxname)"
    "   || quote_literal(obj_description(s.oid, 'pg_statistic_ext')))) x(n, sql)" OF_TABLES
    " AND x.sql IS NOT NULL" IN_ORDER ", s.stxname, x.n";

static const char typed_tables[] =
    "SELECT c.oid, format('ALTER TABLE %s OF %s', c.oid::regclass, c.reloftype::regtype)"
    " FROM pg_class c" OF_TABLES " AND c.reloftype <> 0" IN_ORDER;

/* Of a version that publishes less the columns are NULL. */
static const char publications[] =
    "SELECT NULL, x.sql FROM pg_publication p CROSS JOIN LATERAL (VALUES"
    "  (1, concat(format('CREATE PUBLICATION %I', p.pubname),"
    "   CASE WHEN p.puballtables THEN ' FOR ALL TABLES' ELSE ' FOR ' || nullif(concat_ws(', ',"
    "    (SELECT string_agg(concat('TABLE ONLY ', t.prrelid::regclass, (SELECT format(' (%s)',"
    "      string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)) FROM unnest(t.prattrs) k(n)"
    "      JOIN pg_attribute a ON a.attrelid = t.prrelid AND a.attnum = k.n HAVING count(*) > 0),"
    "      ' WHERE ' || pg_get_expr(t.prqual, t.prrelid)), ', '"
    "      ORDER BY t.prrelid::regclass::text) FROM pg_publication_rel t WHERE t.prpubid = p.oid),"
    "    (SELECT 'TABLES IN SCHEMA ' || string_agg(quote_ident(m.nspname), ', ' ORDER BY m.nspname)"
    "      FROM pg_publication_namespace s JOIN pg_namespace m ON m.oid = s.pnnspid"
    "      WHERE s.pnpubid = p.oid)), '') END,"
    "   format(' WITH (publish = %L%s)', concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END,"
    "    CASE WHEN p.pubupdate THEN 'update' END, CASE WHEN p.pubdelete THEN 'delete' END,"
    "    CASE WHEN p.pubtruncate THEN 'truncate' END), CASE WHEN p.pubviaroot THEN"
    "    ', publish_via_partition_root = true' ELSE '' END))),"
    "  (2, format('COMMENT ON PUBLICATION %I IS ', p.pubname)"
    "   || quote_literal(obj_description(p.oid, 'pg_publication')))) x(n, sql)"
    " WHERE x.sql IS NOT NULL" NOT_OF_EXTENSION("pg_publication",
                                                "p.oid") " ORDER BY p.pubname, x.n";

static const char event_triggers[] =
    "SELECT NULL, x.sql FROM pg_event_trigger e CROSS JOIN LATERAL (VALUES"
    "  (1, format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', e.evtname, e.evtevent,"
    "   (SELECT format(' WHEN TAG IN (%s)', string_agg(quote_literal(t.tag), ', ' ORDER BY t.n))"
    "    FROM unnest(e.evttags) WITH ORDINALITY t(tag, n) HAVING count(*) > 0),"
    "   e.evtfoid::regproc)),"
    "  (2, format('ALTER EVENT TRIGGER %I ', e.evtname) || CASE e.evtenabled WHEN 'D' THEN 'DISABLE'"
    "   WHEN 'R' THEN 'ENABLE REPLICA' WHEN 'A' THEN 'ENABLE ALWAYS' END),"
    "  (3, format('COMMENT ON EVENT TRIGGER %I IS ', e.evtname)"
    "   || quote_literal(obj_description(e.oid, 'pg_event_trigger')))) x(n, sql)"
    " WHERE x.sql IS NOT NULL" NOT_OF_EXTENSION("pg_event_trigger",
                                                "e.oid") " ORDER BY e.evtname, x.n";

static const char routine_comments[] =
    "SELECT NULL, format('COMMENT ON %s %s IS %L', CASE p.prokind WHEN 'a' THEN 'AGGREGATE'"
    "  WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END, CASE WHEN p.prokind = 'a' AND p.pronargs = 0"
    "  THEN format('%I.%I(*)', n.nspname, p.proname) ELSE p.oid::regprocedure::text END,"
    "  d.description)"
    " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
    " JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass"
    " WHERE n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION("pg_proc", "p.oid") OURS_FIRST
    "p.proname, p.oid::regprocedure::text COLLATE \"C\"";

/* A constraint has a comment, and its index another. */
static const char index_comments[] =
    "SELECT i.indrelid, format('COMMENT ON INDEX %s IS %L', c.oid::regclass, d.description)"
    " FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid"
    " JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass" OF_TABLES
    " AND EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = c.oid"
    "  AND k.contype IN ('p', 'u', 'x'))" IN_ORDER;

static const char range_comments[] =
    "SELECT NULL, format('COMMENT ON TYPE %s IS %L', t.oid::regtype, d.description)"
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    " JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass"
    " WHERE n.oid = ANY ($1::oid[]) AND t.typtype = 'r'" NOT_OF_EXTENSION("pg_type", "t.oid")
        OURS_FIRST "t.typname";

/* Privileges beyond, or short of, those that an object has by itself. Its owner is whoever makes it. */
#define PRIVILEGES(acl, owner, baseline)                                                             \
    " CROSS JOIN LATERAL (SELECT string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type)"       \
    "  AS words, CASE g.grantee WHEN 0 THEN 'PUBLIC' WHEN " owner " THEN 'CURRENT_USER'"             \
    "   ELSE quote_ident(pg_get_userbyid(g.grantee)) END AS who, g.is_grantable AS again, g.granted" \
    "  FROM (SELECT grantee, privilege_type, is_grantable, true AS granted FROM aclexplode(" acl     \
    ")"                                                                                              \
    "    EXCEPT SELECT grantee, privilege_type, is_grantable, true FROM aclexplode(" baseline ")"    \
    "    UNION ALL (SELECT grantee, privilege_type, is_grantable, false FROM aclexplode(" baseline   \
    ") EXCEPT SELECT grantee, privilege_type, is_grantable, false FROM aclexplode(" acl "))) g"      \
    "  GROUP BY g.grantee, g.is_grantable, g.granted) g"

#define GRANT(object, kind)                                                                        \
    "CASE WHEN g.granted THEN format('GRANT %s ON " kind " %s TO %s%s', g.words, " object          \
    ", g.who, CASE WHEN g.again THEN ' WITH GRANT OPTION' ELSE '' END)"                            \
    " ELSE format('REVOKE %s ON " kind " %s FROM %s', g.words, " object ", g.who) END"

#define GRANT_ORDER ", g.granted, g.who, g.again, g.words"

/* What PostgreSQL and extensions granted themselves when they made an object, or what it has when
 * nobody grants anything. */
#define BASELINE(class, object, usual)                                                             \
    "coalesce((SELECT i.initprivs FROM pg_init_privs i WHERE i.objoid = " object                   \
    " AND i.classoid = '" class "'::regclass AND i.objsubid = 0), " usual ")"

/* Rights on what PostgreSQL made are ours all the same, where it keeps what it granted itself: it does
 * not for information_schema. */
#define IN_REACH " WHERE (n.oid = ANY ($1::oid[]) OR n.nspname = 'pg_catalog') AND "

/* It would lay these out by the commas in them. */
/* clang-format off */
static const char schema_grants[] =
    "SELECT NULL, " GRANT("n.nspname::regnamespace", "SCHEMA")
    " FROM pg_namespace n"
    PRIVILEGES("n.nspacl", "n.nspowner",
               "CASE n.nspname WHEN 'public' THEN '{pg_database_owner=UC/pg_database_owner,"
               "=U/pg_database_owner}'::aclitem[] ELSE acldefault('n', n.nspowner) END")
    " WHERE n.oid = ANY ($1::oid[]) AND n.nspacl IS NOT NULL ORDER BY n.nspname" GRANT_ORDER;

static const char table_grants[] =
    "SELECT CASE WHEN c.relkind <> 'S' THEN c.oid END, " GRANT("c.oid::regclass", "TABLE")
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    PRIVILEGES("c.relacl", "c.relowner",
               BASELINE("pg_class", "c.oid", "acldefault('r', c.relowner)"))
    IN_REACH "c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relacl IS NOT NULL" IN_ORDER GRANT_ORDER;

static const char sequence_grants[] =
    "SELECT NULL, " GRANT("c.oid::regclass", "SEQUENCE")
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    PRIVILEGES("c.relacl", "c.relowner",
               BASELINE("pg_class", "c.oid", "acldefault('s', c.relowner)"))
    IN_REACH "c.relkind = 'S' AND c.relacl IS NOT NULL" IN_ORDER GRANT_ORDER;

static const char routine_grants[] =
    "SELECT NULL, " GRANT("p.oid::regprocedure", "ROUTINE")
    " FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
    PRIVILEGES("p.proacl", "p.proowner",
               BASELINE("pg_proc", "p.oid", "acldefault('f', p.proowner)"))
    IN_REACH "p.proacl IS NOT NULL"
    OURS_FIRST "p.proname, p.oid::regprocedure::text COLLATE \"C\"" GRANT_ORDER;
/* clang-format on */

static const char column_grants[] =
    "SELECT c.oid, format('GRANT %s (%I) ON TABLE %s TO %s%s', g.privilege_type, a.attname,"
    "  c.oid::regclass, CASE g.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'CURRENT_USER'"
    "  ELSE quote_ident(pg_get_userbyid(g.grantee)) END,"
    "  CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)"
    " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL"
    "  AND NOT a.attisdropped"
    " JOIN pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL (SELECT * FROM"
    "  aclexplode(a.attacl) EXCEPT SELECT x.* FROM pg_init_privs i, aclexplode(i.initprivs) x"
    "  WHERE i.objoid = c.oid AND i.classoid = 'pg_class'::regclass"
    "  AND i.objsubid = a.attnum) g" IN_REACH "c.relkind IN ('r', 'p', 'v', 'm', 'f')" IN_ORDER
    ", a.attnum, g.grantee = 0 DESC, pg_get_userbyid(g.grantee), g.privilege_type";

/* clang-format off */
static const char type_grants[] =
    "SELECT NULL, " GRANT("t.oid::regtype", "TYPE")
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    PRIVILEGES("t.typacl", "t.typowner",
               BASELINE("pg_type", "t.oid", "acldefault('T', t.typowner)"))
    IN_REACH "t.typacl IS NOT NULL" OURS_FIRST "t.typname" GRANT_ORDER;

static const char language_grants[] =
    "SELECT NULL, " GRANT("quote_ident(l.lanname)", "LANGUAGE")
    " FROM pg_language l"
    PRIVILEGES("l.lanacl", "l.lanowner",
               BASELINE("pg_language", "l.oid", "acldefault('l', l.lanowner)"))
    " WHERE l.lanacl IS NOT NULL ORDER BY l.lanname" GRANT_ORDER;

static const char wrapper_grants[] =
    "SELECT NULL, " GRANT("quote_ident(w.fdwname)", "FOREIGN DATA WRAPPER")
    " FROM pg_foreign_data_wrapper w"
    PRIVILEGES("w.fdwacl", "w.fdwowner", "acldefault('F', w.fdwowner)")
    " WHERE w.fdwacl IS NOT NULL ORDER BY w.fdwname" GRANT_ORDER;

static const char server_grants[] =
    "SELECT NULL, " GRANT("quote_ident(s.srvname)", "FOREIGN SERVER")
    " FROM pg_foreign_server s"
    PRIVILEGES("s.srvacl", "s.srvowner", "acldefault('S', s.srvowner)")
    " WHERE s.srvacl IS NOT NULL ORDER BY s.srvname" GRANT_ORDER;

/* What roles grant on what they will make. Whoever runs the schema needs no name. */
static const char default_privileges[] =
    "SELECT NULL, concat('ALTER DEFAULT PRIVILEGES', ' FOR ROLE ' || quote_ident(nullif("
    "  pg_get_userbyid(d.defaclrole), current_user)), ' IN SCHEMA ' || quote_ident(n.nspname),"
    "  CASE WHEN g.granted THEN ' GRANT ' ELSE ' REVOKE ' END, g.words, ' ON ',"
    "  CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN"
    "   'FUNCTIONS' WHEN 'T' THEN 'TYPES' ELSE 'SCHEMAS' END,"
    "  CASE WHEN g.granted THEN ' TO ' ELSE ' FROM ' END, g.who,"
    "  CASE WHEN g.granted AND g.again THEN ' WITH GRANT OPTION' END)"
    " FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace"
    PRIVILEGES("d.defaclacl", "quote_ident(current_user)::regrole",
               "CASE WHEN d.defaclnamespace = 0 THEN acldefault((CASE d.defaclobjtype"
               " WHEN 'S' THEN 's' ELSE d.defaclobjtype END)::\"char\", d.defaclrole) END")
    " WHERE (n.oid IS NULL OR n.oid = ANY ($1::oid[]))" NOT_OF_EXTENSION("pg_default_acl", "d.oid")
    " ORDER BY n.nspname NULLS FIRST, pg_get_userbyid(d.defaclrole), d.defaclobjtype" GRANT_ORDER;
/* clang-format on */

static const char *const queries[] = {
    schemas,         index_columns,      columns,
    settings,        typed_tables,       statistics,
    rules,           triggers,           policies,
    index_comments,  range_comments,     routine_comments,
    schema_grants,   type_grants,        sequence_grants,
    table_grants,    column_grants,      routine_grants,
    language_grants, wrapper_grants,     server_grants,
    publications,    default_privileges, event_triggers,
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
        r, "SELECT kind, name FROM ("
           "  SELECT 'subscription' AS kind, s.subname::text AS name, s.oid FROM pg_subscription s"
           "   JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = current_database()"
           "  UNION ALL SELECT 'user mapping', format('%s at %s', coalesce(u.usename, 'public'),"
           "   u.srvname), u.umid FROM pg_user_mappings u"
           ") x WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.deptype = 'e'"
           "  AND d.objid = x.oid) ORDER BY kind, name");
    for (size_t i = 0; i < found.rows; i++)
        add_leftover(r, cell(&found, i, 0), cell(&found, i, 1));
}
