#!/usr/bin/env bash
# suite.sh PROJECT RESULTS: runs one built xunit project; leaves a .trx, a .log and the exit code beside each other.
set -euo pipefail
configuration=Release
project=$1 results=$2
name=$(basename "$project")
code=0 start=$SECONDS

# A suite that hangs ends by itself, and its log says in which test
minutes=15
timeout --kill-after=30s "$((minutes + 1))m" dotnet test "$project/bin/$configuration/net10.0/$name.dll" --nologo --blame \
  --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
  -- RunConfiguration.TestSessionTimeout=$((minutes * 60000)) xUnit.LongRunningTestSeconds=60 xUnit.DiagnosticMessages=true \
  >"$results/$name.log" 2>&1 </dev/null || code=$?
echo "$code" >"$results/$name.exit"
printf '%s …\n  ended with %s, %s s\n' "$name" "$code" "$((SECONDS - start))"
