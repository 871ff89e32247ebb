package dev.sinew.cli.report;

/** How a page looks, in light and in dark. */
final class PageStyle {
  static final String CSS =
      """

      :root { color-scheme: light dark; --ground: #ffffff; --text: #1f2328; --soft: #59636e;
        --line: #d5d9de; --panel: #f4f5f7; --first: #2f6fb3; --second: #c2571a;
        --right: 46, 125, 58; --wrong: 200, 60, 50 }
      @media (prefers-color-scheme: dark) {
        :root { --ground: #14171c; --text: #e8eaed; --soft: #a5acb5; --line: #363c45;
          --panel: #1f242b; --first: #6aa7e8; --second: #ee9a5f;
          --right: 80, 180, 95; --wrong: 235, 95, 85 }
      }
      body { margin: 0; background: var(--ground); color: var(--text);
        font: 15px/1.5 Helvetica, Arial, 'DejaVu Sans', sans-serif }
      main { max-width: 860px; margin: 0 auto; padding: 24px 20px 60px }
      h1 { font-size: 26px; margin: 0 0 16px }
      h2 { font-size: 19px; margin: 36px 0 10px }
      .figures { display: flex; flex-wrap: wrap; gap: 12px }
      .figures div { background: var(--panel); border-radius: 8px; padding: 10px 18px }
      .figures b { display: block; font-size: 22px }
      .figures span, caption, .legend, figcaption { color: var(--soft); font-size: 13px }
      .curves { width: 100%; max-width: 720px; height: auto; display: block }
      .curves .grid { stroke: var(--line) }
      .curves .tick { fill: var(--soft); font-size: 11px }
      .curves polyline { fill: none; stroke-width: 2; stroke-linejoin: round }
      .curves polyline.training { stroke: var(--first) }
      .curves polyline.validation { stroke: var(--second) }
      .curves circle.training { fill: var(--first) }
      .curves circle.validation { fill: var(--second) }
      .legend { margin: 0 0 4px }
      .legend i { display: inline-block; width: 18px; height: 3px; vertical-align: middle;
        margin: 0 4px 2px 12px }
      .legend i:first-child { margin-left: 0 }
      .legend .training { background: var(--first) }
      .legend .validation { background: var(--second) }
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
