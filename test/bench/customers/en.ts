import type { Customers } from '../two-hundred';

const goods =
  'kettle;desk lamp;coffee grinder;rain jacket;bookshelf;headset;garden hose;office chair;wall clock;tablet sleeve;bike lock;air fryer;travel cot;keyboard;blender;tent;picture frame;rucksack;door mat;toaster'.split(
    ';',
  );

export const customersEn: Customers = {
  goods,
  things: goods.map((thing) => ({ thing })),
  troubles: [
    '(Hi, |Hello, |)(my|the) {thing} was (due|promised|supposed to come) (on Monday|on the 4th|last Tuesday|ten days ago|before the weekend) (and|but) (it has not arrived|nothing has turned up|there is no sign of it|the doorbell never rang) (yet|so far|to this day).',
    '(The tracking page says|Your carrier claims|The app tells me|According to the text I got,) my {thing} was (handed to a neighbour|left in the hallway|signed for at noon|put in a safe place), but (nobody on our street has it|it is nowhere to be found|my neighbours know nothing about it|the hallway is empty).',
    'The {thing} (arrived|reached me|came out of the box) (this morning|on Friday|yesterday|at last) with (a long crack down one side|two dents and a missing screw|a torn corner|scratches all over the front|a bent hinge).',
    '(I ordered|I paid for|I was waiting for) a {thing} and (the box contained|you sent me|what I unpacked was) (a pair of curtains|somebody else’s tea set|three bath mats|a child’s raincoat|a bag of tent pegs).',
    '(The|My) {thing} (stopped working|gave up|went dead|makes a burning smell) after (two weeks|a month|nine days|the third use|one wet evening). (I have charged it twice.|I only used it indoors.|The manual is no help.|)',
    '(I was charged|My account shows I paid|Your system booked|The bank says I was billed) (twice|three times) for (the|one) {thing} (in February|last week|on the same day|within an hour).',
    'Your shop app (crashes|freezes|closes itself|shows a white page) (whenever|every time|as soon as) I (try to put|put|move|add) the {thing} (in my basket|on my list|into the cart). (It started after the update.|It worked last week.|)',
    'I (want|would like|need) to return the {thing} because it is (smaller than the picture suggests|a different colour than shown|too heavy for my mother|not what I had in mind|louder than I can bear).',
    'My (card|payment|credit card|bank transfer) (is refused|is turned down|fails|bounces) (every time|whenever|each evening) I try to pay for the {thing}. (The bank sees no problem.|Other shops take it.|)',
    'I (waited|sat|spent) (25|40|35|50) minutes on the phone about the {thing} and then (the line went dead|somebody hung up on me|I was sent back to the menu|a recording told me you were closed).',
    'It is the (second|third) {thing} (you send me|I get from you) (this year|since Christmas) that (rattles|leaks at the seam|smells of glue|does not close properly).',
    '(Nobody|Not one person) (answered|replied to) my (two letters|last email|message of the 2nd) about the {thing}, and (the receipt runs out|my patience is nearly gone|the problem has grown) (meanwhile|by now).',
    'I (cannot|can’t) log in to (see|check|cancel) my order for the {thing}; (the code never comes|the page says my address is unknown|I am thrown out after the password).',
    'The {thing} (you sent|from my last order) is (one size too small|the left-handed version|green instead of grey|an older model than advertised), and (the label is right|the invoice says otherwise|my daughter noticed at once).',
  ],
  hangs: [
    'It is a (present|birthday gift) for my (father|niece|oldest friend|neighbour).',
    'We move house (next week|at the end of the month|on the 28th).',
    'My (exam|course|new job) starts on Monday.',
    'I use it (every day|all the time) for (work|my classes|the café).',
    '(Guests arrive|My parents visit|The twins come home) on Saturday.',
    'I am (nine months pregnant|on crutches|looking after my mother), so (going to the depot|carrying it back) is hard.',
    'The (wedding|trip|school fair) is in (five|eight|twelve) days.',
    'I (saved|waited) (half a year|months) for it.',
  ],
  asks: [
    'When will I (hear from you|get news|know more)?',
    'Can you send (a new one|another) instead?',
    'What happens (with|to) the old one?',
    'How long (does|will) (it|that) take?',
    'Do I need the original (box|packaging|receipt)?',
    'Who pays (the postage|for the way back)?',
    'Is (the money back option|a refund) still open to me?',
    'Should I (keep the box|throw it away|wait at home)?',
  ],
};
