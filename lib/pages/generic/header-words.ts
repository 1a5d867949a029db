/**
 * How header fields and ticket fields are called (From, To, Cc, and the customer's own), one line a part, in the interface languages
 * of the common mail programs. Lower case, without the colon; a word of two meanings (`de`, `a`) keeps its usual one in a header row.
 */
const WORDS = {
  from: 'from sender von absender de expéditeur remitente da mittente van afzender от отправитель від nadawca od från avsändare fra afsender avsender lähettäjä kimden gönderen من مُرسِل المرسل מאת 发件人 寄件者 差出人 보낸사람 từ feladó odesílatel expeditor από αποστολέας dari จาก',
  customer:
    'requester requestor requestors reporter customer contact client kunde kundin melder anfragesteller ansprechpartner demandeur cliente contacto contatto solicitante richiedente klant aanvrager клиент заявитель клієнт klient kund asiakas müşteri العميل عميل לקוח 客户 客戶 顧客 고객 pelanggan πελάτης zákazník ügyfél',
  to: 'to recipient recipients an empfänger à destinataire para destinatario destinatário aan ontvanger кому получатель do odbiorca till mottagare til modtager vastaanottaja kime alıcı إلى אל 收件人 宛先 받는사람 đến címzett komu către προς kepada ถึง',
  cc: 'cc bcc kopie copie copia cópia cci cco копия kopia kópia másolat نسخة עותק 抄送 副本 참조 tembusan',
} as const;

/** The part a person plays in a header row; `customer` is a ticket's own field for the customer. */
export type HeaderRole = keyof typeof WORDS;

const ROLES = new Map(
  (Object.keys(WORDS) as HeaderRole[]).flatMap((role) => WORDS[role].split(' ').map((word) => [word, role] as const)),
);

/** The role that a label, a field's name or an id says (`From:`, `compose-to`, `Von`), if any. */
export function headerRole(label: string | null | undefined): HeaderRole | undefined {
  const text = (label ?? '').trim();
  if (!text || text.length > 40) return undefined;
  const words = text.toLowerCase().split(/[\s:：*_()[\].-]+/);
  // In code "to" ends a name (`compose-to`), in a label it is the whole of it.
  const named = words.filter(Boolean);
  return named.length < 4 ? ROLES.get(named.at(-1) ?? '') : undefined;
}
