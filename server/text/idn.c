// SPDX-License-Identifier: MIT
#include "text/idn.h"

#include <unicode/uidna.h>

// Fails only without memory, or without the tables that come with the library.
struct UIDNA *pl_idn_new(void)
{
    UErrorCode status = U_ZERO_ERROR;
    UIDNA *idn = uidna_openUTS46(
        UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, &status);
    PL_CHECK(U_SUCCESS(status));
    return idn;
}

void pl_idn_free(struct UIDNA *idn)
{
    if (idn != NULL)
        uidna_close(idn);
}

// Also of a name with ASCII alone the library leaves what no host has.
static bool is_host_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' ||
           byte == '.';
}

bool pl_idn_to_ascii(const struct UIDNA *idn, struct pl_str host, char ascii[PL_IDN_BYTES_MAX],
                     size_t *ret_len)
{
    // Browsers let dashes stand anywhere.
    static const uint32_t passed =
        UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
    UErrorCode status = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    if (host.len > INT32_MAX)
        return false;
    int32_t len = uidna_nameToASCII_UTF8(idn, host.ptr, (int32_t)host.len, ascii, PL_IDN_BYTES_MAX,
                                         &info, &status);
    if (U_FAILURE(status) || (info.errors & ~passed) != 0 || len > PL_IDN_BYTES_MAX)
        return false;
    for (int32_t i = 0; i < len; i++)
        if (!is_host_byte(ascii[i]))
            return false;
    *ret_len = (size_t)len;
    return true;
}
