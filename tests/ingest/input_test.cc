// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
//
// Inputs: files, standard input, strings, compressed or not; and folders.
#include "ingest/input.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

namespace entente {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string Gzip(absl::string_view bytes) {
  z_stream stream = {};
  deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + 16, 8,
               Z_DEFAULT_STRATEGY);
  std::string packed(deflateBound(&stream, bytes.size()) + 32, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = bytes.size();
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = packed.size();
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

// With a checksum, as the program zstd writes it.
std::string Zstd(absl::string_view bytes) {
  ZSTD_CCtx* context = ZSTD_createCCtx();
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  packed.resize(ZSTD_compress2(context, packed.data(), packed.size(),
                               bytes.data(), bytes.size()));
  ZSTD_freeCCtx(context);
  return packed;
}

// Text that does not compress to nothing.
std::string Sample(size_t size) {
  std::string text;
  uint32_t state = 1;
  while (text.size() < size) {
    state = state * 1664525 + 1013904223;
    absl::StrAppend(&text, state, "\n");
  }
  text.resize(size);
  return text;
}

struct ReadResult {
  std::string bytes;
  std::string error;
};

ReadResult ReadToEnd(Input& input, size_t block) {
  ReadResult result;
  std::string buffer(block, '\0');
  while (true) {
    absl::StatusOr<size_t> count = input.Read(buffer.data(), buffer.size());
    if (!count.ok()) {
      result.error = std::string(count.status().message());
      return result;
    }
    if (*count == 0) return result;
    result.bytes.append(buffer, 0, *count);
  }
}

ReadResult ReadString(absl::string_view bytes, size_t block = 4096) {
  absl::StatusOr<Input> input = Input::FromString("in", bytes);
  if (!input.ok()) return {"", std::string(input.status().message())};
  return ReadToEnd(*input, block);
}

// A folder of its own for each test, empty.
std::string TestFolder() {
  const auto* info = testing::UnitTest::GetInstance()->current_test_info();
  std::string folder = absl::StrCat(testing::TempDir(), "entente_input_test_",
                                    geteuid(), "_", info->name());
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  return folder;
}

void WriteFile(const std::string& path, absl::string_view bytes) {
  std::filesystem::create_directories(
      std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

TEST(Input, ReadsBytesAsTheyAreOrDecompressed) {
  const std::string large = Sample(3000000);
  const struct {
    const char* what;
    std::string packed;
    std::string plain;
  } cases[] = {
      {"empty", "", ""},
      {"one byte", "x", "x"},
      {"text", "Été\n", "Été\n"},
      {"large text", large, large},
      {"gzip", Gzip("Été\n"), "Été\n"},
      {"gzip of nothing", Gzip(""), ""},
      {"large gzip", Gzip(large), large},
      {"gzip of two members", Gzip("one ") + Gzip("two"), "one two"},
      {"gzip with an empty member", Gzip("one ") + Gzip("") + Gzip("two"),
       "one two"},
      {"zstd", Zstd("Été\n"), "Été\n"},
      {"zstd of nothing", Zstd(""), ""},
      {"large zstd", Zstd(large), large},
      {"zstd of two frames", Zstd("one ") + Zstd("two"), "one two"},
      {"zstd after a skippable frame",
       std::string("\x50\x2a\x4d\x18\x02\0\0\0hi", 10) + Zstd("text"), "text"},
      {"first byte of gzip alone", "\x1f", "\x1f"},
  };
  for (const auto& c : cases) {
    for (const size_t block : {1u, 7u, 65536u}) {
      if (block < 100 && c.plain.size() > 1000) continue;
      const ReadResult result = ReadString(c.packed, block);
      EXPECT_EQ(result.error, "") << c.what;
      EXPECT_TRUE(result.bytes == c.plain) << c.what << ", block " << block;
    }
  }
}

TEST(Input, TellsWhatIsWrongWithCompressedData) {
  const std::string plain = Sample(100000);
  const std::string gzip = Gzip(plain);
  const std::string zstd = Zstd(plain);
  std::string bad_gzip = gzip;
  bad_gzip[gzip.size() - 6] ^= 1;  // the checksum
  std::string bad_zstd = zstd;
  bad_zstd[zstd.size() / 2] ^= 0xff;
  const struct {
    const char* what;
    std::string packed;
    const char* error;
  } cases[] = {
      {"gzip cut off", gzip.substr(0, gzip.size() / 2),
       "in: the gzip data is cut off, expected more bytes"},
      {"gzip cut off in its header", gzip.substr(0, 3),
       "in: the gzip data is cut off, expected more bytes"},
      {"gzip cut off in its trailer", gzip.substr(0, gzip.size() - 1),
       "in: the gzip data is cut off, expected more bytes"},
      {"gzip with a wrong checksum", bad_gzip,
       "in: the gzip data is corrupt (incorrect data check)"},
      {"gzip followed by text", gzip + "text",
       "in: the gzip data is corrupt (incorrect header check)"},
      {"zstd cut off", zstd.substr(0, zstd.size() / 2),
       "in: the zstd data is cut off, expected more bytes"},
      {"zstd cut off in its header", zstd.substr(0, 5),
       "in: the zstd data is cut off, expected more bytes"},
      {"zstd followed by text", zstd + "text",
       "in: the zstd data is corrupt (Unknown frame descriptor)"},
  };
  for (const auto& c : cases) {
    const ReadResult result = ReadString(c.packed);
    EXPECT_EQ(result.error, c.error) << c.what;
    // What came before is good.
    EXPECT_EQ(result.bytes, plain.substr(0, result.bytes.size())) << c.what;
  }
  EXPECT_THAT(ReadString(bad_zstd).error,
              testing::StartsWith("in: the zstd data is corrupt ("));
  EXPECT_EQ(ReadString(bad_gzip).bytes, plain);
  EXPECT_EQ(ReadString(gzip + "text").bytes, plain);
}

TEST(Input, PeeksWithoutTaking) {
  for (const std::string& packed :
       {Sample(1000), Gzip(Sample(1000)), Zstd(Sample(1000))}) {
    absl::StatusOr<Input> input = Input::FromString("in", packed);
    ASSERT_TRUE(input.ok());
    EXPECT_EQ(*input->Peek(5), Sample(1000).substr(0, 5));
    EXPECT_EQ(*input->Peek(50), Sample(1000).substr(0, 50));
    EXPECT_EQ(*input->Peek(5), Sample(1000).substr(0, 5));
    char first;
    ASSERT_EQ(*input->Read(&first, 1), 1u);
    EXPECT_EQ(*input->Peek(10), Sample(1000).substr(1, 10));
    EXPECT_EQ(input->Peek(5000)->size(), 999u);
    EXPECT_EQ(absl::StrCat(std::string(1, first), ReadToEnd(*input, 64).bytes),
              Sample(1000));
    EXPECT_EQ(*input->Peek(5), "");
  }
}

TEST(Input, PeekTellsOfCutOffData) {
  const std::string packed = Gzip(Sample(1000)).substr(0, 12);
  absl::StatusOr<Input> input = Input::FromString("in", packed);
  ASSERT_TRUE(input.ok());
  EXPECT_EQ(input->Peek(5).status().message(),
            "in: the gzip data is cut off, expected more bytes");
}

TEST(Input, OpensFilesUnderTheirNames) {
  const std::string folder = TestFolder();
  const std::string path = absl::StrCat(folder, "/a.txt");
  WriteFile(path, Gzip("text"));
  absl::StatusOr<Input> input = Input::Open(path);
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(input->name(), path);
  EXPECT_EQ(ReadToEnd(*input, 10).bytes, "text");
}

TEST(Input, NamesWhatCannotBeOpened) {
  const std::string folder = TestFolder();
  EXPECT_EQ(Input::Open(folder).status().message(),
            absl::StrCat(folder, ": is a folder, expected a file"));
  const std::string path = absl::StrCat(folder, "/none.json");
  const absl::Status status = Input::Open(path).status();
  EXPECT_EQ(status.message(),
            absl::StrCat(path, ": No such file or directory"));
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
}

TEST(Input, ReadsStandardInput) {
  const std::string folder = TestFolder();
  WriteFile(absl::StrCat(folder, "/in"), Zstd("piped"));
  const int saved = dup(STDIN_FILENO);
  ASSERT_NE(std::freopen(absl::StrCat(folder, "/in").c_str(), "r", stdin),
            nullptr);
  absl::StatusOr<Input> input = Input::Open("-");
  ASSERT_TRUE(input.ok()) << input.status();
  EXPECT_EQ(input->name(), "<stdin>");
  EXPECT_EQ(ReadToEnd(*input, 2).bytes, "piped");
  dup2(saved, STDIN_FILENO);
  close(saved);
}

// The paths below `folder`, and what is wrong, with "DIR" for its name.
struct Listing {
  std::vector<std::string> paths;
  std::vector<std::string> errors;
};

Listing List(const std::string& folder,
             const std::vector<std::string>& arguments) {
  const InputPaths found = ListInputs(arguments);
  Listing listing;
  const auto shorten = [&folder](absl::string_view text) {
    return absl::StrReplaceAll(text, {{folder, "DIR"}});
  };
  for (const std::string& path : found.paths) {
    listing.paths.push_back(shorten(path));
  }
  for (const absl::Status& error : found.errors) {
    listing.errors.push_back(shorten(error.message()));
  }
  return listing;
}

TEST(ListInputs, WalksFoldersSortedAndLeavesOutHiddenAndOtherFiles) {
  const std::string folder = TestFolder();
  for (const char* name :
       {"b.json", "a.jsonl", "c.txt.gz", "B.JSON", "d.md.zst", "sub/z.txt",
        "sub/deep/y.json", "sub.json", "z.facts.jsonl", ".hidden.json",
        ".git/x.json", "sub/.x.txt", "image.png", "json", "e.gz", "x.jsonx"}) {
    WriteFile(absl::StrCat(folder, "/", name), "x");
  }
  const std::vector<std::string> expected = {
      "DIR/B.JSON",          "DIR/a.jsonl",   "DIR/b.json",
      "DIR/c.txt.gz",        "DIR/d.md.zst",  "DIR/sub.json",
      "DIR/sub/deep/y.json", "DIR/sub/z.txt", "DIR/z.facts.jsonl"};
  for (const char* slash : {"", "/"}) {
    const Listing listing = List(folder, {absl::StrCat(folder, slash)});
    EXPECT_EQ(listing.paths, expected);
    EXPECT_THAT(listing.errors, IsEmpty());
  }
}

TEST(ListInputs, KeepsTheOrderOfArgumentsAndFilesOfAnyName) {
  const std::string folder = TestFolder();
  WriteFile(absl::StrCat(folder, "/z"), "x");
  WriteFile(absl::StrCat(folder, "/sub/a.txt"), "x");
  const Listing listing =
      List(folder, {absl::StrCat(folder, "/z"), "-",
                    absl::StrCat(folder, "/none.txt"), folder});
  EXPECT_THAT(listing.paths, ElementsAre("DIR/z", "-", "DIR/sub/a.txt"));
  EXPECT_THAT(listing.errors,
              ElementsAre("DIR/none.txt: No such file or directory"));
}

TEST(ListInputs, FollowsLinksToFoldersOnce) {
  const std::string folder = TestFolder();
  WriteFile(absl::StrCat(folder, "/real/a.txt"), "x");
  WriteFile(absl::StrCat(folder, "/out/b.txt"), "x");
  namespace fs = std::filesystem;
  const std::string tree = absl::StrCat(folder, "/tree");
  fs::create_directories(tree);
  fs::create_directory_symlink("../real", absl::StrCat(tree, "/m"));
  fs::create_directory_symlink("../real", absl::StrCat(tree, "/n"));
  fs::create_directory_symlink(".", absl::StrCat(tree, "/loop"));
  fs::create_directory_symlink("..", absl::StrCat(tree, "/up"));
  fs::create_symlink("../out/b.txt", absl::StrCat(tree, "/linked.txt"));
  fs::create_symlink("nowhere", absl::StrCat(tree, "/gone.txt"));
  fs::create_symlink("nowhere", absl::StrCat(tree, "/gone"));
  const Listing listing = List(folder, {tree});
  EXPECT_THAT(listing.paths,
              ElementsAre("DIR/tree/linked.txt", "DIR/tree/m/a.txt",
                          "DIR/tree/up/out/b.txt"));
  EXPECT_THAT(listing.errors,
              ElementsAre("DIR/tree/gone.txt: No such file or directory"));
}

TEST(ListInputs, SaysThatAFolderHoldsNothingToRead) {
  const std::string folder = TestFolder();
  WriteFile(absl::StrCat(folder, "/image.png"), "x");
  const Listing listing = List(folder, {folder});
  EXPECT_THAT(listing.paths, IsEmpty());
  EXPECT_THAT(
      listing.errors,
      ElementsAre(
          "DIR: no file to read in this folder, expected "
          ".json, .jsonl, .txt, .text, .md, .conllu, .conll (also with .gz or "
          ".zst)"));
}

// Root may read everything: what others may not is tried as "nobody", in a
// process of its own, which ends with 0 if `what` gave true.
template <typename What>
int AsNobody(const What& what) {
  const pid_t child = fork();
  if (child == 0) {
    constexpr uid_t kNobody = 65534;
    if (geteuid() == 0 && seteuid(kNobody) != 0) _exit(2);
    _exit(what() ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}

TEST(ListInputs, NamesWhatMayNotBeReadAndGoesOn) {
  const std::string folder = TestFolder();
  WriteFile(absl::StrCat(folder, "/a.txt"), "x");
  WriteFile(absl::StrCat(folder, "/closed.txt"), "x");
  WriteFile(absl::StrCat(folder, "/shut/b.txt"), "x");
  WriteFile(absl::StrCat(folder, "/z/c.txt"), "x");
  chmod(absl::StrCat(folder, "/closed.txt").c_str(), 0);
  chmod(absl::StrCat(folder, "/shut").c_str(), 0);
  const int code = AsNobody([&folder] {
    const Listing listing = List(folder, {folder});
    EXPECT_THAT(listing.paths, ElementsAre("DIR/a.txt", "DIR/z/c.txt"));
    EXPECT_THAT(listing.errors, ElementsAre("DIR/shut: Permission denied",
                                            "DIR/closed.txt: Permission "
                                            "denied"));
    const std::string closed = absl::StrCat(folder, "/closed.txt");
    EXPECT_EQ(Input::Open(closed).status().message(),
              absl::StrCat(closed, ": Permission denied"));
    return !testing::Test::HasFailure();
  });
  chmod(absl::StrCat(folder, "/shut").c_str(), 0700);
  EXPECT_EQ(code, 0);
}

}  // namespace
}  // namespace entente
