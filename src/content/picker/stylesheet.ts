/**
 * The look of the picker: the same ink, paper and accent as the pages of Galley (`ui/tokens.css`). Sizes are in px: where
 * it has no frame, `rem` is the page's.
 */
const dark = `
  --paper: #17181a; --raised: #202225; --pressed: #2c2f33; --ink: #ece9e3; --quiet: #aaa59b; --rule: #383a3e;
  --edge: #84807a; --accent: #f0a198; --accent-hover: #f6b9b2; --on-accent: #2a0c09; --warning: #e9bd74;
  --warning-ground: #2e2718; --focus: #99c1f1; --good: #8fd0a5; color-scheme: dark;`;

export const pickerStylesheet = `
html, body { block-size: 100%; margin: 0; overflow: hidden; background: transparent; color-scheme: light dark; }
*, *::before, *::after { box-sizing: border-box; }
.root {
  --paper: #fdfcfa; --raised: #f5f3ee; --pressed: #eae6de; --ink: #1b1a18; --quiet: #5e5a53; --rule: #dcd7cd;
  --edge: #858076; --accent: #8c1d18; --accent-hover: #6f1512; --on-accent: #fff; --warning: #7a4a00;
  --warning-ground: #fbf1dc; --focus: #1a5fb4; --good: #1f6138; color-scheme: light;
  position: absolute; inset: 0;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif;
  color: var(--ink);
}
@media (prefers-color-scheme: dark) { .root {${dark} } }
.ground { position: absolute; inset: 0; pointer-events: auto; cursor: crosshair; touch-action: pan-x pan-y; }
.outlines { position: absolute; inset: 0; overflow: hidden; pointer-events: none; }
.outline {
  position: absolute; border-radius: 3px;
  outline: 3px solid #c8281e; outline-offset: 1px;
  box-shadow: 0 0 0 6px #ffffffd9; background: #c8281e1f;
}
.outline[data-kind="alike"] { outline: 2px dashed #1a5fb4; box-shadow: 0 0 0 4px #ffffffd9; background: #1a5fb41a; }
[data-aim="keep"] .outline[data-kind="picked"], [data-aim="root"] .outline[data-kind="picked"] {
  outline-color: #1f7a44; background: #1f7a441f;
}
.card {
  position: absolute; inset-inline-end: 16px; inset-block-end: 16px;
  inline-size: min(400px, 100% - 32px); max-block-size: min(620px, 100% - 32px);
  overflow: auto; overscroll-behavior: contain; scroll-padding-block-end: 76px; pointer-events: auto;
  padding: 16px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--paper); box-shadow: 0 6px 28px #0005;
  overflow-wrap: anywhere;
}
.card[data-side="top"] { inset-block: 16px auto; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.bar { inline-size: min(560px, 100% - 32px); padding: 12px 16px; }
h2 { margin: 0 0 4px; font-size: 17px; line-height: 1.3; font-weight: 650; }
p { margin: 0 0 8px; }
.quiet { color: var(--quiet); font-size: 13px; }
.what { margin: 0 0 12px; padding-inline-start: 10px; border-inline-start: 3px solid var(--rule); }
.what b { font-weight: 600; }
.notice { padding: 8px 12px; border-radius: 4px; background: var(--raised); }
.refusal, .warning { padding: 8px 12px; border-radius: 4px; background: var(--warning-ground); color: var(--warning); }
.done { color: var(--good); font-weight: 600; }
[hidden] { display: none !important; }
fieldset { margin: 0 0 12px; padding: 0; border: 0; min-inline-size: 0; }
legend { padding: 0; margin-block-end: 2px; font-weight: 600; font-size: 13px; color: var(--quiet); }
.choice {
  display: flex; align-items: center; gap: 10px; min-block-size: 44px; padding: 4px 8px; margin-inline: -8px;
  border-radius: 4px; cursor: pointer;
}
.choice:hover { background: var(--raised); }
.choice:focus-within { outline: 2px solid var(--focus); outline-offset: -2px; }
.choice input { flex: none; inline-size: 18px; block-size: 18px; margin: 0; accent-color: var(--accent); outline: none; }
.choice span { min-inline-size: 0; }
.choice small { display: block; font-size: 13px; color: var(--quiet); }
details { margin: 0 0 12px; }
summary { display: list-item; min-block-size: 44px; padding-block: 11px; font-size: 13px; color: var(--quiet); cursor: pointer; }
summary:focus-visible, .button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
code {
  display: block; padding: 8px; border-radius: 4px; background: var(--raised); color: var(--ink);
  font: 13px/1.5 ui-monospace, Consolas, monospace; direction: ltr; text-align: start; user-select: text;
}
.buttons {
  position: sticky; inset-block-end: -16px; display: flex; flex-wrap: wrap; gap: 8px;
  margin: 0 -16px -16px; padding: 8px 16px 16px; background: var(--paper);
}
.bar .buttons { position: static; margin: 0; padding: 0; }
/* A rule that is refused needs no place to hold. */
.card[data-refused] .scope, .card[data-refused] .preview, .card[data-refused] details { display: none; }
.button {
  display: inline-flex; align-items: center; justify-content: center; min-inline-size: 44px; min-block-size: 44px;
  padding: 6px 14px; border: 1px solid var(--edge); border-radius: 4px; background: none; color: var(--ink);
  font: inherit; font-weight: 500; cursor: pointer;
}
.button:hover { background: var(--pressed); }
.button-primary { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
.button-primary:hover { border-color: var(--accent-hover); background: var(--accent-hover); }
.button[aria-disabled="true"] { opacity: .6; cursor: default; }
[dir="rtl"] .turns { transform: scaleX(-1); }
.symbol { padding: 6px; font-size: 18px; line-height: 1; }
@media (max-width: 480px) {
  .card { inset-inline: 8px; inset-block-end: 8px; inline-size: auto; max-block-size: min(78%, 100% - 16px); padding: 12px; }
  .buttons { inset-block-end: -12px; margin: 0 -12px -12px; padding: 8px 12px 12px; }
  .card[data-side="top"] { inset-block: 8px auto; }
}
@media (max-height: 420px) {
  .card { inset-block-end: 8px; max-block-size: calc(100% - 16px); }
  .card[data-side="top"] { inset-block: 8px auto; }
}
@media (prefers-reduced-motion: no-preference) { .outline { transition: background 120ms; } }
@media (forced-colors: active) {
  .outline { outline-color: Highlight; forced-color-adjust: none; }
  .card { border: 2px solid CanvasText; }
}
`;

/** Of the picker's element and its frame: what the page says about them is overruled. */
export const frameStylesheet = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  inline-size: 100% !important;
  block-size: 100% !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: hidden !important;
  pointer-events: auto !important;
  visibility: visible !important;
  opacity: 1 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
:host::backdrop { display: none !important; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; background: transparent; color-scheme: light dark; }
`;
