/** The look of the page: one column on a phone, two for positions on a screen, no colours needed in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --dim: #555; --page: #fff; --line: #ccc; --bad: #a40000; --good: #005a2b; --mark: #f4f1e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --dim: #aaa; --page: #161616; --line: #444; --bad: #ff8a80; --good: #7fd8a4; --mark: #25231d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 60rem; font: 1rem/1.45 system-ui, sans-serif; color: var(--ink); background: var(--page); overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; border-bottom: 1px solid var(--line); } h3 { font-size: 1rem; margin: .8rem 0 .2rem; }
p { margin: .3rem 0; } .note { font-weight: bold; color: var(--bad); } .dim, .source { color: var(--dim); font-size: .9rem; }
.state { font-size: 1.1rem; background: var(--mark); padding: .6rem .8rem; border-left: 4px solid var(--dim); }
ul.records { list-style: none; margin: 0; padding: 0; } ul.records > li { padding: .45rem 0; border-bottom: 1px solid var(--line); }
.word { font-weight: bold; } .alleged { color: var(--bad); } q { quotes: '\\201c' '\\201d'; }
summary { cursor: pointer; } details > ol { margin: .3rem 0 .3rem 1.2rem; padding: 0; } code { font-size: .85em; color: var(--dim); }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.5rem; }
table { border-collapse: collapse; } th, td { padding: .15rem .6rem; text-align: right; border-bottom: 1px solid var(--line); } th:first-child { text-align: left; }
figure { margin: .6rem 0; } svg { width: 100%; height: auto; } .scroll { overflow-x: auto; }
svg text { fill: var(--dim); font: 11px system-ui, sans-serif; } .band { fill: var(--dim); opacity: .25; } .level { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.axis { stroke: var(--line); } .good { fill: var(--good); } .bad { fill: var(--bad); }
@media print { body { max-width: none; font-size: 10pt; } details:not([open]) > summary { list-style: none; } ul.records > li { break-inside: avoid; } }
`;
