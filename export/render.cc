// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include <gvc.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "export/drawing.h"
#include "export/formats.h"
#include "export/packing.h"

namespace entente {
namespace {

// Between connected parts, in points; and the shape of the whole, which is that
// of a sheet of paper on its side.
constexpr double kGap = 24;
constexpr double kAspect = 1.5;

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

// One for the life of the process: Graphviz's text plugin keeps a pointer to
// the name of the last font, which a context frees at its end, and looks at it
// in the next context.
GVC_t* Context() {
  static GVC_t* const context = gvContext();
  return context;
}
struct CloseGraph {
  void operator()(graph_t* graph) const { agclose(graph); }
};
using GraphPointer = std::unique_ptr<graph_t, CloseGraph>;

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

// Graphviz takes its strings as char* and does not write to them.
std::string Get(void* object, const char* name) {
  const char* value = agget(object, const_cast<char*>(name));
  return value == nullptr ? "" : value;
}

void Set(void* object, const char* name, const std::string& value) {
  agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()),
            const_cast<char*>(""));
}

std::vector<double> Numbers(absl::string_view text) {
  std::vector<double> numbers;
  for (const absl::string_view part :
       absl::StrSplit(text, absl::ByAnyChar(", "))) {
    double number;
    if (absl::SimpleAtod(part, &number)) numbers.push_back(number);
  }
  return numbers;
}

// "e,27,18 9,4 ...", each point moved: what attach_attrs writes of a node, a
// label or a line.
std::string Moved(absl::string_view points, double dx, double dy) {
  std::vector<std::string> moved;
  for (absl::string_view point :
       absl::StrSplit(points, ' ', absl::SkipEmpty())) {
    absl::string_view mark;
    if (point[0] == 'e' || point[0] == 's') {  // where an arrow's head is
      mark = point.substr(0, 2);
      point.remove_prefix(2);
    }
    const std::vector<double> xy = Numbers(point);
    if (xy.size() < 2) continue;
    moved.push_back(absl::StrCat(mark, xy[0] + dx, ",", xy[1] + dy));
  }
  return absl::StrJoin(moved, " ");
}

// A part of the drawing, laid out: where everything is.
struct Place {
  std::string key;  // of a node or a line
  std::string points;
  std::string label_point;
};
struct PartLayout {
  double left = 0;
  double bottom = 0;
  Size size;
  std::vector<Place> nodes;
  struct Line {
    std::string source, target;
    Place place;
  };
  std::vector<Line> lines;
};

absl::StatusOr<PartLayout> LayOut(GVC_t* context, const std::string& dot,
                                  absl::string_view engine) {
  const GraphPointer graph(agmemread(dot.c_str()));
  if (graph == nullptr) return GraphvizError("read the drawing");
  graph_t* g = graph.get();
  if (gvLayout(context, g, std::string(engine).c_str()) != 0) {
    return GraphvizError("lay the drawing out");
  }
  const Layout layout(context, g);
  attach_attrs(g);
  PartLayout part;
  const std::vector<double> box = Numbers(Get(g, "bb"));
  if (box.size() == 4) {
    part.left = box[0];
    part.bottom = box[1];
    part.size = {box[2] - box[0], box[3] - box[1]};
  }
  for (node_t* n = agfstnode(g); n != nullptr; n = agnxtnode(g, n)) {
    part.nodes.push_back({agnameof(n), Get(n, "pos"), ""});
    for (edge_t* e = agfstout(g, n); e != nullptr; e = agnxtout(g, e)) {
      part.lines.push_back({agnameof(agtail(e)),
                            agnameof(aghead(e)),
                            {agnameof(e), Get(e, "pos"), Get(e, "lp")}});
    }
  }
  return part;
}

node_t* Find(graph_t* graph, const std::string& name) {
  return agnode(graph, const_cast<char*>(name.c_str()), 0);
}

// Says in the whole drawing where the nodes and lines of a part are.
void Settle(const PartLayout& part, double x, double y, graph_t* graph) {
  const double dx = x - part.left;
  const double dy = y - part.bottom;
  for (const Place& node : part.nodes) {
    Set(Find(graph, node.key), "pos", Moved(node.points, dx, dy));
  }
  for (const PartLayout::Line& line : part.lines) {
    edge_t* edge =
        agedge(graph, Find(graph, line.source), Find(graph, line.target),
               const_cast<char*>(line.place.key.c_str()), 0);
    if (edge == nullptr) continue;
    Set(edge, "pos", Moved(line.place.points, dx, dy));
    if (!line.place.label_point.empty()) {
      Set(edge, "lp", Moved(line.place.label_point, dx, dy));
    }
  }
}

// The size of the whole, without the legend.
absl::StatusOr<Size> PlaceParts(GVC_t* context, const Drawing& drawing,
                                graph_t* graph) {
  std::vector<PartLayout> parts;
  std::vector<Size> sizes;
  for (const DrawingPart& part : drawing.parts) {
    absl::StatusOr<PartLayout> layout =
        LayOut(context, drawing.DotOf(part), part.engine);
    if (!layout.ok()) return layout.status();
    parts.push_back(*std::move(layout));
    sizes.push_back(parts.back().size);
  }
  const Packed packed = Pack(sizes, kGap, kAspect);
  for (size_t i = 0; i < parts.size(); ++i) {
    // Graphviz counts y upwards.
    Settle(parts[i], packed.corners[i].x,
           packed.size.height - packed.corners[i].y - sizes[i].height, graph);
  }
  return packed.size;
}

// Dots per inch of an image: fine enough for print, unless it would become
// larger than image viewers like.
int DotsPerInch(Size size) {
  constexpr double kFine = 144;
  constexpr double kCoarse = 36;
  constexpr double kMaxDots = 9000;
  const double inches = std::max({size.width, size.height, 1.0}) / 72;
  return static_cast<int>(
      std::max(kCoarse, std::min(kFine, kMaxDots / inches)));
}

absl::Status Render(const Drawing& drawing, const char* format,
                    OutputFile& output) {
  const std::lock_guard<std::mutex> lock(GraphvizMutex());
  Messages().clear();
  agseterrf(KeepMessage);
  GVC_t* const context = Context();
  if (context == nullptr) return GraphvizError("start");
  const GraphPointer graph(agmemread(drawing.Dot().c_str()));
  if (graph == nullptr) return GraphvizError("read the drawing");
  const absl::StatusOr<Size> placed = PlaceParts(context, drawing, graph.get());
  if (!placed.ok()) return placed.status();
  if (absl::string_view(format) == "png") {
    Set(graph.get(), "dpi", absl::StrCat(DotsPerInch(*placed)));
  }
  // Everything has its place by now; nop2 adds the legend.
  if (gvLayout(context, graph.get(), "nop2") != 0) {
    return GraphvizError("lay the drawing out");
  }
  const Layout layout(context, graph.get());
  char* bytes = nullptr;
  unsigned int size = 0;
  if (gvRenderData(context, graph.get(), format, &bytes, &size) != 0 ||
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
    options.report->nodes = boost::num_vertices(view.graph());
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
