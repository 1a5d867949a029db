import { ANSWERS_EN } from '../../../understanding/languages/answers/en';
import { indirectEn } from '../indirect/en';
import type { LanguagePack, RetellRules } from '../language-pack';
import { thingsIn, type ThingRules } from '../thing-in';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const WISH_LEAD =
  /^(?:(?:so|and|but|then|just|please|pls|can you|could you|would you|will you|i (?:want|need|would like|'d like) you to)[ ,]+){1,4}/i;
const NOT_A_VERB = /^(?:i|we|you|the|my|a|an|is|are|it|this|that|no|not|if|when|where) /i;

// No noun: what stands there only because a comma or an apostrophe was left out.
const VERBS =
  'rattles|drops|leaks|hums|crashes|crashed|freezes|froze|smells|burns|stops|makes|fails|failed|bounces|turns|starts|reached|broke|died|looks|feels|needs|takes|took|refuses|closes|opens|loses|lost|runs|arrives';
const NOUN = String.raw`(?!(?:but|just|elsewhere|today|tomorrow|yesterday|tonight|now|again|so|too|very|really|also|only|still|never|always|ever|please|because|when|while|after|before|if|or|and|as|that|which|who|it|is|are|was|has|had|have|does|did|got|gets|get|keeps?|works?|working|${VERBS}|[\p{L}]{2,6}n['’]?t|u|ur|all|entire|whole|own)(?![\p{L}’']))[\p{L}\p{N}-]{2,20}`;
const AFTER_NOUN = String.raw`(?= (?:is|was|are|were|has|had|have|isn|wasn|hasn|does|do|doesn|don|did|didn|will|won|can|cannot|keeps?|${VERBS}|stopped|arrived|still|never|from|for|to|in|on|at|of|with|and|but|or|because|since|after|when|that|which|came|went|gave|works?|shows?|says?)(?![\p{L}])|[,.;:!?]|$)`;
const AFTER_ITEM = String.raw`(?= (?:is|was|has|had|isn|wasn|hasn|does|doesn|didn|won|keeps|${VERBS}|stopped|arrived|never|you sent|i ordered|from my)(?![\p{L}]))`;

const THING: ThingRules = {
  devices: ANSWERS_EN.things,
  pattern: new RegExp(
    String.raw`(?<![\p{L}’']|(?:on|to|ring|call|from|by|in) )(?:my|our) (?:${NOUN} ){0,2}?${NOUN}${AFTER_NOUN}|(?<![\p{L}’'])the (?:${NOUN} )?${NOUN}${AFTER_ITEM}`,
    'giu',
  ),
  hollow:
    /(?:^| )(?:time|times|day|days|night|morning|evening|week|weeks|weekend|month|months|year|years|problem|problems|issue|issues|thing|things|way|end|money|name|patience|life|same|question|questions|people|person|family|member|friend|friends|kids|child|children|baby|boss|husband|wife|mother|father|son|daughter|sister|brother|niece|nephew|mum|mom|dad|parents|house|home|work|own|first|last|next|only|fault|mind|part|fact|reply|response|answer|letters?|message|messages|dm|dms|email|emails|number|details|anger|frustration|experience|opinion|point|usage|useage|business|biz|situation|reason|rest|team|guys?|one|ones|choice|job|exam|course|wedding|trip|classes|birthday|present|gift|concern|concerns|complaint|understanding|knowledge|best|hopes?|head|hands?|eyes?|heart|side|area|street|city|country)$/i,
  matters: [
    ['flight', 'the flight'],
    ['train$', 'the train'],
    ['parcel', 'the parcel'],
    ['package', 'the parcel'],
    ['deliver', 'the delivery'],
    ['shipment', 'the shipment'],
    ['refund', 'the refund'],
    ['invoice', 'the invoice'],
    ['bill', 'the bill'],
    ['payment', 'the payment'],
    ['charge', 'the charge'],
    ['subscription', 'the subscription'],
    ['booking', 'the booking'],
    ['reservation', 'the reservation'],
    ['ticket', 'the ticket'],
    ['seat', 'the seat'],
    ['luggage', 'the luggage'],
    ['baggage', 'the baggage'],
    ['order', 'the order'],
    ['return', 'the return'],
    ['voucher', 'the voucher'],
    ['discount', 'the discount'],
    ['password', 'the password'],
    ['login', 'the login'],
    ['account', 'the account'],
    ['app', 'the app'],
    ['website', 'the website'],
    ['update', 'the update'],
    ['battery', 'the battery'],
    ['screen', 'the screen'],
    ['keyboard', 'the keyboard'],
    ['charger', 'the charger'],
    ['laptop', 'the laptop'],
    ['internet', 'the internet connection'],
    ['connection', 'the connection'],
    ['broadband', 'the broadband'],
    ['signal', 'the signal'],
    ['router', 'the router'],
    ['wifi', 'the wifi'],
    ['tariff', 'the tariff'],
    ['contract', 'the contract'],
    ['technician', 'the technician'],
    ['engineer', 'the engineer'],
    ['music', 'the music'],
    ['playlist', 'the playlist'],
    ['album', 'the album'],
    ['game', 'the game'],
    ['video', 'the video'],
    ['software', 'the software'],
    ['warranty', 'the warranty'],
    ['appointment', 'the appointment'],
  ],
};

const retell: RetellRules = {
  swap: [
    ['from you', 'from us', 'from us'],
    ['to you', 'to us', 'to us'],
    ['by you', 'by us', 'by us'],
    ['you sent me', 'we sent you', 'we sent you'],
    ['you send me', 'we send you', 'we send you'],
    ['you have sent me', 'we have sent you', 'we have sent you'],
    ['you were', 'we were', 'we were'],
    ['you are', 'we are', 'we are'],
    ['you will', 'we will', 'we will'],
    ['you did', 'we did', 'we did'],
    ['you told me', 'we told you', 'we told you'],
    ['you took', 'we took', 'we took'],
    ['you keep', 'we keep', 'we keep'],
    ['you only', 'we only', 'we only'],
    ['you never', 'we never', 'we never'],
    ['you still', 'we still', 'we still'],
    ['you lost', 'we lost', 'we lost'],
    ['you cancelled', 'we cancelled', 'we cancelled'],
    ['you closed', 'we closed', 'we closed'],
    ['wouldnt', "wouldn't", "wouldn't"],
    ['couldnt', "couldn't", "couldn't"],
    ['wasnt', "wasn't", "wasn't"],
    ['arent', "aren't", "aren't"],
    ['youre', "we're", "we're"],
    ['thats', "that's", "that's"],
    ["i'm", "you're", "you're"],
    ['i am', 'you are', 'you are'],
    ["i've", "you've", "you've"],
    ["i'd", "you'd", "you'd"],
    ["i'll", "you'll", "you'll"],
    ['i was', 'you were', 'you were'],
    ["i wasn't", "you weren't", "you weren't"],
    ['i', 'you', 'you'],
    ['my', 'your', 'your'],
    ['mine', 'yours', 'yours'],
    ['me', 'you', 'you'],
    ['myself', 'yourself', 'yourself'],
    ['we', 'you', 'you'],
    ["we've", "you've", "you've"],
    ["we're", "you're", "you're"],
    ['our', 'your', 'your'],
    ['us', 'you', 'you'],
    ['you have', 'we have', 'we have'],
    ["you've", "we've", "we've"],
    ['you said', 'we said', 'we said'],
    ['you sent', 'we sent', 'we sent'],
    ['you charged', 'we charged', 'we charged'],
    ['you promised', 'we promised', 'we promised'],
    ['your', 'our', 'our'],
    ['dont', "don't", "don't"],
    ['doesnt', "doesn't", "doesn't"],
    ['cant', "can't", "can't"],
    ['wont', "won't", "won't"],
    ['isnt', "isn't", "isn't"],
    ['didnt', "didn't", "didn't"],
    ['hasnt', "hasn't", "hasn't"],
    ['havent', "haven't", "haven't"],
    ['im', "you're", "you're"],
    ['ive', "you've", "you've"],
  ],
  leftover: /(?<!\p{L})(?:you|yours|you're|am|lol|wtf|omg|ours|im|u|ur)(?!\p{L})/iu,
  sentence:
    /^(?:the|my|our|your|i|we|you|it|this|that|these|those|there(?= (?:is|are|was|were|has|have|isn|aren|wasn|weren|seems?|never|still))|nothing|nobody|everything|both|half|one|all|no(?! (?:i|you|we|it|they|he|she|that|this|there|one else)(?!\p{L}))|order|he|she|they|his|her|their|not one|not a|somebody|someone|no one|another|a|an|every|each|after|since|for|two|three|four|five)(?:['’]\p{L}+)? (?:[\p{L}\p{N}'’.-]+ ){0,7}?(?:is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|were|weren['’]?t|has|hasn['’]?t|have|haven['’]?t|had|hadn['’]?t|do|does|doesn['’]?t|don['’]?t|did|didn['’]?t|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]?t|would|wouldn['’]?t|keeps?|kept|stops?|stopped|shows?|says?|said|came|arrived|arrives?|drops?|broke|breaks?|went|goes|gets?|got|need|needs|want|wants|work|works|worked|paid|ordered|received|waited|lost|sent|charged|made|crash(?:es|ed)?|freez(?:e|es)|froze|fail(?:s|ed)?|charges?|turn(?:s|ed)?|start(?:s|ed)?|love[sd]?|like[sd]?|helped|runs?|bounces?|makes?|rattles?|leaks?|smells?|spent|gave|given|told|hung|sat|found|sees?|takes?|took|costs?|rings?|rang|let|lets|left|looks?|feels?|felt|burns?|hums?|clicks?|locks?|loses?|blinks?|beeps?|leads?|ends?|ran|closes?|opens?|refuses?|thinks?|know|knows|knew|spoke|wrote|disappear(?:s|ed)?|contain(?:s|ed)?|tell|tells|ask|asks|bought|sold|put|came|may|must|should|\p{L}{3,}ed)(?![\p{L}])/iu,
  deictic: /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week)|last night|now)\b/i,
};

export const en: LanguagePack = {
  code: 'en',
  clauses: {
    'greet-email': ['#informal Hi {name},', 'Hi {name},', 'Hello {name},', '#formal Dear {full},', 'Dear {name},'],
    'greet-email:unknown': ['Hello,', 'Good day,'],
    'greet-chat': ['Hi {name},', 'Hello {name},'],
    'greet-chat:unknown': ['Hello,'],

    named: [
      "You write {fragment}(, and that's where I start|; that's the point I start from|, and I've noted it|; I have that down).",
      "{fragment}: (that's the point I start from|that's what I'm looking at|I've noted that|that's what this is about|I have that in front of me|that's the line I go by).",
      '(The point|What it comes down to|What this turns on), in your words: {fragment}.',
      '(About|On|As for) {thing}, (you write|your message says|I read): {fragment}.',
      'I have your (message|lines) about {thing} (here|in front of me|on my screen): {fragment}.',
      "(Of|In) your message I've (marked|underlined|picked out) this: {fragment}.",
      "(Your message is|This is) about {things}(, and I've read it to the end|; I have it in front of me|).",
    ],
    'named-thanks': [
      "{fragment}: (that's good to read|I'm glad to read it|that's the best part).",
      '(If anything more comes up with|Should you need more help with|For anything more about) {things}, (write|answer) here.',
    ],

    matter: [
      "(I see|I gather|I understand|I've read|You write|You tell me|You say) that {clause}.",
      "{clause}: (that's what needs putting right|that's the point to settle|that's what has to change|that's what I want to see fixed|that can't stay as it is).",
      '(From what you (write|say|describe)|As you describe it|Going by your message), {clause}.',
      'What I take from your message: {clause}.',
      "So {clause}, and (that needs sorting|that has to change|that can't go on|it's time that changed).",
      "(Your message is clear|I've read your message from start to finish|I've got the picture): {clause}.",
    ],
    'matter-neutral': [
      "(I see|I understand|You write|You mention|You say|You tell me|I've read|I've noted) that {clause}.",
      "{clause}: (noted|understood|that's clear|I have that down|I've made a note of it).",
      '(From what you write|As you describe it|Going by your message|The way you tell it), {clause}.',
      'So {clause}; (thanks for explaining|thanks for the detail|I have that now|that much is clear).',
      "(I've taken it down|I've got it in front of me|It's all here): {clause}.",
      'What I (take from|read in|see in) your message: {clause}.',
      "You've (explained|told me|let me know) that {clause}, and (I've noted it|I have it here|that helps me place it).",
    ],
    'matter+sorry': [
      "I'm (really |truly |very |so |)sorry (that |){clause}.",
      "I'm (really |truly |very |)sorry to (read|see|learn) that {clause}.",
      "{clause}, and (for that I'm sorry|for that I apologise|I'm sorry about it|I'm sorry for what it puts you through|I'm sorry that it came to this|I'm sorry for the bother).",
      "{clause}, (which shouldn't have happened|which isn't how it should be|which is not good enough|which nobody should have to put up with)(; I'm sorry about it|; I apologise|. I'm sorry for that|. My apologies).",
      "That {clause} (should not have happened|is not how it should be|is not acceptable|is our problem to solve, not yours)(, and I'm sorry|; I apologise for it|. I'm sorry).",
      '(I apologise|My apologies|I owe you an apology for this|Please accept my apologies|I have to apologise): {clause}.',
      "I (read|see|gather) that {clause}, (for which I apologise|and that deserves an apology|and I'm sorry for it|and I'm sorry it went that way).",
      "It (isn't|is not) right that {clause}, and (I'm sorry|I apologise for it|I'd like to apologise|you deserve an apology).",
      "You (write|tell us) that {clause}; (I'm sorry it turned out like this|I'm sorry we got you into this|for that I apologise|I'm sorry, it should have gone differently).",
      "(First of all|Before anything else), I'm sorry (that |){clause}.",
      "(Nobody should have to write to us|You shouldn't have had to tell us|I wish you hadn't had to tell me) that {clause}. (I'm sorry|My apologies|I apologise for it).",
      "{clause}. (That isn't good enough, and I'm sorry|That shouldn't be, and I apologise|I'm sorry; that isn't how it should go|I'm sorry about that|That's not the way we want it, and I'm sorry).",
      "{clause}: (that's no way for things to go|that's not how it should be|that can't be right|that's a poor result), and (I'm sorry|I apologise|you have my apologies).",
      "(An apology first|Let me begin with an apology|My apologies come first): {clause}(, and that isn't right|, and that shouldn't be|).",
      "You're right to (write|complain|tell us): {clause}. I'm sorry (about that|for that|it's so).",
      'Reading that {clause}, I (can only apologise|want to say sorry first|owe you an apology).',
    ],
    'matter+failed': [
      "{clause}, and {steps} (didn't change that|made no difference|did nothing for it|left it as it was|didn't put it right).",
      '{clause}, (even after|in spite of) {steps} (with {colleague}|)( on {date}|).',
      "{steps} (with {colleague} |)(on {date} |)(didn't help|made no difference|brought nothing|changed nothing): {clause}.",
      'No luck with {steps}: {clause}.',
      '{steps} should have settled it (on {date}|), yet {clause}.',
      "I see that {clause}, and that {steps} (with {colleague} |)(on {date} |)(didn't help|made no difference|changed nothing).",
      "You've (been through|done) {steps} (with {colleague} |)(on {date} |), and still {clause}.",
      '(After|Despite) {steps} (with {colleague} |)(on {date} |), {clause} (all the same|none the less).',
    ],
    'sorry:delivery-lost': [
      "I'm sorry (your parcel|{thing}) hasn't (arrived|reached you|turned up) (yet|so far|).",
      "(Your parcel|Your order) should have been with you (by now|long ago|days ago), and I'm sorry it isn't.",
      "I'm sorry (that |)you're (left waiting|sitting there) without (your parcel|{thing}).",
    ],
    'sorry:delivery-late': [
      "I'm sorry you're (still |)waiting for (your delivery|your order|{thing}).",
      '(Your delivery|Your order) is taking longer than it should, and I apologise for (that|the wait|the delay).',
      "You were (told|promised) an earlier date for (your delivery|{thing}), and I'm sorry it hasn't held.",
    ],
    'sorry:damaged': [
      "I'm sorry (it|{thing}) reached you in (that state|pieces|such a condition).",
      "(It|{thing}) should have come out of the box whole, and I'm sorry it didn't.",
      "Nothing should arrive damaged(, and I'm sorry yours did|; I'm sorry this did).",
    ],
    'sorry:wrong-item': [
      "I'm sorry the wrong item ended up in your parcel.",
      "We packed the wrong thing, and I'm sorry (about the mix-up|you're left with it|for the trouble that makes).",
      "That mix-up (is ours|happened on our side), and I'm sorry (for it|you have to deal with it).",
    ],
    'sorry:outage': [
      "I'm sorry (the connection|your connection|{thing}) lets you down like this.",
      "You should be able to (count|rely) on your connection, and I'm sorry you can't (at the moment|right now|these days).",
      "I'm sorry you're (cut off|left offline) (like this|again|).",
    ],
    'sorry:device-fault': [
      "I'm sorry (the device|{thing}) isn't doing its job.",
      "(It|{thing}) should simply work, and I'm sorry it doesn't.",
      "I'm sorry you've had (so much|this) trouble with (the device|{thing}).",
    ],
    'sorry:bug': [
      "I'm sorry our software is getting in your way (here|).",
      "That's a fault on our side (of the screen|), and I'm sorry it's costing you time.",
      "I'm sorry (you ran into this|this keeps tripping you up); the fault is in our software.",
    ],
    'sorry:payment-failed': [
      "I'm sorry the payment didn't go through.",
      "Paying should be the easy part; I'm sorry it wasn't.",
      "I'm sorry (you couldn't pay|paying was made so hard) (for {thing}|).",
    ],
    'sorry:billing': [
      "I'm sorry your bill (raises more questions than it answers|has given you extra work|needs a second look).",
      "I'm sorry (the charge|that amount) came as a surprise.",
      "I'm sorry you (have to|had to) chase (a charge|an amount) that should have been right.",
    ],
    'sorry:complaint-service': [
      "I'm sorry; you should have been treated better than that.",
      'That is not how we want to treat anyone, and I apologise.',
      "I'm sorry for the way (we handled this|this was handled|you were treated).",
    ],
    sorry: [
      "I'm sorry about (the trouble with {thing}|how things stand with {thing}|the bother with {thing}).",
      "I'm sorry (about the trouble this is giving you|about the bother this has been|for the trouble this has meant).",
      "I'm sorry (it has taken this much of your time|this is using up your time|you have to spend time on this).",
      "(This should be easier|You shouldn't have to chase us|This should have been simpler), and I'm sorry (about that|for the bother|for it).",
      'My apologies for the (effort|bother|trouble) this has cost you.',
      "I'm sorry {thing} (is giving|gives) you (such |)trouble.",
      "(It|{thing}) has cost you more time than it should, and I'm sorry (about that|for it).",
      "That's not how we want (things|it) to go (with {thing}|for you), and I'm sorry (it did|about it).",
    ],

    failed: [
      "{steps} (with {colleague} |)(on {date} |)(didn't help|made no difference|changed nothing), so I won't (ask you to go through [that|those] again|send you back to [it|them]|come with [that|those] again).",
      "You've (already |)been through {steps}, so [that is|those are] off the list.",
      'With {steps} (behind you|already done), (asking for the same again would be pointless|there is no point in going round again|I start from there).',
      "I see {steps} (with {colleague} |)in your history; (you won't be asked for [that|those] again|no need to repeat [that|those]).",
      "You've done {steps}(, without success|, to no effect|, and it didn't help), so (I'm looking elsewhere|I take it from there|the answer lies somewhere else).",
    ],
    promise: [
      "We promised you {promise} (for {due}|on {made}) and didn't (keep it|keep our word|follow through). (I'm sorry; that is our failing|That's on us, and I'm sorry|I apologise; that one is ours).",
      "{thePromise} we promised you (for {due}|on {made}) (didn't happen|didn't come|never came); (that's our fault, and I'm sorry|I'm sorry, that one is on us|I apologise for it).",
      "You were (told to expect|promised) {promise} (by {due}|when we spoke on {made}), and it didn't (come|happen). (I apologise for that|I'm sorry we left you hanging|That was our mistake, and I'm sorry).",
      "We owed you {promise} (by {due}|since {made}) and (failed to deliver|let it slip|didn't get it done); (I'm sorry|my apologies|I apologise).",
      "That {thePromise} (set for {due}|agreed on {made}) fell through is our doing, and I'm sorry.",
      "You counted on {promise} (for {due}|after {made}) and (we weren't there|nothing came of it)(; I'm sorry|, for which I apologise|. I'm sorry, that is on us).",
    ],
    repeat: [
      "This is the {nth} time you have had to get in touch since {since}(, and one should have been enough|, which is too many|, and I've read all of it).",
      "You've had to come to us {times} since {since}(, when once should have done it|; once should have been enough|).",
      "You've been in touch {times} since {since}, which is too often for one (problem|matter).",
      "Since {since} you've (explained this|written or called) {times}; (that's more than enough|you won't have to again|once should have been enough).",
      "I can see that you've written or called {times} since {since}; (that's too often|that's more than anyone should have to).",
    ],
    waiting: [
      "Your message has been with us since {since}; (I'm sorry it took this long|that is too long, and I'm sorry|I apologise for the wait).",
      "You wrote on {since} and are only hearing from me now. (I'm sorry about the wait|That's too slow, and I apologise|I'm sorry).",
      "You've been waiting since {since}, and I'm sorry (for that|it took so long|nobody answered sooner).",
    ],
    'circumstance:deadline': [
      "(You mention|You write|I see|I've noted) that {clause}, so (that's the date I'm working towards|that sets the pace|I'm planning around it|that's the day to beat).",
      "Since {clause}, (I'm treating this as urgent|time matters here|I'm planning backwards from that day|this goes to the top of my list).",
      "{clause}, and (that's the day to beat|I'm planning backwards from there|that date is in my notes|I won't lose sight of that date).",
      "(Time matters here|There's a date attached|I know the clock is running), because {clause}.",
    ],
    'circumstance:vulnerability': [
      "I've noted that {clause}, so that whoever works on this knows it.",
      "That {clause} (is at the top of my notes|is written large in my notes), so nobody will ask (more of you than needed|you to do what you can't).",
      "{clause}, so I'll keep what you have to do (as small as I can|to a minimum).",
    ],
    circumstance: [
      "(I've|I have) (noted|seen|read) that {clause}, so (I don't want to let this drag on|I'd like this settled soon|I see why it's pressing).",
      '(I know what hangs on it|I see why it matters|That makes it more than a formality): {clause}.',
      "That {clause} (makes it more pressing|is reason enough to be quick|is why this shouldn't drag on).",
      "Knowing that {clause}, I (don't want to let this drag on|want this off your plate|see why it can't wait).",
      "Since {clause}, (waiting is the last thing you need|this shouldn't drag on|I want it settled soon).",
      '{clause}, which (makes this matter all the more|is reason enough to be quick|makes the wait harder).',
    ],
    loss: ["I'm deeply sorry for your loss.", "My sincere condolences; I'll keep this as simple for you as I can."],

    'no-repeat': [
      "You (don't have to|needn't) explain any of this again: (your earlier messages are|the whole history is) in front of me.",
      "There's nothing you need to send or try (for now|in the meantime|until then).",
      "I've read what came before, so you (don't have to|needn't) start over.",
      'Nothing you (told|wrote to) us before is lost; I have it (open|here) beside your message.',
    ],
    'in-hand': [
      "I already have {known}, so there's no need to send [it|them] again.",
      'From your earlier messages I have {known}.',
      '{known} [is|are] already in my notes.',
      'No need to look anything up: {known} [is|are] here.',
      "I'm working with {known} from what you told us before.",
    ],

    'answer-text': [
      '(On|To) your question {asks}: {text}.',
      'You asked {asks}: {text}.',
      '(On|To) your question {questions}: {text}.',
      'You asked {questions} {textFirst}.',
      '(As to|As for) {asks}: {text}.',
    ],
    private: [
      'What we have on file (stays out of messages|is not told in messages), so that nobody else gets to see it.',
    ],
    'answer-order': [
      '(You asked {asks}: order|You want to know {asks}: order|Order) {order} {status} (in our system|on our side|as of now).',
      'I looked up order {order} (for you|to tell you {asks}|just now): it {status}.',
    ],
    'answer-order-contradicted': [
      'Our system says order {order} {status}, which contradicts what you tell me; clearing that up comes first.',
      "On our side, order {order} {status}, and that doesn't fit what you write, so that contradiction is what I'm checking first.",
    ],
    'answer-open': [
      "(You ask|You asked|You want to know|You'd like to know) {asks}: (I don't have a reliable answer yet|I can't say for certain yet|that isn't settled yet|I don't know yet)(, and I'd rather not guess|), so (I'll find out|I'm checking|I'll ask the people who know) and (write to you|tell you|answer) {when}.",
      "(As for|As to|On the question of) {asks}, (rather than guess|before I tell you something wrong|to be sure), (I'm checking|I'll ask|I'll look it up)(, and|; then) you'll have [the answer|the answers] (from me |){when}.",
      "I (still |)owe you an answer to {questions}; (it isn't certain yet, so|) I'm finding out and will tell you {when}.",
      "(I can't tell you yet|It's too early to say|I don't want to guess|I have yet to find out) {asks}; (that answer|a proper answer|my answer|the reply to that) (reaches you|comes|goes out to you) {when}.",
      "{when} I'll (tell you|let you know|be able to say) {asks}(; a guess now wouldn't help you|, once I've made sure|; I need to look that up first|).",
      "(Finding out|Checking|Clearing up) {asks} is (my next job|what I'm doing now|next on my list); (expect the answer|you'll have it|I'll write) {when}.",
      "(I'm asking|I'll ask) (our specialists|the colleagues who decide this|the right team) {asks}, and (their answer|what they say|the answer) (reaches you|comes to you) {when}.",
      "I've read your [question|questions] {questions}: [it|they] can't be answered from memory, so (I'm asking|I'll check) and write {when}.",
      "Whatever I said now about {asks} would be a guess, so I'll (make sure|check) and write {when}.",
      "I (don't know|can't say) {asks} (yet|for certain); (I'm checking with the people who do|I'm having it checked|I'm looking it up), and {when} (you'll have it|I'll tell you|I'll write).",
      "(Let me|I'll) (check|find out|make sure) {asks} (before you plan on anything|so that it's certain|so that you can rely on it); (you'll have it|I'll write|my answer comes) {when}.",
    ],
    'answer-open:hear': [
      "You'll hear from me {when}, with (the news there is by then|whatever news I have|all I know by then|more news on this).",
      "{when} you'll (hear from me|have news from me), (because I'll know more by then|when I'll know more|with more than I can say now).",
      "(Expect to hear|You can expect to hear|Count on hearing) from me {when}(, with news of where it stands|; I'll know more by then).",
    ],
    'answer-open:when': [
      "I can't give you a (date|time) yet that I'd stand behind; you'll have (one|it) from me {when}.",
      "(You ask when|When that will be): I don't want to name a time I can't keep, so I'm (checking|finding out) first and will tell you {when}.",
      "(How long it will take|When exactly) is what I'm finding out now; you'll (know|hear it from me) {when}.",
      "{when} I'll tell you (how long it takes|what to expect and when), (not as a guess but as a date|as something you can plan with).",
      "As for the timing, (there's nothing I could promise yet|it's too early to say), but {when} (you'll have a date|I'll put a date to it).",
    ],
    'answer-open:where': [
      "Where it is right now is what I'm finding out; you'll (know|hear it from me) {when}.",
      "I can't see from here where it is yet, so I'm (asking|tracking it down), and I'll tell you {when}.",
      "(I'm tracing|I'm finding out) where it (is|got to|has ended up), and {when} (you'll know|I'll tell you|I'll write to you).",
    ],
    'answer-open:why': [
      "I don't know the (cause|reason) yet, and I'd rather not guess; I'll tell you what I've found {when}.",
      "(Why it happened|What lies behind it) is what I want to find out first; you'll hear it from me {when}.",
    ],
    'answer-request': [
      "(I understand|I see|I've read|I gather) that {wish}.",
      "{wish}: (that's noted|that's clear|I have that down).",
      "You also (want|would like) to know {asks}, which I'm (finding out|checking).",
      "I'll (find out|check|look into) {asks}.",
      "(You asked|You'd like to know) {asks}: (I'm finding that out|I'm looking into that|that's on my list now).",
    ],

    fact: ['(Good to know|So you can plan|For your planning|What to expect): {text}.', '{text}.'],
    'fact+next': [
      "{text}, so you'll hear from me {when}.",
      "{text}. (I'll write to you|You'll have news from me|Look out for my message) {when}.",
      "(What to expect|So you can plan): {text}, and I'll (write|report back|be in touch) {when}.",
    ],
    'fact-span': ['(Please allow|Allow) {span} for that.', 'That takes {span}.'],
    act: [
      "For order {order}, I'm going to {step}.",
      "With order {order} in front of me, I'll {step}.",
      "(Straight after this message|As a first step|To get this moving|Before anything else), I('m going to|'ll) {step}.",
      "(Now|Next|First) I'll {step}.",
      "I'm (now |)going to {step}.",
      'My next (step|job|task) is to {step}.',
    ],
    'act-sentence': ['{step}.'],
    'act+fact': [
      "I'll {step}; {text}.",
      "(Now|Next|First) I'll {step}. (Good to know|What to expect): {text}.",
      "I'm going to {step}, and so that you can plan: {text}.",
    ],
    'take-over': [
      "I'm taking (this|the matter of {thing}) on myself, (from here until it's settled|and it stays with me until it's done).",
      "This is on my desk now, and (it stays there|I'm keeping it) until it's (settled|solved).",
      "From here on, I'm the one (looking after|dealing with) (this|{thing}), start to finish.",
    ],
    escalate: [
      "I'm handing this to {to}, together with everything noted so far, so you won't start from zero.",
      'It goes to {to} now, with the full history attached.',
    ],

    'offer-refund-whole': [
      "(If you'd rather have your money back|If you prefer to have the money back), I can refund the full {amount}; a yes from you is enough.",
      'I can also refund the whole {amount} (if that suits you better|if you prefer). (Just say so|One word from you is enough).',
    ],
    'offer-refund': [
      'I can (refund|pay back) {amount} (now|straight away), if you (would like that|agree).',
      "(If it helps|If you agree), I'll refund {amount}; a yes from you is enough.",
    ],
    'offer-voucher': [
      "I'd like to give you a voucher for {amount}(, if you'll have it|; tell me if you'd like it).",
      'I can add a voucher for {amount}; a yes from you is enough.',
    ],
    'offer-discount': [
      'I can take {amount} off for you; a yes from you is enough.',
      "I'd like to take {amount} off (your bill|what you pay), if you agree.",
    ],
    'offer-replacement': [
      "If you'd prefer a replacement, I can arrange one; a yes from you is enough.",
      "I can (arrange|get) a replacement for you; tell me if that's what you'd like.",
    ],
    'offer-free-month': [
      'I can credit you a month; a yes from you is enough.',
      "I'd like to credit you one month, if you agree.",
    ],
    'offer-express-shipping': ['I can have it sent express at no charge to you; a yes from you is enough.'],
    'offer-other': [
      'What I can offer you: {what}. (A yes from you is enough|Tell me if that helps).',
      "I can offer you this: {what}; tell me if you'd like it.",
    ],

    ask: [
      '(To get going|So that I can start|To take this further), I need {needs} from you; (the rest is here|nothing else is missing).',
      "Could you send me {needs}? (That's all that's missing|With [that|those] I can get going).",
      '(All|The only thing) I still need (from you|) is {needs}.',
      "One thing I can't see from here: {needs}. (Could you send [it|them]|Would you let me have [it|them])?",
    ],
    'ask:steps-tried': [
      "(So that you don't do anything twice|So that I don't send you round in circles|Before we go on): what have you (already tried|tried so far)(, if anything|)?",
      'Have you tried anything (yet|so far)? (A word or two is enough|A short list will do|Even "nothing yet" helps).',
      'What have you (tried|done about it) (so far|up to now), and did anything change?',
    ],
    'ask-what-happens': [
      'Could you tell me in a sentence or two what (exactly happens|goes wrong), and where you see it?',
      "So that I don't guess: what exactly happens, and (since when|what were you doing at that point)?",
      'What (exactly happens|do you see), and when did it (start|first happen)? Two lines are plenty.',
      'Before I suggest anything: what (happens|goes wrong) on your side, and at which point?',
    ],
    'ask-nothing-known': ['What can I do for you?'],

    next: [
      "You'll (hear from me|have word from me|get an update|have my next message) {when}(, whatever I have found by then|, even if it isn't finished|, finished or not|).",
      "I'll (write to you|get back to you|report back|be in touch) {when}(, with what I know by then|, finished or not|, either way|).",
      "{when} you'll have (an answer|word|news|an update) from me.",
      '(Expect|Look out for) (my next message|a message from me|an update) {when}.',
      'The next (message|update) from me (reaches you|comes) {when}.',
      "{when} I'll (tell you|let you know|write to say) (where it stands|what came of it|how far I got|what I found).",
      "I'll be back with (news|an answer|what I found) {when}.",
    ],
    'next-after-ask': [
      "As soon as [that's|they're] here, I'll start; you'll hear from me {when} either way.",
      "I'll look out for [it|them] and write to you {when} in any case.",
      "With that, I can get to work. {when} you'll hear from me in any case.",
      "(Either way|In any case), (I'll write|you'll have a message from me) {when}.",
      "Once I have that, I'll (get going|begin|start on it), and (you'll hear|I'll write|I'll report) {when} (regardless|in any event).",
    ],
    'close-warm': [
      '(If anything changes|Should anything change) before then, (a line here is enough|just answer this message)(: it comes straight to me|).',
      "If something doesn't fit what you see on your side, tell me.",
      '(Until then|In the meantime), (write back|answer here) if (anything is unclear|something new turns up).',
    ],

    'thanks-answer': [
      '(Thank you|Thanks) for (the quick answer|your answer|answering so quickly).',
      "(Thank you|Thanks), (that's all I needed to know|that answers my question|noted).",
    ],
    'answer-request+act+next': [
      "(You want to know|You ask) {asks}: (to find out|for that) I'll {step}, and {when} (I'll tell you|you'll have the answer|I'll write).",
      "To (find out|be able to say) {asks}, I'll {step}; (you'll hear|I'll write|my answer comes) {when}.",
      "(I understand|I see|I've read|I gather) that {wish}, so I'll {step} and (write to you|report back|tell you the outcome|let you know what came of it) {when}.",
      "{wish}. (To that end|For that) I'll {step}, and {when} (you'll have my findings|I'll write|you'll hear how it went).",
      "You (write|tell me|say) that {wish}; (my next step is to|I'm going to|the first thing I'll do is) {step}, and {when} (you'll hear more|I'll write|I'll let you know).",
    ],
    'thanks-praise': [
      'Thank you for (writing that|telling us|taking the time to say so); (it made my day|that was good to read|I enjoyed reading it).',
      "(How good|It's good|It does me good|What a pleasure) to read that {clause}. Thank you for (telling us|taking the time to say so|writing).",
      "(I'm glad|I'm delighted|Lovely to hear) that {clause}; thank you for (telling us|writing|saying so).",
      "(Thank you for letting us know|Thanks for writing to say) that {clause}; (it made my day|that's good to read|messages like that are a pleasure).",
    ],
    'thanks-plain': ["You're (very |)welcome.", '(My pleasure|With pleasure).', 'Gladly done.'],
    'thanks-solved': [
      "Thank you for (letting me know|writing back); I'm glad it's (solved|working again).",
      "(I'm glad|Good to know|Great) that {clause}. Thank you for (letting me know|writing back).",
      '(What a relief|Good news|That is good news): {clause}. Thank you for (letting me know|telling me).',
    ],
    'close-happy': [
      '(Should it ever come back|If it ever returns), (answer here|write to this thread) and I can pick up where we left off.',
      '(Enjoy it|Have a good day)!',
    ],
    'act+next': [
      "For order {order} I'll {step}(; {when} you'll have my report| and write {when}|, with news for you {when}).",
      "Order {order} is open in front of me: I'll {step} and (write to you|report|send you a line) {when}.",
      "I('ll| am going to) {step} and (write to you|send you a line|tell you the outcome|report back|be in touch again|let you know where we stand|come back to you) {when}.",
      "My next (step|job|task|move) is to {step}; (you'll have|expect|look out for) (the result|an update|my answer|news|a message from me|my findings) {when}.",
      "{when} (you'll know|you'll have word on|I'll write to say|I'll be able to tell you|I can report) (what came of it|how it went|what turned up|how far I got): (right now|before that|meanwhile|as my next step) I('ll| am going to) {step}.",
      "(Right away|Straight after this message|As soon as this is sent|Before anything else|To move this along|To get to the bottom of it|To set things going), I('ll| am going to) {step}; {when} (you'll hear more|you'll read what I found|I'll write again|I'll tell you the rest).",
      "Let me {step}; {when} (I'll come back with|you'll have|I'll send you|there will be) (what I found|an answer|the details|something definite|a proper update).",
      "I (want|mean|plan|intend) to {step} before (I say|we decide|I tell you) anything (else|more|further); {when} (you'll have my findings|expect a reply|I'll send the result|you'll know where it stands).",
      "What (comes next|I do next|happens now): I('ll| will) {step}, and (a message|an answer|an update) (reaches you|follows) {when}.",
      "You('ll| will) (have|get|receive) (my report|my answer|an update|news of it|the result) {when}, (as I'm about to|since I'm going to|because I'll now) {step}.",
      "To (see where this stands|put this right|find the cause|settle this), I'll {step}(, and| and then) {when} you (get|hear|learn) (the outcome|my answer|the result|what I know).",
      "The first thing (to do|I'll do|on my side) is to {step}; the (outcome|result|answer) (comes|reaches you) {when}.",
      "I'm about to {step}. (Expect|You'll have) (a reply|a line|an update|my report) {when}.",
      "I'd like to {step} first; (after that|then) you'll (hear from me|have my answer), {when}.",
      "Now it's my turn: I'll {step}, and {when} (you'll have the answer|I'll tell you what came of it|I'll write).",
      "So that this (moves|gets somewhere|is settled), I'm going to {step}; {when} (I'll let you know how it went|you'll have news|I'll write).",
    ],
    'take-over+next': [
      "I'm taking (this|the matter of {thing}) on myself, and you'll (hear from me|know more) {when}.",
      "This is with me now; {when} I'll (tell you where it stands|have something to tell you|write with what I found).",
      "{when} (you'll have an answer from me|I'll have looked into {thing} and write to you|I'll write about {thing}); until it's settled, (this stays with me|I'm your contact).",
      "Leave (this|{thing}) with me: (you get my findings|I'll write|you'll have an answer) {when}.",
      "I'll (go into it|look into {thing}|see to {thing}|check {thing}) (personally|myself) and (report|write|answer) (to you|) {when}.",
      'From here on I (handle|look after|deal with) (this|{thing}); the next (message|news|update) (reaches you|comes|is due) {when}.',
      "Let me (dig into it|look into {thing}|find out more about {thing}); I'll tell you what I found {when}.",
      "I want to (look at|understand|get a clear picture of) {thing} before I (say more|suggest anything|say anything firm); {when} (you'll have|I'll send) (my answer|a proper reply).",
      "Looking into {thing} is (next on my list|my job now|what I'm doing next), and {when} (I'll write|you'll read what I found).",
      "(I'll check|I'm checking|Let me check) what (can be done|we can do|is possible) (about {thing}|here|for you) and (write|let you know|tell you) {when}.",
      "I need (a little time|a bit of time) to (go through this|look at it properly|check {thing}); {when} (you'll have my answer|I'll be back with an answer|I'll write).",
      "What I need to know first is (what happened|what's behind it|how this came about); {when} (I'll tell you|you'll have it in writing|I'll write with the answer).",
      "I'm (on it|on the case|going through it) now, and (you'll hear from me|my answer comes|I'll get back to you) {when}.",
      "Before I (promise|suggest|say) anything, I'm going to (check what happened|read through everything we have|ask the people concerned); {when} (I'll write|you'll know more).",
    ],
    'ask+next-after-ask': [
      "Could you send me {needs}? With [it|them] I'll start, and {when} you'll hear from me either way.",
      "(To get going|So that I can start|To take this further), I need {needs} (from you|); {when} I'll write in any case.",
      "All I still need is {needs}: once [it's|they're] here I begin, and you'll hear from me {when} either way.",
      "What's missing on my side is {needs}; (send [it|them] over|reply with [it|them]) and you'll have my answer {when}.",
      "Can you tell me {needs}? I'll be (in touch|writing) {when} either way.",
      "(Would you|Could you) (let me have|reply with|add) {needs}? (I'll write|Expect a message|You'll hear) {when} (regardless|in any event|all the same).",
      "I'm only short of {needs}; (a quick reply is enough|one line will do), and (you'll have news|I report back|the next message comes) {when} (anyway|either way).",
    ],
    'ask+next-after-ask:steps-tried': [
      "(So that you don't do anything twice|So that I don't send you round in circles): what have you (already tried|tried so far)? {when} (you'll hear from me|I'll write) (either way|in any case).",
      'Have you tried anything (yet|so far)? (A word or two is enough|Even "nothing yet" helps); (I\'ll write|you\'ll hear from me) {when} either way.',
      "What have you (tried|done about it) so far, and did anything change? (With your answer or without|Either way), (I'll write|you'll hear from me) {when}.",
    ],
    'answer-open:when-asked': [
      "(You ask|You want to know) {asks}: I don't want to name a time I can't keep, so (I'm finding out|I'll check) and will tell you {when}.",
      "{when} I'll (tell you|be able to say) {asks}(; it's too early for a promise I could keep|, with a date you can plan on|).",
      "(I can't say yet|It's too early to say|I have no firm date yet for) {asks}; you'll have (one|a date|that) from me {when}.",
      "{questions} It's too early for a promise I could keep, but {when} (you'll have a date|I'll tell you what to expect).",
    ],
    'act+answer-open': [
      "(To find out|So that I can tell you|To be able to say|Before I can say) {asks}, I('ll| need to| have to) {step}( first|); (you'll have the answer|expect my reply|I'll write|word follows) {when}.",
      "(You ask|You asked|You want to know|You'd like to know) {asks}: (I can't say|I don't know|that isn't settled|that's open) (yet|so far), so I('ll| am going to) {step} and (tell you|write|answer) {when}.",
      "I('ll| will) {step}, and (with that|then|after that) I (can|should be able to) (tell you|say) {asks}; (you'll hear|that reaches you|my answer comes) {when}.",
      "For order {order} I'll {step}, and {when} (I'll tell you|you'll know|I can say) {asks}.",
      "Order {order} is open in front of me: I'll {step}, and {when} you'll (hear|learn|read) {asks}.",
      "My next (job|step|task) is to {step}. (As for|As to) {asks}, you'll (hear from me|have an answer|get word) {when}, once I know for sure.",
      "{when} I'll (tell you|let you know) {asks}; (until then|before that|meanwhile) I('m going to|'ll) {step}.",
      "(I want|I mean|I plan) to {step} and, (while I'm at it|with that done|in the same go), find out {asks}; (expect both|you'll have both|both reach you) {when}.",
      "First I'll {step}(, which|; that) will also (show|tell me) {asks}(, and|;) {when} (you'll know|I'll write|you'll have it in writing)(, too|).",
      "Two things (from me|on my list), then: I'll {step}, and I'll find out {asks}. (You'll hear|Expect word|I'll write) {when}.",
      "I'll {step}, and {when} you'll have my answer to {questions}",
      "You ask {questions} I can't say yet, so I'm going to {step} and will write to you {when}.",
    ],
    'sign-off': [
      'Best wishes\n{agent}',
      'Kind regards\n{agent}',
      'All the best\n{agent}',
      'Best regards\n{agent}',
      '{agent}',
      '{agent}, {brand}',
      'Regards\n{agent}',
      '#formal Yours sincerely\n{agent}',
      '#formal Kind regards\n{agent}\n{brand}',
      '#informal Cheers\n{agent}',
      'Warm regards\n{agent}',
      'With best wishes\n{agent}',
    ],
    'sign-off:unknown': ['Best wishes', 'Kind regards'],
  },
  steps: {
    restart: 'the restart',
    reset: 'the reset',
    reinstall: 'reinstalling it',
    update: 'the update',
    'clear-cache': 'clearing the cache',
    'log-out-in': 'logging out and in again',
    reconnect: 'reconnecting it',
    'different-device': 'trying another device',
    'different-browser': 'trying another browser',
    'replace-battery': 'the new battery',
    'check-cable': 'checking the cables',
    resend: 'sending it again',
    'change-password': 'the new password',
    'check-settings': 'checking the settings',
    'different-network': 'trying another network',
  },
  otherSteps: {
    'lost-parcel': [
      'have the carrier search for your parcel',
      'ask the carrier to trace your parcel',
      'put a search for the parcel in motion',
      'get the depot to look for your parcel',
      'find out from the carrier who signed for it',
    ],
    'late-delivery': [
      'ask the carrier where it is and when it will really come',
      'pin down a delivery date with the carrier',
      'get hold of the carrier for a firm date',
      'find out from the carrier what is holding it up',
      'chase the carrier for a date they can keep',
    ],
    'damaged-goods': [
      'put the damage on record and see how we put things right',
      'note the damage and sort out what happens next',
      'take down the damage and find the best way to settle it',
      'log what broke and see with our warehouse what we can do',
    ],
    'wrong-item': [
      'trace how the mix-up happened and get the right item ready',
      'find where the two orders were swapped and line up the right one',
      'sort out the mix-up with our warehouse',
      'check with the packers what went astray',
    ],
    return: [
      'get the return ready for you',
      'set up the return',
      'put the papers for your return together',
      'arrange how it comes back to us',
    ],
    refund: [
      'find out where the refund has got to',
      'follow the refund through our books',
      'check with accounts what became of the refund',
    ],
    cancellation: [
      'find out what can still be cancelled and from when',
      'check the terms for the earliest date',
      'see what we can cancel and how soon',
    ],
    billing: [
      'take the charge apart item by item',
      'set the charge against the order',
      'check each line of the bill against what you bought',
      'follow the payment through our books',
      'see with accounts what was booked and why',
    ],
    login: [
      'check why the system turns you away',
      'find out what blocks your sign-in',
      'look at what happens when you sign in',
    ],
    outage: [
      'have the line tested from here',
      'ask our network people to measure the line',
      'get the line checked from end to end',
    ],
    'device-fault': [
      'talk the fault through with our technicians',
      'put the fault to our technicians',
      'ask the workshop what is behind the fault',
      'lay the fault out for a technician',
    ],
    'software-bug': [
      'hand the error to our developers with all we know',
      'get a developer to reproduce the error',
      'put the problem in front of our developers with your details',
      'describe the error to the developers step by step',
    ],
    'order-change': [
      'see whether the order can still be altered',
      'catch the order before it is packed, if that is still possible',
      'ask the warehouse whether it can be changed',
    ],
    availability: [
      'find out when it is next delivered to us',
      'ask purchasing when new stock comes in',
      'check the next delivery with purchasing',
    ],
    privacy: [
      'take this to the colleague who looks after data protection',
      'put your request in the hands of our data protection officer',
    ],
    contract: ['read through the contract', 'check the contract for this', 'see what the contract says here'],
    'feature-request': [
      'take the idea to our product team',
      'bring your idea to the people who build it',
      'show the idea to the product team',
    ],
  },
  promises: {
    call: ['a call', 'the call'],
    refund: ['the refund', 'the refund'],
    replacement: ['a replacement', 'the replacement'],
    delivery: ['delivery', 'the delivery'],
    visit: ['a visit', 'the visit'],
    answer: ['an answer', 'the answer'],
  },
  needs: {
    'order-number': 'the order number',
    account: 'your account number',
    email: 'the email address of your account',
    phone: 'a phone number to reach you',
    name: 'the name on the order',
    address: 'the delivery address',
    postcode: 'the postcode',
    device: 'the device you use',
    model: 'the exact model',
    version: 'the version you have installed',
    serial: 'the serial number',
    'error-message': 'the wording of the error message',
    date: 'the date it happened',
    'since-when': 'the day it started',
    amount: 'the amount',
    'payment-method': 'the payment method you used',
    product: 'the name of the product',
    location: 'the place it happens',
    'tracking-number': 'the tracking number',
    'booking-reference': 'the booking reference',
    'steps-tried': 'what you have tried so far',
    screenshot: 'a screenshot',
    preference: 'which of the two you prefer',
    open: 'a few words on what happens',
  },
  known: {
    'order-number': 'your order number {value}',
    device: 'your device ({value})',
    model: 'the model ({value})',
    version: 'your version ({value})',
    product: 'the product ({value})',
    'tracking-number': 'the tracking number {value}',
    'booking-reference': 'your booking reference {value}',
    'error-message': 'the error message ({value})',
  },
  statuses: {
    delivered: 'shows as delivered',
    shipped: 'shows as on its way',
    processing: 'shows as being prepared',
    cancelled: 'shows as cancelled',
    returned: 'shows as returned',
  },
  indirect: indirectEn,
  things: (text, polite) => thingsIn(text, THING, retell, polite).map((one) => one.replace(/^The /, 'the ')),
  retell,
  wish(request) {
    const bare = request.replace(WISH_LEAD, '').replace(/,? please$/i, '');
    if (bare === request || !/^[a-z]+ /i.test(bare) || NOT_A_VERB.test(bare)) return undefined;
    return ["you'd like us to ", bare.charAt(0).toLowerCase() + bare.slice(1)];
  },
  list: (items) => (items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`),
  quote: (text) => `"${text}"`,
  nth: (count) =>
    ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'][count] ?? `${count}th`,
  times: (count) =>
    ['', 'once', 'twice', 'three times', 'four times', 'five times', 'six times'][count] ?? `${count} times`,
  date: ({ day, month, weekday, daysAhead }) =>
    daysAhead <= 0 && daysAhead > -7
      ? `${DAYS[weekday - 1]} ${day} ${MONTHS[month - 1]}`
      : `${day} ${MONTHS[month - 1]}`,
  by({ hour, minute, daysAhead, precision, weekday, day, month }) {
    const clock =
      hour === 12 && minute === 0
        ? 'noon'
        : `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
    const date = `${DAYS[weekday - 1]}, ${day} ${MONTHS[month - 1]}`;
    const bare = `${DAYS[weekday - 1]} ${day} ${MONTHS[month - 1]}`;
    if (precision === 'day') {
      if (daysAhead > 1) return [`by ${date}`, `by ${bare}`, `no later than ${bare}`];
      const which = daysAhead === 0 ? 'today' : 'tomorrow';
      return [`by the end of ${which}`, `before ${which} is over`];
    }
    if (daysAhead > 1) return [`by ${clock} on ${date}`, `on ${bare} by ${clock}`, `before ${clock} on ${bare}`];
    if (daysAhead === 0 && precision === 'minutes') return [`by ${clock}`, `before ${clock}`, `no later than ${clock}`];
    const which = daysAhead === 0 ? 'today' : 'tomorrow';
    return [
      `by ${clock} ${which}`,
      `${which} by ${clock}`,
      `before ${clock} ${which}`,
      `no later than ${clock} ${which}`,
    ];
  },
  span: (count, unit) => `${count} ${unit.replace('-', ' ').replace(/s$/, '')}${count === 1 ? '' : 's'}`,
  formal: (text) =>
    text
      .replace(/\bI'm\b/g, 'I am')
      .replace(/\bI've\b/g, 'I have')
      .replace(/\bI'll\b/g, 'I will')
      .replace(/\b(I|[Yy]ou|[Ww]e)'d\b/g, '$1 would')
      .replace(/\b([Yy]ou|[Ww]e|[Tt]hey)'ll\b/g, '$1 will')
      .replace(/\b([Yy]ou|[Ww]e|[Tt]hey)'ve\b/g, '$1 have')
      .replace(/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are')
      .replace(/\b([Tt]hat|[Ii]t|[Tt]here|[Hh]ere)'s\b/g, '$1 is')
      .replace(/\bcan't\b/g, 'cannot')
      .replace(/\bwon't\b/g, 'will not')
      .replace(/\b(do|does|did|is|are|was|were|has|have|had|should|would|could|need)n't\b/gi, '$1 not'),
};
