/** Text made safe to stand in HTML, as content or as a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}

/** Every item rendered and set one after the other. */
export function each<T>(items: readonly T[], render: (item: T, index: number) => string): string {
  return items.map(render).join('\n');
}

/** JSON that cannot end the script element it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** What goes round a page's body. `bodyAttributes` is raw markup, e.g. `style="overflow:hidden"`. */
export interface PageFrame {
  lang: string | null;
  dir?: 'ltr' | 'rtl';
  title: string;
  head?: string;
  style?: string;
  htmlAttributes?: string;
  bodyAttributes?: string;
  body: string;
}

/** A whole HTML document. */
export function page(frame: PageFrame): string {
  const lang = frame.lang === null ? '' : ` lang="${frame.lang}"`;
  const dir = frame.dir === 'rtl' ? ' dir="rtl"' : '';
  const html = frame.htmlAttributes ? ` ${frame.htmlAttributes}` : '';
  const body = frame.bodyAttributes ? ` ${frame.bodyAttributes}` : '';
  return `<!doctype html>
<html${lang}${dir}${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(frame.title)}</title>
${frame.head ?? ''}
${frame.style ? `<style>${frame.style}</style>` : ''}
</head>
<body${body}>
${frame.body}
</body>
</html>
`;
}
