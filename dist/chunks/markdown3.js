import { t as renderPlanMarkdown } from "./markdown4.js";

export { renderPlanMarkdown };