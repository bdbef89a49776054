/** Our own line icons on a 20 × 20 grid. */
const drawings = {
  settings: [
    'M3 6h8M15 6h2M3 14h2M9 14h8',
    'M13 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM7 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  ],
  search: ['M8.5 3.5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.2 12.2 17 17'],
  trash: ['M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.4 8.5v5M11.6 8.5v5'],
  close: ['M5 5l10 10M15 5 5 15'],
  check: ['M4 10.5 8.2 15 16 5.5'],
  external: ['M8 4.5H4.5v11h11V12M11 4h5v5M16 4l-7.5 7.5'],
  print: ['M6 7V3.5h8V7M6 14H3.5V7h13v7H14', 'M6 11.5h8v5H6z'],
  picture: ['M3 4.5h14v11H3z', 'M3 13l4-4 4 4 2.5-2.5L17 14', 'M13 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z'],
  site: ['M3 4.5h14v11H3z', 'M3 8h14', 'M6 11h4M6 13h7'],
  chevron: ['M7.5 5l5 5-5 5'],
} as const;

export type IconName = keyof typeof drawings;

/** Decoration only: the button around it carries the name. `turns`: points along the text and so flips in rtl. */
export function Icon({ name, turns }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
