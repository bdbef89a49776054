import { posix } from 'node:path';
import { type SourceFile, withoutComments } from './source-files.ts';

export interface Import {
  /** The file that imports, from the project's root. */
  from: string;
  /** `src/core/article.ts` for a file of ours; the package's name (`preact` for `preact/hooks`) otherwise. */
  to: string;
  /** Only types: nothing of it is left when the code runs. */
  typeOnly: boolean;
}

const STATEMENT =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?(['"])([^'"]+)\2|\bimport\s*\(\s*(['"])([^'"]+)\4\s*\)/g;

/** What a file imports and re-exports, dynamic imports included. */
export function findImports(file: SourceFile): Import[] {
  return [...withoutComments(file.text).matchAll(STATEMENT)].map((match) => {
    const specifier = match[3] ?? match[5] ?? '';
    const braces = /\{([^}]*)\}/.exec(match[0])?.[1];
    const allTypes =
      braces !== undefined &&
      /^(?:import|export)\s*\{/.test(match[0]) &&
      braces.split(',').every((name) => !name.trim() || /^type\s/.test(name.trim()));
    return {
      from: file.path,
      to: specifier.startsWith('.')
        ? posix.join(posix.dirname(file.path), specifier)
        : specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
      typeOnly: Boolean(match[1]) || allTypes,
    };
  });
}
