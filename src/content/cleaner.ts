/**
 * The content cleaner, injected on demand into the top frame. It answers the background and nobody else; the page
 * cannot reach it. A second injection (after an update) replaces the first, whose extension is gone.
 */

import * as v from 'valibot';
import browser from '../platform/browser.ts';
import { CleanerRequestSchema } from '../protocol/cleaner-request.ts';
import { PageCleaner } from './page-cleaner.ts';
import type { RepairDesk } from './repair-desk.ts';

const world = globalThis as typeof globalThis & {
  galleyCleaner?: { desk: RepairDesk; dispose(): void };
  galleyEarlyPosts?: Element[];
};
world.galleyCleaner?.dispose();

/** False once the extension was updated or removed: this script is an orphan then (R30). */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

const cleaner = new PageCleaner({
  window,
  earlyPosts: world.galleyEarlyPosts ?? [],
  isAlive,
  onUndone: (attribute) => {
    if (!isAlive()) return;
    browser.runtime.sendMessage({ name: 'page/undone', payload: { attribute } }).catch(() => {
      // The background is being replaced; the page is restored all the same.
    });
  },
});

const answer = (message: unknown): Promise<unknown> | undefined => {
  const request = v.safeParse(CleanerRequestSchema, message);
  if (!request.success) return undefined;
  const { name, payload } = request.output;
  switch (name) {
    case 'cleaner/rules':
      return Promise.resolve(cleaner.takeRules(payload.rules));
    case 'cleaner/look':
      return Promise.resolve(cleaner.look());
    case 'cleaner/clean':
      return Promise.resolve(cleaner.clean(payload.force));
    case 'cleaner/undo':
      return Promise.resolve(cleaner.undo());
    case 'cleaner/show-block':
      return Promise.resolve(cleaner.showBlock(payload.blockId, payload.shown));
    case 'cleaner/name-block':
      return Promise.resolve(cleaner.desk.nameBlock(payload.blockId));
    case 'cleaner/last-look':
      return Promise.resolve(cleaner.tellLastLook(payload.seen));
    case 'cleaner/show-entry':
      return Promise.resolve(cleaner.showEntry(payload.key));
    case 'cleaner/join-pages':
      return cleaner.joinPages();
    case 'cleaner/choose-story':
      return Promise.resolve(cleaner.chooseStory(payload.storyId));
    case 'cleaner/extract':
      return Promise.resolve(cleaner.extract());
    case 'cleaner/snapshot':
      return Promise.resolve(cleaner.snapshot());
  }
};
browser.runtime.onMessage.addListener(answer as never);

world.galleyCleaner = {
  desk: cleaner.desk,
  dispose: () => {
    cleaner.dispose();
    if (isAlive()) browser.runtime.onMessage.removeListener(answer as never);
  },
};
