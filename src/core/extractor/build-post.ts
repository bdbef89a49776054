/** An embedded post of a social network as a quotation: words, author, date, link. */
import type { Block, SafeHtml } from '../article.ts';
import { serialiseInline } from '../sanitiser/serialise-inline.ts';
import { statusNumber } from '../story/find-posts.ts';
import type { TextBlock } from '../story/read-page.ts';
import type { PostItem } from '../story/story.ts';
import { countWords } from '../text/count-words.ts';
import { normaliseText } from '../text/normalise.ts';
import { safeAddress } from '../url/safe-address.ts';

type Post = Extract<Block, { type: 'post' }>;

const NETWORKS: [RegExp, string][] = [
  [/twitter|tweet|(?:^|[/.])x\.com/, 'X'],
  [/instagram/, 'Instagram'],
  [/tiktok/, 'TikTok'],
  [/bluesky|bsky/, 'Bluesky'],
  [/facebook|fb-post/, 'Facebook'],
  [/t\.me|telegram/, 'Telegram'],
  [/mastodon/, 'Mastodon'],
  [/reddit/, 'Reddit'],
  [/threads|text-post-media/, 'Threads'],
];
/** The line under a post: a dash, the name, the handle in brackets, the date. */
const ATTRIBUTION = /^[—–-]\s*(.{1,120}?)\s*\(\s*(@[\w.]{1,60})\s*\)\s*(.{0,60})$/u;

function networkOf(element: Element, address: string | null): string {
  const name = `${element.getAttribute('class') ?? ''} ${element.localName} ${address ?? ''} ${element.querySelector('iframe')?.getAttribute('src') ?? element.getAttribute('src') ?? ''}`;
  return NETWORKS.find(([pattern]) => pattern.test(name))?.[1] ?? '';
}

/** The post's own address: its last link to a status, else what its frame or attributes tell. */
function addressOf(element: Element, baseUrl: string): string | null {
  const links = [...element.querySelectorAll('a[href]')].map((link) =>
    safeAddress(link.getAttribute('href')!, baseUrl),
  );
  const status = links.findLast(
    (address) => address !== null && /\/status(?:es)?\/\d|\/p\/|\/video\/|\/posts?\//.test(address),
  );
  if (status !== undefined && status !== null) return status.replace(/\?ref_src=.*$/, '');
  const permalink =
    element.getAttribute('data-instgrm-permalink') ??
    element.getAttribute('cite') ??
    element.getAttribute('data-href');
  if (permalink !== null) return safeAddress(permalink, baseUrl);
  const number = statusNumber(element);
  if (number !== null) return `https://twitter.com/i/status/${number}`;
  const frame = element.localName === 'iframe' ? element : element.querySelector('iframe');
  const source = frame?.getAttribute('src');
  return source == null ? null : safeAddress(source, baseUrl);
}

/** The block for one post; words that a script has moved into a foreign frame are left empty. */
export function buildPost(post: PostItem, baseUrl: string, sanitise: (html: string) => SafeHtml): Post {
  const url = addressOf(post.early ?? post.element, baseUrl);
  const paragraphs: SafeHtml[] = [];
  let attribution: string | null = null;
  let match: RegExpExecArray | null = null;
  const blocks = post.blocks.flatMap(splitAttribution);
  for (const block of blocks) {
    const text = textOf(block);
    const found = ATTRIBUTION.exec(text);
    if (found !== null) {
      match = found;
      attribution = text;
    } else if (!/^(?:view|see) (?:this )?(?:post|more) on /i.test(text))
      paragraphs.push(sanitise(serialiseInline({ ...block, baseUrl })));
  }
  return {
    type: 'post',
    network: networkOf(post.element, url),
    paragraphs,
    author: match?.[1]?.slice(0, 200) ?? null,
    handle: match?.[2] ?? null,
    date: match?.[3] === undefined || match[3] === '' ? null : match[3],
    url,
    attribution,
  };
}

/** Words of the line that says who wrote a post, when. */
export function attributionWords({ blocks }: PostItem): number {
  return blocks
    .flatMap(splitAttribution)
    .map(textOf)
    .filter((text) => ATTRIBUTION.test(text))
    .reduce((sum, text) => sum + countWords(text), 0);
}

function textOf({ leaves }: Pick<TextBlock, 'leaves'>): string {
  return normaliseText(leaves.map((leaf) => (leaf.nodeType === 3 ? (leaf as Text).data : ' ')).join(''));
}

/** Text and attribution may stand in one block, told apart by a line break or by the dash alone. */
function splitAttribution(block: TextBlock): Pick<TextBlock, 'leaves' | 'container'>[] {
  const at = block.leaves.findLastIndex(
    (leaf) => leaf.nodeType === 3 && /^\s*[—–]\s*\S/.test((leaf as Text).data),
  );
  if (at <= 0) return [block];
  return [
    { container: block.container, leaves: block.leaves.slice(0, at) },
    { container: block.container, leaves: block.leaves.slice(at) },
  ];
}
