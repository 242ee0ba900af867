// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/write_outputs.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "export/output.h"

namespace entente {
namespace {

constexpr char kStandardOutput[] = "-";

// The folder in which `path` lies: "a/b.svg" -> "a".
std::string FolderOf(const std::string& path) {
  const size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

absl::Status CheckFile(const std::string& path) {
  struct stat info = {};
  if (stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) {
    return absl::InvalidArgumentError(
        absl::StrCat(path, ": is a folder, expected a file to write"));
  }
  const std::string folder = FolderOf(path);
  if (access(folder.c_str(), W_OK | X_OK) != 0) {
    return absl::PermissionDeniedError(
        absl::StrCat(path, ": cannot write in folder '", folder,
                     "': ", std::strerror(errno)));
  }
  return absl::OkStatus();
}

bool IsBinary(const ExportFormat& format) {
  return format.name == "png" || format.name == "pdf";
}

absl::StatusOr<const ExportFormat*> FormatOf(const std::string& path,
                                             const std::string& to,
                                             bool is_only) {
  if (path == kStandardOutput) {
    if (to.empty()) {
      return absl::InvalidArgumentError(
          "-o - needs --to NAME, as standard output has no extension");
    }
    absl::StatusOr<const ExportFormat*> format = FindExportFormatByName(to);
    if (format.ok() && IsBinary(**format) && isatty(STDOUT_FILENO) != 0) {
      return absl::InvalidArgumentError(
          absl::StrCat("standard output is a terminal, which cannot show ", to,
                       "; name a file with -o"));
    }
    return format;
  }
  return is_only && !to.empty() ? FindExportFormatByName(to)
                                : FindExportFormat(path);
}

absl::Status CommitAll(std::vector<std::unique_ptr<OutputFile>>& files) {
  for (const std::unique_ptr<OutputFile>& file : files) {
    absl::Status committed = file->Commit();
    if (!committed.ok()) return committed;
  }
  files.clear();
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::vector<OutputTarget>> FindOutputTargets(
    absl::Span<const std::string> paths, const std::string& to) {
  std::vector<std::string> all(paths.begin(), paths.end());
  if (all.empty() && !to.empty()) all.emplace_back(kStandardOutput);
  if (all.size() > 1 && !to.empty() &&
      std::count(all.begin(), all.end(), kStandardOutput) == 0) {
    return absl::InvalidArgumentError(
        "--to is for standard output or a single file; give each file its "
        "format's extension");
  }
  absl::flat_hash_set<std::string> seen;
  std::vector<OutputTarget> targets;
  for (const std::string& path : all) {
    if (!seen.insert(path).second) {
      return absl::InvalidArgumentError(
          absl::StrCat("the output ", path, " is named twice"));
    }
    absl::StatusOr<const ExportFormat*> format =
        FormatOf(path, to, all.size() == 1);
    if (!format.ok()) return format.status();
    targets.push_back({path, *format});
  }
  return targets;
}

absl::Status CheckOutputTargets(absl::Span<const OutputTarget> targets) {
  for (const OutputTarget& target : targets) {
    if (target.path == kStandardOutput) continue;
    absl::Status status = CheckFile(target.path);
    if (!status.ok()) return status;
  }
  return absl::OkStatus();
}

std::string OutputFormatsHelp() {
  std::string help = "Output formats:\n";
  for (const ExportFormat& format : ExportFormats()) {
    absl::StrAppendFormat(&help, "  %-9s %-13s %s\n", format.name,
                          format.extensions, format.description);
  }
  return help;
}

absl::StatusOr<std::vector<WrittenOutput>> WriteOutputs(
    const View& view, const ExportOptions& options,
    absl::Span<const OutputTarget> targets, Console& console) {
  std::vector<WrittenOutput> outputs;
  for (const OutputTarget& target : targets) outputs.push_back({target, {}});
  // Standard output cannot be taken back, so it comes when all else is done.
  std::stable_partition(outputs.begin(), outputs.end(),
                        [](const WrittenOutput& output) {
                          return output.target.path != kStandardOutput;
                        });
  std::vector<std::unique_ptr<OutputFile>> files;
  for (WrittenOutput& output : outputs) {
    if (output.target.path == kStandardOutput) {
      absl::Status committed = CommitAll(files);
      if (!committed.ok()) return committed;
    }
    console.Begin(absl::StrCat("writing ", output.target.path), 0);
    absl::StatusOr<std::unique_ptr<OutputFile>> file =
        OutputFile::Create(output.target.path);
    if (!file.ok()) return file.status();
    ExportOptions for_this = options;
    for_this.report = &output.report;
    absl::Status written = output.target.format->write(view, for_this, **file);
    if (!written.ok()) return written;
    files.push_back(*std::move(file));
  }
  absl::Status committed = CommitAll(files);
  console.End();
  if (!committed.ok()) return committed;
  return outputs;
}

}  // namespace entente
