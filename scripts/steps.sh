# shellcheck shell=bash
# Named steps that are timed and counted. A step's output goes to a file and is shown where the step failed.
# results, an empty folder, comes from the script that sources this; scripts/results.mjs adds up what is left there.
: "${results:?}"

say() { printf '%s\n' "$@"; }

# heading TITLE: begins a part, and says how long the one before took
heading() {
  end_part
  part=$1 part_start=$SECONDS
  say "" "== $part"
}

end_part() { [ -z "${part:-}" ] || say "-- $part: $(minutes "$((SECONDS - part_start))")"; }

# minutes SECONDS: 83 → 1 min 23 s
minutes() { say "$(($1 / 60)) min $(($1 % 60)) s"; }

# took SECONDS_AT_START: how long since
took() { say "$((SECONDS - $1)) s"; }

# note OUTCOME NAME [REASON]: one line of the count
note() { printf '%s\t%s\t%s\n' "$1" "$2" "${3:-}" >>"$results/checks.tsv"; }

# check NAME COMMAND...: a step that counts as one test
check() {
  local name=$1 start=$SECONDS log outcome=passed
  shift
  log="$results/${name//[ \/:]/-}.log"
  say "$name …"
  "$@" >"$log" 2>&1 || outcome=failed
  note "$outcome" "$name"
  [ "$outcome" = passed ] || tail -n 80 "$log"
  say "  $outcome, $(took "$start")"
  [ "$outcome" = passed ]
}

# skip NAME REASON: a step that cannot be done here
skip() {
  note skipped "$1" "$2"
  say "$1 …" "  skipped: $2"
}
