// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/input.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "ingest/decompress.h"

namespace entente {
namespace {

absl::Status SystemError(int code) {
  return absl::Status(absl::ErrnoToStatusCode(code),
                      std::generic_category().message(code));
}

absl::Status Named(absl::string_view name, const absl::Status& status) {
  return absl::Status(status.code(),
                      absl::StrCat(name, ": ", status.message()));
}

class FileSource : public Input::Source {
 public:
  // Closes `descriptor` in the end if it `owns` it; counts bytes in `*taken`.
  FileSource(int descriptor, bool owns, std::shared_ptr<uint64_t> taken)
      : descriptor_(descriptor), owns_(owns), taken_(std::move(taken)) {}
  ~FileSource() override {
    if (owns_) close(descriptor_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    while (true) {
      const ssize_t count = read(descriptor_, buffer, size);
      if (count >= 0) {
        *taken_ += static_cast<uint64_t>(count);
        return static_cast<size_t>(count);
      }
      if (errno != EINTR) return SystemError(errno);
    }
  }

 private:
  int descriptor_;
  bool owns_;
  std::shared_ptr<uint64_t> taken_;
};

class StringSource : public Input::Source {
 public:
  explicit StringSource(absl::string_view bytes) : bytes_(bytes) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    const size_t count = std::min(size, bytes_.size());
    std::copy_n(bytes_.data(), count, buffer);
    bytes_.remove_prefix(count);
    return count;
  }

 private:
  absl::string_view bytes_;
};

absl::StatusOr<std::unique_ptr<Input::Source>> OpenFile(
    const std::string& path, std::shared_ptr<uint64_t> taken) {
  if (path == "-") {
    return std::make_unique<FileSource>(STDIN_FILENO, false, std::move(taken));
  }
  const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return SystemError(errno);
  auto source =
      std::make_unique<FileSource>(descriptor, true, std::move(taken));
  struct stat info;
  if (fstat(descriptor, &info) != 0) return SystemError(errno);
  if (S_ISDIR(info.st_mode)) {
    return absl::FailedPreconditionError("is a folder, expected a file");
  }
  return source;
}

}  // namespace

Input::Input(std::string name, std::unique_ptr<Source> source,
             std::shared_ptr<const uint64_t> file_bytes_read)
    : name_(std::move(name)),
      file_bytes_read_(std::move(file_bytes_read)),
      source_(std::move(source)) {}
Input::Input(Input&&) noexcept = default;
Input& Input::operator=(Input&&) noexcept = default;
Input::~Input() = default;

absl::StatusOr<Input> Input::Open(const std::string& path) {
  const std::string name = path == "-" ? "<stdin>" : path;
  auto taken = std::make_shared<uint64_t>(0);
  absl::StatusOr<std::unique_ptr<Source>> source = OpenFile(path, taken);
  if (source.ok()) source = Decompressed(*std::move(source));
  if (!source.ok()) return Named(name, source.status());
  return Input(name, *std::move(source), std::move(taken));
}

absl::StatusOr<Input> Input::FromString(std::string name,
                                        absl::string_view bytes) {
  absl::StatusOr<std::unique_ptr<Source>> source =
      Decompressed(std::make_unique<StringSource>(bytes));
  if (!source.ok()) return Named(name, source.status());
  return Input(std::move(name), *std::move(source),
               std::make_shared<uint64_t>(0));
}

absl::StatusOr<size_t> Input::Read(char* buffer, size_t size) {
  if (ahead_pos_ < ahead_.size()) {
    const size_t count = std::min(size, ahead_.size() - ahead_pos_);
    std::memcpy(buffer, ahead_.data() + ahead_pos_, count);
    ahead_pos_ += count;
    return count;
  }
  absl::StatusOr<size_t> count = source_->Read(buffer, size);
  if (!count.ok()) return Named(name_, count.status());
  return count;
}

absl::StatusOr<absl::string_view> Input::Peek(size_t size) {
  ahead_.erase(0, ahead_pos_);
  ahead_pos_ = 0;
  while (ahead_.size() < size) {
    const size_t had = ahead_.size();
    ahead_.resize(size);
    absl::StatusOr<size_t> count =
        source_->Read(ahead_.data() + had, size - had);
    ahead_.resize(had + (count.ok() ? *count : 0));
    if (!count.ok()) return Named(name_, count.status());
    if (*count == 0) break;
  }
  return absl::string_view(ahead_).substr(0, size);
}

}  // namespace entente
