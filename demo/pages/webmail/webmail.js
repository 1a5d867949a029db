import { element, post, time } from '/assets/element.js';
import { drawCompose, drawMessage } from '/assets/webmail/draw-mail.js';

const { mailbox, agent, conversations } = await (await fetch('/demo/webmail.json')).json();
const mails = new Map(conversations.map((mail) => [mail.id, mail]));
const part = (name) => document.querySelector(`[data-${name}]`);
let composed = 0;

function openId() {
  return /^#\/mail\/([\w-]+)$/.exec(location.hash)?.[1];
}

function senderOf(mail) {
  return mail.participants.find((one) => one.role === 'requester');
}

function drawList() {
  part('list').replaceChildren(
    ...[...mails.values()].map((mail) => {
      const { name, address } = senderOf(mail);
      return element(
        'li',
        {},
        element(
          'a',
          { href: `#/mail/${mail.id}`, 'aria-current': mail.id === openId() ? 'page' : undefined },
          element('strong', {}, element('bdi', {}, name ?? address)),
          element('span', { dir: 'auto' }, mail.subject),
          element('span', { class: 'soft' }, time(mail.messages.at(-1).at)),
        ),
      );
    }),
  );
}

function drawMail(mail) {
  const reply = drawCompose({
    to: senderOf(mail).address,
    subject: mail.subject.startsWith('Re: ') ? mail.subject : `Re: ${mail.subject}`,
    send: (_, text) => post('send', { where: 'webmail', id: mail.id, text }),
  });
  return element(
    'section',
    { 'data-conversation': mail.id },
    element('h1', { 'data-field': 'subject', dir: 'auto' }, mail.subject),
    element(
      'div',
      { 'data-messages': true },
      mail.messages.map((one) => drawMessage(one, mail, mailbox)),
    ),
    reply,
  );
}

function drawNew(id) {
  const status = element('p', { role: 'status' });
  const form = drawCompose({
    send: (to) => {
      status.textContent = `The demo sends nothing: your message to ${to} stays here.`;
    },
  });
  return element(
    'section',
    { 'data-conversation': id },
    element('h1', { 'data-field': 'subject' }, 'New message'),
    form,
    status,
  );
}

function show() {
  const mail = mails.get(openId());
  const isNew = /^#\/compose\/\d+$/.test(location.hash);
  document.title = mail ? `${mail.subject} · Fernhill Mail` : 'Fernhill Mail';
  if (mail) part('reading').replaceChildren(drawMail(mail));
  else if (isNew) part('reading').replaceChildren(drawNew(location.hash.slice(2).replace('/', '-')));
  else
    part('reading').replaceChildren(element('h1', {}, 'Inbox'), element('p', { class: 'soft' }, 'Choose a message.'));
  drawList();
}

function follow(event) {
  const mail = JSON.parse(event.data);
  const shown = mails.get(mail.id)?.messages.length ?? 0;
  mails.set(mail.id, mail);
  drawList();
  if (mail.id !== openId()) return;
  // Only what is new is added, so that a reply being written stays as it is.
  part('messages').append(...mail.messages.slice(shown).map((one) => drawMessage(one, mail, mailbox)));
}

part('account').textContent = `${agent.name} · ${mailbox}`;
Object.assign(part('account').dataset, { account: mailbox, name: agent.name });
document.querySelector('[data-action="compose"]').addEventListener('click', () => {
  composed += 1;
  location.hash = `#/compose/${composed}`;
});
addEventListener('hashchange', show);
new EventSource('/demo/events').addEventListener('webmail', follow);
show();
