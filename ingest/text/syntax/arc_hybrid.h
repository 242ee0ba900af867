// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta: Dynamic
// Programming Algorithms for Transition-Based Dependency Parsers, 2011), with
// the root after the last word (Ballesteros and Nivre 2013) and one word alone
// attached to it.
#ifndef ENTENTE_INGEST_TEXT_SYNTAX_ARC_HYBRID_H_
#define ENTENTE_INGEST_TEXT_SYNTAX_ARC_HYBRID_H_

#include <cstdint>
#include <vector>

namespace entente {

// Transitions as the classes of a model: 0 shifts; 1 + l makes the top of the
// stack a dependent of the next word with relation l; 1 + relations + l makes
// it a dependent of the word under it.
struct Transitions {
  int relations = 0;  // how many relations there are
  int root = 0;       // the number of "root" among them

  int count() const { return 1 + 2 * relations; }
  static constexpr int Shift() { return 0; }
  static constexpr int Left(int relation) { return 1 + relation; }
  int Right(int relation) const { return 1 + relations + relation; }

  bool IsLeft(int t) const { return t > 0 && t <= relations; }
  bool IsRight(int t) const { return t > relations; }
  int Relation(int t) const { return IsLeft(t) ? t - 1 : t - 1 - relations; }
};

// A word's dependents so far on one side, as the features want them. 0 is no
// word.
struct SideDependents {
  uint32_t last = 0;         // the outermost, attached last
  uint32_t before_last = 0;  // the one that was attached before it
  uint16_t count = 0;
  uint64_t relations = 0;  // as bits

  void Attach(uint32_t word, int relation) {
    before_last = last;
    last = word;
    ++count;
    relations |= uint64_t{1} << (relation & 63);
  }
};
struct Dependents {
  SideDependents left;
  SideDependents right;
};

// Words are numbered from 1; the root is number size() + 1.
class ArcHybrid {
 public:
  // Starts on a sentence of `words` words.
  void Reset(uint32_t words);

  uint32_t size() const { return size_; }
  uint32_t root() const { return size_ + 1; }
  bool done() const { return next_ == root() && stack_.empty(); }

  // The word that lies `depth` under the top of the stack, or 0.
  uint32_t Stack(uint32_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : 0;
  }
  // The word that comes `ahead` after the next one, or 0 after the root.
  uint32_t Next(uint32_t ahead) const {
    return next_ + ahead <= root() ? next_ + ahead : 0;
  }
  bool InStack(uint32_t word) const { return in_stack_[word]; }

  // 0 until the word has a head; root() for the root's dependent.
  uint32_t head(uint32_t word) const { return heads_[word]; }
  int relation(uint32_t word) const { return relations_[word]; }
  const Dependents& dependents(uint32_t word) const {
    return dependents_[word];
  }

  // The last word that is left can but hang on the root.
  bool MustEnd() const { return next_ == root() && stack_.size() == 1; }
  bool MayShift() const { return next_ <= size_; }
  bool MayGoLeft() const {
    return !stack_.empty() && (next_ <= size_ || stack_.size() == 1);
  }
  bool MayGoRight() const { return stack_.size() >= 2; }

  void Shift();
  void Left(int relation);
  void Right(int relation);
  void Apply(const Transitions& transitions, int transition);

 private:
  uint32_t Pop();
  void SetHead(uint32_t word, uint32_t head, int relation) {
    heads_[word] = head;
    relations_[word] = relation;
  }

  uint32_t size_ = 0;
  uint32_t next_ = 1;
  std::vector<uint32_t> stack_;
  std::vector<char> in_stack_;
  std::vector<uint32_t> heads_;
  std::vector<int> relations_;
  std::vector<Dependents> dependents_;
};

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_SYNTAX_ARC_HYBRID_H_
