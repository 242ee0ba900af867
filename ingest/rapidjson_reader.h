// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// RapidJSON's reader with its SIMD code. That is chosen by macros that change
// templates, so this copy has a namespace of its own: another one in the same
// program, with other macros, is not mixed with it.
#ifndef ENTENTE_INGEST_RAPIDJSON_READER_H_
#define ENTENTE_INGEST_RAPIDJSON_READER_H_

#ifdef RAPIDJSON_READER_H_
#error "rapidjson/reader.h must not be included before this file"
#endif

#define RAPIDJSON_NAMESPACE entente::rapidjson_reader
#define RAPIDJSON_NAMESPACE_BEGIN \
  namespace entente {             \
  namespace rapidjson_reader {
#define RAPIDJSON_NAMESPACE_END \
  }                             \
  }
#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#elif defined(__ARM_NEON)
#define RAPIDJSON_NEON
#endif

#include <rapidjson/reader.h>

#endif  // ENTENTE_INGEST_RAPIDJSON_READER_H_
