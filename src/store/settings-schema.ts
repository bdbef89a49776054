/** The reader's settings. Each field falls back to its default on its own when the stored one is unusable. */
import * as v from 'valibot';

export const SettingsSchema = v.object({
  /** What a toolbar click does on an article besides opening the popup. */
  clickAction: v.picklist(['clean', 'popup only', 'reader view', 'save']),
  readerTheme: v.picklist(['system', 'light', 'dark', 'sepia']),
  readerFont: v.picklist(['serif', 'sans']),
  /** Step of the reader's type size, 0 = 18 px. */
  readerSize: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(8)),
  /** Keeps the page's markup beside each article, so that it can be cleaned again by better rules. */
  keepMarkup: v.boolean(),
  /** Hosts that are cleaned by themselves when the detector is sure. */
  alwaysCleanHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5000)),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = {
  clickAction: 'clean',
  readerTheme: 'system',
  readerFont: 'serif',
  readerSize: 0,
  keepMarkup: true,
  alwaysCleanHosts: [],
};
