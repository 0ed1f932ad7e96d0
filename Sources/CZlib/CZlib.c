// How do packed bytes become plain ones, a buffer at a time?

#include "CZlib.h"

#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

struct cz_inflater {
  z_stream stream;
};

// 15 bits of window; 16 more say: gzip and nothing else.
static const int gzip_window = 15 + 16;

static uInt clamp(size_t length) { return length > INT_MAX ? INT_MAX : (uInt)length; }

cz_inflater *cz_open(void) {
  cz_inflater *inflater = calloc(1, sizeof *inflater);
  if (inflater && inflateInit2(&inflater->stream, gzip_window) != Z_OK) {
    free(inflater);
    return NULL;
  }
  return inflater;
}

void cz_close(cz_inflater *inflater) {
  if (!inflater) return;
  inflateEnd(&inflater->stream);
  free(inflater);
}

void cz_reset(cz_inflater *inflater) { inflateReset(&inflater->stream); }

int cz_inflate(cz_inflater *inflater, const uint8_t *in, size_t in_length, size_t *taken,
               uint8_t *out, size_t out_length, size_t *made) {
  z_stream *stream = &inflater->stream;
  const uInt offered = clamp(in_length), room = clamp(out_length);
  stream->next_in = (Bytef *)in;
  stream->avail_in = offered;
  stream->next_out = out;
  stream->avail_out = room;
  const int answer = inflate(stream, Z_NO_FLUSH);
  *taken = offered - stream->avail_in;
  *made = room - stream->avail_out;
  switch (answer) {
  case Z_OK:
  case Z_BUF_ERROR: return CZ_MORE;
  case Z_STREAM_END: return CZ_END;
  case Z_MEM_ERROR: return CZ_MEMORY;
  default: return CZ_CORRUPT;
  }
}
