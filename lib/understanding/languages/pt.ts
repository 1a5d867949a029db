import type { FeelingPack } from '../feeling/feeling-pack';
import type { LedgerPack } from '../ledger/ledger-pack';

export const ledger: LedgerPack = {
  slots: {
    'order-number':
      '(?:n[úu]mero|n[.ºo°]{1,2}|refer[êe]ncia|c[óo]digo) (?:de |do |da )?(?:(?:a |o )?(?:sua|seu|tua|teu) )?(?:encomenda|pedido|compra)|qual (?:[ée] a |o )?(?:encomenda|pedido)',
    account:
      'n[úu]mero de (?:cliente|conta|contrato|s[óo]cio)|n[úu]mero da (?:sua |tua )?conta|nome de (?:utilizador|usu[áa]rio)',
    email: 'e-?mail|correio eletr[óo]nico',
    phone:
      'n[úu]mero de (?:telefone|telem[óo]vel|celular|contac?to)|(?:seu|teu) (?:telefone|contac?to|n[úu]mero)|telefone de contac?to',
    name: '(?:seu |teu )?nome completo|(?:seu|teu) nome|nome e apelido',
    address: '(?:morada|endere[çc]o)(?! de e-?mail| eletr[óo]nico)',
    postcode: 'c[óo]digo postal|cep',
    device:
      '(?:qual|que) (?:[ée] o )?(?:tipo de )?(?:dispositivo|aparelho|telefone|telem[óo]vel|computador|equipamento|router|roteador)|tipo de dispositivo',
    model: '(?:qual [ée] o|que|o|do|seu|teu) modelo|n[úu]mero do modelo',
    version: '(?:que|a|sua|tua|da|qual) vers[ãa]o|n[úu]mero da vers[ãa]o',
    serial: 'n[úu]mero de s[ée]rie',
    'error-message': 'mensagens? de erro|c[óo]digos? de erro|que erro|texto do erro',
    'since-when':
      'desde quando|h[áa] quanto tempo|quando (?:[ée] que )?(?:isto |isso |o problema )?(?:come[çc]ou|aconteceu|ocorreu)',
    date: 'data (?:da|de) (?:compra|encomenda|nascimento|entrega|viagem)|data do (?:pedido|d[ée]bito|voo)|quando (?:[ée] que )?(?:comprou|encomendou|reservou|compraste)|(?:em )?que (?:dia|data)',
    amount: '(?:qual [ée] o|que|o) (?:valor|montante)|quanto (?:pagou|pagaste|foi cobrado)',
    'payment-method': '(?:m[ée]todo|forma|meio) de pagamento|como (?:[ée] que )?(?:pagou|pagaste)|que cart[ãa]o',
    product: '(?:que|qual) (?:[ée] o )?(?:produto|artigo)|(?:nome|refer[êe]ncia) do (?:produto|artigo)',
    location: '(?:em|de) que (?:cidade|pa[íi]s|loja|zona)|onde (?:mora|est[áa]s?|se encontra)',
    'tracking-number': '(?:n[úu]mero|c[óo]digo) de (?:rastreio|rastreamento|seguimento|envio)',
    'booking-reference': '(?:n[úu]mero|c[óo]digo|refer[êe]ncia|localizador) (?:da|de) (?:sua |tua )?reserva',
    'steps-tried': 'o que (?:[ée] que )?(?:j[áa] )?(?:tentou|experimentou|fez|tentaste)|que passos',
    screenshot: 'capturas? de ecr[ãa]|capturas? de tela|prints?|fotos?|fotografias?|imagens?',
  },
  request:
    'pode(?:ria|mos|r[íi]amos)?|podes|podias|por favor|(?:envie|indique|informe|confirme|diga|forne[çc]a|partilhe|envia|indica|diz|confirma|mande)(?:-(?:nos|me))?|preciso|precisamos|precisar[íi]amos|(?:nos|me) (?:indicar|enviar|dizer|informar|confirmar|facultar)|qual [ée]|agradecemos|agrade[çc]o|tem [àa] m[ãa]o|queira',
  known:
    'obrigad[oa] (?:por|pel[oa])|vejo|vemos|j[áa] (?:tenho|temos)|recebemos|(?:sua|seu|tua|teu) [\\p{L} ]{2,30} [ée]|como (?:nos )?(?:disse|indicou|referiu)',
  steps: {
    restart:
      'reinici(?:ar|ado|ei|ou|e|a|[áa]mos|[áa]-l[oa])|deslig(?:ar|ado|uei|ou|ue)(?:-o|-a)? e (?:voltar a |voltei a |volte a |torn\\p{L}+ a )?lig(?:ar|ado|uei|ou|ue)(?:-o|-a)?',
    reset:
      'rep(?:or|osto|us|onha|ôs) (?:o|a|as|os|de)(?: \\p{L}+)?|restaur(?:ar|ado|ei|ou|e|a[çc][ãa]o)|(?:defini[çc][õo]es|configura[çc][õo]es) de f[áa]brica|reset(?:ar|ei|ou)?|redefini[rçu]\\p{L}*|redefini',
    reinstall:
      'reinstal(?:ar|ado|ei|ou|e|a[çc][ãa]o)|desinstal(?:ar|ado|ei|ou|e)|voltei a instalar|instalar (?:de novo|novamente)|instalei (?:outra vez|de novo|novamente)',
    update: 'atualiz(?:ar|ado|ei|ou|e|a[çc][ãa]o)',
    'clear-cache':
      '(?:limp(?:ar|o|ei|ou|e)|apag(?:ar|ado|uei|ou|ue)|elimin(?:ar|ei|ou|e)) (?:a |o |os |minha |meus |sua )?(?:cache|cookies)',
    'log-out-in':
      '(?:terminar|terminei|ou|termine|encerrar|encerrei|ou|sair|sa[íi]|saia) (?:a |da )?(?:sess[ãa]o|conta) e (?:voltar a |voltei a |volte a )?(?:iniciar|inici[áa]-la|entrar|entrei|ou)',
    reconnect:
      'deslig(?:ar|uei|ou|ue) (?:da|o|a) (?:tomada|cabo|ficha)|(?:re|des)conect(?:ar|ado|ei|ou|e)|tir(?:ar|ei|ou|e) da tomada|emparelh(?:ar|ei|ou) (?:de novo|novamente)|religar|religuei',
    'different-browser': 'outro (?:navegador|browser)|(?:modo|janela) (?:an[óo]nim[oa]|privad[oa])',
    'different-device': 'outr[oa] (?:dispositivo|telem[óo]vel|celular|computador|aparelho|telefone|tablet|port[áa]til)',
    'replace-battery':
      '(?:tro(?:car|cado|quei|cou|que)|mud(?:ar|ei|ou|e)|substitu\\p{L}+) (?:as |a |de )?(?:pilhas?|baterias?)|pilhas? novas?|bateria nova|(?:troc|substitu)(?:amos|[íi]mos) (?:as? )?(?:pilhas?|baterias?)',
    'check-cable':
      '(?:tro(?:car|cado|quei|cou|que)|verifi(?:car|quei|ou|que)|test(?:ar|ei|ou|e)|mud(?:ar|ei|ou)) (?:o |os |todos os |de )?cabos?|outro cabo',
    'check-spam': '(?:pasta (?:de |do )?)?(?:spam|lixo eletr[óo]nico)',
    resend: 'reenvi(?:ar|ado|ei|ou|e)',
  },
  done: 'j[áa]|(?:reinici|restaur|reinstal|desinstal|atualiz|troqu|troc|mud|limp|apagu|deslig(?:u)?|reconect|test|tent|verifiqu|substitu|reset|experiment|termin|volt)(?:ei|ou|[íi]|iu|[áa]mos)|foi|cliente|(?:duas|tr[êe]s|quatro|v[áa]rias|\\d+) vezes|fiz|fez|repus|ap[óo]s|depois de|apesar de|de novo|outra vez|feito|redefini|trocamos',
  advice:
    'por favor|pode|poderia|podes|tente|tenta|experimente|experimenta|recomend(?:o|amos)|(?:lhe )?suger(?:imos)|sugiro|aconselh\\p{L}+|(?:j[áa] )?(?:tentou|experimentou) (?:reiniciar|repor|atualizar|limpar|trocar|desligar|usar|reinstalar)|dev(?:e|ia|o)(?:ria)?|tem (?:de|que)|tenho (?:de|que)|pedi(?:do)? (?:ao|[àa]) cliente|recomendad[oa]',
  outcomes: {
    'solved-briefly':
      'durante (?:um|uma|uns|umas|dois|duas|tr[êe]s|\\d+) (?:dias?|horas?|minutos?|semanas?)|por (?:um|uma|uns|umas|dois|duas|tr[êe]s|\\d+) (?:dias?|horas?|minutos?)|depois voltou|voltou a (?:falhar|acontecer|cair)|(?:funcionou|durou|ficou bom)(?: \\p{L}{1,8}){0,2} (?:um|uma|umas|uns|dois|duas|tr[êe]s|\\d+) (?:dias?|horas?|minutos?|semanas?|tempo)|(?:depois|a[íi]|logo) (?:voltou|caiu|parou)|(?:aguentou|durou|funcionou|ficou bom) at[ée]|(?:caiu|travou|parou|fechou) de novo',
    failed:
      '(?:n[ãa]o|nunca|tamb[ée]m n[ãa]o) (?:me |se )?(?:funcionou|ajudou|resultou|resolveu|adiantou|mudou|deu|melhorou|serviu|fez diferen[çc]a|funciona|alterou|houve|teve)|sem (?:sucesso|resultados?|efeito|altera[çc](?:[õo]es|[ãa]o)|melhorias?|sorte|[êe]xito|mudan[çc]as?)|nenhum(?:a)? (?:efeito|resultado|diferen[çc]a|melhoria|mudan[çc]a|altera[çc][ãa]o)|nada (?:mudou|resultou|funcionou|resolveu|adiantou)|e nada|continua(?:m)? (?:igual|a |na mesma|sem|o mesmo|tudo|com|em|lento|vermelh\\p{L}|bloque\\p{L}*)|na mesma|tudo igual|em v[ãa]o|o? ?mesmo (?:problema|erro|resultado)|ainda n[ãa]o (?:funciona|d[áa]|consigo|tenho|liga|abre)|in[úu]til|continua (?:dando|dizendo|caindo|travando|lent[oa]|sem|tudo)(?: \\p{L}{2,8})?|deu na mesma|n[ãa]o (?:adiantou|mudou) nada|mesma coisa|nada feito|(?:as |os )?(?:quedas|falhas|erros|problemas?)(?: \\p{L}{1,8}){0,3} (?:continua|persiste)m?|(?:vaza|trava|falha|cai|pinga) (?:do mesmo jeito|igual|ainda)|continua \\p{L}{3,14}(?:ando|endo|indo)',
    partly: 'um pouco melhor|em parte|parcialmente|melhorou (?:um pouco|pouco)|um pouco melhor',
    solved:
      '(?:isso|j[áa]|agora|tudo|isto) (?:j[áa] )?(?:funciona|funcionou|est[áa] (?:a funcionar|resolvido|bem|ok))|(?:ficou|est[áa]) (?:resolvido|solucionado|bom|ok)|(?:problema )?resolvid[oa]|resolveu-se|resolveu|funcionou|voltou a funcionar|tudo (?:ok|bem|certo)|deu certo|(?:internet|sinal|luz|imagem|tudo|e) voltou(?! a| o| de)|voltou ao normal|(?:agora |j[áa] )?(?:t[áa]|est[áa]) (?:funcionando|rodando|normal|ok)|(?:problema|erro|barulho) (?:sumiu|desapareceu)',
    refused:
      'n[ãa]o quer(?:o)?|recusa-se|recusou-se|cliente recusou|prefiro n[ãa]o|n[ãa]o quero (?:perder|fazer)|me recuso',
  },
  promise:
    'ligar(?:-lhe)?|retornar (?:a )?chamada|(?:ligar|enviar|contactar|contatar|responder|confirmar|informar|avisar|devolver|reembolsar|tratar|entregar|voltar)(?:ei|emos|[ãa]o)|(?:envi|contact|lig|respond|avis|inform|reembols|entreg)\\p{L}{1,4}-(?:lhe|te|vos|lo|la|no)-?(?:ei|emos|[áa])?|(?:vou|vamos|irei|iremos|vai|ir[áa]|v[ãa]o) (?:\\p{L}{1,4} )?(?:ligar|enviar|contactar|contatar|responder|receber|informar|devolver|reembolsar|tratar|entregar|ser|confirmar|dar|mandar|entrar|resolver)|receber[áa]s?|ser[áa] (?:feito|enviad[oa]|entregue|reembolsad[oa]|efetuad[oa]|processad[oa]|devolvid[oa])|prometid[oa]|promet(?:i|emos|eu)|comprometo|comprometemos|ligo-lhe|devolver a chamada|ter[áa]s?|chegar[áa]|entro em contac?to|entraremos em contac?to|fica (?:resolvido|pronto)|(?:j[áa] )?(?:envio|mando|ligo|retorno|retornamos|respondo)(?: um| o| a| para)?|(?:ligar|enviar|retornar|mandar)emos|(?:um |o |nosso )?(?:t[ée]cnico|colega|entregador|pacote|reembolso) (?:ir[áa]|vai|passar[áa]|chegar[áa]|ser[áa])|ser[ãa]o (?:enviad|entregue|devolvid|reembolsad)\\p{L}*|vou (?:verificar|checar|mandar)|ligo para (?:o|a|voc[êe])|(?:escrever|ligar|enviar|responder)[áa] (?:ao|[àa]|para)|(?:vai|v[ãa]o|ir[áa]) (?:escrever|retornar|entrar|visitar|mandar)',
  customer: 'cliente|ele|ela|cte',
  days: {
    'j[áa] j[áa]|em (?:alguns|poucos|instantes) ?(?:minutos|instantes)?|agora mesmo|em (?:uma|1) hora|ainda hoje|em seguida': 0,
    'em (?:uma|1) semana': 7,
    'em (?:duas|2) semanas': 14,
    'hoje|esta (?:tarde|noite)': 0,
    'depois de amanh[ãa]': 2,
    'amanh[ãa]': 1,
    '(?:na )?pr[óo]xima semana|semana que vem': 7,
  },
  weekdays: [
    'segunda(?:-feira)?',
    'ter[çc]a(?:-feira)?',
    'quarta(?:-feira)?',
    'quinta(?:-feira)?',
    'sexta(?:-feira)?',
    's[áa]bado',
    'domingo',
  ],
  within: {
    days: '(?:em|dentro de|no prazo de|prazo de|at[ée])(?: at[ée])? (\\d{1,2}) dias?(?: [úu]teis)?',
    hours: '(?:em|dentro de|no prazo de|prazo de|nas pr[óo]ximas) (\\d{1,3}) ?(?:horas?|h)',
  },
  past: '(?:\\p{L}+ ){0,3}\\p{L}+(?:ei|ou|iu|uí|[áa]mos|ad[oa]|id[oa])(?:-[oa])?(?: (?:\\p{L}+ ){0,4}\\p{L}+)?|rep[uô]s(?: \\p{L}+){0,2}',
  fixes:
    '(?:limp|substitu|troqu|troc|mud|desativ|ativ|retir|tir|ajust|carregu|recarregu|esvazi|remov|purgu)(?:ei|ou|í|iu) (?:o|a|os|as|o meu|a minha|outro|outra|todos os|todas as|um|uma) (?!ideia)[\\p{L} ]{3,30}|(?:troquei|mudei|limpei|redefini|alterei|trocamos) (?:o|a|os|as|minha) (?:canal|senha|cabe[çc]otes|cabe[çc]as|filtro|configura[çc][õo]es)|modo avi[ãa]o|(?:alterad|trocad|reiniciad|substitu[íi]d|configurad|reposicionad)[oa]s? (?:o |a |os |as )?\\p{L}{3,20}|(?:tirei|coloquei|retirei) (?:o|a|os|as) \\p{L}{3,20}',
  attempt: {
    open: '(?:j[áa] |tamb[ée]m )?(?:tent[eo][iu]|experiment[eo][iu]|test[eo][iu])(?: j[áa])?(?: com)?(?= (?:outr[oa]|um|uma|o|a|os|as|v[áa]rios|v[áa]rias|trocar|limpar|mudar|tirar|desativar|usar|substituir) )',
  },
  deed: {
    did: '(?:j[áa] |tamb[ée]m )?(?:\\p{L}{3,14}ei|fiz|pus|abri|removi|inseri|redefini)',
    none: 'liguei|escrevi|contat\\p{L}*|contact\\p{L}*|esperei|aguardei|perguntei|pedi|paguei|comprei|recebi|reclamei|enviei|mandei|cancelei|solicitei|fiquei|achei|abri (?:um|uma)|cheguei|encomendei',
    vain: 'sem (?:sucesso|resultados?|efeito|sorte|melhora|[êe]xito|mudan[çc]as?)|em v[ãa]o|(?:o |a )?mesm[oa] (?:coisa|resultado|problema|erro)|nenhum(?:a)? (?:efeito|resultado|diferen[çc]a|melhora|mudan[çc]a)|e nada|n[ãa]o (?:adiantou|resolveu|mudou|funcionou|ajudou)',
  },
  noAttempt: 'tudo|ligar|contactar|o (?:chat|telefone|site)|a (?:linha|aplica)|falar|várias vezes',
  not: 'se|n[ãa]o(?: (?:o|a|os|as|me|lhe))?|nunca|jamais|sem|em vez de|ainda n[ãa]o',
  later: 'vou|vamos|vai|quero|queria|gostaria|se (?:eu|reiniciar)|amanh[ãa]|logo|mais tarde|devo|deveria',
  ours: '(?:vamos|vou|podemos|posso|acab[áa]mos de|estamos a|irei|iremos)(?: (?:j[áa]|lhe|te)){0,2}',
  articles: 'o|a|os|as|o meu|a minha|os meus|as minhas|o seu|a sua|o nosso|a nossa|todos os|todas as',
  call: 'lig(?:ar|o|ue|u|a)\\p{L}*|telefon\\p{L}*|chamada|contact\\p{L}*',
  delivered:
    '(?:envi[áa]mos|enviei|enviamos|j[áa] (?:foi|foram|est[áa])|foi|foram)(?: \\p{L}{2,10})? ?(?:enviad|reembolsad|processad|resolvid|substitu[íi]d|entregue|creditad|cancelad|confirmad|agendad|reservad|tratad|efetuad|devolvid|expedid)?\\p{L}*|(?:process|reembols|resolv|trat|confirm|agend|verifiqu|troc)(?:[áa]mos|emos|ei|i)|como (?:prometido|combinado)|em anexo|segue|(?:lig[uo]ei|liguei|falei|falou|ligou) (?:ao|[àa]|com o|com a|para o|para a) cliente|aqui (?:est[áa]|tem)|chegou|recebi|j[áa] (?:chegou|recebi)|veio|me lig(?:ou|aram)|passou (?:aqui|o)|chegaram|recebemos',
  undelivered:
    '(?:ningu[ée]m|nunca|n[ãa]o)(?: \\p{L}{1,10}){0,3} (?:lig|receb|cheg|ve[ii]o|contact|respond|aparec|devolv|telefon)\\p{L}*|ningu[ée]m|(?:continuo|continuamos|estou) (?:[àa] espera|a aguardar|sem|esperando)|ainda (?:n[ãa]o|nada|estou)|nenhum(?:a)? (?:chamada|resposta|not[íi]cia|reembolso|contac?to)|sem (?:not[íi]cias|resposta)|onde est[áa]|sem (?:uma |nenhuma )?(?:liga[çc][ãa]o|not[íi]cia)',
  wishes:
    '(?:pode(?:m|riam?)?|podes|podias)|por favor|(?:quero|queria|gostaria|gostava|preciso (?:que|de)|exijo|solicito|desejo|queremos|precisamos|pe[çc]o)|(?:diga|envie|indique|explique|confirme|digam|enviem|informe|mande)(?:m)?-(?:me|nos)|agrade[çc](?:o|ia) (?:que|se)',
  clock: '(?:antes das|at[ée] [àa]s|[àa]s) (\\d{1,2})(?:[:.h](\\d{2}))?(?: ?h(?:oras)?)?(?: (da tarde|da noite))?',
  nouns: {
    version: 'vers[ãa]o',
    model: 'modelo',
    'error-message': 'erro|c[óo]digo(?: de erro)?',
    'booking-reference': 'reserva|localizador',
    serial: 's/n|n[.ºo°]{1,2} de s[ée]rie|sn',
    'tracking-number': '(?:n[.ºo°]{1,2}|n[úu]mero|c[óo]digo) de (?:rastreio|seguimento|rastreamento|envio)|rastreio',
    account:
      '(?:n[.ºo°]{1,2}|n[úu]mero) de (?:cliente|conta|contrato)|cliente n[.ºo°]{1,2}|usu[áa]rio|login|utilizador|nome de usu[áa]rio',
    'order-number': 'encomenda|pedido|encomenda (?:n[.ºo°]{1,2}|n[úu]mero)',
  },
  told: {
    'since-when':
      '(?<!espera |cliente )desde (?:a |o |h[áa] )?((?:segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?|s[áa]bado|domingo|ontem|anteontem|hoje|esta manh[ãa]|semana passada|m[êe]s passado|atualiza[çc][ãa]o|fim de semana|(?:dia )?\\d{1,2}(?: de (?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|[/.]\\d{1,2}(?:[/.]\\d{2,4})?))|h[áa] ((?:um|uma|dois|duas|tr[êe]s|quatro|v[áa]rios|\\d{1,2}) (?:dias?|semanas?|m[êe]s(?:es)?|horas?)) que (?:n[ãa]o|est[áa]|deixou|come)',
    'payment-method':
      '(?:pagu?ei|pag[oa]s?|pagamento|pag[áa]mos)(?: \\p{L}{1,12}){0,3}? (?:com|por|via|atrav[ée]s de|em|no) (?:o |a |meu |um )?(cart[ãa]o(?: de (?:cr[ée]dito|d[ée]bito))?|transfer[êe]ncia(?: banc[áa]ria)?|d[ée]bito direto|boleto|dinheiro|refer[êe]ncia multibanco|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)',
    'error-message':
      '(?:erro|mensagem|diz|aparece|mostra|surge)[^"“”«»„\\n.]{0,24}["“«„] ?([^"“”«»„\\n]{4,90}?) ?["”»“]',
    date: '(?:comprei|encomendei|reservei|comprad[oa]s?|reservad[oa]s?|pedi)(?: \\p{L}{1,10}){0,3}? (?:em|no dia|a|dia) (\\d{1,2}(?: de (?:janeiro|fevereiro|mar[çc]o|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: de \\d{4})?|[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?))',
    amount:
      '(?:compras?|cobran[çc]as?|d[ée]bitos?|pagamentos?|valor|reembolso|paguei|cobrad[oa]|cobraram|transfer[êe]ncia)[^\\n.?¿]{0,30}? (?:de )?((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?))',
    phone:
      '(?:telefone|celular|telem[óo]vel|tel|whatsapp)\\.?(?: \\p{L}{1,8}){0,3}:? {0,2}(\\+?\\d[\\d ().-]{7,16}\\d)',
  },
  correction:
    '(?:desculp\\p{L}+|perd[ãa]o|corre[çc][ãa]o|queria dizer|enganei-me|me enganei|n[úu]mero errado|n[úu]mero (?:certo|correto)|o (?:certo|correto)|n[ãa]o (?:o |a )?\\d[\\w-]{2,20})',
  answer:
    'contac?t\\p{L}*|respond\\p{L}*|inform\\p{L}*|avis\\p{L}*|escrev\\p{L}*|resposta|verific\\p{L}*|dar not[íi]cias',
};

// feeling
export const feeling: FeelingPack = {
  language: 'pt',
  cues: {
    pleased: {
      1: `já funciona; funciona bem; voltou a funcionar; tudo certo; boa qualidade; contente com; gostei; gosto muito; chegou antes; mais rápido que; fácil de usar; continuem assim`,
      2: `adorei; adoro; amei; amo; muito feliz; muito contente; muito satisfeit*; satisfeit*; feliz; felizes; excelente; ótimo; ótima; óptimo; maravilhos*; fantástic*; perfeito; perfeita; impecável; incrível atendimento; recomendo; recomendarei; impressionad*; exatamente o que; melhor do que; superou; supera; parabéns; prazer; encantad*; show; nota dez; nota 10; cinco estrelas; funciona perfeitamente; de primeira; sensacional; espetacular; fiquei feliz`,
      3: `absolutamente encantad*; super feliz; felicíssim*; apaixonad*; mais que satisfeit*; extremamente satisfeit*`,
    },
    grateful: {
      1: `obrigado; obrigada; muito obrigado; muito obrigada; valeu; grata; grato`,
      2: `muito obrigada mesmo; muito obrigado mesmo; um amor; obrigada pela ajuda; obrigado pela ajuda; valeu demais; obrigado por; obrigada por; obrigado pela; obrigada pela; obrigado pelo; obrigada pelo; obrigada a; obrigado a; agradeço; agradecid*; agradecemos; agradecer*; gratidão; muito grato; muito grata; gentil; gentis; gentileza; atencios*; me salv*; salvou; salvaram; de grande ajuda; grande ajuda; ajudou muito; ajudaram muito; paciência comigo; vocês são os melhores; vocês são demais`,
      3: `muitíssimo obrigad*; extremamente grat*; eternamente grat*; de coração; do fundo do coração; de todo o coração; nem sei como agradecer; não sei como agradecer; mil obrigad*; muito muito obrigad*; salvou minha vida`,
    },
    confused: {
      1: `não tenho certeza; não tenho a certeza; não sei se; não sei qual; qual é a diferença; qual a diferença; preciso de fazer; será que; não encontro onde; não está claro; não ficou claro; nem ideia; não faço ideia; qual dos`,
      2: `não entendo; não entendi; não percebo; não percebi; não compreendo; não compreendi; não estou entendendo; não estou a perceber; confus*; confundid*; perdid* com; estou perdid*; não faz sentido; não fazem sentido; sem sentido; contradit*; contradiz*; o que significa; o que quer dizer; o que querem dizer; esclarec*; não bate; não batem; uns dizem; um diz; uma coisa e; em que ficamos; em quem acredito; incompreensível; baralhad*; atrapalhad*; não vejo como; embaralh*`,
      3: `totalmente confus*; completamente confus*; completamente perdid*; totalmente perdid*; não entendo nada; não percebo nada; não estou entendendo nada`,
    },
    worried: {
      1: `espero que não; a tempo; é normal; é seguro; é confiável; e se; vou perder; suspeit*; estranh*; não reconheço; desconhecid*; risco; não fui eu; não fiz`,
      2: `preocupad*; preocupa; preocupação; preocupante; receio; receos*; medo; assustad*; nervos*; ansios*; ansiedade; angusti*; aflit*; aflição; estressad*; hacke*; invadid*; invadiram; golpe; fraude; phishing; clonad*; clonaram; vazamento; vazad*; meus dados … segur*; alarmad*; alarmante; apreensiv*; inquiet*; burla; tira o sono`,
      3: `muito preocupad*; preocupadíssim*; pânico; em pânico; apavorad*; aterrorizad*; desesperad*; muito medo; não consigo dormir; não durmo; morrendo de medo; muito assustad*; muito aflit*`,
    },
    disappointed: {
      1: `não estou satisfeit*; não estou content*; insatisfeit*; não é o que; não corresponde; esperava mais; esperava melhor; esperava outra; esperava algo; não condiz; medíocre; fraco; fraca; não vale; não está à altura; antes era; já não é; não é mais o; não compro mais; não volto a; não vou comprar mais; deixa a desejar; deixou a desejar; pensei que; achei que; má qualidade; qualidade ruim; piorou; caiu muito`,
      2: `decepcion*; dececion*; desapont*; desilud*; desilus*; frustrou minhas expectativas; pena; que pena; é uma pena; arrepend*; mau serviço; péssima experiência; má experiência; mau atendimento; perdi a confiança; perdi confiança; não vale o; dinheiro jogado; deitar dinheiro; dinheiro fora; última compra; última vez que; propaganda enganosa; publicidade enganosa; engan*; longe do; expectativas; me deixaram na mão; deixaram na mão; na mão; descontent*; triste serviço; lamento`,
      3: `muito decepcion*; muito desapont*; muito desilud*; profundamente decepcion*; totalmente decepcion*; extremamente decepcion*; muito dececion*; tão decepcion*; grande decepção; enorme decepção; que decepção; extremamente desapont*`,
    },
    frustrated: {
      1: `continua sem; continuo sem; continuamos sem; ainda não; ainda nada; ainda sem; outra vez; de novo; novamente; mais uma vez; mesmo problema; mesmo erro; mesma coisa; segunda vez; terceira vez; três vezes; duas vezes já; ninguém; nenhuma resposta; sem resposta; sem retorno; nenhum retorno; não respondem; não adiantou; não adianta; não ajudou; não resolveu; não resolve; sem sucesso; nada funciona; nada muda; nada mudou; sem mudança; já tentei; tentei tudo; já tentei tudo; já fiz; já enviei; já mandei; já disse; já falei; já expliquei; já informei; já passei; como já; estou esperando; estou à espera; esperando há; à espera há; há semanas; há dias; há meses; semanas; horas; chat*; chateado; chateada; incomod*; irritante; toda vez; todas as vezes; sempre a mesma; transferid*; transferem; adiad*; finalmente vão; de uma vez; até quando`,
      2: `frustr*; fart*; cansad* de; cansei; cheio de; cheia de; saco cheio; de saco; perda de tempo; perder tempo; perdendo tempo; perdi horas; perdi _ horas; repetir; repetir tudo; explicar tudo de novo; explicar de novo; explicar tudo outra; do zero; do início; em círculos; andar às voltas; às voltas; quantas vezes; quanto tempo mais; quarta vez; quinta vez; enésima vez; milésima; pela _ vez; ninguém responde; ninguém atende; ninguém resolve; ninguém me; ninguém liga; ninguém sabe; ninguém ajuda; ninguém dá; sem paciência; minha paciência; a paciência acabou; acabou a paciência; perdendo a paciência; perder a paciência; ignorad*; ignoram; ignorando; desesper*; insuportável; exasper*; inútil; impossível contactar; impossível falar; respostas automáticas; resposta automática; copia e cola; copiar e colar; copy paste; mesmas perguntas; mesma pergunta; não avança; nada acontece; promessas; prometeram; me prometeram; calvário; novela; via sacra; tão difícil; tão complicado; o que se passa; sério; pelo amor de deus; jogo de empurra; empurra; de setor em setor; de um lado para o outro; enrol*; esgotad*; exaust*; irritad*`,
      3: `muito frustr*; super frustr*; extremamente frustr*; completamente fart*; totalmente fart*; no limite; não aguento mais; não aguento; não dá mais; me deixa louc*; enlouquec*; gota d água; gota de água; de saco cheio`,
    },
    angry: {
      1: `reclamação; queixa; exijo; exigimos; devolvam; quero meu dinheiro; quero o meu dinheiro; imediatamente; agora mesmo; já agora mesmo; supervisor; gerente; responsável; nunca mais; procon; reclame aqui; livro de reclamações; deco; anatel; péssim*; horrível; terrível; absurdo; mal educad*; grosseir*; falta de respeito; falta de profissionalismo; desrespeit*; desastre; ridículo; inacreditável`,
      2: `inaceitável; inadmissível; intolerável; revolt*; revoltante; indignad*; indignação; indigna; vergonha; vergonhos*; sem vergonha; palhaçada; furios*; raiva; zangad*; irad*; puto da; escândalo; escandalos*; um absurdo; ridícul*; lamentável; patétic*; nojo; nojent*; ladrões; ladrão; roubo; roubad* o meu dinheiro; roubando; me roubaram; golpistas; vigaristas; vigaric*; estelionat*; mentiros*; mentira; mentiras; mentem; mentiram; advogado; advogada; processar; processo; justiça; tribunal; tribunais; polícia; ação judicial; medidas legais; incompet*; incapazes; idiota*; imbecil*; burros; estúpid*; merda; porra; caralho; foda*; bosta; brincadeira; gozar com; a gozar; gozam; de otário; otário; palhaço; pior empresa; pior serviço; pior atendimento; a pior; o pior; insult*; odeio; lixo; porcaria; abuso; abusiv*; descaramento; cara de pau; que tipo de empresa; chega; basta`,
      3: `absolutamente inaceitável; totalmente inaceitável; completamente inaceitável; muito zangad*; muito irritad*; furios* com; bando de ladrões; bando de; cambada de; uma vergonha total; muita raiva; com muita raiva; tão zangad*; indignadíssim*`,
    },
    sad: {
      1: `lembrança; lembranças; recordaç*; saudade; saudades; sozinh*; chorar; vazio; valor sentimental; estragou`,
      2: `triste; tristes; tristeza; entristec*; lágrimas; chorando; chorei; choro; a chorar; faleceu; falecid*; falecimento; morreu; morte; luto; funeral; enterro; velório; coração partido; parte o coração; parte o meu coração; partiu meu coração; destruíd*; devastad*; arrasad*; desolad*; últimas fotos; última lembrança; única lembrança; únicas fotos; únicas lembranças; insubstituíve*; perdi minha; perdi a minha mãe; perdi o meu pai; perdi meu; para sempre; momento difícil; fase difícil; aborto espontâneo; deprimid*; dói; dor; magoad*; nunca mais vou ver; nunca vou recuperar; abatid*`,
      3: `muito triste; tristíssim*; tão triste; profundamente triste; imensa tristeza; de coração partido; chorando muito; não paro de chorar; não consigo parar de chorar; completamente arrasad*; completamente destruíd*; muito abalad*`,
    },
  },
  negations: 'não; nunca; jamais; nada; nenhum; nenhuma; sem; nem; tampouco; mal; pouco; longe de; nao',
  intensifiers:
    'muito; realmente; tão; extremamente; absolutamente; totalmente; completamente; super; profundamente; demasiado; bastante; mesmo; de verdade; sumamente; verdadeiramente; mais que; cada vez mais; bem; simplesmente; demais; imensamente',
  downtoners: 'um pouco; um bocado; ligeiramente; meio; um tanto; um pouquinho; um bocadinho; mais ou menos',
  contrasts: 'mas; porém; contudo; no entanto; todavia; entretanto; embora; infelizmente; só que; apesar; exceto',
  politeness: `obrigado desde já; obrigada desde já; desde já obrigad*; desde já agradeço; agradeço desde já; desde já grato; desde já grata; obrigado antecipadamente; agradeço antecipadamente; obrigado pela atenção; obrigada pela atenção; agradeço a atenção; obrigado pela compreensão; obrigado pela resposta; obrigada pela resposta; obrigado pelo retorno; obrigada pelo retorno; obrigado pelo contato; obrigada pelo contato; obrigado pela mensagem; obrigado por responder; obrigada por responder; agradeço a resposta; agradeço uma; agradeço resposta; agradeço retorno; agradeço que; agradeço se; agradecia que; agradecia se; agradeceria; agradeço a ajuda;
    atenciosamente; atentamente; cumprimentos; com os melhores cumprimentos; melhores cumprimentos; cordialmente; abraço; abraços; att; bom dia; boa tarde; boa noite; bom fim de semana; tenha um bom dia; tenham um bom dia; espero que esteja bem; espero que estejam bem; aguardo retorno; aguardo resposta; aguardo; no aguardo; fico no aguardo; fico a aguardar; seria ótimo; seria perfeito; ficaria grat*; ficaria muito grat*; ficaria agradecid*; ficaria feliz; adoraria; por gentileza; por favor; por obséquio; se possível; sem problema; sem problemas; não se preocupe; não se preocupem; sem pressa; não obrigado; não obrigada; prazer em; desculpe o incômodo; desculpem o incómodo; desculpe incomodar; o quanto antes; já agora; até já`,
  praise: `ótimo; ótima; óptimo; excelente; fantástico; fantástica; maravilhoso; maravilhosa; maravilha; perfeito; perfeita; bravo; parabéns; obrigado por; obrigada por; obrigado pela; obrigado pelo; obrigada pelo; muito bem; bom trabalho; belo trabalho; excelente trabalho; grande trabalho; magnífico; brilhante; impressionante; que bom; que legal; que lindo; que eficiência; que atendimento; que serviço; que rapidez; incrível; genial; espetacular; sensacional; show; nota dez; nota 10; adoro; amo; adorei; amei; que alegria; que sorte; belo; bela; beleza; uma beleza; top; palmas; aplausos; lindo; muito bom; fiquei encantad*`,
  failures: `perdid*; perder; perderam; quebrad*; partid*; estragad*; danificad*; destruíd*; tarde; atras*; atraso; cancelad*; cancelaram; falta; faltam; faltando; errad*; erro; erros; falh*; não funciona; não chega; não chegou; nunca chegou; não entregue; sem resposta; ninguém; espera; esperando; esperar; semanas; horas; terceira vez; segunda vez; outra vez; de novo; duas vezes; cobrad*; cobraram; cobrança; cobrar; ignor*; desligaram; desligam; desligou; nada; apagad*; apagaram; vazi*; molhad*; riscad*; mort*; queda; caiu; fora do ar; sem internet; sem sinal; sem luz; aumento; aumentaram; bloquead*; mesma resposta; copia e cola; robô; tamanho errado; vizinho; meses; recus*; esquec*; chuva; sumiu; desaparec*; fecharam; fechado; sem avisar; trava; travad*; congelad*`,
  sarcasm: `obrigado por nada; obrigada por nada; muito obrigado por nada; ah que ótimo; ah ótimo; ah maravilha; que maravilha; que surpresa; grande surpresa; quem diria; como por magia; num passe de mágica; era só o que faltava; só faltava; era só o que me faltava; tudo que eu precisava; tudo o que eu precisava; exatamente o que eu precisava outra; adoro esperar; adoro quando; amo quando; amo esperar; adoro pagar; amo pagar; nada como; nada melhor que; nada melhor do que; meu passatempo; passatempo favorito; passatempo preferido; que generosidade; que gentileza a vossa; que consideração; um prémio; um prêmio; uma medalha; merecem um prêmio; merecem um prémio; merecem uma medalha; um óscar; um oscar; palmas para; parabéns por perder; parabéns por; parabéns pela; parabéns pelo; parabéns aos envolvidos; claro claro; sim claro; aham; não tenham pressa; fiquem à vontade; levem o tempo; não tenho mais nada para fazer; não tenho mais o que fazer; para que; quem precisa de; que burro eu; que burra eu; culpa minha por; atendimento cinco estrelas; serviço de primeira; que eficiência; que competência; show de atendimento; show de bola; nota mil; super eficientes; belo atendimento; belo serviço`,
  resolved: `já funciona; voltou a funcionar; funciona perfeitamente; resolvid*; resolveu; resolveram; consertad*; consertaram; arranjad*; chegou hoje; já chegou; chegou bem; chegou direitinho; recebi o reembolso; reembolso recebido; reembolso caiu; substituíd*; trocaram; funcionou; deu certo; me ajudou; ajudou; me ajudaram; tão rápido; rapidinho; rapidez; no dia seguinte; em minutos; em uma hora; pacien*; encontrad*; encontraram`,
  circumstances: {
    deadline: `antes de segunda; antes de terça; antes de quarta; antes de quinta; antes de sexta; antes de sábado; antes de domingo; antes de amanhã; antes do natal; antes do fim; antes do dia; antes da; até segunda; até terça; até quarta; até quinta; até sexta; até sábado; até domingo; até amanhã; até hoje; até o dia; até ao dia; até o fim; até ao fim; no máximo até; prazo; data limite; vence; expira; preciso até; preciso para; preciso dele até; preciso dela até; o mais tardar`,
    event: `casamento; aniversário; funeral; velório; batizado; comunhão; formatura; exame; exames; prova; vestibular; entrevista; entrevista de emprego; apresentação; conferência; feira; concerto; show do; festa; presente; natal; férias; lua de mel; operação; cirurgia; excursão; inauguração; aposentadoria; mudança`,
    vulnerability: `cadeira de rodas; deficien*; grávida; hospital; internad*; quimio*; câncer; cancro; insulina; diabétic*; diabetes; asma; asmátic*; oxigênio; oxigénio; diálise; hemodiálise; medicamento*; remédio*; cego; cega; baixa visão; surd*; demência; alzheimer; autis*; dislexi*; epilep*; marcapasso; cardíac*; teleassistência; acamad*; não posso andar; não consegue andar; não consigo andar; perdi meu emprego; perdi o emprego; desempregad*; não posso pagar; não consigo pagar; sem aquecimento; sem água quente; mãe solteira; mãe solo; pai solteiro; recém nascid*; prematur*; avc; perna partida; perna quebrada; aposentad*; reformad*; minha pensão; gravemente doente; estou doente`,
    'others-affected': `meus filhos; minhas filhas; meu filho; minha filha; minha mulher; minha esposa; meu marido; meu esposo; meu parceiro; minha mãe; meu pai; meus pais; minha avó; meu avô; meu bebê; meu bebé; nosso bebê; minha família; nossa família; minha irmã; meu irmão; meus vizinhos; meus inquilinos; meus hóspedes; meus clientes; nossos clientes; meus pacientes; meus alunos; minha equipe; minha equipa; nossa equipe; nossa equipa; meus colegas; meus funcionários; nossos funcionários; meu chefe; escritório todo; toda a equipe; toda a equipa; a família toda; as crianças; todos nós; nossos sócios`,
    loss: `faleceu; falecimento; morreu; perdi minha mãe; perdi meu pai; perdi o meu pai; perdi a minha mãe; perdi todas; perdi todos; perdi tudo; perdi minhas; roubaram; fui roubad*; fui assaltad*; assalt*; roubado; incêndio; enchente; inundação; alagou; aborto espontâneo; perdi o voo; perdi meu voo; perdemos o voo; perdendo clientes; perdi clientes; perdendo vendas; perdi dinheiro; prejuízo; do meu bolso; me custou`,
    plan: `me mudo; vou mudar; vou me mudar; nos mudamos; vamos mudar; mudança para; mudar de casa; viajo para; viajo; viajamos; viagem para; vou viajar; vamos viajar; no exterior; no estrangeiro; fora do país; estarei fora; vou estar fora; planej*; estamos a planear; reform*; obras; surpresa para; mudar de operadora; trocar de operadora; estudar em; vou casar; vamos casar; esperamos um bebê; esperando um bebê; comprar uma casa; apartamento novo; casa nova`,
    work: `home office; teletrabalho; trabalho em casa; trabalho de casa; trabalho remoto; para trabalhar; para o trabalho; meu trabalho; no trabalho; meu negócio; nosso negócio; minha loja; nossa loja; minha empresa; nossa empresa; autônom*; freelancer; por conta própria; enfermeir*; professor*; médic*; motorista; turno; plantão; videochamada*; videoconferência*; reunião; reuniões com clientes; não consigo trabalhar; não posso trabalhar; meu escritório; escritório; restaurante; consultório; clínica; oficina; aulas online; folha de pagamento`,
  },
};
