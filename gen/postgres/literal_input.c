/* The texts of literals that PostgreSQL's input functions surely refuse. */
#include "postgres/literal_input.h"

#include <stddef.h>
#include <string.h>

#include "postgres/catalogue.h"

static const char *skip_space(const char *text) {
    return text + strspn(text, " \t\n\r\f\v");
}

static bool is_integer(const char *text) {
    text = skip_space(text);
    text += *text == '+' || *text == '-';
    size_t digits = strspn(text, "0123456789");
    return digits > 0 && *skip_space(text + digits) == '\0';
}

static bool is_number(const char *text) {
    static const char *const words[] = {"nan", "infinity", "-infinity", "inf", "-inf", "+infinity"};
    text = skip_space(text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t same = 0;
        while (words[i][same] && (text[same] | 0x20) == (words[i][same] | 0x20))
            same++;
        if (!words[i][same])
            return true;
    }
    return strspn(text, "0123456789+-.eE_xXoObBaAcCdDfF \t\n") == strlen(text) &&
           strpbrk(text, "0123456789");
}

static bool is_uuid(const char *text) {
    size_t digits = 0;
    for (; *text; text++) {
        if (strchr("0123456789abcdefABCDEF", *text))
            digits++;
        else if (!strchr("-{}", *text))
            return false;
    }
    return digits == 32;
}

static bool is_boolean(const char *text) {
    static const char *const words[] = {"true", "false", "yes", "no", "on", "off", "1", "0"};
    text = skip_space(text);
    size_t len = strcspn(text, " \t\n");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t same = 0;
        while (same < len && words[i][same] && (text[same] | 0x20) == (words[i][same] | 0x20))
            same++;
        bool shortened = same > (size_t)(words[i][0] == 'o');
        if (same == len && shortened)
            return *skip_space(text + len) == '\0';
    }
    return false;
}

/* JSON begins with one of few characters. */
static bool is_json(const char *text) {
    text = skip_space(text);
    return *text && strchr("{[\"-0123456789tfn", *text);
}

static const struct literal_check {
    uint32_t type;
    bool (*fits)(const char *text);
} literal_checks[] = {
    {OID_INT2, is_integer},   {OID_INT4, is_integer},  {OID_INT8, is_integer},
    {OID_NUMERIC, is_number}, {OID_FLOAT4, is_number}, {OID_FLOAT8, is_number},
    {OID_UUID, is_uuid},      {OID_BOOL, is_boolean},  {OID_JSON, is_json},
    {OID_JSONB, is_json},
};

bool pg_literal_fits(uint32_t type, const char *text) {
    for (size_t i = 0; i < sizeof literal_checks / sizeof *literal_checks; i++)
        if (literal_checks[i].type == type)
            return literal_checks[i].fits(text);
    return true;
}
