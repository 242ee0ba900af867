// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "ingest/text/syntax/ud_model.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "ingest/text/syntax/lemma_rules.h"
#include "ingest/text/syntax/model_file.h"
#include "ingest/text/syntax/name_finder.h"
#include "ingest/text/syntax/parser.h"

namespace entente {
namespace {

template <typename Table>
absl::Status Load(const ModelFile& file, absl::string_view name, Table* table) {
  const absl::StatusOr<absl::string_view> bytes = file.Section(name);
  if (!bytes.ok()) return bytes.status();
  absl::StatusOr<Table> loaded = Table::FromBytes(*bytes);
  if (!loaded.ok()) return loaded.status();
  *table = *std::move(loaded);
  return absl::OkStatus();
}

}  // namespace

void Inventory::Derive() {
  classes_of_upos.assign(kUposCount, {});
  upos_classes.clear();
  for (size_t c = 0; c < morphology.size(); ++c) {
    const auto upos = static_cast<size_t>(morphology[c].upos);
    if (classes_of_upos[upos].empty()) {
      upos_classes.push_back(static_cast<uint8_t>(upos));
    }
    classes_of_upos[upos].push_back(static_cast<uint8_t>(c));
  }
  transitions.relations = static_cast<int>(relations.size());
  for (size_t r = 0; r < relations.size(); ++r) {
    if (relations[r] == "root") transitions.root = static_cast<int>(r);
  }
}

std::string Inventory::Bytes() const {
  std::string bytes;
  for (const Morphology& m : morphology) {
    absl::StrAppend(&bytes, "morphology\t", UposName(m.upos), "\t", m.feats,
                    "\n");
  }
  for (const std::string& relation : relations) {
    absl::StrAppend(&bytes, "relation\t", relation, "\n");
  }
  for (const std::string& rule : lemma_rules) {
    absl::StrAppend(&bytes, "lemma\t", rule, "\n");
  }
  return bytes;
}

absl::StatusOr<Inventory> Inventory::FromBytes(absl::string_view bytes) {
  Inventory inventory;
  for (const absl::string_view line :
       absl::StrSplit(bytes, '\n', absl::SkipEmpty())) {
    const std::vector<absl::string_view> cells = absl::StrSplit(line, '\t');
    if (cells.size() == 3 && cells[0] == "morphology") {
      inventory.morphology.push_back({UposOf(cells[1]), std::string(cells[2])});
    } else if (cells.size() == 2 && cells[0] == "relation") {
      inventory.relations.emplace_back(cells[1]);
    } else if (cells.size() == 2 && cells[0] == "lemma") {
      inventory.lemma_rules.emplace_back(cells[1]);
    } else {
      return absl::InvalidArgumentError("a list of classes that is damaged");
    }
  }
  if (inventory.morphology.empty() || inventory.relations.empty()) {
    return absl::InvalidArgumentError("a list of classes that lacks some");
  }
  inventory.Derive();
  return inventory;
}

uint64_t KnownTagsKey(const WordShape& shape) { return MixBits(shape.lower); }

KnownTags WordTables::Known(const WordShape& shape) const {
  const uint16_t value = known.Find(KnownTagsKey(shape));
  return {static_cast<uint8_t>(value >> 8), static_cast<uint8_t>(value)};
}

std::string WordTables::Lemma(const Inventory& inventory,
                              absl::string_view form, Upos upos,
                              uint8_t morphology) const {
  if (upos == Upos::kPunct || upos == Upos::kSym) return std::string(form);
  std::string base = LemmaBase(form, upos);
  for (const uint64_t key : EndingKeys(base, morphology)) {
    const uint16_t found = endings.Find(key);
    if (found == 0) continue;
    return ApplyLemmaRule(inventory.lemma_rules[found - 1], std::move(base));
  }
  return base;
}

TagInput MakeTagInput(const WordTables& tables,
                      const std::vector<UdWord>& words) {
  TagInput input;
  input.shapes.reserve(words.size());
  input.known.reserve(words.size());
  for (const UdWord& word : words) {
    input.shapes.push_back(ShapeOf(word.form));
    input.known.push_back(tables.Known(input.shapes.back()));
  }
  return input;
}

ParseInput MakeParseInput(const TaggedWords& words) {
  const size_t size = words.input.size();
  ParseInput input = MakeParseInput(static_cast<uint32_t>(size));
  for (size_t i = 0; i < size; ++i) {
    input[i + 1] = {.word = words.input.shapes[i].lower,
                    .lemma = HashText(words.lemmas[i]),
                    .upos = words.tags.upos[i],
                    .tag = 1000u + words.tags.morphology[i]};
  }
  return input;
}

TaggedWords TaggerModel::Tag(const Inventory& inventory,
                             const std::vector<UdWord>& words) const {
  TaggedWords tagged;
  tagged.input = MakeTagInput(tables, words);
  TagWords(tagged.input, inventory.upos_classes, upos,
           inventory.classes_of_upos, morphology, &tagged.tags);
  tagged.lemmas.reserve(words.size());
  for (size_t i = 0; i < words.size(); ++i) {
    tagged.lemmas.push_back(tables.Lemma(inventory, words[i].form,
                                         static_cast<Upos>(tagged.tags.upos[i]),
                                         tagged.tags.morphology[i]));
  }
  return tagged;
}

absl::StatusOr<UdModel> UdModel::FromBytes(absl::string_view bytes) {
  const absl::StatusOr<ModelFile> file = ModelFile::Open(bytes);
  if (!file.ok()) return file.status();
  UdModel model;
  model.language_ = file->language();
  for (const absl::Status& status :
       {Load(*file, "classes", &model.inventory_),
        Load(*file, "known", &model.tagger_.tables.known),
        Load(*file, "endings", &model.tagger_.tables.endings),
        Load(*file, "upos", &model.tagger_.upos),
        Load(*file, "morph", &model.tagger_.morphology),
        Load(*file, "parser", &model.parser_)}) {
    if (!status.ok()) return status;
  }
  const bool has_names = file->Has("names");
  if (has_names) {
    const absl::Status status = Load(*file, "names", &model.names_);
    if (!status.ok()) return status;
  }
  if (model.tagger_.upos.class_count() != kUposCount ||
      model.tagger_.morphology.class_count() !=
          static_cast<int>(model.inventory_.morphology.size()) ||
      model.parser_.class_count() != model.inventory_.transitions.count() ||
      (has_names && model.names_.class_count() != name_labels::kCount)) {
    return absl::InvalidArgumentError(
        "a model whose weights do not belong to its classes");
  }
  return model;
}

void UdModel::Analyze(UdSentence& sentence) const {
  TaggedWords tagged = tagger_.Tag(inventory_, sentence.words);
  ArcHybrid state;
  ParseWords(MakeParseInput(tagged), inventory_.transitions, parser_, &state);
  for (uint32_t i = 0; i < state.size(); ++i) {
    UdWord& word = sentence.words[i];
    word.upos = static_cast<Upos>(tagged.tags.upos[i]);
    word.feats = inventory_.morphology[tagged.tags.morphology[i]].feats;
    word.lemma = std::move(tagged.lemmas[i]);
    const uint32_t head = state.head(i + 1);
    word.head = head == state.root() ? 0 : head;
    word.deprel =
        inventory_.relations[static_cast<size_t>(state.relation(i + 1))];
  }
  FindNames(std::move(tagged.input), std::move(tagged.tags.upos), sentence);
}

void UdModel::FindNames(UdSentence& sentence) const {
  std::vector<uint8_t> upos;
  for (const UdWord& word : sentence.words) {
    upos.push_back(static_cast<uint8_t>(word.upos));
  }
  FindNames(MakeTagInput(tagger_.tables, sentence.words), std::move(upos),
            sentence);
}

void UdModel::FindNames(TagInput words, std::vector<uint8_t> upos,
                        UdSentence& sentence) const {
  if (names_.class_count() == 0 || sentence.names_known) return;
  sentence.names_known = true;
  std::vector<uint8_t> labels;
  LabelNames(MakeNameInput(std::move(words), std::move(upos)), names_, &labels);
  sentence.names = name_labels::ToSpans(labels);
}

}  // namespace entente
