import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Arabic, right to left, with Latin order numbers inside. */
export const nourHaddad: Person = {
  id: 'nour-haddad',
  name: 'نور حداد',
  language: 'ar',
  identifiers: [{ kind: 'email', value: 'nour.haddad@example.com' }],
  history: [
    orderThread('F-10301', {
      amount: 146,
      currency: 'EUR',
      items: ['حذاء Cairn للمشي (39)'],
      placed: '-37d 16:40',
      delivered: '-29d 12:15',
    }),
    {
      id: '4601',
      channel: 'email',
      subject: 'سؤال عن المقاس',
      said: [
        {
          at: '-40d 18:25',
          in: 'مساء الخير،\n\nمقاسي في الأحذية العادية 38.5، فأي مقاس تنصحونني به في حذاء Cairn؟\n\nشكرًا لكم\nنور',
        },
        { at: '-39d 09:50', out: 'مرحبًا نور،\n\nننصحك بمقاس 39، فهو يترك مساحة لجورب سميك.\n\nمع أطيب التحيات\nPriya' },
        { at: '-39d 11:04', in: 'شكرًا جزيلًا على الرد السريع!' },
      ],
    },
  ],
  open: [
    {
      id: '4802',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'نعل الحذاء انفصل',
      shows: ['right-to-left', 'own-circumstance'],
      said: [
        {
          at: '-2d 19:10',
          in: 'مرحبًا،\n\nاشتريت منكم حذاء Cairn قبل شهر تقريبًا (رقم الطلب F-10301)، وبعد ثلاث رحلات فقط بدأ النعل الأيمن ينفصل من الأمام. جرّبت لصقه بالغراء لكنه انفصل مرة أخرى في اليوم نفسه.\n\nهل يشمله الضمان؟\n\nنور حداد',
        },
        {
          at: '-1d 10:30',
          out: 'مرحبًا نور،\n\nنأسف لما حدث. هل يمكنك أن ترسلي لنا صورة للنعل؟\n\nمع أطيب التحيات\nPriya',
        },
        {
          at: '-118m',
          in: 'أرفقت صورتين مع هذه الرسالة. سأسافر مع أختي إلى الجبال يوم الخميس القادم، فهل يمكن أن يصلني حذاء بديل قبل ذلك؟ وهل عليّ أن أدفع أجرة الشحن؟\n\nشكرًا\nنور',
        },
      ],
    },
    {
      id: 'w-29',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'فاتورة الطلب F-10301',
      shows: ['right-to-left'],
      said: [
        {
          at: '-137m',
          in: 'مرحبًا،\n\nأحتاج إلى نسخة من فاتورة الطلب F-10301 من أجل الضمان، فقد حذفت الرسالة الأصلية بالخطأ.\n\nشكرًا لكم\nنور حداد',
        },
      ],
    },
  ],
};
