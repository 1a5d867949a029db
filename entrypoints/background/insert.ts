import { browser } from 'wxt/browser';
import { forgetInsertion } from '../../lib/db/drafts';
import { insertDraft, type InsertRequest } from '../../lib/desk/insert-draft';
import type { InsertAnswer, MessageData } from '../../lib/messaging/protocol';
import { lastInsertion, setLastInsertion } from '../../lib/settings/insertion';
import { offeredDraft } from '../../lib/settings/offered-draft';
import { tabState } from '../../lib/settings/tab-state';
import { inject } from './sites';

/** A second press of the command within this time says "yes, into the internal note". */
const SECOND_KEY_MS = 4000;

/** The agent pressed Insert in the panel. */
export async function onInsert({ tabId, ...request }: MessageData<'draft:insert'>): Promise<InsertAnswer> {
  return insertInTab(tabId, request);
}

/** The agent pressed the insert command in the page: takes the draft that stands in the panel. */
export async function insertByCommand(tabId: number): Promise<void> {
  const offered = await offeredDraft(tabId);
  if (!offered) return;
  const before = await lastInsertion(tabId);
  const noteConfirmed =
    before?.draftId === offered.draftId &&
    before.answer.outcome === 'refused' &&
    before.answer.why === 'note' &&
    Date.now() - Date.parse(before.at) < SECOND_KEY_MS;
  await insertInTab(tabId, { draftId: offered.draftId, text: offered.text, mode: 'caret', noteConfirmed });
}

async function insertInTab(tabId: number, request: InsertRequest): Promise<InsertAnswer> {
  const [state, offered] = await Promise.all([tabState(tabId), offeredDraft(tabId)]);
  const now = new Date().toISOString();
  const answer = await insertDraft(state, offered, request, (order) => orderPage(tabId, order), now);
  if (state?.kind === 'conversation') {
    await setLastInsertion(tabId, { draftId: request.draftId, conversation: state.conversation, answer, at: now });
  }
  return answer;
}

async function orderPage(tabId: number, order: MessageData<'composer:insert'>): Promise<InsertAnswer> {
  try {
    await inject(tabId, 'writing.js');
    return (
      (await browser.tabs.sendMessage(tabId, { type: 'composer:insert', data: order }, { frameId: 0 })) ?? {
        outcome: 'refused',
        why: 'no-page',
      }
    );
  } catch (error) {
    // The page went away in this very moment, or its script is an orphan: nothing was written.
    console.warn('No answer from the page', error instanceof Error ? error.message : error);
    return { outcome: 'refused', why: 'no-page' };
  }
}

/** The agent takes the last insertion back in the panel. */
export async function onUndo({ tabId }: MessageData<'draft:undo'>): Promise<{ undone: boolean }> {
  const state = await tabState(tabId);
  if (state?.kind !== 'conversation') return { undone: false };
  const order = { type: 'composer:undo', data: { document: state.document } };
  const answer = ((await browser.tabs.sendMessage(tabId, order, { frameId: 0 })) ?? { undone: false }) as {
    undone: boolean;
  };
  const last = await lastInsertion(tabId);
  if (answer.undone && last) await forgetInsertion(last.draftId);
  return answer;
}
