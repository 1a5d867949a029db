import type { AnswersPack } from '../../ledger/answers-pack';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const PART =
  '(?:(?:early|late|mid) ?-?)?(?:morning|afternoon|evening|night|lunch ?time|teatime|tea ?time|dinner ?time|bed ?time|noon|midday|midnight)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DATE = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \\d{4})?|${MONTH} (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`;
const FEAST =
  '(?:boxing|christmas|new year.?s|mother.?s|father.?s|valentine.?s|st\\.? patrick.?s|labou?r|memorial|independence|thanksgiving) (?:day|eve)|christmas|xmas|new year|easter(?: (?:sunday|monday))?|good friday|thanksgiving|halloween|ramadan|eid|pancake day|bank holiday(?: monday)?|half[- ]term';
const EVENT =
  '(?:the |your |this |last |that |(?:this|yesterday|today|last|mon|tues|wednes|thurs|fri|satur|sun)\\p{L}{0,4}(?: \\p{L}{4,9})?.s )(?:\\p{L}{3,12} )?(?:update|upgrade|storm|outage|power ?cut|move|install\\p{L}{0,6}|patch|switch ?over|migration|renewal)';

/** What English says of things, days and signs that customers tell. */
export const ANSWERS_EN: AnswersPack = {
  slots: {
    invoice: 'invoice (?:number|no\\.?|ref\\w*)|(?:which|what) invoice',
    'case-number': '(?:case|claim|report|incident|ticket) (?:number|no\\.?|ref\\w*)',
    reference: 'reference (?:number|no\\.?)|transaction (?:id|number|ref\\w*)',
    meter: 'meter (?:number|no\\.?|serial)|mpan|mprn',
    flight: 'flight (?:number|no\\.?)|(?:which|what) flight',
    plan: '(?:which|what) (?:plan|tariff|package|subscription)|name of (?:the|your) (?:plan|tariff)',
    system: '(?:which|what) operating system|operating system|windows or mac',
    browser: '(?:which|what|your) (?:web )?browser',
    size: '(?:which|what) size|size (?:you|do you)',
    reading: '(?:meter|current|latest) reading',
    indicator:
      '(?:which|what) (?:lights?|leds?)|what colou?r (?:is|are) the|lights? (?:on|are|is) (?:the|your)|what (?:does )?the (?:display|screen) (?:shows?|says?)',
    availability:
      '(?:which|what) (?:day|date|time|slot)s? (?:would |will |do |does )?(?:suit|work|you)|when (?:would|are|can|could) you (?:be )?(?:available|free|home|like|in)|(?:does|would|will|do) [^?]{3,60}(?:suit|work(?: for you)?|be (?:ok|okay|fine|convenient))(?= ?[?,])|preferred (?:day|date|time)',
    deadline: '(?:by when|when) do you need',
  },
  nouns: {
    invoice: 'invoice|inv\\.?(?!-)',
    'case-number':
      '(?:case|claim|report|incident|fault|ticket)(?: (?:number|no|ref))?|form(?:, number)?|crime (?:ref\\w*|number)',
    reference: 'reference|transaction(?: id)?|transfer|ref|mandate',
    meter: 'meter(?: (?:number|no|serial))?|mpan|mprn',
    account: 'contract|policy|membership(?: (?:number|no|card))?|card number|roll number|cust(?:omer)? (?:no|ref|id)',
    serial: 'serial(?: (?:number|no))?|plate',
  },
  told: [
    ['invoice', `(?:invoice|bill|statement) (?:for |of |from )?(${MONTH} \\d{4})`],
    [
      'time-of-day',
      '((?:every (?:evening|night|morning|afternoon|day) (?:at|around|about)|at around|at about|around) (?:half )?\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|o.clock))',
    ],
    ['flight', '(?:flight|flt|flights) (?:number |no\\.? |is )?([a-z][a-z\\d] ?\\d{2,4})'],
    [
      'plan',
      '(?:(?:i|we|you)(?:.m|.re| am| are)|(?:currently|still|only)) on (?:the |a |your )?((?-i:[A-Z])[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,12})?)|(?:on|have|got|with|pay for|paying for) (?:the |a |your |our )?((?-i:[A-Z])[\\p{L}+]{2,14}(?: (?-i:[A-Z\\d])[\\p{L}\\d+]{0,12})?) (?:plan|tariff|package|subscription)',
    ],
    ['size', 'size ((?:uk |eu |us )?\\d{1,2}(?:\\.5)?|x{0,3}[sml]|medium|small|large)'],
    ['reading', '(?:meter|reading)(?: \\p{L}{2,9}){0,3}:? (\\d{4,7}(?:\\.\\d)?|\\d{2}[.,]\\d{3})'],
    [
      'indicator',
      '((?:(?:the|a|one|its?) )?(?:[\\p{L}]{2,10} )?(?:light|led|lamp)s?(?: on (?:the |my |it)?(?:\\p{L}{2,10})?)?(?: (?:just|still|now|then|only))? ?(?:is|are|goes|go|stays?|turns?|turned|went|was|keeps?|blinks?|flashes|flashing|blinking|shows?)(?: (?:just|still|now|solid|steady|permanently|constantly|flashing|blinking|slowly|fast|to))* (?:red|amber|orange|green|blue|white|yellow|purple|off|out|flashing|blinking|on)(?: and (?:red|amber|orange|green|blue|white))?)',
    ],
    ['indicator', '((?:solid|steady|flashing|blinking) (?:red|amber|orange|green|blue|white|yellow) (?:light|led))'],
    ['card', '(?:card|account|iban|visa|mastercard)[^.?!\\n]{0,20}? (?:ending|ends)(?: in| with)? (\\d{3,4})'],
    [
      'payment-method',
      '(?:paid|pay|paying|bought)(?: \\w+){0,4}? (?:by|with|via|on|through|using) (?:my |a |the )?(clearpay|laybuy|afterpay|zip|store card|gift (?:card|voucher)|voucher|standing order|cheque|check)',
    ],
    [
      'address',
      "(?:address(?: (?:is|now|has|changed to|on file))*|moved(?: to)?|staying (?:at|in)|deliver(?:ed|y)?(?: it)? to|live at|living at|send (?:it |them )?to)[: ]{1,2}(\\d{1,4}[a-z]? (?-i:\\p{Lu})[\\p{L}’'-]{1,20}(?: (?-i:\\p{Lu})[\\p{L}’'-]{1,20}){0,3}(?:, (?-i:\\p{Lu})[\\p{L}’'-]{1,20}(?: (?-i:\\p{Lu})[\\p{L}'-]{1,20})?){0,2}(?:,? (?-i:[A-Z]{1,2}\\d[A-Z\\d]?) ?\\d(?-i:[A-Z]{2}))?)",
    ],
    [
      'preference',
      '(?:prefers?|rather|would like|please) (?:be )?(?:contacted?|reached?|called|emailed|texted|replies|reply|answers?)[^.?!\\n]{0,12}? (by (?:text|sms|email|e-mail|phone|letter|post|whatsapp|chat))',
    ],
  ],
  moment: `(?:(?:last|this|the|late|early|around|about) )?(?:${DAY})(?:,? (?:${PART}|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)?(?: ${MONTH})?))?(?: ?(?:at |around )\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)?)?|${EVENT}|(?:yesterday|today|tomorrow|last|this)(?: ${PART})|yesterday|last (?:week(?:end)?|month|year|night)|the weekend|${FEAST}|(?:early |mid-?|late )?${DATE}|(?:(?:about|around) )?(?:a|two|three|four|five|six|a couple of|a few|\\d{1,2}) (?:day|week|month)s? ago`,
  event: EVENT,
  after: 'since|after|with|following|ever since',
  since:
    '(?:ever )?since(?: about| around| the)?|(?:started|began|begun)(?: on| around| about| with)?|first (?:happened|noticed|appeared)(?: it)?(?: on)?',
  waiting: 'wait(?:ed|ing)|customer|cust|client|member|with you',
  suits: {
    behind:
      ',? (?:then|works|suits|would (?:work|suit|be (?:great|fine|good|perfect|best|ideal))|is (?:fine|good|ok|okay|perfect|best|great)|it is|for (?:me|us))',
    before:
      '(?:make it|go for|take|rather|prefer|let.s (?:say|do)|any day (?:after|from)|only (?:on|after)|not (?:before|until)|home (?:on|from|after)|free (?:on|from|after)|available (?:on|from|after)|in (?:on|after))',
  },
  needed:
    'needs? (?:it|them|this|that|the|my|one|to have)[^.?!]{0,24}? (?:by|on|for|before)|deadline|wedding|birthday|party|exam|travel(?:l?ing)?|fly(?:ing)? (?:out|to|on|home)|leav(?:e|ing) for|interview|moving (?:house|out|in)|christening|baptism|graduation|audit',
  things:
    'router|hub|modem|box|dishwasher|washing machine|washer|dryer|oven|cooker|hob|fridge|freezer|boiler|thermostat|bike|e-?bike|scooter|phone|mobile|handset|tablet|laptop|computer|printer|camera|tv|television|speaker|headphones|earbuds|hearing aids?|watch|vacuum|kettle|toaster|coffee machine|mower|inverter|battery|charger|model|unit|machine|app',
  counted:
    'page|room|step|line|gate|flight|level|tier|day|week|month|year|option|port|channel|unit|flat|floor|apartment|seat|row|bay|zone|building|hall|order|invoice|case|ticket|ref|error|code|version|chapter|section|part|platform|terminal|class|size|windows|chrome|firefox|safari|edge|no|nr|number|about|only|over|within|after|before|since|at|on|in|for|item|table|appendix|phase|display|shows?|round|eco|mode|attempt|build|by|eur|gbp|usd|chf',
  describe:
    'describe|what does (?:it|the \\w+) (?:show|say|look|do)|what (?:exactly )?(?:happens|happened|is missing|was (?:damaged|missing|inside))|which (?:one|item|part|side)|how many|how often|where exactly|what is (?:it|broken)',
};
