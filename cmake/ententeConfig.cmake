# find_package(entente): the targets entente::graph, entente::ingest and
# entente::export, and what they are built on.
include(${CMAKE_CURRENT_LIST_DIR}/EntenteDependencies.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/entente_targets.cmake)
