// @vitest-environment jsdom
import axe from 'axe-core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PublishBar } from '../../components/guidance/publish-bar';
import { textsOf } from '../../components/ui/languages';
import { createSpeech } from '../../components/ui/speech';
import { SpeechContext } from '../../components/ui/use-speech';

afterEach(cleanup);

const speech = createSpeech('en', await textsOf('en'), 'en-GB');

function bar(given: Partial<ComponentProps<typeof PublishBar>>) {
  const onPublish = vi.fn();
  const { container } = render(
    <SpeechContext value={speech}>
      <main>
        <PublishBar version={1} changed onPublish={onPublish} onDiscard={() => {}} {...given} />
      </main>
    </SpeechContext>,
  );
  return { onPublish, container };
}

async function publishWith(note: string): Promise<void> {
  await userEvent.type(screen.getByRole('textbox', { name: 'What changed' }), note);
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
}

describe('publishing', () => {
  it('of changes that nobody rehearsed waits for the rehearsal or for a reason, which stays with the version', async () => {
    const onRun = vi.fn();
    const { onPublish, container } = bar({ rehearsed: { is: 'before', onRun } });
    expect(screen.getByText('Not rehearsed since your last change.')).toBeTruthy();
    await publishWith('Shorter');
    expect(onPublish).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Rehearse now' }));
    expect(onRun).toHaveBeenCalledOnce();
    await userEvent.type(screen.getByRole('textbox', { name: 'Or why it goes out unrehearsed' }), '   ');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(onPublish).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: 'Or why it goes out unrehearsed' }), 'A typing slip.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    const accepted = [{ block: 'rehearsal:none', reason: 'A typing slip.' }];
    expect(onPublish).toHaveBeenCalledWith({ note: 'Shorter', share: undefined, accepted });
    expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('of rehearsed changes asks nothing, and says what the rehearsal came to', async () => {
    const { onPublish } = bar({ rehearsed: { is: 'now', counts: { of: 23, changed: 4, broken: 0 } } });
    expect(screen.getByText(/Rehearsed: of 23 replies 4 change/)).toBeTruthy();
    await publishWith('Shorter');
    expect(onPublish).toHaveBeenCalledWith({ note: 'Shorter', share: undefined, accepted: [] });
  });

  it('waits while the examples are tried on the last change', async () => {
    const { onPublish } = bar({ trying: true });
    expect(screen.getByText(/Trying your examples/)).toBeTruthy();
    await publishWith('Shorter');
    expect(onPublish).not.toHaveBeenCalled();
  });

  it('with a break waits for each reason', async () => {
    const blocks = [
      { id: 'check:worn-phrase', count: 2, conversation: 'c1' },
      { id: 'example:e1', count: 1, conversation: 'c2' },
    ];
    const { onPublish } = bar({ blocks, examples: new Map([['e1', 'must say “sorry”']]), rehearsed: { is: 'now' } });
    expect(screen.getByText('must say “sorry”')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'One of your examples is not kept.' }), 'Outdated.');
    await publishWith('Shorter');
    expect(onPublish).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox', { name: /in 2 replies/ }), 'Wanted.');
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(onPublish).toHaveBeenCalledOnce();
  });
});
