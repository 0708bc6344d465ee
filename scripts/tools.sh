# shellcheck shell=bash
# What must be on the machine before anything can be built. root, the folder of the project, comes from the script that sources this.
: "${root:?}"

missing_tool() { echo "$1" >&2; exit 1; }

need_tools() {
  command -v dotnet >/dev/null || missing_tool "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"
  (cd "$root" && dotnet --version >/dev/null 2>&1) ||
    missing_tool "The .NET SDK is too old, version 10 is needed: https://dotnet.microsoft.com/download/dotnet/10.0"
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then missing_tool "Node 20 with npm is missing: https://nodejs.org"; fi
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    missing_tool "Node is too old, 20.19 or newer is needed: https://nodejs.org"
}
