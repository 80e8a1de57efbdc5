import { a as renderValidationJson, i as renderReportJson, n as renderHistoryJson, r as renderListJson, t as renderCompareJson } from "./json2.js";

export { renderCompareJson, renderHistoryJson, renderListJson, renderReportJson, renderValidationJson };