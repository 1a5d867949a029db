import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Spanish: four questions in one mail. */
export const luciaFerrer: Person = {
  id: 'lucia-ferrer',
  name: 'Lucía Ferrer',
  language: 'es',
  identifiers: [{ kind: 'email', value: 'lucia.ferrer@example.com' }],
  history: [
    orderThread('F-10188', {
      amount: 205,
      currency: 'EUR',
      items: ['Tienda Tarn 1'],
      placed: '-75d 22:13',
      delivered: '-69d 13:20',
    }),
    {
      id: '4322',
      channel: 'web',
      subject: 'Varillas de la Tarn 1',
      said: [
        {
          at: '-66d 20:30',
          in: 'Hola, ¿se pueden comprar varillas de recambio para la Tarn 1? Por si acaso se rompe una en mitad del Pirineo :)\nGracias, Lucía',
        },
        {
          at: '-65d 09:18',
          out: 'Hola, Lucía:\n\nSí, el juego completo cuesta 32 € y lo tenemos en almacén. ¡Buen viaje!\n\nPriya',
        },
      ],
    },
    {
      id: 'chat-20803',
      channel: 'chat',
      said: [
        { at: '-21d 17:42', in: 'hola! hacéis envíos a Canarias?' },
        { at: '-21d 17:45', out: '¡Hola, Lucía! Sí, tardan entre 7 y 10 días laborables.', by: 'Lena Brandt' },
        { at: '-21d 17:46', in: 'genial, gracias' },
      ],
    },
  ],
  open: [
    {
      id: '4807',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Dudas antes de pedir',
      shows: ['several-questions'],
      said: [
        {
          at: '-1d 22:40',
          in: 'Hola, buenas noches:\n\nEstoy a punto de pedir el saco Lochan y tengo unas dudas. ¿La talla M me irá bien si mido 1,68? ¿Se puede lavar en casa? Si lo pido mañana, ¿llega a Las Palmas antes del {day 14}? Lo necesito para un viaje con mis sobrinos. Y otra cosa: ¿puedo pagar en dos plazos?\n\nPerdonad por tantas preguntas y muchas gracias,\nLucía',
        },
      ],
    },
    {
      id: 'w-25',
      where: 'webmail',
      channel: 'email',
      status: 'open',
      subject: 'Re: Tarn 1',
      shows: ['happy'],
      said: [
        {
          at: '-1d 19:02',
          in: '¡Hola! Solo quería contaros que la tienda aguantó una granizada tremenda y ni una gota dentro. Estoy encantada. Os mando una foto por si la queréis para la web.\n\nUn saludo,\nLucía',
        },
      ],
    },
  ],
};
