/*
 * Bulk writing of wide's entities: rows as they stand in an array, without an object for each.
 *
 * A row is a struct of its entity's columns; what those are of that a call does not write is not
 * looked at. The calls are explained in <orm/bulk.h>, and what they leave of a session's objects in
 * docs/session.md.
 *
 * Made by ormgen from the schema of wide, which is the place for changes.
 */
#ifndef WIDE_WIDE_BULK_H
#define WIDE_WIDE_BULK_H

#include "wide.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- WideRow --- */

typedef struct wide_row_bulk_row {
    int64_t id;
    const char *column_001;
    orm_numeric column_002;
    orm_opt_timestamptz column_003;
    int32_t column_004;
    const char *column_005;
    orm_numeric column_006;
    orm_opt_timestamptz column_007;
    int32_t column_008;
    const char *column_009;
    orm_numeric column_010;
    orm_opt_timestamptz column_011;
    int32_t column_012;
    const char *column_013;
    orm_numeric column_014;
    orm_opt_timestamptz column_015;
    int32_t column_016;
    const char *column_017;
    orm_numeric column_018;
    orm_opt_timestamptz column_019;
    int32_t column_020;
    const char *column_021;
    orm_numeric column_022;
    orm_opt_timestamptz column_023;
    int32_t column_024;
    const char *column_025;
    orm_numeric column_026;
    orm_opt_timestamptz column_027;
    int32_t column_028;
    const char *column_029;
    orm_numeric column_030;
    orm_opt_timestamptz column_031;
    int32_t column_032;
    const char *column_033;
    orm_numeric column_034;
    orm_opt_timestamptz column_035;
    int32_t column_036;
    const char *column_037;
    orm_numeric column_038;
    orm_opt_timestamptz column_039;
    int32_t column_040;
    const char *column_041;
    orm_numeric column_042;
    orm_opt_timestamptz column_043;
    int32_t column_044;
    const char *column_045;
    orm_numeric column_046;
    orm_opt_timestamptz column_047;
    int32_t column_048;
    const char *column_049;
    orm_numeric column_050;
    orm_opt_timestamptz column_051;
    int32_t column_052;
    const char *column_053;
    orm_numeric column_054;
    orm_opt_timestamptz column_055;
    int32_t column_056;
    const char *column_057;
    orm_numeric column_058;
    orm_opt_timestamptz column_059;
    int32_t column_060;
    const char *column_061;
    orm_numeric column_062;
    orm_opt_timestamptz column_063;
    int32_t column_064;
    const char *column_065;
    orm_numeric column_066;
    orm_opt_timestamptz column_067;
    int32_t column_068;
    const char *column_069;
    orm_numeric column_070;
    orm_opt_timestamptz column_071;
    int32_t column_072;
    const char *column_073;
    orm_numeric column_074;
    orm_opt_timestamptz column_075;
    int32_t column_076;
    const char *column_077;
    orm_numeric column_078;
    orm_opt_timestamptz column_079;
    int32_t column_080;
    const char *column_081;
    orm_numeric column_082;
    orm_opt_timestamptz column_083;
    int32_t column_084;
    const char *column_085;
    orm_numeric column_086;
    orm_opt_timestamptz column_087;
    int32_t column_088;
    const char *column_089;
    orm_numeric column_090;
    orm_opt_timestamptz column_091;
    int32_t column_092;
    const char *column_093;
    orm_numeric column_094;
    orm_opt_timestamptz column_095;
    int32_t column_096;
    const char *column_097;
    orm_numeric column_098;
    orm_opt_timestamptz column_099;
    int32_t column_100;
    const char *column_101;
    orm_numeric column_102;
    orm_opt_timestamptz column_103;
    int32_t column_104;
    const char *column_105;
    orm_numeric column_106;
    orm_opt_timestamptz column_107;
    int32_t column_108;
    const char *column_109;
    orm_numeric column_110;
    orm_opt_timestamptz column_111;
    int32_t column_112;
    const char *column_113;
    orm_numeric column_114;
    orm_opt_timestamptz column_115;
    int32_t column_116;
    const char *column_117;
    orm_numeric column_118;
    orm_opt_timestamptz column_119;
    int32_t column_120;
    const char *column_121;
    orm_numeric column_122;
    orm_opt_timestamptz column_123;
    int32_t column_124;
    const char *column_125;
    orm_numeric column_126;
    orm_opt_timestamptz column_127;
    int32_t column_128;
    const char *column_129;
    orm_numeric column_130;
    orm_opt_timestamptz column_131;
    int32_t column_132;
    const char *column_133;
    orm_numeric column_134;
    orm_opt_timestamptz column_135;
    int32_t column_136;
    const char *column_137;
    orm_numeric column_138;
    orm_opt_timestamptz column_139;
    int32_t column_140;
    const char *column_141;
    orm_numeric column_142;
    orm_opt_timestamptz column_143;
    int32_t column_144;
    const char *column_145;
    orm_numeric column_146;
    orm_opt_timestamptz column_147;
    int32_t column_148;
    const char *column_149;
    orm_numeric column_150;
    orm_opt_timestamptz column_151;
    int32_t column_152;
    const char *column_153;
    orm_numeric column_154;
    orm_opt_timestamptz column_155;
    int32_t column_156;
    const char *column_157;
    orm_numeric column_158;
    orm_opt_timestamptz column_159;
    int32_t column_160;
    const char *column_161;
    orm_numeric column_162;
    orm_opt_timestamptz column_163;
    int32_t column_164;
    const char *column_165;
    orm_numeric column_166;
    orm_opt_timestamptz column_167;
    int32_t column_168;
    const char *column_169;
    orm_numeric column_170;
    orm_opt_timestamptz column_171;
    int32_t column_172;
    const char *column_173;
    orm_numeric column_174;
    orm_opt_timestamptz column_175;
    int32_t column_176;
    const char *column_177;
    orm_numeric column_178;
    orm_opt_timestamptz column_179;
    int32_t column_180;
    const char *column_181;
    orm_numeric column_182;
    orm_opt_timestamptz column_183;
    int32_t column_184;
    const char *column_185;
    orm_numeric column_186;
    orm_opt_timestamptz column_187;
    int32_t column_188;
    const char *column_189;
    orm_numeric column_190;
    orm_opt_timestamptz column_191;
    int32_t column_192;
    const char *column_193;
    orm_numeric column_194;
    orm_opt_timestamptz column_195;
    int32_t column_196;
    const char *column_197;
    orm_numeric column_198;
    orm_opt_timestamptz column_199;
    int32_t column_200;
    orm_opt_int64 parent_id;
} wide_row_bulk_row;

ORM_ROW_LAYOUT(wide_row, id_, parent_id_, wide_row_bulk_row, id, parent_id);

static inline orm_rows wide_row_bulk_rows(const wide_row_bulk_row *rows, size_t count) {
    orm_rows all;
    all.entity = &wide_row_entity;
    all.items = rows;
    all.count = count;
    all.size = sizeof *rows;
    all.offsets = NULL;
    return all;
}

/* Inserts them all, or none. */
static inline orm_status wide_row_bulk_insert(orm_session *session, const wide_row_bulk_row *rows,
                                              size_t count, orm_columns columns) {
    orm_rows all = wide_row_bulk_rows(rows, count);
    return orm_bulk_insert(session, &all, columns);
}

/* Sets columns of the rows with these keys. *out is how many there were; NULL is allowed. */
static inline orm_status wide_row_bulk_update(orm_session *session, const wide_row_bulk_row *rows,
                                              size_t count, orm_columns set, uint64_t *out) {
    orm_rows all = wide_row_bulk_rows(rows, count);
    return orm_bulk_update(session, &all, set, out);
}

/* Deletes the rows with these keys. */
static inline orm_status wide_row_bulk_delete(orm_session *session, const wide_row_bulk_row *rows,
                                              size_t count, uint64_t *out) {
    orm_rows all = wide_row_bulk_rows(rows, count);
    return orm_bulk_delete(session, &all, out);
}

/* What may be in conflict. */
typedef enum wide_row_bulk_unique {
    ON_WIDE_ROW_PKEY = 0,
} wide_row_bulk_unique;

/* Inserts them; what is in conflict with a row that is there updates columns of that. */
static inline orm_status wide_row_bulk_upsert(orm_session *session, const wide_row_bulk_row *rows,
                                              size_t count, orm_columns columns,
                                              wide_row_bulk_unique on, orm_columns update,
                                              uint64_t *out) {
    orm_rows all = wide_row_bulk_rows(rows, count);
    return orm_bulk_upsert(session, &all, columns, (unsigned)on, update, out);
}

/* Of all rows that the select's conditions hold for: sets columns to what one row has, or deletes
 * them. */
static inline orm_status wide_row_bulk_update_where(orm_select *select,
                                                    const wide_row_bulk_row *row, orm_columns set,
                                                    uint64_t *out) {
    orm_rows one = wide_row_bulk_rows(row, 1);
    return orm_select_update(select, &one, set, out);
}
static inline orm_status wide_row_bulk_delete_where(orm_select *select, uint64_t *out) {
    return orm_select_delete(select, out);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
