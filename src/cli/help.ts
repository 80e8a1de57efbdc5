import { type Option, type OptionName, options } from '../settings/options.ts';
import type { CommandDescription } from './command-description.ts';
import { everywhere } from './command-description.ts';
import { commands } from './commands.ts';
import { valuePattern } from './parse.ts';

type Row = readonly [left: string, right: string];

/** All commands, on one screen. */
export function generalHelp(): string {
  return [
    'Usage: tunegate <command> [options]',
    'Validate, compare and gate fine-tuned model versions.',
    section(
      'Commands',
      commands.map((command) => [usageOf(command), command.summary]),
    ),
    section('Options of every command', [
      ...everywhere.map((name) => row(name, ['terminal', 'json', '…'])),
      ...ownRows,
    ]),
    'Help on one: tunegate <command> --help',
  ].join('\n\n');
}

/** One command with its options and an example, on one screen. */
export function commandHelp(command: CommandDescription): string {
  const positionals = command.positionals.map(
    ({ name, summary, optional }): Row => [optional === true ? `[${name}]` : `<${name}>`, summary],
  );
  const own = (command.own ?? []).map((flag) => optionRow(flag.name, flag));
  const flags = [...command.flags, ...everywhere].map((name) => row(name, command.formats));
  return [
    `Usage: tunegate ${usageOf(command)} [options]`,
    sentence(command.summary),
    section('Options', [...positionals, ...own, ...flags, ...ownRows]),
    `Example: ${command.example}`,
  ].join('\n\n');
}

const ownRows: readonly Row[] = [
  ['--json, --no-color', 'short for --format json; no colours'],
  ['-h, --help, --version', 'this help; the version of tunegate'],
];

const usageOf = ({ name, positionals }: CommandDescription): string =>
  [name, ...positionals.map((one) => (one.optional === true ? `[${one.name}]` : `<${one.name}>`))].join(' ');

function row(name: OptionName, formats?: readonly string[]): Row {
  const option: Option = options[name];
  return optionRow(
    name,
    name === 'format' && formats !== undefined ? { ...option, choices: formats } : option,
  );
}

function optionRow(name: string, option: Option): Row {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const alias = option.alias === undefined ? '' : `, --${option.alias}`;
  if (option.kind === 'switch') return [`--${name}`, option.summary];
  if (option.bare !== undefined) {
    return [
      option.choices === undefined ? `--${name}[=${valuePattern(option)}]` : `--${name}`,
      option.summary,
    ];
  }
  // Values in a list would push the summaries to the right; they stand behind the summary.
  return option.choices === undefined
    ? [`${short}--${name}${alias} ${valuePattern(option)}`, option.summary]
    : [`${short}--${name}${alias}`, `${option.summary}: ${valuePattern(option)}`];
}

/** Help is read in terminals of this width. */
const screen = 80;

function section(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  const indent = ' '.repeat(width + 4);
  const lines = rows.map(([left, right]) => {
    const text = wrapped(right, screen - indent.length).join(`\n${indent}`);
    return `  ${left.padEnd(width)}  ${text}`;
  });
  return [`${title}:`, ...lines].join('\n');
}

/** Breaks at spaces and between the values of a list. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[ |])/)) {
    const last = lines.at(-1);
    if (last === undefined || (last + part).trimEnd().length > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.map((line) => line.trimEnd());
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
