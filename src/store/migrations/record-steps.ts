import type { RecordStep } from './lift-record.ts';

/** Every step there has been for the records of sites, in order. Version 1 is the first that was ever written. */
export const siteSteps: readonly RecordStep[] = [];

/** The same for imported profiles. */
export const importedSteps: readonly RecordStep[] = [];
