// How does Swift parse one line of JSON with simdjson without ever seeing C++?
//
// A parser belongs to one thread at a time and is reused from line to line. It copies the line into
// a padded buffer of its own, so that the caller's bytes need no padding.

#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Answers of csj_parse.
#define CSJ_OK 0
#define CSJ_EMPTY 1      // no JSON value in the line
#define CSJ_NOT_UTF8 2   // somewhere the bytes are no UTF-8
#define CSJ_TOO_DEEP 3   // nested deeper than csj_open was told
#define CSJ_NUMBER 4     // a number that is none or fits neither 64-bit integers nor doubles
#define CSJ_SYNTAX 5     // any other breach of the grammar
#define CSJ_MEMORY 6     // longer than 4 GiB, or no memory

typedef struct csj_parser csj_parser;

// simdjson's tape, documented in its doc/tape.md: words with a type letter in the top byte and a
// payload below. Valid until the next csj_parse or csj_close.
typedef struct {
  const uint64_t *words;
  const uint8_t *strings;
  size_t count;
  int may_hold_null;  // whether the line has an escape that may be U+0000
} csj_tape;

// Makes a parser that refuses nesting deeper than depth; NULL when there is no memory.
csj_parser *csj_open(size_t depth);

// Frees the parser and its tape.
void csj_close(csj_parser *parser);

// Parses length bytes as one JSON value and fills in the tape when the answer is CSJ_OK.
int csj_parse(csj_parser *parser, const uint8_t *bytes, size_t length, csj_tape *tape);

// Whether length bytes are well-formed UTF-8; 1 or 0.
int csj_is_utf8(const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
