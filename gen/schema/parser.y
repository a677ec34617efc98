/*
 * The grammar of schema.orm.
 *
 * It reads the list that tokens.c made and builds the tree of ast.h. It looks nothing up: whether
 * a field is a column or a relationship, and which attributes make sense where, is for the model.
 * There are no conflicts, and none may come: `%expect 0`. What keeps it so is that
 *   - a newline or comma ends a member (SEP), and stands nowhere else in braces;
 *   - a member's second word is a type, which `by`, `index`, `key` and `using` cannot be unquoted,
 *     nor the words that begin an attribute in PostgreSQL too;
 *   - names of constraints come last: `index (a) named ix`;
 *   - SQL without parentheses, after `default`, is operands joined by operators.
 *
 * After an error it goes on at the next SEP inside braces, at the next declaration outside.
 */
%define api.pure full
%define api.prefix {schema_yy}
%define api.token.prefix {T_}
%define api.location.type {span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {schema_parser *p}
%initial-action { @$ = (span){p->tokens->source, 0, 0}; }

%code requires {
#include "schema/syntax_tree.h"
}

%code {
#include "schema/schema.h"
#include "schema/syntax_error.h"

static int schema_yylex(SCHEMA_YYSTYPE *value, span *at, schema_parser *p);
static void schema_yyerror(const span *at, schema_parser *p, const char *message);

#define RESUME(at) (tree_begins_line(at) ? (void)(yyerrok) : (void)0)
#define YYLLOC_DEFAULT(Current, Rhs, N) (Current) = tree_location(&YYRHSLOC(Rhs, 0), N)
}

%union {
    ast_name name;
    ast_path *path;
    ast_names *names;
    ast_paths *paths;
    ast_type *type;
    ast_sql sql;
    ast_sqls *sqls;
    ast_options *options;
    ast_option *option;
    ast_elements *elements;
    ast_element *element;
    ast_sequence *sequence;
    ast_attribute *attribute;
    tree_attributes *attributes;
    ast_partition_by *partition_by;
    ast_partition *partition;
    ast_action action;
    ast_decl *decl;
    const char *words;
    int number;
    bool yes;
}

%token END 0 "end of the file"
%token WORD "name" QUOTED "quoted name" STRING "text" NUMBER "number" PARAMETER "parameter"
%token SYMBOL "operator symbol" EQUAL "=" QUESTION "?" CAST "::"
%token SEP "end of the line" BLOCK "{ SQL }" WITH_TIME "with (before time)"
%token ACTION "action" ALIAS "alias" ALWAYS "always" AS "as" ASC "asc" BACKFILL "backfill"
       BIT "bit" BY "by" CACHE "cache" CASCADE "cascade" CHAR "char" CHARACTER "character"
       CHECK "check" COLLATE "collate" COMPRESSION "compression" COMPUTED "computed" CYCLE "cycle"
       DAY "day" DEFAULT "default" DEFERRABLE "deferrable" DEFERRED "deferred" DELETE "delete"
       DESC "desc" DISTINCT "distinct" DOMAIN "domain" DOUBLE "double" ENTITY "entity" ENUM "enum"
       EXCLUDE "exclude" EXTENDS "extends" EXTENSION "extension" FIRST "first" FOREIGN "foreign"
       FROM "from" GENERATED "generated" HOUR "hour" IDENTITY "identity" IMMEDIATE "immediate"
       IMPORT "import" IN "in" INCLUDE "include" INCREMENT "increment" INDEX "index"
       INHERIT "inherit" INHERITS "inherits" INITIALLY "initially" INTERVAL "interval"
       INVERSE "inverse" JOIN "join" KEY "key" LAST "last" LIKE "like" LOAD "load" MATCH "match"
       MATERIALIZED "materialized" MAXVALUE "maxvalue" MINUTE "minute" MINVALUE "minvalue"
       MIXIN "mixin" MODULUS "modulus" MONTH "month" NAMED "named" NATIONAL "national" NO "no"
       NOT "not" NULL "null" NULLS "nulls" ON "on" OPERATOR "operator" ORDER "order" OWNED "owned"
       PACKAGE "package" PARTITION "partition" PRECISION "precision" PREFIX "prefix"
       PRIMARY "primary" READONLY "readonly" REFERENCES "references" REMAINDER "remainder"
       RESTRICT "restrict" SCHEMA "schema" SECOND "second" SEQUENCE "sequence" SERVER "server"
       SET "set" SQL "sql" START "start" STORAGE "storage" STORED "stored" TABLE "table"
       TABLESPACE "tablespace" THROUGH "through" TIME "time" TIMESTAMP "timestamp" TO "to"
       TYPE "type" UNIQUE "unique" UNLOGGED "unlogged" UPDATE "update" UPDATED "updated"
       USING "using" VARYING "varying" VERSION "version" VIA "via" VIEW "view" WAS "was"
       WHEN "when" WHERE "where" WITH "with" WITHOUT "without" YEAR "year" ZONE "zone"
%type <name> name member_name label_name method
%type <path> path path_or_text opclass collation
%type <names> names name_list set_columns
%type <paths> paths
%type <type> type bare_type sized_type simple_type
%type <words> interval_fields with_zone
%type <sql> group arguments modifiers sql_value signed text default operator exclude_part
%type <sqls> values value_list
%type <options> options option_list
%type <option> option
%type <elements> elements element_list
%type <element> element element_head opclass_part
%type <number> direction nulls
%type <sequence> sequence_options sequence_list identity_options
%type <attribute> attribute column_attribute key_attribute relation_attribute constraint_attribute
%type <attribute> head_attribute package_attribute extension_attribute label_attribute
%type <attributes> attributes heads package_attributes extension_attributes label_attributes
%type <partition_by> partition_by partition_head partition_body partitions
%type <partition> partition bound
%type <action> action
%type <decl> body_head label_head
%type <yes> always

%%

file:
    declarations
;

declarations:
    %empty
  | declarations declaration    { yyerrok; }
  | declarations error          { tree_drop_members(p); }
  | declarations error soup     { tree_drop_members(p); }
;

declaration:
    package_word name package_attributes
        { tree_declare(p, DECL_PACKAGE, @$, $2, $3); }
  | import_word text
        { tree_declare(p, DECL_IMPORT, @$, tree_no_name(), NULL)->sql = $2; }
  | extension_word name extension_attributes
        { tree_declare(p, DECL_EXTENSION, @$, $2, $3); }
  | domain_word path type attributes
        { tree_declare_path(p, DECL_DOMAIN, @$, $2, $4)->type = *$3; }
  | alias_word path type attributes
        { tree_declare_path(p, DECL_ALIAS, @$, $2, $4)->type = *$3; }
  | sequence_word path sequence_options heads
        { tree_declare_path(p, DECL_SEQUENCE, @$, $2, $4)->sequence = $3; }
  | sequence_word path heads
        { tree_declare_path(p, DECL_SEQUENCE, @$, $2, $3); }
  | statements_word BLOCK
        {
            ast_decl *d = tree_declare(p, DECL_SQL, @1, tree_no_name(), NULL);
            d->sql = tree_block(p, @2);
            d->body = @2;
        }
  | statements_word text
        { tree_declare(p, DECL_SQL_FILE, @$, tree_no_name(), NULL)->sql = $2; }
  | label_head label_body
        { tree_end_body(p, $1, @2); }
  | body_head body
        { tree_end_body(p, $1, @2); }
;

label_head:
    enum_word path heads               { $$ = tree_head(p, DECL_ENUM, @$, $2, $3); }
;
body_head:
    composite_word path heads               { $$ = tree_head(p, DECL_TYPE, @$, $2, $3); }
  | mixin_word path heads              { $$ = tree_head(p, DECL_MIXIN, @$, $2, $3); }
  | table_word path heads              { $$ = tree_head(p, DECL_TABLE, @$, $2, $3); }
  | entity_word path heads             { $$ = tree_head(p, DECL_ENTITY, @$, $2, $3); }
  | view_word path heads               { $$ = tree_head(p, DECL_VIEW, @$, $2, $3); }
  | materialized_word VIEW path heads  { $$ = tree_head(p, DECL_MATERIALIZED_VIEW, @$, $3, $4); }
;

/* Behind a word that begins a line, errors are worth telling again. */
package_word:     PACKAGE       { RESUME(@1); } ;
import_word:      IMPORT        { RESUME(@1); } ;
extension_word:   EXTENSION     { RESUME(@1); } ;
domain_word:      DOMAIN        { RESUME(@1); } ;
alias_word:       ALIAS         { RESUME(@1); } ;
sequence_word:    SEQUENCE      { RESUME(@1); } ;
statements_word:  SQL           { RESUME(@1); } ;
enum_word:        ENUM          { RESUME(@1); } ;
composite_word:   TYPE          { RESUME(@1); } ;
mixin_word:       MIXIN         { RESUME(@1); } ;
table_word:       TABLE         { RESUME(@1); } ;
entity_word:      ENTITY        { RESUME(@1); } ;
view_word:        VIEW          { RESUME(@1); } ;
materialized_word:MATERIALIZED  { RESUME(@1); } ;

package_attributes:
    %empty                                  { $$ = tree_no_attributes(p); }
  | package_attributes package_attribute    { $$ = tree_add_attribute(p, $1, $2); }
;
package_attribute:
    PREFIX name     { $$ = tree_name_attribute(p, ATTR_PREFIX, @$, $2); }
  | SCHEMA name     { $$ = tree_name_attribute(p, ATTR_SCHEMA, @$, $2); }
  | SERVER NUMBER   { $$ = tree_sql_attribute(p, ATTR_SERVER, @$, tokens_sql(p->tokens, @2)); }
;

extension_attributes:
    %empty                                      { $$ = tree_no_attributes(p); }
  | extension_attributes extension_attribute    { $$ = tree_add_attribute(p, $1, $2); }
;
extension_attribute:
    SCHEMA name     { $$ = tree_name_attribute(p, ATTR_SCHEMA, @$, $2); }
  | VERSION text    { $$ = tree_sql_attribute(p, ATTR_VERSION, @$, $2); }
;

heads:
    %empty                  { $$ = tree_no_attributes(p); }
  | heads head_attribute    { $$ = tree_add_attribute(p, $1, $2); }
;
head_attribute:
    AS name                 { $$ = tree_name_attribute(p, ATTR_AS, @$, $2); }
  | WAS path                { $$ = tree_path_attribute(p, ATTR_WAS, @$, $2); }
  | UNLOGGED                { $$ = tree_attribute(p, ATTR_UNLOGGED, @$); }
  | TABLESPACE name         { $$ = tree_name_attribute(p, ATTR_TABLESPACE, @$, $2); }
  | WITH options            { $$ = tree_attribute(p, ATTR_WITH, @$); $$->options = *$2; }
  | INHERITS '(' paths ')'  { $$ = tree_attribute(p, ATTR_INHERITS, @$); $$->paths = *$3; }
  | USING name              { $$ = tree_name_attribute(p, ATTR_USING, @$, $2); }
  | EXTENDS name            { $$ = tree_name_attribute(p, ATTR_EXTENDS, @$, $2); }
  | BY name                 { $$ = tree_name_attribute(p, ATTR_BY, @$, $2); }
  | WHEN text               { $$ = tree_sql_attribute(p, ATTR_WHEN, @$, $2); }
  | WHEN signed             { $$ = tree_sql_attribute(p, ATTR_WHEN, @$, $2); }
  | WHEN name               { $$ = tree_sql_attribute(p, ATTR_WHEN, @$,
                                                      (ast_sql){$2.at, $2.text}); }
;

/* ---- bodies */

sep: SEP        { yyerrok; } ;
open: '{'       { yyerrok; } ;

body:
    open '}'
  | open lines '}'
;
lines:
    line
  | lines sep line
;
line:
    member
  | error
  | error soup
;

label_body:
    open '}'
  | open labels '}'
;
labels:
    label
  | labels sep label
;
label:
    label_name label_attributes
        { ast_member *m = tree_member(p, MEMBER_LABEL, @$, $2); m->name = $1; }
  | error
  | error soup
;
label_name:
    any_word    { $$ = tree_name(p, @1); }
  | text        { $$ = (ast_name){.at = @1, .text = $1.text, .written = $1.text, .quoted = true}; }
;
label_attributes:
    %empty                              { $$ = tree_no_attributes(p); }
  | label_attributes label_attribute    { $$ = tree_add_attribute(p, $1, $2); }
;
label_attribute:
    AS name             { $$ = tree_name_attribute(p, ATTR_AS, @$, $2); }
  | WAS path_or_text    { $$ = tree_path_attribute(p, ATTR_WAS, @$, $2); }
;

/* What is skipped with its braces after an error. */
soup: '{' soup_items '}' ;
soup_items: %empty | soup_items soup_item ;
soup_item: sql_word | ',' | '(' | ')' | '[' | ']' | SEP | BLOCK | soup ;

member:
    member_name type attributes
        { tree_field(p, @$, $1, $2, $3); }
  | PRIMARY KEY names attributes
        { tree_member(p, MEMBER_PRIMARY_KEY, @$, $4)->columns = *$3; }
  | UNIQUE names attributes
        { tree_member(p, MEMBER_UNIQUE, @$, $3)->columns = *$2; }
  | CHECK group attributes
        { tree_member(p, MEMBER_CHECK, @$, $3)->sql = $2; }
  | INDEX method elements attributes
        { tree_index(p, MEMBER_INDEX, @$, $2, $3, $4); }
  | UNIQUE INDEX method elements attributes
        { tree_index(p, MEMBER_INDEX, @$, $3, $4, $5)->unique = true; }
  | EXCLUDE method elements attributes
        { tree_index(p, MEMBER_EXCLUDE, @$, $2, $3, $4); }
  | FOREIGN KEY names REFERENCES path attributes
        {
            ast_member *m = tree_member(p, MEMBER_FOREIGN_KEY, @$, $6);
            m->columns = *$3;
            m->target = *$5;
        }
  | FOREIGN KEY names REFERENCES path names attributes
        {
            ast_member *m = tree_member(p, MEMBER_FOREIGN_KEY, @$, $7);
            m->columns = *$3;
            m->target = *$5;
            m->target_columns = *$6;
        }
  | partition_by
        { tree_member(p, MEMBER_PARTITION_BY, @$, NULL)->partition_by = $1; }
  | LIKE path
        { tree_member(p, MEMBER_LIKE, @$, NULL)->target = *$2; }
  | SQL BLOCK
        { tree_member(p, MEMBER_SQL, @$, NULL)->sql = tree_block(p, @2); }
;

method:
    %empty          { $$ = tree_no_name(); }
  | USING name      { $$ = $2; }
;

partition_by:
    partition_head
  | partition_head partition_body   { $$ = $1; $$->partitions = $2->partitions; $$->body = @2; }
;
partition_head:
    PARTITION BY name elements
        {
            $$ = gen_new(p->arena, ast_partition_by);
            $$->at = @$;
            $$->method = $3;
            $$->key = *$4;
        }
;
partition_body:
    open '}'                { $$ = gen_new(p->arena, ast_partition_by); }
  | open partitions '}'     { $$ = $2; }
;
partitions:
    partition
        { $$ = gen_new(p->arena, ast_partition_by); tree_add_partition(p, $$, $1); }
  | partitions sep partition
        { $$ = $1; tree_add_partition(p, $$, $3); }
;
partition:
    path bound heads
        { $$ = tree_partition(p, @$, $1, $2, $3); }
  | path bound heads partition_by
        { $$ = tree_partition(p, @$, $1, $2, $3); $$->by = $4; }
  | error
        { $$ = NULL; }
  | error soup
        { $$ = NULL; }
;
bound:
    DEFAULT
        { $$ = tree_bound(p, BOUND_DEFAULT); }
  | FROM values TO values
        { $$ = tree_bound(p, BOUND_RANGE); $$->from = *$2; $$->to = *$4; }
  | IN values
        { $$ = tree_bound(p, BOUND_LIST); $$->from = *$2; }
  | WITH '(' MODULUS signed ',' REMAINDER signed ')'
        { $$ = tree_bound(p, BOUND_HASH); $$->modulus = $4; $$->remainder = $7; }
;

/* ---- attributes of members */

attributes:
    %empty                  { $$ = tree_no_attributes(p); }
  | attributes attribute    { $$ = tree_add_attribute(p, $1, $2); }
;
attribute: column_attribute | key_attribute | relation_attribute | constraint_attribute ;

column_attribute:
    NULL                    { $$ = tree_flag_attribute(p, ATTR_NULL, @$, true); }
  | NOT NULL                { $$ = tree_flag_attribute(p, ATTR_NULL, @$, false); }
  | DEFAULT default         { $$ = tree_sql_attribute(p, ATTR_DEFAULT, @$, $2); }
  | PRIMARY KEY             { $$ = tree_attribute(p, ATTR_PRIMARY_KEY, @$); }
  | UNIQUE                  { $$ = tree_attribute(p, ATTR_UNIQUE, @$); }
  | CHECK group             { $$ = tree_sql_attribute(p, ATTR_CHECK, @$, $2); }
  | GENERATED group         { $$ = tree_sql_attribute(p, ATTR_GENERATED, @$, $2); }
  | GENERATED ALWAYS AS group stored
                            { $$ = tree_sql_attribute(p, ATTR_GENERATED, @$, $4); }
  | GENERATED ALWAYS AS IDENTITY identity_options
        { $$ = tree_identity(p, @$, true, $5); }
  | GENERATED BY DEFAULT AS IDENTITY identity_options
        { $$ = tree_identity(p, @$, false, $6); }
  | IDENTITY always identity_options
        { $$ = tree_identity(p, @$, $2, $3); }
  | COMPUTED group          { $$ = tree_sql_attribute(p, ATTR_COMPUTED, @$, $2); }
  | BACKFILL group          { $$ = tree_sql_attribute(p, ATTR_BACKFILL, @$, $2); }
  | COLLATE path            { $$ = tree_path_attribute(p, ATTR_COLLATE, @$, $2); }
  | STORAGE name            { $$ = tree_name_attribute(p, ATTR_STORAGE, @$, $2); }
  | COMPRESSION name        { $$ = tree_name_attribute(p, ATTR_COMPRESSION, @$, $2); }
  | VERSION                 { $$ = tree_attribute(p, ATTR_VERSION, @$); }
  | UPDATED                 { $$ = tree_attribute(p, ATTR_UPDATED, @$); }
  | AS name                 { $$ = tree_name_attribute(p, ATTR_AS, @$, $2); }
;
stored: %empty | STORED ;
always:
    %empty          { $$ = false; }
  | ALWAYS          { $$ = true; }
  | BY DEFAULT      { $$ = false; }
;
identity_options:
    %empty              { $$ = NULL; }
  | sequence_options    { $$ = $1; }
;

key_attribute:
    ON DELETE action set_columns
        { $$ = tree_action(p, ATTR_ON_DELETE, @$, $3, $4); }
  | ON UPDATE action set_columns
        { $$ = tree_action(p, ATTR_ON_UPDATE, @$, $3, $4); }
  | MATCH name              { $$ = tree_name_attribute(p, ATTR_MATCH, @$, $2); }
  | VIA name                { $$ = tree_attribute(p, ATTR_VIA, @$);
                              gen_list_add(p->arena, &$$->names, $2); }
  | VIA names               { $$ = tree_names_attribute(p, ATTR_VIA, @$, $2); }
  | REFERENCES names        { $$ = tree_names_attribute(p, ATTR_REFERENCES, @$, $2); }
  | REFERENCES path         { $$ = tree_path_attribute(p, ATTR_REFERENCES, @$, $2); }
  | REFERENCES path names   { $$ = tree_path_attribute(p, ATTR_REFERENCES, @$, $2);
                              $$->names = *$3; }
;
action:
    NO ACTION       { $$ = ACTION_NO_ACTION; }
  | RESTRICT        { $$ = ACTION_RESTRICT; }
  | CASCADE         { $$ = ACTION_CASCADE; }
  | SET NULL        { $$ = ACTION_SET_NULL; }
  | SET DEFAULT     { $$ = ACTION_SET_DEFAULT; }
;
set_columns:
    %empty      { $$ = NULL; }
  | names
;

relation_attribute:
    INVERSE name        { $$ = tree_name_attribute(p, ATTR_INVERSE, @$, $2); }
  | THROUGH path        { $$ = tree_path_attribute(p, ATTR_THROUGH, @$, $2); }
  | THROUGH path '(' name TO name ')'
        {
            $$ = tree_path_attribute(p, ATTR_THROUGH, @$, $2);
            gen_list_add(p->arena, &$$->names, $4);
            gen_list_add(p->arena, &$$->names, $6);
        }
  | JOIN group          { $$ = tree_sql_attribute(p, ATTR_JOIN, @$, $2); }
  | ORDER BY elements   { $$ = tree_attribute(p, ATTR_ORDER_BY, @$); $$->elements = *$3; }
  | CASCADE names       { $$ = tree_names_attribute(p, ATTR_CASCADE, @$, $2); }
  | READONLY            { $$ = tree_attribute(p, ATTR_READONLY, @$); }
  | LOAD name           { $$ = tree_name_attribute(p, ATTR_LOAD, @$, $2); }
;

constraint_attribute:
    NULLS NOT DISTINCT  { $$ = tree_flag_attribute(p, ATTR_NULLS_NOT_DISTINCT, @$, true); }
  | NULLS DISTINCT      { $$ = tree_flag_attribute(p, ATTR_NULLS_NOT_DISTINCT, @$, false); }
  | INCLUDE names       { $$ = tree_names_attribute(p, ATTR_INCLUDE, @$, $2); }
  | DEFERRABLE          { $$ = tree_flag_attribute(p, ATTR_DEFERRABLE, @$, true); }
  | NOT DEFERRABLE      { $$ = tree_flag_attribute(p, ATTR_DEFERRABLE, @$, false); }
  | INITIALLY DEFERRED  { $$ = tree_flag_attribute(p, ATTR_INITIALLY, @$, true); }
  | INITIALLY IMMEDIATE { $$ = tree_flag_attribute(p, ATTR_INITIALLY, @$, false); }
  | NO INHERIT          { $$ = tree_attribute(p, ATTR_NO_INHERIT, @$); }
  | WHERE group         { $$ = tree_sql_attribute(p, ATTR_WHERE, @$, $2); }
  | WITH options        { $$ = tree_attribute(p, ATTR_WITH, @$); $$->options = *$2; }
  | TABLESPACE name     { $$ = tree_name_attribute(p, ATTR_TABLESPACE, @$, $2); }
  | NAMED name          { $$ = tree_name_attribute(p, ATTR_NAMED, @$, $2); }
  | WAS path            { $$ = tree_path_attribute(p, ATTR_WAS, @$, $2); }
;

/* ---- types */

type:
    bare_type
  | bare_type QUESTION  { $$ = $1; $$->nullable = true; $$->nullable_at = @2; $$->at = @$; }
;
bare_type:
    sized_type              { $$ = $1; $$->at = @$; }
  | bare_type '[' ']'       { $$ = tree_dimension(p, $1, @$, -1); }
  | bare_type '[' NUMBER ']'
        { $$ = tree_dimension(p, $1, @$, tree_integer(p, @3)); }
;
sized_type:
    simple_type modifiers               { $$ = $1; $$->modifiers = $2; }
  | TIMESTAMP modifiers with_zone       { $$ = tree_words(p, @$, @1, "timestamp", $3);
                                          $$->modifiers = $2; }
  | TIME modifiers with_zone            { $$ = tree_words(p, @$, @1, "time", $3);
                                          $$->modifiers = $2; }
  | INTERVAL interval_fields modifiers  { $$ = tree_words(p, @$, @1, "interval", $2);
                                          $$->modifiers = $3; }
;
simple_type:
    type_word                       { $$ = tree_type(p, @1, tree_no_name(), tree_name(p, @1)); }
  | type_word '.' name              { $$ = tree_type(p, @$, tree_name(p, @1), $3); }
  | BIT                             { $$ = tree_words(p, @$, @1, "bit", NULL); }
  | BIT VARYING                     { $$ = tree_words(p, @$, @1, "bit varying", NULL); }
  | CHAR                            { $$ = tree_words(p, @$, @1, "char", NULL); }
  | CHAR VARYING                    { $$ = tree_words(p, @$, @1, "character varying", NULL); }
  | CHARACTER                       { $$ = tree_words(p, @$, @1, "character", NULL); }
  | CHARACTER VARYING               { $$ = tree_words(p, @$, @1, "character varying", NULL); }
  | NATIONAL CHAR                   { $$ = tree_words(p, @$, @1, "character", NULL); }
  | NATIONAL CHARACTER              { $$ = tree_words(p, @$, @1, "character", NULL); }
  | NATIONAL CHAR VARYING           { $$ = tree_words(p, @$, @1, "character varying", NULL); }
  | NATIONAL CHARACTER VARYING      { $$ = tree_words(p, @$, @1, "character varying", NULL); }
  | DOUBLE                          { $$ = tree_words(p, @$, @1, "double", NULL); }
  | DOUBLE PRECISION                { $$ = tree_words(p, @$, @1, "double precision", NULL); }
;
with_zone:
    %empty                  { $$ = NULL; }
  | WITH_TIME TIME ZONE     { $$ = "with time zone"; }
  | WITHOUT TIME ZONE       { $$ = "without time zone"; }
;
interval_fields:
    %empty                  { $$ = NULL; }
  | YEAR                    { $$ = "year"; }
  | MONTH                   { $$ = "month"; }
  | DAY                     { $$ = "day"; }
  | HOUR                    { $$ = "hour"; }
  | MINUTE                  { $$ = "minute"; }
  | SECOND                  { $$ = "second"; }
  | YEAR TO MONTH           { $$ = "year to month"; }
  | DAY TO HOUR             { $$ = "day to hour"; }
  | DAY TO MINUTE           { $$ = "day to minute"; }
  | DAY TO SECOND           { $$ = "day to second"; }
  | HOUR TO MINUTE          { $$ = "hour to minute"; }
  | HOUR TO SECOND          { $$ = "hour to second"; }
  | MINUTE TO SECOND        { $$ = "minute to second"; }
;
modifiers:
    %empty      { $$ = (ast_sql){0}; }
  | group
;

/* ---- SQL */

/* In parentheses it may be anything that is balanced. */
group: '(' sql ')'              { $$ = tokens_sql(p->tokens, @2); } ;
arguments:
    '(' ')'                     { $$ = (ast_sql){0}; }
  | group
;
sql: sql_item | sql sql_item ;
sql_item: sql_value_item | ',' ;
sql_value: sql_value_items      { $$ = tokens_sql(p->tokens, @1); } ;
sql_value_items: sql_value_item | sql_value_items sql_value_item ;
sql_value_item:
    sql_word
  | '(' ')' | '(' sql ')'
  | '[' ']' | '[' sql ']'
;
sql_word:
    any_word | STRING | NUMBER | PARAMETER | SYMBOL | EQUAL | QUESTION | CAST
  | '.' | ':' | ';'
;

values: '(' value_list ')'      { $$ = $2; } ;
value_list:
    sql_value                   { $$ = tree_add_sql(p, NULL, $1); }
  | value_list ',' sql_value    { $$ = tree_add_sql(p, $1, $3); }
;

/* Without parentheses, after `default`: operands joined by operators. */
default: expression             { $$ = tokens_sql(p->tokens, @1); } ;
expression:
    operand
  | expression symbol operand
;
symbol: SYMBOL | EQUAL | QUESTION ;
operand:
    cast
  | SYMBOL operand
;
cast:
    subscripted
  | cast CAST bare_type
;
subscripted:
    value
  | subscripted '[' sql ']'
;
value:
    STRING | NUMBER
  | group
  | called
  | called STRING
  | called arguments
  | called arguments STRING
;
called:
    any_word
  | called '.' any_word
;

signed:
    NUMBER              { $$ = tokens_sql(p->tokens, @$); }
  | SYMBOL NUMBER       { $$ = tokens_sql(p->tokens, @$); }
;
text: STRING            { $$ = tree_text(p, @1); } ;

/* ---- lists in parentheses */

names: '(' name_list ')'        { $$ = $2; } ;
name_list:
    name                        { $$ = tree_add_name(p, NULL, $1); }
  | name_list ',' name          { $$ = tree_add_name(p, $1, $3); }
;
paths:
    path                        { $$ = tree_add_path(p, NULL, $1); }
  | paths ',' path              { $$ = tree_add_path(p, $1, $3); }
;

options: '(' option_list ')'    { $$ = $2; } ;
option_list:
    option                      { $$ = tree_add_option(p, NULL, $1); }
  | option_list ',' option      { $$ = tree_add_option(p, $1, $3); }
;
option:
    path                { $$ = tree_option(p, $1, (ast_sql){0}, false); }
  | path EQUAL signed   { $$ = tree_option(p, $1, $3, false); }
  | path EQUAL name     { $$ = tree_option(p, $1, (ast_sql){$3.at, $3.text}, false); }
  | path EQUAL text     { $$ = tree_option(p, $1, $3, true); }
;

elements: '(' element_list ')'  { $$ = $2; } ;
element_list:
    element                     { $$ = tree_add_element(p, NULL, $1); }
  | element_list ',' element    { $$ = tree_add_element(p, $1, $3); }
;
element: element_head collation opclass_part direction nulls exclude_part
    {
        $$ = $1;
        $$->at = @$;
        if ($2)
            $$->collation = *$2;
        if ($3) {
            $$->opclass = $3->opclass;
            $$->opclass_options = $3->opclass_options;
        }
        $$->direction = $4;
        $$->nulls = $5;
        $$->exclude_with = $6;
    }
;
element_head:
    path            { $$ = tree_element(p, $1); }
  | path arguments  { $$ = tree_element_expression(p, @$); }
  | '(' sql ')'     { $$ = tree_element_expression(p, @2); }
;
collation:
    %empty          { $$ = NULL; }
  | COLLATE path    { $$ = $2; }
;
opclass_part:
    %empty              { $$ = NULL; }
  | opclass             { $$ = tree_opclass(p, $1, NULL); }
  | opclass options     { $$ = tree_opclass(p, $1, $2); }
;
opclass:
    opclass_word            { $$ = tree_path(p, tree_no_name(), tree_name(p, @1)); }
  | opclass_word '.' name   { $$ = tree_path(p, tree_name(p, @1), $3); }
;
direction:
    %empty      { $$ = 0; }
  | ASC         { $$ = 1; }
  | DESC        { $$ = -1; }
;
nulls:
    %empty          { $$ = 0; }
  | NULLS FIRST     { $$ = 1; }
  | NULLS LAST      { $$ = -1; }
;
exclude_part:
    %empty          { $$ = (ast_sql){0}; }
  | WITH operator   { $$ = $2; }
;
operator:
    symbol              { $$ = tokens_sql(p->tokens, @$); }
  | OPERATOR group      { $$ = tokens_sql(p->tokens, @$); }
;

sequence_options: '(' sequence_list ')'     { $$ = $2; $$->at = @$; } ;
sequence_list:
    %empty                          { $$ = gen_new(p->arena, ast_sequence); }
  | sequence_list SEQUENCE name     { $$ = $1; tree_once(p, @2, $$->name.text); $$->name = $3; }
  | sequence_list AS bare_type      { $$ = $1; tree_once(p, @2, $$->as); $$->as = $3; }
  | sequence_list START with signed     { $$ = $1; tree_once(p, @2, $$->start.text); $$->start = $4; }
  | sequence_list INCREMENT by signed
        { $$ = $1; tree_once(p, @2, $$->increment.text); $$->increment = $4; }
  | sequence_list MINVALUE signed
        { $$ = $1; tree_once(p, @2, $$->minvalue.text); $$->minvalue = $3; }
  | sequence_list MAXVALUE signed
        { $$ = $1; tree_once(p, @2, $$->maxvalue.text); $$->maxvalue = $3; }
  | sequence_list CACHE signed      { $$ = $1; tree_once(p, @2, $$->cache.text); $$->cache = $3; }
  | sequence_list NO MINVALUE       { $$ = $1; $$->no_minvalue = true; }
  | sequence_list NO MAXVALUE       { $$ = $1; $$->no_maxvalue = true; }
  | sequence_list CYCLE             { $$ = $1; $$->cycle = true; }
  | sequence_list NO CYCLE          { $$ = $1; $$->no_cycle = true; }
  | sequence_list OWNED BY name '.' name
        {
            $$ = $1;
            $$->owned_by_table = (ast_path){.name = $4};
            $$->owned_by_column = $6;
        }
  | sequence_list OWNED BY name '.' name '.' name
        {
            $$ = $1;
            $$->owned_by_table = (ast_path){.schema = $4, .name = $6};
            $$->owned_by_column = $8;
        }
;
with: %empty | WITH ;
by: %empty | BY ;

/* ---- names */

path:
    name            { $$ = tree_path(p, tree_no_name(), $1); }
  | name '.' name   { $$ = tree_path(p, $1, $3); }
;
path_or_text:
    path
  | text            { $$ = tree_path(p, tree_no_name(),
                                     (ast_name){@1, $1.text, $1.text, true}); }
;
name: any_word              { $$ = tree_name(p, @1); } ;
member_name: member_word    { $$ = tree_name(p, @1); } ;

any_word:
    WORD | QUOTED | free_word | reserved | type_start | with_word | element_part
  | KEY | BY | USING | INDEX | LIKE
;
member_word:
    WORD | QUOTED | free_word | reserved | type_start | with_word | element_part
  | KEY | BY | USING | INDEX
;
type_word: WORD | QUOTED | free_word ;
opclass_word:
    WORD | QUOTED | free_word | reserved | type_start | KEY | BY | USING | INDEX | LIKE
;

element_part: COLLATE | ASC | DESC | NULLS ;
with_word: WITH | WITH_TIME ;
type_start: BIT | CHAR | CHARACTER | DOUBLE | INTERVAL | NATIONAL | TIME | TIMESTAMP ;
reserved:
    AS | CHECK | DEFAULT | DEFERRABLE | NOT | NULL | ON | ORDER | PRIMARY | REFERENCES | UNIQUE
  | WHERE
;
free_word:
    ACTION | ALIAS | ALWAYS | BACKFILL | CACHE | CASCADE | COMPRESSION | COMPUTED
    | CYCLE | DAY | DEFERRED | DELETE | DISTINCT | DOMAIN | ENTITY | ENUM | EXCLUDE | EXTENDS
    | EXTENSION | FIRST | FOREIGN | FROM | GENERATED | HOUR | IDENTITY | IMMEDIATE | IMPORT | IN
    | INCLUDE | INCREMENT | INHERIT | INHERITS | INITIALLY | INVERSE | JOIN | LAST | LOAD | MATCH
    | MATERIALIZED | MAXVALUE | MINUTE | MINVALUE | MIXIN | MODULUS | MONTH | NAMED | NO
    | OPERATOR | OWNED | PACKAGE | PARTITION | PRECISION | PREFIX | READONLY | REMAINDER
    | RESTRICT | SCHEMA | SECOND | SEQUENCE | SERVER | SET | SQL | START | STORAGE | STORED
    | TABLE | TABLESPACE | THROUGH | TO | TYPE | UNLOGGED | UPDATE | UPDATED | VARYING | VERSION
    | VIA | VIEW | WAS | WHEN | WITHOUT | YEAR | ZONE
;

%%

static int schema_yylex(SCHEMA_YYSTYPE *value, span *at, schema_parser *p) {
    (void)value;
    const token *t = &p->tokens->items.items[p->next];
    p->current = p->next;
    p->next += t->kind != T_END;
    *at = tokens_span(p->tokens, t->start, t->end);
    return t->kind;
}

/* Bison writes single characters as in C. */
static const char *plain_name(schema_parser *p, const char *name) {
    return *name == '\'' ? gen_copy(p->arena, name + 1, 1) : name;
}

static int yyreport_syntax_error(const yypcontext_t *context, schema_parser *p) {
    yysymbol_kind_t kinds[YYNTOKENS];
    const char *names[YYNTOKENS];
    bool told = p->syntax_errors >= SYNTAX_ERRORS_IN_FULL;
    int count = told ? 0 : yypcontext_expected_tokens(context, kinds, YYNTOKENS);
    for (int i = 0; i < count; i++)
        names[i] = plain_name(p, yysymbol_name(kinds[i]));
    syntax_error_report(p, names, count > 0 ? (size_t)count : 0);
    return 0;
}

/* Called by bison for one thing only: its stack is full. */
static void schema_yyerror(const span *at, schema_parser *p, const char *message) {
    diag_error(p->sink, DIAG_NESTING, *at, "%s", message);
}

ast_file *schema_parse(orm_arena *arena, const source *source, diag *sink) {
    schema_parser p = {.arena = arena, .sink = sink, .file = gen_new(arena, ast_file)};
    p.tokens = tokens_of(arena, source, sink);
    p.file->source = source;
    p.file->comments = p.tokens->comments;
    schema_yyparse(&p);
    return p.file;
}
