import type { armDigit } from '../../lib/composer/armed-digit';
import type { unwriteInPage, writeInPage } from './write-in-page';

interface Writing {
  insert: typeof writeInPage;
  undo: typeof unwriteInPage;
  armDigit: typeof armDigit;
}

/** Only this extension's isolated world of this document sees it; the page does not. */
const scope = globalThis as typeof globalThis & { throughlineWriting?: Writing };

/** Called by the bundle that writes, once it was injected. A second injection keeps the first, which knows what it wrote. */
export function offerWriting(writing: Writing): void {
  scope.throughlineWriting ??= writing;
}

/** What writes, where it was injected. */
export function writing(): Writing | undefined {
  return scope.throughlineWriting;
}
