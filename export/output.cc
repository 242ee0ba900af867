// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"

namespace entente {
namespace {

constexpr size_t kBufferBytes = size_t{1} << 20;

absl::Status CannotWrite(absl::string_view path, int error) {
  const std::string message =
      absl::StrCat(path, ": cannot write: ", std::strerror(error));
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
      return absl::PermissionDeniedError(message);
    case ENOENT:
    case ENOTDIR:
      return absl::NotFoundError(message);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return absl::ResourceExhaustedError(message);
    default:
      return absl::UnavailableError(message);
  }
}

std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

// The temporary files that there are now.
struct Unfinished {
  std::mutex mutex;
  std::set<std::string> paths;

  static Unfinished& Get() {
    static auto* const unfinished = new Unfinished;
    return *unfinished;
  }
  void Insert(const std::string& path) {
    const std::lock_guard<std::mutex> lock(mutex);
    paths.insert(path);
  }
  void Erase(const std::string& path) {
    const std::lock_guard<std::mutex> lock(mutex);
    paths.erase(path);
  }
};

// A file that nobody else has, in the folder of `path`; its name begins with a
// dot so that a listing of the folder does not show it. -1 and errno if not.
int OpenBeside(const std::string& path, mode_t mode, std::string* temporary) {
  static std::atomic<unsigned> counter{0};
  const size_t slash = path.rfind('/');
  const size_t name = slash == std::string::npos ? 0 : slash + 1;
  // A name may have 255 bytes: what is added must fit as well.
  const std::string stem = path.substr(name, 200);
  for (int tries = 0; tries < 1000; ++tries) {
    *temporary = absl::StrCat(path.substr(0, name), ".", stem, ".", getpid(),
                              "-", counter++, ".tmp");
    const int fd =
        open(temporary->c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd >= 0 || errno != EEXIST) return fd;
  }
  return -1;
}

}  // namespace

OutputFile::OutputFile(std::string path, int fd, std::string* sink)
    : path_(std::move(path)),
      fd_(fd),
      sink_(sink),
      buffer_(new char[kBufferBytes]),
      capacity_(kBufferBytes) {}

absl::StatusOr<std::unique_ptr<OutputFile>> OutputFile::Create(
    const std::string& path) {
  if (path.empty()) return absl::InvalidArgumentError("no file to write to");
  if (path == "-") {
    return std::unique_ptr<OutputFile>(
        new OutputFile("<stdout>", STDOUT_FILENO, nullptr));
  }
  struct stat info;
  const bool exists = stat(path.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    return absl::InvalidArgumentError(
        absl::StrCat(path, ": cannot write: it is a folder"));
  }
  if (exists && access(path.c_str(), W_OK) != 0) {
    return CannotWrite(path, errno);
  }
  if (exists && !S_ISREG(info.st_mode)) {  // /dev/null, a pipe: no renaming
    const int fd = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (fd < 0) return CannotWrite(path, errno);
    return std::unique_ptr<OutputFile>(new OutputFile(path, fd, nullptr));
  }
  std::string target = path;
  if (exists) {  // behind a link, the file itself is replaced, not the link
    char resolved[PATH_MAX];
    if (realpath(path.c_str(), resolved) != nullptr) target = resolved;
  }
  std::string temporary;
  const int fd = OpenBeside(target, 0666, &temporary);
  if (fd < 0) return CannotWrite(path, errno);
  if (exists && fchmod(fd, info.st_mode & 0777) != 0) {
    const int error = errno;
    close(fd);
    unlink(temporary.c_str());
    return CannotWrite(path, error);
  }
  std::unique_ptr<OutputFile> file(new OutputFile(path, fd, nullptr));
  Unfinished::Get().Insert(temporary);
  file->temporary_path_ = std::move(temporary);
  file->target_path_ = std::move(target);
  return file;
}

std::unique_ptr<OutputFile> OutputFile::ToString(std::string* sink) {
  return std::unique_ptr<OutputFile>(new OutputFile("<string>", -1, sink));
}

OutputFile::~OutputFile() {
  if (fd_ >= 0 && fd_ != STDOUT_FILENO) close(fd_);
  if (temporary_path_.empty()) return;
  unlink(temporary_path_.c_str());
  Unfinished::Get().Erase(temporary_path_);
}

void OutputFile::AppendSlow(absl::string_view bytes) {
  Flush();
  if (bytes.size() > capacity_) {
    WriteOut(bytes);
    return;
  }
  std::memcpy(buffer_.get(), bytes.data(), bytes.size());
  size_ = bytes.size();
}

void OutputFile::Flush() {
  WriteOut(absl::string_view(buffer_.get(), size_));
  size_ = 0;
}

void OutputFile::WriteOut(absl::string_view bytes) {
  if (!status_.ok()) return;
  if (sink_ != nullptr) {
    sink_->append(bytes.data(), bytes.size());
    return;
  }
  while (!bytes.empty()) {
    const ssize_t written = write(fd_, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      status_ = CannotWrite(path_, errno);
      return;
    }
    bytes.remove_prefix(static_cast<size_t>(written));
  }
}

absl::Status OutputFile::Commit() {
  if (committed_) {
    return absl::FailedPreconditionError(
        absl::StrCat(path_, ": committed twice"));
  }
  committed_ = true;
  Flush();
  if (!status_.ok() || temporary_path_.empty()) return status_;
  // Some file systems report a full disk only here.
  if (fsync(fd_) != 0) return status_ = CannotWrite(path_, errno);
  const int fd = std::exchange(fd_, -1);
  if (close(fd) != 0) return status_ = CannotWrite(path_, errno);
  if (std::rename(temporary_path_.c_str(), target_path_.c_str()) != 0) {
    return status_ = CannotWrite(path_, errno);
  }
  Unfinished::Get().Erase(temporary_path_);
  temporary_path_.clear();
  // So that the new name outlives a crash too. The file is in place by now:
  // a file system that cannot sync a folder is no failure.
  const int folder =
      open(FolderOf(target_path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder >= 0) {
    fsync(folder);
    close(folder);
  }
  return absl::OkStatus();
}

void RemoveUnfinishedOutputs() {
  Unfinished& unfinished = Unfinished::Get();
  const std::lock_guard<std::mutex> lock(unfinished.mutex);
  for (const std::string& path : unfinished.paths) unlink(path.c_str());
}

}  // namespace entente
