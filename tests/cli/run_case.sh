#!/bin/bash
# Runs one case of tests/cli/cases/ as a user would, in a copy of its folder:
#
#   run_case.sh PROGRAM SOURCE CASE
#
# CASE holds `cmd`, a bash script in which `entente` is PROGRAM and $examples
# the folder of examples, and what it must give: `out` (standard output), `err`
# (standard error) and `status` (the exit code); one that is missing is empty,
# and 0. UPDATE_CASES=1 writes these three instead: read them before you keep
# them.
set -uo pipefail
program=$(realpath "$1")
source=$(realpath "$2")
case=$(realpath "$3")
here=$source/tests/cli

work=$(mktemp -d)
trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/case"
ln -s "$program" "$work/bin/entente"
cp -r "$case/." "$work/case"
rm -f "$work/case"/{cmd,out,err,status}
chmod 755 "$work" "$work/case"

cd "$work/case" || exit 1
env -u NO_COLOR PATH="$work/bin:$PATH" LC_ALL=C.UTF-8 \
  examples="$source/examples" BASH_ENV="$here/prelude.sh" \
  bash "$case/cmd" >"$work/out" 2>"$work/err" </dev/null
echo $? >"$work/status"

if [[ -n ${UPDATE_CASES:-} ]]; then
  for what in out err status; do
    if [[ -s $work/$what ]]; then
      cp "$work/$what" "$case/$what"
    else
      rm -f "$case/$what"
    fi
  done
  [[ $(<"$case/status") != 0 ]] || rm "$case/status"
  exit 0
fi

failed=0
check() {  # what, the file to compare with where the case has none
  local expected=$case/$1
  [[ -f $expected ]] || expected=$2
  diff -u --label "expected $1" --label "got $1" "$expected" "$work/$1" ||
    failed=1
}
echo 0 >"$work/zero"
check out /dev/null
check err /dev/null
check status "$work/zero"
exit $failed
