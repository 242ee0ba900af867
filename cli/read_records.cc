// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/read_records.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "ingest/input.h"

namespace entente {
namespace {

// Of a file as it lies on the disk; 0 where that is not known (a pipe).
uint64_t FileBytes(const std::string& path) {
  struct stat info = {};
  if (path == "-" || stat(path.c_str(), &info) != 0) return 0;
  return S_ISREG(info.st_mode) ? static_cast<uint64_t>(info.st_size) : 0;
}

// What CLI11 asks of a validator: "" or what is wrong.
std::string IsPositive(const std::string& text) {
  uint64_t number = 0;
  if (absl::SimpleAtoi(text, &number) && number > 0) return "";
  return absl::StrCat("'", text, "' is no number of at least 1");
}

// One run over all inputs.
class Reading {
 public:
  Reading(const ReadOptions& options, Console& console, ReadCounts* counts,
          RecordTaker take)
      : options_(options), console_(console), counts_(*counts), take_(take) {}

  absl::Status Run();

 private:
  // Tells one bad thing. Cancelled where it is to be the last.
  absl::Status Bad(const absl::Status& why) {
    ++counts_.bad;
    console_.Error(why.message());
    return options_.strict ? absl::CancelledError() : absl::OkStatus();
  }
  absl::Status ReadFile(const std::string& path);
  absl::Status Take(const Input& input, absl::StatusOr<Record> record);

  const ReadOptions& options_;
  Console& console_;
  ReadCounts& counts_;
  RecordTaker take_;
  uint64_t done_ = 0;  // bytes of the files read to their end
};

absl::Status Reading::Take(const Input& input, absl::StatusOr<Record> record) {
  console_.Progress(done_ + input.file_bytes_read(), input.name());
  if (!record.ok()) return Bad(record.status());
  absl::Status taken = take_(*record);
  if (taken.ok()) {
    ++counts_.good;
    return taken;
  }
  if (!absl::IsInvalidArgument(taken) && !absl::IsAlreadyExists(taken)) {
    return taken;
  }
  return Bad(absl::Status(taken.code(),
                          absl::StrCat(input.name(), ": ", taken.message())));
}

absl::Status Reading::ReadFile(const std::string& path) {
  absl::StatusOr<Input> input = Input::Open(path);
  if (!input.ok()) return Bad(input.status());
  absl::StatusOr<const IngestFormat*> format =
      options_.format.empty() ? FindFormat(*input)
                              : FindFormatByName(options_.format);
  if (!format.ok()) return Bad(format.status());

  absl::Status from_sink;
  const absl::Status read = (*format)->ingest(
      *input, options_.ingest, [&](absl::StatusOr<Record> record) {
        from_sink = Take(*input, std::move(record));
        return from_sink;
      });
  if (!from_sink.ok()) return from_sink;
  if (!read.ok()) return Bad(read);
  ++counts_.files;
  return absl::OkStatus();
}

absl::Status Reading::Run() {
  const InputPaths inputs = ListInputs(options_.inputs);
  for (const absl::Status& error : inputs.errors) {
    if (absl::Status told = Bad(error); !told.ok()) return told;
  }
  uint64_t total = 0;
  for (const std::string& path : inputs.paths) total += FileBytes(path);
  console_.Begin("reading", total);
  for (const std::string& path : inputs.paths) {
    console_.Progress(done_, path);
    if (absl::Status read = ReadFile(path); !read.ok()) return read;
    done_ += FileBytes(path);
  }
  return absl::OkStatus();
}

}  // namespace

void AddReadOptions(CLI::App& app, ReadOptions* options) {
  app.add_option("INPUT", options->inputs,
                 "Files, folders (read with all below them) or - for standard "
                 "input; also .gz and .zst")
      ->option_text("...");
  app.add_option("-f,--from,--format", options->format,
                 "Read every input as this format instead of guessing it from "
                 "its extension and content")
      ->option_text("NAME");
  app.add_option("--language", options->ingest.language,
                 "The language of articles that do not name theirs")
      ->check(CLI::IsMember({"auto", "fr", "en"}))
      ->type_name("auto|fr|en")
      ->option_text("auto|fr|en")
      ->capture_default_str();
  app.add_option("--max-record-bytes", options->ingest.max_record_bytes,
                 "Refuse a record or an article larger than this")
      ->check(IsPositive)
      ->option_text("N")
      ->capture_default_str();
  app.add_flag("--strict", options->strict,
               "Stop at the first bad record, with nothing written");
  app.add_flag("-q,--quiet", options->quiet,
               "No summary and no progress on standard error; errors only");
}

absl::Status CheckReadOptions(ReadOptions* options) {
  if (options->inputs.empty()) {
    if (isatty(STDIN_FILENO) != 0) {
      return absl::InvalidArgumentError(
          "no INPUT; name a file, a folder, or - for standard input");
    }
    options->inputs.emplace_back("-");
  }
  if (std::count(options->inputs.begin(), options->inputs.end(), "-") > 1) {
    return absl::InvalidArgumentError("standard input (-) is named twice");
  }
  if (options->format.empty()) return absl::OkStatus();
  return FindFormatByName(options->format).status();
}

std::string InputFormatsHelp() {
  std::string help = "Input formats:\n";
  for (const IngestFormat& format : Formats()) {
    absl::StrAppendFormat(&help, "  %-9s %-14s %s\n", format.name,
                          format.extensions, format.description);
  }
  return help;
}

bool CanGoOn(const ReadOptions& options, const ReadCounts& counts,
             Console& console) {
  if (counts.good == 0 && counts.bad == 0) {
    console.Error(absl::StrCat(options.inputs.front(),
                               ": no articles, expected files that end in ",
                               InputExtensions()));
  }
  return counts.good > 0 && !(options.strict && counts.bad > 0);
}

absl::Status ReadRecords(const ReadOptions& options, Console& console,
                         ReadCounts* counts, RecordTaker take) {
  const absl::Status status = Reading(options, console, counts, take).Run();
  console.End();
  // Cancelled is our own: a strict run has told why it stopped.
  return absl::IsCancelled(status) ? absl::OkStatus() : status;
}

}  // namespace entente
