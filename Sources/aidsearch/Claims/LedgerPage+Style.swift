extension LedgerPage {
  /// How the page looks: by day and by night, on paper, and on a narrow screen, where each row of a table is a card.
  static let style = """
    :root { --ink: #1b2330; --soft: #566172; --line: #d9dfe6; --ground: #fff; --card: #f5f7fa; --mark: #ffe8a3;
      --link: #0b57a4; --given: #0a6b4b; --committed: #0b57a4; --pledged: #6a3d9a; --proposed: #8a5a00; --blocked: #b3261e; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8ecf2; --soft: #a3aebd; --line: #35404e; --ground: #12171e;
      --card: #1b222c; --mark: #5c4a12; --link: #8ab8f0; --given: #63d3a6; --committed: #8ab8f0; --pledged: #c8a2ec;
      --proposed: #e6b455; --blocked: #ff8a80; } }
    * { box-sizing: border-box; }
    body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; color: var(--ink);
      background: var(--ground); max-width: 82rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
    h1 { font: 700 2rem/1.2 Georgia, "DejaVu Serif", serif; margin: 0 0 .3rem; letter-spacing: -.01em; }
    h2 { font-size: 1rem; margin: 0 0 .3rem; }
    .reading, small, footer, .note, figcaption, dt { color: var(--soft); }
    .reading { margin: 0 0 1.4rem; overflow-wrap: anywhere; }
    .note, figcaption, footer { font-size: .875rem; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    .facts { display: flex; flex-wrap: wrap; gap: .8rem; margin: 0 0 1.2rem; }
    .facts div { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem 1rem;
      display: flex; flex-direction: column-reverse; }
    .facts dd { margin: 0; font-size: 1.5rem; font-weight: 700; line-height: 1.25; }
    .facts dt { font-size: .875rem; }
    .sums ul { margin: 0; padding: 0; list-style: none; columns: 22rem auto; }
    .sums li { break-inside: avoid; font-variant-numeric: tabular-nums; }
    .note { margin: .3rem 0 1.4rem; }
    figure { margin: 1.4rem 0 1.8rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem;
      padding: .9rem 1rem .4rem; }
    svg { display: block; width: 100%; height: auto; margin-top: .4rem; }
    svg text { font-size: 13px; fill: var(--soft); }
    svg .key { fill: var(--ink); }
    svg line { stroke: var(--line); }
    svg .point { stroke: var(--card); stroke-width: 1; fill-opacity: .85; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; font-size: .9375rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    thead th { position: sticky; top: 0; background: var(--ground); border-bottom: 2px solid var(--line); font-size: .8125rem;
      color: var(--soft); text-align: left; font-weight: 600; padding: .5rem 1rem .5rem 0; white-space: nowrap; }
    td, tbody th { vertical-align: top; text-align: left; font-weight: 400; border-bottom: 1px solid var(--line);
      padding: .6rem 1rem .6rem 0; }
    .date { white-space: nowrap; }
    .date, .sum { font-variant-numeric: tabular-nums; }
    .rows .sum { width: 11%; }
    .sum, .who, tbody th { font-weight: 600; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .nobody { color: var(--soft); }
    .words { width: 46%; overflow-wrap: anywhere; }
    mark { background: var(--mark); color: inherit; padding: 0 .12em; border-radius: .15em; }
    .stage { font-weight: 600; }
    .given { color: var(--given); } .committed { color: var(--committed); } .pledged { color: var(--pledged); }
    .proposed { color: var(--proposed); } .blocked { color: var(--blocked); }
    tbody tr:hover { background: var(--card); }
    @media (max-width: 54rem) {
      body { padding: 1.2rem 1rem 2rem; }
      h1 { font-size: 1.6rem; }
      figure { overflow-x: auto; }
      svg { min-width: 40rem; }
      thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      table, tbody, tr, td, tbody th, caption { display: block; width: auto; }
      tr { border: 1px solid var(--line); border-radius: .6rem; background: var(--card); padding: .7rem .9rem; margin: 0 0 .8rem; }
      td, tbody th { border: 0; padding: .1rem 0; white-space: normal; }
      td:empty { display: none; }
      td.number { text-align: left; }
      td[data-label]:not(.words)::before { content: attr(data-label) ": "; color: var(--soft); font-weight: 400; }
      td.sum { font-size: 1.15rem; }
      td.words { width: auto; margin-top: .4rem; }
    }
    @media print { body { max-width: none; padding: 0; } thead th { position: static; } tr { break-inside: avoid; } }
    """
}
