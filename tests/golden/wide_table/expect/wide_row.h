/*
 * WideRow: a row of wide_rows.
 *
 * Made by ormgen from the schema of wide, which is the place for changes.
 */
#ifndef WIDE_WIDE_ROW_H
#define WIDE_WIDE_ROW_H

#include "wide_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    WIDE_ROW_COLUMN_ID,
    WIDE_ROW_COLUMN_COLUMN_001,
    WIDE_ROW_COLUMN_COLUMN_002,
    WIDE_ROW_COLUMN_COLUMN_003,
    WIDE_ROW_COLUMN_COLUMN_004,
    WIDE_ROW_COLUMN_COLUMN_005,
    WIDE_ROW_COLUMN_COLUMN_006,
    WIDE_ROW_COLUMN_COLUMN_007,
    WIDE_ROW_COLUMN_COLUMN_008,
    WIDE_ROW_COLUMN_COLUMN_009,
    WIDE_ROW_COLUMN_COLUMN_010,
    WIDE_ROW_COLUMN_COLUMN_011,
    WIDE_ROW_COLUMN_COLUMN_012,
    WIDE_ROW_COLUMN_COLUMN_013,
    WIDE_ROW_COLUMN_COLUMN_014,
    WIDE_ROW_COLUMN_COLUMN_015,
    WIDE_ROW_COLUMN_COLUMN_016,
    WIDE_ROW_COLUMN_COLUMN_017,
    WIDE_ROW_COLUMN_COLUMN_018,
    WIDE_ROW_COLUMN_COLUMN_019,
    WIDE_ROW_COLUMN_COLUMN_020,
    WIDE_ROW_COLUMN_COLUMN_021,
    WIDE_ROW_COLUMN_COLUMN_022,
    WIDE_ROW_COLUMN_COLUMN_023,
    WIDE_ROW_COLUMN_COLUMN_024,
    WIDE_ROW_COLUMN_COLUMN_025,
    WIDE_ROW_COLUMN_COLUMN_026,
    WIDE_ROW_COLUMN_COLUMN_027,
    WIDE_ROW_COLUMN_COLUMN_028,
    WIDE_ROW_COLUMN_COLUMN_029,
    WIDE_ROW_COLUMN_COLUMN_030,
    WIDE_ROW_COLUMN_COLUMN_031,
    WIDE_ROW_COLUMN_COLUMN_032,
    WIDE_ROW_COLUMN_COLUMN_033,
    WIDE_ROW_COLUMN_COLUMN_034,
    WIDE_ROW_COLUMN_COLUMN_035,
    WIDE_ROW_COLUMN_COLUMN_036,
    WIDE_ROW_COLUMN_COLUMN_037,
    WIDE_ROW_COLUMN_COLUMN_038,
    WIDE_ROW_COLUMN_COLUMN_039,
    WIDE_ROW_COLUMN_COLUMN_040,
    WIDE_ROW_COLUMN_COLUMN_041,
    WIDE_ROW_COLUMN_COLUMN_042,
    WIDE_ROW_COLUMN_COLUMN_043,
    WIDE_ROW_COLUMN_COLUMN_044,
    WIDE_ROW_COLUMN_COLUMN_045,
    WIDE_ROW_COLUMN_COLUMN_046,
    WIDE_ROW_COLUMN_COLUMN_047,
    WIDE_ROW_COLUMN_COLUMN_048,
    WIDE_ROW_COLUMN_COLUMN_049,
    WIDE_ROW_COLUMN_COLUMN_050,
    WIDE_ROW_COLUMN_COLUMN_051,
    WIDE_ROW_COLUMN_COLUMN_052,
    WIDE_ROW_COLUMN_COLUMN_053,
    WIDE_ROW_COLUMN_COLUMN_054,
    WIDE_ROW_COLUMN_COLUMN_055,
    WIDE_ROW_COLUMN_COLUMN_056,
    WIDE_ROW_COLUMN_COLUMN_057,
    WIDE_ROW_COLUMN_COLUMN_058,
    WIDE_ROW_COLUMN_COLUMN_059,
    WIDE_ROW_COLUMN_COLUMN_060,
    WIDE_ROW_COLUMN_COLUMN_061,
    WIDE_ROW_COLUMN_COLUMN_062,
    WIDE_ROW_COLUMN_COLUMN_063,
    WIDE_ROW_COLUMN_COLUMN_064,
    WIDE_ROW_COLUMN_COLUMN_065,
    WIDE_ROW_COLUMN_COLUMN_066,
    WIDE_ROW_COLUMN_COLUMN_067,
    WIDE_ROW_COLUMN_COLUMN_068,
    WIDE_ROW_COLUMN_COLUMN_069,
    WIDE_ROW_COLUMN_COLUMN_070,
    WIDE_ROW_COLUMN_COLUMN_071,
    WIDE_ROW_COLUMN_COLUMN_072,
    WIDE_ROW_COLUMN_COLUMN_073,
    WIDE_ROW_COLUMN_COLUMN_074,
    WIDE_ROW_COLUMN_COLUMN_075,
    WIDE_ROW_COLUMN_COLUMN_076,
    WIDE_ROW_COLUMN_COLUMN_077,
    WIDE_ROW_COLUMN_COLUMN_078,
    WIDE_ROW_COLUMN_COLUMN_079,
    WIDE_ROW_COLUMN_COLUMN_080,
    WIDE_ROW_COLUMN_COLUMN_081,
    WIDE_ROW_COLUMN_COLUMN_082,
    WIDE_ROW_COLUMN_COLUMN_083,
    WIDE_ROW_COLUMN_COLUMN_084,
    WIDE_ROW_COLUMN_COLUMN_085,
    WIDE_ROW_COLUMN_COLUMN_086,
    WIDE_ROW_COLUMN_COLUMN_087,
    WIDE_ROW_COLUMN_COLUMN_088,
    WIDE_ROW_COLUMN_COLUMN_089,
    WIDE_ROW_COLUMN_COLUMN_090,
    WIDE_ROW_COLUMN_COLUMN_091,
    WIDE_ROW_COLUMN_COLUMN_092,
    WIDE_ROW_COLUMN_COLUMN_093,
    WIDE_ROW_COLUMN_COLUMN_094,
    WIDE_ROW_COLUMN_COLUMN_095,
    WIDE_ROW_COLUMN_COLUMN_096,
    WIDE_ROW_COLUMN_COLUMN_097,
    WIDE_ROW_COLUMN_COLUMN_098,
    WIDE_ROW_COLUMN_COLUMN_099,
    WIDE_ROW_COLUMN_COLUMN_100,
    WIDE_ROW_COLUMN_COLUMN_101,
    WIDE_ROW_COLUMN_COLUMN_102,
    WIDE_ROW_COLUMN_COLUMN_103,
    WIDE_ROW_COLUMN_COLUMN_104,
    WIDE_ROW_COLUMN_COLUMN_105,
    WIDE_ROW_COLUMN_COLUMN_106,
    WIDE_ROW_COLUMN_COLUMN_107,
    WIDE_ROW_COLUMN_COLUMN_108,
    WIDE_ROW_COLUMN_COLUMN_109,
    WIDE_ROW_COLUMN_COLUMN_110,
    WIDE_ROW_COLUMN_COLUMN_111,
    WIDE_ROW_COLUMN_COLUMN_112,
    WIDE_ROW_COLUMN_COLUMN_113,
    WIDE_ROW_COLUMN_COLUMN_114,
    WIDE_ROW_COLUMN_COLUMN_115,
    WIDE_ROW_COLUMN_COLUMN_116,
    WIDE_ROW_COLUMN_COLUMN_117,
    WIDE_ROW_COLUMN_COLUMN_118,
    WIDE_ROW_COLUMN_COLUMN_119,
    WIDE_ROW_COLUMN_COLUMN_120,
    WIDE_ROW_COLUMN_COLUMN_121,
    WIDE_ROW_COLUMN_COLUMN_122,
    WIDE_ROW_COLUMN_COLUMN_123,
    WIDE_ROW_COLUMN_COLUMN_124,
    WIDE_ROW_COLUMN_COLUMN_125,
    WIDE_ROW_COLUMN_COLUMN_126,
    WIDE_ROW_COLUMN_COLUMN_127,
    WIDE_ROW_COLUMN_COLUMN_128,
    WIDE_ROW_COLUMN_COLUMN_129,
    WIDE_ROW_COLUMN_COLUMN_130,
    WIDE_ROW_COLUMN_COLUMN_131,
    WIDE_ROW_COLUMN_COLUMN_132,
    WIDE_ROW_COLUMN_COLUMN_133,
    WIDE_ROW_COLUMN_COLUMN_134,
    WIDE_ROW_COLUMN_COLUMN_135,
    WIDE_ROW_COLUMN_COLUMN_136,
    WIDE_ROW_COLUMN_COLUMN_137,
    WIDE_ROW_COLUMN_COLUMN_138,
    WIDE_ROW_COLUMN_COLUMN_139,
    WIDE_ROW_COLUMN_COLUMN_140,
    WIDE_ROW_COLUMN_COLUMN_141,
    WIDE_ROW_COLUMN_COLUMN_142,
    WIDE_ROW_COLUMN_COLUMN_143,
    WIDE_ROW_COLUMN_COLUMN_144,
    WIDE_ROW_COLUMN_COLUMN_145,
    WIDE_ROW_COLUMN_COLUMN_146,
    WIDE_ROW_COLUMN_COLUMN_147,
    WIDE_ROW_COLUMN_COLUMN_148,
    WIDE_ROW_COLUMN_COLUMN_149,
    WIDE_ROW_COLUMN_COLUMN_150,
    WIDE_ROW_COLUMN_COLUMN_151,
    WIDE_ROW_COLUMN_COLUMN_152,
    WIDE_ROW_COLUMN_COLUMN_153,
    WIDE_ROW_COLUMN_COLUMN_154,
    WIDE_ROW_COLUMN_COLUMN_155,
    WIDE_ROW_COLUMN_COLUMN_156,
    WIDE_ROW_COLUMN_COLUMN_157,
    WIDE_ROW_COLUMN_COLUMN_158,
    WIDE_ROW_COLUMN_COLUMN_159,
    WIDE_ROW_COLUMN_COLUMN_160,
    WIDE_ROW_COLUMN_COLUMN_161,
    WIDE_ROW_COLUMN_COLUMN_162,
    WIDE_ROW_COLUMN_COLUMN_163,
    WIDE_ROW_COLUMN_COLUMN_164,
    WIDE_ROW_COLUMN_COLUMN_165,
    WIDE_ROW_COLUMN_COLUMN_166,
    WIDE_ROW_COLUMN_COLUMN_167,
    WIDE_ROW_COLUMN_COLUMN_168,
    WIDE_ROW_COLUMN_COLUMN_169,
    WIDE_ROW_COLUMN_COLUMN_170,
    WIDE_ROW_COLUMN_COLUMN_171,
    WIDE_ROW_COLUMN_COLUMN_172,
    WIDE_ROW_COLUMN_COLUMN_173,
    WIDE_ROW_COLUMN_COLUMN_174,
    WIDE_ROW_COLUMN_COLUMN_175,
    WIDE_ROW_COLUMN_COLUMN_176,
    WIDE_ROW_COLUMN_COLUMN_177,
    WIDE_ROW_COLUMN_COLUMN_178,
    WIDE_ROW_COLUMN_COLUMN_179,
    WIDE_ROW_COLUMN_COLUMN_180,
    WIDE_ROW_COLUMN_COLUMN_181,
    WIDE_ROW_COLUMN_COLUMN_182,
    WIDE_ROW_COLUMN_COLUMN_183,
    WIDE_ROW_COLUMN_COLUMN_184,
    WIDE_ROW_COLUMN_COLUMN_185,
    WIDE_ROW_COLUMN_COLUMN_186,
    WIDE_ROW_COLUMN_COLUMN_187,
    WIDE_ROW_COLUMN_COLUMN_188,
    WIDE_ROW_COLUMN_COLUMN_189,
    WIDE_ROW_COLUMN_COLUMN_190,
    WIDE_ROW_COLUMN_COLUMN_191,
    WIDE_ROW_COLUMN_COLUMN_192,
    WIDE_ROW_COLUMN_COLUMN_193,
    WIDE_ROW_COLUMN_COLUMN_194,
    WIDE_ROW_COLUMN_COLUMN_195,
    WIDE_ROW_COLUMN_COLUMN_196,
    WIDE_ROW_COLUMN_COLUMN_197,
    WIDE_ROW_COLUMN_COLUMN_198,
    WIDE_ROW_COLUMN_COLUMN_199,
    WIDE_ROW_COLUMN_COLUMN_200,
    WIDE_ROW_COLUMN_PARENT_ID,
};

/* Relationships by number. */
enum {
    WIDE_ROW_RELATION_PARENT,
};

/* Its fields are the runtime's: programs use the calls below. */
struct wide_row {
    orm_object object;
    uint64_t loaded[4], changed[4];
    int64_t id_;
    const char *column_001_;
    orm_numeric column_002_;
    orm_opt_timestamptz column_003_;
    int32_t column_004_;
    const char *column_005_;
    orm_numeric column_006_;
    orm_opt_timestamptz column_007_;
    int32_t column_008_;
    const char *column_009_;
    orm_numeric column_010_;
    orm_opt_timestamptz column_011_;
    int32_t column_012_;
    const char *column_013_;
    orm_numeric column_014_;
    orm_opt_timestamptz column_015_;
    int32_t column_016_;
    const char *column_017_;
    orm_numeric column_018_;
    orm_opt_timestamptz column_019_;
    int32_t column_020_;
    const char *column_021_;
    orm_numeric column_022_;
    orm_opt_timestamptz column_023_;
    int32_t column_024_;
    const char *column_025_;
    orm_numeric column_026_;
    orm_opt_timestamptz column_027_;
    int32_t column_028_;
    const char *column_029_;
    orm_numeric column_030_;
    orm_opt_timestamptz column_031_;
    int32_t column_032_;
    const char *column_033_;
    orm_numeric column_034_;
    orm_opt_timestamptz column_035_;
    int32_t column_036_;
    const char *column_037_;
    orm_numeric column_038_;
    orm_opt_timestamptz column_039_;
    int32_t column_040_;
    const char *column_041_;
    orm_numeric column_042_;
    orm_opt_timestamptz column_043_;
    int32_t column_044_;
    const char *column_045_;
    orm_numeric column_046_;
    orm_opt_timestamptz column_047_;
    int32_t column_048_;
    const char *column_049_;
    orm_numeric column_050_;
    orm_opt_timestamptz column_051_;
    int32_t column_052_;
    const char *column_053_;
    orm_numeric column_054_;
    orm_opt_timestamptz column_055_;
    int32_t column_056_;
    const char *column_057_;
    orm_numeric column_058_;
    orm_opt_timestamptz column_059_;
    int32_t column_060_;
    const char *column_061_;
    orm_numeric column_062_;
    orm_opt_timestamptz column_063_;
    int32_t column_064_;
    const char *column_065_;
    orm_numeric column_066_;
    orm_opt_timestamptz column_067_;
    int32_t column_068_;
    const char *column_069_;
    orm_numeric column_070_;
    orm_opt_timestamptz column_071_;
    int32_t column_072_;
    const char *column_073_;
    orm_numeric column_074_;
    orm_opt_timestamptz column_075_;
    int32_t column_076_;
    const char *column_077_;
    orm_numeric column_078_;
    orm_opt_timestamptz column_079_;
    int32_t column_080_;
    const char *column_081_;
    orm_numeric column_082_;
    orm_opt_timestamptz column_083_;
    int32_t column_084_;
    const char *column_085_;
    orm_numeric column_086_;
    orm_opt_timestamptz column_087_;
    int32_t column_088_;
    const char *column_089_;
    orm_numeric column_090_;
    orm_opt_timestamptz column_091_;
    int32_t column_092_;
    const char *column_093_;
    orm_numeric column_094_;
    orm_opt_timestamptz column_095_;
    int32_t column_096_;
    const char *column_097_;
    orm_numeric column_098_;
    orm_opt_timestamptz column_099_;
    int32_t column_100_;
    const char *column_101_;
    orm_numeric column_102_;
    orm_opt_timestamptz column_103_;
    int32_t column_104_;
    const char *column_105_;
    orm_numeric column_106_;
    orm_opt_timestamptz column_107_;
    int32_t column_108_;
    const char *column_109_;
    orm_numeric column_110_;
    orm_opt_timestamptz column_111_;
    int32_t column_112_;
    const char *column_113_;
    orm_numeric column_114_;
    orm_opt_timestamptz column_115_;
    int32_t column_116_;
    const char *column_117_;
    orm_numeric column_118_;
    orm_opt_timestamptz column_119_;
    int32_t column_120_;
    const char *column_121_;
    orm_numeric column_122_;
    orm_opt_timestamptz column_123_;
    int32_t column_124_;
    const char *column_125_;
    orm_numeric column_126_;
    orm_opt_timestamptz column_127_;
    int32_t column_128_;
    const char *column_129_;
    orm_numeric column_130_;
    orm_opt_timestamptz column_131_;
    int32_t column_132_;
    const char *column_133_;
    orm_numeric column_134_;
    orm_opt_timestamptz column_135_;
    int32_t column_136_;
    const char *column_137_;
    orm_numeric column_138_;
    orm_opt_timestamptz column_139_;
    int32_t column_140_;
    const char *column_141_;
    orm_numeric column_142_;
    orm_opt_timestamptz column_143_;
    int32_t column_144_;
    const char *column_145_;
    orm_numeric column_146_;
    orm_opt_timestamptz column_147_;
    int32_t column_148_;
    const char *column_149_;
    orm_numeric column_150_;
    orm_opt_timestamptz column_151_;
    int32_t column_152_;
    const char *column_153_;
    orm_numeric column_154_;
    orm_opt_timestamptz column_155_;
    int32_t column_156_;
    const char *column_157_;
    orm_numeric column_158_;
    orm_opt_timestamptz column_159_;
    int32_t column_160_;
    const char *column_161_;
    orm_numeric column_162_;
    orm_opt_timestamptz column_163_;
    int32_t column_164_;
    const char *column_165_;
    orm_numeric column_166_;
    orm_opt_timestamptz column_167_;
    int32_t column_168_;
    const char *column_169_;
    orm_numeric column_170_;
    orm_opt_timestamptz column_171_;
    int32_t column_172_;
    const char *column_173_;
    orm_numeric column_174_;
    orm_opt_timestamptz column_175_;
    int32_t column_176_;
    const char *column_177_;
    orm_numeric column_178_;
    orm_opt_timestamptz column_179_;
    int32_t column_180_;
    const char *column_181_;
    orm_numeric column_182_;
    orm_opt_timestamptz column_183_;
    int32_t column_184_;
    const char *column_185_;
    orm_numeric column_186_;
    orm_opt_timestamptz column_187_;
    int32_t column_188_;
    const char *column_189_;
    orm_numeric column_190_;
    orm_opt_timestamptz column_191_;
    int32_t column_192_;
    const char *column_193_;
    orm_numeric column_194_;
    orm_opt_timestamptz column_195_;
    int32_t column_196_;
    const char *column_197_;
    orm_numeric column_198_;
    orm_opt_timestamptz column_199_;
    int32_t column_200_;
    orm_opt_int64 parent_id_;
    orm_object *parent_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct wide_row_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool column_001;
        bool column_002;
        bool column_003;
        bool column_004;
        bool column_005;
        bool column_006;
        bool column_007;
        bool column_008;
        bool column_009;
        bool column_010;
        bool column_011;
        bool column_012;
        bool column_013;
        bool column_014;
        bool column_015;
        bool column_016;
        bool column_017;
        bool column_018;
        bool column_019;
        bool column_020;
        bool column_021;
        bool column_022;
        bool column_023;
        bool column_024;
        bool column_025;
        bool column_026;
        bool column_027;
        bool column_028;
        bool column_029;
        bool column_030;
        bool column_031;
        bool column_032;
        bool column_033;
        bool column_034;
        bool column_035;
        bool column_036;
        bool column_037;
        bool column_038;
        bool column_039;
        bool column_040;
        bool column_041;
        bool column_042;
        bool column_043;
        bool column_044;
        bool column_045;
        bool column_046;
        bool column_047;
        bool column_048;
        bool column_049;
        bool column_050;
        bool column_051;
        bool column_052;
        bool column_053;
        bool column_054;
        bool column_055;
        bool column_056;
        bool column_057;
        bool column_058;
        bool column_059;
        bool column_060;
        bool column_061;
        bool column_062;
        bool column_063;
        bool column_064;
        bool column_065;
        bool column_066;
        bool column_067;
        bool column_068;
        bool column_069;
        bool column_070;
        bool column_071;
        bool column_072;
        bool column_073;
        bool column_074;
        bool column_075;
        bool column_076;
        bool column_077;
        bool column_078;
        bool column_079;
        bool column_080;
        bool column_081;
        bool column_082;
        bool column_083;
        bool column_084;
        bool column_085;
        bool column_086;
        bool column_087;
        bool column_088;
        bool column_089;
        bool column_090;
        bool column_091;
        bool column_092;
        bool column_093;
        bool column_094;
        bool column_095;
        bool column_096;
        bool column_097;
        bool column_098;
        bool column_099;
        bool column_100;
        bool column_101;
        bool column_102;
        bool column_103;
        bool column_104;
        bool column_105;
        bool column_106;
        bool column_107;
        bool column_108;
        bool column_109;
        bool column_110;
        bool column_111;
        bool column_112;
        bool column_113;
        bool column_114;
        bool column_115;
        bool column_116;
        bool column_117;
        bool column_118;
        bool column_119;
        bool column_120;
        bool column_121;
        bool column_122;
        bool column_123;
        bool column_124;
        bool column_125;
        bool column_126;
        bool column_127;
        bool column_128;
        bool column_129;
        bool column_130;
        bool column_131;
        bool column_132;
        bool column_133;
        bool column_134;
        bool column_135;
        bool column_136;
        bool column_137;
        bool column_138;
        bool column_139;
        bool column_140;
        bool column_141;
        bool column_142;
        bool column_143;
        bool column_144;
        bool column_145;
        bool column_146;
        bool column_147;
        bool column_148;
        bool column_149;
        bool column_150;
        bool column_151;
        bool column_152;
        bool column_153;
        bool column_154;
        bool column_155;
        bool column_156;
        bool column_157;
        bool column_158;
        bool column_159;
        bool column_160;
        bool column_161;
        bool column_162;
        bool column_163;
        bool column_164;
        bool column_165;
        bool column_166;
        bool column_167;
        bool column_168;
        bool column_169;
        bool column_170;
        bool column_171;
        bool column_172;
        bool column_173;
        bool column_174;
        bool column_175;
        bool column_176;
        bool column_177;
        bool column_178;
        bool column_179;
        bool column_180;
        bool column_181;
        bool column_182;
        bool column_183;
        bool column_184;
        bool column_185;
        bool column_186;
        bool column_187;
        bool column_188;
        bool column_189;
        bool column_190;
        bool column_191;
        bool column_192;
        bool column_193;
        bool column_194;
        bool column_195;
        bool column_196;
        bool column_197;
        bool column_198;
        bool column_199;
        bool column_200;
        bool parent_id;
    } only, also;
    struct {
        orm_load how;
        const wide_row_with *with;
    } parent;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline wide_row *wide_row_new(orm_session *session) {
    return (wide_row *)orm_object_new(session, &wide_row_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status wide_row_add(orm_session *session, wide_row *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status wide_row_delete(wide_row *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status wide_row_refresh(wide_row *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status wide_row_reload(wide_row *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status wide_row_expire(wide_row *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status wide_row_merge(orm_session *session, const wide_row *object,
                                        wide_row **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (wide_row *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status wide_row_expunge(wide_row *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status wide_row_detach(const wide_row *object, wide_row **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (wide_row *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void wide_row_free(wide_row *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_wide_row_find_with(const char *file, int line, orm_session *session,
                                                   int64_t id, const wide_row_with *with,
                                                   wide_row **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &wide_row_entity, key, with, file, line, &found);
    *out = (wide_row *)found;
    return status;
}
static inline orm_status orm_at_wide_row_find(const char *file, int line, orm_session *session,
                                              int64_t id, wide_row **out) {
    return orm_at_wide_row_find_with(file, line, session, id, NULL, out);
}
static inline orm_status wide_row_find_with(orm_session *session, int64_t id,
                                            const wide_row_with *with, wide_row **out) {
    return orm_at_wide_row_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status wide_row_find(orm_session *session, int64_t id, wide_row **out) {
    return orm_at_wide_row_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status wide_row_all_with(orm_session *session, const wide_row_with *with,
                                           wide_row_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &wide_row_entity, with, &found);
    out->items = (wide_row **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status wide_row_all(orm_session *session, wide_row_list *out) {
    return wide_row_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status wide_row_list_load(const wide_row_list *list, const wide_row_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&wide_row_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status wide_row_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &wide_row_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status wide_row_next(orm_stream *stream, wide_row **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (wide_row *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t wide_row_id(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_ID);
    return object->id_;
}
static inline void wide_row_set_id(wide_row *object, int64_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_ID, &value);
}

/* column_001: text, may be NULL. */
static inline const char *wide_row_column_001(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_001);
    return object->column_001_;
}
static inline void wide_row_set_column_001(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_001, &value);
}

/* column_002: numeric(10,2). */
static inline orm_numeric wide_row_column_002(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_002);
    return object->column_002_;
}
static inline void wide_row_set_column_002(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_002, &value);
}

/* column_003: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_003(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_003);
    return object->column_003_;
}
static inline void wide_row_set_column_003(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_003, &value);
}

/* column_004: integer. */
static inline int32_t wide_row_column_004(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_004);
    return object->column_004_;
}
static inline void wide_row_set_column_004(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_004, &value);
}

/* column_005: text, may be NULL. */
static inline const char *wide_row_column_005(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_005);
    return object->column_005_;
}
static inline void wide_row_set_column_005(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_005, &value);
}

/* column_006: numeric(10,2). */
static inline orm_numeric wide_row_column_006(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_006);
    return object->column_006_;
}
static inline void wide_row_set_column_006(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_006, &value);
}

/* column_007: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_007(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_007);
    return object->column_007_;
}
static inline void wide_row_set_column_007(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_007, &value);
}

/* column_008: integer. */
static inline int32_t wide_row_column_008(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_008);
    return object->column_008_;
}
static inline void wide_row_set_column_008(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_008, &value);
}

/* column_009: text, may be NULL. */
static inline const char *wide_row_column_009(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_009);
    return object->column_009_;
}
static inline void wide_row_set_column_009(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_009, &value);
}

/* column_010: numeric(10,2). */
static inline orm_numeric wide_row_column_010(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_010);
    return object->column_010_;
}
static inline void wide_row_set_column_010(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_010, &value);
}

/* column_011: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_011(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_011);
    return object->column_011_;
}
static inline void wide_row_set_column_011(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_011, &value);
}

/* column_012: integer. */
static inline int32_t wide_row_column_012(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_012);
    return object->column_012_;
}
static inline void wide_row_set_column_012(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_012, &value);
}

/* column_013: text, may be NULL. */
static inline const char *wide_row_column_013(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_013);
    return object->column_013_;
}
static inline void wide_row_set_column_013(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_013, &value);
}

/* column_014: numeric(10,2). */
static inline orm_numeric wide_row_column_014(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_014);
    return object->column_014_;
}
static inline void wide_row_set_column_014(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_014, &value);
}

/* column_015: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_015(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_015);
    return object->column_015_;
}
static inline void wide_row_set_column_015(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_015, &value);
}

/* column_016: integer. */
static inline int32_t wide_row_column_016(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_016);
    return object->column_016_;
}
static inline void wide_row_set_column_016(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_016, &value);
}

/* column_017: text, may be NULL. */
static inline const char *wide_row_column_017(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_017);
    return object->column_017_;
}
static inline void wide_row_set_column_017(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_017, &value);
}

/* column_018: numeric(10,2). */
static inline orm_numeric wide_row_column_018(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_018);
    return object->column_018_;
}
static inline void wide_row_set_column_018(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_018, &value);
}

/* column_019: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_019(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_019);
    return object->column_019_;
}
static inline void wide_row_set_column_019(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_019, &value);
}

/* column_020: integer. */
static inline int32_t wide_row_column_020(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_020);
    return object->column_020_;
}
static inline void wide_row_set_column_020(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_020, &value);
}

/* column_021: text, may be NULL. */
static inline const char *wide_row_column_021(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_021);
    return object->column_021_;
}
static inline void wide_row_set_column_021(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_021, &value);
}

/* column_022: numeric(10,2). */
static inline orm_numeric wide_row_column_022(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_022);
    return object->column_022_;
}
static inline void wide_row_set_column_022(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_022, &value);
}

/* column_023: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_023(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_023);
    return object->column_023_;
}
static inline void wide_row_set_column_023(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_023, &value);
}

/* column_024: integer. */
static inline int32_t wide_row_column_024(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_024);
    return object->column_024_;
}
static inline void wide_row_set_column_024(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_024, &value);
}

/* column_025: text, may be NULL. */
static inline const char *wide_row_column_025(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_025);
    return object->column_025_;
}
static inline void wide_row_set_column_025(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_025, &value);
}

/* column_026: numeric(10,2). */
static inline orm_numeric wide_row_column_026(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_026);
    return object->column_026_;
}
static inline void wide_row_set_column_026(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_026, &value);
}

/* column_027: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_027(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_027);
    return object->column_027_;
}
static inline void wide_row_set_column_027(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_027, &value);
}

/* column_028: integer. */
static inline int32_t wide_row_column_028(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_028);
    return object->column_028_;
}
static inline void wide_row_set_column_028(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_028, &value);
}

/* column_029: text, may be NULL. */
static inline const char *wide_row_column_029(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_029);
    return object->column_029_;
}
static inline void wide_row_set_column_029(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_029, &value);
}

/* column_030: numeric(10,2). */
static inline orm_numeric wide_row_column_030(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_030);
    return object->column_030_;
}
static inline void wide_row_set_column_030(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_030, &value);
}

/* column_031: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_031(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_031);
    return object->column_031_;
}
static inline void wide_row_set_column_031(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_031, &value);
}

/* column_032: integer. */
static inline int32_t wide_row_column_032(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_032);
    return object->column_032_;
}
static inline void wide_row_set_column_032(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_032, &value);
}

/* column_033: text, may be NULL. */
static inline const char *wide_row_column_033(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_033);
    return object->column_033_;
}
static inline void wide_row_set_column_033(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_033, &value);
}

/* column_034: numeric(10,2). */
static inline orm_numeric wide_row_column_034(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_034);
    return object->column_034_;
}
static inline void wide_row_set_column_034(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_034, &value);
}

/* column_035: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_035(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_035);
    return object->column_035_;
}
static inline void wide_row_set_column_035(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_035, &value);
}

/* column_036: integer. */
static inline int32_t wide_row_column_036(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_036);
    return object->column_036_;
}
static inline void wide_row_set_column_036(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_036, &value);
}

/* column_037: text, may be NULL. */
static inline const char *wide_row_column_037(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_037);
    return object->column_037_;
}
static inline void wide_row_set_column_037(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_037, &value);
}

/* column_038: numeric(10,2). */
static inline orm_numeric wide_row_column_038(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_038);
    return object->column_038_;
}
static inline void wide_row_set_column_038(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_038, &value);
}

/* column_039: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_039(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_039);
    return object->column_039_;
}
static inline void wide_row_set_column_039(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_039, &value);
}

/* column_040: integer. */
static inline int32_t wide_row_column_040(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_040);
    return object->column_040_;
}
static inline void wide_row_set_column_040(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_040, &value);
}

/* column_041: text, may be NULL. */
static inline const char *wide_row_column_041(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_041);
    return object->column_041_;
}
static inline void wide_row_set_column_041(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_041, &value);
}

/* column_042: numeric(10,2). */
static inline orm_numeric wide_row_column_042(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_042);
    return object->column_042_;
}
static inline void wide_row_set_column_042(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_042, &value);
}

/* column_043: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_043(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_043);
    return object->column_043_;
}
static inline void wide_row_set_column_043(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_043, &value);
}

/* column_044: integer. */
static inline int32_t wide_row_column_044(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_044);
    return object->column_044_;
}
static inline void wide_row_set_column_044(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_044, &value);
}

/* column_045: text, may be NULL. */
static inline const char *wide_row_column_045(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_045);
    return object->column_045_;
}
static inline void wide_row_set_column_045(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_045, &value);
}

/* column_046: numeric(10,2). */
static inline orm_numeric wide_row_column_046(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_046);
    return object->column_046_;
}
static inline void wide_row_set_column_046(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_046, &value);
}

/* column_047: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_047(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_047);
    return object->column_047_;
}
static inline void wide_row_set_column_047(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_047, &value);
}

/* column_048: integer. */
static inline int32_t wide_row_column_048(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_048);
    return object->column_048_;
}
static inline void wide_row_set_column_048(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_048, &value);
}

/* column_049: text, may be NULL. */
static inline const char *wide_row_column_049(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_049);
    return object->column_049_;
}
static inline void wide_row_set_column_049(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_049, &value);
}

/* column_050: numeric(10,2). */
static inline orm_numeric wide_row_column_050(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_050);
    return object->column_050_;
}
static inline void wide_row_set_column_050(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_050, &value);
}

/* column_051: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_051(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_051);
    return object->column_051_;
}
static inline void wide_row_set_column_051(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_051, &value);
}

/* column_052: integer. */
static inline int32_t wide_row_column_052(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_052);
    return object->column_052_;
}
static inline void wide_row_set_column_052(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_052, &value);
}

/* column_053: text, may be NULL. */
static inline const char *wide_row_column_053(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_053);
    return object->column_053_;
}
static inline void wide_row_set_column_053(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_053, &value);
}

/* column_054: numeric(10,2). */
static inline orm_numeric wide_row_column_054(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_054);
    return object->column_054_;
}
static inline void wide_row_set_column_054(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_054, &value);
}

/* column_055: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_055(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_055);
    return object->column_055_;
}
static inline void wide_row_set_column_055(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_055, &value);
}

/* column_056: integer. */
static inline int32_t wide_row_column_056(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_056);
    return object->column_056_;
}
static inline void wide_row_set_column_056(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_056, &value);
}

/* column_057: text, may be NULL. */
static inline const char *wide_row_column_057(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_057);
    return object->column_057_;
}
static inline void wide_row_set_column_057(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_057, &value);
}

/* column_058: numeric(10,2). */
static inline orm_numeric wide_row_column_058(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_058);
    return object->column_058_;
}
static inline void wide_row_set_column_058(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_058, &value);
}

/* column_059: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_059(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_059);
    return object->column_059_;
}
static inline void wide_row_set_column_059(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_059, &value);
}

/* column_060: integer. */
static inline int32_t wide_row_column_060(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_060);
    return object->column_060_;
}
static inline void wide_row_set_column_060(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_060, &value);
}

/* column_061: text, may be NULL. */
static inline const char *wide_row_column_061(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_061);
    return object->column_061_;
}
static inline void wide_row_set_column_061(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_061, &value);
}

/* column_062: numeric(10,2). */
static inline orm_numeric wide_row_column_062(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_062);
    return object->column_062_;
}
static inline void wide_row_set_column_062(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_062, &value);
}

/* column_063: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_063(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_063);
    return object->column_063_;
}
static inline void wide_row_set_column_063(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_063, &value);
}

/* column_064: integer. */
static inline int32_t wide_row_column_064(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_064);
    return object->column_064_;
}
static inline void wide_row_set_column_064(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_064, &value);
}

/* column_065: text, may be NULL. */
static inline const char *wide_row_column_065(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_065);
    return object->column_065_;
}
static inline void wide_row_set_column_065(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_065, &value);
}

/* column_066: numeric(10,2). */
static inline orm_numeric wide_row_column_066(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_066);
    return object->column_066_;
}
static inline void wide_row_set_column_066(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_066, &value);
}

/* column_067: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_067(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_067);
    return object->column_067_;
}
static inline void wide_row_set_column_067(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_067, &value);
}

/* column_068: integer. */
static inline int32_t wide_row_column_068(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_068);
    return object->column_068_;
}
static inline void wide_row_set_column_068(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_068, &value);
}

/* column_069: text, may be NULL. */
static inline const char *wide_row_column_069(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_069);
    return object->column_069_;
}
static inline void wide_row_set_column_069(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_069, &value);
}

/* column_070: numeric(10,2). */
static inline orm_numeric wide_row_column_070(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_070);
    return object->column_070_;
}
static inline void wide_row_set_column_070(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_070, &value);
}

/* column_071: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_071(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_071);
    return object->column_071_;
}
static inline void wide_row_set_column_071(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_071, &value);
}

/* column_072: integer. */
static inline int32_t wide_row_column_072(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_072);
    return object->column_072_;
}
static inline void wide_row_set_column_072(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_072, &value);
}

/* column_073: text, may be NULL. */
static inline const char *wide_row_column_073(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_073);
    return object->column_073_;
}
static inline void wide_row_set_column_073(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_073, &value);
}

/* column_074: numeric(10,2). */
static inline orm_numeric wide_row_column_074(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_074);
    return object->column_074_;
}
static inline void wide_row_set_column_074(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_074, &value);
}

/* column_075: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_075(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_075);
    return object->column_075_;
}
static inline void wide_row_set_column_075(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_075, &value);
}

/* column_076: integer. */
static inline int32_t wide_row_column_076(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_076);
    return object->column_076_;
}
static inline void wide_row_set_column_076(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_076, &value);
}

/* column_077: text, may be NULL. */
static inline const char *wide_row_column_077(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_077);
    return object->column_077_;
}
static inline void wide_row_set_column_077(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_077, &value);
}

/* column_078: numeric(10,2). */
static inline orm_numeric wide_row_column_078(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_078);
    return object->column_078_;
}
static inline void wide_row_set_column_078(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_078, &value);
}

/* column_079: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_079(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_079);
    return object->column_079_;
}
static inline void wide_row_set_column_079(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_079, &value);
}

/* column_080: integer. */
static inline int32_t wide_row_column_080(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_080);
    return object->column_080_;
}
static inline void wide_row_set_column_080(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_080, &value);
}

/* column_081: text, may be NULL. */
static inline const char *wide_row_column_081(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_081);
    return object->column_081_;
}
static inline void wide_row_set_column_081(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_081, &value);
}

/* column_082: numeric(10,2). */
static inline orm_numeric wide_row_column_082(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_082);
    return object->column_082_;
}
static inline void wide_row_set_column_082(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_082, &value);
}

/* column_083: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_083(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_083);
    return object->column_083_;
}
static inline void wide_row_set_column_083(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_083, &value);
}

/* column_084: integer. */
static inline int32_t wide_row_column_084(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_084);
    return object->column_084_;
}
static inline void wide_row_set_column_084(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_084, &value);
}

/* column_085: text, may be NULL. */
static inline const char *wide_row_column_085(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_085);
    return object->column_085_;
}
static inline void wide_row_set_column_085(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_085, &value);
}

/* column_086: numeric(10,2). */
static inline orm_numeric wide_row_column_086(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_086);
    return object->column_086_;
}
static inline void wide_row_set_column_086(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_086, &value);
}

/* column_087: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_087(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_087);
    return object->column_087_;
}
static inline void wide_row_set_column_087(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_087, &value);
}

/* column_088: integer. */
static inline int32_t wide_row_column_088(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_088);
    return object->column_088_;
}
static inline void wide_row_set_column_088(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_088, &value);
}

/* column_089: text, may be NULL. */
static inline const char *wide_row_column_089(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_089);
    return object->column_089_;
}
static inline void wide_row_set_column_089(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_089, &value);
}

/* column_090: numeric(10,2). */
static inline orm_numeric wide_row_column_090(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_090);
    return object->column_090_;
}
static inline void wide_row_set_column_090(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_090, &value);
}

/* column_091: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_091(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_091);
    return object->column_091_;
}
static inline void wide_row_set_column_091(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_091, &value);
}

/* column_092: integer. */
static inline int32_t wide_row_column_092(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_092);
    return object->column_092_;
}
static inline void wide_row_set_column_092(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_092, &value);
}

/* column_093: text, may be NULL. */
static inline const char *wide_row_column_093(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_093);
    return object->column_093_;
}
static inline void wide_row_set_column_093(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_093, &value);
}

/* column_094: numeric(10,2). */
static inline orm_numeric wide_row_column_094(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_094);
    return object->column_094_;
}
static inline void wide_row_set_column_094(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_094, &value);
}

/* column_095: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_095(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_095);
    return object->column_095_;
}
static inline void wide_row_set_column_095(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_095, &value);
}

/* column_096: integer. */
static inline int32_t wide_row_column_096(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_096);
    return object->column_096_;
}
static inline void wide_row_set_column_096(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_096, &value);
}

/* column_097: text, may be NULL. */
static inline const char *wide_row_column_097(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_097);
    return object->column_097_;
}
static inline void wide_row_set_column_097(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_097, &value);
}

/* column_098: numeric(10,2). */
static inline orm_numeric wide_row_column_098(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_098);
    return object->column_098_;
}
static inline void wide_row_set_column_098(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_098, &value);
}

/* column_099: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_099(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_099);
    return object->column_099_;
}
static inline void wide_row_set_column_099(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_099, &value);
}

/* column_100: integer. */
static inline int32_t wide_row_column_100(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_100);
    return object->column_100_;
}
static inline void wide_row_set_column_100(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_100, &value);
}

/* column_101: text, may be NULL. */
static inline const char *wide_row_column_101(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_101);
    return object->column_101_;
}
static inline void wide_row_set_column_101(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_101, &value);
}

/* column_102: numeric(10,2). */
static inline orm_numeric wide_row_column_102(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_102);
    return object->column_102_;
}
static inline void wide_row_set_column_102(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_102, &value);
}

/* column_103: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_103(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_103);
    return object->column_103_;
}
static inline void wide_row_set_column_103(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_103, &value);
}

/* column_104: integer. */
static inline int32_t wide_row_column_104(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_104);
    return object->column_104_;
}
static inline void wide_row_set_column_104(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_104, &value);
}

/* column_105: text, may be NULL. */
static inline const char *wide_row_column_105(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_105);
    return object->column_105_;
}
static inline void wide_row_set_column_105(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_105, &value);
}

/* column_106: numeric(10,2). */
static inline orm_numeric wide_row_column_106(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_106);
    return object->column_106_;
}
static inline void wide_row_set_column_106(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_106, &value);
}

/* column_107: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_107(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_107);
    return object->column_107_;
}
static inline void wide_row_set_column_107(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_107, &value);
}

/* column_108: integer. */
static inline int32_t wide_row_column_108(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_108);
    return object->column_108_;
}
static inline void wide_row_set_column_108(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_108, &value);
}

/* column_109: text, may be NULL. */
static inline const char *wide_row_column_109(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_109);
    return object->column_109_;
}
static inline void wide_row_set_column_109(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_109, &value);
}

/* column_110: numeric(10,2). */
static inline orm_numeric wide_row_column_110(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_110);
    return object->column_110_;
}
static inline void wide_row_set_column_110(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_110, &value);
}

/* column_111: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_111(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_111);
    return object->column_111_;
}
static inline void wide_row_set_column_111(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_111, &value);
}

/* column_112: integer. */
static inline int32_t wide_row_column_112(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_112);
    return object->column_112_;
}
static inline void wide_row_set_column_112(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_112, &value);
}

/* column_113: text, may be NULL. */
static inline const char *wide_row_column_113(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_113);
    return object->column_113_;
}
static inline void wide_row_set_column_113(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_113, &value);
}

/* column_114: numeric(10,2). */
static inline orm_numeric wide_row_column_114(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_114);
    return object->column_114_;
}
static inline void wide_row_set_column_114(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_114, &value);
}

/* column_115: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_115(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_115);
    return object->column_115_;
}
static inline void wide_row_set_column_115(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_115, &value);
}

/* column_116: integer. */
static inline int32_t wide_row_column_116(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_116);
    return object->column_116_;
}
static inline void wide_row_set_column_116(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_116, &value);
}

/* column_117: text, may be NULL. */
static inline const char *wide_row_column_117(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_117);
    return object->column_117_;
}
static inline void wide_row_set_column_117(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_117, &value);
}

/* column_118: numeric(10,2). */
static inline orm_numeric wide_row_column_118(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_118);
    return object->column_118_;
}
static inline void wide_row_set_column_118(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_118, &value);
}

/* column_119: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_119(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_119);
    return object->column_119_;
}
static inline void wide_row_set_column_119(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_119, &value);
}

/* column_120: integer. */
static inline int32_t wide_row_column_120(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_120);
    return object->column_120_;
}
static inline void wide_row_set_column_120(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_120, &value);
}

/* column_121: text, may be NULL. */
static inline const char *wide_row_column_121(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_121);
    return object->column_121_;
}
static inline void wide_row_set_column_121(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_121, &value);
}

/* column_122: numeric(10,2). */
static inline orm_numeric wide_row_column_122(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_122);
    return object->column_122_;
}
static inline void wide_row_set_column_122(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_122, &value);
}

/* column_123: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_123(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_123);
    return object->column_123_;
}
static inline void wide_row_set_column_123(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_123, &value);
}

/* column_124: integer. */
static inline int32_t wide_row_column_124(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_124);
    return object->column_124_;
}
static inline void wide_row_set_column_124(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_124, &value);
}

/* column_125: text, may be NULL. */
static inline const char *wide_row_column_125(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_125);
    return object->column_125_;
}
static inline void wide_row_set_column_125(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_125, &value);
}

/* column_126: numeric(10,2). */
static inline orm_numeric wide_row_column_126(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_126);
    return object->column_126_;
}
static inline void wide_row_set_column_126(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_126, &value);
}

/* column_127: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_127(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_127);
    return object->column_127_;
}
static inline void wide_row_set_column_127(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_127, &value);
}

/* column_128: integer. */
static inline int32_t wide_row_column_128(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_128);
    return object->column_128_;
}
static inline void wide_row_set_column_128(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_128, &value);
}

/* column_129: text, may be NULL. */
static inline const char *wide_row_column_129(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_129);
    return object->column_129_;
}
static inline void wide_row_set_column_129(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_129, &value);
}

/* column_130: numeric(10,2). */
static inline orm_numeric wide_row_column_130(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_130);
    return object->column_130_;
}
static inline void wide_row_set_column_130(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_130, &value);
}

/* column_131: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_131(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_131);
    return object->column_131_;
}
static inline void wide_row_set_column_131(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_131, &value);
}

/* column_132: integer. */
static inline int32_t wide_row_column_132(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_132);
    return object->column_132_;
}
static inline void wide_row_set_column_132(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_132, &value);
}

/* column_133: text, may be NULL. */
static inline const char *wide_row_column_133(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_133);
    return object->column_133_;
}
static inline void wide_row_set_column_133(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_133, &value);
}

/* column_134: numeric(10,2). */
static inline orm_numeric wide_row_column_134(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_134);
    return object->column_134_;
}
static inline void wide_row_set_column_134(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_134, &value);
}

/* column_135: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_135(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_135);
    return object->column_135_;
}
static inline void wide_row_set_column_135(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_135, &value);
}

/* column_136: integer. */
static inline int32_t wide_row_column_136(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_136);
    return object->column_136_;
}
static inline void wide_row_set_column_136(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_136, &value);
}

/* column_137: text, may be NULL. */
static inline const char *wide_row_column_137(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_137);
    return object->column_137_;
}
static inline void wide_row_set_column_137(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_137, &value);
}

/* column_138: numeric(10,2). */
static inline orm_numeric wide_row_column_138(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_138);
    return object->column_138_;
}
static inline void wide_row_set_column_138(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_138, &value);
}

/* column_139: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_139(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_139);
    return object->column_139_;
}
static inline void wide_row_set_column_139(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_139, &value);
}

/* column_140: integer. */
static inline int32_t wide_row_column_140(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_140);
    return object->column_140_;
}
static inline void wide_row_set_column_140(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_140, &value);
}

/* column_141: text, may be NULL. */
static inline const char *wide_row_column_141(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_141);
    return object->column_141_;
}
static inline void wide_row_set_column_141(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_141, &value);
}

/* column_142: numeric(10,2). */
static inline orm_numeric wide_row_column_142(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_142);
    return object->column_142_;
}
static inline void wide_row_set_column_142(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_142, &value);
}

/* column_143: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_143(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_143);
    return object->column_143_;
}
static inline void wide_row_set_column_143(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_143, &value);
}

/* column_144: integer. */
static inline int32_t wide_row_column_144(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_144);
    return object->column_144_;
}
static inline void wide_row_set_column_144(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_144, &value);
}

/* column_145: text, may be NULL. */
static inline const char *wide_row_column_145(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_145);
    return object->column_145_;
}
static inline void wide_row_set_column_145(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_145, &value);
}

/* column_146: numeric(10,2). */
static inline orm_numeric wide_row_column_146(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_146);
    return object->column_146_;
}
static inline void wide_row_set_column_146(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_146, &value);
}

/* column_147: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_147(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_147);
    return object->column_147_;
}
static inline void wide_row_set_column_147(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_147, &value);
}

/* column_148: integer. */
static inline int32_t wide_row_column_148(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_148);
    return object->column_148_;
}
static inline void wide_row_set_column_148(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_148, &value);
}

/* column_149: text, may be NULL. */
static inline const char *wide_row_column_149(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_149);
    return object->column_149_;
}
static inline void wide_row_set_column_149(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_149, &value);
}

/* column_150: numeric(10,2). */
static inline orm_numeric wide_row_column_150(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_150);
    return object->column_150_;
}
static inline void wide_row_set_column_150(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_150, &value);
}

/* column_151: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_151(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_151);
    return object->column_151_;
}
static inline void wide_row_set_column_151(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_151, &value);
}

/* column_152: integer. */
static inline int32_t wide_row_column_152(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_152);
    return object->column_152_;
}
static inline void wide_row_set_column_152(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_152, &value);
}

/* column_153: text, may be NULL. */
static inline const char *wide_row_column_153(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_153);
    return object->column_153_;
}
static inline void wide_row_set_column_153(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_153, &value);
}

/* column_154: numeric(10,2). */
static inline orm_numeric wide_row_column_154(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_154);
    return object->column_154_;
}
static inline void wide_row_set_column_154(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_154, &value);
}

/* column_155: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_155(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_155);
    return object->column_155_;
}
static inline void wide_row_set_column_155(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_155, &value);
}

/* column_156: integer. */
static inline int32_t wide_row_column_156(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_156);
    return object->column_156_;
}
static inline void wide_row_set_column_156(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_156, &value);
}

/* column_157: text, may be NULL. */
static inline const char *wide_row_column_157(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_157);
    return object->column_157_;
}
static inline void wide_row_set_column_157(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_157, &value);
}

/* column_158: numeric(10,2). */
static inline orm_numeric wide_row_column_158(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_158);
    return object->column_158_;
}
static inline void wide_row_set_column_158(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_158, &value);
}

/* column_159: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_159(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_159);
    return object->column_159_;
}
static inline void wide_row_set_column_159(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_159, &value);
}

/* column_160: integer. */
static inline int32_t wide_row_column_160(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_160);
    return object->column_160_;
}
static inline void wide_row_set_column_160(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_160, &value);
}

/* column_161: text, may be NULL. */
static inline const char *wide_row_column_161(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_161);
    return object->column_161_;
}
static inline void wide_row_set_column_161(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_161, &value);
}

/* column_162: numeric(10,2). */
static inline orm_numeric wide_row_column_162(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_162);
    return object->column_162_;
}
static inline void wide_row_set_column_162(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_162, &value);
}

/* column_163: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_163(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_163);
    return object->column_163_;
}
static inline void wide_row_set_column_163(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_163, &value);
}

/* column_164: integer. */
static inline int32_t wide_row_column_164(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_164);
    return object->column_164_;
}
static inline void wide_row_set_column_164(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_164, &value);
}

/* column_165: text, may be NULL. */
static inline const char *wide_row_column_165(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_165);
    return object->column_165_;
}
static inline void wide_row_set_column_165(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_165, &value);
}

/* column_166: numeric(10,2). */
static inline orm_numeric wide_row_column_166(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_166);
    return object->column_166_;
}
static inline void wide_row_set_column_166(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_166, &value);
}

/* column_167: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_167(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_167);
    return object->column_167_;
}
static inline void wide_row_set_column_167(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_167, &value);
}

/* column_168: integer. */
static inline int32_t wide_row_column_168(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_168);
    return object->column_168_;
}
static inline void wide_row_set_column_168(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_168, &value);
}

/* column_169: text, may be NULL. */
static inline const char *wide_row_column_169(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_169);
    return object->column_169_;
}
static inline void wide_row_set_column_169(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_169, &value);
}

/* column_170: numeric(10,2). */
static inline orm_numeric wide_row_column_170(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_170);
    return object->column_170_;
}
static inline void wide_row_set_column_170(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_170, &value);
}

/* column_171: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_171(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_171);
    return object->column_171_;
}
static inline void wide_row_set_column_171(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_171, &value);
}

/* column_172: integer. */
static inline int32_t wide_row_column_172(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_172);
    return object->column_172_;
}
static inline void wide_row_set_column_172(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_172, &value);
}

/* column_173: text, may be NULL. */
static inline const char *wide_row_column_173(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_173);
    return object->column_173_;
}
static inline void wide_row_set_column_173(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_173, &value);
}

/* column_174: numeric(10,2). */
static inline orm_numeric wide_row_column_174(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_174);
    return object->column_174_;
}
static inline void wide_row_set_column_174(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_174, &value);
}

/* column_175: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_175(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_175);
    return object->column_175_;
}
static inline void wide_row_set_column_175(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_175, &value);
}

/* column_176: integer. */
static inline int32_t wide_row_column_176(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_176);
    return object->column_176_;
}
static inline void wide_row_set_column_176(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_176, &value);
}

/* column_177: text, may be NULL. */
static inline const char *wide_row_column_177(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_177);
    return object->column_177_;
}
static inline void wide_row_set_column_177(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_177, &value);
}

/* column_178: numeric(10,2). */
static inline orm_numeric wide_row_column_178(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_178);
    return object->column_178_;
}
static inline void wide_row_set_column_178(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_178, &value);
}

/* column_179: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_179(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_179);
    return object->column_179_;
}
static inline void wide_row_set_column_179(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_179, &value);
}

/* column_180: integer. */
static inline int32_t wide_row_column_180(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_180);
    return object->column_180_;
}
static inline void wide_row_set_column_180(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_180, &value);
}

/* column_181: text, may be NULL. */
static inline const char *wide_row_column_181(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_181);
    return object->column_181_;
}
static inline void wide_row_set_column_181(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_181, &value);
}

/* column_182: numeric(10,2). */
static inline orm_numeric wide_row_column_182(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_182);
    return object->column_182_;
}
static inline void wide_row_set_column_182(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_182, &value);
}

/* column_183: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_183(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_183);
    return object->column_183_;
}
static inline void wide_row_set_column_183(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_183, &value);
}

/* column_184: integer. */
static inline int32_t wide_row_column_184(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_184);
    return object->column_184_;
}
static inline void wide_row_set_column_184(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_184, &value);
}

/* column_185: text, may be NULL. */
static inline const char *wide_row_column_185(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_185);
    return object->column_185_;
}
static inline void wide_row_set_column_185(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_185, &value);
}

/* column_186: numeric(10,2). */
static inline orm_numeric wide_row_column_186(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_186);
    return object->column_186_;
}
static inline void wide_row_set_column_186(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_186, &value);
}

/* column_187: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_187(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_187);
    return object->column_187_;
}
static inline void wide_row_set_column_187(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_187, &value);
}

/* column_188: integer. */
static inline int32_t wide_row_column_188(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_188);
    return object->column_188_;
}
static inline void wide_row_set_column_188(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_188, &value);
}

/* column_189: text, may be NULL. */
static inline const char *wide_row_column_189(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_189);
    return object->column_189_;
}
static inline void wide_row_set_column_189(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_189, &value);
}

/* column_190: numeric(10,2). */
static inline orm_numeric wide_row_column_190(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_190);
    return object->column_190_;
}
static inline void wide_row_set_column_190(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_190, &value);
}

/* column_191: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_191(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_191);
    return object->column_191_;
}
static inline void wide_row_set_column_191(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_191, &value);
}

/* column_192: integer. */
static inline int32_t wide_row_column_192(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_192);
    return object->column_192_;
}
static inline void wide_row_set_column_192(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_192, &value);
}

/* column_193: text, may be NULL. */
static inline const char *wide_row_column_193(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_193);
    return object->column_193_;
}
static inline void wide_row_set_column_193(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_193, &value);
}

/* column_194: numeric(10,2). */
static inline orm_numeric wide_row_column_194(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_194);
    return object->column_194_;
}
static inline void wide_row_set_column_194(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_194, &value);
}

/* column_195: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_195(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_195);
    return object->column_195_;
}
static inline void wide_row_set_column_195(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_195, &value);
}

/* column_196: integer. */
static inline int32_t wide_row_column_196(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_196);
    return object->column_196_;
}
static inline void wide_row_set_column_196(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_196, &value);
}

/* column_197: text, may be NULL. */
static inline const char *wide_row_column_197(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_197);
    return object->column_197_;
}
static inline void wide_row_set_column_197(wide_row *object, const char *value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_197, &value);
}

/* column_198: numeric(10,2). */
static inline orm_numeric wide_row_column_198(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_198);
    return object->column_198_;
}
static inline void wide_row_set_column_198(wide_row *object, orm_numeric value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_198, &value);
}

/* column_199: timestamp with time zone, may be NULL. */
static inline orm_opt_timestamptz wide_row_column_199(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_199);
    return object->column_199_;
}
static inline void wide_row_set_column_199(wide_row *object, orm_opt_timestamptz value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_199, &value);
}

/* column_200: integer. */
static inline int32_t wide_row_column_200(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_COLUMN_200);
    return object->column_200_;
}
static inline void wide_row_set_column_200(wide_row *object, int32_t value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_COLUMN_200, &value);
}

/* parent_id: bigint, may be NULL. */
static inline orm_opt_int64 wide_row_parent_id(const wide_row *object) {
    ORM_READ(object, WIDE_ROW_COLUMN_PARENT_ID);
    return object->parent_id_;
}
static inline void wide_row_set_parent_id(wide_row *object, orm_opt_int64 value) {
    orm_object_set((orm_object *)object, WIDE_ROW_COLUMN_PARENT_ID, &value);
}

/* --- relationships: load asks the server, a reader never does ---------------------------------- */

/* parent: WideRow by parent_id, may be NULL. */
static inline wide_row *wide_row_parent(const wide_row *object) {
    ORM_READ(object, 202 + WIDE_ROW_RELATION_PARENT);
    return (wide_row *)object->parent_;
}
static inline orm_status orm_at_wide_row_load_parent(const char *file, int line, wide_row *object,
                                                     wide_row **out) {
    orm_object *found = NULL;
    orm_status status =
        orm_object_load_one_at((orm_object *)object, WIDE_ROW_RELATION_PARENT, file, line, &found);
    *out = (wide_row *)found;
    return status;
}
static inline orm_status wide_row_load_parent(wide_row *object, wide_row **out) {
    return orm_at_wide_row_load_parent(NULL, 0, object, out);
}
static inline void wide_row_set_parent(wide_row *object, wide_row *other) {
    orm_object_relate((orm_object *)object, WIDE_ROW_RELATION_PARENT, (orm_object *)other);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define WIDE_ROW_PKEY           "wide_rows_pkey"
#define WIDE_ROW_PARENT_ID_FKEY "wide_rows_parent_id_fkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define wide_row_find(...)        orm_at_wide_row_find(ORM_HERE, __VA_ARGS__)
#define wide_row_find_with(...)   orm_at_wide_row_find_with(ORM_HERE, __VA_ARGS__)
#define wide_row_load_parent(...) orm_at_wide_row_load_parent(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
