import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps {
  /** What it does, for style sheets and tests: `data-action`. */
  action: string;
  children: ComponentChildren;
  kind?: 'primary' | 'plain' | 'quiet';
  /** Says why it cannot be pressed by looking so; it keeps the focus, unlike a disabled button. */
  busy?: boolean;
  label?: string;
  onPress: (event: MouseEvent) => void;
  autoFocus?: boolean;
}

/** A button with words on it. */
export function Button({ action, children, kind = 'plain', busy, label, onPress, autoFocus }: ButtonProps) {
  const properties: JSX.IntrinsicElements['button'] = {};
  if (label !== undefined) properties['aria-label'] = label;
  if (autoFocus) properties.autofocus = true;
  return (
    <button
      {...properties}
      type="button"
      class={`button button-${kind}`}
      data-action={action}
      aria-disabled={busy ? 'true' : undefined}
      onClick={(event) => {
        if (!busy) onPress(event);
      }}
    >
      {children}
    </button>
  );
}
