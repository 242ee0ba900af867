// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/model_file.h"

#include <xxhash.h>

#include <cstdint>
#include <cstring>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace entente {
namespace {

constexpr absl::string_view kMagic = "EntenteM";
constexpr size_t kNameBytes = 8;
constexpr size_t kChecksumAt = 16;
constexpr size_t kCoveredAt = 24;  // where what the checksum covers begins
constexpr size_t kTableAt = 32;
constexpr size_t kEntryBytes = 24;

template <typename T>
T Number(absl::string_view bytes, size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof(value));
  return value;
}

template <typename T>
void Append(T value, std::string* bytes) {
  bytes->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

void AppendName(absl::string_view name, std::string* bytes) {
  bytes->append(name.data(), name.size());
  bytes->append(kNameBytes - name.size(), '\0');
}

absl::string_view NameAt(absl::string_view bytes, size_t at) {
  const absl::string_view name = bytes.substr(at, kNameBytes);
  return name.substr(0, name.find('\0'));
}

uint64_t Checksum(absl::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace

absl::StatusOr<ModelFile> ModelFile::Open(absl::string_view bytes) {
  if (bytes.size() < kTableAt || bytes.substr(0, kMagic.size()) != kMagic) {
    return absl::InvalidArgumentError(
        "not a model, expected \"EntenteM\" first");
  }
  const auto version = Number<uint32_t>(bytes, 8);
  if (version != kVersion) {
    return absl::InvalidArgumentError(absl::StrCat(
        "a model of version ", version, ", expected version ", kVersion));
  }
  if (Number<uint64_t>(bytes, kChecksumAt) !=
      Checksum(bytes.substr(kCoveredAt))) {
    return absl::InvalidArgumentError(
        "a model that is cut off or damaged, expected the bytes of its "
        "checksum");
  }
  ModelFile file;
  file.language_ = NameAt(bytes, kCoveredAt);
  const auto count = Number<uint32_t>(bytes, 12);
  for (size_t i = 0; i < count; ++i) {
    const size_t at = kTableAt + i * kEntryBytes;
    if (at + kEntryBytes > bytes.size()) break;
    file.sections_.emplace_back(
        NameAt(bytes, at),
        absl::ClippedSubstr(bytes, Number<uint64_t>(bytes, at + 8),
                            Number<uint64_t>(bytes, at + 16)));
  }
  return file;
}

absl::StatusOr<absl::string_view> ModelFile::Section(
    absl::string_view name) const {
  for (const auto& [section, bytes] : sections_) {
    if (section == name) return bytes;
  }
  return absl::InvalidArgumentError(
      absl::StrCat("a model without a section \"", name, "\""));
}

std::string ModelFileBytes(
    absl::string_view language,
    const std::vector<std::pair<std::string, std::string>>& sections) {
  std::string covered;
  AppendName(language, &covered);
  uint64_t offset = kTableAt + sections.size() * kEntryBytes;
  const auto padding = [](size_t size) { return (8 - size % 8) % 8; };
  for (const auto& [name, content] : sections) {
    AppendName(name, &covered);
    Append<uint64_t>(offset, &covered);
    Append<uint64_t>(content.size(), &covered);
    offset += content.size() + padding(content.size());
  }
  for (const auto& [name, content] : sections) {
    covered.append(content);
    covered.append(padding(content.size()), '\0');
  }
  std::string bytes(kMagic);
  Append<uint32_t>(ModelFile::kVersion, &bytes);
  Append<uint32_t>(static_cast<uint32_t>(sections.size()), &bytes);
  Append<uint64_t>(Checksum(covered), &bytes);
  return bytes + covered;
}

}  // namespace entente
