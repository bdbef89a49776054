export interface Registration {
  /** As it is imported: `./bbc.ts`. */
  file: string;
  variable: string;
  /** The line of the list, without its comma. */
  entry: string;
}

/** Adds an import and a line to a file that lists what it imports, both in the order of the alphabet. */
export function register(text: string, { file, variable, entry }: Registration): string {
  const lines = text.split('\n');
  const importOf = /^import \{ \w+ \} from '(\.\/[^']+)';$/;
  insert(lines, `import { ${variable} } from '${file}';`, (line) => importOf.test(line), importsInOrder);
  insert(
    lines,
    `  ${entry},`,
    (line) => /^ {2}(?:\.\.\.)?\w+,$/.test(line),
    (one, two) => (one < two ? -1 : 1),
  );
  return lines.join('\n');
}

function importsInOrder(one: string, two: string): number {
  const path = (line: string) => /'(.+)\.ts'/.exec(line)?.[1] ?? '';
  return path(one) < path(two) ? -1 : 1;
}

/** Puts a line among those like it: before the first that comes after it. */
function insert(
  lines: string[],
  line: string,
  isLike: (line: string) => boolean,
  compare: (one: string, two: string) => number,
): void {
  const last = lines.findLastIndex(isLike);
  if (last < 0) throw new Error(`There is no place for the line ${line.trim()}`);
  const next = lines.findIndex((one) => isLike(one) && compare(line, one) < 0);
  lines.splice(next < 0 ? last + 1 : next, 0, line);
}
