import { indirectPt } from '../indirect/pt';
import type { LanguagePack } from '../language-pack';

const MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const DAYS = 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' ');

/** European Portuguese; the polite form is the third person without a pronoun, which reads well on both sides of the Atlantic. */
export const pt: LanguagePack = {
  code: 'pt',
  clauses: {
    'greet-email': ['Olá, {name},', '#formal Bom dia, {full},'],
    'greet-email:unknown': ['Olá,', '#formal Bom dia,'],
    'greet-chat': ['Olá, {name}.'],
    'greet-chat:unknown': ['Olá.'],

    matter: [
      '(Pelo que <contas|conta>|Se entendi bem|Segundo a <tua|sua> mensagem), {clause}.',
      '{clause}: (é daí que parto|é esse o meu ponto de partida|tenho isso à minha frente).',
      '<Escreves|Escreve>: {quote}. (É daí que parto|É esse o meu ponto de partida|Começo por aí).',
      '{quote}: (começo por aí|parto dessa frase).',
    ],
    'matter-neutral': [
      '(Agradeço os pormenores|Agradeço a explicação|Está claro): {clause}.',
      '<Escreves|Escreve> {quote}, (e é disso que trato|é disso que se trata, portanto).',
    ],
    'matter+sorry': [
      '{clause}, e lamento (muito|isso|que assim seja).',
      '{clause}: (isto não devia ter acontecido|não devia ser assim)(, e lamento|; peço desculpa).',
      '(Lamento|As minhas desculpas|Antes de mais, peço desculpa): {clause}.',
      '<Escreves|Escreve> {quote}; (lamento que se tenha chegado a este ponto|isto não devia ter acontecido, e peço desculpa|lamento muito).',
      'Lamento que <tenhas|tenha> tido de nos escrever {quote}.',
      'Depois de ler {quote}, começo por pedir desculpa.',
    ],
    'matter+failed': [
      '{clause}, e {steps} (do dia {date} |)(com {colleague} |)não [mudou|mudaram] nada.',
      '{steps} (com {colleague} |)(do dia {date} |)não [ajudou|ajudaram]: {clause}.',
      'Já <passaste|passou> por {steps}, e ainda <tens|tem> de escrever {quote}.',
    ],
    'sorry:delivery-lost': [
      'Lamento que a <tua|sua> encomenda não tenha chegado.',
      'A <tua|sua> encomenda já devia ter chegado há muito, e lamento que falte.',
    ],
    'sorry:delivery-late': [
      'Lamento que ainda <estejas|esteja> à espera da entrega.',
      'A entrega está a demorar mais do que devia, e peço desculpa.',
    ],
    'sorry:damaged': [
      'Lamento que tenha chegado nesse estado.',
      'Nada devia chegar<-te|-lhe> nesse estado, e peço desculpa.',
    ],
    'sorry:wrong-item': [
      'Lamento que <tenhas|tenha> recebido o artigo errado.',
      'O erro na preparação foi nosso, e peço desculpa.',
    ],
    'sorry:outage': [
      'Lamento que a ligação <te|lhe> esteja a falhar.',
      'Devia poder-se contar com a ligação; lamento que agora não seja assim.',
    ],
    'sorry:device-fault': [
      'Lamento que o aparelho não faça o que deve.',
      'O aparelho devia simplesmente funcionar; lamento que não funcione.',
    ],
    'sorry:bug': ['O erro é do nosso programa, e lamento o tempo que <te|lhe> custa.'],
    'sorry:payment-failed': ['Lamento que o pagamento não tenha passado.'],
    'sorry:billing': [
      'Lamento que esta cobrança <te|lhe> dê trabalho.',
      'Lamento o trabalho que esta fatura <te|lhe> dá.',
    ],
    'sorry:complaint-service': ['Não é assim que queremos tratar alguém, e peço desculpa.'],
    sorry: ['Lamento o trabalho que isto <te|lhe> está a dar.', 'Lamento que isto <te|lhe> leve tanto tempo.'],

    failed: [
      '{steps} (com {colleague} |)(do dia {date} |)não [ajudou|ajudaram], por isso não <te|lhe> vou pedir que <repitas|repita>.',
      'Já <passaste|passou> por {steps}; (isso fica posto de parte|não vou pedir isso outra vez).',
    ],
    promise: [
      'Prometemos<-te|-lhe> {promise} (para o dia {due}|no dia {made}) e não cumprimos. (A falha é nossa, e peço desculpa|Lamento; a culpa é nossa).',
      '{thePromise} que <te|lhe> prometemos (para o dia {due}|no dia {made}) não aconteceu. (A culpa é nossa, e peço desculpa|Lamento; foi falha nossa).',
    ],
    repeat: [
      'É a {nth} vez desde o dia {since} que <tens|tem> de nos contactar(, e uma devia ter bastado|, e são vezes a mais|).',
      'Desde o dia {since}, já <tiveste|teve> de nos contactar {times}(; uma devia ter bastado|, e li tudo|).',
    ],
    waiting: [
      'A <tua|sua> mensagem está connosco desde o dia {since}; (é tempo a mais, e peço desculpa|lamento esta espera).',
      '<Escreveste|Escreveu> no dia {since} e a minha resposta só chega agora. Peço desculpa.',
    ],
    'circumstance:deadline': [
      '<Escreves|Escreve> {quote}: (é essa a data que tenho em vista|isso marca o ritmo).',
      '{clause}: (é essa a data que tenho em vista|isso marca o ritmo).',
    ],
    'circumstance:vulnerability': ['<Escreves|Escreve> {quote}; pus isso no início das minhas notas.'],
    circumstance: [
      'Sei o que depende disto: {clause}.',
      'Também <escreves|escreve> {quote}; (tenho isso presente|não me passou ao lado).',
    ],
    loss: ['Os meus sinceros sentimentos.'],

    'no-repeat': [
      'Não <precisas|precisa> de explicar nada outra vez: (tenho as <tuas|suas> mensagens anteriores à minha frente|tenho todo o historial à minha frente).',
      'Por agora não é preciso enviar nem experimentar nada.',
    ],
    'in-hand': [
      'Já tenho {known}, por isso não é preciso procurar outra vez.',
      'Das <tuas|suas> mensagens anteriores tenho {known}.',
    ],

    'answer-text': ['Sobre {questions}: {text}.', '<Perguntas|Pergunta>: {questions} {textFirst}.'],
    'answer-order': [
      '(<Perguntas|Pergunta>: {questions} |)A encomenda {order} {status} no nosso sistema.',
      'Sobre {questions}: fui ver a encomenda {order}, que {status}.',
    ],
    'answer-order-contradicted': [
      'No nosso sistema, a encomenda {order} {status}, o que não bate certo com o que <contas|conta>; é a primeira coisa que vou esclarecer.',
    ],
    'answer-open': [
      '<Perguntas|Pergunta>: {questions} (Ainda não consigo responder com certeza|Ainda não tenho uma resposta segura)(, e prefiro não adivinhar|). Vou apurar e <escrevo-te|escrevo-lhe> {when}.',
      'Sobre {questions}: (antes de dizer algo errado|em vez de adivinhar), vou confirmar; <terás|terá> [a resposta|as respostas] {when}.',
      'Ainda <te|lhe> devo [uma resposta|respostas] a {questions}; <terás|terá> notícias minhas {when}.',
    ],
    'answer-open:when': [
      'Ainda não tenho uma data que possa cumprir; {when} <digo-te|digo-lhe> uma.',
      '(Quando exatamente|Quanto vai demorar) é o que estou a apurar, e {when} <digo-te|digo-lhe>.',
    ],
    'answer-open:where': [
      'Onde está o envio neste momento é o que vou apurar; {when} já <saberás|saberá>.',
      'Daqui ainda não vejo onde está. Vou perguntar e <escrevo-te|escrevo-lhe> {when}.',
    ],
    'answer-open:why': [
      'Ainda não conheço a causa e prefiro não adivinhar; {when} <conto-te|conto-lhe> o que encontrei.',
    ],
    'answer-request': [
      '{wish}, e é disso que trato.',
      'O <teu|seu> pedido: {questions}. (É nisso que estou|É disso que trato agora).',
      '{questions}: (está registado e em curso|é disso que trato).',
    ],

    fact: ['(É bom saber|Para <te organizares|se organizar>|Como orientação): {text}.', '{text}.'],
    'fact+next': [
      '(É bom saber|Como orientação): {text}; <escrevo-te|escrevo-lhe> {when}.',
      '{text}. (<Terás|Terá> notícias minhas {when}|{when} digo como está).',
    ],
    'fact-span': ['É preciso contar com {span}.', '<Conta|Conte> com {span} para isso.'],
    act: [
      'Para a encomenda {order}, vou {step}.',
      '(Logo a seguir a esta mensagem|Para começar), vou {step}.',
      '(Agora|A seguir|Primeiro) vou {step}.',
      'O meu próximo passo: {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ['Vou {step}; {text}.', 'Agora vou {step}. (É bom saber|Como orientação): {text}.'],
    'take-over': [
      'Fico eu com isto, (até estar resolvido|do princípio ao fim).',
      'Isto está agora nas minhas mãos, e fica aqui até se resolver.',
    ],
    escalate: ['Passo isto a {to} com todo o historial, por isso não <recomeças|recomeça> do zero.'],

    'offer-refund-whole': [
      'Se <preferires|preferir> o dinheiro de volta, posso reembolsar os {amount} por inteiro; basta um sim.',
    ],
    'offer-refund': [
      'Posso reembolsar {amount} de imediato; basta um sim.',
      'Se <concordares|concordar>, reembolso {amount}.',
    ],
    'offer-voucher': [
      'Posso dar<-te|-lhe> um vale de {amount}; basta um sim.',
      'Gostaria de oferecer um vale de {amount}, se <concordares|concordar>.',
    ],
    'offer-discount': ['Posso descontar {amount}; basta um sim.'],
    'offer-replacement': [
      'Se <preferires|preferir> uma substituição, trato dela; basta um sim.',
      'Posso enviar uma substituição, se <te|lhe> convier.',
    ],
    'offer-free-month': ['Posso creditar um mês; basta um sim.'],
    'offer-express-shipping': ['Posso fazer seguir por envio expresso, sem custo; basta um sim.'],
    'offer-other': [
      'O que posso oferecer: {what}. Basta um sim.',
      'A minha proposta: {what}. <Diz-me|Diga-me> se serve.',
    ],

    ask: [
      '(Para começar|Para avançar) falta-me {needs}; (o resto já tenho|mais nada).',
      '<Podes|Pode> enviar-me {needs}? (Não falta mais nada|Com isso posso começar).',
    ],
    'ask-what-happens': [
      '<Podes|Pode> contar-me numa ou duas frases o que acontece exatamente e onde?',
      'Para não adivinhar: o que acontece exatamente, e desde quando?',
    ],
    'ask-nothing-known': ['A <tua|sua> mensagem chegou sem texto. Em que posso ajudar?'],

    next: [
      '<Terás|Terá> notícias minhas {when}(, esteja como estiver|, mesmo que não tenha acabado|).',
      '<Escrevo-te|Escrevo-lhe> {when}(, com o que souber|, acabado ou não|).',
      '{when} (<terás|terá> uma resposta minha|<saberás|saberá> como está).',
    ],
    'next-after-ask': [
      'Assim que [chegar|chegarem], começo; de qualquer modo <terás|terá> notícias minhas {when}.',
      'Com isso posso avançar, e em todo o caso <escrevo-te|escrevo-lhe> {when}.',
    ],
    'close-warm': [
      'Se algo mudar antes, (basta uma linha aqui|<responde|responda> a esta mensagem)(: chega-me diretamente|).',
      'Se do <teu|seu> lado algo não bater certo, <diz-me|diga-me>.',
    ],

    'thanks-praise': [
      '{quote}: (é bom ler isto|que alegria). Agradeço a mensagem.',
      'Agradeço (estas linhas|o tempo para escrever isto); fico muito contente.',
      'É bom ler isto: {clause}. Agradeço a mensagem.',
    ],
    'thanks-solved': [
      '{quote}: boa notícia. Agradeço o aviso.',
      'Agradeço o aviso; ainda bem que (já funciona|está resolvido).',
      'Boa notícia: {clause}. Agradeço o aviso.',
    ],
    'close-happy': ['Se voltar a acontecer, <responde|responda> aqui e continuo de onde ficámos.'],
    'act+next': [
      'Para a encomenda {order}, vou {step}; <escrevo-te|escrevo-lhe> {when}.',
      'Vou {step} e <escrevo-te|escrevo-lhe> {when} com o resultado.',
      '(Agora|Para começar,) vou {step}; <terás|terá> notícias minhas {when}.',
      'O meu próximo passo: {step}; o resultado chega {when}.',
      'Logo a seguir a esta mensagem vou {step}, e {when} <conto-te|conto-lhe> o que deu.',
    ],
    'take-over+next': [
      'Fico eu com isto, e <terás|terá> notícias minhas {when}.',
      'Isto está agora nas minhas mãos; {when} <conto-te|conto-lhe> o que encontrei.',
      'Vou ver isto pessoalmente e <escrevo-te|escrevo-lhe> {when}.',
      '{when} <terás|terá> a minha resposta; até se resolver, isto fica comigo.',
    ],
    'ask+next-after-ask': [
      '<Podes|Pode> enviar-me {needs}? Com isso começo, e em todo o caso <escrevo-te|escrevo-lhe> {when}.',
      'Para avançar falta-me {needs}; de qualquer modo <terás|terá> notícias minhas {when}.',
    ],
    'answer-open:when-asked': [
      '{questions}: ainda não tenho uma data que possa cumprir; {when} <digo-te|digo-lhe> uma.',
      '<Perguntas|Pergunta>: {questions} É o que estou a apurar, e {when} <digo-te|digo-lhe>.',
    ],
    'act+answer-open': [
      'Para a encomenda {order}, vou {step}, e {when} respondo a {questions}.',
      'Vou {step}, e {when} respondo a {questions}.',
      '<Perguntas|Pergunta>: {questions} Para responder com certeza, vou {step}; <escrevo-te|escrevo-lhe> {when}.',
      'Agora vou {step}; sobre {questions}, <terás|terá> a resposta {when}.',
    ],
    'sign-off': [
      'Cumprimentos,\n{agent}',
      'Com os melhores cumprimentos,\n{agent}',
      'Até breve,\n{agent}',
      '{agent}, {brand}',
      '#formal Com os melhores cumprimentos,\n{agent}',
      '#formal Cumprimentos,\n{agent}\n{brand}',
      '#informal Abraço,\n{agent}',
    ],
    'sign-off:unknown': ['Cumprimentos', 'Com os melhores cumprimentos'],
  },
  steps: {
    restart: 'o reinício',
    reset: 'a reposição',
    reinstall: 'a reinstalação',
    update: 'a atualização',
    'clear-cache': 'a limpeza da cache',
    'log-out-in': 'o novo início de sessão',
    reconnect: 'a religação',
    'different-device': 'o teste noutro dispositivo',
    'different-browser': 'o teste noutro navegador',
    'replace-battery': 'a troca da pilha',
    'check-cable': 'a verificação dos cabos',
    resend: 'o reenvio',
    'change-password': 'a nova palavra-passe',
    'check-settings': 'a verificação das definições',
    'different-network': 'o teste noutra rede',
  },
  promises: {
    call: ['uma chamada', 'A chamada'],
    refund: ['um reembolso', 'O reembolso'],
    replacement: ['uma substituição', 'A substituição'],
    delivery: ['a entrega', 'A entrega'],
    visit: ['uma visita', 'A visita'],
    answer: ['uma resposta', 'A resposta'],
  },
  needs: {
    'order-number': 'o número da encomenda',
    account: 'o número de cliente',
    email: 'o email da conta',
    phone: 'um número de telefone',
    name: 'o nome da encomenda',
    address: 'a morada de entrega',
    postcode: 'o código postal',
    device: 'o dispositivo',
    model: 'o modelo exato',
    version: 'a versão instalada',
    serial: 'o número de série',
    'error-message': 'o texto da mensagem de erro',
    date: 'a data',
    'since-when': 'o dia em que começou',
    amount: 'o valor',
    'payment-method': 'o meio de pagamento',
    product: 'o nome do produto',
    location: 'o local',
    'tracking-number': 'o número de seguimento',
    'booking-reference': 'a referência da reserva',
    'steps-tried': 'o que já foi tentado',
    screenshot: 'uma captura de ecrã',
    preference: 'a preferência',
    open: 'umas palavras sobre o que acontece',
  },
  known: {
    'order-number': 'o número da encomenda {value}',
    device: 'o dispositivo ({value})',
    model: 'o modelo ({value})',
    version: 'a versão ({value})',
    product: 'o produto ({value})',
    'tracking-number': 'o número de seguimento {value}',
    'booking-reference': 'a referência {value}',
    'error-message': 'a mensagem de erro ({value})',
  },
  statuses: {
    delivered: 'consta como entregue',
    shipped: 'consta como enviada',
    processing: 'consta como em preparação',
    cancelled: 'consta como cancelada',
    returned: 'consta como devolvida',
  },
  indirect: indirectPt,
  retell: {
    swap: [
      ['o meu', 'o teu', 'o seu'],
      ['a minha', 'a tua', 'a sua'],
      ['os meus', 'os teus', 'os seus'],
      ['as minhas', 'as tuas', 'as suas'],
      ['meu', 'teu', 'seu'],
      ['minha', 'tua', 'sua'],
      ['meus', 'teus', 'seus'],
      ['minhas', 'tuas', 'suas'],
      ['nosso', 'teu', 'seu'],
      ['nossa', 'tua', 'sua'],
      ['tenho', 'tens', 'tem'],
      ['estou', 'estás', 'está'],
      ['posso', 'podes', 'pode'],
      ['quero', 'queres', 'quer'],
      ['preciso', 'precisas', 'precisa'],
      ['gostaria', 'gostarias', 'gostaria'],
      ['trabalho a partir', 'trabalhas a partir', 'trabalha a partir'],
      ['recebi', 'recebeste', 'recebeu'],
      ['paguei', 'pagaste', 'pagou'],
      ['comprei', 'compraste', 'comprou'],
      ['consigo', 'consegues', 'consegue'],
      ['espero', 'esperas', 'espera'],
      ['me cobraram', 'te cobrámos', 'lhe cobrámos'],
      ['cobraram-me', 'cobrámos-te', 'cobrámos-lhe'],
      ['foi-me', 'foi-te', 'foi-lhe'],
      ['fui', 'foste', 'foi'],
      ['abrimos', 'abrem', 'abrem'],
      ['temos', 'têm', 'têm'],
    ],
    leftover:
      /(?<!\p{L})(?:eu|me|mim|comigo|nós|nos|sou|vou|vocês|você|vosso|vossa|te|lhe|sei|\p{L}+(?:-me|-nos|ei|ámos|amos|emos|imos))(?!\p{L})/iu,
    sentence:
      /^(?:o|a|os|as|meu|minha|não|nada|tudo|um|uma|desde|já|há|tenho|estou|quero|gostaria|preciso|recebi|paguei|comprei|cobraram-me|foi-me|ainda|fui|abrimos|se|trabalho a partir) (?:[\p{L}\p{N}-]+ ){0,7}?(?:é|está|estão|foi|foram|há|tem|têm|vai|não|continua|chegou|chega|chegaram|funciona|cai|falha|bloqueia|fecha|aparece|falta|perdeu|partiu|cobraram|cobrado|cobrada|veio|vieram|dia|duas|à espera|devolver|cancelar|trocar|sem|abrir|\p{L}+ndo|casa|devia|vezes)(?!\p{L})/iu,
    deictic: /(?<!\p{L})(?:hoje|ontem|amanhã|esta (?:manhã|tarde|noite)|agora)(?!\p{L})/iu,
  },
  list: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`),
  quote: (text) => `«${text}»`,
  nth: (count) => ['', 'primeira', 'segunda', 'terceira', 'quarta', 'quinta', 'sexta'][count] ?? `${count}.ª`,
  times: (count) =>
    ['', 'uma vez', 'duas vezes', 'três vezes', 'quatro vezes', 'cinco vezes', 'seis vezes'][count] ?? `${count} vezes`,
  date: ({ day, month }) => `${day} de ${MONTHS[month - 1]}`,
  by({ hour, minute, daysAhead, precision, weekday, day, month }) {
    const clock = `${hour === 1 ? 'à' : 'às'} ${hour}h${String(minute).padStart(2, '0')}`;
    const date = `${DAYS[weekday - 1]}, ${day} de ${MONTHS[month - 1]}`;
    if (precision === 'day')
      return [daysAhead === 0 ? 'até ao fim do dia' : daysAhead === 1 ? 'até amanhã' : `até ${date}`];
    if (daysAhead === 0) return [precision === 'minutes' ? `até ${clock}` : `hoje até ${clock}`];
    return [daysAhead === 1 ? `amanhã até ${clock}` : `até ${date} ${clock}`];
  },
  span: (count, unit) =>
    `${count} ${(count === 1 ? { minutes: 'minuto', hours: 'hora', 'working-hours': 'hora útil', days: 'dia', 'working-days': 'dia útil' } : ({ minutes: 'minutos', hours: 'horas', 'working-hours': 'horas úteis', days: 'dias', 'working-days': 'dias úteis' } as Record<string, string>))[unit as 'days']}`,
  tidy: (text) =>
    text
      .replace(/(?<!\p{L})por o(?!\p{L})/gu, 'pelo')
      .replace(/(?<!\p{L})por a(?!\p{L})/gu, 'pela')
      .replace(/(?<!\p{L})a o(?!\p{L})/gu, 'ao')
      .replace(/(?<!\p{L})de o(?!\p{L})/gu, 'do'),
};
