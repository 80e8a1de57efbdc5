import type { Report } from './domain/report/report.ts';

/** Tunegate's own version; a test holds it equal to package.json, which the built files must not need. */
export const toolVersion = '0.1.0';

/** How documents name the program that made them. */
export const tool: Report['tool'] = { name: 'tunegate', version: toolVersion };
