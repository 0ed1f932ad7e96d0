// How is a text searched with PCRE2 within limits that a bad pattern can't pass?

#define PCRE2_CODE_UNIT_WIDTH 8

#include "CPCRE2.h"

#include <pcre2.h>
#include <string.h>

// Steps from one place of the text, nested steps, and KiB. The interpreter counts them the same on every machine;
// its compiler to machine code does not, so it isn't used.
static const uint32_t most_steps = 10000;
static const uint32_t most_depth = 5000;
static const uint32_t most_heap = 16384;

cp_pattern cp_compile(const uint8_t *pattern, size_t length, int *error, size_t *offset) {
  PCRE2_SIZE place = 0;
  const uint32_t options =
      PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK | PCRE2_USE_OFFSET_LIMIT;
  pcre2_code *code = pcre2_compile(pattern, length, options, error, &place, NULL);
  *offset = place;
  return (cp_pattern)code;
}

void cp_free(cp_pattern pattern) { pcre2_code_free((pcre2_code *)pattern); }

size_t cp_message(int error, uint8_t *out, size_t room) {
  const int length = pcre2_get_error_message(error, out, room);
  return length > 0 ? (size_t)length : 0;
}

bool cp_starts(cp_pattern pattern, uint8_t *bits) {
  const pcre2_code *code = (const pcre2_code *)pattern;
  const uint8_t *map = NULL;
  if (pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &map) == 0 && map) {
    memcpy(bits, map, 32);
    return true;
  }
  uint32_t type = 0;
  uint32_t unit = 0;
  if (pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &type) != 0 || type != 1) return false;
  if (pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &unit) != 0 || unit >= 0x80) return false;
  // Whether case matters isn't told.
  const uint32_t letter = unit | 0x20;
  const uint32_t other = letter >= 'a' && letter <= 'z' ? unit ^ 0x20 : unit;
  bits[unit / 8] |= (uint8_t)(1u << (unit % 8));
  bits[other / 8] |= (uint8_t)(1u << (other % 8));
  return true;
}

// The first byte of the character behind the one at a place.
static size_t behind(const uint8_t *text, size_t length, size_t place) {
  place += 1;
  while (place < length && (text[place] & 0xC0) == 0x80) place += 1;
  return place;
}

long cp_search(cp_pattern pattern, const uint8_t *text, size_t length, size_t first, size_t last, size_t *places,
               size_t room) {
  const pcre2_code *code = (const pcre2_code *)pattern;
  pcre2_match_context *limits = pcre2_match_context_create(NULL);
  pcre2_match_data *match = pcre2_match_data_create(1, NULL);
  long found = limits && match ? 0 : -1;
  if (found == 0) {
    pcre2_set_match_limit(limits, most_steps);
    pcre2_set_depth_limit(limits, most_depth);
    pcre2_set_heap_limit(limits, most_heap);
    pcre2_set_offset_limit(limits, last);
    size_t start = first;
    while (start < length && start <= last && (size_t)found < room) {
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
        const size_t end = range[1] > start ? range[1] : start;
        start = behind(text, length, end);
      }
    }
  }
  pcre2_match_data_free(match);
  pcre2_match_context_free(limits);
  return found;
}
