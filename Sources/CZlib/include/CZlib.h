// How does Swift unpack gzip piece by piece, though zlib's inflateInit2 is a macro?

#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

// Answers of cz_inflate.
#define CZ_MORE 0      // fine so far: give more input or more room
#define CZ_END 1       // the member is at its end and its checksum is right
#define CZ_CORRUPT 2   // no gzip, damaged, or a wrong checksum
#define CZ_MEMORY 3    // no memory

typedef struct cz_inflater cz_inflater;

// Makes an inflater for gzip members; NULL when there is no memory.
cz_inflater *cz_open(void);

// Frees it.
void cz_close(cz_inflater *inflater);

// Readies it for the next member.
void cz_reset(cz_inflater *inflater);

// Unpacks from in to out; taken and made say how many bytes of each were used.
int cz_inflate(cz_inflater *inflater, const uint8_t *in, size_t in_length, size_t *taken,
               uint8_t *out, size_t out_length, size_t *made);

#endif
