// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#ifndef ENTENTE_INGEST_TEXT_FRONTMATTER_H_
#define ENTENTE_INGEST_TEXT_FRONTMATTER_H_

#include <string>

#include "absl/strings/string_view.h"
#include "graph/record.h"

namespace entente {

// Takes a header off the beginning of `document->text`, and the blank lines
// after it, and fills in the members that it names:
//
//   ---
//   title: "A title"
//   date: 26 juin 2012
//   ---
//
// The keys are id, title, date or published, author, publisher, url, language
// or lang; others become strings of `document->extra`, where `text` and
// `extractor` are not let in. A line that is indented or an item of a list goes
// on with the value before it. Lines between two rules that are not all such
// are no header, and stay.
void TakeFrontMatter(Document* document);

// Sets the member of `document` that `key`, in lower case, names as above to
// `value`; false, and nothing set, for another key or a date that is none.
bool SetDocumentMember(absl::string_view key, absl::string_view value,
                       Document* document);

// The title that a text gives itself: its first line, if it is short, has no
// mark that ends a clause, is no dateline, and a blank line and more text
// follow. "" if not. It stays in the text: headlines hold facts, too.
std::string FindTitle(absl::string_view text);

// The id of a document from its file's name: without folders, without .gz or
// .zst, without the last extension: "news/a.b.txt.gz" gives "a.b". What is not
// UTF-8 or not printable becomes '_'. Never empty.
std::string IdFromName(absl::string_view name);

}  // namespace entente

#endif  // ENTENTE_INGEST_TEXT_FRONTMATTER_H_
