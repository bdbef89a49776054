/**
 * The picker's entry, injected when the reader calls it. A second call closes the first picker. It needs the cleaner in
 * the same page, which the background has put there before.
 */
import { repairVerbs } from '../core/profile/repair-rule.ts';
import browser from '../platform/browser.ts';
import { Picker } from './picker/picker.ts';
import type { PickAim, RepairDesk } from './repair-desk.ts';

const world = globalThis as typeof globalThis & {
  galleyCleaner?: { desk: RepairDesk };
  galleyPicker?: Picker;
  /** Written by the background just before. */
  galleyPickerCall?: { aim: string; wasCleaned: boolean };
};

const { galleyPickerCall: call } = world;
const aim = repairVerbs.find((verb) => verb === call?.aim);
const desk = world.galleyCleaner?.desk;
world.galleyPicker?.close();
if (aim !== undefined && desk !== undefined) {
  const picker = new Picker({
    desk,
    // Nothing to teach about a story that was not found: first it has to be shown where it is.
    aim: desk.isCleaned ? aim : ('root' satisfies PickAim),
    wasCleaned: call?.wasCleaned ?? desk.isCleaned,
    send: (envelope) => browser.runtime.sendMessage(envelope),
    onClosed: () => delete world.galleyPicker,
  });
  world.galleyPicker = picker;
  void picker.open();
}
