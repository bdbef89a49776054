/** From a story to the article that is saved: its fields, lead picture and blocks. */
import type { Article, ArticleKind, Block, SafeHtml } from '../article.ts';
import type { Detection } from '../detector/detection.ts';
import { serialiseInline } from '../sanitiser/serialise-inline.ts';
import type { Story } from '../story/story.ts';
import { countWords } from '../text/count-words.ts';
import { safeAddress } from '../url/safe-address.ts';
import { buildBlocks } from './build-blocks.ts';
import { buildFigure, isWorthKeeping } from './build-figure.ts';
import { attributionWords } from './build-post.ts';
import { countBlockWords } from './count-block-words.ts';
import { readFields } from './read-fields.ts';

export interface ExtractOptions {
  detection: Detection;
  /** The second wall: DOMPurify bound to a window. */
  sanitise(html: string): SafeHtml;
}

/** Where relative addresses start: the page's `<base>` when it is a web address, else the page's own. */
function baseOf(story: Story): string {
  const base = story.view.document.querySelector('base[href]')?.getAttribute('href');
  return (base == null ? null : safeAddress(base, story.view.url)) ?? story.view.url;
}

/** Words of dek and body as they stand on the page; captions and the lines under posts are not counted. */
export function storyWords(story: Story): number {
  let words = 0;
  for (const block of story.dek) words += block.words;
  for (const item of story.body) if (item.type === 'text') words += item.words;
  const body = new Set(story.body);
  for (const post of story.posts)
    if (post.blocks.some((block) => body.has(block))) words -= attributionWords(post);
  return words;
}

/** What the page is called, unless its entries tell that it is a live blog. */
export function kindOf({ live }: Story, named: ArticleKind): ArticleKind {
  return live.entries.length > 0 && named === 'report' ? 'live blog' : named;
}

/** Builds the article. Nothing of the page is changed. */
export function extractArticle(story: Story, { detection, sanitise }: ExtractOptions): Article {
  const baseUrl = baseOf(story);
  const fields = readFields(story, detection);
  const lead =
    story.leadPicture === null
      ? null
      : buildFigure(story.leadPicture, {
          baseUrl,
          credit: story.view.layout?.credit,
          html: (block) => sanitise(serialiseInline({ ...block, baseUrl })),
        });
  const body: Block[] = buildBlocks({ story, baseUrl, sanitise });
  return {
    ...fields,
    kind: kindOf(story, fields.kind),
    leadFigure: lead !== null && isWorthKeeping(lead) ? lead : null,
    body,
    wordCount: countWords(fields.dek ?? '') + countBlockWords(body),
  };
}
