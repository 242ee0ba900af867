// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace entente {
namespace {

constexpr auto kPatience = std::chrono::milliseconds(500);
constexpr auto kRepaint = std::chrono::milliseconds(100);
constexpr int kBarWidth = 24;

size_t TerminalWidth() {
  winsize size = {};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    return size.ws_col;
  }
  return 80;
}

// The first `width` characters of UTF-8 text.
absl::string_view FirstCharacters(absl::string_view text, size_t width) {
  size_t at = 0;
  for (size_t count = 0; at < text.size(); ++at) {
    const bool starts_character = (text[at] & 0xC0) != 0x80;
    if (starts_character && count++ == width) break;
  }
  return text.substr(0, at);
}

void WriteError(absl::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

bool IsTerminal(int fd) {
  const char* term = std::getenv("TERM");
  return isatty(fd) != 0 && term != nullptr &&
         absl::string_view(term) != "dumb";
}

}  // namespace

bool UsesColor(int fd) {
  const char* no_color = std::getenv("NO_COLOR");
  return IsTerminal(fd) && (no_color == nullptr || *no_color == '\0');
}

std::string Bold(absl::string_view text, bool on) {
  return on ? absl::StrCat("\x1b[1m", text, "\x1b[0m") : std::string(text);
}

std::string WithCommas(uint64_t number) {
  const std::string digits = absl::StrCat(number);
  std::string grouped;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped.push_back(',');
    grouped.push_back(digits[i]);
  }
  return grouped;
}

std::string HumanBytes(uint64_t bytes) {
  if (bytes < 1000) return Plural(bytes, "byte");
  auto value = static_cast<double>(bytes);
  const char* unit = "";
  for (const char* next : {"kB", "MB", "GB", "TB"}) {
    if (value < 999.95) break;
    value /= 1000;
    unit = next;
  }
  return absl::StrFormat("%.1f %s", value, unit);
}

std::string Plural(uint64_t number, absl::string_view noun) {
  return absl::StrCat(WithCommas(number), " ", noun, number == 1 ? "" : "s");
}

Console::Console(bool quiet)
    : quiet_(quiet),
      color_(UsesColor(STDERR_FILENO)),
      draws_(!quiet && IsTerminal(STDERR_FILENO)) {
  if (draws_) painter_ = std::thread([this] { PaintUntilDone(); });
}

Console::~Console() {
  if (!draws_) return;
  {
    std::lock_guard<std::mutex> lock(mutex_);
    closing_ = true;
  }
  wake_.notify_all();
  painter_.join();
  Erase();
}

void Console::Error(absl::string_view message) {
  std::string line(message);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  }
  std::lock_guard<std::mutex> lock(mutex_);
  Erase();
  WriteError(absl::StrCat(line, "\n"));
}

void Console::Say(absl::string_view text) {
  if (quiet_) return;
  std::lock_guard<std::mutex> lock(mutex_);
  Erase();
  WriteError(text);
}

void Console::Begin(absl::string_view doing, uint64_t total) {
  std::lock_guard<std::mutex> lock(mutex_);
  doing_ = std::string(doing);
  detail_.clear();
  total_ = total;
  done_ = 0;
}

void Console::Progress(uint64_t done, absl::string_view detail) {
  if (!draws_) return;
  std::lock_guard<std::mutex> lock(mutex_);
  done_ = done;
  if (detail != detail_) detail_ = std::string(detail);
}

void Console::End() {
  std::lock_guard<std::mutex> lock(mutex_);
  Erase();
  doing_.clear();
}

void Console::PaintUntilDone() {
  std::unique_lock<std::mutex> lock(mutex_);
  wake_.wait_for(lock, kPatience, [this] { return closing_; });
  while (!closing_) {
    if (!doing_.empty()) Paint();
    wake_.wait_for(lock, kRepaint, [this] { return closing_; });
  }
}

void Console::Paint() {
  std::string line = doing_;
  if (total_ > 0) {
    const double part =
        std::min(1.0, static_cast<double>(done_) / static_cast<double>(total_));
    const int filled = static_cast<int>(part * kBarWidth);
    absl::StrAppend(&line, " [", std::string(filled, '='),
                    std::string(kBarWidth - filled, ' '),
                    absl::StrFormat("] %3.0f%%", part * 100));
  } else {
    absl::StrAppend(&line, " ...");
  }
  if (!detail_.empty()) absl::StrAppend(&line, "  ", detail_);
  const absl::string_view shown = FirstCharacters(line, TerminalWidth() - 1);
  WriteError(absl::StrCat("\r\x1b[K", shown));
  painted_ = true;
}

void Console::Erase() {
  if (painted_) WriteError("\r\x1b[K");
  painted_ = false;
}

}  // namespace entente
