// @vitest-environment jsdom
import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LostReaderList } from '../../components/sites/lost-reader-list';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';

afterEach(cleanup);

const speech = createSpeech('en', await textsOf('en'), 'en-GB', new Date('2026-05-11'));
const zendesk = { reader: 'zendesk', version: '1.0.0', at: '2026-05-04T12:00:00.000Z' };
const gmail = { reader: 'gmail', version: '1.0.0', at: '2026-05-05T12:00:00.000Z' };

function show(lost: readonly (typeof zendesk)[]) {
  const onDismiss = vi.fn<(one: typeof zendesk) => void>();
  const { container } = render(
    <SpeechContext value={speech}>
      <LostReaderList lost={lost} onDismiss={onDismiss} />
    </SpeechContext>,
  );
  return { container, onDismiss };
}
const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '');

describe('readers that were lost to a redesign', () => {
  it('are listed with their id, version and day, and each can be put away by keyboard', async () => {
    const { onDismiss, container } = show([zendesk, gmail]);
    expect(screen.getAllByRole('listitem').map((one) => plain(one.textContent))).toEqual([
      'zendesk, version 1.0.0, since 4 MayDismiss',
      'gmail, version 1.0.0, since 5 MayDismiss',
    ]);
    expect((await axe.run(container)).violations).toEqual([]);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onDismiss.mock.calls).toEqual([[gmail]]);
  });

  it('take no room where there are none', () => {
    expect(show([]).container.textContent).toBe('');
  });
});
