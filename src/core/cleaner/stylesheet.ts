/** What the sheet says itself, in the reader's language. */
export interface SheetWords {
  newEntry: string;
}

/**
 * The sheet that hides and re-sets a cleaned page. It depends on nothing but the attribute's name: no text of the
 * page ever becomes CSS. Inserted with user origin, so that the page can neither override nor find it.
 *
 * The attribute holds words: `hide` (a block of the plan), `faded` (the same while the reader picks what to bring back), `way` (leads to kept text, left as it is), `path` (a box around kept text, laid out as a plain
 * block), `column` (the reading column), `mute` (a box whose own stray text must not show), `text`, `headline`,
 * `dek`, `meta`, `caption`, `picture` (kept parts, typeset as such), `opening` (the text's first block), `item` (a
 * list item of the text), `whole` (kept as the page has it), `entry` (of a live blog), `new` (an entry that came since
 * the reader's last look).
 *
 * A user's sheet applies in shadow trees as well, but no selector reaches from one tree into another: no rule for kept
 * parts asks for anything outside their own tree.
 *
 * The publisher's typeface stays; colours are set on everything kept, for a headline that stood white on a picture
 * would stand white on white.
 */
export function cleaningStylesheet(attribute: string, words: SheetWords): string {
  const any = (...words: string[]) => `:is(${words.map((word) => `[${attribute}~="${word}"]`).join(',')})`;
  const important = (declarations: string) =>
    declarations
      .split(';')
      .filter((declaration) => declaration.trim() !== '')
      .map((declaration) => `${declaration.trim()}!important`)
      .join(';');
  const rule = (selector: string, declarations: string) => `${selector}{${important(declarations)}}`;
  const paper = (mode: 'light' | 'dark') =>
    mode === 'light'
      ? 'background:#fdfcfa; color:#1c1b19; color-scheme:light'
      : 'background:#17181a; color:#dedbd5; color-scheme:dark';
  const kept = any('text', 'headline', 'dek', 'meta', 'caption');
  const boxes = any('path', 'column', 'text', 'headline', 'dek', 'meta', 'caption');
  const html = `html[${attribute}]`;
  // Wins over the rules above it, as `html` before it would, which no selector sees from within a shadow tree.
  const strong = `:not(html)[${attribute}]`;
  const drawn = ':not(iframe,img,picture,video,audio,canvas,svg,svg *)';
  const sheet = [
    rule(any('hide'), 'display:none'),
    // The filter also keeps what is fixed to the window within its box.
    rule(any('faded'), 'position:static; float:none; max-width:100%; filter:grayscale(1) opacity(.5)'),
    rule(
      any('path'),
      'display:block; position:static; float:none; inset:auto; transform:none; translate:none; width:auto; min-width:0; max-width:none; height:auto; min-height:0; max-height:none; margin:0; padding:0; border:0; overflow:visible; clip-path:none; mask:none; filter:none; opacity:1; visibility:visible; columns:auto; contain:none; content-visibility:visible; box-shadow:none; animation:none; grid-area:auto; order:0; text-align:start',
    ),
    rule(`li${any('item')}`, 'display:list-item; margin-inline-start:1.3em; margin-block-end:.5em'),
    rule(`ul>li${any('item')}`, 'list-style:disc outside'),
    rule(`ol>li${any('item')}`, 'list-style-position:outside'),
    rule(`:is(ul,ol)${any('path')}`, 'margin-block:0 1.1em'),
    rule(`figure${any('path')}`, 'margin-block:1.6em'),
    rule(
      `blockquote${any('path')}`,
      'margin:1.4em 0; padding-inline-start:1.1em; border-inline-start:3px solid #b9b2a4',
    ),
    rule(
      `${html},${html} body`,
      'overflow:visible; position:static; height:auto; min-height:0; max-height:none; width:auto; filter:none',
    ),
    rule(
      any('column'),
      'display:block; box-sizing:border-box; max-width:720px; margin:0 auto; padding:40px 24px 96px; float:none; position:static; width:auto; overflow-wrap:break-word',
    ),
    rule(
      `${any('path', 'column', 'text')}::before,${any('path', 'column', 'text')}::after`,
      'content:none; display:none',
    ),
    rule(any('mute'), 'font-size:0; line-height:0; visibility:hidden'),
    rule(
      `${any('mute')} ${any('path', 'whole', 'picture', 'text', 'headline', 'dek', 'meta', 'caption')}`,
      'visibility:visible',
    ),
    rule(
      kept,
      'position:static; float:none; transform:none; width:auto; max-width:none; height:auto; max-height:none; overflow:visible; -webkit-line-clamp:none; opacity:1; visibility:visible; columns:auto; clip-path:none; mask:none; filter:none; text-shadow:none; letter-spacing:normal; text-transform:none; border:0; box-shadow:none; background:none; text-align:start',
    ),
    rule(
      `:is(td,th,tr,tbody,table,span,a,font,b,strong,center)${any('headline', 'dek', 'meta')}`,
      'display:block',
    ),
    rule(`:is(td,th)${kept}`, 'display:block; padding:0'),
    rule(any('text'), 'font-size:19px; line-height:1.62; margin-block:0 1.1em; padding-inline:0'),
    rule(any('opening'), 'margin-block-start:1.1em'),
    rule(
      `:is(h1,h2,h3,h4,h5,h6)${any('text')}`,
      'font-size:23px; line-height:1.3; margin-block:1.7em .6em; font-weight:700',
    ),
    rule(`:is(td,th)${any('text')},pre${any('text')}`, 'text-align:start'),
    rule(
      any('headline'),
      'font-size:clamp(28px,4.6vw,40px); line-height:1.16; font-weight:700; margin-block:0 .5em; padding:0; text-wrap:balance',
    ),
    rule(any('dek'), 'font-size:21px; line-height:1.45; font-weight:400; margin-block:.8em 1em; padding:0'),
    rule(any('meta'), 'font-size:15px; line-height:1.5; margin-block:0 .35em; padding:0'),
    rule(any('caption'), 'font-size:15px; line-height:1.45; margin-block:.5em 1.4em; padding:0'),
    rule(
      any('picture'),
      'position:static; float:none; max-width:100%; max-height:none; margin-inline:auto; opacity:1; visibility:visible; transform:none; filter:none; clip-path:none',
    ),
    rule(
      `img${any('picture')},${any('picture')} img`,
      'display:block; position:static; max-width:100%; height:auto; margin-inline:auto; opacity:1',
    ),
    rule(
      any('whole'),
      'max-width:100%; float:none; position:static; opacity:1; visibility:visible; margin-inline:auto',
    ),
    rule(`:is(table,blockquote,div)${any('whole')}`, 'margin-block:1.4em'),
    rule(`table${any('whole')}`, 'font-size:16px; line-height:1.4'),
    rule(
      any('entry'),
      'margin-block-start:2em; padding-block-start:1em; border-block-start:1px solid #88827699',
    ),
    // The headline of an entry follows its time; the rule above the entry is distance enough.
    rule(`${any('entry')} :is(h1,h2,h3,h4,h5,h6)${any('text')}`, 'margin-block-start:.3em'),
    rule(any('new'), `padding-inline-start:16px; border-inline-start:4px solid ${NEW.light}`),
    rule(
      `${any('new')}::before`,
      `content:${cssString(words.newEntry)}; display:block; position:static; float:none; width:auto; height:auto; margin:0; padding:0; border:0; background:none; font:700 14px/1.5 system-ui,sans-serif; color:${NEW.light}; opacity:1; visibility:visible; transform:none`,
    ),
    rule(html, paper('light')),
    rule(`${strong}${boxes}`, 'background:none; color:inherit'),
    rule(`${strong}${kept} *`, 'background-color:transparent; color:inherit; opacity:1; text-shadow:none'),
    rule(
      `${strong}${kept} :is(span,b,strong,i,em,a,font,u,s,q,cite,code,abbr)`,
      'font-size:inherit; line-height:inherit',
    ),
    rule(
      `${strong}${kept} a:any-link,:is(table,blockquote,div)${strong}${any('whole')} a:any-link`,
      'text-decoration-line:underline; text-decoration-thickness:1px; text-underline-offset:2px',
    ),
    // A table or post keeps its lines and sizes; its colours were chosen for another paper.
    rule(
      `:is(table,blockquote,div)${strong}${any('whole')},:is(table,blockquote,div)${strong}${any('whole')} ${drawn}`,
      'background:none; color:inherit; border-color:#88827666; box-shadow:none',
    ),
    rule(`${strong}${any('caption', 'meta')}`, 'color:#625e56'),
    `@media (prefers-color-scheme:dark){${rule(html, paper('dark'))}${rule(`${strong}${any('caption', 'meta')}`, 'color:#a5a198')}${rule(any('new'), `border-inline-start-color:${NEW.dark}`)}${rule(`${any('new')}::before`, `color:${NEW.dark}`)}}`,
    `@media (max-width:560px){${rule(any('column'), 'padding:24px 18px 72px')}${rule(`table${any('whole')}`, 'display:block; overflow-x:auto')}}`,
  ];
  return sheet.join('\n');
}

/** The colour of what is new, readable on either paper. */
const NEW = { light: '#a02515', dark: '#f09a88' };

/** Words as a CSS string; they come from our own messages, and are escaped all the same. */
function cssString(words: string): string {
  return `"${words.replace(/["\\\n\r\f]/g, ' ')}"`;
}
