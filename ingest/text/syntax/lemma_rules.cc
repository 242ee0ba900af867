// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/lemma_rules.h"

#include <algorithm>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "ingest/text/characters.h"
#include "ingest/text/syntax/features.h"

namespace entente {
namespace {

constexpr size_t kLongestEnding = 10;  // characters; all of the form before it

bool ContinuesCharacter(char c) { return U8_IS_TRAIL(c); }

}  // namespace

std::string LemmaBase(absl::string_view form, Upos upos) {
  return upos == Upos::kPropn ? std::string(form) : LowerForm(form);
}

std::string LemmaRule(absl::string_view form, absl::string_view lemma,
                      Upos upos) {
  const std::string base = LemmaBase(form, upos);
  size_t shared = 0;
  while (shared < base.size() && shared < lemma.size() &&
         base[shared] == lemma[shared]) {
    ++shared;
  }
  while (shared > 0 &&
         ((shared < base.size() && ContinuesCharacter(base[shared])) ||
          (shared < lemma.size() && ContinuesCharacter(lemma[shared])))) {
    --shared;
  }
  if (shared == 0) return absl::StrCat("=", lemma);
  const auto stripped =
      std::count_if(base.begin() + static_cast<ptrdiff_t>(shared), base.end(),
                    [](char c) { return !ContinuesCharacter(c); });
  return absl::StrCat(stripped, "+", lemma.substr(shared));
}

std::string ApplyLemmaRule(absl::string_view rule, std::string base) {
  if (rule.empty()) return base;
  if (rule[0] == '=') return std::string(rule.substr(1));
  const size_t plus = rule.find('+');
  int strip = 0;
  if (plus == absl::string_view::npos ||
      !absl::SimpleAtoi(rule.substr(0, plus), &strip)) {
    return base;
  }
  size_t size = base.size();
  for (; strip > 0 && size > 0; --strip) {
    do --size;
    while (size > 0 && ContinuesCharacter(base[size]));
  }
  base.resize(size);
  const absl::string_view ending = rule.substr(plus + 1);
  base.append(ending.data(), ending.size());
  return base;
}

std::vector<uint64_t> EndingKeys(absl::string_view base, uint32_t tag) {
  const auto key = [tag](absl::string_view ending, bool whole) {
    return MixBits((uint64_t{HashText(ending)} << 32) + uint64_t{tag} * 2 +
                   (whole ? 1 : 0));
  };
  std::vector<uint64_t> keys = {key(base, true)};
  std::vector<size_t> begins = {base.size()};
  for (size_t pos = base.size(); pos > 0 && begins.size() <= kLongestEnding;) {
    do --pos;
    while (pos > 0 && ContinuesCharacter(base[pos]));
    begins.push_back(pos);
  }
  for (size_t i = begins.size(); i-- > 0;) {
    keys.push_back(key(base.substr(begins[i]), false));
  }
  return keys;
}

}  // namespace entente
