// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_EXPORT_OUTPUT_H_
#define ENTENTE_EXPORT_OUTPUT_H_

#include <cstddef>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace entente {

// A few bytes that are written again and again, in room of a fixed size: to
// copy all of it takes fewer instructions than to ask how much of it.
class ShortBytes {
 public:
  static constexpr size_t kRoom = 64;

  // `bytes` has at most kRoom bytes.
  explicit ShortBytes(absl::string_view bytes) : size_(bytes.size()) {
    bytes.copy(bytes_, kRoom);
  }
  absl::string_view view() const { return absl::string_view(bytes_, size_); }

 private:
  friend class OutputFile;
  char bytes_[kRoom] = {};
  size_t size_;
};

// A file that comes to be whole or not at all. What is appended goes through a
// buffer of 1 MiB to a temporary file beside `path`; Commit syncs it and
// renames it into place. Without Commit the destructor removes it, and what was
// at `path` before is untouched. "-" is standard output, which cannot be taken
// back, nor can a device or a pipe. A link stays, and the file behind it is
// replaced; a file's permissions are kept. A first error sticks: Append then
// does nothing, and Commit reports it as "path: cannot write: why". A program
// that wants "File too large" reported instead of dying ignores SIGXFSZ.
class OutputFile {
 public:
  static absl::StatusOr<std::unique_ptr<OutputFile>> Create(
      const std::string& path);
  // Appends to `*sink`, which must outlive it: for tests and pipes of our own.
  static std::unique_ptr<OutputFile> ToString(std::string* sink);

  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  const std::string& path() const { return path_; }

  void Append(absl::string_view bytes) {
    if (bytes.size() <= capacity_ - size_) {
      __builtin_memcpy(buffer_.get() + size_, bytes.data(), bytes.size());
      size_ += bytes.size();
    } else {
      AppendSlow(bytes);
    }
  }

  void Append(const ShortBytes& bytes) {
    if (ShortBytes::kRoom <= capacity_ - size_) {
      __builtin_memcpy(buffer_.get() + size_, bytes.bytes_, ShortBytes::kRoom);
      size_ += bytes.size_;
    } else {
      AppendSlow(bytes.view());
    }
  }

  // The first error so far: a writer of long output asks now and then.
  const absl::Status& status() const { return status_; }

  // Writes out, syncs and renames. Once only.
  absl::Status Commit();

 private:
  OutputFile(std::string path, int fd, std::string* sink);
  void AppendSlow(absl::string_view bytes);
  void Flush();
  void WriteOut(absl::string_view bytes);

  std::string path_;
  std::string temporary_path_;  // "" where there is nothing to rename
  std::string target_path_;     // what path() is behind links
  int fd_ = -1;
  std::string* sink_ = nullptr;
  std::unique_ptr<char[]> buffer_;
  size_t capacity_ = 0;
  size_t size_ = 0;
  bool committed_ = false;
  absl::Status status_;
};

// Removes the temporary files of all OutputFiles that are neither committed nor
// destroyed: for a program that is told to stop at once. Takes a lock, so it
// must not be called in a signal handler.
void RemoveUnfinishedOutputs();

}  // namespace entente

#endif  // ENTENTE_EXPORT_OUTPUT_H_
