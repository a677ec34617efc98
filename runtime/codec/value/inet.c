/*
 * Network addresses as text.
 *
 * Written as PostgreSQL does: the longest run of two or more zero words is `::`, IPv4 is shown
 * inside IPv6 where it is mapped or compatible, and the prefix of a single host is left out.
 */
#include <arpa/inet.h>
#include <orm/value.h>
#include <string.h>

#include "base/cut_text.h"

enum { WORDS = 8 };

static bool scan_prefix(const char *text, int most, uint8_t *out) {
    int prefix = 0, count = 0;
    for (; *text >= '0' && *text <= '9' && count < 4; text++, count++)
        prefix = prefix * 10 + (*text - '0');
    *out = (uint8_t)prefix;
    return count && !*text && prefix <= most;
}

orm_status orm_inet_parse(const char *text, orm_inet *out) {
    char host[INET6_ADDRSTRLEN];
    const char *slash = strchr(text, '/');
    size_t len = slash ? (size_t)(slash - text) : strlen(text);
    if (len >= sizeof host)
        return ORM_VALUE;
    memcpy(host, text, len);
    host[len] = '\0';
    bool six = strchr(host, ':');
    int most = six ? 128 : 32;
    *out = (orm_inet){.family = six ? 6 : 4, .prefix = (uint8_t)most};
    if (inet_pton(six ? AF_INET6 : AF_INET, host, out->address) != 1)
        return ORM_VALUE;
    return !slash || scan_prefix(slash + 1, most, &out->prefix) ? ORM_OK : ORM_VALUE;
}

static void write_four(orm__cut_text *text, const uint8_t *bytes) {
    for (int i = 0; i < 4; i++) {
        if (i)
            orm__cut_char(text, '.');
        orm__cut_number(text, bytes[i], 1);
    }
}

static void write_word(orm__cut_text *text, unsigned word) {
    bool begun = false;
    for (int shift = 12; shift >= 0; shift -= 4) {
        unsigned digit = word >> shift & 15;
        begun = begun || digit || !shift;
        if (begun)
            orm__cut_char(text, "0123456789abcdef"[digit]);
    }
}

/* The longest run of zero words, the first of equals; its length is 0 when none has two. */
static int longest_run(const unsigned *words, int *start) {
    int best = 0;
    for (int i = 0; i < WORDS; i++) {
        int len = 0;
        while (i + len < WORDS && !words[i + len])
            len++;
        if (len > best) {
            best = len;
            *start = i;
        }
        i += len;
    }
    return best >= 2 ? best : 0;
}

static void write_six(orm__cut_text *text, const uint8_t *bytes) {
    unsigned words[WORDS];
    for (int i = 0; i < WORDS; i++)
        words[i] = (unsigned)bytes[2 * i] << 8 | bytes[2 * i + 1];
    int start = -1, run = longest_run(words, &start);
    bool holds_four = run && start == 0 && (run == 6 || (run == 5 && words[5] == 0xffff));
    for (int i = 0; i < WORDS; i++) {
        if (run && i == start) {
            orm__cut_char(text, ':');
            i += run - 1;
            if (i == WORDS - 1)
                orm__cut_char(text, ':');
            continue;
        }
        if (i)
            orm__cut_char(text, ':');
        if (i == 6 && holds_four) {
            write_four(text, bytes + 12);
            return;
        }
        write_word(text, words[i]);
    }
}

size_t orm_inet_format(orm_inet inet, char *buffer, size_t size) {
    orm__cut_text text = {.buffer = buffer, .size = size};
    if (inet.family == 4)
        write_four(&text, inet.address);
    else if (inet.family == 6)
        write_six(&text, inet.address);
    if (inet.family && inet.prefix != (inet.family == 4 ? 32 : 128)) {
        orm__cut_char(&text, '/');
        orm__cut_number(&text, inet.prefix, 1);
    }
    return orm__cut_end(&text);
}
