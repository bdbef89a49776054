import browser from '../../platform/browser.ts';
import { message } from '../../ui/message.ts';

type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes an element with attributes and contents; false and null leave an attribute out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...contents: (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== null) element.setAttribute(name, value === true ? '' : value);
  element.append(...contents.filter((one) => one !== null));
  return element;
}

/** A button of the picker; what it does stands in `data-action`, for the shield hands out the presses. */
export function makeButton(
  action: string,
  words: string,
  { kind = 'plain', inTabOrder = true }: { kind?: 'plain' | 'primary'; inTabOrder?: boolean } = {},
): HTMLButtonElement {
  return make(
    'button',
    {
      type: 'button',
      class: `button button-${kind}`,
      'data-action': action,
      tabindex: inTabOrder ? null : '-1',
    },
    words,
  );
}

/** Whether the reader sees this page in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** Language and direction of what the picker says. */
export function localise(element: HTMLElement): void {
  element.lang = message('locale_code');
  element.dir = message('locale_direction');
}
