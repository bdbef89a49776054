import type { MigrationStep } from './run-migrations.ts';

/** Every step there has been, in order. Schema 1 is the first release's, so there is none yet. */
export const migrationSteps: readonly MigrationStep[] = [];
