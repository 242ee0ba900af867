// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_TEXT_TABLE_H_
#define ENTENTE_CLI_TEXT_TABLE_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace entente {

// Rows of cells in aligned columns, for a terminal: two spaces before each
// row and between columns.
class TextTable {
 public:
  enum Align { kLeft, kRight };

  explicit TextTable(std::vector<Align> columns)
      : columns_(std::move(columns)) {}

  // As many cells as there are columns; UTF-8.
  void AddRow(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
  }
  // All rows with their line ends.
  std::string Text() const;

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<std::string>> rows_;
};

// How many columns of a terminal `text` takes: characters, where marks that
// combine take none and East Asian wide ones two.
size_t DisplayWidth(absl::string_view text);

}  // namespace entente

#endif  // ENTENTE_CLI_TEXT_TABLE_H_
