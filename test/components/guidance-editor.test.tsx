// @vitest-environment jsdom
import axe from 'axe-core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfferSection } from '../../components/guidance/offer-section';
import { ProblemList } from '../../components/guidance/problem-list';
import { ProcedureSection } from '../../components/guidance/procedure-section';
import { ToneSection } from '../../components/guidance/tone-section';
import { VersionList } from '../../components/guidance/version-list';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';
import { defaultGuidance } from '../../lib/guidance/default/default-guidance';
import type { Guidance } from '../../lib/guidance/document';
import { parseGuidance } from '../../lib/guidance/parse-guidance';

afterEach(cleanup);

const speech = createSpeech('en', await textsOf('en'), 'en-GB');

/** Draws an editor that keeps what is typed, as the page does; gives back what it holds at last. */
function edit(Section: typeof ToneSection | typeof OfferSection, from: Guidance): () => Guidance {
  let held = from;
  function Page() {
    const [guidance, setGuidance] = useState(from);
    held = guidance;
    return <Section guidance={guidance} reasons={['refund', 'damaged']} onChange={setGuidance} />;
  }
  render(
    <SpeechContext value={speech}>
      <main>
        <Page />
      </main>
    </SpeechContext>,
  );
  return () => held;
}

describe('the lead’s page', () => {
  it('adds words never to be said', async () => {
    const held = edit(ToneSection, defaultGuidance);
    await userEvent.click(screen.getByRole('button', { name: 'Add words' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Words to avoid' }), 'per our policy');
    await userEvent.type(screen.getByRole('textbox', { name: 'Say instead' }), 'what we can do');
    expect(held().never).toEqual([{ phrase: 'per our policy', better: 'what we can do' }]);
  });

  it('makes an offer that the schema accepts', async () => {
    const held = edit(OfferSection, defaultGuidance);
    await userEvent.click(screen.getByRole('button', { name: 'Add an offer' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'What is offered' }), 'a voucher');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Limit' }), '20');
    await userEvent.type(screen.getByRole('textbox', { name: 'Currency' }), 'eur');
    await userEvent.click(screen.getByText('For the contact reason:'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Refund' }));
    expect(held().offers).toEqual([
      expect.objectContaining({
        kind: 'voucher',
        what: 'a voucher',
        limit: 20,
        currency: 'EUR',
        when: { reasons: ['refund'] },
      }),
    ]);
    expect(parseGuidance(held())).toHaveProperty('guidance');
  });

  it('changes a procedure in one language and leaves the others', async () => {
    const held = edit(ProcedureSection, defaultGuidance);
    const [before] = defaultGuidance.procedures;
    await userEvent.click(screen.getByText('lost parcel'));
    const say = await screen.findByRole('textbox', { name: 'What the reply must do' });
    await userEvent.clear(say);
    await userEvent.type(say, 'call the carrier');
    expect(held().procedures[0]!.say[0]).toEqual({ ...(before!.say[0] as object), en: 'call the carrier' });
  });

  it('forgets the mistakes of one file when the next one is read', () => {
    const at = (line: number) => ({ path: 'document', line, problem: 'not-readable', values: {} });
    const list = (lines: number[]) => (
      <SpeechContext value={speech}>
        <ProblemList problems={lines.map(at)} ofFile />
      </SpeechContext>
    );
    const { rerender } = render(list([3, 180]));
    rerender(list([7]));
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([expect.stringContaining('line 7')]);
    expect(screen.getByRole('heading').textContent).toContain('Nothing of it was taken');
  });

  it('says what is wrong, where, and what to do', () => {
    const parsed = parseGuidance({ ...defaultGuidance, never: [{ phrase: '' }] });
    const problems = 'problems' in parsed ? parsed.problems : [];
    render(
      <SpeechContext value={speech}>
        <ProblemList problems={problems} />
      </SpeechContext>,
    );
    expect(screen.getByRole('listitem').textContent).toBe(
      'never › 1 › phrase: Nothing is written here. Fill it in or remove the entry.',
    );
  });

  it('rolls back to any earlier version, and marks the one in force', async () => {
    const onRollBack = vi.fn();
    const versions = [2, 1].map((version) => ({
      version,
      author: 'Ada',
      at: '2026-05-01T10:00:00Z',
      note: `Change ${version}`,
    }));
    render(
      <SpeechContext value={speech}>
        <VersionList
          versions={versions}
          changesOf={() => []}
          onRollBack={onRollBack}
          onForEveryone={() => {}}
          onSave={() => {}}
        />
      </SpeechContext>,
    );
    expect(within(screen.getAllByRole('listitem')[0]!).getByText('In force')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Roll back to version 1' }));
    expect(onRollBack).toHaveBeenCalledWith(1);
  });

  it.each([ToneSection, OfferSection, ProcedureSection])('has no violation that axe finds', async (Section) => {
    const offers = [{ id: 'offer-1', kind: 'voucher' as const, what: 'a voucher', when: {} }];
    edit(Section, { ...defaultGuidance, never: [{ phrase: 'sorry' }], offers });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
