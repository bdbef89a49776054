import type { SafeHtml } from '../article.ts';
import type { Story } from '../story/story.ts';

/** What every block of the body is built with. */
export interface BlockContext {
  story: Story;
  /** Where relative addresses start. */
  baseUrl: string;
  /** The second wall at save. */
  sanitise(html: string): SafeHtml;
}
