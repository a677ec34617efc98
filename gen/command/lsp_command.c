/* lsp: the language server over standard input and output. */
#include <errno.h>
#include <unistd.h>

#include "command/command.h"
#include "diag/memory.h"
#include "lsp/lsp.h"

/* How many bytes came; 0 when no more will. */
static size_t read_some(char *bytes, size_t size) {
    ssize_t len;
    do
        len = read(STDIN_FILENO, bytes, size);
    while (len < 0 && errno == EINTR);
    return len > 0 ? (size_t)len : 0;
}

/* 1, as the protocol has it, when the editor goes without having said so. */
int run_lsp(const invocation *call) {
    char bytes[65536];
    size_t len;
    bool sent = true;
    orm__buffer out = {0};
    (void)call;
    lsp_server *server = lsp_open();
    while (sent && !lsp_ended(server) && (len = read_some(bytes, sizeof bytes)) > 0) {
        orm__buffer_clear(&out);
        lsp_feed(server, bytes, len, &out);
        if (orm__buffer_failed(&out))
            gen_out_of_memory();
        sent = out.len == 0 || source_write_all(STDOUT_FILENO, out.data, out.len);
    }
    bool well = lsp_ended_well(server);
    orm__buffer_free(&out);
    lsp_close(server);
    return well ? DONE : DIFFERENT;
}
