#!/bin/bash
# Installs what is missing, builds everything and runs all tests. A second run
# builds what changed. ENTENTE_JOBS says how many jobs run at once.
set -euo pipefail
cd "$(dirname "$0")/.."

jobs=${ENTENTE_JOBS:-2}
bash .ci/setup build test
cmake --preset release -DENTENTE_TESTS=ON
cmake --build build/release --parallel "$jobs"
exec ctest --test-dir build/release --output-on-failure --parallel "$jobs"
