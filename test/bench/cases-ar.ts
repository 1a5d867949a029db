import type { Case } from '../reply/a-case';

export const casesAr: Case[] = [
  {
    language: 'ar',
    name: 'ليلى حداد',
    now: '2026-03-12T09:40',
    repeat: 3,
    said: [
      { from: 'them', on: 'chat', in: 'c1', at: '2026-03-03T15:02', text: 'الراوتر ينقطع كل مساء. رقم الطلب A-2044.' },
      {
        from: 'note',
        on: 'phone',
        in: 'c2',
        at: '2026-03-05T11:20',
        text: 'أعادت العميلة ضبط الراوتر دون فائدة. وعدناها باتصال يوم الجمعة.',
      },
      {
        from: 'them',
        on: 'email',
        in: 'c3',
        at: '2026-03-12T09:31',
        text: 'مرحبا، لم يتصل بي أحد والإنترنت ما زال ينقطع كل مساء. أعمل من المنزل. متى سيتم إصلاح ذلك؟',
      },
    ],
    feeling: ['frustrated', 2],
    reasons: ['outage'],
    tried: [{ step: 'reset', label: 'ضبط الراوتر', quote: 'أعادت العميلة ضبط الراوتر دون فائدة' }],
    answered: [{ slot: 'order-number', value: 'A-2044', quote: 'رقم الطلب A-2044' }],
    promises: [{ what: 'اتصال', due: '2026-03-06', quote: 'وعدناها باتصال يوم الجمعة' }],
    questions: ['متى سيتم إصلاح ذلك؟'],
    circumstances: [{ kind: 'work', words: 'أعمل من المنزل' }],
  },
  {
    language: 'ar',
    name: 'عمر',
    now: '2026-03-12T10:10',
    said: [
      {
        from: 'them',
        on: 'messaging',
        at: '2026-03-12T10:00',
        text: 'السلام عليكم، طردي كان يجب أن يصل يوم الاثنين ولم يصل حتى الآن. أين هو؟ هو هدية لابنتي وعيد ميلادها يوم السبت.',
      },
    ],
    feeling: ['worried', 2],
    reasons: ['delivery-late'],
    questions: ['أين هو؟'],
    circumstances: [{ kind: 'deadline', words: 'هو هدية لابنتي وعيد ميلادها يوم السبت' }],
    orders: [
      { id: 'N-3381', at: '2026-03-02T10:00:00Z', amount: 34.5, currency: 'EUR', items: ['Doll'], status: 'shipped' },
    ],
  },
  {
    language: 'ar',
    name: 'سلمى ناصر',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T10:45',
        text: 'تم خصم مبلغ شهر فبراير مرتين من بطاقتي. أرجو رد المبلغ الثاني. كم من الوقت يستغرق ذلك؟',
      },
    ],
    feeling: ['disappointed', 1],
    reasons: ['billing'],
    questions: [{ request: 'أرجو رد المبلغ الثاني' }, 'كم من الوقت يستغرق ذلك؟'],
    traits: { formality: 'formal' },
  },
  {
    language: 'ar',
    name: 'هدى سالم',
    now: '2026-03-12T11:00',
    said: [
      { from: 'them', on: 'email', at: '2026-03-12T09:45', text: 'الغلاية الجديدة وصلت وتعمل بشكل ممتاز. شكرا جزيلا!' },
    ],
    feeling: ['grateful', 2],
    reasons: ['praise'],
  },
  {
    language: 'ar',
    name: 'كريم فارس',
    now: '2026-03-12T16:30',
    said: [
      {
        from: 'them',
        on: 'web',
        at: '2026-03-12T15:45',
        text: 'وصل المصباح بقاعدة مكسورة والزجاج محطم. هل يجب أن أعيد المصباح المكسور؟ سنفتتح المقهى يوم الاثنين.',
      },
    ],
    feeling: ['disappointed', 2],
    reasons: ['damaged'],
    questions: ['هل يجب أن أعيد المصباح المكسور؟'],
    circumstances: [{ kind: 'event', words: 'سنفتتح المقهى يوم الاثنين' }],
    orders: [
      { id: 'L-5520', at: '2026-03-05T10:00:00Z', amount: 120, currency: 'EUR', items: ['Lamp'], status: 'delivered' },
    ],
  },
];
