/** Blocks that say of themselves that they caption or credit a picture, by tag, name, wording or the box they share. */
import { boxWords } from './box-words.ts';
import type { PageView } from './page-view.ts';
import type { TextBlock } from './read-page.ts';

const CAPTION_NAME =
  /caption|credit|legend|copyright|photo-?(?:desc|info|text)|image-?(?:desc|info|text)|(?:slide|gallery)-?(?:desc|info|text)|bildunterschrift|bildtext|foto(?:author|credit)/i;
/** `hasCaption` stands on boxes that hold more than a caption. */
const HAS_CAPTION = /(?:has|with|without|no)-?captions?/gi;
const PICTURE_NAME =
  /(?:^|[\s_-])(?:photos?|images?|pictures?|imgs?|figures?|foto|bild|bilde|slide)(?:$|[\s_-])/i;
/** Class lists longer than this are utility classes, whose words mean nothing. */
const LONGEST_NAME = 200;
const NAME_DEPTH = 3;
const MOST_CAPTION_WORDS = 120;
/** A "word" of a hostile page may be a megabyte long. */
const LONGEST = 2000;
/** A figure that holds more text is more than a picture. */
const MOST_FIGURE_WORDS = 160;
/** A box around a picture and no more text than this is there for the picture. */
const MOST_BOX_WORDS = 60;
const PICTURES = 'img, picture, video, amp-img, noscript, svg';

/** How captions end or begin, wherever they stand: "(Image: Getty)", "(AP Photo/…)", "Image caption …". */
const CAPTION_WORDING =
  /\((?:image|photo|picture|pic|credit|file photo|file image|foto|bild)s?\s?(?::|by\b|via\b|courtesy|credit)[^()]{0,100}\)\s*[.”"]?$|\((?:AP|AFP|Reuters|EPA|PA|TNS|CP) (?:Photo|Image|File)[^()]{0,100}\)|[/|,] ?(?:Getty Images|AFP via Getty Images|Associated Press via AP)\)?\.?$|via AP\)\s*$|^(?:image (?:caption|copyright|source)|photo(?:graph)? by|photo credit|bildquelle|foto)\s*:?\s/i;

/** Whether an element's class names call it a caption or credit. */
export function isNamedCaption(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  return name.length <= LONGEST_NAME && CAPTION_NAME.test(name.replace(HAS_CAPTION, ''));
}

const known = new WeakMap<TextBlock, boolean>();

/** Whether a block is a caption or credit; remembered. */
export function isCaption(view: PageView, block: TextBlock): boolean {
  let answer = known.get(block);
  if (answer === undefined) {
    answer = judge(view, block);
    known.set(block, answer);
  }
  return answer;
}

function judge(view: PageView, block: TextBlock): boolean {
  if (block.heading > 0 || block.words > MOST_CAPTION_WORDS || block.text.length > LONGEST) return false;
  const { container } = block;
  if (container.closest('figcaption') !== null) return true;
  const credit = view.layout?.credit?.join();
  const printed = block.leaves.filter((leaf) => /\S/.test(leaf.textContent ?? ''));
  if (credit !== undefined && printed.every((leaf) => leaf.parentElement?.closest(credit))) return true;
  const boxes = boxWords(view);
  const figure = container.closest('figure');
  if (figure !== null && container.closest('blockquote, table, pre') === null)
    if ((boxes.get(figure)?.words ?? 0) <= MOST_FIGURE_WORDS && figure.querySelector(PICTURES) !== null)
      return true;
  if (block.words <= MOST_BOX_WORDS && CAPTION_WORDING.test(block.text)) return true;
  let box: Element | null = container;
  for (let depth = 0; depth <= NAME_DEPTH && box !== null && box !== view.body; depth += 1) {
    const words = boxes.get(box)?.words ?? 0;
    if (words > MOST_CAPTION_WORDS) return false;
    if (isNamedCaption(box)) return true;
    if (
      words <= MOST_BOX_WORDS &&
      PICTURE_NAME.test((box.getAttribute('class') ?? '').slice(0, LONGEST_NAME)) &&
      box.querySelector(PICTURES) !== null &&
      // A title over the text makes a slide of the box.
      box.querySelector('h2, h3, h4') === null
    )
      return true;
    box = box.parentElement;
  }
  return false;
}
