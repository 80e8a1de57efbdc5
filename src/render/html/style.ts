/** The page's look: light and dark by the reader's system, no font and no image from anywhere. */
export const style = `
:root { color-scheme: light dark; --fg: #1f2328; --dim: #59636e; --line: #d1d9e0; --bg: #fff; --soft: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --blue: #0969da; --limit: #bf8700 }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --dim: #9198a1; --line: #3d444d; --bg: #0d1117; --soft: #151b23;
  --good: #3fb950; --bad: #f85149; --warn: #d29922; --blue: #4493f8; --limit: #d29922 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 62rem; color: var(--fg); background: var(--bg);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif }
h1 { font-size: 1.15rem; margin: 0 0 1rem; color: var(--dim); font-weight: 500 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.5rem 0 .4rem }
.headline { font-size: 1.15rem; padding: .8rem 1rem; border-left: .3rem solid var(--tone); background: var(--soft); border-radius: .3rem }
.tip { --tone: var(--good) } .note { --tone: var(--blue) } .warning { --tone: var(--warn) } .caution { --tone: var(--bad) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; margin: .6rem 0; font-variant-numeric: tabular-nums }
th, td { padding: .35rem .8rem; border: 1px solid var(--line); text-align: left; vertical-align: top }
th { background: var(--soft); font-weight: 600 }
.n { text-align: right; white-space: nowrap }
.good { color: var(--good) } .bad { color: var(--bad) } .dim { color: var(--dim) }
code, pre { font: .88em ui-monospace, SFMono-Regular, Menlo, monospace; background: var(--soft); border-radius: .25rem }
code { padding: .1em .35em } pre { padding: .8rem 1rem; overflow-x: auto }
svg { display: block; max-width: 100%; height: auto; margin: .6rem 0 }
svg text { font-size: 12px; fill: var(--dim) } svg .name { fill: var(--fg) }
footer { margin-top: 3rem; color: var(--dim); font-size: .85rem }
`;
