import { latestInsertedDrafts } from '../db/drafts';
import { habits, type HabitSetting } from '../settings/habits';
import type { OwnWriting } from './think';

/** So many drafts tell how somebody writes. */
const DRAFTS = 200;

/** What became of the latest drafts on this computer, oldest first, without those that the agent told us to forget. */
export async function ownWriting(setting?: HabitSetting): Promise<OwnWriting> {
  const { off, forgottenAt = '' } = setting ?? (await habits.getValue());
  const drafts = await latestInsertedDrafts(DRAFTS);
  return {
    off,
    drafts: drafts
      .filter((one) => one.at > forgottenAt)
      .toReversed()
      .flatMap(({ conversation, proposed, sent, inserted, channel, language }) =>
        channel && language ? [{ conversation, proposed, sent: sent ?? inserted ?? '', channel, language }] : [],
      ),
  };
}
