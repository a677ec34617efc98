/*
 * A language server: what editors ask over standard input and output while a schema and its queries are
 * written, by Microsoft's Language Server Protocol 3.17.
 *
 * Here it is a function of bytes: what the editor sent goes in, what it is to be sent comes out, and
 * files are read where the project has them but for those that the editor has open. Nothing that comes
 * in ends the program: what is no message is answered as the protocol says, or left out.
 *
 * Positions are lines and UTF-16 code units from 0 in the protocol, bytes everywhere else.
 */
#ifndef ORMGEN_LSP_LSP_H
#define ORMGEN_LSP_LSP_H

#include "base/buffer.h"

typedef struct lsp_server lsp_server;

/* Serves the project of the current folder, or of the one that the editor then names, which becomes
 * the current one. Whoever has the server closes it. */
lsp_server *lsp_open(void);
void lsp_close(lsp_server *server);

/* Takes bytes as they come, whole messages or not, and appends the answers. */
void lsp_feed(lsp_server *server, const char *bytes, size_t len, orm__buffer *out);

/* Whether the editor has said that it is over, and whether it had asked for that before. */
bool lsp_ended(const lsp_server *server);
bool lsp_ended_well(const lsp_server *server);

#endif
