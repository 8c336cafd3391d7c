#!/bin/sh
# Builds or proves the console for Maven: build.sh build OUT | build.sh test SKIP
# Packages are installed only when package-lock.json changed, pages built only when a source changed.
set -eu
export NO_COLOR=1
cd "$(dirname "$0")"

command -v npm >/dev/null || { echo "The console needs Node.js 20.19 or later with npm on the PATH." >&2; exit 1; }

# Pages are built and proved beside each other: packages and types are written by one at a time.
alone() {
  exec 9>.alone
  ! command -v flock >/dev/null || flock 9
}

install() {
  wanted=$(cksum <package-lock.json)
  [ "$(cat node_modules/.installed-for 2>/dev/null)" = "$wanted" ] && return
  npm ci --no-audit --no-fund --loglevel=error
  echo "$wanted" >node_modules/.installed-for
}

case "$1" in
  build)
    out=$2
    sources=$(find src public ../../shared-events/src/main/resources/org/warmledger/events/words.txt ../../infra/docs/api/command-side.json ../../infra/docs/api/query-side.json index.html limits.mjs package.json package-lock.json tsconfig.json vite.config.ts -type f | LC_ALL=C sort | xargs cat | cksum)
    [ -f "$out/index.html" ] && [ "$(cat "$out/../console.built-from" 2>/dev/null)" = "$sources" ] && exit 0
    alone
    install
    npm run --silent typecheck
    exec 9>&-
    CONSOLE_OUT=$out npx --no-install vite build --logLevel warn
    echo "$sources" >"$out/../console.built-from"
    ;;
  test)
    [ "$2" = true ] && exit 0
    alone
    install
    npm run --silent generate
    exec 9>&-
    npm run --silent lint
    npx --no-install vitest run
    ;;
esac
