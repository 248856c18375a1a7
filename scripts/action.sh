#!/usr/bin/env bash
# The linting step of action.yml: annotations on the change, a summary of the job and, where it is asked for, SARIF.
# Its exit code is statlint's own, so that the job fails as a run on the command line does.
set -uo pipefail

statlint="$GITHUB_ACTION_PATH/dist/bin/statlint.js"
read -r -d '' -a paths <<<"${STATLINT_PATHS:-.}" || true
read -r -d '' -a args <<<"${STATLINT_ARGS:-}" || true

node "$statlint" --format github ${args[@]+"${args[@]}"} -- "${paths[@]}"
code=$?

node "$statlint" --format markdown ${args[@]+"${args[@]}"} -- "${paths[@]}" >>"${GITHUB_STEP_SUMMARY:-/dev/null}" 2>/dev/null || true
if [ -n "${STATLINT_SARIF:-}" ]; then
  node "$statlint" --format sarif --output-file "$STATLINT_SARIF" ${args[@]+"${args[@]}"} -- "${paths[@]}" 2>/dev/null || true
fi
exit "$code"
