import type { OwnDataState } from '../../lib/domain/sighting';
import type { OwnData, OwnReading } from '../../lib/pages/define-own-data';
import type { PageReading } from '../../lib/pages/define-page';
import { mergeReadings } from '../../lib/pages/own-data/merge-readings';
import { getOwnData, Refused } from './get-own-data';
import { setOwnData } from './own-data-seam';

/** Pauses in milliseconds: between two questions for one conversation that changed, and after one that failed. */
const BETWEEN = 5_000;
const AFTER_FAILURE = 60_000;

interface Asked {
  /** The conversation and how much the page shows of it: when that changes, the data has changed. */
  about: string;
  conversation: string;
  at: number;
  /** Absent while the question is under way. */
  answer?: { state: OwnDataState; own?: OwnReading };
}

/**
 * Called by the bundle of one helpdesk's own data. Asks once for each conversation the agent opens, and again when the page shows
 * more of it. Until the first answer nothing is reported, so that no message is stored twice in two versions.
 */
export function offerOwnData(data: OwnData): void {
  let asked: Asked | undefined;
  const ask = (reading: PageReading, about: string, look: () => void) => {
    const before = asked?.conversation === reading.conversation.id ? asked.answer : undefined;
    const question: Asked = { about, conversation: reading.conversation.id, at: Date.now(), answer: before };
    asked = question;
    void answerOf(data).then((answer) => {
      question.answer = answer;
      if (asked === question) look();
    });
  };
  setOwnData((reading, look) => {
    const about = `${reading.conversation.id}:${reading.messages.length}:${reading.conversation.status ?? ''}`;
    if (isDue(asked, reading, about)) ask(reading, about, look);
    const answer = asked?.answer;
    if (!answer) return undefined;
    return { reading: answer.own ? mergeReadings(reading, answer.own) : reading, ownData: answer.state };
  });
}

function isDue(asked: Asked | undefined, reading: PageReading, about: string): boolean {
  if (asked?.conversation !== reading.conversation.id) return true;
  if (asked.about === about) return false;
  const failed = asked.answer && asked.answer.state !== 'read';
  return Date.now() - asked.at > (failed ? AFTER_FAILURE : BETWEEN);
}

function answersTo(paths: readonly string[], data: OwnData): Promise<unknown[]> {
  return Promise.all(paths.map((path) => getOwnData(path, data.headers?.(document))));
}

async function answerOf(data: OwnData): Promise<NonNullable<Asked['answer']>> {
  const url = new URL(location.href);
  const paths = data.paths(url);
  if (!paths) return { state: 'unreachable' };
  try {
    const first = await answersTo(paths, data);
    const own = data.read([...first, ...(await answersTo(data.more?.(first, url) ?? [], data))], url);
    return own ? { state: 'read', own } : { state: 'malformed' };
  } catch (error) {
    if (error instanceof Refused) return { state: 'refused' };
    return { state: error instanceof SyntaxError ? 'malformed' : 'unreachable' };
  }
}
