import { element, time } from '/assets/element.js';
import { bodyFrame, editorFrame } from '/assets/webmail/frames.js';

/** One mail with its header fields and its body in a frame. */
export function drawMessage(message, mail, account) {
  const { id, direction, author, address, at, text } = message;
  const isOurs = direction === 'outbound';
  const others = mail.participants.filter((one) => one.role === 'cc');
  const to = isOurs ? mail.participants.filter((one) => one.role === 'requester') : [{ address: account }];
  return element(
    'article',
    { class: 'mail-message', 'data-mail': id },
    element(
      'dl',
      {},
      header('From', 'from', [{ name: author, address }]),
      header('To', 'to', to),
      others.length > 0 && header('Cc', 'cc', others),
      [element('dt', {}, 'Date'), element('dd', {}, time(at))],
    ),
    bodyFrame(text),
  );
}

function header(label, field, people) {
  const shown = people.flatMap(({ name, address }, i) => [
    i ? ', ' : '',
    element(
      'span',
      { 'data-address': address, 'data-name': name },
      name && element('bdi', {}, `${name} `),
      element('bdi', {}, `<${address}>`),
    ),
  ]);
  return [element('dt', {}, label), element('dd', { 'data-header': field }, shown)];
}

/** The form of a new mail or a reply. `send(to, text)` does the sending; for a reply the To field is filled. */
export function drawCompose({ to = '', subject = '', send }) {
  const editor = editorFrame();
  const recipient = element('input', { 'data-header': 'compose-to', name: 'to', autocomplete: 'off', value: to });
  const form = element(
    'form',
    { class: 'compose', 'data-compose': true },
    element('label', {}, 'To', recipient),
    element('label', {}, 'Subject', element('input', { name: 'subject', autocomplete: 'off', value: subject })),
    editor.frame,
    element('button', { class: 'primary', 'data-action': 'send' }, 'Send'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = editor.read();
    if (text) void Promise.resolve(send(recipient.value, text)).then(editor.clear);
  });
  return form;
}
