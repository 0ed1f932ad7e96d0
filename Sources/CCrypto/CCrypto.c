// How does libcrypto compute what CCrypto.h offers?
//
// The low-level SHA256_* functions and not EVP: EVP keeps its state on the heap, so that every hash
// costs an allocation or a shared context, and a keyed hash a copy of one. They are marked
// deprecated since OpenSSL 3.0 for applications that want providers; they are still there in every
// version, and the only place to change is here.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "CCrypto.h"

#include <openssl/sha.h>

_Static_assert(sizeof(SHA256_CTX) == sizeof(ccrypto_sha256), "the shim's state has another size");
_Static_assert(_Alignof(SHA256_CTX) <= _Alignof(ccrypto_sha256),
               "the shim's state is less aligned");

void ccrypto_sha256_init(ccrypto_sha256 *hash) { SHA256_Init((SHA256_CTX *)hash); }

void ccrypto_sha256_update(ccrypto_sha256 *hash, const void *bytes, size_t count) {
  if (count > 0) SHA256_Update((SHA256_CTX *)hash, bytes, count);
}

void ccrypto_sha256_final(ccrypto_sha256 *hash, uint8_t *digest) {
  SHA256_Final(digest, (SHA256_CTX *)hash);
}
