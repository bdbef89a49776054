/** One of several, in a menu of the browser's. */
export function SelectRow({
  action,
  label,
  value,
  options,
  onChange,
}: {
  action: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  return (
    <label class="select-row">
      <span>{label}</span>
      <select
        class="select"
        data-action={action}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
