import { orderThread } from '../order-thread.ts';
import type { Person } from '../shapes.ts';

/** Portuguese: worried about a parcel that is a present. */
export const rafaelAlmeida: Person = {
  id: 'rafael-almeida',
  name: 'Rafael Almeida',
  language: 'pt',
  identifiers: [{ kind: 'email', value: 'rafael.almeida@example.org' }],
  history: [
    orderThread('F-10219', {
      amount: 61,
      currency: 'EUR',
      items: ['Lanterna Glim 200', 'Pilhas recarregáveis'],
      placed: '-67d 19:19',
      delivered: '-61d 16:02',
    }),
    {
      id: '4402',
      channel: 'email',
      subject: 'Fatura com NIF',
      said: [
        {
          at: '-60d 10:07',
          in: 'Bom dia,\n\nSeria possível enviarem-me a fatura da encomenda F-10219 com o meu NIF? Já o indiquei na minha conta.\n\nObrigado,\nRafael Almeida',
        },
        { at: '-60d 11:33', out: 'Bom dia, Rafael,\n\nSegue em anexo a fatura com o NIF.\n\nCumprimentos,\nPriya' },
        { at: '-60d 11:50', in: 'Impecável, muito obrigado!' },
      ],
    },
    orderThread('F-10417', {
      amount: 159,
      currency: 'EUR',
      items: ['Mochila Corrie 30 (azul)'],
      placed: '-8d 13:26',
      shipped: '-7d 17:45',
    }),
  ],
  open: [
    {
      id: '4803',
      where: 'helpdesk',
      channel: 'email',
      status: 'open',
      subject: 'Encomenda F-10417 parada na alfândega?',
      shows: ['worried', 'own-circumstance'],
      said: [
        {
          at: '-2d 08:39',
          in: 'Bom dia,\n\nA minha encomenda F-10417 aparece como "em desalfandegamento" há quatro dias e estou a ficar preocupado. A mochila é a prenda de anos da minha filha, que faz 18 no domingo, e tenho medo de que não chegue a tempo.\n\nFalta algum documento da minha parte? Há alguma coisa que eu possa fazer?\n\nCom os melhores cumprimentos,\nRafael Almeida',
        },
        {
          at: '-2d 10:15',
          out: 'Bom dia, Rafael,\n\nPerguntei à transportadora e dou-lhe notícias ainda hoje.\n\nCumprimentos,\nPriya',
        },
        {
          at: '-1d 20:05',
          in: 'Boa noite, ontem não recebi notícias. Já conseguiram saber alguma coisa? Continua tudo na mesma no site.\n\nRafael',
        },
      ],
    },
  ],
};
