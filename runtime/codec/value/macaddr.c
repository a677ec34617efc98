/* Hardware addresses as text: bytes with a colon or hyphen between all of them, or none. */
#include <orm/value.h>

#include "codec/value/hex_text.h"

static orm_status parse(const char *text, uint8_t *bytes, size_t count) {
    char separator = 0;
    for (size_t i = 0; i < count; i++) {
        if (i == 1 && (*text == ':' || *text == '-'))
            separator = *text;
        if (i && separator && *text++ != separator)
            return ORM_VALUE;
        if (!orm__scan_hex(&text, &bytes[i]))
            return ORM_VALUE;
    }
    return *text ? ORM_VALUE : ORM_OK;
}

static size_t format(const uint8_t *bytes, size_t count, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    for (size_t i = 0; i < count; i++) {
        if (i)
            orm__cut_char(&text, ':');
        orm__write_hex(&text, bytes[i]);
    }
    return orm__cut_end(&text);
}

orm_status orm_macaddr_parse(const char *text, orm_macaddr *out) {
    return parse(text, out->bytes, sizeof out->bytes);
}

size_t orm_macaddr_format(orm_macaddr address, char *buffer, size_t size) {
    return format(address.bytes, sizeof address.bytes, buffer, size);
}

orm_status orm_macaddr8_parse(const char *text, orm_macaddr8 *out) {
    return parse(text, out->bytes, sizeof out->bytes);
}

size_t orm_macaddr8_format(orm_macaddr8 address, char *buffer, size_t size) {
    return format(address.bytes, sizeof address.bytes, buffer, size);
}
