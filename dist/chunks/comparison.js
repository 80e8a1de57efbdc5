import { i as renderCompareTerminal, n as configTable, r as metricTable, t as conclusion } from "./comparison2.js";

export { renderCompareTerminal };