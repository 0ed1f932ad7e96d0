// How does one line of bytes become simdjson's tape?

#include "CSimdjson.h"

#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>

struct csj_parser {
  simdjson::dom::parser parser;
  std::unique_ptr<uint8_t[]> padded;
  size_t capacity = 0;
  size_t depth = 0;
};

namespace {

constexpr size_t smallest = size_t(1) << 16;
constexpr size_t large = size_t(1) << 20;

// Makes room for a line of that length. Room doubles, so that lines that grow little by little do
// not each allocate; after a line of megabytes the next one that is much shorter gives the room
// back.
bool make_room(csj_parser &p, size_t length) {
  const bool shrinks = p.capacity > large && length <= p.capacity / 8;
  if (p.padded && length <= p.capacity && !shrinks) return true;
  size_t capacity = smallest;
  while (capacity < length) capacity *= 2;
  p.capacity = 0;
  p.padded.reset();
  if (shrinks) p.parser = simdjson::dom::parser();
  if (p.parser.allocate(capacity, p.depth)) return false;
  if (p.parser.doc.allocate(capacity)) return false;
  p.padded.reset(new (std::nothrow) uint8_t[capacity + simdjson::SIMDJSON_PADDING]);
  if (!p.padded) return false;
  p.capacity = capacity;
  return true;
}

// Whether a backslash is followed by u0000. It may itself be escaped, so a hit is only a hint.
bool has_null_escape(const uint8_t *bytes, size_t length) {
  const uint8_t *end = bytes + length;
  while (bytes < end) {
    bytes = static_cast<const uint8_t *>(std::memchr(bytes, '\\', size_t(end - bytes)));
    if (!bytes || end - bytes < 6) return false;
    if (std::memcmp(bytes + 1, "u0000", 5) == 0) return true;
    bytes += 1;
  }
  return false;
}

int answer(simdjson::error_code error) {
  switch (error) {
  case simdjson::SUCCESS: return CSJ_OK;
  case simdjson::EMPTY: return CSJ_EMPTY;
  case simdjson::UTF8_ERROR: return CSJ_NOT_UTF8;
  case simdjson::DEPTH_ERROR: return CSJ_TOO_DEEP;
  case simdjson::NUMBER_ERROR: return CSJ_NUMBER;
  case simdjson::CAPACITY:
  case simdjson::MEMALLOC: return CSJ_MEMORY;
  default: return CSJ_SYNTAX;
  }
}

}  // namespace

csj_parser *csj_open(size_t depth) {
  csj_parser *p = new (std::nothrow) csj_parser();
  // simdjson counts the document itself as one level.
  if (p) p->depth = depth + 1;
  return p;
}

void csj_close(csj_parser *parser) { delete parser; }

int csj_parse(csj_parser *parser, const uint8_t *bytes, size_t length, csj_tape *tape) {
  if (length >= simdjson::SIMDJSON_MAXSIZE_BYTES || !make_room(*parser, length)) return CSJ_MEMORY;
  uint8_t *padded = parser->padded.get();
  if (length) std::memcpy(padded, bytes, length);
  std::memset(padded + length, 0, simdjson::SIMDJSON_PADDING);
  const auto error = parser->parser.parse(padded, length, false).error();
  if (error) return answer(error);
  const simdjson::dom::document &document = parser->parser.doc;
  tape->words = document.tape.get();
  tape->strings = document.string_buf.get();
  // The root's word holds the place after the last one.
  tape->count = size_t(tape->words[0] & 0x00FFFFFFFFFFFFFFULL);
  tape->may_hold_null = has_null_escape(padded, length);
  return CSJ_OK;
}

int csj_is_utf8(const uint8_t *bytes, size_t length) {
  return length == 0 || simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), length);
}
