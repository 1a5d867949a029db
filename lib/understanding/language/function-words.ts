/**
 * The small words that carry a language, as written (with accents), most telling first. Six languages are served in full and have
 * longer lists; the others are here so that they are named honestly and never taken for one of the six.
 */
export const functionWords: Record<string, string> = {
  en: `the and you your is are was were have has had i my me we our it its this that these those not don't can't won't didn't doesn't isn't haven't i'm i've i'd it's to of for with from on at in an but or if when what why how who which where there
    been be do does did will would could should can get got just any some still yet already again please thanks thank hello hi hey help need want know been after before since because about they them their he she than then as by so no yes up out
    order account refund delivery working anyone another also only more received ordered tried keep keeps now never ever today yesterday tomorrow week days ago im ive cant dont doesnt didnt wont isnt pls u thx app phone got cancel where's my`,
  de: `ich und der die das ist nicht ein eine einen einem einer mein meine meinen meinem meiner mir mich sie ihr ihre ihren ihnen wir uns unser auf mit für von zu im den dem des hat habe haben war wird werden wurde kann können bitte danke noch schon
    immer wieder seit wann wie was wo warum bei nach aus es auch aber oder wenn dass weil nur sehr mehr kein keine keinen hallo guten tag kommt geht gibt jetzt heute gestern morgen woche wochen tage tagen zum zur am um bis über vor
    funktioniert bestellung lieferung paket konto rechnung kunde leider nichts du dir dich dein euch euer man so doch mal sich durch hätte möchte würde soll muss alles bin sind als einfach angekommen bekommen erhalten nochmal bloß denn dann
    ihn er ohne gar ja nein wer welche welcher stimmt falsch kaputt passt steht liegt bleibt wollte gehört warte schnell damit dazu davon diese dieser dieses jemand eigentlich`,
  fr: `le la les un une des du de et est je j'ai vous votre vos nous notre nos mon ma mes ne pas n'est n'ai c'est ça ce cette ces que qui quoi quand comment pourquoi où pour avec dans sur par au aux en mais ou si plus encore toujours déjà depuis
    bonjour merci svp s'il suis êtes sont ont avez avait été être avoir fait faire peut pouvez puis il elle on se sa son leur très bien rien aucun aucune toute tous tout aujourd'hui hier demain jours semaine semaines commande livraison colis
    compte remboursement facture marche fonctionne reçu reçue jamais même après avant sans chez y d'un d'une l'ai qu'il j'attends j'aimerais voudrais souhaite moi me te tu ton ta tes dois dit mis problème alors donc car quel quelle quels vraiment trop peu qualité dommage encore`,
  es: `el la los las un una unos de del y es no que en mi mis me se lo le les su sus por para con al pero si como cuando qué cómo cuándo dónde por qué porque ya más muy sin sobre desde hasta este esta esto ese esa eso he ha han hay fue ser está
    están estoy estaba tengo tiene tienen puedo puede pueden hace hacer hola gracias buenos buenas días tardes favor ustedes usted vosotros os nos nuestra nuestro todavía aún también nada nadie nunca siempre hoy ayer mañana semana pedido
    cuenta envío factura reembolso dinero llegado recibido funciona quiero necesito quisiera saber ningún ninguna otra otro vez veces yo te tu tus les dice dicen sigue sigo llevo todo son era había podéis habéis paquete entonces`,
  pt: `o a os as um uma de do da dos das e é não nao que em no na nos nas meu minha meus minhas me se lhe por para pra com ao à mas ou como quando onde porque porquê já mais muito sem sobre desde até este esta isto esse essa isso foi ser está
    estão estou tenho tem têm posso pode podem fazer olá oi obrigado obrigada bom dia boa tarde noite favor você vocês vcs vc eu ele ela nós nosso nossa ainda também nada ninguém nunca sempre hoje ontem amanhã semana pedido encomenda conta
    fatura reembolso dinheiro chegou recebi funciona quero preciso gostaria saber nenhum nenhuma outra outro vez vezes tudo são era há faz fiz pelo pela tô tá né aqui só isso deu continua consigo alguém dias produto aplicativo senha vou
    cartão entrega veio meses mês então`,
  nl: `de het een en van is ik niet dat die in op te voor met zijn er aan hebben heb heeft mijn je jij jullie u uw we wij ons onze maar om bij als dan nog wel geen naar ook wat hoe waar wanneer waarom kan kunnen wordt worden werd door over uit
    tot meer zo al moet deze dit bedankt dank hallo graag bestelling pakket ontvangen sinds weer steeds goed mee zou zal hier nu nieuwe uur vandaag`,
  it: `il lo la gli le un uno una di del della dei delle e è non che in nel nella mio mia mi si per con al alla da dal ma se come quando dove perché più molto senza sono sei siamo ho ha hanno abbiamo questo questa quello stato essere fare può
    ciao grazie buongiorno salve ancora già sempre mai niente anche ordine pacco rimborso dopo prima ai vi ci ne sul sulla oggi ieri domani suo loro tutti tutto cosa chi arrivato`,
  da: 'jeg det er ikke en et og at på med til som af den har de for der jeres min mit mine vi kan men om hvad hvornår hvorfor tak hej endnu også fra blev skal være efter min ordre pakke siden virker igen meget noget nogen hvor',
  sv: 'jag det är inte en ett och att på med till som av den har de för er min mitt mina vi kan men om vad när varför tack hej ännu också från blev ska vara efter beställning paket sedan fungerar igen mycket något någon var hur får',
  no: 'jeg det er ikke en et og å på med til som av den har de for dere min mitt mine vi kan men om hva når hvorfor takk hei ennå også fra ble skal være etter bestilling pakke siden fungerer igjen mye noe noen hvor',
  fi: 'en on ei ja se että minun olen ole oli mutta kun kuin tai voi voin kiitos hei miksi missä milloin vielä myös tilaus paketti saanut toimi mitä tämä ovat olisi minulle teidän',
  pl: 'nie się na z w i jest to że do mam mój moja moje jak kiedy dlaczego gdzie ale czy za od po przez dla już jeszcze dzień dobry dziękuję proszę zamówienie paczka nadal tylko bardzo został była mnie jestem są o',
  cs: 'je se na v a to že do mám můj moje jak kdy proč kde ale už ještě dobrý den děkuji prosím objednávka balík není nebo jsem jsou pro které byl stále mi si od',
  ro: 'și nu este sunt în la de pe cu că mi am ați din un o pentru ce când unde dar sau mai foarte bună ziua mulțumesc vă rog comanda colet încă meu mea fost nici să se',
  hu: 'nem és a az hogy van egy is de meg már még mikor miért hol köszönöm jó napot kérem rendelés csomag volt nekem vagyok lehet csak ez ha mert',
  tr: 've bir bu için değil ben benim ne zaman nasıl neden nerede ama çok daha ile da de mi mı var yok oldu merhaba teşekkürler lütfen sipariş siparişim kargo hala henüz gibi kadar olarak bana',
  id: 'saya yang tidak dan di ini itu untuk dengan ada sudah belum dari ke apa kapan kenapa mengapa bagaimana tapi atau bisa terima kasih halo tolong pesanan paket masih lagi kami anda akan juga karena',
  vi: 'tôi không và là của có cho được đã chưa này với bạn khi nào tại sao nhưng đơn hàng cảm ơn xin chào vẫn các một những trong',
  ca: 'el la els les un una de i és no que en amb per però si com quan on perquè més molt sense aquest aquesta he ha han hola gràcies encara també res mai sempre avui comanda meva meu rebut vull tinc dels als',
  gl: 'o a os as un unha de do da e é non que en no na meu miña por para con pero se como cando onde máis moi sen hai aínda tamén nada ola grazas pedido teño fun está eu',
};

/** Written marks that one or few of the languages have; each hit weighs like a function word. */
export const markWords: Record<string, RegExp> = {
  de: /[äöüß]|sch\b|ung\b|lich\b|isch\b|keit\b/gu,
  fr: /ç[aou]|[œùêèàûîô]|eux\b|tion\b|[lndjcsmt]['’][aeéêihou]|qu['’]/gu,
  es: /[ñ¿¡]|ción\b|[aeo]mos\b|ísimo|\bll[aeo]/gu,
  pt: /[ãõ]|ção\b|ções\b|lh[aeo]|nh[aeo]|êm?\b/gu,
  it: /zione\b|zioni\b|[lsd]['’][aeiou]|tt[aoei]\b|[aei]ll[aoei]\b|gli/gu,
  nl: /ij|aa[nrtl]|ee[nrtl]\b|oo[rpnk]|ui[tks]|sch[aoeir]|[gh]t\b.?je\b/gu,
  sv: /[å]|[äö]r\b|ck[aeo]/gu,
  da: /[æø]|[å]/gu,
  no: /[æø]|[å]/gu,
  pl: /[ąćęłńśźż]|cz|sz|rz/gu,
  cs: /[ěščřžůť]/gu,
  ro: /[șțăşţ]/gu,
  hu: /[őű]|sz|gy/gu,
  tr: /[ğışİ]|l[ae]r\b/gu,
  fi: /[äö]{1,2}|ss[aä]\b|ll[aä]\b|[aeiouyäö]{2}n\b/gu,
  vi: /[ăđơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu,
  en: /\bth|ing\b|wh[aeio]|[a-z]['’](?:t|s|ve|m|re|ll|d)\b|ght/gu,
  ca: /l·l|[eo]ny|[àèò]|ció\b/gu,
};
