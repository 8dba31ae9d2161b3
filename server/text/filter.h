// SPDX-License-Identifier: MIT
#ifndef PL_TEXT_FILTER_H
#define PL_TEXT_FILTER_H

/*
 * Does a text meet a rule: words, a pattern, links, letters that pose as others. The only user of
 * PCRE2.
 *
 * Pure functions of the rule and the text: no clock, no locale, nothing remembered. They look into
 * Unicode tables all the same, and the core calls them, so all nodes of one cluster must run the
 * same versions of utf8proc, PCRE2 and ICU.
 *
 * Words and links (text/link.h) are looked for in the folded text (text/fold.h). A rule that allows
 * no host at all meets a bare one only when it is clear: no list says what else could be meant.
 * Where hosts are allowed, the host of a link is what a browser reads, compared as it is looked up
 * (text/idn.h), and what cannot be told for sure is not allowed.
 *
 * Thread: any; a rule is never changed once made.
 * Bound:  words and links are linear in the text. A pattern has a budget of steps, counted by
 *         callouts and by how far each one has moved, so that neither backtracking nor a long run
 *         tried at every place can cost more. Backreferences are refused, whose cost is not seen.
 */

#include "text/fold.h"

struct pl_filter;

enum pl_filter_test {
    PL_FILTER_TEST_WORDS,
    PL_FILTER_TEST_PATTERN,
    PL_FILTER_TEST_LINKS,
    PL_FILTER_TEST_SPOOF,
};

enum {
    PL_FILTER_BUDGET = 1000 * 1000, // steps of all patterns on one text: some ten milliseconds
};

enum pl_filter_verdict {
    PL_FILTER_CLEAR,
    PL_FILTER_MET,
    PL_FILTER_UNDECIDED, // the budget ran out
};

struct pl_filter_spec {
    enum pl_filter_test test;
    const struct pl_str *words; // WORDS; of LINKS the hosts that are allowed
    size_t word_count;
    struct pl_str pattern; // PATTERN
};

// Makes a rule. Returns 0; -EINVAL when the pattern does not compile, with the character (from 0)
// where it went wrong; or -E2BIG when nothing of a word is left once folded (`ret_at`: which word).
PL_MUST_USE int pl_filter_new(const struct pl_filter_spec *spec, struct pl_filter **ret_filter,
                              size_t *ret_at);
void pl_filter_free(struct pl_filter *filter); // NULL is fine

// Tests one text. `budget` is what patterns may still spend, and is lowered by what they did.
enum pl_filter_verdict pl_filter_test(const struct pl_filter *filter, const struct pl_folded *text,
                                      int64_t *budget);
// The text with ***** for each part that meets the rule, in `arena`; not of SPOOF. Undecided: the
// text is left as it is.
enum pl_filter_verdict pl_filter_mask(const struct pl_filter *filter, const struct pl_folded *text,
                                      int64_t *budget, struct pl_arena *arena,
                                      struct pl_str *ret_text);

#endif
