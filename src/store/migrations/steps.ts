import { keepConflicts } from './002-conflicts.ts';
import type { MigrationStep } from './run-migrations.ts';

/** Every step there has been, in order. Schema 1 is the first release's. */
export const migrationSteps: readonly MigrationStep[] = [keepConflicts];
