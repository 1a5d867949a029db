import { requestTrackerTicket } from './address/request-tracker-ticket';
import { defineOwnData } from './define-own-data';
import { personOf } from './own-data/person-of';
import { listAt, textAt } from './own-data/pick';
import { statusNamed } from './request-tracker/status-named';

/**
 * A ticket of Request Tracker by its REST 2 interface, which takes the agent's session in the browser
 * (https://docs.bestpractical.com/rt/5.0/RT/REST2.html). Requestor, subject and status; the words of a transaction would need a
 * request each, so they stay the page's.
 */
export default defineOwnData({
  system: 'request-tracker',
  paths(url) {
    const open = requestTrackerTicket(url);
    if (!open) return undefined;
    return [
      `${open.prefix}/REST/2.0/tickets?query=id%3D${open.id}&fields=Subject,Status,Requestor&fields[Requestor]=EmailAddress,RealName`,
    ];
  },
  read([answer], url) {
    const id = requestTrackerTicket(url)?.id;
    const ticket = listAt(answer, 'items').find((one) => textAt(one, 'id') === id);
    if (!id || !ticket) return undefined;
    return {
      conversation: { id, subject: textAt(ticket, 'Subject'), status: statusNamed(textAt(ticket, 'Status')) },
      customer: listAt(ticket, 'Requestor').flatMap((one) =>
        personOf(one, { name: ['RealName'], email: 'EmailAddress' }),
      ),
      messages: [],
      shows: [],
    };
  },
});
