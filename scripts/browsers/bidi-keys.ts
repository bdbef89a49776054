/** WebDriver's code points for keys that are no characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const codePoints: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  Meta: '\uE03D',
};

interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** The actions that press one key with its modifiers, e.g. `Shift+Tab`. */
export function toKeyActions(key: string): KeyAction[] {
  const values = key === '+' ? ['+'] : key.split('+').map(toValue);
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** The actions that type a text character by character. */
export function toTypingActions(text: string): KeyAction[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown' as const, value },
    { type: 'keyUp' as const, value },
  ]);
}

function toValue(name: string): string {
  const value = codePoints[name] ?? name;
  if ([...value].length !== 1) throw new Error(`No key is known by the name "${name}".`);
  return value;
}
