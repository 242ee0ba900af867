// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// A RapidJSON reader that takes the plain text of strings 16 bytes at a time.
// RapidJSON can do so itself under a macro, but only between addresses that 16
// divides, and most strings of records are shorter than the way there.
#ifndef ENTENTE_INGEST_RAPIDJSON_READER_H_
#define ENTENTE_INGEST_RAPIDJSON_READER_H_

#if defined(__SSE2__)
#include <emmintrin.h>
#endif
#include <rapidjson/encodings.h>
#include <rapidjson/reader.h>
#include <rapidjson/stream.h>

#include <bit>
#include <cstddef>
#include <cstring>

namespace entente {

// UTF-8 that was found valid before. Where the text ends, there are no fewer
// than 16 bytes more that may be read.
struct PaddedUtf8 : rapidjson::UTF8<char> {};

using PaddedStream = rapidjson::GenericInsituStringStream<PaddedUtf8>;
using PaddedReader = rapidjson::GenericReader<PaddedUtf8, PaddedUtf8>;

// How many bytes from `text` on stand for themselves in a JSON string: up to a
// quotation mark, a backslash or a control character.
inline size_t CountStringBytes(const char* text) {
  const char* at = text;
#if defined(__SSE2__)
  const __m128i quotes = _mm_set1_epi8('"');
  const __m128i backslashes = _mm_set1_epi8('\\');
  const __m128i last_control = _mm_set1_epi8(0x1f);
  while (true) {
    const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(block, quotes),
                                       _mm_cmpeq_epi8(block, backslashes));
    // At most 0x1f, compared without a sign.
    const __m128i controls =
        _mm_cmpeq_epi8(_mm_min_epu8(block, last_control), block);
    const unsigned found = _mm_movemask_epi8(_mm_or_si128(marks, controls));
    if (found != 0) return at - text + std::countr_zero(found);
    at += sizeof block;
  }
#else
  while (static_cast<unsigned char>(*at) >= 0x20 && *at != '"' && *at != '\\') {
    ++at;
  }
  return at - text;
#endif
}

}  // namespace entente

namespace rapidjson {

template <>
struct Transcoder<entente::PaddedUtf8, entente::PaddedUtf8> {
  // Called at a byte that stands for itself, with one stream as both: takes it
  // and all others up to the next one that does not.
  static bool Transcode(entente::PaddedStream& from,
                        entente::PaddedStream& to) {
    const size_t count = entente::CountStringBytes(from.src_);
    // Behind an escape the text moves towards the beginning.
    if (to.dst_ != from.src_) std::memmove(to.dst_, from.src_, count);
    from.src_ += count;
    to.dst_ += count;
    return true;
  }

  // What RapidJSON compiles, but does not call when it parses in place.
  template <typename From, typename To>
  static bool Transcode(From& from, To& to) {
    to.Put(from.Take());
    return true;
  }
  template <typename From, typename To>
  static bool Validate(From& from, To& to) {
    return Transcode(from, to);
  }
};

}  // namespace rapidjson

#endif  // ENTENTE_INGEST_RAPIDJSON_READER_H_
