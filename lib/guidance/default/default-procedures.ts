import type { Procedure, Wording } from '../document';

/** Infinitive phrases, so that every language can set them after its own "I will"; Arabic ones are verbal nouns. */
function steps(en: string, de: string, fr: string, es: string, pt: string, ar: string): Wording {
  return { en, de, fr, es, pt, ar };
}

function procedure(id: string, reasons: string[], ...say: Wording[]): Procedure {
  return { id, when: { reasons }, say, facts: [] };
}

export const defaultProcedures: Procedure[] = [
  procedure(
    'lost-parcel',
    ['delivery-lost'],
    steps(
      'open a search with the carrier',
      'beim Paketdienst eine Suche nach der Sendung starten',
      'ouvrir une recherche auprès du transporteur',
      'abrir una búsqueda con el transportista',
      'abrir uma pesquisa junto da transportadora',
      'فتح بحث لدى شركة الشحن',
    ),
  ),
  procedure(
    'late-delivery',
    ['delivery-late'],
    steps(
      'get the current position and a firm delivery date from the carrier',
      'beim Paketdienst den aktuellen Standort und einen verbindlichen Liefertermin erfragen',
      'obtenir du transporteur la position actuelle et une date de livraison ferme',
      'pedir al transportista la posición actual y una fecha de entrega en firme',
      'pedir à transportadora a localização atual e uma data de entrega firme',
      'معرفة مكان الشحنة الحالي وتاريخ تسليم مؤكد من شركة الشحن',
    ),
  ),
  procedure(
    'damaged-goods',
    ['damaged'],
    steps(
      'register the damage and work out how we put it right',
      'den Schaden aufnehmen und klären, wie wir das in Ordnung bringen',
      'enregistrer le dommage et voir comment y remédier',
      'registrar el daño y ver cómo lo solucionamos',
      'registar o dano e ver como o resolvemos',
      'تسجيل الضرر وبحث كيفية معالجته',
    ),
  ),
  procedure(
    'wrong-item',
    ['wrong-item'],
    steps(
      'find out where the order was mixed up and arrange the right item',
      'klären, wo die Bestellung verwechselt wurde, und den richtigen Artikel auf den Weg bringen',
      'retrouver où la commande a été mélangée et faire partir le bon article',
      'averiguar dónde se confundió el pedido y preparar el artículo correcto',
      'apurar onde a encomenda foi trocada e preparar o artigo certo',
      'معرفة مكان الخطأ في تجهيز الطلب وترتيب إرسال المنتج الصحيح',
    ),
  ),
  procedure(
    'return',
    ['return'],
    steps(
      'prepare the return',
      'die Rücksendung vorbereiten',
      'préparer le retour',
      'preparar la devolución',
      'preparar a devolução',
      'تجهيز عملية الإرجاع',
    ),
  ),
  procedure(
    'refund',
    ['refund'],
    steps(
      'check where the refund stands',
      'prüfen, wo die Erstattung gerade steht',
      'vérifier où en est le remboursement',
      'comprobar en qué punto está el reembolso',
      'verificar em que ponto está o reembolso',
      'التحقق من حالة استرداد المبلغ',
    ),
  ),
  procedure(
    'cancellation',
    ['cancel'],
    steps(
      'check what can be cancelled and from which date',
      'prüfen, was ab wann gekündigt oder storniert werden kann',
      'vérifier ce qui peut être annulé et à partir de quelle date',
      'comprobar qué se puede cancelar y desde qué fecha',
      'verificar o que pode ser cancelado e a partir de que data',
      'التحقق مما يمكن إلغاؤه واعتبارًا من أي تاريخ',
    ),
  ),
  procedure(
    'billing',
    ['billing', 'payment-failed'],
    steps(
      'go through the charge line by line',
      'die Abbuchung Position für Position prüfen',
      'vérifier le prélèvement ligne par ligne',
      'revisar el cobro línea por línea',
      'rever a cobrança linha a linha',
      'مراجعة المبلغ المخصوم بندًا بندًا',
    ),
  ),
  procedure(
    'login',
    ['login'],
    steps(
      'look up in the system why the sign-in is refused',
      'im System nachsehen, warum die Anmeldung abgewiesen wird',
      'regarder dans le système pourquoi la connexion est refusée',
      'mirar en el sistema por qué se rechaza el acceso',
      'ver no sistema por que motivo o acesso é recusado',
      'البحث في النظام عن سبب رفض تسجيل الدخول',
    ),
  ),
  procedure(
    'outage',
    ['outage'],
    steps(
      'have the line measured from our side',
      'die Leitung von unserer Seite aus durchmessen lassen',
      'faire mesurer la ligne de notre côté',
      'pedir que midan la línea desde nuestro lado',
      'pedir que a linha seja medida do nosso lado',
      'طلب فحص الخط من جهتنا',
    ),
  ),
  procedure(
    'device-fault',
    ['device-fault', 'warranty'],
    steps(
      'go through the fault with our technicians',
      'den Fehler mit unserer Technik durchgehen',
      'examiner la panne avec nos techniciens',
      'revisar el fallo con nuestros técnicos',
      'analisar a avaria com os nossos técnicos',
      'مراجعة العطل مع فريقنا الفني',
    ),
  ),
  procedure(
    'software-bug',
    ['bug'],
    steps(
      'take the error to our developers with everything noted so far',
      'den Fehler mit allem, was schon notiert ist, in die Entwicklung geben',
      "transmettre l'erreur à nos développeurs avec tout ce qui est déjà noté",
      'llevar el error a nuestros desarrolladores con todo lo anotado hasta ahora',
      'levar o erro à nossa equipa de desenvolvimento com tudo o que já está anotado',
      'نقل الخطأ إلى المطورين مع كل ما دُوِّن حتى الآن',
    ),
  ),
  procedure(
    'order-change',
    ['order-change'],
    steps(
      'check whether the order can still be changed',
      'prüfen, ob sich die Bestellung noch ändern lässt',
      'vérifier si la commande peut encore être modifiée',
      'comprobar si el pedido todavía se puede cambiar',
      'verificar se a encomenda ainda pode ser alterada',
      'التحقق من إمكانية تعديل الطلب',
    ),
  ),
  procedure(
    'availability',
    ['availability'],
    steps(
      'ask our purchasing team for the next delivery date',
      'im Einkauf nach dem nächsten Liefertermin fragen',
      'demander à nos acheteurs la prochaine date de réassort',
      'preguntar a compras por la próxima fecha de reposición',
      'perguntar à equipa de compras pela próxima data de reposição',
      'سؤال قسم المشتريات عن موعد التوفر القادم',
    ),
  ),
  procedure(
    'privacy',
    ['privacy'],
    steps(
      'pass the request to the person responsible for data protection',
      'das Anliegen an unsere Datenschutzstelle geben',
      'transmettre la demande à notre responsable de la protection des données',
      'pasar la solicitud a la persona responsable de protección de datos',
      'encaminhar o pedido para o responsável pela proteção de dados',
      'تحويل الطلب إلى مسؤول حماية البيانات',
    ),
  ),
  procedure(
    'contract',
    ['contract', 'account-change'],
    steps(
      'go through the contract',
      'den Vertrag durchsehen',
      'relire le contrat',
      'revisar el contrato',
      'rever o contrato',
      'مراجعة العقد',
    ),
  ),
  procedure(
    'feature-request',
    ['feature-request'],
    steps(
      'put the idea before our product team',
      'die Idee unserem Produktteam vorlegen',
      "présenter l'idée à notre équipe produit",
      'presentar la idea a nuestro equipo de producto',
      'apresentar a ideia à nossa equipa de produto',
      'عرض الفكرة على فريق المنتج',
    ),
  ),
];
