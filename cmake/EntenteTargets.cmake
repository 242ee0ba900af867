# entente_room(NAME FILES...): the library of one folder, entente::NAME.
function(entente_compile_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Werror)
  # GCC 12 sees overlaps in std::string concatenation that are not there:
  # https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -Wno-restrict)
    # Under its sanitizers it takes what boost::optional guards for unset:
    # https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105562
    if(ENTENTE_SANITIZE)
      target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
  endif()
endfunction()

if(ENTENTE_SANITIZE)
  add_compile_options(-fsanitize=${ENTENTE_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ENTENTE_SANITIZE})
endif()

function(entente_room name)
  add_library(entente_${name} STATIC ${ARGN})
  add_library(entente::${name} ALIAS entente_${name})
  set_target_properties(entente_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(entente_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/entente>)
  target_compile_features(entente_${name} PUBLIC cxx_std_20)
  entente_compile_options(entente_${name})
endfunction()

# entente_embed(target name FILES...): compiles the bytes of text files into
# `target` as `absl::string_view EmbeddedFile(path)` of "<name>_embedded.h".
# Paths are relative to the calling folder.
function(entente_embed target name)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}_embedded.h)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}_embedded.cc)
  add_custom_command(
    OUTPUT ${header} ${source}
    COMMAND ${CMAKE_COMMAND} "-DFILES=${ARGN}" -DROOT=${CMAKE_CURRENT_SOURCE_DIR}
            -DNAME=${name} -DHEADER=${header} -DSOURCE=${source}
            -P ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/Embed.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${source} ${header})
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()
