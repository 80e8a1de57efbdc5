// src/render/templates/init.ts
/** What `init` writes, by path: the same texts as in examples/workflows. */
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const tunegate = "tunegate/tunegate@0000000000000000000000000000000000000000 # put the release's commit here";
const report = `name: Tunegate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: it may go to another branch
  merge_group:
permissions: {}
concurrency:
  group: tunegate-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true
jobs:
  report:
    name: Report
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to read both sides
      pull-requests: write # to comment
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${tunegate}
`;
const cleanup = `name: Tunegate cleanup
on:
  schedule:
    - cron: '17 3 * * 1'
  push: # renews or withdraws the proposal when what it rests on has changed
    branches: [main]
    paths: ['**/task.yaml', '**/versions/**', 'tunegate.yaml']
  workflow_dispatch:
permissions: {}
concurrency:
  group: tunegate-cleanup-\${{ github.ref }}
  cancel-in-progress: false
jobs:
  cleanup:
    name: Clean up
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write # for the branch of the pull request
      pull-requests: write # to open it
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
          fetch-depth: 0 # what was deployed once is in the history
      - uses: ${tunegate}
        with:
          command: cleanup
          dry-run: true # read a plan or two, then set it to false
`;
const policy = `# yaml-language-server: $schema=https://raw.githubusercontent.com/tunegate/tunegate/main/schema/tunegate.json
# What the team agrees on for all tasks. All of it may be left out; these are the defaults.

# What a version is compared with: deployed, parent, active or the name of a version.
baseline: deployed

# How much worse the primary metric may get: 0.01 is one percentage point of a ratio, or 1 % of another number.
max_regression: 0.01

# Severities of single rules: off, notice, warning or error. See docs/rules.md.
rules: {}
`;
/** The files of a repository that starts with Tunegate. */
const initialFiles = /* @__PURE__ */ new Map([
	[".github/workflows/tunegate.yml", report],
	[".github/workflows/tunegate-cleanup.yml", cleanup],
	["tunegate.yaml", policy]
]);

exports.initialFiles = initialFiles;