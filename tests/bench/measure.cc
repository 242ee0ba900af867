// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"

#include <sys/stat.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "export/output.h"
#include "ingest/ingest.h"
#include "ingest/input.h"
#include "ingest/record_json.h"

namespace entente {
namespace {

clockid_t the_clock = CLOCK_MONOTONIC;

template <typename T>
T Must(absl::StatusOr<T> value) {
  if (!value.ok()) {
    std::fprintf(stderr, "%s\n", value.status().ToString().c_str());
    std::exit(1);
  }
  return *std::move(value);
}

void Must(const absl::Status& status) {
  if (!status.ok()) Must<int>(status);
}

KnowledgeGraph GraphOfInput(Input input) {
  GraphBuilder builder;
  Must(Must(FindFormatByName("records"))
           ->ingest(input, {}, [&builder](absl::StatusOr<Record> record) {
             Must(record.status());
             return builder.Add(*record);
           }));
  return Must(std::move(builder).Build({}));
}

}  // namespace

void AppendRecordLine(const Record& record, std::string* lines) {
  AppendRecordJson(record, lines);
  *lines += '\n';
}

double Now() {
  timespec now{};
  clock_gettime(the_clock, &now);
  return static_cast<double>(now.tv_sec) +
         static_cast<double>(now.tv_nsec) * 1e-9;
}

void UseProcessorTime() { the_clock = CLOCK_PROCESS_CPUTIME_ID; }

std::string MakeRecordLines(const GeneratorOptions& options) {
  RecordGenerator generator(options);
  std::string lines;
  Record record;
  while (generator.Next(record)) AppendRecordLine(record, &lines);
  return lines;
}

void WriteRecordLines(const GeneratorOptions& options,
                      const std::string& path) {
  RecordGenerator generator(options);
  std::ofstream file(path, std::ios::binary);
  std::string lines;
  Record record;
  while (generator.Next(record)) {
    lines.clear();
    AppendRecordLine(record, &lines);
    file << lines;
  }
  file.close();
  if (!file) Must(absl::UnavailableError(path + ": cannot write"));
}

size_t FileBytes(const std::string& path) {
  struct stat info {};
  return stat(path.c_str(), &info) == 0 ? static_cast<size_t>(info.st_size) : 0;
}

KnowledgeGraph GraphOfFile(const std::string& path) {
  return GraphOfInput(Must(Input::Open(path)));
}

KnowledgeGraph GraphOfLines(absl::string_view lines) {
  return GraphOfInput(Must(Input::FromString("generated", lines)));
}

size_t ClaimsOfArticle(absl::string_view text) {
  Input input = Must(Input::FromString("article.txt", text));
  size_t claims = 0;
  Must(Must(FindFormatByName("text"))
           ->ingest(input, {}, [&claims](absl::StatusOr<Record> record) {
             Must(record.status());
             claims += record->claims.size();
             return absl::OkStatus();
           }));
  return claims;
}

std::string WriteToString(const View& view, const ExportFormat& format) {
  std::string bytes;
  const std::unique_ptr<OutputFile> output = OutputFile::ToString(&bytes);
  Must(format.write(view, {}, *output));
  Must(output->Commit());
  return bytes;
}

void WriteToNull(const View& view, const ExportFormat& format) {
  TimeWrite(view, format, "/dev/null");
}

WriteTime TimeWrite(const View& view, const ExportFormat& format,
                    const std::string& path) {
  WriteTime time;
  const double begin = Now();
  const std::unique_ptr<OutputFile> output = Must(OutputFile::Create(path));
  Must(format.write(view, {}, *output));
  time.write_seconds = Now() - begin;
  Must(output->Commit());  // the last part of the buffer, fsync, rename
  time.sync_seconds = Now() - begin - time.write_seconds;
  time.bytes = FileBytes(path);
  return time;
}

}  // namespace entente
