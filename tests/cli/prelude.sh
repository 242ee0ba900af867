# Verbs for the cases; see run_case.sh.

# Runs a command that must fail and leave the file graph.graphml as it was, with
# nothing else beside it. Gives the command's exit code.
untouched() {
  echo 'an earlier graph' >graph.graphml
  local before after code
  before=$(ls -A)
  "$@"
  code=$?
  after=$(ls -A)
  [[ $(<graph.graphml) == 'an earlier graph' ]] || echo 'graph.graphml changed'
  [[ $before == "$after" ]] || echo "new files: $after"
  return $code
}

# Runs a command without the rights of root, who may read and write everything.
# The program must be one that anybody may run: copy it into the folder.
unprivileged() {
  if ((EUID == 0)); then
    setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
  else
    "$@"
  fi
}

# Sizes of files change with every detail of a format.
hide_sizes() { sed -E 's/ +[0-9.]+ (bytes|kB|MB)/  SIZE/'; }
