#!/usr/bin/env bash
# suite.sh PROJECT RESULTS: runs one built xunit project; leaves a .trx, a .log and the exit code beside each other.
set -euo pipefail
configuration=Release
project=$1 results=$2
name=$(basename "$project")
code=0 start=$SECONDS

# A suite that hangs ends by itself and says in which test
timeout --kill-after=30s 20m dotnet test "$project/bin/$configuration/net10.0/$name.dll" --nologo \
  --logger "trx;LogFileName=$name.trx" --results-directory "$results" --blame-hang --blame-hang-timeout 6m --blame-hang-dump-type none \
  >"$results/$name.log" 2>&1 </dev/null || code=$?
echo "$code" >"$results/$name.exit"
printf '%s …\n  ended with %s, %s s\n' "$name" "$code" "$((SECONDS - start))"
