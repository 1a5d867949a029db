import { armDigit } from '../../lib/composer/armed-digit';
import { offerWriting } from '../helpdesk/writing-seam';
import { unwriteInPage, writeInPage } from '../helpdesk/write-in-page';

/** What writes into a page's composer, injected when the agent inserts for the first time: reading alone does not carry it. */
export default defineUnlistedScript(() => {
  offerWriting({ insert: writeInPage, undo: unwriteInPage, armDigit });
});
