// Which functions of OpenSSL's libcrypto may Swift see?
//
// A hash in progress is a plain value of 112 bytes: it can be copied, needs no heap and nothing to
// free. That is what lets one keyed hash stand ready for a million values.
#ifndef TONFALL_CCRYPTO_H
#define TONFALL_CCRYPTO_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint64_t words[14];
} ccrypto_sha256;

/// Begins a SHA-256 (FIPS 180-4).
void ccrypto_sha256_init(ccrypto_sha256 *_Nonnull hash);

/// Takes `count` bytes in; `bytes` may be null when `count` is 0.
void ccrypto_sha256_update(ccrypto_sha256 *_Nonnull hash, const void *_Nullable bytes,
                           size_t count);

/// Writes the 32 bytes of the digest; `hash` is used up.
void ccrypto_sha256_final(ccrypto_sha256 *_Nonnull hash, uint8_t *_Nonnull digest);

#endif
