import type { Customers } from '../two-hundred';

const masculine = (name: string) => ({ meu: `o meu ${name}`, o: `o ${name}`, a: 'o', pelo: `pelo ${name}` });
const feminine = (name: string) => ({ meu: `a minha ${name}`, o: `a ${name}`, a: 'a', pelo: `pela ${name}` });
const masculines =
  'moinho de café;casaco impermeável;relógio de parede;teclado;saco de viagem;cadeado;aquecedor;berço de viagem;candeeiro'.split(
    ';',
  );
const feminines =
  'chaleira;estante;mangueira;cadeira de escritório;mochila;fritadeira;batedeira;tenda;torradeira'.split(';');

export const customersPt: Customers = {
  goods: [...masculines, ...feminines],
  things: [...masculines.map(masculine), ...feminines.map(feminine)],
  troubles: [
    '(Olá, |Bom dia, |){meu} devia (chegar|estar aqui) (na segunda|no dia 4|há dez dias|antes do fim de semana) e (não chegou nada|continua sem aparecer|ninguém tocou à porta) (até hoje|até agora).',
    '(O seguimento diz que|O estafeta garante que|Segundo a aplicação,) {meu} foi (deixad{a} na entrada|entregue a um vizinho|entregue ao meio-dia), mas (ninguém no prédio sabe de nada|a entrada está vazia|os vizinhos não receberam nada).',
    '{meu} chegou (esta manhã|na sexta|ontem|finalmente) com (uma fenda comprida de um lado|duas mossas e um parafuso a menos|um canto rasgado|riscos em toda a frente).',
    '(Encomendei|Paguei|Comprei) {o} e na caixa (vinha|estava) (um par de cortinas|um serviço de chá alheio|um tapete de banho|um saco de estacas).',
    '{meu} (não funciona|não liga|cheira a queimado|deixou de funcionar) (ao fim de|depois de) (duas semanas|um mês|nove dias). (Já carreguei a bateria duas vezes.|O manual não ajuda.|)',
    'Cobraram-me {o} (duas vezes|três vezes) (em fevereiro|na semana passada|no mesmo dia|numa hora).',
    'A aplicação (fecha|bloqueia|fica em branco) (sempre que|assim que) (ponho|meto|junto) {o} (no cesto|na minha lista). (Começou com a atualização.|)',
    '(Quero|Queria|Gostaria de) devolver {o} porque (a cor não é a da fotografia|o tamanho não serve|a minha mãe não consegue usar|faz demasiado barulho).',
    'O meu (cartão|pagamento) é recusado (sempre|todas as noites) que tento pagar {o}. (O banco não vê problema nenhum.|)',
    'Estive (25|40|35|50) minutos ao telefone por causa da encomenda e depois (a linha caiu|desligaram-me na cara|voltei ao menu).',
    'É (a segunda vez|a terceira vez) (este ano|desde o Natal) que {meu} (faz barulho|não fecha bem|cheira a cola|perde água).',
    'Ninguém respondeu (às minhas duas cartas|ao meu último email|à mensagem do dia 2) sobre {o}.',
    'Não consigo entrar na minha conta para (ver|verificar|cancelar) a encomenda; (o código nunca chega|a página não conhece a minha morada|a sessão fecha-se sozinha).',
    '{meu} é (um tamanho abaixo|verde em vez de cinzent{a}|um modelo mais antigo), embora (a fatura esteja certa|a etiqueta diga outra coisa).',
  ],
  hangs: [
    'É um (presente|presente de anos) para (o meu pai|a minha sobrinha|a minha melhor amiga).',
    'Mudamos de casa (na próxima semana|no fim do mês|no dia 28).',
    'Na segunda começa (o meu exame|o meu curso|o novo trabalho).',
    'Serve (todos os dias|a toda a hora) para (o trabalho|o café|as minhas aulas).',
    'No sábado vêm (os meus pais|convidados|os gémeos).',
    'Ando de muletas e custa-me ir ao armazém.',
    '(O casamento|A viagem|A festa da escola) é daqui a (cinco|oito|doze) dias.',
  ],
  asks: [
    'Quando terei (notícias|uma resposta)?',
    'Podem enviar (outro|um novo)?',
    'O que acontece ao antigo?',
    'Quanto tempo demora?',
    'É preciso (a caixa original|a embalagem|o talão)?',
    'Quem paga (o porte|a devolução)?',
    'Devolvem-me o dinheiro?',
    'Tenho de (guardar a caixa|esperar em casa)?',
  ],
};
