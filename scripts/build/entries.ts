/** What the extension is made of: which source becomes which file of the built extension. */

/** One source file that is bundled with everything it imports. Paths are relative to the project root / to dist. */
export interface Entry {
  source: string;
  /** Name in the built extension, without extension. */
  name: string;
}

export const entries: readonly Entry[] = [
  { source: 'src/background/main.ts', name: 'background' },
  { source: 'src/content/detector.ts', name: 'content/detector' },
  { source: 'src/content/early-posts.ts', name: 'content/early-posts' },
  { source: 'src/content/cleaner.ts', name: 'content/cleaner' },
  { source: 'src/content/picker.ts', name: 'content/picker' },
  { source: 'src/popup/main.tsx', name: 'popup' },
  { source: 'src/reader/main.tsx', name: 'reader' },
  /** The style of the script-less frame that shows an article inside the reader page. */
  { source: 'src/reader/article.css', name: 'article' },
  { source: 'src/options/main.tsx', name: 'options' },
  { source: 'src/sites/main.tsx', name: 'sites' },
];

/** Folders whose `*.html` files go to the root of the built extension as they are. */
export const pageFolders: readonly string[] = ['src/popup', 'src/reader', 'src/options', 'src/sites'];
