/** `replace` only on the agent's request; `caret` keeps what is there. */
export type InsertMode = 'caret' | 'replace';

/**
 * What became of an insertion; `before` is what the editor held, `text` what it holds now, as read back from the editor afterwards.
 * `failed`: the editor holds what it held before and nothing of ours stays, but for `left-behind`, where it would not be taken back;
 * the caller offers to copy instead.
 */
export type InsertOutcome =
  | {
      outcome: 'inserted';
      how: 'field' | 'insert-text' | 'paste' | 'before-input' | 'insert-html';
      before: string;
      text: string;
    }
  | { outcome: 'failed'; why: 'not-editable' | 'unchanged' | 'mismatch' | 'left-behind' };
