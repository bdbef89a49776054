import type { Result } from '../../protocol/messages.ts';
import type { Library } from '../../store/library.ts';
import type { BackgroundContext } from '../context.ts';
import type { Handlers } from '../router.ts';

/** Changes of the library that are not saves. */
export function libraryHandlers(context: BackgroundContext) {
  async function withLibrary<T>(work: (library: Library) => Promise<Result<T>>): Promise<Result<T>> {
    const library = await context.openLibrary();
    return library.ok ? work(library.value) : library;
  }
  return {
    'library/delete': ({ ids }) => withLibrary((library) => library.delete(ids)),
    'library/restore': ({ ids }) => withLibrary((library) => library.restore(ids)),
    'library/repair': () => withLibrary((library) => library.repair()),
  } satisfies Partial<Handlers>;
}
