/* The files that the editor has open, and how it calls files: by URI. */
#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "diag/memory.h"
#include "lsp/lsp_server.h"

lsp_document *lsp_document_of(lsp_server *server, const char *uri) {
    for (size_t i = 0; i < server->documents.len; i++)
        if (strcmp(server->documents.items[i].uri, uri) == 0)
            return &server->documents.items[i];
    return NULL;
}

bool lsp_document_is(const lsp_document *document, const char *ending) {
    size_t len = strlen(document->path), of = strlen(ending);
    return len > of && strcmp(document->path + len - of, ending) == 0;
}

void lsp_document_put(lsp_server *server, const char *uri, const char *text, size_t len) {
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        gen_out_of_memory();
    lsp_document made = {.arena = arena, .uri = gen_strdup(arena, uri)};
    const char *path = lsp_path_of(arena, uri);
    made.path = path != NULL ? path : made.uri;
    made.source = source_of_text(arena, made.path, text, len);
    lsp_document *old = lsp_document_of(server, uri);
    if (old == NULL) {
        gen_list_add(server->arena, &server->documents, made);
        return;
    }
    orm_arena_free(old->arena);
    *old = made;
}

void lsp_document_close(lsp_server *server, const char *uri) {
    lsp_document *old = lsp_document_of(server, uri);
    if (old == NULL)
        return;
    orm_arena_free(old->arena);
    *old = server->documents.items[--server->documents.len];
}

/* --- URIs ----------------------------------------------------------------------------------------- */

static int digit_of(char c) {
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c != '\0' ? strchr(digits, c) : NULL;
    return found != NULL ? (int)(found - digits) % 16 : -1;
}

const char *lsp_path_of(orm_arena *arena, const char *uri) {
    static const char scheme[] = "file://";
    if (strncmp(uri, scheme, strlen(scheme)) != 0)
        return NULL;
    const char *at = strchr(uri + strlen(scheme), '/'); /* behind the host, which is this one */
    if (at == NULL)
        return NULL;
    char *path = gen_copy(arena, at, strlen(at)), *to = path;
    for (; *at != '\0'; at++) {
        int high = *at == '%' ? digit_of(at[1]) : -1, low = high >= 0 ? digit_of(at[2]) : -1;
        *to++ = low >= 0 ? (char)(high * 16 + low) : *at;
        at += low >= 0 ? 2 : 0;
    }
    *to = '\0';
    return path;
}

static const char *uri_of_path(orm_arena *arena, const char *path) {
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-._~";
    char folder[PATH_MAX];
    orm__buffer uri = {0};
    orm__buffer_text_add(&uri, "file://");
    if (*path != '/' && getcwd(folder, sizeof folder) != NULL)
        path = gen_printf(arena, "%s/%s", folder, path);
    for (const char *at = path; *at != '\0'; at++)
        if (strchr(plain, *at) != NULL)
            orm__buffer_byte(&uri, *at);
        else
            orm__buffer_printf(&uri, "%%%02X", (unsigned)(unsigned char)*at);
    return gen_keep(arena, &uri);
}

const char *lsp_uri_of(lsp_server *server, orm_arena *arena, const char *path) {
    for (size_t i = 0; i < server->documents.len; i++)
        if (source_same_file(server->documents.items[i].path, path))
            return server->documents.items[i].uri;
    return uri_of_path(arena, path);
}
