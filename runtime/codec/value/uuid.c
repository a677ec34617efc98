/* UUIDs as text. Read as PostgreSQL reads them: a hyphen may follow every second byte, and braces
 * may stand around the whole. */
#include <orm/value.h>

#include "codec/value/hex_text.h"

orm_status orm_uuid_parse(const char *text, orm_uuid *out) {
    bool braced = *text == '{';
    text += braced;
    for (size_t i = 0; i < sizeof out->bytes; i++) {
        if (!orm__scan_hex(&text, &out->bytes[i]))
            return ORM_VALUE;
        if (*text == '-' && i % 2 == 1 && i + 1 < sizeof out->bytes)
            text++;
    }
    if (braced && *text++ != '}')
        return ORM_VALUE;
    return *text ? ORM_VALUE : ORM_OK;
}

size_t orm_uuid_format(orm_uuid uuid, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    for (size_t i = 0; i < sizeof uuid.bytes; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            orm__cut_char(&text, '-');
        orm__write_hex(&text, uuid.bytes[i]);
    }
    return orm__cut_end(&text);
}
