/**
 * How large each file of the built extension may be: bytes after minifying and gzip, for every script and style.
 * A page pays for `content/detector.js` on every visit, so that one is kept tiny; `content/cleaner.js` runs when a
 * reader asks; the rest is loaded from disk on a click. Raise a number only with the reason in the commit.
 */
export const budgets: Readonly<Record<string, number>> = {
  'content/detector.js': 4 * 1024,
  'content/early-posts.js': 512,
  'content/cleaner.js': 152 * 1024,
  // The profiles of all publishers are in it, some 600 bytes each: one place instead of every page.
  'background.js': 72 * 1024,
  'content/picker.js': 24 * 1024,
  'popup.js': 28 * 1024,
  'popup.css': 6 * 1024,
  'reader.js': 40 * 1024,
  'reader.css': 6 * 1024,
  'article.css': 4 * 1024,
  'options.js': 20 * 1024,
  'options.css': 4 * 1024,
  // Profiles and cleaner are in it: saved articles are cleaned again in this page.
  'sites.js': 200 * 1024,
  'sites.css': 6 * 1024,
};
