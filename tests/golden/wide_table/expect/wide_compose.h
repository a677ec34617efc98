/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of wide:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of wide, which is the place for changes.
 */
#ifndef WIDE_WIDE_COMPOSE_H
#define WIDE_WIDE_COMPOSE_H

#include <orm/compose.h>

#include "wide.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- WideRow --- */

/* All rows of wide_rows, until conditions say less. */
static inline orm_select *wide_row_compose(orm_session *session) {
    return orm_select_new(session, &wide_row_entity);
}
static inline orm_status wide_row_compose_all(orm_select *select, wide_row_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void wide_row_compose_with(orm_select *select, const wide_row_with *with) {
    orm_select_with(select, with);
}

static const orm_int64_column WIDE_ROW_BY_ID = {{&wide_row_entity, WIDE_ROW_COLUMN_ID, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_001 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_001, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_002 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_002, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_003 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_003, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_004 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_004, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_005 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_005, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_006 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_006, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_007 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_007, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_008 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_008, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_009 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_009, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_010 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_010, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_011 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_011, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_012 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_012, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_013 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_013, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_014 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_014, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_015 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_015, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_016 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_016, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_017 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_017, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_018 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_018, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_019 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_019, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_020 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_020, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_021 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_021, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_022 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_022, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_023 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_023, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_024 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_024, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_025 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_025, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_026 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_026, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_027 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_027, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_028 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_028, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_029 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_029, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_030 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_030, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_031 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_031, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_032 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_032, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_033 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_033, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_034 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_034, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_035 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_035, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_036 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_036, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_037 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_037, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_038 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_038, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_039 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_039, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_040 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_040, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_041 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_041, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_042 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_042, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_043 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_043, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_044 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_044, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_045 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_045, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_046 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_046, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_047 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_047, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_048 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_048, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_049 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_049, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_050 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_050, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_051 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_051, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_052 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_052, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_053 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_053, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_054 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_054, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_055 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_055, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_056 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_056, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_057 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_057, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_058 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_058, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_059 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_059, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_060 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_060, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_061 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_061, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_062 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_062, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_063 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_063, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_064 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_064, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_065 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_065, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_066 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_066, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_067 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_067, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_068 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_068, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_069 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_069, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_070 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_070, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_071 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_071, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_072 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_072, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_073 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_073, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_074 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_074, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_075 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_075, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_076 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_076, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_077 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_077, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_078 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_078, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_079 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_079, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_080 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_080, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_081 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_081, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_082 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_082, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_083 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_083, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_084 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_084, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_085 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_085, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_086 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_086, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_087 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_087, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_088 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_088, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_089 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_089, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_090 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_090, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_091 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_091, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_092 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_092, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_093 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_093, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_094 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_094, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_095 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_095, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_096 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_096, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_097 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_097, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_098 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_098, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_099 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_099, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_100 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_100, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_101 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_101, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_102 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_102, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_103 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_103, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_104 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_104, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_105 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_105, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_106 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_106, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_107 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_107, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_108 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_108, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_109 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_109, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_110 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_110, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_111 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_111, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_112 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_112, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_113 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_113, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_114 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_114, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_115 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_115, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_116 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_116, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_117 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_117, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_118 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_118, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_119 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_119, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_120 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_120, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_121 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_121, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_122 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_122, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_123 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_123, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_124 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_124, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_125 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_125, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_126 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_126, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_127 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_127, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_128 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_128, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_129 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_129, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_130 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_130, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_131 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_131, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_132 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_132, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_133 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_133, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_134 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_134, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_135 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_135, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_136 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_136, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_137 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_137, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_138 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_138, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_139 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_139, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_140 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_140, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_141 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_141, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_142 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_142, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_143 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_143, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_144 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_144, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_145 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_145, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_146 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_146, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_147 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_147, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_148 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_148, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_149 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_149, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_150 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_150, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_151 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_151, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_152 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_152, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_153 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_153, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_154 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_154, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_155 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_155, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_156 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_156, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_157 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_157, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_158 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_158, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_159 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_159, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_160 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_160, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_161 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_161, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_162 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_162, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_163 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_163, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_164 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_164, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_165 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_165, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_166 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_166, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_167 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_167, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_168 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_168, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_169 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_169, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_170 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_170, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_171 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_171, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_172 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_172, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_173 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_173, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_174 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_174, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_175 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_175, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_176 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_176, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_177 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_177, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_178 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_178, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_179 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_179, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_180 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_180, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_181 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_181, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_182 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_182, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_183 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_183, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_184 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_184, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_185 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_185, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_186 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_186, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_187 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_187, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_188 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_188, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_189 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_189, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_190 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_190, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_191 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_191, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_192 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_192, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_193 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_193, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_194 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_194, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_195 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_195, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_196 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_196, NULL}};
static const orm_text_column WIDE_ROW_BY_COLUMN_197 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_197, NULL}};
static const orm_numeric_column WIDE_ROW_BY_COLUMN_198 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_198, NULL}};
static const orm_timestamptz_column WIDE_ROW_BY_COLUMN_199 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_199, NULL}};
static const orm_int32_column WIDE_ROW_BY_COLUMN_200 = {{&wide_row_entity, WIDE_ROW_COLUMN_COLUMN_200, NULL}};
static const orm_int64_column WIDE_ROW_BY_PARENT_ID = {{&wide_row_entity, WIDE_ROW_COLUMN_PARENT_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
