const unwritten = 'script, style, noscript, template, iframe, object, svg, math';
const blocks =
  'address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,td,th,tr,ul'.split(
    ',',
  );

/** The text of an extractor's markup with a blank line around blocks: `textContent` glues headings to paragraphs. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(unwritten)) element.remove();
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  for (const block of body.querySelectorAll(blocks.join())) {
    block.before('\n\n');
    block.after('\n\n');
  }
  return (body.textContent ?? '')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
