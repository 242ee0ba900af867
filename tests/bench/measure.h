// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// What the benchmarks share: making input, and going one step of the way. They
// end the program on an error, since the input is our own.
#ifndef ENTENTE_TESTS_BENCH_MEASURE_H_
#define ENTENTE_TESTS_BENCH_MEASURE_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"
#include "export/export.h"
#include "graph/knowledge_graph.h"
#include "graph/view.h"
#include "tests/bench/generator.h"

namespace entente {

// Seconds since some moment: of the wall's clock or, after UseProcessorTime(),
// of this process's time on a processor, which a busy machine disturbs less.
double Now();
void UseProcessorTime();

// Appends the record as one line of JSON Lines.
void AppendRecordLine(const Record& record, std::string* lines);

// The generated records as JSON Lines; to a file without holding them.
std::string MakeRecordLines(const GeneratorOptions& options);
void WriteRecordLines(const GeneratorOptions& options, const std::string& path);

size_t FileBytes(const std::string& path);

// The graph of the records in a file, or in `lines`.
KnowledgeGraph GraphOfFile(const std::string& path);
KnowledgeGraph GraphOfLines(absl::string_view lines);

// How many claims the ingester of text finds in an article.
size_t ClaimsOfArticle(absl::string_view text);

std::string WriteToString(const View& view, const ExportFormat& format);
void WriteToNull(const View& view, const ExportFormat& format);

struct WriteTime {
  double write_seconds = 0;  // up to the last byte that the writer hands over
  double sync_seconds = 0;   // fsync and rename
  size_t bytes = 0;
};
// Writes to a file at `path`, which stays.
WriteTime TimeWrite(const View& view, const ExportFormat& format,
                    const std::string& path);

}  // namespace entente

#endif  // ENTENTE_TESTS_BENCH_MEASURE_H_
