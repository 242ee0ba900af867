#!/bin/bash
# The quick start of the README: installs what is missing, builds the program,
# and turns an article into a graph, two pictures and a summary.
#
#   examples/quickstart.sh [ARTICLE]
#
# A second run only builds what has changed.
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/.."

article=${1:-}
if [[ -z $article ]]; then
  article=examples/articles/detroit.fr.txt
elif [[ $article != /* ]]; then
  article=$here/$article
fi

[[ -n ${ENTENTE_SKIP_SETUP:-} ]] || .ci/setup build
log=build/quickstart.log
mkdir -p build
echo "Building Entente (some minutes the first time; $log has the details) ..."
# Configured once: tests/run_all.sh turns the tests on in the same folder, and
# turning them off again would throw its programs away.
configure() {
  [[ -f build/release/build.ninja ]] ||
    cmake --preset release -DENTENTE_TESTS=OFF
}
if ! { configure &&
  cmake --build build/release --target entente_cli --parallel "${ENTENTE_JOBS:-2}"
} >"$log" 2>&1; then
  tail -n 30 "$log" >&2
  echo "The build failed; all of its output is in $log." >&2
  exit 1
fi

build/release/cli/entente build "$article" --view claims \
  -o build/quickstart.graphml -o build/quickstart.svg -o build/quickstart.png
echo
echo "Look at build/quickstart.svg or .png; open build/quickstart.graphml in Gephi."
echo "What the article says, word for word: build/release/cli/entente extract '$article'"
