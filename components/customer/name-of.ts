import { visibleLine } from '../ui/visible-text';

/**
 * A name as it may stand for a person; none where it holds an address, which would be read as theirs and may be anyone's, or where
 * nothing of it can be seen.
 */
export function nameOf(name: string | undefined): string | undefined {
  return name && visibleLine(name) && !/\S@\S/.test(name) ? name : undefined;
}

/** Longer than that a first name is none: it fills the line it is said in. */
const LONGEST_FIRST = 20;

/** What somebody is called by in a few words of ours; none where they have no name, or one without end. */
export function firstNameOf(name: string | undefined): string | undefined {
  const first = nameOf(name)?.trim().split(/\s+/)[0];
  return first && first.length <= LONGEST_FIRST ? first : undefined;
}
