import { OfflineStore } from '../store.ts';
import { canKeep, registrationOf, switchTo } from './registration.ts';

/** Whether pages of the site are kept in this browser for use without a network, or are being fetched for it. */
export const isKeptOffline = async (root: URL): Promise<boolean> =>
  canKeep(root) && ((await registrationOf(root)) !== undefined || (await new OfflineStore(root.href).isThere()));

/** Takes the kept pages away and switches offline use off: else the next page would fetch them all again. */
export async function removeOffline(root: URL): Promise<void> {
  switchTo('off');
  await (await registrationOf(root))?.unregister();
  await new OfflineStore(root.href).wipe();
}
