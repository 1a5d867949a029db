import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knowledgeIndex, searchKnowledge } from '../lib/guidance/knowledge/knowledge-index';

interface Task {
  id: string;
  user_scenario: { instructions: string };
  required_documents?: string[];
}

/**
 * Retrieval over the bank documents of tau2-bench (MIT): the customer's situation is the question, a task's required documents
 * the answer. A hit is one of them among the first five. Sentences that three or more tasks share are stage directions to the
 * simulated customer and left out. Parameters were chosen on the tasks of even number; the bar is on the odd ones.
 * `--data` is the folder with `banking_docs/` and `tasks/`.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('Say where the data lies: --data FOLDER (with banking_docs/ and tasks/)');
  const index = knowledgeIndex(documentsIn(join(values.data, 'banking_docs')), 'en');
  const tasks = (
    JSON.parse(readFileSync(join(values.data, 'tasks', 'banking_knowledge_tasks.json'), 'utf8')) as Task[]
  ).filter((one) => one.required_documents?.length);
  console.log(
    `${os.cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}; ${index.entries.length} documents`,
  );
  const questions = questionsOf(tasks);
  const dev = measure(
    tasks.filter((_, at) => at % 2 === 0),
    questions,
    index,
  );
  const held = measure(
    tasks.filter((_, at) => at % 2 === 1),
    questions,
    index,
  );
  console.log(
    `development half: ${dev.count} tasks, hit@5 ${dev.hit5.toFixed(3)}, hit@1 ${dev.hit1.toFixed(3)}, MRR ${dev.mrr.toFixed(3)}`,
  );
  console.log(
    `held-out half:    ${held.count} tasks, hit@5 ${held.hit5.toFixed(3)}, hit@1 ${held.hit1.toFixed(3)}, MRR ${held.mrr.toFixed(3)}, ${held.ms.toFixed(2)} ms a search`,
  );
  const met = held.hit5 >= 0.8;
  console.log(`${met ? 'met   ' : 'MISSED'} hit@5 on the held-out half ${held.hit5.toFixed(3)} (>= .80)`);
  console.log(`bars: ${met ? 1 : 0} met, ${met ? 0 : 1} missed`);
}

function documentsIn(folder: string) {
  return readdirSync(folder).map((name) => {
    const { id, title, content } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>;
    return { id: id!, title: title!, text: content! };
  });
}

function measure(tasks: Task[], questions: Map<string, string>, index: ReturnType<typeof knowledgeIndex>) {
  const started = performance.now();
  const ranks = tasks.map((task) => {
    const wanted = new Set(task.required_documents);
    return searchKnowledge(index, questions.get(task.id)!, 10).findIndex((one) => wanted.has(one.id));
  });
  const share = (within: number) => ranks.filter((rank) => rank >= 0 && rank < within).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length;
  return { count: tasks.length, hit5: share(5), hit1: share(1), mrr, ms: (performance.now() - started) / tasks.length };
}

const sentencesOf = ({ user_scenario }: Task) =>
  user_scenario.instructions
    .split(/(?<=[.!?])\s+|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** What the customer of each task is about, by task. */
function questionsOf(tasks: Task[]): Map<string, string> {
  const shared = new Map<string, number>();
  for (const sentence of tasks.flatMap((task) => [...new Set(sentencesOf(task))]))
    shared.set(sentence, (shared.get(sentence) ?? 0) + 1);
  const own = (task: Task) => sentencesOf(task).filter((one) => shared.get(one)! < 3);
  return new Map(tasks.map((task) => [task.id, own(task).join(' ')]));
}
