// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_CLI_CONSOLE_H_
#define ENTENTE_CLI_CONSOLE_H_

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>

#include "absl/strings/string_view.h"

namespace entente {

// Whether text for that stream may be coloured: it is a terminal that can, and
// NO_COLOR (https://no-color.org) is not set.
bool UsesColor(int fd);

// `text` in bold where `on`.
std::string Bold(absl::string_view text, bool on);

// "1,234,567".
std::string WithCommas(uint64_t number);
// "512 bytes", "1.5 MB": decimal units, as `ls -h --si` has them.
std::string HumanBytes(uint64_t bytes);
// "1 file", "3 files".
std::string Plural(uint64_t number, absl::string_view noun);

// Standard error as this program uses it: one line for each thing that is
// wrong and, where it is a terminal and the work takes longer than half a
// second, a progress line that gives way to them. Safe to use from many
// threads.
class Console {
 public:
  // `quiet` leaves out progress and Say, not errors.
  explicit Console(bool quiet);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  // A line about what is wrong; line ends and controls in it become "?".
  void Error(absl::string_view message);
  // Lines that a person likes to know; with their line ends.
  void Say(absl::string_view text);

  bool color() const { return color_; }

  // What is being done now ("reading"), of how many units; 0 is not known.
  void Begin(absl::string_view doing, uint64_t total);
  // So many units are done since Begin; `detail` says which is in work.
  void Progress(uint64_t done, absl::string_view detail);
  // Ends the progress line.
  void End();

 private:
  void PaintUntilDone();
  void Paint();
  void Erase();

  const bool quiet_;
  const bool color_;
  const bool draws_;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::string doing_;  // "" between End and Begin
  std::string detail_;
  uint64_t total_ = 0;
  uint64_t done_ = 0;
  bool painted_ = false;
  bool closing_ = false;
  std::thread painter_;
};

}  // namespace entente

#endif  // ENTENTE_CLI_CONSOLE_H_
