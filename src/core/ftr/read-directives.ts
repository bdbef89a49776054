/** One line of a site configuration. */
export interface Directive {
  /** Counted from 1. */
  line: number;
  name: string;
  /** What stands in brackets behind the name: `http_header(user-agent)`. */
  argument: string | null;
  value: string;
  /** As it stands in the file, shortened. */
  text: string;
}

const LONGEST_SHOWN = 200;

/**
 * The lines of a site configuration that say something. Comments (`#`), empty lines and lines without a colon are
 * passed over, as the programs that read these files do.
 */
export function readDirectives(source: string): Directive[] {
  return source.split(/\r\n?|\n/).flatMap((raw, index) => {
    const text = raw.replace(/^\ufeff/, '').trim();
    const colon = text.indexOf(':');
    if (text.startsWith('#') || colon === -1) return [];
    const [, name, argument] = /^([a-z0-9_]*)\s*(?:\((.*)\))?$/i.exec(text.slice(0, colon).trim()) ?? [];
    return [
      {
        line: index + 1,
        name: (name ?? '').toLowerCase(),
        argument: argument ?? null,
        value: text.slice(colon + 1).trim(),
        text: text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text,
      },
    ];
  });
}
