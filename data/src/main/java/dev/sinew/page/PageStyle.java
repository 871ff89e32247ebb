package dev.sinew.page;

/** How a page looks, in light and in dark. */
final class PageStyle {
  static final String CSS =
      """

      :root { color-scheme: light dark; --ground: #ffffff; --text: #1f2328; --soft: #59636e;
        --line: #d5d9de; --panel: #f4f5f7; --first: #2f6fb3; --second: #c2571a;
        --third: #2e7d3a; --fourth: #8250a8; --fifth: #0b7d8a; --sixth: #6b5d2e;
        --right: 46, 125, 58; --wrong: 200, 60, 50 }
      @media (prefers-color-scheme: dark) {
        :root { --ground: #14171c; --text: #e8eaed; --soft: #a5acb5; --line: #363c45;
          --panel: #1f242b; --first: #6aa7e8; --second: #ee9a5f;
          --third: #6fc17b; --fourth: #c79be8; --fifth: #4fc3c9; --sixth: #d3c383;
          --right: 80, 180, 95; --wrong: 235, 95, 85 }
      }
      body { margin: 0; background: var(--ground); color: var(--text);
        font: 15px/1.5 Helvetica, Arial, 'DejaVu Sans', sans-serif }
      main { max-width: 860px; margin: 0 auto; padding: 24px 20px 60px }
      h1 { font-size: 26px; margin: 0 0 16px }
      h2 { font-size: 19px; margin: 36px 0 10px }
      h3 { font-size: 15px; margin: 20px 0 6px }
      .figures { display: flex; flex-wrap: wrap; gap: 12px }
      .figures div { background: var(--panel); border-radius: 8px; padding: 10px 18px }
      .figures b { display: block; font-size: 22px }
      .figures span, caption, .legend, figcaption { color: var(--soft); font-size: 13px }
      .figure { width: 100%; max-width: 760px; height: auto; display: block }
      .figure .grid { stroke: var(--line) }
      .figure .kept { stroke: var(--soft); stroke-dasharray: 2 3 }
      .figure text { fill: var(--soft); font-size: 12px }
      .curve { fill: none; stroke-width: 2; stroke-linejoin: round }
      .curve.c1 { stroke: var(--first) }
      .curve.c2 { stroke: var(--second) }
      .curve.c3 { stroke: var(--third); stroke-dasharray: 7 3 }
      .curve.c4 { stroke: var(--fourth); stroke-dasharray: 3 2 }
      .curve.c5 { stroke: var(--fifth); stroke-dasharray: 10 3 2 3 }
      .curve.c6 { stroke: var(--sixth); stroke-dasharray: 4 4 }
      circle.c1 { fill: var(--first) }
      circle.c2 { fill: var(--second) }
      circle.c3 { fill: var(--third) }
      circle.c4 { fill: var(--fourth) }
      circle.c5 { fill: var(--fifth) }
      circle.c6 { fill: var(--sixth) }
      .legend { margin: 0 0 4px; display: flex; flex-wrap: wrap; gap: 2px 18px }
      .legend svg { width: 26px; height: 6px; margin-right: 6px; vertical-align: middle }
      @media (max-width: 560px) {
        main { padding: 16px 12px 40px }
        .figure text { font-size: 17px }
      }
      .wide { overflow-x: auto; margin: 12px 0 }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums }
      caption { text-align: left; padding-bottom: 4px }
      th, td { padding: 4px 10px; border: 1px solid var(--line); text-align: right }
      th { font-weight: 600; background: var(--panel) }
      .matrix td { min-width: 26px; text-align: center }
      .matrix .right { background: rgba(var(--right), calc(var(--share) * 0.45)) }
      .matrix .wrong { background: rgba(var(--wrong), calc(0.12 + var(--share) * 1.6)) }
      .settings th, .settings td { text-align: left }
      .settings th { white-space: nowrap }
      .cases { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
        gap: 12px }
      figure { margin: 0; padding: 12px; background: var(--panel); border-radius: 8px }
      figure img { width: 112px; height: auto; image-rendering: pixelated; display: block;
        margin-bottom: 8px; border: 1px solid var(--line) }
      figure code { display: block; font-size: 12px; margin-bottom: 8px;
        overflow-wrap: anywhere }
      figcaption b { color: var(--text) }
      pre { background: var(--panel); padding: 12px 14px; border-radius: 8px; overflow-x: auto;
        font-size: 13px }
      """;

  private PageStyle() {}
}
