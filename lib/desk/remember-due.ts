import { conversationsOf } from '../db/conversations';
import { keepDue } from '../db/due';
import type { Dossier } from '../domain/dossier';
import type { Reading } from '../domain/reading';
import { dueOf } from './due-of';

/** Keeps what a reading found to be owed to its customer, for the list over all customers. */
export async function rememberDue(dossier: Dossier, reading: Reading): Promise<void> {
  const keys = [...new Set(dossier.interactions.map((one) => one.conversation))];
  const known = await conversationsOf(keys);
  const solved = new Set(known.filter((one) => one.status === 'solved').map((one) => one.key));
  await keepDue(keys, dueOf(dossier, reading, solved));
}
