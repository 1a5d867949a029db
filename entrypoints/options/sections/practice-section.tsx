import { useEffect, useState } from 'react';
import { PracticeView, type PracticeTask } from '../../../components/practice/practice-view';
import { guidanceFor } from '../../../lib/desk/guidance-for';
import { guidanceFrom } from '../../../lib/desk/publish-guidance';
import { agentInRole } from '../../../lib/settings/agent';
import { agentMark } from '../../../lib/settings/agent-mark';
import { rehearsing } from '../rehearsing/start-rehearsing';

const OFFERED = 50;

/** Practice on past conversations: the page reads, the thread looks, nobody writes anything down. */
export function PracticeSection() {
  const [tasks, setTasks] = useState<PracticeTask[]>();
  useEffect(() => {
    void agentInRole()
      .then((who) => rehearsing().tasks(OFFERED, who))
      .then(setTasks);
  }, []);
  const look = async (task: PracticeTask, text: string) => {
    const { record } = await guidanceFor(await agentMark.getValue(), task.current);
    const given = { current: task.current, interactions: [...task.interactions] };
    return rehearsing().practise(given, guidanceFrom(record), await agentInRole(), text);
  };
  return <PracticeView tasks={tasks} onLook={look} />;
}
