import { n as openGitPair, t as changesBetweenCommits } from "./git-pair.js";

export { openGitPair };