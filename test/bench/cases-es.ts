import type { Case } from '../reply/a-case';

export const casesEs: Case[] = [
  {
    language: 'es',
    name: 'Lucía Romero',
    now: '2026-03-12T09:40',
    repeat: 3,
    said: [
      {
        from: 'them',
        on: 'chat',
        in: 'c1',
        at: '2026-03-03T15:02',
        text: 'Mi router se corta todas las noches. Pedido A-2044.',
      },
      {
        from: 'note',
        on: 'phone',
        in: 'c2',
        at: '2026-03-05T11:20',
        text: 'Clienta restableció el router, sin resultado. Prometida llamada el viernes.',
      },
      {
        from: 'them',
        on: 'email',
        in: 'c3',
        at: '2026-03-12T09:31',
        text: 'Hola, nadie me ha llamado y la conexión se sigue cortando cada noche. Trabajo desde casa. ¿Cuándo lo van a arreglar?',
      },
    ],
    feeling: ['frustrated', 2],
    reasons: ['outage'],
    tried: [{ step: 'reset', label: 'restableció el router', quote: 'Clienta restableció el router, sin resultado' }],
    answered: [{ slot: 'order-number', value: 'A-2044', quote: 'Pedido A-2044' }],
    promises: [{ what: 'llamada', due: '2026-03-06', quote: 'Prometida llamada el viernes' }],
    questions: ['¿Cuándo lo van a arreglar?'],
    circumstances: [{ kind: 'work', words: 'Trabajo desde casa' }],
    traits: { address: 'polite' },
  },
  {
    language: 'es',
    name: 'Diego',
    now: '2026-03-12T10:10',
    said: [
      {
        from: 'them',
        on: 'messaging',
        at: '2026-03-12T10:00',
        text: 'Hola! mi paquete debía llegar el lunes y todavía no ha llegado. Es el regalo de mi hija, su cumple es el sábado. ¿Dónde está?',
      },
    ],
    feeling: ['worried', 2],
    reasons: ['delivery-late'],
    questions: ['¿Dónde está?'],
    circumstances: [{ kind: 'deadline', words: 'su cumple es el sábado' }],
    traits: { address: 'familiar', formality: 'informal' },
    orders: [
      { id: 'N-3381', at: '2026-03-02T10:00:00Z', amount: 34.5, currency: 'EUR', items: ['Muñeca'], status: 'enviado' },
    ],
  },
  {
    language: 'es',
    name: 'Carmen Vidal',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T10:45',
        text: 'Estimados señores: me han cobrado dos veces el mes de febrero. Les ruego que me devuelvan el segundo importe. ¿Cuánto tardará?',
      },
    ],
    feeling: ['disappointed', 1],
    reasons: ['billing'],
    questions: [{ request: 'Les ruego que me devuelvan el segundo importe' }, '¿Cuánto tardará?'],
    traits: { formality: 'formal', address: 'polite' },
  },
  {
    language: 'es',
    name: 'Ana Torres',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T09:45',
        text: 'Buenos días, el hervidor nuevo ya llegó y funciona perfectamente. ¡Muchas gracias!',
      },
    ],
    feeling: ['grateful', 2],
    reasons: ['praise'],
  },
  {
    language: 'es',
    name: 'Pablo Ríos',
    now: '2026-03-12T16:30',
    said: [
      {
        from: 'them',
        on: 'web',
        at: '2026-03-12T15:45',
        text: 'La lámpara llegó con la base rota y el cristal hecho pedazos. ¿Tengo que devolver la lámpara rota? El lunes abrimos la cafetería.',
      },
    ],
    feeling: ['disappointed', 2],
    reasons: ['damaged'],
    questions: ['¿Tengo que devolver la lámpara rota?'],
    circumstances: [{ kind: 'event', words: 'El lunes abrimos la cafetería' }],
    orders: [
      {
        id: 'L-5520',
        at: '2026-03-05T10:00:00Z',
        amount: 120,
        currency: 'EUR',
        items: ['Lámpara'],
        status: 'entregado',
      },
    ],
  },
  {
    language: 'es',
    name: 'Elena Cano',
    now: '2026-03-12T12:30',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-08T12:12',
        text: 'Hola, quiero devolver la chaqueta azul porque las mangas son demasiado cortas. ¿A qué dirección la envío?',
      },
    ],
    feeling: ['calm', 0],
    reasons: ['return'],
    questions: ['¿A qué dirección la envío?'],
  },
];
