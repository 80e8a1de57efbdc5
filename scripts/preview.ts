import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';

/**
 * Markdown as a reader on GitHub would see it, as a picture: `node scripts/preview.ts <markdown file> <png file> [--dark] [--open]`.
 * Needs Chromium (`CHROMIUM`, else /usr/bin/chromium); `--open` unfolds everything.
 */

const require = createRequire(import.meta.url);

const alerts: Readonly<Record<string, string>> = {
  NOTE: '#0969da',
  TIP: '#1a7f37',
  WARNING: '#9a6700',
  CAUTION: '#cf222e',
};

/** GitHub's alerts, which are no part of GFM. */
const withAlerts = (html: string): string =>
  html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|WARNING|CAUTION)\]\n([\s\S]*?)<\/blockquote>/gu,
    (_, kind, body) => {
      const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
      const color = alerts[kind] ?? '';
      return `<blockquote style="border-left-color:${color};color:inherit"><p style="color:${color};font-weight:600">${title}</p><p>${body}</blockquote>`;
    },
  );

const withDiagrams = (html: string): string =>
  html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/gu,
    (_, source) => `<div class="mermaid">${source}</div>`,
  );

/** A whole page in GitHub's look. */
export async function page(markdown: string, dark: boolean, open: boolean): Promise<string> {
  const css = await readFile(
    require.resolve(`github-markdown-css/github-markdown-${dark ? 'dark' : 'light'}.css`),
    'utf8',
  );
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const body = withDiagrams(withAlerts(open ? html.replaceAll('<details>', '<details open>') : html));
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; padding: 16px; width: 880px; background: ${dark ? '#0d1117' : '#fff'} }
.markdown-body { font-size: 14px; font-family: system-ui, 'Noto Sans CJK TC', 'Noto Color Emoji', sans-serif; border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }
details details { margin-left: 0 }</style><article class="markdown-body">${body}</article>`;
}

const [input, output, ...flags] = process.argv.slice(2);
if (input !== undefined && output !== undefined) {
  const dark = flags.includes('--dark');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const view = await browser.newPage({ viewport: { width: 912, height: 400 }, deviceScaleFactor: 2 });
  view.on('console', (message) => console.error(message.text()));
  await view.setContent(await page(await readFile(input, 'utf8'), dark, flags.includes('--open')));
  await view.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  await view.evaluate(
    `(async () => { mermaid.initialize({ startOnLoad: false, theme: '${dark ? 'dark' : 'default'}' }); await mermaid.run(); })()`,
  );
  await writeFile(output, await view.locator('article').screenshot());
  await browser.close();
}
