// Copyright 2026 The Entente Authors. SPDX-License-Identifier: Apache-2.0
#include "export/output.h"

#include <dirent.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace entente {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string Read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

// A folder of its own for each test, so that what is left in it can be counted.
class OutputFileTest : public testing::Test {
 protected:
  OutputFileTest() {
    std::string name = testing::TempDir() + "/output_XXXXXX";
    folder_ = mkdtemp(name.data());
  }
  ~OutputFileTest() override {
    const std::string command = "rm -rf '" + folder_ + "'";
    EXPECT_EQ(std::system(command.c_str()), 0);
  }

  std::string Path(const std::string& name) const {
    return folder_ + "/" + name;
  }

  size_t FilesInFolder() const {
    DIR* folder = opendir(folder_.c_str());
    size_t files = 0;
    while (const dirent* entry = readdir(folder)) {
      const std::string name = entry->d_name;
      if (name != "." && name != "..") ++files;
    }
    closedir(folder);
    return files;
  }

  std::string folder_;
};

TEST_F(OutputFileTest, AppearsOnlyWhenCommitted) {
  const std::string path = Path("a.txt");
  auto file = OutputFile::Create(path);
  ASSERT_TRUE(file.ok()) << file.status();
  (*file)->Append("hello");
  EXPECT_NE(access(path.c_str(), F_OK), 0);
  ASSERT_TRUE((*file)->Commit().ok());
  EXPECT_EQ(Read(path), "hello");
  EXPECT_EQ(FilesInFolder(), 1u);
}

TEST_F(OutputFileTest, LeavesWhatWasThereWithoutCommit) {
  const std::string path = Path("a.txt");
  std::ofstream(path) << "before";
  {
    auto file = OutputFile::Create(path);
    ASSERT_TRUE(file.ok());
    (*file)->Append(std::string(3 << 20, 'x'));
  }
  EXPECT_EQ(Read(path), "before");
  EXPECT_EQ(FilesInFolder(), 1u);
}

TEST_F(OutputFileTest, KeepsBytesOfAllSizesInOrder) {
  const std::string path = Path("a.txt");
  auto file = OutputFile::Create(path);
  ASSERT_TRUE(file.ok());
  std::string expected;
  for (const size_t size : {1, 1000, 1 << 20, 5, (1 << 20) + 1, 3 << 20, 7}) {
    const std::string bytes(size, static_cast<char>('a' + size % 23));
    (*file)->Append(bytes);
    expected += bytes;
  }
  ASSERT_TRUE((*file)->Commit().ok());
  EXPECT_TRUE(Read(path) == expected);
}

TEST_F(OutputFileTest, SaysThatAPathIsAFolder) {
  const auto file = OutputFile::Create(folder_);
  EXPECT_THAT(std::string(file.status().message()),
              testing::AllOf(StartsWith(folder_ + ": "), HasSubstr("folder")));
}

TEST_F(OutputFileTest, SaysThatAFolderDoesNotExist) {
  const std::string path = Path("missing/a.txt");
  const auto file = OutputFile::Create(path);
  EXPECT_EQ(file.status().message(),
            path + ": cannot write: No such file or directory");
}

TEST_F(OutputFileTest, SaysThatAFolderMayNotBeWrittenTo) {
  ASSERT_EQ(chmod(folder_.c_str(), 0555), 0);
  constexpr uid_t kNobody = 65534;
  const bool is_root = geteuid() == 0;  // who may write everywhere
  ASSERT_EQ(seteuid(is_root ? kNobody : geteuid()), 0);
  const auto file = OutputFile::Create(Path("a.txt"));
  ASSERT_EQ(seteuid(is_root ? 0 : geteuid()), 0);
  ASSERT_EQ(chmod(folder_.c_str(), 0700), 0);
  EXPECT_EQ(file.status().message(),
            Path("a.txt") + ": cannot write: Permission denied");
}

TEST_F(OutputFileTest, ReportsAFileThatGrowsTooLargeAndRemovesIt) {
  const std::string path = Path("a.txt");
  std::ofstream(path) << "before";
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit old_limit;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old_limit), 0);
  rlimit limit = old_limit;
  limit.rlim_cur = 1 << 20;
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
  absl::Status status;
  {
    auto file = OutputFile::Create(path);
    ASSERT_TRUE(file.ok());
    for (int i = 0; i < 40; ++i) (*file)->Append(std::string(100000, 'x'));
    EXPECT_FALSE((*file)->status().ok());
    status = (*file)->Commit();
  }
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &old_limit), 0);
  std::signal(SIGXFSZ, old_handler);
  EXPECT_EQ(status.message(), path + ": cannot write: File too large");
  EXPECT_EQ(Read(path), "before");
  EXPECT_EQ(FilesInFolder(), 1u);
}

TEST_F(OutputFileTest, ReportsAFullDisk) {
  auto file = OutputFile::Create("/dev/full");
  if (!file.ok()) GTEST_SKIP() << "no /dev/full here";
  (*file)->Append("x");
  EXPECT_EQ((*file)->Commit().message(),
            "/dev/full: cannot write: No space left on device");
}

TEST_F(OutputFileTest, WritesToADeviceWithoutReplacingIt) {
  auto file = OutputFile::Create("/dev/null");
  ASSERT_TRUE(file.ok());
  (*file)->Append("x");
  EXPECT_TRUE((*file)->Commit().ok());
  struct stat info;
  ASSERT_EQ(stat("/dev/null", &info), 0);
  EXPECT_TRUE(S_ISCHR(info.st_mode));
}

TEST_F(OutputFileTest, KeepsPermissionsAndLinks) {
  const std::string path = Path("a.txt");
  const std::string link = Path("link.txt");
  std::ofstream(path) << "before";
  ASSERT_EQ(chmod(path.c_str(), 0640), 0);
  ASSERT_EQ(symlink(path.c_str(), link.c_str()), 0);
  auto file = OutputFile::Create(link);
  ASSERT_TRUE(file.ok());
  (*file)->Append("after");
  ASSERT_TRUE((*file)->Commit().ok());
  EXPECT_EQ(Read(path), "after");
  struct stat info;
  ASSERT_EQ(stat(path.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0640u);
  ASSERT_EQ(lstat(link.c_str(), &info), 0);
  EXPECT_TRUE(S_ISLNK(info.st_mode));
}

TEST_F(OutputFileTest, GivesNewFilesThePermissionsOfTheUmask) {
  const mode_t old_mask = umask(027);
  auto file = OutputFile::Create(Path("a.txt"));
  ASSERT_TRUE(file.ok());
  ASSERT_TRUE((*file)->Commit().ok());
  umask(old_mask);
  struct stat info;
  ASSERT_EQ(stat(Path("a.txt").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777, 0640u);
}

TEST_F(OutputFileTest, TakesNamesOfTheGreatestLength) {
  const std::string path = Path(std::string(255, 'n'));
  auto file = OutputFile::Create(path);
  ASSERT_TRUE(file.ok()) << file.status();
  ASSERT_TRUE((*file)->Commit().ok());
  EXPECT_EQ(access(path.c_str(), F_OK), 0);
}

TEST_F(OutputFileTest, RefusesASecondCommit) {
  auto file = OutputFile::Create(Path("a.txt"));
  ASSERT_TRUE(file.ok());
  ASSERT_TRUE((*file)->Commit().ok());
  EXPECT_FALSE((*file)->Commit().ok());
}

TEST_F(OutputFileTest, WritesToStandardOutput) {
  testing::internal::CaptureStdout();
  {
    auto file = OutputFile::Create("-");
    ASSERT_TRUE(file.ok());
    (*file)->Append("to a pipe");
    ASSERT_TRUE((*file)->Commit().ok());
  }
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "to a pipe");
  EXPECT_GE(dup(STDOUT_FILENO), 0) << "standard output was closed";
}

TEST(OutputFile, AppendsShortBytesWhereverItsBufferEnds) {
  const ShortBytes bytes("<data key=\"weight\">");
  std::string written;
  std::string expected;
  const std::unique_ptr<OutputFile> file = OutputFile::ToString(&written);
  while (expected.size() < size_t{3} << 20) {
    file->Append(bytes);
    expected += "<data key=\"weight\">";
  }
  ASSERT_TRUE(file->Commit().ok());
  EXPECT_TRUE(written == expected);
}

}  // namespace
}  // namespace entente
