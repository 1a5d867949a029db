import type { LanguagePack } from '../language-pack';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const WISH_LEAD =
  /^(?:(?:so|and|but|then|just|please|pls|can you|could you|would you|will you|i (?:want|need|would like|'d like) you to)[ ,]+){1,4}/i;
const NOT_A_VERB = /^(?:i|we|you|the|my|a|an|is|are|it|this|that|no|not|if|when|where) /i;

export const en: LanguagePack = {
  code: 'en',
  clauses: {
    'greet-email': ['#informal Hi {name},', 'Hi {name},', 'Hello {name},', '#formal Dear {full},', 'Dear {name},'],
    'greet-email:unknown': ['Hello,', 'Good day,'],
    'greet-chat': ['Hi {name},', 'Hello {name},'],
    'greet-chat:unknown': ['Hello,'],

    matter: [
      '(As I read it|As things stand|From what you describe|By your account|The way I read your message), {clause}.',
      '(So that I have it right|To make sure we mean the same thing|Just to be sure I have it straight|In short): {clause}.',
      "(What I take from your message is this|Here is how I understand it|This is what I'm working from): {clause}.",
      "{clause}: (that's my starting point|I'll work from there|that's what this is about|let me start from there).",
      "You (write|wrote) {quote}(, and that's where I'm starting| - that's what I'm working from|, so that's my starting point).",
      "{quote}: (that line is where I'm starting|I'm starting from exactly that|that's the point I've picked out of your message).",
      "(Your words|The line) {quote} (gave me the starting point|tell me where to begin|are what I'm working from).",
    ],
    'matter-neutral': [
      '(Thanks for the details|Thank you for spelling it out|That helps, thank you|Good to have that in writing): {clause}.',
      "(Understood|Noted|That's clear|Right): {clause}.",
      "{clause} - (that's clear|understood|noted)(, thank you|).",
      "You (write|mention|say) {quote}(, and that's what this is about|, so let me take that up|; thank you for being precise).",
      '{quote} - (thank you, that tells me what this is about|that tells me where to look|that I can work with).',
      "With {quote} (you've told me where to look|I know what this is about).",
    ],
    'matter+sorry': [
      "I'm sorry {clause}.",
      "I'm (really |truly |)sorry to (read|see|learn) that {clause}.",
      "{clause}, and I'm sorry (about that|it has come to this|it has turned out like this|we let it get that far).",
      "{clause} - (that isn't how it should be|that shouldn't have happened|it shouldn't be like this|nobody should have to put up with that|you had every right to expect better)(, and I'm sorry|; I'm sorry about it).",
      "{clause}; (for that I owe you an apology|I apologise for it|my apologies|that's not good enough, and I'm sorry).",
      '(My apologies|An apology first|Sorry is the first word I owe you): {clause}.',
      "I (read|see) that {clause}, (for which I apologise|and that deserves an apology|and I'm sorry for it).",
      "You (write|wrote) {quote}(, and I'm sorry it came to that|: I'm sorry, that shouldn't have happened| - I'm sorry you had to write that at all|, and that calls for an apology).",
      "I'm sorry you had (cause|reason) to (write|send us) a line like {quote}.",
      "{quote} (is a sentence I'd rather you never had to write; I'm sorry|- I'm sorry it got to that point|: reading that, I can only apologise).",
      "Having read {quote}, (I want to apologise|I'm sorry) before anything else.",
    ],
    'matter+failed': [
      "{clause}, and {steps} (didn't change that|made no difference|did nothing for it|left it as it was).",
      '{clause}, (even after|in spite of|for all) {steps} (with {colleague}|)( on {date}|).',
      "{steps} (with {colleague} |)(on {date} |)(didn't help|made no difference|got you nowhere): {clause}.",
      "You've (already |)been through {steps}, and (still |)you (have to write|are writing) {quote}.",
      'No luck with {steps}: {clause}.',
      '{steps} should have settled it (on {date}|), yet {clause}.',
      "After {steps} (with {colleague}|) you tell us {quote}, so (that wasn't the cause|the cause must lie elsewhere).",
    ],
    'sorry:delivery-lost': [
      "I'm sorry your parcel hasn't (arrived|reached you|turned up).",
      "Your parcel should have been with you (by now|long ago), and I'm sorry it isn't.",
    ],
    'sorry:delivery-late': [
      "I'm sorry you're (still|) waiting for your delivery.",
      'Your delivery is taking longer than it should, and I apologise for (that|the wait).',
    ],
    'sorry:damaged': [
      "I'm sorry it reached you in that state.",
      "It should have come out of the box whole, and I'm sorry it didn't.",
    ],
    'sorry:wrong-item': [
      "I'm sorry the wrong item ended up in your parcel.",
      "We packed the wrong thing, and I'm sorry (about the mix-up|you're left with it).",
    ],
    'sorry:outage': [
      "I'm sorry the connection lets you down like this.",
      "You should be able to count on your connection, and I'm sorry you can't (at the moment|right now).",
    ],
    'sorry:device-fault': [
      "I'm sorry the device isn't doing its job.",
      "It should simply work, and I'm sorry it doesn't.",
    ],
    'sorry:bug': [
      "I'm sorry our software is getting in your way (here|).",
      "That's a fault on our side (of the screen|), and I'm sorry it's costing you time.",
    ],
    'sorry:payment-failed': [
      "I'm sorry the payment didn't go through.",
      "Paying should be the easy part; I'm sorry it wasn't.",
    ],
    'sorry:billing': [
      "I'm sorry your bill (raises more questions than it answers|has given you extra work).",
      "I'm sorry the charge came as a surprise.",
    ],
    'sorry:complaint-service': [
      "I'm sorry; you should have been treated better than that.",
      'That is not how we want to treat anyone, and I apologise.',
    ],
    sorry: [
      "I'm sorry about (the trouble this is giving you|the trouble this has meant for you|the bother this has been).",
      "I'm sorry it has taken this much of your time.",
      "(This should be easier|You shouldn't have to chase us), and I'm sorry.",
      'My apologies for the (effort|bother) this has cost you.',
    ],

    failed: [
      "{steps} (with {colleague} |)(on {date} |)(didn't help|made no difference|got you nowhere), so I won't (ask you to go through [that|those] again|send you back to [it|them]).",
      "You've (already |)been through {steps}, so [that is|those are] off the list.",
      'With {steps} behind you, (asking for the same again would be pointless|there is no point in going round again).',
      'I see {steps} (with {colleague} |)in your history; [that stays|those stay] done.',
      '{steps}: [done|all done], and without effect, so I look elsewhere.',
    ],
    promise: [
      "We promised you {promise} (for {due}|on {made}) and didn't keep it. (I'm sorry; that is our failing|That's on us, and I'm sorry).",
      "{thePromise} we promised you (for {due}|on {made}) (didn't happen|didn't come); (that's our fault, and I'm sorry|I'm sorry, that one is on us).",
      "You were told to expect {promise} (by {due}|when we spoke on {made}), and it didn't come. (I apologise for that|I'm sorry we left you hanging|That was our mistake, and I'm sorry).",
      "We owed you {promise} (by {due}|since {made}) and failed to deliver; (I'm sorry|my apologies).",
      "That {thePromise} (set for {due}|agreed on {made}) fell through is our doing, and I'm sorry.",
    ],
    repeat: [
      'This is the {nth} time you have had to get in touch since {since}(, and one should have been enough|, which is too many|).',
      "You've had to come to us {times} since {since}(, when once should have done it|; once should have been enough).",
      '{count} contacts since {since} are too many for (one problem|one matter).',
      "Since {since} you've explained this {times}; (once is plenty|that's more than enough).",
      "Counting from {since}, you've written or called {times} - (that's on us|too often).",
      'It has taken you {count} tries since {since} to get (this far|a proper answer).',
    ],
    waiting: [
      "Your message has been with us since {since}; (I'm sorry it took this long|that is too long, and I'm sorry).",
      "You wrote on {since} and are only hearing from me now. (I'm sorry about the wait|That's too slow, and I apologise).",
    ],
    'circumstance:deadline': [
      "You mention that {clause}, so (that's the date I'm working towards|that sets the pace).",
      "You wrote {quote}, and (that's the date I'm working towards|that sets the pace for me).",
      "{clause}: (that's the day to beat|I'm planning backwards from there|that date is in my notes).",
      "(Time matters here|There's a date attached): {clause}.",
      "{quote} - (I've got that date in mind|that's the clock I'm watching).",
    ],
    'circumstance:vulnerability': [
      "I've noted that {clause}, so that whoever works on this knows it.",
      "You wrote {quote}; (I've put that at the top of my notes|that is at the top of my notes now).",
    ],
    circumstance: [
      "I've (noted|seen) that {clause}, and I'm keeping that in mind.",
      'I know what hangs on it: {clause}.',
      "You also wrote {quote}, and (I'm keeping that in mind|I haven't overlooked that).",
      'That {clause} (is in my notes|makes it more pressing).',
    ],
    loss: ["I'm deeply sorry for your loss.", "My sincere condolences; I'll keep this as simple for you as I can."],

    'no-repeat': [
      "You (don't have to|needn't) explain any of this again: (your earlier messages are|the whole history is) in front of me.",
      "There's nothing you need to send or try (for now|in the meantime).",
      "I've read what came before, so you (don't have to|needn't) start over.",
    ],
    'in-hand': [
      "I already have {known}, so there's no need to send [it|them] again.",
      'From your earlier messages I have {known}.',
      '{known} [is|are] already in my notes.',
      'No need to look anything up: {known} [is|are] here.',
      "I'm working with {known} from what you told us before.",
    ],

    'answer-text': [
      '(On|To) your question {questions}: {text}.',
      'You asked {questions} {textFirst}.',
      '{text}; that answers {questions}, I hope.',
    ],
    'answer-order': [
      '(You asked {questions}: |)Order {order} {status} in our system.',
      'I looked up {order} for your question {questions}: it {status} on our side.',
    ],
    'answer-order-contradicted': [
      'Our system says order {order} {status}, which contradicts what you tell me; clearing that up comes first.',
      "You ask {questions}. On our side, order {order} {status}, and that doesn't fit what you write, so that contradiction is what I'm checking first.",
    ],
    'answer-open': [
      "You ask {questions} I (don't have a reliable answer yet|can't say for certain yet|can't answer that properly yet)(, and I'd rather not guess|): I'll find out and write to you {when}.",
      "(On|As for|Regarding|About) {questions}: (rather than guess|before I tell you something wrong|to be sure), I'm checking and you'll have [the answer|the answers] from me {when}.",
      "I (owe|still owe) you [an answer|answers] to {questions} [It isn't|They aren't] certain yet; I'm finding out and will tell you {when}.",
      "{questions}: (that's one I have to look up|that's not one to answer from memory); {when} I'll have [it|them] answered.",
      "Your question {questions} is (open|not settled) for now; I'm (asking the people who know|going to find out), and {when} you'll hear.",
      "{when} I'll answer {questions} - (a guess now wouldn't help you|I want to be sure first|I need to look that up).",
      "Until I've checked, I can't answer {questions}; (that's done|you'll have it in writing) {when}.",
    ],
    'answer-open:when': [
      "I can't give you a (date|time) yet that I'd stand behind; you'll have (one|it) from me {when}.",
      "(You ask when|When that will be): I don't want to name a time I can't keep, so I'm (checking|finding out) first and will tell you {when}.",
      "(How long it will take|When exactly) is what I'm finding out now; you'll (know|hear it from me) {when}.",
      "{when} I'll tell you (how long it takes|what to expect and when) - (not a guess, a date|something you can plan with).",
      "As for the timing: (nothing I could promise yet|too early to say), but {when} (you'll have a date|I'll put a date to it).",
    ],
    'answer-open:where': [
      "Where it is (right now|at this moment) is what I'm finding out; you'll (know|hear it from me) {when}.",
      "I can't see from here where it is yet, so I'm (asking|tracking it down), and I'll tell you {when}.",
    ],
    'answer-open:why': [
      "I don't know the (cause|reason) yet, and I'd rather not guess; I'll tell you what I've found {when}.",
      "(Why it happened|What lies behind it) is what I want to find out first; you'll hear it from me {when}.",
    ],
    'answer-request': [
      "{wish}, and that's what I'm (seeing to|taking care of|working on).",
      "{wish}: (I have that in hand|that's the aim of what follows|I'm on it).",
      "(You asked us|Your request was): {questions}. That's what I'm working on.",
      "You wrote {questions}, and that's what (this is about|I'm seeing to).",
    ],

    fact: ['(Good to know|So you can plan|For your planning|What to expect): {text}.', '{text}.'],
    'fact+next': [
      "{text}, so you'll hear from me {when}.",
      "{text}. (I'll write to you|You'll have news from me) {when}.",
      "(What to expect|So you can plan): {text}, and I'll (write|report back) {when}.",
    ],
    'fact-span': ['(Please allow|Allow) {span} for that.', 'That takes {span}.'],
    act: [
      "For order {order}, I'm going to {step}.",
      "With order {order} in front of me, I'll {step}.",
      "(Straight after this message|As a first step), I'm going to {step}.",
      "(Now|Next|First) I'll {step}.",
      "I'm (now|) going to {step}.",
    ],
    'act-sentence': ['{step}.'],
    'act+fact': ["I'll {step}; {text}.", "(Now|Next) I'll {step}. (Good to know|What to expect): {text}."],
    'take-over': [
      "I'm taking this on myself, (from here until it's settled|and it stays with me until it's done).",
      "This is on my desk now, and (it stays there|I'm keeping it) until it's (settled|solved).",
      "From here on, I'm the one (looking after this|who deals with this), start to finish.",
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
      '(To get going|So that I can start), I need {needs} from you; (the rest is here|nothing else is missing).',
      "Could you send me {needs}? (That's all that's missing|With [that|those] I can get going).",
      '(All|The only thing) I still need (from you|) is {needs}.',
    ],
    'ask-what-happens': [
      'Could you tell me in a sentence or two what (exactly happens|goes wrong), and where you see it?',
      "So that I don't guess: what exactly happens, and (since when|what were you doing at that point)?",
    ],
    'ask-nothing-known': ['Your message reached us without any text. What can I do for you?'],

    next: [
      "You'll hear from me {when}(, whatever I have found by then|, even if it isn't finished|).",
      "I'll (write to you|get back to you|report back) {when}(, with what I know by then|, finished or not|).",
      "{when} you'll have (an answer|word|news) from me.",
      'Expect (my next message|a message from me|news from me) {when}.',
      'The next (word|message) from me (reaches you|comes) {when}.',
      "{when} I'll tell you (where it stands|what came of it|how far I got).",
    ],
    'next-after-ask': [
      "As soon as [that's|they're] here, I'll start; you'll hear from me {when} either way.",
      "I'll look out for it and write to you {when} in any case.",
      "With that, I can get to work. {when} you'll hear from me in any case.",
    ],
    'close-warm': [
      '(If anything changes|Should anything change) before then, (a line here is enough|just answer this message)(: it comes straight to me|).',
      "If something doesn't fit what you see on your side, tell me.",
      '(Until then|In the meantime), (write back|answer here) if (anything is unclear|something new turns up).',
    ],

    'thanks-praise': [
      'Thank you for (writing that|telling us|taking the time to say so); it made my day.',
      "(How good|It's good|It does me good) to read that {clause}. Thank you for (telling us|taking the time to say so).",
      '{quote}: (thank you for that|lines like that make my day|that is good to read, thank you).',
    ],
    'thanks-solved': [
      "Thank you for (letting me know|writing back); I'm glad it's (solved|working again).",
      "(I'm glad|Good to know|Great) that {clause}. Thank you for (letting me know|writing back).",
      '{quote}: (that is good news|what a relief)! Thank you for letting me know.',
    ],
    'close-happy': [
      '(Should it ever come back|If it ever returns), (answer here|write to this thread) and I can pick up where we left off.',
      '(Enjoy it|Have a good day)!',
    ],
    'act+next': [
      "For order {order} I'll {step}; {when} you'll have my report.",
      "Order {order} is open in front of me: I'll {step} and write to you {when}.",
      "I'm going to {step} and will write to you {when} with (the result|what came of it|where that leaves us).",
      "(Next|Now|First) I'll {step}; {when} you'll (hear from me|know more|have my report).",
      "{when} I'll (tell you|let you know|write) what came of it: my next job is to {step}.",
      "I'll {step} and (come back|return) to you {when}.",
      "My (job|task|part) now is to {step}; (expect word|expect news|you'll have an answer) {when}.",
      "To get this moving I'll {step}, and {when} you (get|will have) my (findings|report|answer).",
      "(Straight after this message|As soon as this is sent) I'll {step}, and (news follows|the outcome follows|I'll report) {when}.",
      "You'll have my report {when}: I'm about to {step}.",
    ],
    'take-over+next': [
      "I'm taking this on myself, and you'll hear from me {when}.",
      "This is (mine|with me) now; {when} I'll (tell you where it stands|have something to tell you).",
      "{when} (you'll have an answer from me|I'll have looked into it and write to you); until it's settled, (this stays with me|I'm your contact).",
      "I've put my name to this and (will write|will be back) {when}.",
      'Leave this with me: (the next word comes|you get my findings) {when}.',
      "I'll go into it personally and (report|write) to you {when}.",
      'From here on I (handle|look after) this; the next (message|news) reaches you {when}.',
      "Let me dig into it; you'll know what I found {when}.",
    ],
    'ask+next-after-ask': [
      "Could you send me {needs}? With [it|them] I'll start, and {when} you'll hear from me either way.",
      "(To get going|So that I can start), I need {needs} from you; {when} I'll write in any case.",
      "All I still need is {needs}: once [it's|they're] here I begin, and you get word from me {when} whichever way.",
      "What's missing on my side is {needs}; (send [it|them] over|reply with [it|them]) and you'll have my answer {when}.",
      "Can you tell me {needs}? I'll be back to you {when}, with or without.",
    ],
    'answer-open:when-asked': [
      "{questions} - I can't give you a (date|time) yet that I'd stand behind; you'll have (one|it) from me {when}.",
      "You ask {questions} I don't want to name a time I can't keep, so I'm (checking|finding out) first and will tell you {when}.",
      "{questions}: too early for a promise I could keep, but {when} (you'll have a date|I'll tell you what to expect).",
    ],
    'act+answer-open': [
      "For order {order} I'll {step}, and {when} you'll have my answer to {questions}",
      "{questions} Order {order} is open in front of me: I'll {step}, and you'll hear {when}.",
      "I'll {step}, and {when} (I'll answer|you'll have my answer to) {questions}",
      "{questions} To (find out|tell you that for certain), I'll {step} first; {when} you'll have [the answer|the answers].",
      "First I'll {step}; that will also tell me what to say to {questions} (You'll hear|I'll write) {when}.",
      "Before I answer {questions} I want to {step}; (both are done|you'll have it in writing) {when}.",
      "My next job is to {step}. On {questions} you'll hear from me {when}, once I know for sure.",
      "You ask {questions} I can't say yet, so I'm going to {step} and will write to you {when}.",
      "{when} I'll come back on {questions} Until then I'm going to {step}.",
    ],
    'sign-off': [
      'Best wishes\n{agent}',
      'Kind regards\n{agent}',
      'All the best\n{agent}',
      'Best regards\n{agent}',
      '{agent}',
      '{agent}, {brand}',
      'Regards\n{agent}',
      'With best wishes from {brand}\n{agent}',
      '#formal Yours sincerely\n{agent}',
      '#formal Kind regards\n{agent}\n{brand}',
      '#informal Cheers\n{agent}',
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
  retell: {
    swap: [
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
      /^(?:the|my|our|your|i|we|you|it|this|that|these|those|there|nothing|nobody|everything|both|half|one|all|no|order|he|she|they|his|her|their)(?:['’]\p{L}+)? (?:[\p{L}\p{N}'’.-]+ ){0,7}?(?:is|isn['’]?t|are|aren['’]?t|was|wasn['’]?t|were|weren['’]?t|has|hasn['’]?t|have|haven['’]?t|had|hadn['’]?t|do|does|doesn['’]?t|don['’]?t|did|didn['’]?t|can|can['’]?t|cannot|could|couldn['’]?t|will|won['’]?t|would|wouldn['’]?t|keeps?|kept|stops?|stopped|still|never|shows?|says?|said|came|arrived|arrives?|drops?|broke|breaks?|went|goes|gets?|got|need|needs|want|wants|work|works|worked|paid|ordered|received|waited|lost|sent|charged|made|crash\p{L}*|freez\p{L}+|fail\p{L}*|charges?|turn\p{L}*|start\p{L}*|love\p{L}*|like\p{L}*|helped|runs?|\p{L}{3,}ed)(?![\p{L}])/iu,
    deictic: /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week)|last night|now)\b/i,
  },
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
    if (precision === 'day')
      return daysAhead === 0 ? 'by the end of today' : daysAhead === 1 ? 'by the end of tomorrow' : `by ${date}`;
    if (daysAhead === 0) return precision === 'minutes' ? `by ${clock}` : `by ${clock} today`;
    return daysAhead === 1 ? `by ${clock} tomorrow` : `by ${clock} on ${date}`;
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
