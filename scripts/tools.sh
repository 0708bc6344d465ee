# shellcheck shell=bash
# What must be on the machine before anything can be built. root, the folder of the project, comes from the script that sources this.
: "${root:?}"

# stop SENTENCE: ends the script
stop() {
  printf "%s\n" "$1" >&2
  exit 1
}

need_tools() {
  command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  (cd "$root" && dotnet --version >/dev/null 2>&1) ||
    stop "The .NET SDK is too old, version 10 is needed: https://dotnet.microsoft.com/download/dotnet/10.0"
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then stop "Node 20 with npm is missing: https://nodejs.org"; fi
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    stop "Node is too old, 20.19 or newer is needed: https://nodejs.org"
}
