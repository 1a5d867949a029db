import type { AnswersPack } from '../../ledger/answers-pack';

const DAY = '(?:(?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo)';
const PART =
  '(?:(?:de|[àa]|da|pela) (?:manh[ãa]|tarde|noite|madrugada)|cedo|ao meio-?dia|[àa] hora do almo[çc]o|[àa] meia-?noite)';
const MONTH =
  '(?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan\\.?|fev\\.?|ago\\.?|set\\.?|out\\.?|nov\\.?|dez\\.?)';
const DATE = `(?:dia )?\\d{1,2} de ${MONTH}(?: (?:de )?\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|dia \\d{1,2}`;
const FEAST =
  'natal|v[ée]spera de natal|r[ée]veillon|ano novo|passagem de ano|consoada|reis|p[áa]scoa|sexta-feira santa|carnaval|corpus christi|corpo de deus|s[ãa]o (?:jo[ãa]o|martinho|pedro)|santo ant[óo]nio|dia d[aeo]s? (?:m[ãa]es?|pais?|namorados|crian[çc]as|finados)|feriado|25 de abril|7 de setembro|ramad[ãa]o?';
const EVENT =
  '(?:a [úu]ltima |a |o |minha |vossa |essa |esse )(?:[úu]ltima )?(?:atualiza[çc][ãa]o|atualiz\\.|tempestade|queda de (?:luz|energia)|mudan[çc]a|instala[çc][ãa]o|troca d[eo] \\p{L}{3,10}|temporal)(?: de (?:ontem|hoje|segunda|ter[çc]a|quarta|quinta|sexta|s[áa]bado|domingo|\\d{1,2}(?:/\\d{1,2}| de \\p{L}{4,10})))?';
const NAME = "(?-i:\\p{Lu})[\\p{L}'’-]{1,20}";

/** What Portuguese says of things, days and signs that customers tell. */
export const ANSWERS_PT: AnswersPack = {
  slots: {
    invoice: 'n[úu]mero (?:da|de) (?:sua |tua )?(?:fatura|nota(?: fiscal)?)|que fatura|qual (?:[ée] a )?fatura',
    'case-number':
      'n[úu]mero (?:de|do) (?:protocolo|caso|processo|chamado|reclama[çc][ãa]o|sinistro|boletim)|protocolo',
    reference: 'n[úu]mero de refer[êe]ncia|id da transa[çc][ãa]o|c[óo]digo da transa[çc][ãa]o',
    meter: 'n[úu]mero do (?:contador|medidor)|cpe|c[óo]digo de instala[çc][ãa]o',
    'id-number': '(?:n[úu]mero (?:de|do) )?(?:cpf|nif|rg|cart[ãa]o de cidad[ãa]o|documento|contribuinte)',
    flight: 'n[úu]mero do voo|qual (?:[ée] o )?voo|que voo',
    plan: '(?:que|qual) (?:[ée] o )?(?:seu )?(?:plano|pacote|tarif[áa]rio|assinatura)',
    system: '(?:que|qual) (?:[ée] o )?sistema(?: operacional| operativo)?|sistema oper\\p{L}{5,8}',
    browser: '(?:que|qual|seu|teu) (?:[ée] o )?navegador',
    size: '(?:que|qual) (?:[ée] o )?(?:tamanho|n[úu]mero de cal[çc]ado)',
    reading: 'leitura (?:do|atual do) (?:contador|medidor|seu contador)',
    indicator:
      '(?:que|qual|quais) (?:luz|luzes|cor)|(?:que|o que) (?:mostra|aparece n[oa]|diz) (?:o visor|a tela|o ecr[ãa])',
    availability:
      '(?:que|qual|quais) (?:dias?|datas?|hor[áa]rios?|horas?|per[íi]odo)|quando (?:pode|fica bem|[ée] melhor|estar[áa])|(?:fica|d[áa]|pode ser|serve)[^?]{0,30}(?:bem|jeito)|disponibilidade',
    deadline: 'para quando|at[ée] quando precisa',
  },
  nouns: {
    invoice: 'fatura(?: n[.ºo°]{1,2})?|nota fiscal|nf',
    'case-number':
      '(?:protocolo|caso|processo|chamado|reclama[çc][ãa]o|sinistro|boletim|ticket|ocorr[êe]ncia|participa[çc][ãa]o)(?: (?:n[.ºo°]{1,2}|n[úu]mero))?',
    reference: 'refer[êe]ncia|ref\\.?|(?:id da )?transa[çc][ãa]o|transfer[êe]ncia|opera[çc][ãa]o',
    meter: 'contador(?: n[.ºo°]{1,2})?|medidor|cpe|instala[çc][ãa]o',
    account: 'contrato|ap[óo]lice|s[óo]cio|assinante|matr[íi]cula|linha',
    serial: 's[ée]rie',
    'error-message': 'alarme|aviso',
  },
  told: [
    ['invoice', `(?:fatura|conta|recibo) (?:de |do m[êe]s de )?(${MONTH} (?:de )?\\d{4})`],
    ['id-number', '(?:cpf|nif|rg|contribuinte|cart[ãa]o de cidad[ãa]o)(?: n?[.ºo°]{1,2})?:? (\\d[\\d. -]{5,14}\\d)'],
    ['flight', '(?:voo|do voo) (?:n[.ºo°]{1,2} ?)?([a-z][a-z\\d] ?\\d{2,4})'],
    [
      'plan',
      '(?:plano|pacote|tarif[áa]rio|assinatura) ((?-i:\\p{Lu})[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,8})?)',
    ],
    ['size', '(?:tamanho|tam\\.?|n[úu]mero) (\\d{2}|p{1,2}|gg?|x{0,3}[sml])'],
    [
      'amount',
      '(?:pix|transfer\\p{L}{1,8}|paguei|valor|boleto|cobr\\p{L}{1,8}|fatura|falt\\p{L}{1,3})(?: \\p{L}{1,9}){0,3} (\\d{1,3}(?:\\.\\d{3}){0,3},\\d{2})(?!\\d| ?(?:€|eur))',
    ],
    [
      'error-message',
      '(?:deu|dava|retorn\\p{L}{1,4}|respond\\p{L}{1,4}|app:|site:)[^"“”«»„\\n.]{0,20}["“«„] ?([^"“”«»„\\n]{6,90}?) ?["”»“]',
    ],
    [
      'version',
      '(?:aplicativo|app|aplica[çc][ãa]o|programa|sistema)(?: \\p{L}{1,9}){0,4}? [ée] (?:o |a )?(\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?)(?![\\d.]\\d)',
    ],
    ['reading', '(?:leitura|contador|medidor)(?: \\p{L}{2,9}){0,3}:? (\\d{4,7}(?:,\\d)?|\\d{1,3}\\.\\d{3})'],
    [
      'indicator',
      '((?:(?:a|o|uma?) )?(?:luz|luzes|luzinha|led|PON|LOS|DSL|WAN)(?: (?!\\d)[\\p{L}]{1,12}){0,4}? (?:verde|vermelh[oa]|laranja|[âa]mbar|azul|branc[oa]|amarel[oa]|apagad[oa]|pisca(?:ndo)?|aces[oa])(?: (?:fix[oa]|piscando|a piscar))?)',
    ],
    [
      'card',
      '(?:cart[ãa]o|conta|chave|final|iban)[^.?!\\n]{0,20}? ?(?:final|terminad[oa] em|que termina em|com final) (\\d{3,4})',
    ],
    [
      'payment-method',
      '(?:pagu?ei|pag[oa]s?|pagamento|pagamos)(?: \\p{L}{1,12}){0,4}? (?:com|por|em|no|via) (?:o |um |meu )?(vale(?:-presente)?|cart[ãa]o[- ]presente|cheque|presta[çc][õo]es|parcelas|mercado ?pago|picpay|multicaixa|mbway)',
    ],
    [
      'address',
      `(?:morada|endere[çc]o|moro n[ao]|mudei para|entregar n[ao])(?: (?:[ée]|nova|novo|correta|correto|agora))*[: ]{1,2}((?:(?:rua|r\\.|av\\.?|avenida|travessa|tv\\.?|pra[çc]a|p[çc]a\\.?|largo|estrada|rodovia|alameda|al\\.?|quadra) )?(?:d[aoe]s? )?${NAME}(?: (?:d[aeo]s?|e|${NAME})){0,4},? (?:n[.ºo°]{1,2} ?)?\\d{1,5}[a-z]?(?:,? (?:\\d{1,2}[.ºo°]{1,2} ?[\\p{L}]{0,4}|(?:apto?|ap|bloco|casa)\\.? ?\\w{1,4}))?(?:, ${NAME}(?: (?:d[aeo]s?|${NAME})){0,2})?)`,
    ],
    [
      'preference',
      '(?:prefir[oa]|prefere|melhor)[^.?!\\n]{0,40}? ((?:por|pelo|via) (?:carta|e-?mail|whatsapp|zap|telefone|sms|mensagem|escrito))',
    ],
    [
      'availability',
      '(?:entrega|visita|recebo|estou em casa|posso)(?: \\p{L}{2,9}){0,3}? (?:s[óo] )?((?:depois|antes|a partir) d[aeo]s? \\d{1,2} ?h(?:\\d{2})?)',
    ],
    ['time-of-day', '((?:por volta|perto|a partir) d[aoe]s? \\d{1,2} ?h(?:\\d{2})?)'],
  ],
  moment: `${DAY}(?: (?:passad[oa]|que vem|[àa] (?:noite|tarde)|\\d{1,2}))?(?:,? (?:dia )?\\d{1,2} de ${MONTH})?(?: ${PART})?(?: [àa]s \\d{1,2} ?h(?:\\d{2})?)?|(?:ontem|anteontem|hoje|amanh[ãa])(?: ${PART})?|est[ae] (?:manh[ãa]|tarde|noite|semana)|semana passada|m[êe]s passado|${EVENT}|${FEAST}|(?:in[íi]cio|come[çc]o|meados|fim|final) de ${MONTH}|(?:${DATE})(?: ${PART})?`,
  event: EVENT,
  after: 'desde|depois d[aeo]?|ap[óo]s|antes d[aeo]|com',
  since: 'desde(?: (?:a|o|as))?|(?:come[çc]ou|iniciou|come[çc]ado)(?: (?:n[ao]|em|no))?',
  waiting: 'esper\\p{L}{1,4}|aguard\\p{L}{1,4}|clientes?|s[óo]ci[oa]|assinante',
  suits: {
    behind:
      ' (?:[ée] (?:melhor|bom|[óo]timo|perfeito)|fica (?:bem|bom|[óo]timo)|d[áa]|serve|pode ser|est[áa] (?:bom|bem|[óo]timo))',
    before: '(?:fechamos|prefiro|preferimos|pode ser|melhor|ficamos com|escolho|marcamos)(?: (?:n[ao]|em|para|o|a))?',
  },
  needed:
    'precis\\p{L}{1,4}[^.?!]{0,30}? (?:para|at[ée]|antes)|casamento|anivers[áa]rio|viaj(?:o|amos|a)|exame|batizado|formatura',
  things:
    'router|roteador|modem|caixa|m[áa]quina(?: de lavar)?|lava-lou[çc]as|secadora|forno|fog[ãa]o|placa|frigor[íi]fico|geladeira|congelador|caldeira|esquentador|termostato|bicicleta|bike|trotinete|patinete|telefone|telem[óo]vel|celular|tablet|port[áa]til|notebook|computador|impressora|c[âa]mera|tv|televis[ãa]o|coluna|fones?|auscultadores|aparelhos?|rel[óo]gio|aspirador|chaleira|cafeteira|inversor|bateria|carregador|modelo|equipamento|num|mesa|app|aplicativo',
  counted:
    'p[áa]gina|quarto|passo|linha|porta|voo|n[íi]vel|dia|semana|m[êe]s|ano|op[çc][ãa]o|canal|andar|lugar|fila|zona|pr[ée]dio|encomenda|pedido|fatura|caso|erro|c[óo]digo|vers[ãa]o|cap[íi]tulo|parte|plataforma|classe|tamanho|windows|chrome|firefox|safari|edge|n[úu]mero|sobre|o|a|os|de|desde|alarme|aviso|modo|fase|programa|sala|eur|brl|usd|rua|protocolo|leitura|falta|pix|at[ée]|lote',
  describe:
    'descrev\\p{L}{1,4}|(?:que|o que) (?:mostra|aparece|diz|acontece|falta|tinha)|de que lado|qual lado|quant[oa]s|como [ée]',
};
