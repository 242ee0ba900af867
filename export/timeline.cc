// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/timeline.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace entente {
namespace {

int Number(absl::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = 10 * value + (digit - '0');
  return value;
}

int DaysOf(int year, int month) {
  if (month == 2) {
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return leap ? 29 : 28;
  }
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// The day that an ISO 8601 date, or date and time, begins with; "" if it is
// less than a day or no day of the calendar.
absl::string_view Day(absl::string_view date) {
  if (date.size() < 10) return absl::string_view();
  const absl::string_view day = date.substr(0, 10);
  for (size_t i = 0; i < day.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? day[i] != '-' : !absl::ascii_isdigit(day[i])) {
      return absl::string_view();
    }
  }
  if (date.size() > 10 && date[10] != 'T' && date[10] != ' ') {
    return absl::string_view();
  }
  const int year = Number(day.substr(0, 4));
  const int month = Number(day.substr(5, 2));
  const int number = Number(day.substr(8, 2));
  if (year < 1 || month < 1 || month > 12 || number < 1 ||
      number > DaysOf(year, month)) {
    return absl::string_view();
  }
  return day;
}

Period InOrder(Period period) {
  if (!period.from.empty() && !period.to.empty() && period.from > period.to) {
    return Period{};
  }
  return period;
}

// Of days as text: they compare as dates do.
void Widen(Period other, Period* period) {
  if (!other.from.empty() &&
      (period->from.empty() || other.from < period->from)) {
    period->from = other.from;
  }
  if (!other.to.empty() && (period->to.empty() || other.to > period->to)) {
    period->to = other.to;
  }
}

Period Published(const View& view, DocumentIndex document) {
  const DocumentNode& node = view.knowledge().documents()[document];
  const absl::string_view day = Day(view.Text(node.published));
  return Period{day, day};
}

bool Lasts(const Edge& edge) {
  return edge.edge_class == EdgeClass::kRelation &&
         IsLasting(static_cast<RelationType>(edge.type));
}

Period Said(const View& view, const Edge& edge) {
  const DateNode& start = view.knowledge().date(edge.start);
  const DateNode& end = view.knowledge().date(edge.end);
  Period period{Day(view.Text(start.from)), Day(view.Text(end.to))};
  // What happened on a day ends on that day.
  if (period.to.empty() && edge.end == 0 && !Lasts(edge)) {
    period.to = Day(view.Text(start.to));
  }
  return InOrder(period);
}

Period PeriodOfClaim(const View& view, uint32_t index) {
  const ClaimNode& claim = view.knowledge().claims()[index];
  const DateNode& made = view.knowledge().date(claim.made_at);
  const Period said =
      InOrder(Period{Day(view.Text(made.from)), Day(view.Text(made.to))});
  return said.empty() ? Published(view, claim.document) : said;
}

}  // namespace

Period PeriodOf(const View& view, const Node& node) {
  switch (node.node_class) {
    case NodeClass::kActor:
      return Period{};
    case NodeClass::kDocument:
      return Published(view, node.index);
    case NodeClass::kClaim:
      return PeriodOfClaim(view, node.index);
  }
  return Period{};
}

Period PeriodOf(const View& view,
                absl::Span<const Graph::edge_descriptor> edges) {
  Period period;
  for (const auto& e : edges) Widen(Said(view, view.graph()[e]), &period);
  if (!period.empty()) return InOrder(period);
  for (const auto& e : edges) {
    const Edge& edge = view.graph()[e];
    if (Lasts(edge)) continue;
    for (const Evidence& evidence : view.evidence(edge.evidence)) {
      Widen(evidence.claim == kNoIndex ? Published(view, evidence.document)
                                       : PeriodOfClaim(view, evidence.claim),
            &period);
    }
  }
  return InOrder(period);
}

}  // namespace entente
