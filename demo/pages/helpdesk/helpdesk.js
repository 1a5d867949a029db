import { element, post, time } from '/assets/element.js';
import { drawComposer } from '/assets/helpdesk/draw-composer.js';
import { drawHead, drawPeople, drawThread } from '/assets/helpdesk/draw-ticket.js';

/** Tickets kept open as tabs: their panes stay in the page, hidden, as in many helpdesks. */
const MOST_TABS = 5;

const options = new URLSearchParams(location.search);
const composerKind = options.get('composer') ?? 'contenteditable';
/** Draws the ticket's head first and the rest this many milliseconds later. */
const slowMs = Number(options.get('slow') ?? 0);
/** Draws the open ticket anew, over and over, this often. */
const redrawMs = Number(options.get('redraw') ?? 0);

const { agent, conversations } = await (await fetch('/demo/helpdesk.json')).json();
const tickets = new Map(conversations.map((ticket) => [ticket.id, ticket]));
const panes = new Map();
const part = (name) => document.querySelector(`[data-${name}]`);

function openId() {
  return /^\/helpdesk\/tickets\/([\w-]+)$/.exec(location.pathname)?.[1];
}

function go(id) {
  history.pushState({}, '', `/helpdesk/${id ? `tickets/${id}` : ''}${location.search}`);
  show();
}

function drawList() {
  part('list').replaceChildren(
    ...[...tickets.values()].map((ticket) => {
      const last = ticket.messages.at(-1);
      return element(
        'li',
        {},
        element(
          'a',
          {
            href: `/helpdesk/tickets/${ticket.id}${location.search}`,
            'aria-current': ticket.id === openId() ? 'page' : undefined,
            onclick: (event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(ticket.id);
            },
          },
          element('strong', {}, element('bdi', {}, ticket.participants[0].name ?? ticket.participants[0].address)),
          element('span', { dir: 'auto' }, ticket.subject || 'No subject'),
          element('span', { class: 'soft' }, `#${ticket.id} · ${ticket.status} `, last && time(last.at)),
        ),
      );
    }),
  );
}

function drawTabs() {
  part('tabs').replaceChildren(
    ...[...panes.keys()].map((id) =>
      element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          'aria-selected': String(id === openId()),
          'aria-controls': `pane-${id}`,
          onclick: () => go(id),
        },
        `#${id}`,
      ),
    ),
  );
}

function openPane(id) {
  if (panes.has(id)) return;
  if (panes.size >= MOST_TABS) {
    const [oldest, pane] = panes.entries().next().value;
    pane.remove();
    panes.delete(oldest);
  }
  const ticket = tickets.get(id);
  const pane = element('section', {
    class: 'ticket',
    role: 'tabpanel',
    id: `pane-${id}`,
    'aria-labelledby': `tab-${id}`,
    'data-ticket': id,
  });
  const drawn = drawHead(ticket, (status) => post('status', { where: 'helpdesk', id, text: status }));
  pane.append(drawn);
  const rest = () => {
    pane.append(
      drawThread(ticket),
      drawPeople(ticket),
      drawComposer(ticket, composerKind, (mode, text) =>
        post(mode === 'note' ? 'note' : 'send', { where: 'helpdesk', id, text }),
      ),
    );
    pane.removeAttribute('aria-busy');
    scrollDown(pane);
  };
  panes.set(id, pane);
  part('panes').append(pane);
  if (!slowMs) return rest();
  pane.setAttribute('aria-busy', 'true');
  setTimeout(rest, slowMs);
}

/** Replaces all of the pane but its composer, which keeps what is being written. */
function redraw(id) {
  const pane = panes.get(id);
  const ticket = tickets.get(id);
  if (!pane || pane.ariaBusy === 'true') return;
  pane
    .querySelector('.head')
    .replaceWith(drawHead(ticket, (status) => post('status', { where: 'helpdesk', id, text: status })));
  pane.querySelector('.thread').replaceWith(drawThread(ticket));
  pane.querySelector('.person').replaceWith(drawPeople(ticket));
}

function scrollDown(pane) {
  const thread = pane.querySelector('.thread');
  if (thread) thread.scrollTop = thread.scrollHeight;
}

function show() {
  const id = tickets.has(openId()) ? openId() : undefined;
  if (id) openPane(id);
  for (const [other, pane] of panes) pane.hidden = other !== id;
  part('nothing').hidden = Boolean(id);
  document.title = id ? `#${id} ${tickets.get(id).subject} · Fernhill Helpdesk` : 'Fernhill Helpdesk';
  drawList();
  drawTabs();
  if (id) scrollDown(panes.get(id));
}

function follow(event) {
  const ticket = JSON.parse(event.data);
  tickets.set(ticket.id, ticket);
  redraw(ticket.id);
  drawList();
  const pane = panes.get(ticket.id);
  if (pane) scrollDown(pane);
}

part('agent').textContent = agent.name;
part('agent').dataset.name = agent.name;
part('agent').dataset.address = agent.address;
addEventListener('popstate', show);
new EventSource('/demo/events').addEventListener('helpdesk', follow);
if (redrawMs) setInterval(() => openId() && redraw(openId()), redrawMs);
show();
