/**
 * The background: a service worker in Chromium, an event page in Firefox. Stopped and started by the browser at any
 * time, so nothing is remembered here; what must last is in the store.
 */
import browser from '../platform/browser.ts';
import { registerListeners } from './register-listeners.ts';

registerListeners(browser, {
  lockNamed: (name) => (work) => navigator.locks.request(name, work),
  now: () => new Date(),
  newKey: () => crypto.randomUUID(),
  delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  report: (what, error) => console.error(`Galley: ${what} failed.`, error),
});
