import type { IdentifierKey } from '../domain/identifier';

// Names of mailboxes for functions (RFC 2142) and their everyday kin: whoever is on duty reads them, so that they never stand for a person.
const ROLES = new Set(
  'info,contact,hello,office,mail,admin,administrator,support,help,helpdesk,service,customerservice,sales,marketing,billing,accounts,accounting,invoice,invoices,orders,order,purchasing,procurement,shop,store,team,hr,jobs,press,legal,security,abuse,noc,postmaster,hostmaster,webmaster,noreply,no-reply,donotreply,notifications,newsletter,kontakt,buero,einkauf,verkauf,rechnung,buchhaltung,empfang,ventes,facturation,compras,ventas,contacto'.split(
    ',',
  ),
);

/** Whether an address is a function's, not a person's: `info@`, `billing@`, `no-reply@`. */
export function isRoleAddress(key: IdentifierKey): boolean {
  if (!key.startsWith('email:')) return false;
  const local = key.slice('email:'.length, key.lastIndexOf('@')).replace(/\+.*$/, '');
  return ROLES.has(local);
}
