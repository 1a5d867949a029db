// @vitest-environment jsdom
import axe from 'axe-core';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { missingInJsdom } from './missing-in-jsdom';
import { panelStates, usual } from './panel-states';
import { showPanel } from './show-panel';

beforeAll(missingInJsdom);
afterEach(cleanup);

const state = (name: string) => panelStates[name]!;

// jsdom draws nothing, so colours and sizes are judged in the browser; and a panel is no page with landmarks of a site.
const AXE: axe.RunOptions = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

describe('every state', () => {
  it.each(Object.keys(panelStates))('%s has no violation that axe finds', async (name) => {
    const { container } = await showPanel(state(name));
    const { violations } = await axe.run(container, AXE);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it.each(['de', 'ar'] as const)('the usual one has no violation in %s', async (language) => {
    const { container } = await showPanel(usual, {}, language);
    expect((await axe.run(container, AXE)).violations).toEqual([]);
  });
});

describe('the usual state', () => {
  it('says who, how they feel, what not to ask, what happened, and the reply', async () => {
    await showPanel(usual);
    expect(screen.getByRole('heading', { name: /Ticket 48213/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Maya Okafor' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Frustrated, getting worse/ })).toBeTruthy();
    const ledger = screen.getByRole('region', { name: 'Do not ask or suggest again' });
    expect(within(ledger).getByRole('button', { name: /Order number A-1029 Chat, 3 May/ })).toBeTruthy();
    expect(within(ledger).getByRole('button', { name: /Router reset Phone, 5 May: no effect/ })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Reply text' })).toHaveProperty('value', usual.work!.replies!.text);
  });

  it('inserts, goes on and turns the dial on request', async () => {
    const [insert, next, adjust] = [vi.fn(), vi.fn(), vi.fn()];
    await showPanel(usual, { insert, next, adjust });
    await userEvent.click(screen.getByRole('button', { name: /^Insert/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Next/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Warmer' }));
    expect(insert).toHaveBeenCalledOnce();
    expect(next).toHaveBeenCalledOnce();
    expect(adjust).toHaveBeenCalledWith('warmer');
  });

  it('opens everything that happened, and finds by words without diacritics and by channel', async () => {
    await showPanel(usual);
    await userEvent.click(screen.getByRole('button', { name: 'All 8' }));
    const all = await screen.findByRole('dialog', { name: 'Everything that happened' });
    expect(within(all).getByText('8 entries')).toBeTruthy();
    await userEvent.type(within(all).getByRole('searchbox'), 'CÁLLBACK');
    expect(await within(all).findByText('1 entry')).toBeTruthy();
    await userEvent.clear(within(all).getByRole('searchbox'));
    await userEvent.selectOptions(within(all).getByRole('combobox', { name: 'Channel' }), 'chat');
    expect(await within(all).findByText('3 entries')).toBeTruthy();
  });
});

describe('doubt', () => {
  it('shows nobody’s history, no draft and no insert until someone is chosen', async () => {
    const choose = vi.fn(() => true);
    await showPanel(state('doubt-two'), { choose });
    expect(screen.queryByRole('textbox', { name: 'Reply text' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Sam Okafor/ }));
    expect(choose).toHaveBeenCalledWith({ kind: 'email', value: 'sam@northwind.example' });
  });

  it('offers everyone who writes from a shared mailbox by name, and someone new', async () => {
    const choose = vi.fn(() => true);
    await showPanel(state('doubt-mailbox'), { choose });
    const mailbox = { kind: 'email', value: 'family@okafor.example' };
    await userEvent.click(screen.getByRole('button', { name: /Maya Okafor.*Conversations: 3, last on/ }));
    expect(choose).toHaveBeenLastCalledWith(mailbox, 'Maya Okafor');
    await userEvent.click(screen.getByRole('button', { name: /Sam Okafor.*Named on this page/ }));
    expect(choose).toHaveBeenLastCalledWith(mailbox, 'Sam Okafor');
    await userEvent.click(screen.getByRole('button', { name: 'Someone new' }));
    expect(choose).toHaveBeenLastCalledWith(mailbox, '');
    expect(screen.queryByRole('textbox', { name: 'Reply text' })).toBeNull();
  });

  it('says what is wrong with an identifier that is none', async () => {
    await showPanel(state('doubt-nobody'), { choose: () => false });
    await userEvent.click(screen.getByText('Someone else'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Email address or phone number' }), 'nobody');
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }));
    expect(screen.getByText(/This is no email address or phone number/)).toBeTruthy();
  });
});

describe('insert', () => {
  it('is off while a check stops the text, and the repair takes one key', async () => {
    const repair = vi.fn();
    await showPanel(state('stopped'), { repair });
    expect(screen.getByRole('button', { name: /^Insert(?! anyway)/ })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('textbox', { name: 'Reply text' }));
    await userEvent.keyboard('{Control>}.{/Control}');
    expect(repair).toHaveBeenCalledWith(expect.objectContaining({ kind: 're-ask' }));
  });

  it('says that a text is too long to go in, keeps it, and offers to copy it', async () => {
    const long = 'a'.repeat(100_001);
    const { work } = state('usual');
    await showPanel({ ...usual, work: work && { ...work, replies: work.replies && { ...work.replies, text: long } } });
    expect(screen.getByText(/100,001 characters, and at most 100,000 go in/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveProperty('disabled', false);
    expect(screen.getByRole('textbox', { name: 'Reply text' })).toHaveProperty('value', long);
  });

  it('goes against a stop with one key', async () => {
    const insertAnyway = vi.fn();
    await showPanel(state('stopped'), { insertAnyway });
    await userEvent.click(screen.getByRole('textbox', { name: 'Reply text' }));
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    expect(insertAnyway).toHaveBeenCalledOnce();
  });

  it('is off for a stale draft, which can be rewritten', async () => {
    const rewrite = vi.fn();
    await showPanel(state('stale'), { rewrite });
    expect(screen.getByRole('button', { name: /^Insert/ })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Rewrite' }));
    expect(rewrite).toHaveBeenCalledOnce();
  });

  it('says so where the built-in writer served in place of another', async () => {
    await showPanel(state('writer-fell-back'));
    expect(screen.getByText(/This reply is from the built-in writer/).getAttribute('role')).toBe('status');
    cleanup();
    await showPanel(usual);
    expect(screen.queryByText(/from the built-in writer/)).toBeNull();
  });

  it('asks for a second key before an internal note', async () => {
    await showPanel(state('note-asked'));
    expect(screen.getByRole('button', { name: /Yes, as note/ })).toBeTruthy();
    expect(screen.getByText(/set to an internal note/)).toBeTruthy();
  });

  it('has nothing to insert while the reply is empty', async () => {
    const work = usual.work!;
    await showPanel({ ...usual, work: { ...work, replies: { ...work.replies!, text: ' \n' } } });
    expect(screen.getByRole('button', { name: /^Insert/ })).toHaveProperty('disabled', true);
  });

  it('offers to copy where nothing can be inserted', async () => {
    const copy = vi.fn();
    await showPanel(state('no-composer'), { copy });
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledOnce();
  });
});

describe('effort', () => {
  it('takes the digit that was pressed in the row', async () => {
    const score = vi.fn();
    await showPanel(usual, { score });
    screen.getByRole('button', { name: '4 of 7' }).focus();
    await userEvent.keyboard('6');
    expect(score).toHaveBeenCalledExactlyOnceWith(6);
  });

  it('ignores digits elsewhere until the ticket is solved', async () => {
    const score = vi.fn();
    const { unmount } = await showPanel(usual, { score });
    await userEvent.keyboard('5');
    expect(score).not.toHaveBeenCalled();
    unmount();
    await showPanel(state('solved'), { score });
    await userEvent.keyboard('5');
    expect(score).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('never takes a digit from the reply', async () => {
    const score = vi.fn();
    await showPanel(state('solved'), { score });
    await userEvent.type(screen.getByRole('textbox', { name: 'Reply text' }), '5');
    expect(score).not.toHaveBeenCalled();
  });

  it('has the rater chosen before the digit, the estimate first', async () => {
    const rate = vi.fn();
    await showPanel(usual, { rate });
    expect(screen.getByRole('radio', { name: 'My estimate' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('radio', { name: 'Maya said' }));
    expect(rate).toHaveBeenCalledWith('customer');
  });

  it('offers an answer that stands in the thread, and logs it only when confirmed', async () => {
    const confirmSaid = vi.fn();
    await showPanel(state('said-in-thread'), { confirmSaid });
    expect(screen.getByText(/wrote “6\/7”: 6 of 7\?/)).toBeTruthy();
    expect(confirmSaid).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Yes, log 6' }));
    expect(confirmSaid).toHaveBeenCalledOnce();
  });

  it('offers the survey question, or says which rule forbids it', async () => {
    const addToDraft = vi.fn();
    await showPanel(state('survey-offered'), { addToDraft });
    await userEvent.click(screen.getByRole('button', { name: 'Put the survey question in the reply' }));
    expect(addToDraft).toHaveBeenCalledWith('How easy was it, from 1 to 7?');
  });

  it('says what this customer will probably ask next, and answers it on request', async () => {
    const addToDraft = vi.fn();
    await showPanel(state('next-issue'), { addToDraft });
    expect(await screen.findByText('Refund (34% of 120, after about 9 days). As of 11 May.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Answer it now' }));
    expect(addToDraft).toHaveBeenCalledWith('Refunds arrive within 5 working days.');
  });

  it('says what was logged, with the way back and one tap for why', async () => {
    const [undoScore, giveReason] = [vi.fn(), vi.fn()];
    await showPanel(state('logged'), { undoScore, giveReason });
    expect(screen.getByText('Logged 3, your estimate')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Waiting' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(giveReason).toHaveBeenCalledWith('waiting');
    expect(undoScore).toHaveBeenCalledOnce();
  });
});

describe('a site without access', () => {
  it('is asked for by name, with the reason', async () => {
    const allow = vi.fn();
    await showPanel(state('no-access'), { allow });
    expect(screen.getByText(/sends nothing anywhere/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Allow brightwell.example' }));
    expect(allow).toHaveBeenCalledWith('https://brightwell.example');
  });
});

describe('hostile text', () => {
  it('takes no address for the name of who writes', async () => {
    const work = usual.work!;
    const customer = { ...work.dossier.customer, name: 'daniel@harper.test <apple@example.com>' };
    const { container } = await showPanel({ ...usual, work: { ...work, dossier: { ...work.dossier, customer } } });
    expect(screen.getByRole('heading', { name: 'No name given' })).toBeTruthy();
    expect(container.textContent).not.toContain('daniel@harper.test');
  });

  it('is no name where nothing of it can be seen, and is one where it only looks like none', async () => {
    await showPanel(state('named-blank'));
    expect(screen.getByRole('heading', { name: 'No name given' })).toBeTruthy();
    cleanup();
    await showPanel(state('named-null'));
    expect(screen.getByRole('heading', { name: 'null' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'null said' })).toBeTruthy();
    cleanup();
    await showPanel(state('named-200-letters'));
    expect(screen.getByRole('radio', { name: 'Customer said' })).toBeTruthy();
  });

  it('is shown as text, in its own direction, without what hides or reorders', async () => {
    const name = '<img src=x onerror=alert(1)>\u202Eevil\u200B';
    const work = usual.work!;
    const { container } = await showPanel({
      ...usual,
      work: { ...work, dossier: { ...work.dossier, customer: { ...work.dossier.customer, name } } },
    });
    expect(container.querySelector('img')).toBeNull();
    const heading = screen.getByRole('heading', { name: '<img src=x onerror=alert(1)>evil' });
    expect(heading.querySelector('bdi')?.textContent).toBe('<img src=x onerror=alert(1)>evil');
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u200B]/);
  });
});
