// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gvc.h>

#include <memory>
#include <mutex>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "export/drawing.h"
#include "export/formats.h"

namespace entente {
namespace {

// Graphviz keeps its state in globals: one drawing at a time.
std::mutex& GraphvizMutex() {
  static std::mutex mutex;
  return mutex;
}

// What Graphviz says while it works, instead of printing it; guarded by the
// mutex.
std::string& Messages() {
  static std::string messages;
  return messages;
}

int KeepMessage(char* message) {
  constexpr size_t kEnough = 2000;
  if (Messages().size() < kEnough) Messages() += message;
  return 0;
}

absl::Status GraphvizError(absl::string_view what) {
  const absl::string_view said = absl::StripAsciiWhitespace(Messages());
  return absl::InternalError(
      absl::StrCat("Graphviz cannot ", what, said.empty() ? "" : ": ", said));
}

struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct CloseGraph {
  void operator()(graph_t* graph) const { agclose(graph); }
};

// Frees the layout before its graph.
class Layout {
 public:
  Layout(GVC_t* context, graph_t* graph) : context_(context), graph_(graph) {}
  ~Layout() { gvFreeLayout(context_, graph_); }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

 private:
  GVC_t* context_;
  graph_t* graph_;
};

absl::Status Render(const Drawing& drawing, const char* format,
                    OutputFile& output) {
  const std::lock_guard<std::mutex> lock(GraphvizMutex());
  Messages().clear();
  agseterrf(KeepMessage);
  const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
  if (context == nullptr) return GraphvizError("start");
  const std::unique_ptr<graph_t, CloseGraph> graph(
      agmemread(drawing.dot.c_str()));
  if (graph == nullptr) return GraphvizError("read the drawing");
  if (gvLayout(context.get(), graph.get(), drawing.engine.c_str()) != 0) {
    return GraphvizError("lay the drawing out");
  }
  const Layout layout(context.get(), graph.get());
  char* bytes = nullptr;
  unsigned int size = 0;
  if (gvRenderData(context.get(), graph.get(), format, &bytes, &size) != 0 ||
      bytes == nullptr) {
    return GraphvizError(absl::StrCat("draw ", format));
  }
  output.Append(absl::string_view(bytes, size));
  gvFreeRenderData(bytes);
  return output.status();
}

absl::Status Draw(const View& view, const ExportOptions& options,
                  const char* format, OutputFile& output) {
  const Drawing drawing = MakeDrawing(view, options);
  if (options.report != nullptr) {
    options.report->nodes = drawing.nodes;
    options.report->edges = drawing.edges;
    options.report->edges_folded = drawing.folded;
  }
  return Render(drawing, format, output);
}

}  // namespace

absl::Status WriteSvg(const View& view, const ExportOptions& options,
                      OutputFile& output) {
  return Draw(view, options, "svg", output);
}

absl::Status WritePng(const View& view, const ExportOptions& options,
                      OutputFile& output) {
  return Draw(view, options, "png", output);
}

absl::Status WritePdf(const View& view, const ExportOptions& options,
                      OutputFile& output) {
  return Draw(view, options, "pdf", output);
}

}  // namespace entente
