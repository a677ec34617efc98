/*
 * The OIDs of types that are not built in: looked up by name, once a connection.
 *
 * An OID differs from database to database, and search_path may say which type a name means, so
 * that only the connection itself can know.
 */
#include "driver/pq_connection.h"

static const orm__known_type *known_types(const orm__connection *connection, size_t *count) {
    *count = connection->known_types.len / sizeof(orm__known_type);
    return (const orm__known_type *)(const void *)connection->known_types.data;
}

static uint32_t find_oid(void *context, const orm_type *type) {
    size_t count;
    const orm__known_type *known = known_types(context, &count);
    for (size_t i = 0; i < count; i++)
        if (known[i].type == type)
            return known[i].oid;
    return 0;
}

orm__oids orm__connection_oids(orm__connection *connection) {
    return (orm__oids){.oid = find_oid, .context = connection};
}

static uint32_t read_oid(const orm__result *result) {
    orm__cell cell = orm__result_cell(result, 0, 0);
    uint32_t oid = 0;
    for (int i = 0; cell.data && i < cell.len; i++)
        oid = oid << 8 | (unsigned char)cell.data[i];
    return oid;
}

static orm_status ask_for_oid(orm__connection *connection, const orm_type *type, uint32_t *oid) {
    orm__statement statement =
        orm__statement_of("type lookup", "SELECT coalesce(pg_catalog.to_regtype($1)::oid, 0::oid)");
    orm__parameters parameters = orm__parameters_on(&connection->connector->allocator);
    const char *why = "";
    orm__result *result = NULL;
    orm_status status =
        orm__parameters_add(&parameters, &orm_type_text, false, &type->name, NULL, &why);
    if (status == ORM_OK)
        status = orm__run(connection, &statement, &parameters, &result);
    else
        status = orm__fail(connection->failure, status, "the name of type %s: %s", type->name, why);
    if (status == ORM_OK) {
        *oid = read_oid(result);
        connection->statements--; /* not one that the session asked for */
    }
    orm__result_free(result);
    orm__parameters_free(&parameters);
    return status;
}

typedef struct lookup {
    orm__connection *connection;
    orm_status status;
} lookup;

static void learn(void *context, const orm_type *type) {
    lookup *state = context;
    orm__connection *connection = state->connection;
    if (state->status != ORM_OK || find_oid(connection, type))
        return;
    orm__known_type known = {.type = type};
    state->status = ask_for_oid(connection, type, &known.oid);
    if (state->status != ORM_OK)
        return;
    if (known.oid == 0) {
        state->status =
            orm__fail(connection->failure, ORM_MISMATCH, "the database has no type %s", type->name);
        return;
    }
    orm__buffer_write(&connection->known_types, &known, sizeof known);
    if (orm__buffer_failed(&connection->known_types)) {
        orm__buffer_clear(&connection->known_types);
        state->status = orm__fail_nomem(connection->failure);
    }
}

orm_status orm__learn_type(orm__connection *connection, const orm_type *type) {
    lookup state = {.connection = connection};
    orm__each_named_type(type, learn, &state);
    return state.status;
}
