import { element, paragraphs, time } from '/assets/element.js';

const STATUS = { open: 'Open', pending: 'Pending', solved: 'Solved' };
const ROLE = { requester: 'Requester', cc: 'CC', forwarded: 'Original sender (forwarded)' };
const MODE = { inbound: '', outbound: 'Public reply', note: 'Internal note' };

/** Title, status and the way to solve. */
export function drawHead(ticket, setStatus) {
  const select = element('select', {
    'data-field': 'status',
    'aria-label': 'Status',
    onchange: (event) => setStatus(event.target.value),
  });
  for (const [value, shown] of Object.entries(STATUS)) {
    select.append(element('option', { value, selected: value === ticket.status }, shown));
  }
  return element(
    'header',
    { class: 'head' },
    element('h1', { 'data-field': 'subject', dir: 'auto' }, ticket.subject || `Ticket ${ticket.id}`),
    element(
      'span',
      { class: `badge badge-${ticket.status}`, 'data-status': ticket.status },
      `#${ticket.id} · ${STATUS[ticket.status]}`,
    ),
    select,
    ticket.status !== 'solved' &&
      element('button', { type: 'button', 'data-action': 'solve', onclick: () => setStatus('solved') }, 'Solve'),
  );
}

/** Everyone who takes part, with the address the system knows them by. */
export function drawPeople(ticket) {
  return element(
    'aside',
    { class: 'person', 'aria-label': 'Customer' },
    element('h2', {}, 'People'),
    element('ul', {}, ticket.participants.map(drawPerson)),
    element('h2', {}, 'Channel'),
    element('p', { class: 'soft', 'data-channel': ticket.channel }, ticket.channel),
  );
}

function drawPerson({ name, address, role }) {
  return element(
    'li',
    { 'data-person': role, 'data-address': address, 'data-name': name },
    element('span', { class: 'soft' }, ROLE[role]),
    name && element('bdi', {}, name),
    element('bdi', { class: 'soft' }, address),
  );
}

/** The messages, oldest first. */
export function drawThread(ticket) {
  return element(
    'ol',
    { class: 'thread', 'data-thread': ticket.id, 'aria-label': 'Messages', tabindex: '0' },
    ticket.messages.map(drawMessage),
    !ticket.messages.length && element('li', { class: 'soft' }, 'Nothing has been written in this ticket yet.'),
  );
}

function drawMessage({ id, direction, author, address, at, text }) {
  return element(
    'li',
    {
      class: `message message-${direction}`,
      'data-message': id,
      'data-direction': direction,
      'data-author': author,
      'data-address': address,
    },
    element(
      'div',
      { class: 'by' },
      element('strong', {}, element('bdi', {}, author)),
      element('span', { class: 'soft' }, MODE[direction]),
      time(at),
    ),
    element('div', { 'data-body': true, dir: 'auto' }, paragraphs(text)),
  );
}
