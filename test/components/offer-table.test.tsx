// @vitest-environment jsdom
import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferTable } from '../../components/offers/offer-table';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';
import { shop } from '../../lib/guidance/default/shop';
import type { OfferVerdict } from '../../lib/guidance/evaluate-offers';
import { dossier, reading } from './maya';

afterEach(cleanup);

const speech = createSpeech('en', await textsOf('en'), 'en-GB', new Date('2026-05-11'));
const [voucher, refund] = shop.offers;
const verdicts: OfferVerdict[] = [
  { offer: refund!, allowed: true, left: 1, upTo: 150, withoutApproval: 60, needsApproval: true },
  { offer: voucher!, allowed: false, refusal: 'used-up', left: 0, upTo: 15, withoutApproval: 15, needsApproval: false },
];

function show(onCopy = vi.fn<(text: string) => Promise<void>>(async () => {}), shown = verdicts) {
  render(
    <SpeechContext value={speech}>
      <OfferTable verdicts={shown} dossier={dossier} reading={reading} onCopy={onCopy} />
    </SpeechContext>,
  );
  return onCopy;
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('the offers in the panel', () => {
  it('says how much, how often still, and why not', () => {
    show();
    const [first, second] = screen.getAllByRole('listitem').map((one) => plain(one.textContent));
    expect(first).toContain('Up to 60 EUR without asking. 1 time left.');
    expect(second).toContain('Used up. 0 times left.');
  });

  it('prepares a request with its evidence, which can be changed before it is copied', async () => {
    const onCopy = show();
    await userEvent.click(screen.getByRole('button', { name: 'Ask for approval a refund' }));
    const box = screen.getByRole('textbox', { name: 'Request' });
    await userEvent.type(box, ' Thanks!');
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    const text = plain(onCopy.mock.calls[0]![0]);
    expect(text).toContain('Please approve for Maya Okafor: a refund');
    expect(text).toContain('Rule “refund-lost”: up to 150 EUR with approval.');
    expect(text).toContain('Order A-1029');
    expect(text).toContain(`Effort ${reading.effort.index} of 100`);
    expect(text.endsWith(' Thanks!')).toBe(true);
    expect(await screen.findByText('Copied. Send it to whoever decides.')).toBeTruthy();
  });

  it('prepares a request for more than the limit where up to it nobody need be asked', async () => {
    const onCopy = show(undefined, [
      { offer: voucher!, allowed: true, left: 1, upTo: 15, withoutApproval: 15, needsApproval: false },
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Ask for more/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    const text = plain(onCopy.mock.calls[0]![0]);
    expect(text).toContain(`Needed: … (rule “${voucher!.id}” allows up to 15 EUR)`);
    expect(text).toContain(`Effort ${reading.effort.index} of 100`);
  });

  it('has nothing to ask for where no limit holds', () => {
    show(undefined, [{ offer: voucher!, allowed: true, needsApproval: false }]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the browser does not let it copy', async () => {
    show(vi.fn(async () => Promise.reject(new Error('no'))));
    await userEvent.click(screen.getByRole('button', { name: 'Ask for approval a refund' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/Not allowed to copy/)).toBeTruthy();
  });

  it('has no violation that axe finds', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Ask for approval a refund' }));
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});
