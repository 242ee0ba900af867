#!/bin/bash
# Installs a build into a temporary prefix, builds examples/use_library against
# it and runs that on an article.
#
#   use_installed.sh SOURCE BUILD SANITIZERS CMAKE COMPILER
set -euo pipefail
source=$1 build=$2 sanitize=$3 cmake=$4 compiler=$5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$cmake" --install "$build" --prefix "$work/prefix" >"$work/log"
[[ -f $work/prefix/share/doc/entente/LICENSE ]] || { echo "no licence"; exit 1; }
"$work/prefix/bin/entente" --version

"$cmake" -S "$source/examples/use_library" -B "$work/build" -G Ninja \
  -DCMAKE_PREFIX_PATH="$work/prefix" -DCMAKE_CXX_COMPILER="$compiler" \
  ${sanitize:+-DCMAKE_CXX_FLAGS="-fsanitize=$sanitize"} >>"$work/log" ||
  { cat "$work/log"; exit 1; }
# Nothing of the source or build folder may be needed.
if grep -rl -e "$source/graph" -e "$build/" "$work/prefix/lib" --include=*.cmake; then
  echo "the package names the folders that it was built in"
  exit 1
fi
"$cmake" --build "$work/build"
"$work/build/who_claims_what" "$source/examples/articles/detroit.fr.txt" |
  tee "$work/claims"
grep -q "violation scandaleuse" "$work/claims"
"$work/build/who_claims_what" "$source/examples/records/kerch.jsonl" |
  grep -A1 "^Nikki Haley  accuse  -> Russi[ae]" >"$work/said"
grep -q "outrageous violation" "$work/said"
