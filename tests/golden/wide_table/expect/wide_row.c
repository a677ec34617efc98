/* What the runtime knows of WideRow. Made by ormgen from the schema of wide. */
#include "wide_row.h"

ORM_ENTITY_LAYOUT(struct wide_row);
ORM_WITH_LAYOUT(struct wide_row_with, 202, 1);

/* clang-format off */

static const char select_of_wide_row[] =
    "SELECT this.id, this.column_001, this.column_002, this.column_003, this.column_004, "
    "this.column_005, this.column_006, this.column_007, this.column_008, this.column_009, "
    "this.column_010, this.column_011, this.column_012, this.column_013, this.column_014, "
    "this.column_015, this.column_016, this.column_017, this.column_018, this.column_019, "
    "this.column_020, this.column_021, this.column_022, this.column_023, this.column_024, "
    "this.column_025, this.column_026, this.column_027, this.column_028, this.column_029, "
    "this.column_030, this.column_031, this.column_032, this.column_033, this.column_034, "
    "this.column_035, this.column_036, this.column_037, this.column_038, this.column_039, "
    "this.column_040, this.column_041, this.column_042, this.column_043, this.column_044, "
    "this.column_045, this.column_046, this.column_047, this.column_048, this.column_049, "
    "this.column_050, this.column_051, this.column_052, this.column_053, this.column_054, "
    "this.column_055, this.column_056, this.column_057, this.column_058, this.column_059, "
    "this.column_060, this.column_061, this.column_062, this.column_063, this.column_064, "
    "this.column_065, this.column_066, this.column_067, this.column_068, this.column_069, "
    "this.column_070, this.column_071, this.column_072, this.column_073, this.column_074, "
    "this.column_075, this.column_076, this.column_077, this.column_078, this.column_079, "
    "this.column_080, this.column_081, this.column_082, this.column_083, this.column_084, "
    "this.column_085, this.column_086, this.column_087, this.column_088, this.column_089, "
    "this.column_090, this.column_091, this.column_092, this.column_093, this.column_094, "
    "this.column_095, this.column_096, this.column_097, this.column_098, this.column_099, "
    "this.column_100, this.column_101, this.column_102, this.column_103, this.column_104, "
    "this.column_105, this.column_106, this.column_107, this.column_108, this.column_109, "
    "this.column_110, this.column_111, this.column_112, this.column_113, this.column_114, "
    "this.column_115, this.column_116, this.column_117, this.column_118, this.column_119, "
    "this.column_120, this.column_121, this.column_122, this.column_123, this.column_124, "
    "this.column_125, this.column_126, this.column_127, this.column_128, this.column_129, "
    "this.column_130, this.column_131, this.column_132, this.column_133, this.column_134, "
    "this.column_135, this.column_136, this.column_137, this.column_138, this.column_139, "
    "this.column_140, this.column_141, this.column_142, this.column_143, this.column_144, "
    "this.column_145, this.column_146, this.column_147, this.column_148, this.column_149, "
    "this.column_150, this.column_151, this.column_152, this.column_153, this.column_154, "
    "this.column_155, this.column_156, this.column_157, this.column_158, this.column_159, "
    "this.column_160, this.column_161, this.column_162, this.column_163, this.column_164, "
    "this.column_165, this.column_166, this.column_167, this.column_168, this.column_169, "
    "this.column_170, this.column_171, this.column_172, this.column_173, this.column_174, "
    "this.column_175, this.column_176, this.column_177, this.column_178, this.column_179, "
    "this.column_180, this.column_181, this.column_182, this.column_183, this.column_184, "
    "this.column_185, this.column_186, this.column_187, this.column_188, this.column_189, "
    "this.column_190, this.column_191, this.column_192, this.column_193, this.column_194, "
    "this.column_195, this.column_196, this.column_197, this.column_198, this.column_199, "
    "this.column_200, this.parent_id FROM wide_rows AS this";

static const orm_column columns_of_wide_row[] = {
    {"id", &orm_type_int8, offsetof(struct wide_row, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "wide_rows_id_seq"},
    {"column_001", &orm_type_text, offsetof(struct wide_row, column_001_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_002", &orm_type_numeric, offsetof(struct wide_row, column_002_), 0, 10, 2, "", "", NULL},
    {"column_003", &orm_type_timestamptz, offsetof(struct wide_row, column_003_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_004", &orm_type_int4, offsetof(struct wide_row, column_004_), 0, -1, 0, "", "", NULL},
    {"column_005", &orm_type_text, offsetof(struct wide_row, column_005_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_006", &orm_type_numeric, offsetof(struct wide_row, column_006_), 0, 10, 2, "", "", NULL},
    {"column_007", &orm_type_timestamptz, offsetof(struct wide_row, column_007_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_008", &orm_type_int4, offsetof(struct wide_row, column_008_), 0, -1, 0, "", "", NULL},
    {"column_009", &orm_type_text, offsetof(struct wide_row, column_009_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_010", &orm_type_numeric, offsetof(struct wide_row, column_010_), 0, 10, 2, "", "", NULL},
    {"column_011", &orm_type_timestamptz, offsetof(struct wide_row, column_011_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_012", &orm_type_int4, offsetof(struct wide_row, column_012_), 0, -1, 0, "", "", NULL},
    {"column_013", &orm_type_text, offsetof(struct wide_row, column_013_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_014", &orm_type_numeric, offsetof(struct wide_row, column_014_), 0, 10, 2, "", "", NULL},
    {"column_015", &orm_type_timestamptz, offsetof(struct wide_row, column_015_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_016", &orm_type_int4, offsetof(struct wide_row, column_016_), 0, -1, 0, "", "", NULL},
    {"column_017", &orm_type_text, offsetof(struct wide_row, column_017_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_018", &orm_type_numeric, offsetof(struct wide_row, column_018_), 0, 10, 2, "", "", NULL},
    {"column_019", &orm_type_timestamptz, offsetof(struct wide_row, column_019_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_020", &orm_type_int4, offsetof(struct wide_row, column_020_), 0, -1, 0, "", "", NULL},
    {"column_021", &orm_type_text, offsetof(struct wide_row, column_021_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_022", &orm_type_numeric, offsetof(struct wide_row, column_022_), 0, 10, 2, "", "", NULL},
    {"column_023", &orm_type_timestamptz, offsetof(struct wide_row, column_023_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_024", &orm_type_int4, offsetof(struct wide_row, column_024_), 0, -1, 0, "", "", NULL},
    {"column_025", &orm_type_text, offsetof(struct wide_row, column_025_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_026", &orm_type_numeric, offsetof(struct wide_row, column_026_), 0, 10, 2, "", "", NULL},
    {"column_027", &orm_type_timestamptz, offsetof(struct wide_row, column_027_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_028", &orm_type_int4, offsetof(struct wide_row, column_028_), 0, -1, 0, "", "", NULL},
    {"column_029", &orm_type_text, offsetof(struct wide_row, column_029_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_030", &orm_type_numeric, offsetof(struct wide_row, column_030_), 0, 10, 2, "", "", NULL},
    {"column_031", &orm_type_timestamptz, offsetof(struct wide_row, column_031_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_032", &orm_type_int4, offsetof(struct wide_row, column_032_), 0, -1, 0, "", "", NULL},
    {"column_033", &orm_type_text, offsetof(struct wide_row, column_033_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_034", &orm_type_numeric, offsetof(struct wide_row, column_034_), 0, 10, 2, "", "", NULL},
    {"column_035", &orm_type_timestamptz, offsetof(struct wide_row, column_035_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_036", &orm_type_int4, offsetof(struct wide_row, column_036_), 0, -1, 0, "", "", NULL},
    {"column_037", &orm_type_text, offsetof(struct wide_row, column_037_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_038", &orm_type_numeric, offsetof(struct wide_row, column_038_), 0, 10, 2, "", "", NULL},
    {"column_039", &orm_type_timestamptz, offsetof(struct wide_row, column_039_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_040", &orm_type_int4, offsetof(struct wide_row, column_040_), 0, -1, 0, "", "", NULL},
    {"column_041", &orm_type_text, offsetof(struct wide_row, column_041_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_042", &orm_type_numeric, offsetof(struct wide_row, column_042_), 0, 10, 2, "", "", NULL},
    {"column_043", &orm_type_timestamptz, offsetof(struct wide_row, column_043_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_044", &orm_type_int4, offsetof(struct wide_row, column_044_), 0, -1, 0, "", "", NULL},
    {"column_045", &orm_type_text, offsetof(struct wide_row, column_045_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_046", &orm_type_numeric, offsetof(struct wide_row, column_046_), 0, 10, 2, "", "", NULL},
    {"column_047", &orm_type_timestamptz, offsetof(struct wide_row, column_047_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_048", &orm_type_int4, offsetof(struct wide_row, column_048_), 0, -1, 0, "", "", NULL},
    {"column_049", &orm_type_text, offsetof(struct wide_row, column_049_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_050", &orm_type_numeric, offsetof(struct wide_row, column_050_), 0, 10, 2, "", "", NULL},
    {"column_051", &orm_type_timestamptz, offsetof(struct wide_row, column_051_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_052", &orm_type_int4, offsetof(struct wide_row, column_052_), 0, -1, 0, "", "", NULL},
    {"column_053", &orm_type_text, offsetof(struct wide_row, column_053_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_054", &orm_type_numeric, offsetof(struct wide_row, column_054_), 0, 10, 2, "", "", NULL},
    {"column_055", &orm_type_timestamptz, offsetof(struct wide_row, column_055_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_056", &orm_type_int4, offsetof(struct wide_row, column_056_), 0, -1, 0, "", "", NULL},
    {"column_057", &orm_type_text, offsetof(struct wide_row, column_057_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_058", &orm_type_numeric, offsetof(struct wide_row, column_058_), 0, 10, 2, "", "", NULL},
    {"column_059", &orm_type_timestamptz, offsetof(struct wide_row, column_059_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_060", &orm_type_int4, offsetof(struct wide_row, column_060_), 0, -1, 0, "", "", NULL},
    {"column_061", &orm_type_text, offsetof(struct wide_row, column_061_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_062", &orm_type_numeric, offsetof(struct wide_row, column_062_), 0, 10, 2, "", "", NULL},
    {"column_063", &orm_type_timestamptz, offsetof(struct wide_row, column_063_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_064", &orm_type_int4, offsetof(struct wide_row, column_064_), 0, -1, 0, "", "", NULL},
    {"column_065", &orm_type_text, offsetof(struct wide_row, column_065_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_066", &orm_type_numeric, offsetof(struct wide_row, column_066_), 0, 10, 2, "", "", NULL},
    {"column_067", &orm_type_timestamptz, offsetof(struct wide_row, column_067_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_068", &orm_type_int4, offsetof(struct wide_row, column_068_), 0, -1, 0, "", "", NULL},
    {"column_069", &orm_type_text, offsetof(struct wide_row, column_069_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_070", &orm_type_numeric, offsetof(struct wide_row, column_070_), 0, 10, 2, "", "", NULL},
    {"column_071", &orm_type_timestamptz, offsetof(struct wide_row, column_071_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_072", &orm_type_int4, offsetof(struct wide_row, column_072_), 0, -1, 0, "", "", NULL},
    {"column_073", &orm_type_text, offsetof(struct wide_row, column_073_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_074", &orm_type_numeric, offsetof(struct wide_row, column_074_), 0, 10, 2, "", "", NULL},
    {"column_075", &orm_type_timestamptz, offsetof(struct wide_row, column_075_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_076", &orm_type_int4, offsetof(struct wide_row, column_076_), 0, -1, 0, "", "", NULL},
    {"column_077", &orm_type_text, offsetof(struct wide_row, column_077_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_078", &orm_type_numeric, offsetof(struct wide_row, column_078_), 0, 10, 2, "", "", NULL},
    {"column_079", &orm_type_timestamptz, offsetof(struct wide_row, column_079_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_080", &orm_type_int4, offsetof(struct wide_row, column_080_), 0, -1, 0, "", "", NULL},
    {"column_081", &orm_type_text, offsetof(struct wide_row, column_081_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_082", &orm_type_numeric, offsetof(struct wide_row, column_082_), 0, 10, 2, "", "", NULL},
    {"column_083", &orm_type_timestamptz, offsetof(struct wide_row, column_083_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_084", &orm_type_int4, offsetof(struct wide_row, column_084_), 0, -1, 0, "", "", NULL},
    {"column_085", &orm_type_text, offsetof(struct wide_row, column_085_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_086", &orm_type_numeric, offsetof(struct wide_row, column_086_), 0, 10, 2, "", "", NULL},
    {"column_087", &orm_type_timestamptz, offsetof(struct wide_row, column_087_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_088", &orm_type_int4, offsetof(struct wide_row, column_088_), 0, -1, 0, "", "", NULL},
    {"column_089", &orm_type_text, offsetof(struct wide_row, column_089_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_090", &orm_type_numeric, offsetof(struct wide_row, column_090_), 0, 10, 2, "", "", NULL},
    {"column_091", &orm_type_timestamptz, offsetof(struct wide_row, column_091_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_092", &orm_type_int4, offsetof(struct wide_row, column_092_), 0, -1, 0, "", "", NULL},
    {"column_093", &orm_type_text, offsetof(struct wide_row, column_093_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_094", &orm_type_numeric, offsetof(struct wide_row, column_094_), 0, 10, 2, "", "", NULL},
    {"column_095", &orm_type_timestamptz, offsetof(struct wide_row, column_095_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_096", &orm_type_int4, offsetof(struct wide_row, column_096_), 0, -1, 0, "", "", NULL},
    {"column_097", &orm_type_text, offsetof(struct wide_row, column_097_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_098", &orm_type_numeric, offsetof(struct wide_row, column_098_), 0, 10, 2, "", "", NULL},
    {"column_099", &orm_type_timestamptz, offsetof(struct wide_row, column_099_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_100", &orm_type_int4, offsetof(struct wide_row, column_100_), 0, -1, 0, "", "", NULL},
    {"column_101", &orm_type_text, offsetof(struct wide_row, column_101_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_102", &orm_type_numeric, offsetof(struct wide_row, column_102_), 0, 10, 2, "", "", NULL},
    {"column_103", &orm_type_timestamptz, offsetof(struct wide_row, column_103_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_104", &orm_type_int4, offsetof(struct wide_row, column_104_), 0, -1, 0, "", "", NULL},
    {"column_105", &orm_type_text, offsetof(struct wide_row, column_105_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_106", &orm_type_numeric, offsetof(struct wide_row, column_106_), 0, 10, 2, "", "", NULL},
    {"column_107", &orm_type_timestamptz, offsetof(struct wide_row, column_107_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_108", &orm_type_int4, offsetof(struct wide_row, column_108_), 0, -1, 0, "", "", NULL},
    {"column_109", &orm_type_text, offsetof(struct wide_row, column_109_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_110", &orm_type_numeric, offsetof(struct wide_row, column_110_), 0, 10, 2, "", "", NULL},
    {"column_111", &orm_type_timestamptz, offsetof(struct wide_row, column_111_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_112", &orm_type_int4, offsetof(struct wide_row, column_112_), 0, -1, 0, "", "", NULL},
    {"column_113", &orm_type_text, offsetof(struct wide_row, column_113_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_114", &orm_type_numeric, offsetof(struct wide_row, column_114_), 0, 10, 2, "", "", NULL},
    {"column_115", &orm_type_timestamptz, offsetof(struct wide_row, column_115_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_116", &orm_type_int4, offsetof(struct wide_row, column_116_), 0, -1, 0, "", "", NULL},
    {"column_117", &orm_type_text, offsetof(struct wide_row, column_117_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_118", &orm_type_numeric, offsetof(struct wide_row, column_118_), 0, 10, 2, "", "", NULL},
    {"column_119", &orm_type_timestamptz, offsetof(struct wide_row, column_119_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_120", &orm_type_int4, offsetof(struct wide_row, column_120_), 0, -1, 0, "", "", NULL},
    {"column_121", &orm_type_text, offsetof(struct wide_row, column_121_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_122", &orm_type_numeric, offsetof(struct wide_row, column_122_), 0, 10, 2, "", "", NULL},
    {"column_123", &orm_type_timestamptz, offsetof(struct wide_row, column_123_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_124", &orm_type_int4, offsetof(struct wide_row, column_124_), 0, -1, 0, "", "", NULL},
    {"column_125", &orm_type_text, offsetof(struct wide_row, column_125_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_126", &orm_type_numeric, offsetof(struct wide_row, column_126_), 0, 10, 2, "", "", NULL},
    {"column_127", &orm_type_timestamptz, offsetof(struct wide_row, column_127_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_128", &orm_type_int4, offsetof(struct wide_row, column_128_), 0, -1, 0, "", "", NULL},
    {"column_129", &orm_type_text, offsetof(struct wide_row, column_129_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_130", &orm_type_numeric, offsetof(struct wide_row, column_130_), 0, 10, 2, "", "", NULL},
    {"column_131", &orm_type_timestamptz, offsetof(struct wide_row, column_131_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_132", &orm_type_int4, offsetof(struct wide_row, column_132_), 0, -1, 0, "", "", NULL},
    {"column_133", &orm_type_text, offsetof(struct wide_row, column_133_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_134", &orm_type_numeric, offsetof(struct wide_row, column_134_), 0, 10, 2, "", "", NULL},
    {"column_135", &orm_type_timestamptz, offsetof(struct wide_row, column_135_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_136", &orm_type_int4, offsetof(struct wide_row, column_136_), 0, -1, 0, "", "", NULL},
    {"column_137", &orm_type_text, offsetof(struct wide_row, column_137_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_138", &orm_type_numeric, offsetof(struct wide_row, column_138_), 0, 10, 2, "", "", NULL},
    {"column_139", &orm_type_timestamptz, offsetof(struct wide_row, column_139_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_140", &orm_type_int4, offsetof(struct wide_row, column_140_), 0, -1, 0, "", "", NULL},
    {"column_141", &orm_type_text, offsetof(struct wide_row, column_141_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_142", &orm_type_numeric, offsetof(struct wide_row, column_142_), 0, 10, 2, "", "", NULL},
    {"column_143", &orm_type_timestamptz, offsetof(struct wide_row, column_143_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_144", &orm_type_int4, offsetof(struct wide_row, column_144_), 0, -1, 0, "", "", NULL},
    {"column_145", &orm_type_text, offsetof(struct wide_row, column_145_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_146", &orm_type_numeric, offsetof(struct wide_row, column_146_), 0, 10, 2, "", "", NULL},
    {"column_147", &orm_type_timestamptz, offsetof(struct wide_row, column_147_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_148", &orm_type_int4, offsetof(struct wide_row, column_148_), 0, -1, 0, "", "", NULL},
    {"column_149", &orm_type_text, offsetof(struct wide_row, column_149_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_150", &orm_type_numeric, offsetof(struct wide_row, column_150_), 0, 10, 2, "", "", NULL},
    {"column_151", &orm_type_timestamptz, offsetof(struct wide_row, column_151_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_152", &orm_type_int4, offsetof(struct wide_row, column_152_), 0, -1, 0, "", "", NULL},
    {"column_153", &orm_type_text, offsetof(struct wide_row, column_153_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_154", &orm_type_numeric, offsetof(struct wide_row, column_154_), 0, 10, 2, "", "", NULL},
    {"column_155", &orm_type_timestamptz, offsetof(struct wide_row, column_155_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_156", &orm_type_int4, offsetof(struct wide_row, column_156_), 0, -1, 0, "", "", NULL},
    {"column_157", &orm_type_text, offsetof(struct wide_row, column_157_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_158", &orm_type_numeric, offsetof(struct wide_row, column_158_), 0, 10, 2, "", "", NULL},
    {"column_159", &orm_type_timestamptz, offsetof(struct wide_row, column_159_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_160", &orm_type_int4, offsetof(struct wide_row, column_160_), 0, -1, 0, "", "", NULL},
    {"column_161", &orm_type_text, offsetof(struct wide_row, column_161_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_162", &orm_type_numeric, offsetof(struct wide_row, column_162_), 0, 10, 2, "", "", NULL},
    {"column_163", &orm_type_timestamptz, offsetof(struct wide_row, column_163_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_164", &orm_type_int4, offsetof(struct wide_row, column_164_), 0, -1, 0, "", "", NULL},
    {"column_165", &orm_type_text, offsetof(struct wide_row, column_165_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_166", &orm_type_numeric, offsetof(struct wide_row, column_166_), 0, 10, 2, "", "", NULL},
    {"column_167", &orm_type_timestamptz, offsetof(struct wide_row, column_167_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_168", &orm_type_int4, offsetof(struct wide_row, column_168_), 0, -1, 0, "", "", NULL},
    {"column_169", &orm_type_text, offsetof(struct wide_row, column_169_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_170", &orm_type_numeric, offsetof(struct wide_row, column_170_), 0, 10, 2, "", "", NULL},
    {"column_171", &orm_type_timestamptz, offsetof(struct wide_row, column_171_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_172", &orm_type_int4, offsetof(struct wide_row, column_172_), 0, -1, 0, "", "", NULL},
    {"column_173", &orm_type_text, offsetof(struct wide_row, column_173_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_174", &orm_type_numeric, offsetof(struct wide_row, column_174_), 0, 10, 2, "", "", NULL},
    {"column_175", &orm_type_timestamptz, offsetof(struct wide_row, column_175_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_176", &orm_type_int4, offsetof(struct wide_row, column_176_), 0, -1, 0, "", "", NULL},
    {"column_177", &orm_type_text, offsetof(struct wide_row, column_177_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_178", &orm_type_numeric, offsetof(struct wide_row, column_178_), 0, 10, 2, "", "", NULL},
    {"column_179", &orm_type_timestamptz, offsetof(struct wide_row, column_179_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_180", &orm_type_int4, offsetof(struct wide_row, column_180_), 0, -1, 0, "", "", NULL},
    {"column_181", &orm_type_text, offsetof(struct wide_row, column_181_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_182", &orm_type_numeric, offsetof(struct wide_row, column_182_), 0, 10, 2, "", "", NULL},
    {"column_183", &orm_type_timestamptz, offsetof(struct wide_row, column_183_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_184", &orm_type_int4, offsetof(struct wide_row, column_184_), 0, -1, 0, "", "", NULL},
    {"column_185", &orm_type_text, offsetof(struct wide_row, column_185_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_186", &orm_type_numeric, offsetof(struct wide_row, column_186_), 0, 10, 2, "", "", NULL},
    {"column_187", &orm_type_timestamptz, offsetof(struct wide_row, column_187_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_188", &orm_type_int4, offsetof(struct wide_row, column_188_), 0, -1, 0, "", "", NULL},
    {"column_189", &orm_type_text, offsetof(struct wide_row, column_189_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_190", &orm_type_numeric, offsetof(struct wide_row, column_190_), 0, 10, 2, "", "", NULL},
    {"column_191", &orm_type_timestamptz, offsetof(struct wide_row, column_191_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_192", &orm_type_int4, offsetof(struct wide_row, column_192_), 0, -1, 0, "", "", NULL},
    {"column_193", &orm_type_text, offsetof(struct wide_row, column_193_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_194", &orm_type_numeric, offsetof(struct wide_row, column_194_), 0, 10, 2, "", "", NULL},
    {"column_195", &orm_type_timestamptz, offsetof(struct wide_row, column_195_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_196", &orm_type_int4, offsetof(struct wide_row, column_196_), 0, -1, 0, "", "", NULL},
    {"column_197", &orm_type_text, offsetof(struct wide_row, column_197_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_198", &orm_type_numeric, offsetof(struct wide_row, column_198_), 0, 10, 2, "", "", NULL},
    {"column_199", &orm_type_timestamptz, offsetof(struct wide_row, column_199_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"column_200", &orm_type_int4, offsetof(struct wide_row, column_200_), 0, -1, 0, "", "", NULL},
    {"parent_id", &orm_type_int8, offsetof(struct wide_row, parent_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_wide_row[] = {
    0, /* the primary key */
    201, /* parent */
    0, /* parent, in WideRow */
    0, /* wide_rows_pkey */
    201, /* wide_rows_parent_id_fkey */
};

static const orm_relation relations_of_wide_row[] = {
    {"parent", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct wide_row, parent_),
        &wide_row_entity, -1, 1, 1, numbers_of_wide_row + 1, numbers_of_wide_row + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_wide_row[] = {
    {"wide_rows_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_wide_row + 3, NULL},
    {"wide_rows_parent_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_wide_row + 4, &wide_row_entity},
};

const orm_entity wide_row_entity = {
    ORM_ABI, sizeof(struct wide_row), "WideRow", "wide_row", "wide_rows",
    columns_of_wide_row, relations_of_wide_row, constraints_of_wide_row, numbers_of_wide_row + 0,
    202, 1, 2, 1,
    offsetof(struct wide_row, loaded), 4, 0, select_of_wide_row,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
