// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { missingInJsdom } from './missing-in-jsdom';
import { usual } from './panel-states';
import { showPanel } from './show-panel';

beforeAll(missingInJsdom);
afterEach(cleanup);

const linked =
  usual.tab?.kind === 'conversation' && usual.tab.resolution.kind !== 'doubt' && usual.tab.resolution.linked;

async function opened(actions: Parameters<typeof showPanel>[1]): Promise<HTMLElement> {
  await showPanel(usual, actions);
  await userEvent.click(screen.getByRole('button', { name: "This customer's data", hidden: true }));
  return screen.findByRole('dialog', { name: "This customer's data" });
}

it('hands over all that is stored of the open customer, and erases it after a second question alone', async () => {
  const [saveCustomer, eraseCustomer] = [vi.fn(() => Promise.resolve()), vi.fn(() => Promise.resolve())];
  const view = await opened({ saveCustomer, eraseCustomer });
  await userEvent.click(within(view).getByRole('button', { name: 'Export this customer' }));
  expect(saveCustomer).toHaveBeenCalledExactlyOnceWith(linked);
  await userEvent.click(within(view).getByRole('button', { name: 'Erase this customer' }));
  expect(eraseCustomer).not.toHaveBeenCalled();
  await userEvent.click(within(view).getByRole('button', { name: 'Erase' }));
  expect(eraseCustomer).toHaveBeenCalledExactlyOnceWith(linked);
  expect(await within(view).findByText(/Every trace was erased/)).toBeTruthy();
  expect(within(view).queryByRole('button', { name: 'Erase this customer' })).toBeNull();
});

it('says when it did not work, and lets it be tried again', async () => {
  const view = await opened({ saveCustomer: () => Promise.reject(new Error('full')) });
  await userEvent.click(within(view).getByRole('button', { name: 'Export this customer' }));
  expect(await within(view).findByText(/did not work/)).toBeTruthy();
  expect(within(view).getByRole('button', { name: 'Export this customer' })).toHaveProperty('disabled', false);
});
