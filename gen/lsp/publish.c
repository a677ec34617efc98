/* What is wrong, sent to the editor: for each file that changed in that, all of it. */
#include "diag/diag_sink.h"
#include "diag/memory.h"
#include "lsp/lsp_server.h"

enum { SEVERITY_ERROR = 1, SEVERITY_WARNING, SEVERITY_INFORMATION };

static const int severities[] = {[DIAG_ERROR] = SEVERITY_ERROR,
                                 [DIAG_WARNING] = SEVERITY_WARNING,
                                 [DIAG_NOTE] = SEVERITY_INFORMATION};

static json_t *notes_of(lsp_server *server, const diag_message *message) {
    json_t *notes = lsp_json(json_array());
    for (size_t i = 0; i < message->notes.len; i++) {
        const diag_note_text *note = &message->notes.items[i];
        if (note->at.source != NULL)
            json_array_append_new(
                notes, lsp_json(json_pack("{s:o, s:o}", "location", lsp_location(server, note->at),
                                          "message", lsp_text(note->text))));
    }
    return notes;
}

static json_t *diagnostic_of(lsp_server *server, const diag_message *message) {
    orm_arena *arena = server->latest.arena;
    const char *text = message->hint == NULL
                           ? message->text
                           : gen_printf(arena, "%s\n%s", message->text, message->hint);
    json_t *made =
        lsp_json(json_pack("{s:o, s:i, s:o, s:s, s:o}", "range", lsp_range(message->at), "severity",
                           severities[message->severity], "code",
                           lsp_text(gen_printf(arena, "E%04d", diag_code_number(message->code))),
                           "source", "ormgen", "message", lsp_text(text)));
    if (message->notes.len > 0)
        json_object_set_new(made, "relatedInformation", notes_of(server, message));
    return made;
}

/* The list of a file's in an object of them. */
static json_t *list_of(json_t *files, const char *uri) {
    json_t *list = json_object_get(files, uri);
    if (list == NULL) {
        list = lsp_json(json_array());
        json_object_set_new(files, uri, list);
    }
    return list;
}

/* What is of no file is said where the editor logs. */
static void log_message(lsp_server *server, const diag_message *message) {
    lsp_notify(server, "window/logMessage",
               lsp_json(json_pack("{s:i, s:o}", "type", severities[message->severity], "message",
                                  lsp_text(message->text))));
}

void lsp_publish(lsp_server *server) {
    json_t *files = lsp_json(json_object()), *list;
    const diag_messages sorted = diag_sorted(server->latest.sink);
    const char *uri;
    json_object_foreach(server->published, uri, list) {
        list_of(files, uri);
    }
    for (size_t i = 0; i < sorted.len; i++) {
        const diag_message *message = sorted.items[i];
        if (message->at.source == NULL) {
            log_message(server, message);
            continue;
        }
        uri = lsp_uri_of(server, server->latest.arena, message->at.source->path);
        json_array_append_new(list_of(files, uri), diagnostic_of(server, message));
    }
    json_object_foreach(files, uri, list) {
        json_t *known = json_object_get(server->published, uri);
        if (known == NULL ? json_array_size(list) > 0 : !json_equal(known, list))
            lsp_notify(
                server, "textDocument/publishDiagnostics",
                lsp_json(json_pack("{s:o, s:O}", "uri", lsp_text(uri), "diagnostics", list)));
    }
    json_decref(server->published);
    server->published = files;
}
