import { a as summaryBudget, i as renderSummary, n as renderComment, r as renderReportMarkdown, t as commentBudget } from "./markdown.js";

export { renderReportMarkdown };