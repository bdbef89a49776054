import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const Texts = v.array(v.string());
const MaybeText = v.optional(v.nullable(v.string()), null);

/** What an extractor that is not Galley found on the same page, in the same visit. */
const PeerResultSchema = v.object({
  text: v.string(),
  headline: MaybeText,
  byline: Texts,
  published: MaybeText,
  /** The first parse in a world where it has not run yet, and the median of some later ones. */
  ms: v.nullable(v.object({ cold: v.number(), warm: v.number() })),
  error: MaybeText,
});

/** What the scorer needs of a line of the bench; older lines lack some of it. */
const LineSchema = v.object({
  id: v.string(),
  verdict: MaybeText,
  profile: MaybeText,
  headline: MaybeText,
  dek: MaybeText,
  byline: Texts,
  published: MaybeText,
  updated: MaybeText,
  text: v.string(),
  captions: Texts,
  visible: v.string(),
  hidden: v.array(v.object({ kind: v.string(), reason: v.string(), words: v.number(), text: v.string() })),
  /** Null in older lines. */
  hiddenText: MaybeText,
  ms: v.nullable(v.object({ plan: v.number() })),
  peers: v.optional(v.record(v.string(), PeerResultSchema), {}),
  error: MaybeText,
});
export type ScoredLine = v.InferOutput<typeof LineSchema>;

/** Reads output of the bench. Throws, naming file and line, at what is no such line. */
export function readLines(file: string): ScoredLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [readLine(text, `${file}:${at + 1}`)]));
}

function readLine(text: string, where: string): ScoredLine {
  const parsed = v.safeParse(LineSchema, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${where} is no line of the bench: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
}
