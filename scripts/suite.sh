#!/usr/bin/env bash
# suite.sh PROJECT RESULTS [Orleans [FILTER]]: runs one built xunit project, of the build for the embedded engine or for Orleans.
# Leaves a .trx, a .log and the exit code beside each other.
set -euo pipefail
configuration=Release
project=$1 results=$2 engine=${3:-} filter=${4:-}
suite=$(basename "$project") name=$(basename "$project") out=$project/bin
[ -z "$engine" ] || name=$engine.$suite out=$project/bin/${engine,,}
only=()
[ -z "$filter" ] || only=(--filter "$filter")
code=0 start=$SECONDS

# A suite that hangs ends by itself, and its log says in which test
minutes=15
timeout --kill-after=30s "$((minutes + 1))m" dotnet test "$out/$configuration/net10.0/$suite.dll" --nologo --blame "${only[@]}" \
  --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
  -- RunConfiguration.TestSessionTimeout=$((minutes * 60000)) xUnit.LongRunningTestSeconds=60 xUnit.DiagnosticMessages=true \
  >"$results/$name.log" 2>&1 </dev/null || code=$?
echo "$code" >"$results/$name.exit"
printf '%s …\n  ended with %s, %s s\n' "${engine:+$engine: }$suite" "$code" "$((SECONDS - start))"
