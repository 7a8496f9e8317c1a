# The commands of README blocks, as the tests run them: ours run as built; installing and starting the
# workspace are checked, not done. Whatever else a block calls must exist on the machine.
[[ -z $ON_TERMINAL ]] || exec 2>&1
gongkai() {
  # on a terminal, findings are printed so unless the command asks for another format
  [[ -z $ON_TERMINAL || " $* " == *" -f "* || " $* " == *" --format "* || $1 != @(check|convert|import|render) ]] ||
    set -- "$@" --format pretty
  "$NODE" "$ROOT/packages/cli/dist/bin.js" "$@"
  local code=$?
  # 0 and 1 are answers; 2 means that the command or its input was wrong
  ((code < 2)) || echo "gongkai $*: exit code $code" >>"$FAULTS"
  return "$code"
}
exists() {
  local name
  for name in "$@"; do
    case $name in
      @gongkai/*) [[ -d $ROOT/packages/${name#@gongkai/} ]] || echo "no package $name" >>"$FAULTS" ;;
    esac
  done
}
npm() {
  case $1 in
    create) "$NODE" "$ROOT/packages/create-plugin/dist/bin.js" "$3" "${@:5}" || echo "npm $*" >>"$FAULTS" ;;
    test) env -u NODE_TEST_CONTEXT "$NODE" --test >/dev/null || echo "npm test in $PWD" >>"$FAULTS" ;;
    *) exists "$@" ;;
  esac
}
pnpm() {
  [[ $1 == add || $1 == install ]] && exists "$@" && return
  "$NODE" -e 'process.exit(require(process.argv[1]).scripts[process.argv[2]] ? 0 : 1)' "$ROOT/package.json" "$1" ||
    echo "no script $1" >>"$FAULTS"
}
npx() {
  while [[ $1 == -* ]]; do shift; done
  case $1 in
    gongkai | @gongkai/cli) shift; gongkai "$@" ;;
    pnpm@*) shift; pnpm "$@" ;;
    *) echo "npx $1" >>"$FAULTS" ;;
  esac
}
bash() { [[ -f $ROOT/$1 ]] || echo "no script $1" >>"$FAULTS"; }
command_not_found_handle() { echo "no command $1" >>"$FAULTS"; }
