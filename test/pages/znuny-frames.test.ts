// @vitest-environment jsdom
import { expect, it } from 'vitest';
import znuny from '../../lib/pages/znuny.page';

const ZOOM = new URL('https://otrs.shop.test/znuny/index.pl?Action=AgentTicketZoom;TicketID=12');

/** A ticket with one article whose words stand in a frame. */
function draw(): HTMLIFrameElement {
  document.body.innerHTML =
    '<div id="AppWrapper"><a name="Article21"></a><div class="WidgetSimple customer VisibleForCustomer"><div class="Header"><h2>' +
    '<span>Ada Byron &lt;ada@example.org&gt;</span></h2></div><div class="ArticleMailContentHTMLWrapper">' +
    '<iframe id="Iframe21" sandbox="allow-same-origin"></iframe></div></div></div>';
  return document.querySelector('iframe')!;
}

it('waits for an article in a frame, then reads its words', () => {
  const frame = draw();
  expect(znuny.read(document, ZOOM)).toBeUndefined();
  frame.contentDocument!.body.innerHTML = '<p>My order is broken.</p>';
  expect(znuny.read(document, ZOOM)?.messages).toMatchObject([
    { text: 'My order is broken.', direction: 'inbound', address: 'ada@example.org' },
  ]);
});
