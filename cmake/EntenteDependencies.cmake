# What the libraries are built on, all of them Debian 12 packages (the list is
# .ci/packages.txt). Packages without a CMake file of their own become imported
# targets here; the installed package reads this same file.
find_package(absl REQUIRED)
find_package(Boost 1.74 REQUIRED)  # Boost.Graph's own part is headers
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ENTENTE_GVC REQUIRED IMPORTED_TARGET libgvc)
pkg_check_modules(ENTENTE_ZSTD REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(ENTENTE_XXHASH REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(ENTENTE_EXPAT REQUIRED IMPORTED_TARGET expat)

find_path(ENTENTE_CLD2_INCLUDE cld2/public/compact_lang_det.h REQUIRED)
find_library(ENTENTE_CLD2_LIBRARY cld2 REQUIRED)
find_path(ENTENTE_RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
if(NOT TARGET entente::cld2)
  add_library(entente::cld2 INTERFACE IMPORTED)
  set_target_properties(entente::cld2 PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES ${ENTENTE_CLD2_INCLUDE}
    INTERFACE_LINK_LIBRARIES ${ENTENTE_CLD2_LIBRARY})
  add_library(entente::rapidjson INTERFACE IMPORTED)
  set_target_properties(entente::rapidjson PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES ${ENTENTE_RAPIDJSON_INCLUDE})
endif()
