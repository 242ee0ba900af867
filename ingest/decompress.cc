// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/decompress.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace entente {
namespace {

constexpr size_t kMagicBytes = 4;
constexpr size_t kBlockBytes = size_t{128} << 10;

// Gives bytes that were read ahead, then those of the source below.
class RejoinedSource : public Input::Source {
 public:
  RejoinedSource(std::string ahead, std::unique_ptr<Source> rest)
      : ahead_(std::move(ahead)), rest_(std::move(rest)) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    if (taken_ == ahead_.size()) return rest_->Read(buffer, size);
    const size_t count = std::min(size, ahead_.size() - taken_);
    std::memcpy(buffer, ahead_.data() + taken_, count);
    taken_ += count;
    return count;
  }

 private:
  std::string ahead_;
  size_t taken_ = 0;
  std::unique_ptr<Source> rest_;
};

// A block of compressed bytes, filled again when it is used up.
class Block {
 public:
  explicit Block(std::unique_ptr<Input::Source> source)
      : source_(std::move(source)), bytes_(kBlockBytes) {}

  // False at the end of the source, where nothing is left.
  absl::StatusOr<bool> FillIfEmpty() {
    if (pos_ < end_) return true;
    absl::StatusOr<size_t> count = source_->Read(bytes_.data(), bytes_.size());
    if (!count.ok()) return count.status();
    pos_ = 0;
    end_ = *count;
    return end_ > 0;
  }

  char* data() { return bytes_.data() + pos_; }
  size_t size() const { return end_ - pos_; }
  void Take(size_t count) { pos_ += count; }

 private:
  std::unique_ptr<Input::Source> source_;
  std::vector<char> bytes_;
  size_t pos_ = 0;
  size_t end_ = 0;
};

class GzipSource : public Input::Source {
 public:
  explicit GzipSource(std::unique_ptr<Source> source)
      : block_(std::move(source)) {
    constexpr int kGzipOnly = 16;
    ready_ = inflateInit2(&stream_, MAX_WBITS + kGzipOnly) == Z_OK;
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    if (!ready_) return absl::ResourceExhaustedError("no memory for gzip");
    // zlib counts in 32 bits.
    size = std::min(size, size_t{1} << 30);
    stream_.next_out = reinterpret_cast<Bytef*>(buffer);
    stream_.avail_out = size;
    while (stream_.avail_out == size && error_.ok()) {
      absl::StatusOr<bool> more = block_.FillIfEmpty();
      if (!more.ok()) return more.status();
      if (!*more) {
        if (between_members_) return 0;
        return absl::DataLossError(
            "the gzip data is cut off, expected more bytes");
      }
      error_ = Inflate();
    }
    // What came before an error is good, and goes out first.
    if (stream_.avail_out == size) return error_;
    return size - stream_.avail_out;
  }

 private:
  absl::Status Inflate() {
    if (between_members_) {
      between_members_ = false;
      inflateReset(&stream_);
    }
    stream_.next_in = reinterpret_cast<Bytef*>(block_.data());
    stream_.avail_in = block_.size();
    const int code = inflate(&stream_, Z_NO_FLUSH);
    block_.Take(block_.size() - stream_.avail_in);
    if (code == Z_STREAM_END) {
      between_members_ = true;
      return absl::OkStatus();
    }
    if (code == Z_OK || code == Z_BUF_ERROR) return absl::OkStatus();
    return absl::DataLossError(
        absl::StrCat("the gzip data is corrupt (",
                     stream_.msg != nullptr ? stream_.msg : zError(code), ")"));
  }

  Block block_;
  z_stream stream_ = {};
  bool ready_ = false;
  bool between_members_ = false;
  absl::Status error_;
};

class ZstdSource : public Input::Source {
 public:
  explicit ZstdSource(std::unique_ptr<Source> source)
      : block_(std::move(source)), stream_(ZSTD_createDStream()) {}
  ~ZstdSource() override { ZSTD_freeDStream(stream_); }
  ZstdSource(const ZstdSource&) = delete;
  ZstdSource& operator=(const ZstdSource&) = delete;

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    if (stream_ == nullptr) {
      return absl::ResourceExhaustedError("no memory for zstd");
    }
    ZSTD_outBuffer out = {buffer, size, 0};
    while (out.pos == 0 && error_.ok()) {
      absl::StatusOr<bool> more = block_.FillIfEmpty();
      if (!more.ok()) return more.status();
      if (!*more && between_frames_) return 0;
      error_ = Decode(&out);
      // Without new bytes the decoder may still have had some to hand out.
      if (!*more && out.pos == 0 && error_.ok()) {
        error_ = absl::DataLossError(
            "the zstd data is cut off, expected more bytes");
      }
    }
    // What came before an error is good, and goes out first.
    if (out.pos == 0) return error_;
    return out.pos;
  }

 private:
  absl::Status Decode(ZSTD_outBuffer* out) {
    ZSTD_inBuffer in = {block_.data(), block_.size(), 0};
    const size_t code = ZSTD_decompressStream(stream_, out, &in);
    block_.Take(in.pos);
    if (ZSTD_isError(code) != 0) {
      return absl::DataLossError(absl::StrCat("the zstd data is corrupt (",
                                              ZSTD_getErrorName(code), ")"));
    }
    between_frames_ = code == 0;
    return absl::OkStatus();
  }

  Block block_;
  ZSTD_DStream* stream_;
  bool between_frames_ = false;
  absl::Status error_;
};

bool IsGzip(absl::string_view magic) {
  return absl::StartsWith(magic, "\x1f\x8b");
}

// A frame, or a skippable frame, with which some tools begin.
bool IsZstd(absl::string_view magic) {
  if (magic == "\x28\xb5\x2f\xfd") return true;
  return magic.size() == kMagicBytes && (magic[0] & 0xf0) == 0x50 &&
         magic.substr(1) == "\x2a\x4d\x18";
}

}  // namespace

absl::StatusOr<std::unique_ptr<Input::Source>> Decompressed(
    std::unique_ptr<Input::Source> source) {
  std::string magic(kMagicBytes, '\0');
  size_t size = 0;
  while (size < kMagicBytes) {
    absl::StatusOr<size_t> count =
        source->Read(magic.data() + size, kMagicBytes - size);
    if (!count.ok()) return count.status();
    if (*count == 0) break;
    size += *count;
  }
  magic.resize(size);
  const bool gzip = IsGzip(magic);
  const bool zstd = IsZstd(magic);
  source =
      std::make_unique<RejoinedSource>(std::move(magic), std::move(source));
  if (gzip) return std::make_unique<GzipSource>(std::move(source));
  if (zstd) return std::make_unique<ZstdSource>(std::move(source));
  return source;
}

}  // namespace entente
