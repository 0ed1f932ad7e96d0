// How does Swift search with a regular expression that can never take long, though PCRE2's names are macros?

#ifndef CPCRE2_H
#define CPCRE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A compiled pattern as a number, 0 for none. Nothing of it changes once it is made, so that any thread may search with it.
typedef uintptr_t cp_pattern;

// Compiles UTF-8. On a mistake the answer is 0, *error is its number and *offset the byte where it was noticed.
cp_pattern cp_compile(const uint8_t *pattern, size_t length, int *error, size_t *offset);

// Frees it.
void cp_free(cp_pattern pattern);

// Writes what a mistake is called, in English; answers the number of bytes, 0 when it has no name.
size_t cp_message(int error, uint8_t *out, size_t room);

// Sets the bit of every byte that a match can begin with in 32 bytes of zeros; false when that is not known.
bool cp_starts(cp_pattern pattern, uint8_t *bits);

// Finds matches of at least one byte in valid UTF-8 that begin from first to last, both between characters, in order and
// apart from each other: places gets room pairs of first byte and the byte behind. Answers how many pairs were written,
// or -1 when a search reached its limits.
long cp_search(cp_pattern pattern, const uint8_t *text, size_t length, size_t first, size_t last, size_t *places,
               size_t room);

#endif
