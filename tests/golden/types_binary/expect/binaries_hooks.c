/* Calls hooks by their types. Made by ormgen from the schema of binaries. */
#include "binaries_hooks.h"

/* clang-format off */

static orm_status run_hook_of_packet(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const packet_hooks *with = (const packet_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct packet *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct packet *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct packet *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct packet *)object);
    return ORM_OK;
}

static const char *check_hook_of_packet(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const packet_hooks *with = (const packet_hooks *)hooks;
    const struct packet *of = (const struct packet *)object;
    switch (which) {
    case PACKET_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case PACKET_COLUMN_PAYLOAD:
        return with->set_payload ? with->set_payload(with->context, of, *(orm_bytes const *)value) : NULL;
    case PACKET_COLUMN_DIGEST:
        return with->set_digest ? with->set_digest(with->context, of, *(orm_bytes const *)value) : NULL;
    case PACKET_COLUMN_FLAGS:
        return with->set_flags ? with->set_flags(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_ONE:
        return with->set_one ? with->set_one(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_MASK:
        return with->set_mask ? with->set_mask(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_ANY_MASK:
        return with->set_any_mask ? with->set_any_mask(with->context, of, *(orm_bits const *)value) : NULL;
    case PACKET_COLUMN_SOURCE:
        return with->set_source ? with->set_source(with->context, of, *(orm_inet const *)value) : NULL;
    case PACKET_COLUMN_NETWORK:
        return with->set_network ? with->set_network(with->context, of, *(orm_opt_inet const *)value) : NULL;
    case PACKET_COLUMN_CARD:
        return with->set_card ? with->set_card(with->context, of, *(orm_macaddr const *)value) : NULL;
    case PACKET_COLUMN_LONG_CARD:
        return with->set_long_card ? with->set_long_card(with->context, of, *(orm_opt_macaddr8 const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face packet_hook_face = {
    &packet_entity, sizeof(packet_hooks), run_hook_of_packet, check_hook_of_packet};

/* clang-format on */
