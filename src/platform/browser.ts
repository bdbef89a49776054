/** The one door to the browser's extension API. Nothing else imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Browser, Menus, Runtime, Tabs } from 'webextension-polyfill';
export default browser;
