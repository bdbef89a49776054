import { markupPolicy } from './markup-policy.ts';

/**
 * The article's frame, empty. It can run nothing, three times over: the sandbox allows no scripts, the page's policy
 * allows only the extension's own files, and the frame's own policy allows none at all. In Firefox a frame of ours
 * would otherwise have the extension's powers. The parent fills it element by element.
 */
const shell =
  '<!doctype html><html><head><meta charset="utf-8">' +
  "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'; connect-src 'none'; frame-src 'none'\">" +
  '<meta name="referrer" content="no-referrer">' +
  '<link rel="stylesheet" href="article.css"></head><body></body></html>';

/** Put on the frame before it is filled; links open in tabs of their own, outside the sandbox. */
export const frameSandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** Loads the shell into `frame` and answers its document, style sheet and all. */
export async function openFrame(frame: HTMLIFrameElement): Promise<Document> {
  if (frame.getAttribute('sandbox') !== frameSandbox) throw new Error('the frame of an article is sandboxed');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // TypeScript knows a string here; browsers with Trusted Types take what the policy made.
  frame.srcdoc = (markupPolicy ? markupPolicy.createHTML(shell) : shell) as unknown as string;
  await loaded;
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('the frame of an article is out of reach');
  return contentDocument;
}
