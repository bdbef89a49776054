import { isolate, message, messageFor } from '../ui/message.ts';
import type { ReadFile } from './read-import.ts';

/** Why a file is refused, as a sentence that names what is wrong in it. */
export function refusalWords(refusal: Extract<ReadFile, { ok: false }>['refusal']): string {
  switch (refusal.code) {
    case 'newer-format':
      return message('import_refused_newer_format', isolate(refusal.found));
    case 'unknown-key':
    case 'unknown-verb':
    case 'wrong-value':
    case 'host':
    case 'public-suffix':
      return message(
        messageFor('import_refused', refusal.code),
        isolate(refusal.found),
        isolate(refusal.where),
      );
    case 'selector':
      return message(
        'import_refused_selector',
        isolate(refusal.found),
        isolate(refusal.where),
        message(messageFor('selector_fault', refusal.fault)),
      );
    default:
      return message(messageFor('import_refused', refusal.code));
  }
}
