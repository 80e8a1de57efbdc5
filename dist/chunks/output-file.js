import { t as writeOutputFile } from "./output-file2.js";

export { writeOutputFile };