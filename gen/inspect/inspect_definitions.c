/*
 * What PostgreSQL can be taught: base types, operators and their classes, casts, text search, languages,
 * and what leads to other servers.
 *
 * Each query gives for every object the key by which others say that they need it, and the statements
 * that make it, with its comment. Which of them come before tables is decided by who needs them, as
 * with functions. Passwords live in user mappings and subscriptions, which are not read.
 */
#include "inspect/definitions.h"

/* The end of a query: objects of `class` in the wanted schemas. */
#define OURS(class, object)                                                                        \
    " WHERE n.oid = ANY ($1::oid[])" NOT_OF_EXTENSION(class, object) OURS_FIRST

/* Objects that are in no schema. PostgreSQL's own have lower OIDs. */
#define OURS_OF_DATABASE(class, object)                                                            \
    " WHERE " object " >= 16384" NOT_OF_EXTENSION(class, object) " ORDER BY "

/* The text of a statement and, when the object has one, its comment. */
#define WITH_COMMENT(statement, object, words, class)                                              \
    statement " || coalesce(E';\\nCOMMENT ON ' || " words " || ' IS ' || quote_literal("           \
              "obj_description(" object ", '" class "')), '')"

#define QUALIFIED(name) "format('%I.%I', n.nspname, " name ")"

/* `, WORD = f` where there is a function. */
#define PART(word, function)                                                                       \
    "CASE WHEN " function " <> 0 THEN ', " word " = ' || " function "::regproc ELSE '' END"

#define OPTIONS(array)                                                                             \
    "coalesce((SELECT format(' OPTIONS (%s)', string_agg(format('%I %L', p.option_name,"           \
    " p.option_value), ', ')) FROM pg_options_to_table(" array ") p HAVING count(*) > 0), '')"

/* It would lay these out by the commas in them. */
/* clang-format off */

/* --- types ------------------------------------------------------------------------------------------ */

/* The functions of a base type have it in their heads, and it has them: an empty shell stands first. */
static const char shells[] =
    "SELECT 'shell.' || t.oid, 'CREATE TYPE ' || " QUALIFIED("t.typname")
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    " WHERE n.oid = ANY ($1::oid[]) AND NOT EXISTS (SELECT FROM pg_type e"
    "  WHERE e.typarray = t.oid) AND (t.typtype = 'b' OR NOT t.typisdefined OR EXISTS"
    "  (SELECT FROM pg_range g WHERE g.rngtypid = t.oid AND g.rngcanonical <> 0))"
    NOT_OF_EXTENSION("pg_type", "t.oid") OURS_FIRST "t.typname";

static const char base_types[] =
    "SELECT 'pg_type.' || t.oid, " WITH_COMMENT(
        "format('CREATE TYPE %I.%I (INPUT = %s, OUTPUT = %s%s)', n.nspname, t.typname,"
        "  t.typinput, t.typoutput, " PART("RECEIVE", "t.typreceive") " || "
        PART("SEND", "t.typsend") " || " PART("TYPMOD_IN", "t.typmodin") " || "
        PART("TYPMOD_OUT", "t.typmodout") " || " PART("ANALYZE", "t.typanalyze") " || "
        PART("SUBSCRIPT", "t.typsubscript")
        " || ', INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END"
        " || CASE WHEN t.typbyval THEN ', PASSEDBYVALUE' ELSE '' END"
        " || ', ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2'"
        "     WHEN 'i' THEN 'int4' ELSE 'double' END"
        " || ', STORAGE = ' || CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external'"
        "     WHEN 'x' THEN 'extended' ELSE 'main' END"
        " || CASE WHEN t.typcategory <> 'U' THEN format(', CATEGORY = %L', t.typcategory) ELSE ''"
        "     END"
        " || CASE WHEN t.typispreferred THEN ', PREFERRED = true' ELSE '' END"
        " || coalesce(', DEFAULT = ' || quote_literal(t.typdefault), '')"
        " || CASE WHEN t.typelem <> 0 THEN ', ELEMENT = ' || format_type(t.typelem, NULL) ELSE ''"
        "     END"
        " || CASE WHEN t.typdelim <> ',' THEN format(', DELIMITER = %L', t.typdelim) ELSE '' END"
        " || CASE WHEN t.typcollation <> 0 THEN ', COLLATABLE = true' ELSE '' END)",
        "t.oid", "'TYPE ' || " QUALIFIED("t.typname"), "pg_type")
    " FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace"
    " WHERE n.oid = ANY ($1::oid[]) AND t.typtype = 'b' AND NOT EXISTS (SELECT FROM"
    "  pg_type e WHERE e.typarray = t.oid)" NOT_OF_EXTENSION("pg_type", "t.oid") OURS_FIRST
    "t.typname";

/* --- operators ---------------------------------------------------------------------------------------- */

#define OTHER_OPERATOR(word, column)                                                               \
    "coalesce((SELECT format(', " word " = OPERATOR(%I.%s)', m.nspname, p.oprname)"                \
    " FROM pg_operator p JOIN pg_namespace m ON m.oid = p.oprnamespace WHERE p.oid = " column      \
    "), '')"

#define OPERAND(word, type)                                                                        \
    "CASE WHEN " type " <> 0 THEN ', " word " = ' || format_type(" type ", NULL) ELSE '' END"

static const char operators[] =
    "SELECT 'pg_operator.' || o.oid, " WITH_COMMENT(
        "format('CREATE OPERATOR %I.%s (FUNCTION = %s%s)', n.nspname, o.oprname, o.oprcode, "
        OPERAND("LEFTARG", "o.oprleft") " || " OPERAND("RIGHTARG", "o.oprright") " || "
        OTHER_OPERATOR("COMMUTATOR", "o.oprcom") " || " OTHER_OPERATOR("NEGATOR", "o.oprnegate")
        " || CASE WHEN o.oprcanmerge THEN ', MERGES' ELSE '' END"
        " || CASE WHEN o.oprcanhash THEN ', HASHES' ELSE '' END || " PART("RESTRICT", "o.oprrest")
        " || " PART("JOIN", "o.oprjoin") ")",
        "o.oid",
        "format('OPERATOR %I.%s (%s, %s)', n.nspname, o.oprname,"
        " CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END,"
        " format_type(o.oprright, NULL))",
        "pg_operator")
    " FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace"
    " WHERE n.oid = ANY ($1::oid[]) AND o.oprcode <> 0" NOT_OF_EXTENSION("pg_operator", "o.oid")
    OURS_FIRST "o.oprname, format_type(o.oprleft, NULL), format_type(o.oprright, NULL)";

#define FAMILY_WORDS "format('OPERATOR FAMILY %I.%I USING %I', n.nspname, f.opfname, a.amname)"

static const char operator_families[] =
    "SELECT 'pg_opfamily.' || f.oid, " WITH_COMMENT(
        "'CREATE ' || " FAMILY_WORDS,
        "f.oid", FAMILY_WORDS, "pg_opfamily")
    " FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace"
    " JOIN pg_am a ON a.oid = f.opfmethod" OURS("pg_opfamily", "f.oid") "f.opfname, a.amname";

#define MEMBER_OPERATOR                                                                            \
    "format('OPERATOR %s %s%s', p.amopstrategy, p.amopopr::regoperator, coalesce((SELECT format("  \
    "' FOR ORDER BY %I.%I', sn.nspname, s.opfname) FROM pg_opfamily s JOIN pg_namespace sn"        \
    " ON sn.oid = s.opfnamespace WHERE s.oid = p.amopsortfamily), ''))"

#define MEMBER_FUNCTION                                                                            \
    "format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL),"          \
    " format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)"

/* What an operator class or family is told of its members `p`. */
#define MEMBERS(operators, functions)                                                              \
    "SELECT 1 AS kind, p.amopstrategy AS number, " MEMBER_OPERATOR " AS sql FROM pg_amop p"        \
    " WHERE " operators " UNION ALL SELECT 2, p.amprocnum, " MEMBER_FUNCTION " FROM pg_amproc p"   \
    " WHERE " functions

#define DEPENDS_ON(member, class, object)                                                          \
    "EXISTS (SELECT FROM pg_depend d WHERE d.classid = '" member "'::regclass AND d.objid = p.oid" \
    " AND d.refclassid = '" class "'::regclass" object ")"

#define OF_CLASS(member) DEPENDS_ON(member, "pg_opclass", " AND d.refobjid = o.oid")

/* Nobody remembers that a family needs a member if PostgreSQL made that family itself. */
#define OF_FAMILY(member, family, of)                                                              \
    family " = f.oid AND p.oid >= 16384 AND NOT " DEPENDS_ON(member, "pg_opclass", "")             \
    " AND (f.oid >= 16384"                                                                         \
    "  OR NOT EXISTS (SELECT FROM pg_depend x WHERE x.deptype = 'e' AND x.objid = " of "))"

static const char operator_classes[] =
    "SELECT 'pg_opclass.' || o.oid, " WITH_COMMENT(
        "format('CREATE OPERATOR CLASS %I.%I %sFOR TYPE %s USING %I FAMILY %I.%I AS %s', n.nspname,"
        "  o.opcname, CASE WHEN o.opcdefault THEN 'DEFAULT ' ELSE '' END, format_type(o.opcintype,"
        "  NULL), a.amname, fn.nspname, f.opfname, coalesce((SELECT string_agg(m.sql, ', '"
        "  ORDER BY m.kind, m.number, m.sql) FROM (" MEMBERS(OF_CLASS("pg_amop"), OF_CLASS("pg_amproc"))
        "  UNION ALL SELECT 3, 0, 'STORAGE ' || format_type(o.opckeytype, NULL)"
        "   WHERE o.opckeytype <> 0) m), 'STORAGE ' || format_type(o.opcintype, NULL)))",
        "o.oid",
        "format('OPERATOR CLASS %I.%I USING %I', n.nspname, o.opcname, a.amname)",
        "pg_opclass")
    " FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace"
    " JOIN pg_am a ON a.oid = o.opcmethod JOIN pg_opfamily f ON f.oid = o.opcfamily"
    " JOIN pg_namespace fn ON fn.oid = f.opfnamespace" OURS("pg_opclass", "o.oid")
    "o.opcname, a.amname";

/* Members that no class needs, of one type or of two. An extension says itself what it adds to one of
 * PostgreSQL's own families. */
static const char family_members[] =
    "SELECT 'members.' || f.oid, format('ALTER %s ADD ', " FAMILY_WORDS
    ") || m.sql FROM pg_opfamily f JOIN pg_namespace n ON n.oid = f.opfnamespace"
    " JOIN pg_am a ON a.oid = f.opfmethod CROSS JOIN LATERAL (SELECT string_agg(m.sql, ', '"
    "  ORDER BY m.kind, m.number, m.sql) AS sql FROM ("
    MEMBERS(OF_FAMILY("pg_amop", "p.amopfamily", "p.amopopr"),
            OF_FAMILY("pg_amproc", "p.amprocfamily", "p.amproc")) ") m) m"
    " WHERE (n.oid = ANY ($1::oid[]) OR n.nspname = 'pg_catalog') AND m.sql IS NOT NULL"
    NOT_OF_EXTENSION("pg_opfamily", "f.oid") OURS_FIRST "f.opfname, a.amname";

#define CAST_WORDS                                                                                 \
    "format('CAST (%s AS %s)', format_type(s.castsource, NULL), format_type(s.casttarget, NULL))"

static const char casts[] =
    "SELECT 'pg_cast.' || s.oid, " WITH_COMMENT(
        "format('CREATE %s %s%s', " CAST_WORDS ", CASE s.castmethod WHEN 'i' THEN 'WITH INOUT'"
        "  WHEN 'b' THEN 'WITHOUT FUNCTION' ELSE 'WITH FUNCTION ' || s.castfunc::regprocedure END,"
        "  CASE s.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END)",
        "s.oid", CAST_WORDS, "pg_cast")
    " FROM pg_cast s WHERE s.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend x"
    " WHERE x.deptype IN ('e', 'i') AND x.classid = 'pg_cast'::regclass AND x.objid = s.oid)"
    " ORDER BY " CAST_WORDS;

static const char conversions[] =
    "SELECT 'pg_conversion.' || o.oid, " WITH_COMMENT(
        "format('CREATE %sCONVERSION %I.%I FOR %L TO %L FROM %s', CASE WHEN o.condefault THEN 'DEFAULT '"
        "  ELSE '' END, n.nspname, o.conname, pg_encoding_to_char(o.conforencoding),"
        "  pg_encoding_to_char(o.contoencoding), o.conproc)",
        "o.oid", "'CONVERSION ' || " QUALIFIED("o.conname"), "pg_conversion")
    " FROM pg_conversion o JOIN pg_namespace n ON n.oid = o.connamespace"
    OURS("pg_conversion", "o.oid") "o.conname";

static const char access_methods[] =
    "SELECT 'pg_am.' || a.oid, " WITH_COMMENT(
        "format('CREATE ACCESS METHOD %I TYPE %s HANDLER %s', a.amname, CASE a.amtype WHEN 'i' THEN 'INDEX'"
        "  ELSE 'TABLE' END, a.amhandler)",
        "a.oid", "format('ACCESS METHOD %I', a.amname)", "pg_am")
    " FROM pg_am a" OURS_OF_DATABASE("pg_am", "a.oid") "a.amname";

/* --- text search ---------------------------------------------------------------------------------------- */

static const char search_parsers[] =
    "SELECT 'pg_ts_parser.' || p.oid, " WITH_COMMENT(
        "format('CREATE TEXT SEARCH PARSER %I.%I (START = %s, GETTOKEN = %s, END = %s, LEXTYPES = %s%s)',"
        "  n.nspname, p.prsname, p.prsstart, p.prstoken, p.prsend, p.prslextype, "
        PART("HEADLINE", "p.prsheadline") ")",
        "p.oid", "'TEXT SEARCH PARSER ' || " QUALIFIED("p.prsname"), "pg_ts_parser")
    " FROM pg_ts_parser p JOIN pg_namespace n ON n.oid = p.prsnamespace"
    OURS("pg_ts_parser", "p.oid") "p.prsname";

static const char search_templates[] =
    "SELECT 'pg_ts_template.' || t.oid, " WITH_COMMENT(
        "format('CREATE TEXT SEARCH TEMPLATE %I.%I (LEXIZE = %s%s)', n.nspname, t.tmplname, t.tmpllexize, "
        PART("INIT", "t.tmplinit") ")",
        "t.oid", "'TEXT SEARCH TEMPLATE ' || " QUALIFIED("t.tmplname"), "pg_ts_template")
    " FROM pg_ts_template t JOIN pg_namespace n ON n.oid = t.tmplnamespace"
    OURS("pg_ts_template", "t.oid") "t.tmplname";

static const char search_dictionaries[] =
    "SELECT 'pg_ts_dict.' || o.oid, " WITH_COMMENT(
        "format('CREATE TEXT SEARCH DICTIONARY %I.%I (TEMPLATE = %I.%I%s)', n.nspname, o.dictname,"
        "  tn.nspname, t.tmplname, coalesce(', ' || o.dictinitoption, ''))",
        "o.oid", "'TEXT SEARCH DICTIONARY ' || " QUALIFIED("o.dictname"), "pg_ts_dict")
    " FROM pg_ts_dict o JOIN pg_namespace n ON n.oid = o.dictnamespace"
    " JOIN pg_ts_template t ON t.oid = o.dicttemplate"
    " JOIN pg_namespace tn ON tn.oid = t.tmplnamespace" OURS("pg_ts_dict", "o.oid") "o.dictname";

/* Kinds of words that are looked up alike are said in one statement. */
static const char search_configurations[] =
    "SELECT 'pg_ts_config.' || o.oid, " WITH_COMMENT(
        "format('CREATE TEXT SEARCH CONFIGURATION %I.%I (PARSER = %I.%I)%s', n.nspname, o.cfgname,"
        "  pn.nspname, p.prsname, (SELECT string_agg(format(E';\\nALTER TEXT SEARCH CONFIGURATION"
        " %I.%I ADD MAPPING FOR %s WITH %s', n.nspname, o.cfgname, g.words, g.dictionaries), ''"
        "   ORDER BY g.words) FROM (SELECT string_agg(quote_ident(k.alias), ', ' ORDER BY k.alias) AS"
        "    words, k.dictionaries FROM (SELECT (SELECT alias FROM ts_token_type(o.cfgparser)"
        "     WHERE tokid = m.maptokentype) AS alias, string_agg(m.mapdict::regdictionary::text, ', '"
        "     ORDER BY m.mapseqno) AS dictionaries FROM pg_ts_config_map m WHERE m.mapcfg = o.oid"
        "     GROUP BY m.maptokentype) k GROUP BY k.dictionaries) g))",
        "o.oid", "'TEXT SEARCH CONFIGURATION ' || " QUALIFIED("o.cfgname"), "pg_ts_config")
    " FROM pg_ts_config o JOIN pg_namespace n ON n.oid = o.cfgnamespace"
    " JOIN pg_ts_parser p ON p.oid = o.cfgparser"
    " JOIN pg_namespace pn ON pn.oid = p.prsnamespace" OURS("pg_ts_config", "o.oid") "o.cfgname";

/* --- languages and other servers --------------------------------------------------------------------------- */

static const char languages[] =
    "SELECT 'pg_language.' || l.oid, " WITH_COMMENT(
        "format('CREATE %sLANGUAGE %I HANDLER %s%s%s', CASE WHEN l.lanpltrusted THEN 'TRUSTED ' ELSE ''"
        "  END, l.lanname, l.lanplcallfoid::regproc,"
        "  CASE WHEN l.laninline <> 0 THEN ' INLINE ' || l.laninline::regproc ELSE '' END,"
        "  CASE WHEN l.lanvalidator <> 0 THEN ' VALIDATOR ' || l.lanvalidator::regproc ELSE '' END)",
        "l.oid", "format('LANGUAGE %I', l.lanname)", "pg_language")
    " FROM pg_language l" OURS_OF_DATABASE("pg_language", "l.oid") "l.lanname";

#define TRANSFORM_WORDS                                                                            \
    "format('TRANSFORM FOR %s LANGUAGE %I', format_type(f.trftype, NULL), l.lanname)"

static const char transforms[] =
    "SELECT 'pg_transform.' || f.oid, " WITH_COMMENT(
        "format('CREATE %s (%s)', " TRANSFORM_WORDS ", concat_ws(', ',"
        "  CASE WHEN f.trffromsql <> 0 THEN 'FROM SQL WITH FUNCTION ' || f.trffromsql::regprocedure END,"
        "  CASE WHEN f.trftosql <> 0 THEN 'TO SQL WITH FUNCTION ' || f.trftosql::regprocedure END))",
        "f.oid", TRANSFORM_WORDS, "pg_transform")
    " FROM pg_transform f JOIN pg_language l ON l.oid = f.trflang"
    OURS_OF_DATABASE("pg_transform", "f.oid") TRANSFORM_WORDS;

static const char wrappers[] =
    "SELECT 'pg_foreign_data_wrapper.' || w.oid, " WITH_COMMENT(
        "format('CREATE FOREIGN DATA WRAPPER %I%s%s%s', w.fdwname,"
        "  CASE WHEN w.fdwhandler <> 0 THEN ' HANDLER ' || w.fdwhandler::regproc ELSE '' END,"
        "  CASE WHEN w.fdwvalidator <> 0 THEN ' VALIDATOR ' || w.fdwvalidator::regproc ELSE '' END, "
        OPTIONS("w.fdwoptions") ")",
        "w.oid", "format('FOREIGN DATA WRAPPER %I', w.fdwname)", "pg_foreign_data_wrapper")
    " FROM pg_foreign_data_wrapper w" OURS_OF_DATABASE("pg_foreign_data_wrapper", "w.oid")
    "w.fdwname";

static const char servers[] =
    "SELECT 'pg_foreign_server.' || s.oid, " WITH_COMMENT(
        "format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I%s', s.srvname,"
        "  coalesce(' TYPE ' || quote_literal(s.srvtype), ''),"
        "  coalesce(' VERSION ' || quote_literal(s.srvversion), ''), w.fdwname, "
        OPTIONS("s.srvoptions") ")",
        "s.oid", "format('SERVER %I', s.srvname)", "pg_foreign_server")
    " FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw"
    OURS_OF_DATABASE("pg_foreign_server", "s.oid") "s.srvname";

#define FOREIGN_COLUMNS                                                                            \
    "SELECT a.attnum AS n, format('%I %s%s%s%s%s', a.attname, format_type(a.atttypid,"             \
    " a.atttypmod), " OPTIONS("a.attfdwoptions") ", coalesce((SELECT format("                      \
    "' COLLATE %I.%I', m.nspname, l.collname) FROM pg_collation l JOIN pg_namespace m"             \
    " ON m.oid = l.collnamespace WHERE l.oid = a.attcollation AND l.oid <> (SELECT typcollation"   \
    " FROM pg_type WHERE oid = a.atttypid)), ''), coalesce((SELECT format(CASE a.attgenerated"     \
    " WHEN 's' THEN ' GENERATED ALWAYS AS (%s) STORED' ELSE ' DEFAULT %s' END, pg_get_expr("       \
    "e.adbin, e.adrelid)) FROM pg_attrdef e WHERE e.adrelid = a.attrelid AND e.adnum = a.attnum)," \
    " ''), CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END) AS sql FROM pg_attribute a"        \
    " WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attislocal"

static const char foreign_tables[] =
    "SELECT 'pg_class.' || c.oid, " WITH_COMMENT(
        "format('CREATE FOREIGN TABLE %I.%I%s SERVER %I%s', n.nspname, c.relname, CASE"
        "  WHEN c.relispartition THEN format(' PARTITION OF %s %s', i.parents, pg_get_expr("
        "   c.relpartbound, c.oid)) ELSE format(' (%s)%s', (SELECT string_agg(x.sql, ', ' ORDER BY x.n)"
        "    FROM (" FOREIGN_COLUMNS
        " UNION ALL SELECT 10000, format('CONSTRAINT %I %s', k.conname,"
        "     pg_get_constraintdef(k.oid)) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.conislocal"
        "     AND k.contype = 'c') x), coalesce(' INHERITS (' || i.parents || ')', '')) END, s.srvname, "
        OPTIONS("f.ftoptions")
        ") || coalesce((SELECT string_agg(format(E';\\nCOMMENT ON COLUMN %I.%I.%I IS"
        " %L', n.nspname, c.relname, a.attname, col_description(c.oid, a.attnum)), ''"
        " ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid"
        " AND col_description(c.oid, a.attnum) IS NOT NULL), '')",
        "c.oid", "'FOREIGN TABLE ' || " QUALIFIED("c.relname"), "pg_class")
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " JOIN pg_foreign_table f ON f.ftrelid = c.oid"
    " JOIN pg_foreign_server s ON s.oid = f.ftserver"
    " LEFT JOIN LATERAL (SELECT string_agg(h.inhparent::regclass::text, ', '"
    "  ORDER BY h.inhseqno) AS parents FROM pg_inherits h WHERE h.inhrelid = c.oid) i"
    "  ON true" OURS("pg_class", "c.oid") "c.relname";

/* clang-format on */

const definition_query definition_queries[] = {
    {shells, false},
    {base_types, false},
    {operators, false},
    {operator_families, false},
    {operator_classes, false},
    {family_members, false},
    {casts, false},
    {conversions, false},
    {access_methods, false},
    {search_parsers, false},
    {search_templates, false},
    {search_dictionaries, false},
    {search_configurations, false},
    {languages, false},
    {transforms, false},
    {wrappers, false},
    {servers, false},
    {foreign_tables, true},
    {NULL, false},
};
