/**
 * Markup that an article must not carry, each piece with a name that it says when it gets what it wants: its script
 * calls `alert` with it, its request asks the canary's host for a path that ends in it.
 */
export interface HostileMarkup {
  name: string;
  html: string;
  /** In a page without walls, its script runs by itself. */
  runs: boolean;
  /** In a page without walls, it makes a request. */
  asks: boolean;
}

/** Nothing of ours ever asks this host for anything. */
export const canary = 'https://canary.example';

interface Ways {
  /** Script that tells that it ran; no double quotes in it. */
  js: string;
  /** Such a script as the last of a bare element. */
  img: string;
  /** An address that tells that it was asked for. */
  url: string;
}

type Piece = readonly [name: string, outcome: '' | 'runs' | 'asks', (ways: Ways) => string];

const pieces: readonly Piece[] = [
  ['script', 'runs', ({ js }) => `<script>${js}</script>`],
  ['script from afar', 'asks', ({ url }) => `<script src="${url}"></script>`],
  ['module script', 'runs', ({ js }) => `<script type="module">${js}</script>`],
  ['picture that fails', 'runs', ({ img }) => `words ${img} words`],
  ['picture from afar', 'asks', ({ url }) => `<img src="${url}">`],
  ['picture set from afar', 'asks', ({ url }) => `<img srcset="${url} 1x, ${url}?2 2x">`],
  ['picture sources', 'asks', ({ url }) => `<picture><source srcset="${url}"><img></picture>`],
  ['picture button', 'asks', ({ url }) => `<input type="image" src="${url}">`],
  [
    'handler on allowed element',
    '',
    ({ js }) => `<em onclick="${js}" onfocus="${js}" tabindex="0">words</em>`,
  ],
  ['handler in capitals', 'runs', ({ js }) => `<IMG SRC="x:" oNeRRoR="${js}">`],
  ['handler after a slash', 'runs', ({ js }) => `<img/src="x:"/onerror="${js}">`],
  ['handler of a drawing', 'runs', ({ js }) => `<svg onload="${js}"></svg>`],
  ['script in a drawing', 'runs', ({ js }) => `<svg><script>${js}</script></svg>`],
  [
    'picture in a drawing',
    'asks',
    ({ url }) => `<svg width="9" height="9"><image href="${url}" width="9" height="9"/></svg>`,
  ],
  [
    'link in a drawing',
    '',
    ({ js }) => `<svg><a xlink:href="javascript:${js}"><text y="20">words</text></a></svg>`,
  ],
  [
    'animated link in a drawing',
    '',
    ({ js }) =>
      `<svg><a id="to"><text>words</text></a><set href="#to" attributeName="href" to="javascript:${js}"/></svg>`,
  ],
  ['foreign object', 'runs', ({ img }) => `<svg><foreignObject><p>${img}</p></foreignObject></svg>`],
  ['formula link', '', ({ js }) => `<math href="javascript:${js}"><mtext>words</mtext></math>`],
  ['script link', '', ({ js }) => `<a href="javascript:${js}">words</a>`],
  ['script link in disguise', '', ({ js }) => `<a href="&#1;jAva&Tab;scr&NewLine;ipt&colon;${js}">words</a>`],
  ['data link', '', ({ js }) => `<a href="data:text/html,<script>${js}</script>">words</a>`],
  [
    'blob and file links',
    '',
    () => `<a href="blob:https://a.example/1">one</a><a href="file:///etc/hosts">two</a>`,
  ],
  [
    'extension link',
    '',
    () => `<a href="/popup.html">one</a><a href="options.html">two</a><a href="#x">three</a>`,
  ],
  [
    'frame with a page in it',
    'runs',
    ({ js }) => `<iframe srcdoc="<script>parent.eval(&quot;${js}&quot;)</script>"></iframe>`,
  ],
  [
    'frame with a script address',
    'runs',
    ({ js }) => `<iframe src="javascript:parent.eval(&quot;${js}&quot;)"></iframe>`,
  ],
  ['frame from afar', 'asks', ({ url }) => `<iframe src="${url}"></iframe>`],
  ['object from afar', 'asks', ({ url }) => `<object data="${url}"></object>`],
  ['embed from afar', 'asks', ({ url }) => `<embed src="${url}">`],
  ['refresh', 'asks', ({ url }) => `<meta http-equiv="refresh" content="0;url=${url}">`],
  ['base', 'asks', ({ url }) => `<base href="${url}/"><img src="?under-base">`],
  ['imported style', 'asks', ({ url }) => `<style>@import url("${url}");</style>`],
  ['style attribute', 'asks', ({ url }) => `<p style="background:url('${url}')">words</p>`],
  [
    'style on allowed element',
    '',
    ({ url }) => `<b style="position:fixed;inset:0;background:url('${url}')" class="reader-bar">words</b>`,
  ],
  ['style sheet', 'asks', ({ url }) => `<link rel="stylesheet" href="${url}">`],
  ['preload', 'asks', ({ url }) => `<link rel="preload" as="image" href="${url}">`],
  ['background attribute', 'asks', ({ url }) => `<table background="${url}"><tr><td>words</td></tr></table>`],
  ['poster', 'asks', ({ url }) => `<video poster="${url}" width="9" height="9"></video>`],
  ['sound', 'asks', ({ url }) => `<audio src="${url}" preload="auto"></audio>`],
  ['sound that fails', 'runs', ({ js }) => `<audio src="x:" onerror="${js}"></audio>`],
  ['open details', 'runs', ({ js }) => `<details open ontoggle="${js}"><summary>words</summary></details>`],
  ['second body', 'runs', ({ js }) => `<body onpageshow="${js}">words</body>`],
  ['inert template', '', ({ img }) => `<template>${img}</template>words`],
  ['shadow template', 'runs', ({ img }) => `<div><template shadowrootmode="open">${img}</template></div>`],
  [
    'counted links',
    '',
    ({ url }) =>
      `<a href="https://ok.example/" ping="${url}" referrerpolicy="unsafe-url" download target="_self">words</a>`,
  ],
  [
    'form',
    '',
    ({ js, url }) =>
      `<form action="${url}"><input name="password"><button formaction="javascript:${js}">words</button></form>`,
  ],
  [
    'names that hide the tree',
    '',
    ({ img }) =>
      `<form><input name="attributes"><input name="childNodes"><input name="parentNode"><input name="nodeType">${img.replace('x:', 'https://canary.invalid/')}</form>`,
  ],
  [
    'names that hide the window',
    '',
    () =>
      `<a id="document" name="location">words</a><img name="getElementById"><form id="alert"></form><i id="browser">x</i>`,
  ],
  [
    'noscript that ends in an attribute',
    'runs',
    ({ img }) => `<noscript><p title="</noscript>${attr(img)}">words</p></noscript>`,
  ],
  [
    'title that ends in an attribute',
    'runs',
    ({ img }) => `<title><p title="</title>${attr(img)}">words</title>`,
  ],
  [
    'text area that ends in an attribute',
    'runs',
    ({ img }) => `<textarea><i title="</textarea>${attr(img)}">words</textarea>`,
  ],
  [
    'frame text that ends in an attribute',
    'runs',
    ({ img }) => `<noembed><i title="</noembed>${attr(img)}">words</noembed>`,
  ],
  [
    'style that ends in an attribute',
    '',
    ({ img }) => `<svg><style><i title="</style>${attr(img)}">words</style></svg>`,
  ],
  [
    'style in a formula',
    '',
    ({ img }) =>
      `<math><mtext><table><tr><td><style><!--</style><i title="--&gt;${entities(img)}">words</i></td></tr></table></mtext></math>`,
  ],
  [
    'table that throws out',
    'runs',
    ({ img }) => `<table><tr>${img}<td><select><template><b>x</b></template></select></td></tr></table>`,
  ],
  [
    'nested forms',
    '',
    ({ img }) =>
      `<form id="one"><div></form><form id="two"><svg><desc></form>${img.replace('alert', 'void ')}`,
  ],
  ['comment that is none', 'runs', ({ img }) => `<!-->${img}-->`],
  ['comment with a dash', 'runs', ({ img }) => `<!--x--!>${img}<!-- -->`],
  ['character data', '', ({ img }) => `<svg><desc><![CDATA[</desc>${img}]]></svg>`],
  ['words in entities', '', ({ img }) => entities(img)],
  ['words in entities twice', '', ({ img }) => entities(entities(img))],
  [
    'broken tag name',
    '',
    ({ js }) => `<scr\u0000ipt>${js}</scr\u0000ipt><img\u000bsrc="x" on\u0000error="${js}">`,
  ],
  ['unclosed tag', '', ({ js }) => `words <img src="x:" onerror="${js}`],
  ['plain text to the end', '', ({ js }) => `<plaintext><script>${js}</script>`],
  ['deep nesting', 'runs', ({ img }) => `${'<b><i>'.repeat(300)}${img}`],
  ['custom element', '', ({ js }) => `<x-note is="script" onclick="${js}" slot="x" part="y">words</x-note>`],
  [
    'popover and dialog',
    '',
    ({ js }) =>
      `<dialog open onclose="${js}">words</dialog><button popovertarget="text-settings">words</button>`,
  ],
  [
    'bad language and direction',
    '',
    ({ js }) => `<span lang='"><script>${js}</script>' dir="rtl onload">words</span>`,
  ],
];

/** All of it. */
export function hostileMarkup(): HostileMarkup[] {
  return pieces.map(([name, outcome, write]) => {
    const id = name.replaceAll(' ', '-');
    const js = `top.__pwned=1;alert('${id}')`;
    const html = write({ js, img: `<img src="x:" onerror="${js}">`, url: `${canary}/${id}` });
    return { name: id, html, runs: outcome === 'runs', asks: outcome === 'asks' };
  });
}

/** Markup for the inside of a double-quoted attribute, where only an early end of the element would set it free. */
function attr(markup: string): string {
  return markup.replaceAll('"', '');
}

function entities(markup: string): string {
  return markup
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
