// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_JSON_SCANNER_H_
#define ENTENTE_INGEST_JSON_SCANNER_H_

#include <cstddef>
#include <string>

namespace entente {

// Finds where a JSON object or array ends without reading it, and notices
// where one was cut off and the next begins. What is between is for a parser.
class JsonScanner {
 public:
  enum class Result {
    kMore,    // all bytes seen, the value goes on
    kEnd,     // the value ends with the last byte used
    kBroken,  // no value can go on like this: the bytes used are all of it
  };

  // `line_starts_value`: an object that begins a line begins a new value, as
  // in JSON Lines. Without it that is so only where JSON allows no object.
  explicit JsonScanner(bool line_starts_value)
      : line_starts_value_(line_starts_value) {}

  // Looks at the next `size` bytes, the first of all being "{" or "[". `*used`
  // is how many of them belong to the value.
  Result Scan(const char* bytes, size_t size, size_t* used);

  size_t line_ends() const { return line_ends_; }  // in the bytes used

 private:
  bool StartsNewValue(char c) const;
  // Takes a byte outside a string; false if it closes what is not open.
  bool TakeBracket(char c);

  bool line_starts_value_;
  bool in_string_ = false;
  bool escaped_ = false;  // the byte before was a string's backslash
  bool at_line_start_ = false;
  char last_ = '\0';     // the last byte outside strings, space left out
  std::string closers_;  // of the open brackets, the innermost last
  size_t line_ends_ = 0;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_JSON_SCANNER_H_
