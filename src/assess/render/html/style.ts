/** The look of the page: one column on a phone, both sides beside one another on a screen, ink only in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --dim: #5c5850; --page: #fbfaf7; --line: #d9d4c8; --soft: #efebe1; --bad: #9c1c1c; --good: #1c6b45; --one: #1f4e79; --two: #8a5a00; --band: #1f4e79;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, 'Liberation Serif', 'Times New Roman', serif; --sans: 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --dim: #aaa498; --page: #171614; --line: #3b3832; --soft: #23211d; --bad: #ff9a8f; --good: #7fd0a0; --one: #8cbcec; --two: #e6bb6a; --band: #8cbcec; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem; font: 1.0625rem/1.5 var(--serif); color: var(--ink); background: var(--page); overflow-wrap: anywhere; }
p { margin: .35rem 0; } time { white-space: nowrap; } a { color: inherit; text-underline-offset: .15em; } small { font-weight: normal; color: var(--dim); }
.kicker { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin: 0; padding-bottom: .4rem; border-bottom: 3px double var(--ink); font: 600 .8rem/1.5 var(--sans); letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: 1rem 0 .6rem; font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; font-weight: normal; letter-spacing: -.01em; } h1 small { font: .45em var(--sans); letter-spacing: .06em; vertical-align: middle; }
.note { padding: .5rem .8rem; border: 2px solid var(--bad); color: var(--bad); font: 600 .95rem/1.4 var(--sans); }
.state { margin: .8rem 0 1rem; font-size: 1.2rem; line-height: 1.45; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1px; margin: 1rem 0; border: 1px solid var(--line); background: var(--line); font-family: var(--sans); }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .5rem .7rem; background: var(--page); } dt { font-size: .78rem; color: var(--dim); } dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; list-style: none; font: .88rem/1.6 var(--sans); color: var(--dim); } nav a { color: var(--ink); }
h2 { margin: 2.4rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--ink); font-size: 1.35rem; font-weight: normal; } h2 small { font: .6em var(--sans); }
h3 { margin: 1.3rem 0 .4rem; font: 600 1rem/1.4 var(--sans); } h4 { margin: 0; padding: .35rem 0; font: 600 .9rem/1.4 var(--sans); letter-spacing: .02em; }
ul.records { margin: 0; padding: 0; list-style: none; } ul.records > li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0 1.2rem; padding: .7rem 0; border-bottom: 1px solid var(--line); } li:target { background: var(--soft); }
.when { font: .88rem/1.5 var(--sans); font-variant-numeric: tabular-nums; color: var(--dim); } .word { display: block; font-weight: 600; color: var(--ink); } .alleged { color: var(--bad); }
.words { margin: 0; line-height: 1.4; } q { quotes: '\\201c' '\\201d'; } .words b { font-weight: 600; } .words b::after { content: ':'; }
.meta, summary, .dim, figcaption, footer, .shift { font: .83rem/1.5 var(--sans); color: var(--dim); } .meta { margin: .2rem 0 0; }
.on::before, .more::before { content: '· '; } .both { color: var(--good); } .told { min-width: 0; } .more { color: var(--ink); }
summary { cursor: pointer; } summary code { white-space: nowrap; } code { font: .95em ui-monospace, 'Liberation Mono', Menlo, Consolas, monospace; color: var(--dim); }
details > ol { margin: .4rem 0 .4rem 1.3rem; padding: 0; font-size: .95rem; } details > ol > li { margin: .3rem 0; }
.rest > summary { padding: .55rem 0; color: var(--ink); text-decoration: underline; text-underline-offset: .15em; list-style: none; } .rest[open] > summary { display: none; }
.against { margin: .8rem 0; padding: .1rem 1rem .4rem; border-left: 3px solid var(--bad); background: var(--soft); } .against ul.records > li:last-child { border: 0; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .8rem 2rem; } .sides > div { border-top: 3px solid var(--line); } .sides > .side-1 { border-color: var(--one); } .sides > .side-2 { border-color: var(--two); } .sides > .joint { grid-column: 1 / -1; }
.side-1 h4 { color: var(--one); } .side-2 h4 { color: var(--two); } .sides .side-1 ul.records > li, .sides .side-2 ul.records > li { grid-template-columns: minmax(0, 1fr); } .sides .side-1 .word, .sides .side-2 .word { display: inline; margin-left: .5em; }
.shift { color: var(--ink); font-weight: 600; }
figure { margin: .8rem 0; } .scroll { overflow-x: auto; } svg { display: block; width: 100%; min-width: 38rem; height: auto; }
svg text { fill: var(--dim); font: 12px var(--sans); } svg .side { font-style: italic; } .band { fill: var(--band); opacity: .18; } .level { fill: none; stroke: var(--band); stroke-width: 2; } circle { fill: var(--band); } .axis { stroke: var(--dim); } .grid { stroke: var(--line); } rect.good { fill: var(--good); } rect.bad { fill: var(--bad); }
table { border-collapse: collapse; margin: .8rem 0; font: .9rem/1.4 var(--sans); font-variant-numeric: tabular-nums; } th, td { padding: .3rem .9rem .3rem 0; text-align: right; font-weight: normal; border-bottom: 1px solid var(--line); } th:first-child { text-align: left; } thead th { color: var(--dim); }
footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 3px double var(--ink); }
@media (max-width: 40rem) { body { padding: 1rem .9rem 2rem; } ul.records > li { grid-template-columns: minmax(0, 1fr); } .when { display: flex; gap: .6rem; flex-wrap: wrap; } .sides { grid-template-columns: minmax(0, 1fr); } .state { font-size: 1.1rem; } .against { padding-inline: .7rem; } dl { grid-template-columns: repeat(3, minmax(0, 1fr)); } dl div { padding: .4rem .5rem; } th, td { padding-right: .6rem; } }
@media print { :root { --page: #fff; --soft: #fff; --ink: #000; --dim: #444; --line: #bbb; } @page { size: A4; margin: 18mm 16mm; } body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } svg { min-width: 0; } h2, h3, h4 { break-after: avoid; } ul.records > li, figure, table, .against > h3 { break-inside: avoid; } summary { list-style: none; } summary::-webkit-details-marker { display: none; } .rest::details-content { content-visibility: visible; display: block; block-size: auto; } .rest > summary { display: none; } a { text-decoration: none; } }
`;
