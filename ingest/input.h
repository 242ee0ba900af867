// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_INPUT_H_
#define ENTENTE_INGEST_INPUT_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace entente {

// A named stream of bytes that is pulled: a file, standard input or a string,
// decompressed on the way if it is gzip or zstd (told by its first bytes).
// Not thread-safe. Owns what it reads from, except a string's bytes.
class Input {
 public:
  // Where bytes come from: the layers below decompression and above it.
  class Source {
   public:
    virtual ~Source() = default;
    // Fills up to `size` (> 0) bytes; 0 means the end. Errors carry no name.
    virtual absl::StatusOr<size_t> Read(char* buffer, size_t size) = 0;
  };

  // `path` is a file's, or "-" for standard input. Errors name the path.
  static absl::StatusOr<Input> Open(const std::string& path);
  // `bytes` must outlive the Input.
  static absl::StatusOr<Input> FromString(std::string name,
                                          absl::string_view bytes);

  Input(Input&&) noexcept;
  Input& operator=(Input&&) noexcept;
  ~Input();

  // As errors print it: the path, or "<stdin>".
  const std::string& name() const { return name_; }

  // How many bytes of the file were taken so far, as it lies on the disk: for
  // progress. What is read ahead counts; 0 for FromString.
  uint64_t file_bytes_read() const { return *file_bytes_read_; }

  // The next up to `size` (> 0) bytes; 0 at the end. Errors begin "name: ".
  absl::StatusOr<size_t> Read(char* buffer, size_t size);

  // The first up to `size` bytes that Read has yet to return, without taking
  // them; fewer only at the end of the input. Valid until the next call.
  absl::StatusOr<absl::string_view> Peek(size_t size);

 private:
  Input(std::string name, std::unique_ptr<Source> source,
        std::shared_ptr<const uint64_t> file_bytes_read);

  std::string name_;
  std::shared_ptr<const uint64_t> file_bytes_read_;  // the lowest layer counts
  std::unique_ptr<Source> source_;
  std::string ahead_;     // bytes that Peek read; Read returns them first
  size_t ahead_pos_ = 0;  // of them already returned
};

// The files that the arguments of a command name, in the order of the
// arguments: "-" as it is, a file as it is whatever its extension, a folder
// replaced by all files below it whose extension a format claims (see
// Formats(); also with .gz or .zst), sorted by path bytewise, hidden files and
// folders left out, links to folders followed once. An error names the path
// that does not exist or may not be read; the other paths are still returned.
struct InputPaths {
  std::vector<std::string> paths;
  std::vector<absl::Status> errors;
};
InputPaths ListInputs(absl::Span<const std::string> arguments);

}  // namespace entente

#endif  // ENTENTE_INGEST_INPUT_H_
