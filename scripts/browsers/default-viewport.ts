import type { Viewport } from './driver.ts';

/** Of pages in tabs, where nothing else was asked for. */
export const defaultViewport: Viewport = { width: 1280, height: 800 };
