// SPDX-License-Identifier: MIT
#include <errno.h>
#include <qrencode.h>
#include <string.h>

#include "ctl/commands.h"

enum { QUIET = 2 }; // modules of margin; 4 by the standard, 2 are enough for phones and fit more

static bool is_dark(const QRcode *code, int x, int y)
{
    if (x < 0 || y < 0 || x >= code->width || y >= code->width)
        return false;
    return code->data[y * code->width + x] & 1;
}

// Two rows of modules in one of text. On a terminal with colours it is black on white whatever the
// theme; elsewhere light modules are drawn, as a dark background needs it.
static void print(const QRcode *code, bool is_colour)
{
    static const char *const blocks[] = {" ", "\u2584", "\u2580", "\u2588"};
    for (int y = -QUIET; y < code->width + QUIET; y += 2) {
        if (is_colour)
            fputs("\033[38;5;16;48;5;231m", stdout);
        for (int x = -QUIET; x < code->width + QUIET; x++) {
            unsigned drawn = (unsigned)is_dark(code, x, y) << 1 | is_dark(code, x, y + 1);
            fputs(blocks[is_colour ? drawn : 3 - drawn], stdout);
        }
        puts(is_colour ? "\033[0m" : "");
    }
}

static int run(struct pl_ctl *ctl)
{
    QRcode *code = QRcode_encodeString8bit(ctl->args[0], 0, QR_ECLEVEL_L);
    if (!code) {
        pl_ctl_say("this does not fit a QR code: %s", strerror(errno));
        return PL_CTL_FAILED;
    }
    print(code, ctl->is_colour);
    QRcode_free(code);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {{0}};

const struct pl_ctl_command pl_ctl_qr = {
    .name = "qr",
    .args = "TEXT",
    .help = "print a QR code in the terminal, for a phone's camera",
    .examples = "plenoctl qr \"$(plenoctl invite create --participant delegate-1-jakarta)\"",
    .options = options,
    .run = run,
};
