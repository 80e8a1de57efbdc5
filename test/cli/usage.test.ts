import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commands } from '../../src/cli/commands.ts';
import { commandHelp, generalHelp } from '../../src/cli/help.ts';
import { parseCommandLine } from '../../src/cli/parse.ts';
import { UsageError } from '../../src/domain/errors.ts';
import { toolVersion } from '../../src/tool-version.ts';
import { temporaryFolder } from '../support/files.ts';
import { run } from './terminal.ts';

const complaint = (...line: string[]): string => {
  try {
    return JSON.stringify(parseCommandLine(line));
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};

describe('help', () => {
  const pages = [['tunegate', generalHelp()], ...commands.map((one) => [one.name, commandHelp(one)])];

  it.each(pages)('of %s fits a screen', (of, page) => {
    const lines = String(page).split('\n');
    // The page on all commands has a line for each.
    expect(lines.length).toBeLessThanOrEqual(of === 'tunegate' ? commands.length + 16 : 24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it.each(commands.map((one) => [one.name, one] as const))(
    'of %s has an example that works',
    (_, command) => {
      expect(commandHelp(command)).toContain(`Example: ${command.example}`);
      const [program, ...line] = command.example.split(' ');
      expect(program).toBe('tunegate');
      expect(parseCommandLine(line)).toMatchObject({ kind: 'run', command: { name: command.name } });
    },
  );

  it('names every command, and every flag of a command', () => {
    for (const { name } of commands) expect(generalHelp()).toContain(`  ${name}`);
    for (const command of commands) {
      for (const flag of command.flags) expect(commandHelp(command)).toContain(`--${flag}`);
    }
  });

  it.each([[[]], [['--help']], [['-h']], [['help']]])('is the answer to %j', (line) => {
    expect(parseCommandLine(line)).toEqual({ kind: 'help', command: null });
  });

  it.each([[['list', '-h']], [['help', 'list']], [['--help', 'list']], [['history', '--help']]])(
    'on a command is the answer to %j, whatever else is missing',
    (line) => {
      expect(parseCommandLine(line)).toMatchObject({ kind: 'help', command: { name: expect.any(String) } });
    },
  );

  it('goes to standard output with status 0', async () => {
    expect(await run(['list', '--help'], { cwd: '/' })).toEqual({
      code: 0,
      stdout: expect.stringContaining('Usage: tunegate list [options]'),
      stderr: '',
    });
  });
});

describe('the version', () => {
  it('is that of package.json', async () => {
    expect(toolVersion).toBe(manifest.version);
    expect(await run(['--version'], { cwd: '/' })).toEqual({
      code: 0,
      stdout: `${toolVersion}\n`,
      stderr: '',
    });
  });
});

describe('a command line', () => {
  const given = (...line: string[]) => {
    const request = parseCommandLine(line);
    return request.kind === 'run' ? request.given : request;
  };

  it.each([
    [['list', '-C', 'x'], { 'working-directory': 'x' }],
    [['-C', 'x', 'list'], { 'working-directory': 'x' }],
    [['list', '-Cx'], { 'working-directory': 'x' }],
    [['list', '--lang', 'zh-TW'], { language: 'zh-TW' }],
    [['list', '--lang=zh-TW'], { language: 'zh-TW' }],
    [['list', '--json'], { format: 'json' }],
    [['list', '--json', '--format', 'json'], { format: 'json' }],
    [['report', '--warn-only'], { 'warn-only': true }],
    [['report', '--no-warn-only'], { 'warn-only': false }],
    [['report', '--warn-only=false'], { 'warn-only': 'false' }],
    [['report', '--report-file', '-'], { 'report-file': '-' }],
    [['report', '--base-ref=-x'], { 'base-ref': '-x' }],
  ])('%j', (line, expected) => {
    expect(given(...line)).toEqual(expected);
  });

  it('takes what stands after -- for names', () => {
    expect(parseCommandLine(['history', '--', '--help'])).toMatchObject({ positionals: ['--help'] });
  });

  it.each([
    [['lst'], 'Unknown command "lst". Did you mean list?'],
    [['frobnicate'], 'Unknown command "frobnicate". See tunegate --help.'],
    [['report', '--base-rf', 'x'], 'Unknown option --base-rf. Did you mean --base-ref?'],
    [['list', '--base-ref', 'x'], 'Unknown option --base-ref.'],
    [['report', '--base-ref'], '--base-ref needs a value: --base-ref <ref>'],
    [['report', '--base-ref', '--head-ref', 'x'], '--base-ref needs a value: --base-ref <ref>'],
    [['report', '--base-ref', 'a', '--base-ref', 'b'], '--base-ref is given twice.'],
    [['list', '--lang', 'en', '--language', 'en'], '--language is given twice.'],
    [['list', '--help=x'], '--help takes no value.'],
    [['list', '--json', '--format', 'terminal'], '--json and --format exclude each other.'],
    [['list', 'x'], 'tunegate list takes no "x". See tunegate list --help.'],
    [
      ['archive'],
      'tunegate archive needs <task>: the name or path of a task. Example: tunegate archive entity-sentiment',
    ],
    [
      ['compare', 't', 'v1'],
      'tunegate compare needs <b>: the version to judge. Example: tunegate compare entity-sentiment v1 v2',
    ],
    [['--format', 'json'], expect.stringMatching(/^A command is missing: one of report, validate/)],
  ])('%j is refused', (line, text) => {
    expect(complaint(...line)).toEqual(text);
  });

  it.each([
    [['list', '--format', 'sarif'], 'tunegate list has no format sarif, but terminal, json.'],
    [['list', '--format', 'jsn'], '--format is "jsn", but must be one of'],
    [['list', '--lang', 'fr'], '--language is "fr", but must be one of en, zh-TW.'],
    [['list', '-C', 'nowhere'], 'cannot be used: it does not exist.'],
    [['list', '--config-file', 'x.yaml'], 'There is no policy file x.yaml in the working directory.'],
    [['history', 'nothing'], 'There is no task here: no folder with a task.yaml.'],
  ])('%j ends with status 2, one line on standard error and nothing else', async (line, text) => {
    await using folder = await temporaryFolder();
    const ran = await run(line, { cwd: folder.path });
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(text) });
    expect(ran.stderr).toMatch(/^tunegate: [^\n]*\n$/);
  });

  it('cannot make the terminal obey', async () => {
    await using folder = await temporaryFolder();
    const { stderr } = await run(['\u001b]0;title\u0007'], { cwd: folder.path });
    expect(stderr).toBe('tunegate: Unknown command "\\x1b]0;title\\x07". See tunegate --help.\n');
  });
});

describe('an unforeseen error', () => {
  it.each([
    [{}, /^tunegate: unexpected error: boom \(set TUNEGATE_DEBUG=1 for details\)\n$/],
    [{ TUNEGATE_DEBUG: '1' }, /^tunegate: Error: boom\n\s+at /],
  ])('ends with status 3 (%j)', async (env, text) => {
    const { main } = await import('../../src/cli/main.ts');
    const errors: string[] = [];
    const code = await main({
      args: ['--version'],
      env,
      cwd: '/',
      stdout: {
        write: () => {
          throw new Error('boom');
        },
      },
      stderr: { write: (line) => errors.push(line) },
      inputIsTerminal: () => false,
    });
    expect(code).toBe(3);
    expect(errors.join('')).toMatch(text);
  });
});
