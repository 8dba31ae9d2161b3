// SPDX-License-Identifier: MIT

/*
 * RFC 3339 by arithmetic alone. No clock and no time zone is asked, so the core may use it and two
 * machines cannot differ. Days are counted in 400-year cycles that begin on 1 March, which puts
 * the leap day last and makes every month's length follow from one formula.
 */

#include <errno.h>

#include "proto/decode.h"
#include "proto/encode.h"

enum {
    DAYS_PER_CYCLE = 146097, // 400 years
    DAYS_TO_EPOCH = 719468,  // from 0000-03-01 to 1970-01-01
    YEAR_MAX = 9999,
};

#define MS_PER_DAY INT64_C(86400000)
#define MS_MIN     INT64_C(-62167219200000) // 0000-01-01T00:00:00.000Z
#define MS_MAX     INT64_C(253402300799999) // 9999-12-31T23:59:59.999Z

static int64_t days_from_date(int64_t year, int64_t month, int64_t day)
{
    year -= month <= 2 ? 1 : 0;
    int64_t cycle = (year >= 0 ? year : year - 399) / 400;
    int64_t year_in_cycle = year - cycle * 400;
    int64_t month_from_march = (month + 9) % 12;
    int64_t day_in_year = (153 * month_from_march + 2) / 5 + day - 1;
    int64_t day_in_cycle =
        year_in_cycle * 365 + year_in_cycle / 4 - year_in_cycle / 100 + day_in_year;
    return cycle * DAYS_PER_CYCLE + day_in_cycle - DAYS_TO_EPOCH;
}

static void date_from_days(int64_t days, int *ret_year, int *ret_month, int *ret_day)
{
    int64_t shifted = days + DAYS_TO_EPOCH;
    int64_t cycle = (shifted >= 0 ? shifted : shifted - (DAYS_PER_CYCLE - 1)) / DAYS_PER_CYCLE;
    int64_t day_in_cycle = shifted - cycle * DAYS_PER_CYCLE;
    int64_t year_in_cycle = (day_in_cycle - day_in_cycle / 1460 + day_in_cycle / 36524 -
                             day_in_cycle / (DAYS_PER_CYCLE - 1)) /
                            365;
    int64_t day_in_year =
        day_in_cycle - (365 * year_in_cycle + year_in_cycle / 4 - year_in_cycle / 100);
    int64_t month_from_march = (5 * day_in_year + 2) / 153;
    int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    *ret_day = (int)(day_in_year - (153 * month_from_march + 2) / 5 + 1);
    *ret_month = (int)month;
    *ret_year = (int)(year_in_cycle + cycle * 400 + (month <= 2 ? 1 : 0));
}

// By hand: each event has a time, and printf would be the costliest part of encoding it.
static char *put_number(char *at, int value, size_t digits, char end)
{
    for (size_t i = digits; i > 0; i--, value /= 10)
        at[i - 1] = (char)('0' + value % 10);
    at[digits] = end;
    return at + digits + 1;
}

void pl_time_format(int64_t ms, char ret_text[PL_TIME_BYTES])
{
    if (ms < MS_MIN)
        ms = MS_MIN;
    if (ms > MS_MAX)
        ms = MS_MAX;
    int64_t days = (ms >= 0 ? ms : ms - (MS_PER_DAY - 1)) / MS_PER_DAY;
    int rest = (int)(ms - days * MS_PER_DAY);
    int year = 0;
    int month = 0;
    int day = 0;
    date_from_days(days, &year, &month, &day);
    char *at = put_number(ret_text, year, 4, '-');
    at = put_number(at, month, 2, '-');
    at = put_number(at, day, 2, 'T');
    at = put_number(at, rest / 3600000, 2, ':');
    at = put_number(at, rest / 60000 % 60, 2, ':');
    at = put_number(at, rest / 1000 % 60, 2, '.');
    at = put_number(at, rest % 1000, 3, 'Z');
    *at = '\0';
}

// What is left to read of a time.
struct cursor {
    const char *at;
    const char *end;
};

static bool take(struct cursor *cursor, char expected)
{
    if (cursor->at == cursor->end || *cursor->at != expected)
        return false;
    cursor->at++;
    return true;
}

static bool is_digit(const struct cursor *cursor)
{
    return cursor->at < cursor->end && *cursor->at >= '0' && *cursor->at <= '9';
}

// Reads exactly `digits` digits with a value from `min` to `max`.
static bool take_number(struct cursor *cursor, int digits, int64_t min, int64_t max, int64_t *ret)
{
    int64_t value = 0;
    for (int i = 0; i < digits; i++) {
        if (!is_digit(cursor))
            return false;
        value = value * 10 + (*cursor->at++ - '0');
    }
    *ret = value;
    return value >= min && value <= max;
}

static bool take_date(struct cursor *cursor, int64_t *ret_days)
{
    static const int8_t month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int64_t year = 0;
    int64_t month = 0;
    int64_t day = 0;
    if (!take_number(cursor, 4, 0, YEAR_MAX, &year) || !take(cursor, '-') ||
        !take_number(cursor, 2, 1, 12, &month) || !take(cursor, '-') ||
        !take_number(cursor, 2, 1, 31, &day))
        return false;
    bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    int64_t last = month_days[month - 1] + (month == 2 && is_leap ? 1 : 0);
    *ret_days = days_from_date(year, month, day);
    return day <= last;
}

static bool take_fraction(struct cursor *cursor, int64_t *ret_ms)
{
    *ret_ms = 0;
    if (!take(cursor, '.'))
        return true;
    if (!is_digit(cursor))
        return false;
    for (int64_t weight = 100; is_digit(cursor); weight /= 10)
        *ret_ms += weight * (*cursor->at++ - '0');
    return true;
}

static bool take_offset(struct cursor *cursor, int64_t *ret_minutes)
{
    *ret_minutes = 0;
    if (take(cursor, 'Z') || take(cursor, 'z'))
        return true;
    int64_t sign = 0;
    if (take(cursor, '+'))
        sign = 1;
    else if (take(cursor, '-'))
        sign = -1;
    int64_t hours = 0;
    int64_t minutes = 0;
    if (sign == 0 || !take_number(cursor, 2, 0, 23, &hours) || !take(cursor, ':') ||
        !take_number(cursor, 2, 0, 59, &minutes))
        return false;
    *ret_minutes = sign * (hours * 60 + minutes);
    return true;
}

int pl_time_parse(struct pl_str text, int64_t *ret_ms)
{
    struct cursor cursor = {text.ptr, text.ptr + text.len};
    int64_t days = 0;
    int64_t hour = 0;
    int64_t minute = 0;
    int64_t second = 0;
    int64_t ms = 0;
    int64_t offset_minutes = 0;
    if (!take_date(&cursor, &days) || !(take(&cursor, 'T') || take(&cursor, 't')) ||
        !take_number(&cursor, 2, 0, 23, &hour) || !take(&cursor, ':') ||
        !take_number(&cursor, 2, 0, 59, &minute) || !take(&cursor, ':') ||
        !take_number(&cursor, 2, 0, 60, &second) || !take_fraction(&cursor, &ms) ||
        !take_offset(&cursor, &offset_minutes) || cursor.at != cursor.end)
        return -EINVAL;
    int64_t minutes = days * 1440 + hour * 60 + minute - offset_minutes;
    // A leap second is counted as the first of the next minute, as Unix time does.
    *ret_ms = (minutes * 60 + second) * 1000 + ms;
    return 0;
}
