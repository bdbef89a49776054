export interface SwitchProps {
  action: string;
  label: string;
  hint?: string | undefined;
  on: boolean;
  busy?: boolean;
  onChange: (on: boolean, event: MouseEvent) => void;
}

/** Something that is on or off at once, without a further button. */
export function Switch({ action, label, hint, on, busy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      data-action={action}
      aria-checked={on}
      aria-disabled={busy ? 'true' : undefined}
      onClick={(event) => {
        if (!busy) onChange(!on, event);
      }}
    >
      <span class="switch-label">
        <span>{label}</span>
        {hint !== undefined && <span class="switch-hint">{hint}</span>}
      </span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
