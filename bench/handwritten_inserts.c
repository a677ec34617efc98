/*
 * The yardstick: 100 000 employees inserted with libpq by hand, as somebody would who knows how.
 *
 * Arrays of structs become one INSERT … SELECT FROM unnest(…) in binary format, which returns the
 * keys, and in `defaults` what the database filled in. Nothing is checked, nothing is known of an
 * object but its struct, and rows are taken to come back in the order in which they were sent.
 *
 *   handwritten_inserts full|defaults        DATABASE_URL names the server
 */
#include <libpq-fe.h>

#include <arpa/inet.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stopwatch.h"

enum { COUNT = 100000, DEPARTMENTS = 50, MOST_COLUMNS = 7 };
enum { INT8 = 20, TEXT = 25, DATE = 1082, NUMERIC = 1700 };
enum { INT8_ARRAY = 1016, TEXT_ARRAY = 1009, DATE_ARRAY = 1182, NUMERIC_ARRAY = 1231 };

typedef struct employee {
    int64_t id;
    char name[40], email[40], phone[24]; /* an empty phone is NULL */
    int64_t salary;                      /* in hundredths */
    int kind;
    int32_t hired_on;
    int64_t department_id;
} employee;

static const char *const kinds[] = {"full_time", "part_time", "contractor"};
static employee employees[COUNT];

static void die(const char *what) {
    fprintf(stderr, "handwritten_inserts: %s\n", what);
    exit(EXIT_FAILURE);
}

/* --- an array on the wire ------------------------------------------------------------------------ */

typedef struct array {
    char *data;
    size_t len, room;
} array;

static void put(array *to, const void *bytes, size_t len) {
    while (to->len + len > to->room) {
        to->room = to->room ? to->room * 2 : 1 << 20;
        to->data = realloc(to->data, to->room);
        if (!to->data)
            die("out of memory");
    }
    memcpy(to->data + to->len, bytes, len);
    to->len += len;
}

static void put_u16(array *to, uint16_t value) {
    uint16_t wire = htons(value);
    put(to, &wire, sizeof wire);
}

static void put_u32(array *to, uint32_t value) {
    uint32_t wire = htonl(value);
    put(to, &wire, sizeof wire);
}

static void put_i64(array *to, int64_t value) {
    put_u32(to, 8);
    put_u32(to, (uint32_t)((uint64_t)value >> 32));
    put_u32(to, (uint32_t)value);
}

static void put_text(array *to, const char *text) {
    size_t len = strlen(text);
    put_u32(to, (uint32_t)len);
    put(to, text, len);
}

/* Base-10 000 digits: up to three before the point, one behind it. */
static void put_hundredths(array *to, int64_t value) {
    uint16_t digits[] = {(uint16_t)(value / 100 / 10000 / 10000),
                         (uint16_t)(value / 100 / 10000 % 10000), (uint16_t)(value / 100 % 10000),
                         (uint16_t)(value % 100 * 100)};
    int first = 0;
    while (first < 3 && digits[first] == 0)
        first++;
    put_u32(to, (uint32_t)(8 + 2 * (4 - first)));
    put_u16(to, (uint16_t)(4 - first));
    put_u16(to, (uint16_t)(2 - first));
    put_u16(to, 0);
    put_u16(to, 2);
    for (int i = first; i < 4; i++)
        put_u16(to, digits[i]);
}

static void put_head(array *to, uint32_t type) {
    put_u32(to, 1);
    put_u32(to, 1);
    put_u32(to, type);
    put_u32(to, COUNT);
    put_u32(to, 1);
}

static void put_rows(array columns[MOST_COLUMNS], bool full) {
    static const uint32_t types[] = {TEXT, TEXT, NUMERIC, TEXT, INT8, TEXT, DATE};
    for (int i = 0; i < (full ? 7 : 5); i++)
        put_head(&columns[i], types[i]);
    for (int i = 0; i < COUNT; i++) {
        const employee *e = &employees[i];
        put_text(&columns[0], e->name);
        put_text(&columns[1], e->email);
        put_hundredths(&columns[2], e->salary);
        if (*e->phone)
            put_text(&columns[3], e->phone);
        else
            put_u32(&columns[3], UINT32_MAX);
        put_i64(&columns[4], e->department_id);
        if (!full)
            continue;
        put_text(&columns[5], kinds[e->kind]);
        put_u32(&columns[6], 4);
        put_u32(&columns[6], (uint32_t)e->hired_on);
    }
}

/* --- the program ---------------------------------------------------------------------------------- */

static void run(PGconn *pq, const char *sql) {
    PGresult *result = PQexec(pq, sql);
    if (PQresultStatus(result) != PGRES_COMMAND_OK)
        die(PQerrorMessage(pq));
    PQclear(result);
}

static void make(employee *e, int number, bool full) {
    snprintf(e->name, sizeof e->name, "Employee number %d", number);
    snprintf(e->email, sizeof e->email, "employee%d@example.org", number);
    e->salary = 3000000 + number * INT64_C(7919) % 9000000;
    if (number % 4 == 0)
        snprintf(e->phone, sizeof e->phone, "+49 30 %07d", number);
    if (full) {
        e->kind = number % 3;
        e->hired_on = number % 9000;
    }
    e->department_id = number % DEPARTMENTS + 1;
}

static int64_t read_number(const PGresult *result, int row, int column) {
    uint32_t words[2] = {0};
    int len = PQgetlength(result, row, column);
    memcpy(words, PQgetvalue(result, row, column), (size_t)len);
    return len == 4 ? (int32_t)ntohl(words[0])
                    : (int64_t)((uint64_t)ntohl(words[0]) << 32 | ntohl(words[1]));
}

static void read_back(const PGresult *result, bool full) {
    if (PQntuples(result) != COUNT)
        die("rows are missing");
    for (int i = 0; i < COUNT; i++) {
        employees[i].id = read_number(result, i, 0);
        if (full)
            continue;
        for (int k = 0; k < 3; k++)
            if (strcmp(kinds[k], PQgetvalue(result, i, 1)) == 0)
                employees[i].kind = k;
        employees[i].hired_on = (int32_t)read_number(result, i, 2);
    }
}

static void insert(PGconn *pq, bool full) {
    static const Oid types[] = {TEXT_ARRAY, TEXT_ARRAY, NUMERIC_ARRAY, TEXT_ARRAY,
                                INT8_ARRAY, TEXT_ARRAY, DATE_ARRAY};
    static const int formats[] = {1, 1, 1, 1, 1, 1, 1};
    const char *sql =
        full ? "INSERT INTO employees (name, email, salary, phone, department_id, kind, hired_on)"
               " SELECT a, b, c, d, e, f::employment, g"
               " FROM unnest($1, $2, $3, $4, $5, $6, $7) AS n(a, b, c, d, e, f, g) RETURNING id"
             : "INSERT INTO employees (name, email, salary, phone, department_id)"
               " SELECT * FROM unnest($1, $2, $3, $4, $5) RETURNING id, kind, hired_on";
    array columns[MOST_COLUMNS] = {{.data = NULL}};
    const char *values[MOST_COLUMNS];
    int lengths[MOST_COLUMNS];
    put_rows(columns, full);
    for (int i = 0; i < MOST_COLUMNS; i++) {
        values[i] = columns[i].data;
        lengths[i] = (int)columns[i].len;
    }
    PGresult *result = PQexecParams(pq, sql, full ? 7 : 5, types, values, lengths, formats, 1);
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        die(PQerrorMessage(pq));
    read_back(result, full);
    PQclear(result);
    for (int i = 0; i < MOST_COLUMNS; i++)
        free(columns[i].data);
}

int main(int argc, char **argv) {
    bool full = argc < 2 || strcmp(argv[1], "defaults") != 0;
    PGconn *pq = PQconnectdb(getenv("DATABASE_URL"));
    if (PQstatus(pq) != CONNECTION_OK)
        die(PQerrorMessage(pq));
    run(pq, "TRUNCATE employees, employee_projects");
    stopwatch watch = stopwatch_start();
    for (int i = 0; i < COUNT; i++)
        make(&employees[i], i, full);
    run(pq, "BEGIN");
    insert(pq, full);
    run(pq, "COMMIT");
    stopwatch_print(&watch);
    PQfinish(pq);
    return 0;
}
