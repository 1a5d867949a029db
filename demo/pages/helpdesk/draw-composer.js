import { element } from '/assets/element.js';
import { mountComposer } from '/assets/helpdesk/composers.js';

/** The reply form of one ticket: who gets it, public or internal, the editor, Send. `send(mode, text)` does the sending. */
export function drawComposer(ticket, kind, send) {
  const to = ticket.participants.filter((one) => one.role !== 'forwarded').map((one) => one.address);
  const host = element('div', { class: 'editor', 'data-editor': kind });
  const form = element('form', { class: 'write', 'data-composer': true, 'data-to': to.join(' ') });
  const recipients = element('span', { class: 'soft' }, `To: ${to.join(', ')}`);
  const setMode = (mode) => {
    form.dataset.mode = mode;
    form.classList.toggle('is-note', mode === 'note');
    recipients.hidden = mode === 'note';
  };
  const option = (mode, label) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: `mode-${ticket.id}`,
        value: mode,
        checked: (mode === 'note') === ticket.noteFirst,
        onchange: () => setMode(mode),
      }),
      ` ${label}`,
    );
  form.append(
    element(
      'div',
      { class: 'write-row' },
      option('public', 'Public reply'),
      option('note', 'Internal note'),
      recipients,
    ),
    host,
    element('div', { class: 'write-row' }, element('button', { class: 'primary', 'data-action': 'send' }, 'Send')),
  );
  setMode(ticket.noteFirst ? 'note' : 'public');
  const mounting = mountComposer(kind, host, 'Reply');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  async function submit() {
    const editor = await mounting;
    const text = editor.read();
    if (!text) return;
    await send(form.dataset.mode, text);
    editor.clear();
  }
  return form;
}
