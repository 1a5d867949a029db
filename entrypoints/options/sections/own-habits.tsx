import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { HabitList } from '../../../components/habits/habit-list';
import { ownWriting } from '../../../lib/desk/own-writing';
import { learnHabits } from '../../../lib/reply/learn/learn-habits';
import { habits as habitSetting, type HabitSetting } from '../../../lib/settings/habits';
import { useStored } from '../../sidepanel/hooks/use-stored';

/** The habits that the agent's next drafts follow. What is forgotten comes back with Undo as long as the page stands open. */
export function OwnHabits() {
  const [setting, setSetting] = useStored(habitSetting);
  const [before, setBefore] = useState<HabitSetting>();
  const habits = useLiveQuery(async () => setting && learnHabits((await ownWriting(setting)).drafts), [setting]);
  if (!setting || !habits) return null;
  const { off } = setting;
  return (
    <HabitList
      habits={habits}
      off={off}
      onSwitch={(id, on) => setSetting({ ...setting, off: on ? off.filter((one) => one !== id) : [...off, id] })}
      onForget={() => {
        setBefore(setting);
        setSetting({ off: [], forgottenAt: new Date().toISOString() });
      }}
      onRemember={
        before &&
        (() => {
          setSetting(before);
          setBefore(undefined);
        })
      }
    />
  );
}
