import { ANSWERS_PT } from '../../../understanding/languages/answers/pt';
import { indirectPt } from '../indirect/pt';
import type { LanguagePack, RetellRules } from '../language-pack';
import { thingsIn, type ThingRules } from '../thing-in';

const MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const DAYS = 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' ');

const THING: ThingRules = {
  devices: ANSWERS_PT.things,
  pattern: /(?<!\p{L})(?:(?:o|a|os|as) )?(?:meus?|minhas?) \p{L}[\p{L}-]{2,24}(?: d[eo] \p{L}{3,16})?/giu,
  hollow:
    / (?:tempo|dia|semana|mês|problema|coisa|dinheiro|nome|pergunta|marido|mulher|mãe|pai|pais|filh[oa]s?|irmãs?|irmãos?|av[óô]s?|bebé|senhorio|turma|operação|vizinhos?|amig[oa]s?|casa|trabalho|parte|duas|cartas?|email|mensagem|sobrinha|curso|exame|vida|paciência|melhor|aulas|lista|nov[oa]|própri[oa]|primeir[oa]|últim[oa]|antig[oa])(?: |$)/iu,
  matters: [
    ['voo', 'o voo'],
    ['comboio', 'o comboio'],
    ['encomenda', 'a encomenda'],
    ['entrega', 'a entrega'],
    ['envio', 'o envio'],
    ['reembols', 'o reembolso'],
    ['devoluç', 'a devolução'],
    ['fatura', 'a fatura'],
    ['pagamento', 'o pagamento'],
    ['cobranç', 'a cobrança'],
    ['cobraram', 'a cobrança'],
    ['subscriç', 'a subscrição'],
    ['assinatura', 'a assinatura'],
    ['reserva', 'a reserva'],
    ['palavra', 'a palavra-passe'],
    ['aplicaç', 'a aplicação'],
    ['app', 'a aplicação'],
    ['atualizaç', 'a atualização'],
    ['bateria', 'a bateria'],
    ['ecrã', 'o ecrã'],
    ['internet', 'a ligação'],
    ['ligação', 'a ligação'],
    ['linha', 'a linha'],
    ['router', 'o router'],
    ['tarifário', 'o tarifário'],
    ['contrato', 'o contrato'],
    ['técnico', 'a visita do técnico'],
    ['garantia', 'a garantia'],
    ['bagagem', 'a bagagem'],
    ['bilhete', 'o bilhete'],
  ],
};

const retell: RetellRules = {
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
    ['estive', 'estiveste', 'esteve'],
    ['voltei', 'voltaste', 'voltou'],
    ['encomendei', 'encomendaste', 'encomendou'],
    ['ponho', 'pões', 'põe'],
    ['meto', 'metes', 'mete'],
    ['junto', 'juntas', 'junta'],
    ['tento', 'tentas', 'tenta'],
    ['ando', 'andas', 'anda'],
    ['custa-me', 'custa-te', 'custa-lhe'],
    ['desligaram-me', 'desligámos-te', 'desligámos-lhe'],
    ['mudamos', 'mudam', 'mudam'],
    ['às minhas', 'às tuas', 'às suas'],
    ['ao meu', 'ao teu', 'ao seu'],
    ['da minha', 'da tua', 'da sua'],
    ['do meu', 'do teu', 'do seu'],
    ['na minha', 'na tua', 'na sua'],
    ['no meu', 'no teu', 'no seu'],
    ['liguei', 'ligaste', 'ligou'],
    ['escrevi', 'escreveste', 'escreveu'],
    ['anulei', 'anulaste', 'anulou'],
    ['mudei', 'mudaste', 'mudou'],
    ['alterei', 'alteraste', 'alterou'],
    ['enviei', 'enviaste', 'enviou'],
    ['devolvi', 'devolveste', 'devolveu'],
    ['encontrei', 'encontraste', 'encontrou'],
  ],
  leftover:
    /(?<=(?<!\p{L})(?:não|que|onde|quando|nunca|e|já) )(?!todo|muito|nosso|outro|como|pouco|tanto|dentro|logo|novo|bom|ist|iss|aquilo|quando|quanto|número|dinheiro)\p{L}{3,}o(?!\p{L})|(?<!\p{L})(?:eu|me|mim|comigo|nós|nos|sou|vou|vocês|você|vosso|vossa|te|lhe|sei|\p{L}+(?:-me|-nos|ei|ámos|amos|emos|imos))(?!\p{L})/iu,
  sentence:
    /^(?:o|a|os|as|meu|minha|não|nada|tudo|um|uma|desde|já|há|tenho|estou|quero|gostaria|preciso|recebi|paguei|comprei|cobraram-me|foi-me|ainda|fui|abrimos|se|trabalho a partir|ninguém|nenhum\p{L}*|é|estive|na|no|segundo|cada|esta?|são|devia|chegou|continua|voltei|encomendei|ao|depois|falta|aqui|dentro|hoje|anulei|mudei|alterei) (?:[\p{L}\p{N}-]+ ){0,7}?(?:é|está|estão|foi|foram|há|tem|têm|vai|não|continua|chegou|chega|chegaram|funciona|cai|falha|bloqueia|fecha|aparece|falta|perdeu|partiu|cobraram|cobrado|cobrada|veio|vieram|dia|duas|à espera|devolver|cancelar|trocar|sem|abrir|\p{L}+ndo|casa|devia|vezes|vinha|estava|cheira|perde|liga|deixou|respondeu|caiu|desligaram|garante|diz|pinga|custa|serve|vez|minutos|voltou|recusad\p{L}|muda|mostra|entra|para|apaga|barulho|fica|consegue|sabe|mora|vale|traz|mostra|zumbe|aquece|\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam))(?!\p{L})/iu,
  deictic: /(?<!\p{L})(?:hoje|ontem|amanhã|esta (?:manhã|tarde|noite)|agora)(?!\p{L})/iu,
};

/** European Portuguese; the polite form is the third person without a pronoun, which reads well on both sides of the Atlantic. */
export const pt: LanguagePack = {
  code: 'pt',
  clauses: {
    'greet-email': ['Olá, {name},', '#formal Bom dia, {full},'],
    'greet-email:unknown': ['Olá,', '#formal Bom dia,'],
    'greet-chat': ['Olá, {name},'],
    'greet-chat:unknown': ['Olá,'],

    named: [
      '<Escreves-me|Escreve-me> {fragment}(, e é daí que parto|; é o meu ponto de partida|, e ficou anotado|; fica registado).',
      '{fragment}: (é daí que parto|ficou anotado|é isso que estou a ver|é disso que se trata|tenho isso à minha frente|é esse o ponto).',
      '(Sobre|Quanto a|Acerca de) {thing}, (<escreves-me|escreve-me>|leio): {fragment}.',
      'Da <tua|sua> mensagem (retive|anotei|sublinhei) isto: {fragment}.',
      '(O essencial|O principal|O fundo da questão), nas <tuas|suas> palavras: {fragment}.',
      'A <tua|sua> mensagem menciona {things}(, e li-a até ao fim|; tenho-a à minha frente).',
    ],
    'named-thanks': [
      '{fragment}: (fico contente|é bom de ler|que bom saber).',
      'Se (surgir|houver) mais alguma coisa com {things}, (<responde|responda>|<escreve|escreva>) aqui mesmo.',
    ],

    matter: [
      '(Pelo que <contas|conta>|Se entendi bem|Segundo a <tua|sua> mensagem|Tal como leio), {clause}.',
      '{clause}: (é isso que vou ver primeiro|é isso que é preciso resolver|assim não pode ficar|é esse o ponto a resolver).',
      '(Vejo|Leio|Percebo|Li) que {clause}.',
      '{clause}, (foi o que li|assim o entendo|e isso tem de mudar).',
      '(A <tua|sua> mensagem é clara|Li tudo|Ficou claro): {clause}.',
    ],
    'matter-neutral': [
      '(Está claro|Fica anotado|Tomo nota|Percebido): {clause}.',
      '(Vejo|Percebo|Li|<Contas|Conta>|<Escreves|Escreve>|<Dizes-me|Diz-me>) que {clause}.',
      '(Se entendi bem|Pelo que <escreves|escreve>|Segundo a <tua|sua> mensagem|Tal como <contas|conta>), {clause}.',
      '{clause}: (fica registado|tomei nota|até aqui está claro|está tudo anotado).',
      '(Agradeço os pormenores|Agradeço a explicação): {clause}.',
      'O que retiro da <tua|sua> mensagem: {clause}.',
      'Portanto, {clause}; (fica anotado|está claro|tomei nota).',
    ],
    'matter+sorry': [
      '{clause}, e lamento (muito|isso|que assim seja|sinceramente|o trabalho que isto dá).',
      '{clause}: (isto não devia ter acontecido|não devia ser assim|não está certo|não é o que se espera de nós|devia ter corrido de outra forma)(, e lamento|; peço desculpa|. Lamento|. As minhas desculpas|, e devo um pedido de desculpa).',
      '(Lamento|As minhas desculpas|Antes de mais, peço desculpa|Peço desculpa|Lamento o sucedido|Primeiro, as minhas desculpas): {clause}.',
      'Lamento (muito |)(ler|ver|saber) que {clause}.',
      '(Leio|Vejo|Percebo) que {clause}, (e lamento|e por isso peço desculpa|o que não devia acontecer; lamento|coisa que lamento).',
      '<Contas-nos|Conta-nos> que {clause}; (lamento|peço desculpa por isso|lamento que tenha sido assim).',
      '(Isto não devia acontecer|Assim não pode ser|Não é aceitável|Ninguém devia ter de escrever isto): {clause}. (Lamento|Peço desculpa|As minhas desculpas|Lamento muito).',
      '{clause}, (o que não devia ter acontecido|o que não devia acontecer a ninguém|o que não está certo)(, e lamento|; peço desculpa|. Lamento|. Peço desculpa).',
      '<Tens|Tem> razão em escrever: {clause}. (Lamento|Peço desculpa|Lamento sinceramente).',
      '(Começo por pedir desculpa|Primeiro, um pedido de desculpa): {clause}(, e não devia ser assim|, e não está certo|).',
    ],
    'matter+failed': [
      '{clause}, e {steps} (do dia {date} |)(com {colleague} |)não [mudou|mudaram] nada.',
      '{steps} (do dia {date} |)(com {colleague} |)não [ajudou|ajudaram]: {clause}.',
      '{clause}, (apesar de|mesmo depois de) {steps} (com {colleague}|).',
    ],
    'sorry:delivery-lost': [
      'Lamento que a <tua|sua> encomenda não tenha (chegado|aparecido).',
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
    'sorry:bug': [
      'O erro é do nosso programa, e lamento o tempo que <te|lhe> custa.',
      'Lamento que a nossa aplicação <te|lhe> esteja a dificultar as coisas.',
    ],
    'sorry:payment-failed': [
      'Lamento que o pagamento não tenha passado.',
      'Pagar devia ser o mais fácil; lamento que não seja.',
    ],
    'sorry:billing': [
      'Lamento que esta cobrança <te|lhe> dê trabalho.',
      'Lamento o trabalho que esta fatura <te|lhe> dá.',
    ],
    'sorry:complaint-service': [
      'Não é assim que queremos tratar alguém, e peço desculpa.',
      'Lamento a forma como tratámos disto.',
    ],
    sorry: [
      'Lamento o trabalho que isto <te|lhe> está a dar.',
      'Lamento que isto <te|lhe> leve tanto tempo.',
      'Peço desculpa pelo (tempo que isto <te|lhe> custa|esforço que isto <te|lhe> exige).',
      'Isto devia ter sido mais (simples|fácil|rápido), e (lamento|peço desculpa).',
      'Não <devias|devia> ter de (andar atrás disto|<te|se> ocupar disto), e (lamento|peço desculpa).',
      'Lamento (os problemas|o tempo perdido|o trabalho) com {thing}.',
      'O que se passa com {thing} não é normal, e (lamento|peço desculpa).',
    ],

    failed: [
      '{steps} (do dia {date} |)(com {colleague} |)não [ajudou|ajudaram], (por isso não <te|lhe> vou pedir que <repitas|repita>|por isso vou procurar noutro lado).',
      'Já <passaste|passou> por {steps}; (isso fica posto de parte|não vou pedir isso outra vez|a causa está noutro lado).',
    ],
    promise: [
      'Prometemos<-te|-lhe> {promise} (para o dia {due}|no dia {made}) e não cumprimos. (A falha é nossa, e peço desculpa|Lamento; a culpa é nossa).',
      '{thePromise} que <te|lhe> prometemos (para o dia {due}|no dia {made}) não aconteceu. (A culpa é nossa, e peço desculpa|Lamento; foi falha nossa).',
      '<Contavas|Contava> com {promise} (para o dia {due}|desde o dia {made}) e nada aconteceu. (Peço desculpa|Lamento; a falha foi nossa).',
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
      '{clause}: (é essa a data que tenho em vista|isso marca o ritmo|não perco esse dia de vista|organizo-me com esse dia em mente).',
      '(Sei que o tempo aperta|A data fica anotada|Percebo a urgência): {clause}.',
      'Como {clause}, (trato disto com prioridade|cada dia conta|não deixo isto para depois).',
    ],
    'circumstance:vulnerability': [
      '{clause}; pus isso no início das minhas notas.',
      '{clause}, (por isso <te|lhe> poupo todos os passos que puder|por isso farei o mais simples possível).',
    ],
    circumstance: [
      '(Sei o que depende disto|Vejo porque importa|Isso torna tudo mais urgente): {clause}.',
      '{clause}; (isso torna tudo mais urgente|por isso não convém que se arraste|percebo que há pressa).',
      '(Vejo também|Li também) que {clause}(, e não quero que isto se arraste|, e percebo a pressa|).',
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

    'answer-text': [
      '<Perguntas|Pergunta> {asks}: {text}.',
      'Sobre {questions}: {text}.',
      '<Perguntas|Pergunta>: {questions} {textFirst}.',
    ],
    private: [
      'O que temos registado (não é comunicado por mensagem|fica fora das mensagens), para que mais ninguém o veja.',
    ],
    'answer-order': [
      '<Querias|Queria> saber {asks}: a encomenda {order} {status}.',
      'A encomenda {order} {status} (no nosso sistema|, acabo de ver).',
    ],
    'answer-order-contradicted': [
      'No nosso sistema, a encomenda {order} {status}, o que não bate certo com o que <contas|conta>; é a primeira coisa que vou esclarecer.',
    ],
    'answer-open': [
      '(<Perguntas|Pergunta>|<Queres|Quer> saber|<Querias|Queria> saber) {asks}: (ainda não consigo responder com certeza|ainda não tenho uma resposta segura|isso ainda não está decidido|ainda não sei)(, e prefiro não adivinhar|); (vou apurar|vou confirmar|vou perguntar) e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>|<digo-te|digo-lhe> algo) {when}.',
      '(Antes de dizer algo errado|Em vez de adivinhar|Para não errar), (confirmo|pergunto|vou ver) {asks}; (<terás|terá> a resposta|<escrevo-te|escrevo-lhe>|a resposta chega) {when}.',
      '{when} (<digo-te|digo-lhe>|<confirmo-te|confirmo-lhe>|<escrevo-te|escrevo-lhe> a dizer) {asks}(; agora seria adivinhar|, depois de confirmar|, com certeza|).',
      '(Apurar|Esclarecer|Saber) {asks} é (o que faço agora|a minha próxima tarefa|o que se segue); (<terás|terá> a resposta|a minha resposta chega|<respondo-te|respondo-lhe>) {when}.',
      'Sobre {questions}: (antes de dizer algo errado|em vez de adivinhar), vou confirmar; <terás|terá> [a resposta|as respostas] {when}.',
      'Ainda <te|lhe> devo [uma resposta|respostas] a {questions}; <terás|terá> notícias minhas {when}.',
      'Ainda não sei {asks}; (vou perguntar|vou mandar confirmar|vou informar-me), e {when} (<terás|terá> a resposta|<respondo-te|respondo-lhe>|<escrevo-te|escrevo-lhe>).',
      'Não quero responder de memória a dizer {asks}; (vou confirmar|vou perguntar a quem sabe), e {when} (<terás|terá> a resposta|<respondo-te|respondo-lhe>).',
    ],
    'answer-open:hear': [
      '{when} <terás|terá> (notícias e resposta minhas|uma resposta minha, com as notícias que houver); (nessa altura saberei mais|até lá saberei mais).',
      '<Saberás|Saberá> mais {when}: dou resposta e notícias (em todo o caso|mesmo sem tudo resolvido).',
    ],
    'answer-open:when': [
      'Ainda não tenho uma data que possa cumprir; {when} <digo-te|digo-lhe> uma.',
      '(Quando exatamente|Quanto vai demorar) é o que estou a apurar, e {when} <digo-te|digo-lhe>.',
      'Ainda não posso prometer uma data; {when} (<saberás|saberá> com que contar|<digo-te|digo-lhe> com que contar).',
    ],
    'answer-open:where': [
      'Onde está o envio neste momento é o que vou apurar; {when} já <saberás|saberá>.',
      'Daqui ainda não vejo onde está. Vou perguntar e <escrevo-te|escrevo-lhe> {when}.',
      'Estou a localizar o envio; {when} (<digo-te|digo-lhe> onde está|<saberás|saberá> por onde anda).',
    ],
    'answer-open:why': [
      'Ainda não conheço a causa e prefiro não adivinhar; {when} <conto-te|conto-lhe> o que encontrei.',
    ],
    'answer-request': [
      '{wish}: (fica anotado|tomo nota|está anotado).',
      '(<Perguntas|Pergunta>|<Queres|Quer> saber) {asks}; (vou apurá-lo|vou ver isso também|vou confirmá-lo).',
      '(Vou apurar|Vou ver|Vou confirmar) {asks}.',
    ],

    fact: ['(É bom saber|Para <te organizares|se organizar>|Como orientação): {text}.', '{text}.'],
    'fact+next': [
      '(É bom saber|Como orientação): {text}; <escrevo-te|escrevo-lhe> {when}.',
      '{text}. (<Terás|Terá> notícias minhas {when}|{when} digo como está).',
    ],
    'fact-span': ['É preciso contar com {span}.', '<Conta|Conte> com {span} para isso.'],
    act: [
      'Para a encomenda {order}, vou {step}.',
      '(Logo a seguir a esta mensagem|Para começar|Sem mais demora|Em primeiro lugar), vou {step}.',
      '(Agora|A seguir|Primeiro) vou {step}.',
      'O meu próximo passo: {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ['Vou {step}; {text}.', 'Agora vou {step}. (É bom saber|Como orientação): {text}.'],
    'take-over': [
      'Trato eu disto, (até estar resolvido|do princípio ao fim).',
      'Isto está agora nas minhas mãos, e fica aqui até se resolver.',
      'De {thing} trato eu, até ficar resolvido.',
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
      'Há uma coisa que não vejo daqui: {needs}. <Podes|Pode> indicar-ma?',
    ],
    'ask:steps-tried': [
      'Para não repetirmos nada: o que já <tentaste|tentou>?',
      'O que <tentaste|tentou> até agora? (Bastam umas palavras|Mesmo «nada ainda» ajuda).',
      'Já <tentaste|tentou> alguma coisa, e algo mudou?',
    ],
    'ask-what-happens': [
      '<Podes|Pode> contar-me numa ou duas frases o que acontece exatamente e onde?',
      'Para não adivinhar: o que acontece exatamente, e desde quando?',
      'O que se vê exatamente, e em que passo? Bastam duas linhas.',
    ],
    'ask-nothing-known': ['Em que posso ajudar?'],

    next: [
      '<Terás|Terá> notícias minhas {when}(, esteja como estiver|, mesmo que não tenha acabado|, com o que houver|).',
      '(<Escrevo-te|Escrevo-lhe>|<Respondo-te|Respondo-lhe>|<Digo-te|Digo-lhe> algo) {when}(, com o que souber|, acabado ou não|).',
      '{when} (<terás|terá> uma resposta minha|<saberás|saberá> como está|digo como está|segue a minha mensagem).',
      'A minha próxima mensagem (chega|segue) {when}(, com o resultado|, acabado ou não|).',
    ],
    'next-after-ask': [
      'Assim que [chegar|chegarem], começo; de qualquer modo <terás|terá> notícias minhas {when}.',
      'Com isso posso avançar, e em todo o caso <escrevo-te|escrevo-lhe> {when}.',
      '(De qualquer forma|Seja como for|Em todo o caso), (<escrevo-te|escrevo-lhe>|<terás|terá> uma mensagem minha|digo algo) {when}.',
    ],
    'close-warm': [
      'Se algo mudar antes, (basta uma linha aqui|<responde|responda> a esta mensagem)(: chega-me diretamente|).',
      'Se do <teu|seu> lado algo não bater certo, <diz-me|diga-me>.',
    ],

    'thanks-answer': [
      'Agradeço a (resposta|resposta rápida).',
      'Agradeço, (era isso que precisava de saber|com isso fica respondida a minha pergunta).',
    ],
    'answer-request+act+next': [
      '(<Perguntas|Pergunta>|<Queres|Quer> saber) {asks}: para isso vou {step}, e {when} <terás|terá> a resposta.',
      'Para saber {asks}, vou {step}; (<escrevo-te|escrevo-lhe>|a resposta chega) {when}.',
      '{wish}, por isso vou {step} e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>) {when}.',
      '{wish}: para isso vou {step}, e {when} (<terás|terá> o resultado|<terás|terá> notícias minhas).',
      'Vou {step}, já que {wish}; (<escrevo-te|escrevo-lhe>|a resposta chega) {when}.',
    ],
    'thanks-praise': [
      'Agradeço (estas linhas|o tempo para escrever isto); fico muito contente.',
      '(É bom ler isto|Que alegria|Dá gosto ler isto): {clause}. Agradeço (a mensagem|as palavras|o cuidado de escrever).',
    ],
    'thanks-plain': ['(De nada|Com todo o gosto).'],
    'thanks-solved': [
      'Agradeço o aviso; ainda bem que (já funciona|está resolvido).',
      'Boa notícia: {clause}. Agradeço o aviso.',
    ],
    'close-happy': ['Se voltar a acontecer, <responde|responda> aqui e continuo de onde ficámos.'],
    'act+next': [
      'Para a encomenda {order}, vou {step}; (<escrevo-te|escrevo-lhe>|<terás|terá> o resultado|a resposta chega) {when}.',
      'Tenho aberta a encomenda {order}: vou {step} e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>|dou notícias) {when}.',
      'Vou {step} e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>|dou notícias|<conto-te|conto-lhe> o que há) {when} (com o resultado|com o que encontrar|para dizer como está|sobre o que se segue|).',
      '(Agora|Para começar,|Sem mais demora,|Logo a seguir a esta mensagem|Para avançar,|Para esclarecer isto,|Para isto andar,) vou {step}; (<terás|terá> notícias minhas|<saberás|saberá> mais|o resultado chega|digo como segue|a minha resposta sai) {when}.',
      'O meu próximo passo: {step}; (o resultado chega|<escrevo-te|escrevo-lhe>|<terás|terá> resposta|o que apurar segue) {when}.',
      '{when} (<conto-te|conto-lhe> o que deu|<saberás|saberá> em que ficou|<terás|terá> o resultado|digo como está): (antes|entretanto|até lá) vou {step}.',
      'O que faço (agora|primeiro|a seguir): {step}. (Resposta|Resultado|Novidades|Notícias) {when}.',
      '(Quero|Prefiro) {step} antes de (prometer|dizer|decidir) seja o que for; {when} (<terás|terá> a resposta|<escrevo-te|escrevo-lhe>|chega a minha mensagem).',
      'Agora é a minha vez: vou {step}, e {when} (<escrevo-te|escrevo-lhe>|<terás|terá> o resultado|<digo-te|digo-lhe> em que ficou).',
      'Para que isto avance, vou {step}; {when} (<digo-te|digo-lhe> o que deu|<terás|terá> notícias minhas|<escrevo-te|escrevo-lhe>).',
    ],
    'take-over+next': [
      'Trato eu disto, e <terás|terá> notícias minhas {when}.',
      'Isto está agora nas minhas mãos; {when} (<conto-te|conto-lhe> o que encontrei|digo como está|<escrevo-te|escrevo-lhe> com a resposta).',
      'Vou ver isto pessoalmente e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>|dou notícias) {when}.',
      '{when} <terás|terá> a minha resposta; até se resolver, isto fica comigo.',
      '(Vou ver|Vou apurar|Vou confirmar) o que se pode fazer (aqui|neste caso) e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>|dou notícias) {when}.',
      'Quero (perceber|ver|confirmar) bem isto antes de (dizer mais|propor algo); {when} (<escrevo-te|escrevo-lhe>|<terás|terá> resposta|segue a minha mensagem).',
      'Volto a ler tudo desde o início e {when} (<escrevo-te|escrevo-lhe>|segue a resposta).',
      'Antes de mais, vou perceber o que aconteceu; o resultado chega {when}.',
      'Quem trata do assunto agora sou eu, e a próxima mensagem (chega|segue) {when}.',
      'O meu próximo passo é (procurar a causa|falar com quem sabe disto|verificar o que falhou); (informo|respondo|escrevo) {when}.',
      'Vou à procura da causa. {when} (<ficas|fica> a saber o que encontrei|<conto-te|conto-lhe> o resultado).',
      '(Trato disto|Encarrego-me disto) (agora|de imediato), e a resposta (chega|segue) {when}.',
      'Antes de (prometer|propor|dizer) seja o que for, (volto a ler tudo|vejo o que aconteceu|pergunto a quem sabe); {when} (<escrevo-te|escrevo-lhe>|<terás|terá> a minha resposta|<saberás|saberá> mais).',
      '(Vou ver|Vou apurar|Vou confirmar) (o que aconteceu|de onde isto vem|o que se pode fazer), e (a minha resposta|o resultado) chega {when}.',
      'Quanto a {thing}, (vou ver o que se passa|vou procurar a causa|vou perguntar a quem trata disso), e (a minha resposta chega|<escrevo-te|escrevo-lhe>|<terás|terá> notícias) {when}.',
      'Vou ver o que se pode fazer com {thing} e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>) {when}.',
    ],
    'ask+next-after-ask': [
      '<Podes|Pode> enviar-me {needs}? Com isso começo, e em todo o caso <escrevo-te|escrevo-lhe> {when}.',
      'Para avançar falta-me {needs}; de qualquer modo <terás|terá> notícias minhas {when}.',
      'Só me falta {needs}: (basta uma linha|chega uma resposta breve), e (<escrevo-te|escrevo-lhe>|dou notícias) {when} seja como for.',
      '<Dizes-me|Diz-me> {needs}? (<Terás|Terá> uma mensagem minha|<Respondo-te|Respondo-lhe>|Escrevo) {when} em todo o caso.',
    ],
    'ask+next-after-ask:steps-tried': [
      'Para não repetirmos nada: o que já <tentaste|tentou>? Em todo o caso, <escrevo-te|escrevo-lhe> {when}.',
      'O que <tentaste|tentou> até agora? (Bastam umas palavras|Mesmo «nada ainda» ajuda), e <escrevo-te|escrevo-lhe> {when}.',
      'Já <tentaste|tentou> alguma coisa, e algo mudou? {when} (<terás|terá> notícias minhas|<escrevo-te|escrevo-lhe>) em todo o caso.',
    ],
    'answer-open:when-asked': [
      '(<Perguntas|Pergunta>|<Queres|Quer> saber) {asks}: (ainda não tenho uma data que possa cumprir|é cedo para prometer uma data); {when} <digo-te|digo-lhe> uma.',
      '{when} <digo-te|digo-lhe> {asks}(, com uma data segura|, depois de confirmar|).',
      '<Perguntas|Pergunta>: {questions} É o que estou a apurar, e {when} <digo-te|digo-lhe>.',
    ],
    'act+answer-open': [
      'Para a encomenda {order}, vou {step}, e {when} <digo-te|digo-lhe> {asks}.',
      'Vou {step}, e {when} (<digo-te|digo-lhe>|<saberás|saberá>|<escrevo-te|escrevo-lhe> a dizer) {asks}.',
      '(Para saber|Para poder dizer|Antes de dizer) {asks}, (vou|tenho de|quero) {step}; (<escrevo-te|escrevo-lhe>|a resposta chega|<terás|terá> a minha resposta) {when}.',
      '(<Perguntas|Pergunta>|<Queres|Quer> saber) {asks}: (ainda não sei|ainda não é certo|isso não está fixado), por isso vou {step} e (<escrevo-te|escrevo-lhe>|<respondo-te|respondo-lhe>) {when}.',
      '{when} (<digo-te|digo-lhe>|<confirmo-te|confirmo-lhe>) {asks}; (até lá|antes disso|para isso) vou {step}.',
      'Duas coisas da minha parte: {step}, e apurar {asks}. (<Terás|Terá> ambas as respostas|<Escrevo-te|Escrevo-lhe>|Resposta) {when}.',
      'Primeiro vou {step}, (o que também me dirá|e de caminho apuro) {asks}; (<terás|terá> a resposta|<respondo-te|respondo-lhe>) {when}.',
      'Vou {step}, e {when} respondo a {questions}.',
      '<Perguntas|Pergunta>: {questions} Para responder com certeza, vou {step}; <escrevo-te|escrevo-lhe> {when}.',
    ],
    'sign-off': [
      'Cumprimentos,\n{agent}',
      'Melhores cumprimentos,\n{agent}',
      'Até breve,\n{agent}',
      '{agent}, {brand}',
      '#formal Com os melhores cumprimentos,\n{agent}',
      '#formal Cumprimentos,\n{agent}\n{brand}',
      '#informal <Abraço|Cumprimentos>,\n{agent}',
      'Com os melhores cumprimentos,\n{agent}',
      'Um bom dia,\n{agent}',
      'Cordialmente,\n{agent}',
      '{agent}',
      'Saudações,\n{agent}',
      'Tudo de bom,\n{agent}',
    ],
    'sign-off:unknown': ['Cumprimentos', 'Melhores cumprimentos'],
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
  otherSteps: {
    'lost-parcel': [
      'mandar procurar a encomenda no armazém',
      'pedir à transportadora que localize a encomenda',
      'apurar com a transportadora quem assinou',
      'pôr em marcha a procura do envio',
    ],
    'late-delivery': [
      'perguntar à transportadora o que retém o envio',
      'conseguir uma data de entrega que se cumpra',
      'insistir com a transportadora numa data',
      'acertar o dia da entrega',
    ],
    'damaged-goods': [
      'anotar o dano e ver com o armazém como seguimos',
      'deixar registo do dano e procurar a melhor saída',
      'tomar nota do que se partiu e esclarecer os passos seguintes',
    ],
    'wrong-item': [
      'procurar onde se trocaram as encomendas',
      'ver com o armazém de onde vem o erro',
      'mandar separar o artigo certo',
    ],
    return: ['pôr em marcha a devolução', 'reunir o necessário para a devolução', 'organizar a recolha'],
    cancellation: ['ver o que se pode anular e quando', 'procurar a data mais próxima possível'],
    billing: [
      'comparar a cobrança com a encomenda',
      'rever a fatura ponto por ponto',
      'esclarecer com a contabilidade o que foi cobrado',
    ],
    login: ['apurar o que bloqueia o acesso', 'ver o que acontece à entrada'],
    outage: [
      'pedir que testem a linha daqui',
      'pôr a equipa de rede a medir a linha',
      'rever a linha de ponta a ponta',
    ],
    'device-fault': [
      'expor a avaria aos nossos técnicos',
      'perguntar na oficina de onde vem a falha',
      'apresentar o defeito a um técnico',
    ],
    'software-bug': [
      'pedir a um programador que reproduza o erro',
      'passar o erro ao desenvolvimento com todos os dados',
      'descrever o erro passo a passo à equipa técnica',
    ],
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
  things: (text, polite) => thingsIn(text, THING, retell, polite),
  retell,
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
    if (daysAhead === 0 && precision === 'minutes') return [`até ${clock}`, `o mais tardar ${clock}`];
    if (daysAhead > 1) return [`até ${date} ${clock}`, `até ${clock} de ${date}`];
    const when = daysAhead === 0 ? 'hoje' : 'amanhã';
    return [
      `${when} até ${clock}`,
      `até ${clock} de ${when}`,
      `${when} antes ${clock.replace(/^à/, 'da')}`,
      `${when} o mais tardar ${clock}`,
    ];
  },
  span: (count, unit) =>
    `${count} ${(count === 1 ? { minutes: 'minuto', hours: 'hora', 'working-hours': 'hora útil', days: 'dia', 'working-days': 'dia útil' } : ({ minutes: 'minutos', hours: 'horas', 'working-hours': 'horas úteis', days: 'dias', 'working-days': 'dias úteis' } as Record<string, string>))[unit as 'days']}`,
  tidy: (text) =>
    text
      .replace(/(?<!\p{L})por o(?!\p{L})/gu, 'pelo')
      .replace(/(?<!\p{L})por a(?!\p{L})/gu, 'pela')
      .replace(/(?<!\p{L})a o(s?)(?!\p{L})/gu, 'ao$1')
      .replace(/(?<!\p{L})a a(s?)(?!\p{L})/gu, 'à$1')
      .replace(/(?<!\p{L})([Dd])e ([oa]s?)(?!\p{L})/gu, '$1$2')
      // After "que" the pronoun stands before its verb.
      .replace(/(?<=(?<!\p{L})que )(\p{L}+)-(lhe|te|se)(?!\p{L})/gu, '$2 $1'),
};
