import { n as renderValidationTerminal, t as findingLine } from "./findings2.js";

export { renderValidationTerminal };