#!/usr/bin/env bash
# The linting step of action.yml: annotations on the change, a summary of the job and, where it is asked for, SARIF.
# Its exit code is statlint's own, so that the job fails as a run on the command line does.
set -uo pipefail

statlint="$GITHUB_ACTION_PATH/dist/bin/statlint.js"
read -r -d '' -a paths <<<"${STATLINT_PATHS:-.}" || true
read -r -d '' -a args <<<"${STATLINT_ARGS:-}" || true

summary=$(mktemp)
sarif=()
if [ -n "${STATLINT_SARIF:-}" ]; then sarif=(--output-file "sarif=$STATLINT_SARIF"); fi

node "$statlint" --format github --output-file "markdown=$summary" ${sarif[@]+"${sarif[@]}"} ${args[@]+"${args[@]}"} -- "${paths[@]}"
code=$?

cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
rm -f "$summary"
exit "$code"
