// How is a text searched with PCRE2 within limits that a bad pattern can't pass?

#define PCRE2_CODE_UNIT_WIDTH 8

#include "CPCRE2.h"

#include <pcre2.h>

// Steps from one place of the text, nested steps, and KiB. The interpreter counts them the same on every machine;
// its compiler to machine code does not, so it isn't used.
static const uint32_t most_steps = 10000;
static const uint32_t most_depth = 5000;
static const uint32_t most_heap = 16384;

cp_pattern cp_compile(const uint8_t *pattern, size_t length, int *error, size_t *offset) {
  PCRE2_SIZE place = 0;
  const uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK;
  pcre2_code *code = pcre2_compile(pattern, length, options, error, &place, NULL);
  *offset = place;
  return (cp_pattern)code;
}

void cp_free(cp_pattern pattern) { pcre2_code_free((pcre2_code *)pattern); }

size_t cp_message(int error, uint8_t *out, size_t room) {
  const int length = pcre2_get_error_message(error, out, room);
  return length > 0 ? (size_t)length : 0;
}

// The first byte of the character behind the one at a place.
static size_t behind(const uint8_t *text, size_t length, size_t place) {
  place += 1;
  while (place < length && (text[place] & 0xC0) == 0x80) place += 1;
  return place;
}

long cp_search(cp_pattern pattern, const uint8_t *text, size_t length, size_t *places, size_t room) {
  const pcre2_code *code = (const pcre2_code *)pattern;
  pcre2_match_context *limits = pcre2_match_context_create(NULL);
  pcre2_match_data *match = pcre2_match_data_create(1, NULL);
  long found = limits && match ? 0 : -1;
  if (found == 0) {
    pcre2_set_match_limit(limits, most_steps);
    pcre2_set_depth_limit(limits, most_depth);
    pcre2_set_heap_limit(limits, most_heap);
    size_t start = 0;
    while (start < length && (size_t)found < room) {
      const int answer = pcre2_match(code, text, length, start, PCRE2_NO_UTF_CHECK, match, limits);
      if (answer == PCRE2_ERROR_NOMATCH) break;
      if (answer < 0) {
        found = -1;
        break;
      }
      const PCRE2_SIZE *range = pcre2_get_ovector_pointer(match);
      if (range[0] < range[1] && range[0] >= start) {
        places[2 * found] = range[0];
        places[2 * found + 1] = range[1];
        found += 1;
        start = range[1];
      } else {
        const size_t last = range[1] > start ? range[1] : start;
        start = behind(text, length, last);
      }
    }
  }
  pcre2_match_data_free(match);
  pcre2_match_context_free(limits);
  return found;
}
