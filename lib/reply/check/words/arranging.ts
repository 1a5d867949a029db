/** A day, in all served languages: what is arranged for one is no term of business. A source for whole-word matching without case. */
export const DAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|(?:this|next|the) (?:morning|afternoon|evening|week)|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabend|heute|morgen|übermorgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd['’]hui|ce (?:soir|matin)|cet après-midi|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|esta (?:tarde|noche)|segunda|terça|quarta|quinta|sexta|(?:segunda|terça|quarta|quinta|sexta)-feira|hoje|amanhã|(?:و)?(?:ال|ل)?(?:أحد|احد|حد|اثنين|إثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|اليوم|غدا|غداً|بكرا|بكرة|الليلة|النهاردة|باچر";

/** By when something is done, right before a length of time or a day. */
export const DUE =
  /(?<![\p{L}])(?:within|in|by|before|until|till|from|innerhalb(?: von)?|binnen|in|bis(?: zum)?|vor|ab|sous|d['’]ici(?: le| à)?|dans(?: les)?|avant(?: le)?|en|dentro de|antes del?|hasta(?: el)?|para el|em(?: até)?|até(?: ao?)?(?: dia)?|dentro de|antes d[eo]|para dia|خلال|قبل|بعد|في غضون|ضمن) (?:the |den |dem |les? |l[oa]s? |el |o |dia |día |next |nächsten |max(?:imal|imum)? |ال)?$/iu;

/** That it is so as a rule; then it is no appointment. A source for whole-word matching without case. */
export const AS_A_RULE =
  "usually|normally|generally|typically|always|on average|in der regel|normalerweise|meist(?:ens)?|üblicherweise|immer|durchschnittlich|en général|normalement|généralement|toujours|d['’]habitude|normalmente|en general|por norma|siempre|suelen?|em geral|geralmente|sempre|costumam?|عادة|غالبا|دائما";

/** A time to come at which somebody is written to, in all served languages: a day, an hour, "as soon as". */
export const LATER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DAY}|\\d{1,2}(?::\\d{2})? ?(?:am|pm|h|uhr)|noon|midday|hours?|minutes?|weeks?|stunden?|minuten?|wochen?|heures?|semaines?|horas?|minutos?|semanas?|دقائق|ساعات|أسبوع|soon|shortly|later|as soon as|once|within|mittag|sobald|bald|spät\\p{L}+|nachher|midi|bientôt|dès|mediodía|pronto|luego|cuando|en cuanto|meio-dia|breve|assim que|logo que|قريبا|حالما|بمجرد|ساعة|الساعة|صباحا|مساء|المساء|الظهر|السادسة|الخامسة)(?![\\p{L}\\p{N}])`,
  'iu',
);
