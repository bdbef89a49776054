/**
 * The running text of a page, read for counting and for nothing else. This walk goes by tag names and shares no rule
 * with `core/story`: what the story finder overlooks must not be overlooked here as well.
 */
import { countWords } from '../text/count-words.ts';
import { normaliseText } from '../text/normalise.ts';

/** Text that one box holds directly, links and emphasis in it included. */
export interface Passage {
  box: Element;
  text: string;
  words: number;
  /** Nothing of it is drawn. */
  hidden: boolean;
}

const NO_TEXT =
  /^(?:script|style|noscript|template|head|svg|math|select|textarea|button|nav|form|dialog|iframe|object|figcaption|h[1-6])$/;
const NO_TEXT_ROLE =
  /^(?:navigation|dialog|alertdialog|banner|contentinfo|search|menu|tablist|complementary)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|meter|output|picture|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Half of the words in links: a list of links, whatever its length. */
const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…。！？।۔؟։]["'”’»)\]」』\s]*$/;
const LONG_WORDS = 20;
const SENTENCE_WORDS = 8;

interface Open {
  box: Element;
  text: string[];
  linked: string[];
  hidden: boolean;
}

/** All passages of running text below `root`, in order. Iterative and linear. */
export function readPassages(root: Element, isHidden: (element: Element) => boolean): Passage[] {
  const passages: Passage[] = [];
  const stack: Open[] = [{ box: root, text: [], linked: [], hidden: false }];
  let links = 0;

  const close = () => {
    const open = stack[stack.length - 1]!;
    if (open.text.length > 0) {
      const text = normaliseText(open.text.join(''));
      const words = countWords(text);
      const isProse = words >= LONG_WORDS || (words >= SENTENCE_WORDS && SENTENCE_END.test(text));
      if (isProse && countWords(open.linked.join(' ')) <= words * MOST_LINKED)
        passages.push({ box: open.box, text, words, hidden: open.hidden });
    }
    open.text = [];
    open.linked = [];
  };

  let node: Node | null = root.firstChild;
  let parent: Node = root;
  while (node !== null || parent !== root) {
    if (node === null) {
      const left = parent as Element;
      if (stack[stack.length - 1]!.box === left) {
        close();
        stack.pop();
      } else if (left.localName === 'a') links -= 1;
      node = left.nextSibling;
      parent = left.parentNode!;
      continue;
    }
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const open = stack[stack.length - 1]!;
      open.text.push(data);
      if (links > 0) open.linked.push(data);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const inline = INLINE.test(element.localName);
      const open = stack[stack.length - 1]!;
      if (element.localName === 'br') open.text.push('\n');
      else if (!NO_TEXT.test(element.localName) && !NO_TEXT_ROLE.test(element.getAttribute('role') ?? '')) {
        if (!inline) {
          close();
          stack.push({ box: element, text: [], linked: [], hidden: open.hidden || isHidden(element) });
        } else if (element.localName === 'a') links += 1;
        if (node.firstChild !== null) {
          parent = node;
          node = node.firstChild;
          continue;
        }
        if (!inline) stack.pop();
        else if (element.localName === 'a') links -= 1;
      } else close();
    }
    node = node.nextSibling;
  }
  close();
  return passages;
}
