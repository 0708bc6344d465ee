# shellcheck shell=bash
# The part of ./test that runs on Orleans, whose packages not every feed serves.
# results and the named steps come from the script that sources this.
: "${results:?}"

# Suites that hold on either engine, and those that only Orleans can hold; Orleans.slnf builds just these.
# All of Browser.Tests would take too long: the whole meeting, and losing the net and the server
orleans_suites=(Engine.Tests Grains.Tests Web.Tests Browser.Tests Cluster.Tests Balancer.Tests)
orleans_plays='FullyQualifiedName~JelgavaTests|FullyQualifiedName~S2_06_A_server|FullyQualifiedName~S2_06_Three'

# Why it cannot run here, once it was asked for
orleans_lacks=""

# What the feed says when it does not serve a package, or not in this version
not_served='error (NU1101|NU1102|NU1103|NU1603)'

# ask_for_orleans: restores its packages. That the feed does not serve them is no fault; anything else is.
ask_for_orleans() {
  local log=$results/Orleans-restore.log start=$SECONDS outcome=passed
  say "Orleans: restore …"
  if ! dotnet restore Orleans.slnf -p:Engine=Orleans -nologo >"$log" 2>&1; then
    orleans_lacks=$(missing_package "$log")
    outcome=${orleans_lacks:+skipped}
    [ -n "$outcome" ] || { outcome=failed orleans_lacks="its packages could not be restored"; tail -n 80 "$log"; }
  fi
  [ "$outcome" = skipped ] || note "$outcome" "Orleans: restore"
  say "  $outcome${orleans_lacks:+: $orleans_lacks}, $(took "$start")"
}

# missing_package LOG: in words, or nothing when the restore failed for another reason
missing_package() {
  local errors name
  errors=$(grep -oE 'error [A-Z]+[0-9]+: .*' "$1" | sort -u)
  if [ -z "$errors" ] || grep -qvE "^$not_served" <<<"$errors"; then return; fi
  name=$(grep -oE 'Microsoft\.Orleans\.[A-Za-z.]*[A-Za-z]' <<<"$errors" | head -n 1) || true
  say "the package feed does not serve ${name:-all that it needs}"
}

build_for_orleans() { dotnet build Orleans.slnf -c Release -p:Engine=Orleans --no-restore -warnaserror -nologo -v minimal; }

# What an output is made of stands in its .deps.json
engines_are_apart() {
  local found
  found=$({
    find src tests -path src/Embedded -prune -o -path '*/bin/orleans/Release/*.deps.json' -exec grep -l '"Embedded/' {} +
    find src tests -path '*/bin/Release/*.deps.json' -exec grep -l '"Microsoft.Orleans' {} +
  })
  say "${found:-no output has parts of the other engine}"
  [ -z "$found" ]
}

run_orleans_suites() {
  local suite filter
  for suite in "${orleans_suites[@]}"; do
    filter=""
    [ "$suite" != Browser.Tests ] || filter=$orleans_plays
    scripts/suite.sh "tests/$suite" "$results" Orleans "$filter"
  done
}

# One line says it, one test a suite counts it: how many there are in them is not known without a build
skip_orleans_suites() {
  local suite
  say "The ${#orleans_suites[@]} suites on Orleans are skipped, each counted as one: $orleans_lacks"
  for suite in "${orleans_suites[@]}"; do note skipped "Orleans: $suite" "$orleans_lacks"; done
}
