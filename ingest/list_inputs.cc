// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "ingest/ingest.h"
#include "ingest/input.h"

namespace entente {
namespace {

absl::Status PathError(const std::string& path, int code) {
  return absl::Status(
      absl::ErrnoToStatusCode(code),
      absl::StrCat(path, ": ", std::generic_category().message(code)));
}

// Lists what is below the folders that it is given.
class Lister {
 public:
  explicit Lister(InputPaths* found) : found_(*found) {}

  void AddArgument(const std::string& path) {
    struct stat info;
    if (path == "-") {
      found_.paths.push_back(path);
    } else if (stat(path.c_str(), &info) != 0) {
      found_.errors.push_back(PathError(path, errno));
    } else if (S_ISDIR(info.st_mode)) {
      AddFolder(path, info);
    } else {
      AddFile(path);
    }
  }

 private:
  using Identity = std::pair<dev_t, ino_t>;

  void AddFile(const std::string& path) {
    // The rights that count are those with which it will be opened.
    if (faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0) {
      found_.errors.push_back(PathError(path, errno));
    } else {
      found_.paths.push_back(path);
    }
  }

  // All below an argument, in the order of the paths as bytes.
  void AddFolder(const std::string& path, const struct stat& info) {
    const size_t errors_before = found_.errors.size();
    seen_ = {Identity(info.st_dev, info.st_ino)};
    std::vector<std::string> files;
    std::vector<std::string> folders = {path};
    while (!folders.empty()) {
      const std::string folder = std::move(folders.back());
      folders.pop_back();
      ReadFolder(folder, &files, &folders);
    }
    std::sort(files.begin(), files.end());
    for (const std::string& file : files) AddFile(file);
    if (files.empty() && found_.errors.size() == errors_before) {
      found_.errors.push_back(absl::NotFoundError(
          absl::StrCat(path, ": no file to read in this folder, expected ",
                       InputExtensions(), " (also with .gz or .zst)")));
    }
  }

  void ReadFolder(const std::string& folder, std::vector<std::string>* files,
                  std::vector<std::string>* folders) {
    std::unique_ptr<DIR, int (*)(DIR*)> open(opendir(folder.c_str()), closedir);
    if (open == nullptr) {
      found_.errors.push_back(PathError(folder, errno));
      return;
    }
    std::vector<std::string> names;
    const dirent* entry;
    while (errno = 0, (entry = readdir(open.get())) != nullptr) {
      if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
    }
    if (errno != 0) found_.errors.push_back(PathError(folder, errno));
    // Sorted so that of two ways to a folder the same one is always taken.
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
      const char* slash = absl::EndsWith(folder, "/") ? "" : "/";
      Sort(absl::StrCat(folder, slash, name), files, folders);
    }
  }

  void Sort(const std::string& path, std::vector<std::string>* files,
            std::vector<std::string>* folders) {
    struct stat info;
    const bool claimed = HasInputExtension(path);
    if (stat(path.c_str(), &info) != 0) {
      // A link to nowhere matters only where a file of its name would.
      if (claimed) found_.errors.push_back(PathError(path, errno));
    } else if (S_ISDIR(info.st_mode)) {
      if (seen_.insert(Identity(info.st_dev, info.st_ino)).second) {
        folders->push_back(path);
      }
    } else if (claimed && S_ISREG(info.st_mode)) {
      files->push_back(path);
    }
  }

  InputPaths& found_;
  absl::flat_hash_set<Identity> seen_;  // folders of one argument
};

}  // namespace

InputPaths ListInputs(absl::Span<const std::string> arguments) {
  InputPaths found;
  Lister lister(&found);
  for (const std::string& argument : arguments) lister.AddArgument(argument);
  return found;
}

}  // namespace entente
