/*
 * The yardstick: 100 000 employees read with libpq by hand, as somebody would who knows how.
 *
 * One statement in binary format, decoded column by column into an array of structs; texts are
 * copied, numerics are exact (scaled integers), NULLs are kept. There is no identity map, no check
 * of the columns' types beyond their widths and no relationship.
 *
 *   handwritten_employees ROUNDS [departments|stream]       DATABASE_URL names the server
 *
 * With `departments` there are two statements: all departments, and the employees in those, in the
 * order of their departments, so that each department's are a stretch of one array.
 *
 * With `stream` the rows are read one by one in constant memory: libpq's single-row mode, texts left
 * where libpq has put them, each result dropped before the next is asked for.
 */
#include <libpq-fe.h>

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum employment { FULL_TIME, PART_TIME, CONTRACTOR } employment;

typedef struct employee {
    int64_t id;
    char *name;
    char *email;
    int64_t salary; /* in hundredths */
    employment kind;
    int32_t hired_on; /* days since 2000-01-01 */
    char *phone;      /* NULL when there is none */
    int64_t department_id;
    bool has_manager;
    int64_t manager_id;
} employee;

static const char *const STATEMENT =
    "SELECT id, name, email, salary, kind, hired_on, phone, department_id, manager_id "
    "FROM employees ORDER BY id";
enum { ID, NAME, EMAIL, SALARY, KIND, HIRED_ON, PHONE, DEPARTMENT_ID, MANAGER_ID };

static void die(const char *what) {
    fprintf(stderr, "handwritten_employees: %s\n", what);
    exit(EXIT_FAILURE);
}

static uint16_t read_u16(const unsigned char *p) {
    return (uint16_t)(p[0] << 8 | p[1]);
}

static uint32_t read_u32(const unsigned char *p) {
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static int64_t read_i64(const unsigned char *p) {
    return (int64_t)((uint64_t)read_u32(p) << 32 | read_u32(p + 4));
}

/* The wire has base-10 000 digits: count, weight of the first, sign, scale, then the digits. The
 * column is numeric(10,2), so the value in hundredths fits. */
static int64_t read_hundredths(const unsigned char *p, int len) {
    if (len < 8)
        die("a numeric that is too short");
    int count = read_u16(p);
    int weight = (int16_t)read_u16(p + 2);
    unsigned sign = read_u16(p + 4);
    if (len != 8 + 2 * count || (sign != 0 && sign != 0x4000) || weight > 2)
        die("a numeric that is not one of numeric(10,2)");
    int64_t value = 0;
    /* Down to weight -1, whose digit holds four decimals, of which two are kept. */
    for (int w = weight, i = 0; w >= -1; w--, i++) {
        int digit = i < count ? read_u16(p + 8 + 2 * i) : 0;
        value = w >= 0 ? value * 10000 + digit : value * 100 + digit / 100;
    }
    if (weight < -1)
        value = 0;
    return sign ? -value : value;
}

static char *copy_text(const PGresult *result, int row, int column) {
    size_t len = (size_t)PQgetlength(result, row, column);
    char *text = malloc(len + 1);
    if (!text)
        die("out of memory");
    memcpy(text, PQgetvalue(result, row, column), len + 1);
    return text;
}

static const unsigned char *bytes_of(const PGresult *result, int row, int column, int len) {
    if (PQgetlength(result, row, column) != len)
        die("a value of another width");
    return (const unsigned char *)PQgetvalue(result, row, column);
}

static employment read_kind(const char *label) {
    if (strcmp(label, "full_time") == 0)
        return FULL_TIME;
    if (strcmp(label, "part_time") == 0)
        return PART_TIME;
    if (strcmp(label, "contractor") != 0)
        die("an employment that is not known");
    return CONTRACTOR;
}

static void read_employee(const PGresult *result, int row, employee *e) {
    e->id = read_i64(bytes_of(result, row, ID, 8));
    e->name = copy_text(result, row, NAME);
    e->email = copy_text(result, row, EMAIL);
    e->salary = read_hundredths((const unsigned char *)PQgetvalue(result, row, SALARY),
                                PQgetlength(result, row, SALARY));
    e->kind = read_kind(PQgetvalue(result, row, KIND));
    e->hired_on = (int32_t)read_u32(bytes_of(result, row, HIRED_ON, 4));
    e->phone = PQgetisnull(result, row, PHONE) ? NULL : copy_text(result, row, PHONE);
    e->department_id = read_i64(bytes_of(result, row, DEPARTMENT_ID, 8));
    e->has_manager = !PQgetisnull(result, row, MANAGER_ID);
    e->manager_id = e->has_manager ? read_i64(bytes_of(result, row, MANAGER_ID, 8)) : 0;
}

static employee *read_all(PGresult *result, PGconn *connection, size_t *count) {
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        die(PQerrorMessage(connection));
    *count = (size_t)PQntuples(result);
    employee *staff = calloc(*count ? *count : 1, sizeof *staff);
    if (!staff)
        die("out of memory");
    for (size_t i = 0; i < *count; i++)
        read_employee(result, (int)i, &staff[i]);
    PQclear(result);
    return staff;
}

/* --- departments ------------------------------------------------------------------------------- */

typedef struct department {
    int64_t id;
    char *name;
    int64_t budget; /* in hundredths */
    int64_t created_at;
    employee *staff;
    size_t len;
} department;

static const char *const DEPARTMENTS = "SELECT id, name, budget, created_at FROM departments "
                                       "ORDER BY id";
static const char *const STAFF =
    "SELECT id, name, email, salary, kind, hired_on, phone, department_id, manager_id "
    "FROM employees WHERE department_id = ANY ($1) ORDER BY department_id, id";

static department *read_departments(PGconn *connection, size_t *count) {
    PGresult *result = PQexecParams(connection, DEPARTMENTS, 0, NULL, NULL, NULL, NULL, 1);
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        die(PQerrorMessage(connection));
    *count = (size_t)PQntuples(result);
    department *all = calloc(*count ? *count : 1, sizeof *all);
    if (!all)
        die("out of memory");
    for (int i = 0; i < (int)*count; i++) {
        all[i].id = read_i64(bytes_of(result, i, 0, 8));
        all[i].name = copy_text(result, i, 1);
        all[i].budget = read_hundredths((const unsigned char *)PQgetvalue(result, i, 2),
                                        PQgetlength(result, i, 2));
        all[i].created_at = read_i64(bytes_of(result, i, 3, 8));
    }
    PQclear(result);
    return all;
}

static void put_u32(char *to, uint32_t value) {
    for (int i = 0; i < 4; i++)
        to[i] = (char)(value >> (24 - 8 * i));
}

/* bigint[] in its binary form. */
static char *array_of_ids(const department *all, size_t count, int *len) {
    enum { HEAD = 20, ITEM = 12, BIGINT = 20 };
    char *array = calloc(1, HEAD + count * ITEM);
    if (!array)
        die("out of memory");
    put_u32(array, 1);
    put_u32(array + 8, BIGINT);
    put_u32(array + 12, (uint32_t)count);
    put_u32(array + 16, 1);
    for (size_t i = 0; i < count; i++) {
        char *item = array + HEAD + i * ITEM;
        put_u32(item, 8);
        put_u32(item + 4, (uint32_t)((uint64_t)all[i].id >> 32));
        put_u32(item + 8, (uint32_t)all[i].id);
    }
    *len = (int)(HEAD + count * ITEM);
    return array;
}

static employee *read_staff(PGconn *connection, department *all, size_t count, size_t *len) {
    static const Oid types[] = {1016};
    static const int formats[] = {1};
    int size;
    char *array = array_of_ids(all, count, &size);
    const char *const values[] = {array};
    PGresult *result = PQexecParams(connection, STAFF, 1, types, values, &size, formats, 1);
    employee *staff = read_all(result, connection, len);
    free(array);
    for (size_t i = 0, at = 0; i < count; i++) {
        all[i].staff = &staff[at];
        while (at < *len && staff[at].department_id == all[i].id)
            at++;
        all[i].len = (size_t)(&staff[at] - all[i].staff);
    }
    return staff;
}

/* What the benchmark compares, so that neither side can skip a column. */
typedef struct sums {
    int64_t salaries, days, keys;
    size_t count, letters, phones, contractors;
} sums;

static void add(sums *to, const employee *e) {
    to->count++;
    to->salaries += e->salary;
    to->days += e->hired_on;
    to->keys += e->id + e->department_id + (e->has_manager ? e->manager_id : 0);
    to->letters += strlen(e->name) + strlen(e->email);
    to->phones += e->phone != NULL;
    to->contractors += e->kind == CONTRACTOR;
}

static void print_sums(const sums *of) {
    printf("%zu employees, salaries %" PRId64 ", days %" PRId64 ", keys %" PRId64
           ", letters %zu, phones %zu, contractors %zu\n",
           of->count, of->salaries, of->days, of->keys, of->letters, of->phones, of->contractors);
}

static void print_sums_of(const employee *staff, size_t count) {
    sums all = {0};
    for (size_t i = 0; i < count; i++)
        add(&all, &staff[i]);
    print_sums(&all);
}

static void free_all(employee *staff, size_t count) {
    for (size_t i = 0; i < count; i++) {
        free(staff[i].name);
        free(staff[i].email);
        free(staff[i].phone);
    }
    free(staff);
}

static void run_departments(PGconn *connection, bool print) {
    size_t count, len;
    department *all = read_departments(connection, &count);
    employee *staff = read_staff(connection, all, count, &len);
    if (print) {
        printf("%zu departments, the last has %zu: ", count, all[count - 1].len);
        print_sums_of(staff, len);
    }
    free_all(staff, len);
    for (size_t i = 0; i < count; i++)
        free(all[i].name);
    free(all);
}

static void run_rows(PGconn *connection, bool print) {
    size_t count = 0;
    PGresult *result = PQexecParams(connection, STATEMENT, 0, NULL, NULL, NULL, NULL, 1);
    employee *staff = read_all(result, connection, &count);
    if (print)
        print_sums_of(staff, count);
    free_all(staff, count);
}

/* --- one by one -------------------------------------------------------------------------------- */

/* The only row of a result, whose texts stay in it. */
static employee look_at(const PGresult *result) {
    employee e = {.id = read_i64(bytes_of(result, 0, ID, 8)),
                  .name = PQgetvalue(result, 0, NAME),
                  .email = PQgetvalue(result, 0, EMAIL),
                  .salary = read_hundredths((const unsigned char *)PQgetvalue(result, 0, SALARY),
                                            PQgetlength(result, 0, SALARY)),
                  .kind = read_kind(PQgetvalue(result, 0, KIND)),
                  .hired_on = (int32_t)read_u32(bytes_of(result, 0, HIRED_ON, 4)),
                  .department_id = read_i64(bytes_of(result, 0, DEPARTMENT_ID, 8))};
    if (!PQgetisnull(result, 0, PHONE))
        e.phone = PQgetvalue(result, 0, PHONE);
    e.has_manager = !PQgetisnull(result, 0, MANAGER_ID);
    if (e.has_manager)
        e.manager_id = read_i64(bytes_of(result, 0, MANAGER_ID, 8));
    return e;
}

static void run_stream(PGconn *connection, bool print) {
    sums all = {0};
    if (!PQsendQueryParams(connection, STATEMENT, 0, NULL, NULL, NULL, NULL, 1) ||
        !PQsetSingleRowMode(connection))
        die(PQerrorMessage(connection));
    for (PGresult *result; (result = PQgetResult(connection)) != NULL; PQclear(result)) {
        if (PQresultStatus(result) == PGRES_SINGLE_TUPLE) {
            employee e = look_at(result);
            add(&all, &e);
        } else if (PQresultStatus(result) != PGRES_TUPLES_OK) {
            die(PQerrorMessage(connection));
        }
    }
    if (print)
        print_sums(&all);
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    void (*run)(PGconn *, bool) = run_rows;
    if (argc > 2)
        run = strcmp(argv[2], "stream") == 0 ? run_stream : run_departments;
    PGconn *connection = PQconnectdb(getenv("DATABASE_URL"));
    if (PQstatus(connection) != CONNECTION_OK)
        die(PQerrorMessage(connection));
    for (long i = 0; i < rounds; i++)
        run(connection, i == rounds - 1);
    PQfinish(connection);
    return 0;
}
