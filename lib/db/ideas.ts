import type { Idea, IdeaAnswer } from '../domain/idea';
import { db } from './database';

export async function putIdea(idea: Idea): Promise<void> {
  await db.ideas.put(idea);
}

/** Takes an idea back that was just raised. */
export async function deleteIdea(id: string): Promise<void> {
  await db.ideas.delete(id);
}

/** Every idea and concern, newest first. */
export async function allIdeas(): Promise<Idea[]> {
  return db.ideas.orderBy('at').reverse().toArray();
}

/** Adds the lead's word; earlier ones stay. Two windows at once add two. */
export async function addAnswer(id: string, answer: IdeaAnswer): Promise<void> {
  await db.transaction('rw', db.ideas, async () => {
    const idea = await db.ideas.get(id);
    if (idea) await db.ideas.put({ ...idea, answers: [...idea.answers, answer] });
  });
}
