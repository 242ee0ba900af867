# `cmake --install`: the program, and the libraries with their headers for
# find_package(entente).
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/entente)

install(TARGETS entente_cli RUNTIME)
install(TARGETS entente_graph entente_ingest entente_export
  EXPORT entente_targets ARCHIVE)
foreach(room graph ingest export)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${room}
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/entente
    FILES_MATCHING PATTERN "*.h"
    PATTERN train EXCLUDE PATTERN models EXCLUDE PATTERN lexicon EXCLUDE PATTERN names EXCLUDE)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
  ${PROJECT_SOURCE_DIR}/ingest/text/models/MODELS.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(EXPORT entente_targets NAMESPACE entente:: DESTINATION ${package_dir})
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/ententeConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/ententeConfigVersion.cmake
  ${PROJECT_SOURCE_DIR}/cmake/ententeConfig.cmake
  ${PROJECT_SOURCE_DIR}/cmake/EntenteDependencies.cmake
  DESTINATION ${package_dir})
