import { armDigit } from '../../../lib/composer/armed-digit';
import { insertText, undoInsert } from '../../../lib/composer/insert-text';
import { readComposer } from '../../../lib/composer/read-composer';

/** What a content script would call, put where a test can reach it: in the isolated world's own global. */
Object.assign(globalThis, { composer: { armDigit, insertText, readComposer, undoInsert } });
