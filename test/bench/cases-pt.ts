import type { Case } from '../reply/a-case';

export const casesPt: Case[] = [
  {
    language: 'pt',
    name: 'Inês Carvalho',
    now: '2026-03-12T09:40',
    repeat: 3,
    said: [
      {
        from: 'them',
        on: 'chat',
        in: 'c1',
        at: '2026-03-03T15:02',
        text: 'O meu router vai abaixo todas as noites. Encomenda A-2044.',
      },
      {
        from: 'note',
        on: 'phone',
        in: 'c2',
        at: '2026-03-05T11:20',
        text: 'Cliente fez reset ao router, sem efeito. Prometida chamada na sexta.',
      },
      {
        from: 'them',
        on: 'email',
        in: 'c3',
        at: '2026-03-12T09:31',
        text: 'Boa tarde, ninguém me ligou e a ligação continua a cair todas as noites. Trabalho a partir de casa. Quando é que isto fica resolvido?',
      },
    ],
    feeling: ['frustrated', 2],
    reasons: ['outage'],
    tried: [{ step: 'reset', label: 'fez reset ao router', quote: 'Cliente fez reset ao router, sem efeito' }],
    answered: [{ slot: 'order-number', value: 'A-2044', quote: 'Encomenda A-2044' }],
    promises: [{ what: 'chamada', due: '2026-03-06', quote: 'Prometida chamada na sexta' }],
    questions: ['Quando é que isto fica resolvido?'],
    circumstances: [{ kind: 'work', words: 'Trabalho a partir de casa' }],
  },
  {
    language: 'pt',
    name: 'Rui',
    now: '2026-03-12T10:10',
    said: [
      {
        from: 'them',
        on: 'messaging',
        at: '2026-03-12T10:00',
        text: 'Olá, a minha encomenda devia ter chegado na segunda e ainda não chegou. Onde está? Preciso dela até sábado.',
      },
    ],
    feeling: ['worried', 2],
    reasons: ['delivery-late'],
    questions: ['Onde está?'],
    circumstances: [{ kind: 'deadline', words: 'Preciso dela até sábado' }],
    traits: { address: 'familiar', formality: 'informal' },
    orders: [
      { id: 'N-3381', at: '2026-03-02T10:00:00Z', amount: 34.5, currency: 'EUR', items: ['Boneca'], status: 'enviado' },
    ],
  },
  {
    language: 'pt',
    name: 'Teresa Nunes',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T10:45',
        text: 'Exmos. Senhores, cobraram-me duas vezes o mês de fevereiro. Peço que devolvam o segundo valor. Quanto tempo demora?',
      },
    ],
    feeling: ['disappointed', 1],
    reasons: ['billing'],
    questions: [{ request: 'Peço que devolvam o segundo valor' }, 'Quanto tempo demora?'],
    traits: { formality: 'formal', address: 'polite' },
  },
  {
    language: 'pt',
    name: 'Marta Lopes',
    now: '2026-03-12T11:00',
    said: [
      {
        from: 'them',
        on: 'email',
        at: '2026-03-12T09:45',
        text: 'Bom dia, a chaleira nova já chegou e funciona na perfeição. Muito obrigada!',
      },
    ],
    feeling: ['grateful', 2],
    reasons: ['praise'],
  },
  {
    language: 'pt',
    name: 'Nuno Reis',
    now: '2026-03-12T16:30',
    said: [
      {
        from: 'them',
        on: 'web',
        at: '2026-03-12T15:45',
        text: 'O candeeiro chegou com a base partida e o vidro em cacos. Tenho de devolver o candeeiro partido? Na segunda abrimos o café.',
      },
    ],
    feeling: ['disappointed', 2],
    reasons: ['damaged'],
    questions: ['Tenho de devolver o candeeiro partido?'],
    circumstances: [{ kind: 'event', words: 'Na segunda abrimos o café' }],
    orders: [
      {
        id: 'L-5520',
        at: '2026-03-05T10:00:00Z',
        amount: 120,
        currency: 'EUR',
        items: ['Candeeiro'],
        status: 'entregue',
      },
    ],
  },
];
