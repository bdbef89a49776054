/** Which folder of `src` may import what. The map in words is in README.md ("Where things are"). */
export interface Folder {
  /** Folders of ours it may import besides itself. */
  imports: readonly string[];
  /** Folders and packages it may import types of, and nothing else. */
  types?: readonly string[];
  packages: readonly string[];
  /** Completes the sentence "… because". */
  because: string;
}

const pagePackages = ['preact', 'valibot'];
const shell = ['platform', 'store', 'protocol', 'core', 'profiles'];

export const folders: Readonly<Record<string, Folder>> = {
  core: {
    imports: [],
    packages: ['valibot', '@mozilla/readability', 'dompurify'],
    because:
      'the core is pure: it takes a Document or plain data and must run without a browser extension around it',
  },
  profiles: {
    imports: [],
    types: ['core'],
    packages: [],
    because:
      'profiles are data: only the types that check them may be imported, so that no profile can run code',
  },
  protocol: {
    imports: ['core', 'store', 'platform'],
    packages: ['valibot'],
    because: 'the protocol only says what crosses a boundary and carries it across',
  },
  platform: {
    imports: [],
    packages: ['webextension-polyfill'],
    because:
      "the platform folder is the one door to the browser's extension API and knows nothing of articles",
  },
  store: {
    imports: ['core', 'platform'],
    types: ['protocol'],
    packages: ['valibot'],
    because: 'the store keeps records; who asks for them is not its business',
  },
  ui: {
    imports: ['platform', 'protocol', 'store', 'core'],
    packages: pagePackages,
    because: 'the parts in ui are shared by all pages and so must not depend on any one of them',
  },
  background: {
    imports: shell,
    packages: ['valibot'],
    because: 'shells run in different places and speak to one another only through the protocol',
  },
  content: {
    // The picker speaks to the reader: in the words of `ui/message.ts`.
    imports: [...shell, 'ui'],
    types: ['webextension-polyfill'],
    packages: ['valibot'],
    because: 'shells run in different places and speak to one another only through the protocol',
  },
  popup: {
    imports: [...shell, 'ui'],
    packages: pagePackages,
    because: 'shells run in different places and speak to one another only through the protocol',
  },
  options: {
    imports: [...shell, 'ui'],
    packages: pagePackages,
    because: 'shells run in different places and speak to one another only through the protocol',
  },
  sites: {
    imports: [...shell, 'ui'],
    packages: pagePackages,
    because: 'shells run in different places and speak to one another only through the protocol',
  },
  reader: {
    imports: [...shell, 'ui'],
    packages: pagePackages,
    because: 'shells run in different places and speak to one another only through the protocol',
  },
};
