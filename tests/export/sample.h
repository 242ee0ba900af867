// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Small graphs for the tests of writers.
#ifndef ENTENTE_TESTS_EXPORT_SAMPLE_H_
#define ENTENTE_TESTS_EXPORT_SAMPLE_H_

#include <string>
#include <vector>

#include "export/export.h"
#include "graph/knowledge_graph.h"
#include "graph/record.h"
#include "graph/view.h"

namespace entente {

// Two short articles, in French and in English, with offices, an alliance, a
// meeting, claims, one that answers another, dates, and a tie that is only
// said.
std::vector<Record> SampleRecords();

// Names and words that writers must escape, cut or leave alone.
std::vector<Record> HostileRecords();

// Fails the test that calls it if the records do not make a graph.
KnowledgeGraph BuildGraph(const std::vector<Record>& records);

// The bytes that a format (by its name) writes of the view.
std::string Export(const View& view, const std::string& format,
                   const ExportOptions& options = {});

// The place of the `nth` (0, 1, ...) occurrence of `words` in `text`.
Span SpanOf(const std::string& text, const std::string& words, int nth = 0);

}  // namespace entente

#endif  // ENTENTE_TESTS_EXPORT_SAMPLE_H_
