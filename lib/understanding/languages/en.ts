import type { LedgerPack } from '../ledger/ledger-pack';
import type { FeelingPack } from '../feeling/feeling-pack';

// feeling
export const feeling: FeelingPack = {
  language: 'en',
  cues: {
    pleased: {
      1: `pleasant; comfier; early; super quick; super fast; craftsmanship; charming; handy; tidy; neat; spotless; speedy; stylish; painless; snug; even better; better than; customer again;
        works now; working now; works fine; works well; working fine; works again; working again; good service; nice; lovely; does exactly what; happy with; happy to see; good to hear; well made; easy to use; looks good; looks great; all good; fits well; fits perfectly;
        good news; glad; cheers to; arrived early; came early; quicker than; faster than i; smooth*; sorted now; keep it up; keep up the good`,
      2: `gorgeous; ador*; delight*; ten out of ten; 10 out of 10; fits like a glove; customer for life; beautiful*; splendid; marvel*; terrific; stunning; flawless*; fab; fabulous; magnificent; first rate; outstanding; top notch; works a treat; a treat; a pleasure to; a dream; couldn t ask for; could not ask for; couldn t be better; so glad; loved it; loves it; we love; hooked; never been happier; raving about;
        love it; love the; love this; love your; loving; really happy; very happy; so happy; pleased; delighted with how; works great; works perfectly; working perfectly; works beautifully; works like a charm; runs perfectly; great service; great job; good job;
        great product; great app; well done; excellent; fantastic; brilliant; wonderful; amazing; awesome; superb; impressed; recommend* you; recommend it; would recommend; best … ever; best support; five stars; 5 stars; very satisfied; satisfied;
        spot on; exactly what i wanted; exactly what i needed; made my day; better than expected; exceeded; enjoy*; perfect; first class; top quality; what a lovely; happy customer; thrilled; chuffed; over the moon; so easy; a joy`,
      3: `absolutely love; over the moon; couldn t be happier; can t fault; best purchase; beyond happy; blown away; absolutely delighted; absolutely brilliant`,
    },
    grateful: {
      1: `thanks; thank you; thankyou; thx; ty; cheers; much appreciated`,
      2: `my thanks; our thanks; pass on … thanks; thanks ever so; thanks a lot; rescued; an angel; a saint; a gem; much obliged; obliged to; hats off; heartfelt; indebted; above and beyond; out of your way; out of his way; out of her way; appreciated; what would i have done; without your help; won t forget; never forget; how much … meant; how much your help; credit to; day saver; you ve been great; you have been great;
        thanks for; thank you for; thanks so much; thank you so much; thank you very much; many thanks for; thanks a lot for; thanks a million; thanks a bunch for helping; really appreciate; appreciate it; appreciate your; appreciate you; appreciate the; appreciate how;
        i appreciate; we appreciate; grateful; thankful; so kind; very kind; kind of you; so helpful; very helpful; really helpful; you saved; you ve saved; means a lot; life saver; lifesaver; big thank; huge thank; huge thanks; thank … team; thank … colleague;
        you re a star; you are a star; legend; owe you; bless you; went out of * way; went the extra mile; patience with me`,
      3: `can t thank you enough; cannot thank you enough; eternally grateful; so grateful; so thankful; from the bottom of my heart; saved my life; thank you thank you; you have no idea how much; forever grateful`,
    },
    confused: {
      1: `not sure; unsure; unclear; which one; does that mean; do i have to; am i supposed to; am i missing; can t find where; can t work out; how come; what s the difference; what is the difference; i m guessing; or is it; no idea; wondering whether; wondering why; i can t tell`,
      2: `haven t a clue; have no clue; at a loss; which is it; not sure i understand; don t know what to; don t know which; don t know how to; do not know which; tell them apart; can t tell which; is meant by; supposed to mean; what exactly; isn t clear; not clear; unclear to me; what does this mean; what s that mean; i m puzzled; doesn t add up; don t see why; not getting it; mystified; muddled; what am i to; whichever; how is it that; does it or; do i or; or don t i; or not included; huh; which of the two; that i don t know;
        confus*; don t understand; do not understand; didn t understand; can t understand; doesn t make sense; does not make sense; makes no sense; make no sense; makes any sense; make sense of; i m lost; i am lost; totally lost; completely lost; got lost; puzzl*; baffl*;
        what do you mean; what does … mean; not following; don t follow; don t get it; don t get why; don t get what; don t get how; mixed up; contradict*; bewilder*; clueless; in the dark; can t figure out; figure out; not clear to me; isn t clear; clarify;
        head or tail; heads or tails; which … am i supposed; over my head; perplex*; struggling to understand; one says … other; says one thing; explain … to me; tells me something different; don t see how`,
      3: `utterly confused; totally confused; completely confused; no idea what is going on; no idea what s going on; don t understand anything; makes no sense at all`,
    },
    worried: {
      1: `hope … not lost; hope it s not; hope it won t; hope this won t; hope nothing; i hope it doesn t; hope i haven t; hope … in time; is it safe; is this safe; is it normal; is this legit; is this real; will i lose; could i lose; lose all; what happens if; what if; won t … in time; not arrive in time; suspicious; someone else; not recognise; not recognize; don t recognise; don t recognize;
        didn t make; running out of time; risk; leaving tomorrow; getting nervous; bit nervous; uneasy; is my data`,
      2: `dangerous; danger; unsafe; hazard*; scares me; would be terrible; would be awful; would be a disaster; terrible for me; disaster for; is it bad; safe for my; harm*; on edge; restless; dreading; what will happen to; could explode; might explode; catch fire; swelling; in danger; identity theft; lose all my; lost for good; gone for good; losing my data; keeps me awake;
        worried; worry; worrying; worries me; concerned; concerning; concern is; my concern; anxious; anxiety; nervous; afraid; scared; fear; fearing; i fear; stressed; stressing; stressful; panicking; alarming; alarmed; unsettling; hacked; scam; scammed; fraud; phishing; dread*;
        losing sleep; been compromised; has been stolen; my account safe; my money safe; freaked; spooked; scary; frightened; keeps me up`,
      3: `panic; in a panic; terrified; very worried; really worried; extremely worried; so worried; worried sick; sick with worry; really scared; desperate; freaking out; can t sleep; beside myself with worry`,
    },
    disappointed: {
      1: `not what i expected; not as described; not as advertised; not as pictured; expected more; thought you; would have expected; not great; not good; not impressed; poor; a pity; not up to; mediocre; cheap feel*; lower quality; doesn t match; underwhelm*; not satisfied; unsatisfied; dissatisfied; meh; used to be better; could be better; hoped for more; hoping for better; not worth; nothing like the; had hoped; was hoping; were hoping; so so; gone downhill; going downhill; think twice; won t be ordering; won t order; won t buy; not be ordering; expectations; overpriced; not live up; didn t live up; doesn t live up; not the standard; standards have; deserve* better`,
      2: `not what was promised; not as promised; used to recommend; drop in quality; not as good as; flimsy; shoddy; tacky; cheaply made; lacklustre; no longer recommend; won t recommend; can t recommend; hoped for better; expected … price; for that price; for this price; sorry to see; sad to see; pity; had higher hopes; high hopes; not the quality; worse than before; not worthy; falls apart; fell apart; for a premium; not anymore; wouldn t recommend;
        disappoint*; let down; let me down; letdown; letting me down; expected better; expect better; thought better of you; poor quality; poor service; bad service; bad quality; bad experience; unhappy; not happy; what a shame; such a shame; it s a shame; real shame; shame that; underwhelming; unimpressed; regret; not worth the money;
        waste of money; used to be good; used to be great; used to love; lost faith; losing faith; lost trust; losing trust; lost confidence; misleading; misled; below par; subpar; sub par; last order; last time i; falls short; fell short; far below; left a bad taste; discouraging; nothing like`,
      3: `very disappointed; really disappointed; extremely disappointed; deeply disappointed; so disappointed; bitterly disappointed; hugely disappointed; massively disappointed; beyond disappointed; utterly disappointed; terribly disappointed`,
    },
    frustrated: {
      1: `still not; still no; still doesn t; still does not; still hasn t; still haven t; still isn t; still waiting; still can t; still cannot; still the same; still broken; still getting; still showing; still says; still nothing; yet again; again and again; once again; same problem; same issue; same error; same thing; happening again; happened again; keeps; keep getting; keep having; keep being; keep asking;
        second time; twice now; third time; 3rd time; no change; no luck; no joy; no success; nobody; no one; no reply; no response; no answer; haven t heard; have not heard; never heard back; heard nothing; didn t help; did not help; doesn t help; nothing helps; nothing works; tried everything; already told; already tried; already sent; already gave; already given; already explained; already provided; already said; already answered; explained this to; explained it to; different people; same details; asks for the same; ask for the same; as i said; like i said; as i wrote; as already; told you; weeks now; days now; for weeks; for months; for days; over a week; over a month; been waiting; waiting since; chasing; going round in circles; annoyed; annoying; nuisance; inconvenien*; every time; every single; another week; hours on hold; on hold for; for hours; for ages; how long does; can someone; can somebody; anybody there; any chance of; another delay; delayed again; back again; tired; passed from; passed around; bounced; transferred`,
      2: `had it up to here; up to here with; can t work like this; can t work this way; why is that so; why is this so; so difficult; so complicated; breaks something; breaks everything; just want a; all i want is; do i have to; do we have to; how often must; how often do; how long must; how much longer; how many more; once more; missed appointment; third appointment; for the umpteenth; umpteen*; yet another; no solution; no progress; no end in sight; never works; never ends; endless*; over and over; time after time; at wit s end; nothing but; same story; the same story; here we go again; stop asking; makes me tired; wearing me out; worn out; chase you; keep chasing; thrice; on hold again; cut off again;
        frustrat*; fed up; sick of; tired of; had enough; have to repeat; repeat myself; repeating myself; explain again; explaining again; explain everything again; explain it all again; all over again; start from scratch; start from the beginning; waste of time; wasted; wasting; wasting my time; fourth time; 4th time; fifth time; 5th time; sixth time; for the _ time; how many times; how many more times; how often do i; how hard can it be; is it really that hard; why is it so hard; why is this so hard; nobody answers; nobody … answer*; nobody … reply; nobody … replied; nobody … respond*; nobody … help*; no one … help*; no one … answer*; no one … repl*; no one … respond*; no one … call*; nobody … call*;
        round in circles; in circles; going nowhere; getting nowhere; getting ridiculous; at my wits end; at my wit s end; wits end; losing patience; lost patience; losing my patience; lost my patience; running out of patience; out of patience; patience is; exasperat*; infuriating; irritat*; really annoying; very annoying; so annoying; aggravat*; unbearable; pain in the; nightmare; drives me; driving me; can t be that hard; keep passing me; passed from pillar; being ignored; ignored; ignoring; you keep; same question; same questions; asked the same; copy and paste; copy paste; canned; bot answers; unusable; useless; hopeless; wasted _ hours; spent hours; spent _ hours; hours wasted; for crying out loud; come on; seriously; ffs; ugh; argh; urgh; sigh; what is going on; what s going on; what is taking so long; what s taking so long; taking so long; nothing happens; nothing has happened; nothing happened; broken promises; promised … nothing; you promised; was promised; wild goose; driving me mad; driving me crazy; do your job; get it together; chase you; do i really have to; do i have to keep`,
      3: `extremely frustrat*; incredibly frustrat*; so frustrat*; very frustrat*; beyond frustrat*; really frustrat*; sick and tired; absolutely fed up; completely fed up; totally fed up; at the end of my tether; at breaking point; pulling my hair out; tearing my hair out; last straw`,
    },
    angry: {
      1: `complaint; formal complaint; legal; unprofessional; unreliable; rude; dishonest; cancel everything; i demand; i want my money back; want my money back; give me my money; give me my money back; i expect a; immediately; right now; terrible; awful; horrible; worst; rubbish; cancel my contract; report you; supervisor; manager; never again; speak to a manager; trustpilot; ombudsman; chargeback; consumer protection; wtf; hell; damn; bloody; unbelievable; incredible that; the cheek; how is that possible`,
      2: `barefaced; a lie; don t you dare; dare you; this instant; go to the press; go public; hung up on me; hang up on me; or else; on social media; will report; be in touch with my; sick joke; daylight robbery; slap in the face; no excuse; inexcusable; intolerable; deceitful; cheated; cheating; swindle*; never want to hear; enough is enough; stop lying; you people; unforgivable; shambles; fiasco; fraudsters; fix it now; answer me; get this fixed;
        unacceptable; not acceptable; ridiculous; absurd; angry; outrageous; outrage; outraged; disgrace*; disgust*; appalling; appalled; furious; livid; fuming; pathetic; a joke; total joke; absolute joke; shameful; shame on you; scandal*; incompetent; incompetence; liars; liar; lying; lied to; lies; thieves; thieving; theft; stealing; stole my money; ripped off; rip off; ripoff; robbed; robbery; con artists; scammers; crooks; criminal; lawyer; solicitor; sue; suing; court; legal action; small claims; police; how dare; the worst; worst company; worst service; worst experience; absolutely terrible; terrible service; awful service; horrible service; horrendous; atrocious; abysmal; dreadful; contempt*; idiots; idiot; stupid; morons; crap; shit; shitty; bullshit; bs; fuck*; pissed; piss off; screw you; go to hell; insult*; insulting; joke of a; insolent; treat* … like dirt; like dirt; like an idiot; taking the piss; taking the mickey; fool me; hate; never buying; never buy from you; never order from you; done with you; i m done; i am done; lost it; are you kidding; are you kidding me; you kidding; you must be joking; kidding me; what kind of company; sort of company; what is wrong with you; enraged; fobbed off; demand my; demand an; demand a; last warning; final warning; my bank to reverse; take this further; taking this further; take it further; not have it; won t stand for; won t tolerate; sheer cheek; sham; cowboys`,
      3: `absolutely furious; beyond angry; absolutely disgusting; absolutely unacceptable; totally unacceptable; completely unacceptable; utterly unacceptable; simply unacceptable; absolutely livid; so angry; very angry; extremely angry; really angry; absolutely outrageous; bunch of thieves; bunch of crooks; bunch of liars; see you in court; blood is boiling; boiling; an absolute disgrace; absolutely ridiculous; completely ridiculous`,
    },
    sad: {
      1: `unfortunately for me; miss it; missed her; missed his; missed my; missed our; sentimental; cry; used to belong; miss him; miss her; low; lonely; alone; ruined; empty`,
      2: `heavy heart; feel down; feel so down; feeling down; hospice; hospital; widow*; lost our home; lost my job; lost my sister; lost my brother; lost our; no longer with us; hurts to; heartache; stillborn; dementia; terminal*; buried; last trip; last wish; in memory; memories are gone; was so looking forward; broken hearted; breaks me; low spirits; inconsolable; weeping; sobbing; wept;
        sad; saddened; sadly; upset; heartbreaking; heart broken; heartbroken; in tears; crying; cried; devastat*; grief; grieving; mourning; passed away; passed on; died; death; funeral; bereave*; miscarriage; lost my mother; lost my father; lost my husband; lost my wife; lost my dad; lost my mum; lost my mom; lost my son; lost my daughter; lost my dog; lost my cat; lost everything; lost all … photos; lost all the photos; gone forever; irreplaceable; last photos; last memory; only memory; only photos; breaks my heart; broke my heart; hurts; hurtful; miserable; depress*; unhappiness; gutted; can t be replaced; cannot be replaced; late husband; late wife; late mother; late father; late mum; late dad; late brother; late sister; late grandmother; never get back; never get them back; never get it back; never get that back; lost for words with grief; tears; sorrow; worst year; hard time right now; difficult time; tough time; hard to write`,
      3: `heartbroken; devastated; absolutely devastated; absolutely gutted; completely heartbroken; in floods of tears; cried all; cried for; can t stop crying; couldn t stop crying; unbearably sad; so sad; very sad; deeply sad; really sad; truly sad; broke down`,
    },
  },
  negations:
    'not; no; never; t; without; hardly; barely; nothing; neither; nor; cannot; far from; less than; cant; dont; didnt; isnt; wasnt; doesnt; wont; anything but',
  intensifiers:
    'very; really; so; extremely; absolutely; totally; completely; utterly; incredibly; such; super; deeply; truly; bloody; beyond; seriously; hugely; terribly; quite frankly; more than; increasingly; thoroughly; massively; genuinely',
  downtoners:
    'a bit; a little; slightly; somewhat; kind of; sort of; rather; a tad; mildly; fairly; just a little; a touch',
  contrasts: 'but; however; although; though; yet; except; unfortunately; despite; sadly; only that; whereas',
  politeness: `thanks in advance; thank you in advance; many thanks in advance; thanks in anticipation; thank you in anticipation; thanks for your help in advance; thank you for your time; thank you for your understanding; thank you for your attention; thanks for your time; thanks for reading; thanks for contacting; thank you for contacting; thank you for your message; thanks for your message; thanks for your email; thank you for your email; thanks for your mail; thanks for the reply; thank you for the reply; thanks for your reply; thank you for your reply; thanks for getting back; thank you for getting back; thanks for looking into; thank you for looking into;
    kind regards; best regards; warm regards; with regards; regards; best wishes; yours sincerely; yours faithfully; sincerely; all the best; many thanks; thanks and regards; thanks again in advance; would be grateful; d be grateful; i d be grateful; be grateful if; would appreciate; d appreciate; appreciate it if; appreciate a; appreciate any; appreciate your help; appreciate a quick; be happy to; happy to help; happy to wait; happy to send; happy to pay; happy to provide; be glad to; glad to; have a nice day; have a good day; have a great day; have a lovely day; hope you are well; hope you re well; hope all is well; hope this finds you well; if you would be so kind; be so kind; nice to meet you; good morning; good afternoon; good evening; would love to; d love to; i d love; would be great; would be nice; would be perfect; it would be great; that would be great; no thanks; no thank you; sorry to bother; sorry to bother you; not to worry; no worries; don t worry; no hurry; no rush; just curious; just wondering; please confirm; thanks for confirming; thanks to; one thing i love`,
  praise: `great; brilliant; fantastic; wonderful; lovely; amazing; awesome; excellent; perfect; superb; marvellous; marvelous; nice; charming; impressive; outstanding; splendid; delightful; well done; good job; nice work; nice job; good work; congratulations; congrats; bravo; kudos; thanks for; thank you for; thanks so much for; thank you so much for; thanks a lot; love how; love that; love it when; love waiting; so glad; glad; top; top notch; world class; first class; a pleasure; how nice; how lovely; how kind; how thoughtful; terrific; genius; stellar; cheers for; big thanks; hats off; such a joy; what a joy; beautiful; i m thrilled; thrilled; much appreciated; wow; yay; hooray; slow clap`,
  failures: `lost; losing; lose; broken; broke; breaking; breaks; smashed; crushed; crash*; late; delayed; delay; cancelled; cancelling; canceled; missing; wrong; failed; failing; fails; not working; doesn t work; does not work; didn t work; stopped working; not arrived; hasn t arrived; never arrived; never came; not delivered; no reply; no answer; no response; nobody; no one; on hold; waiting; waited; wait; weeks; two hours; hours; third time; second time; fourth time; again; still; charged twice; double charged; charged me twice; overcharg*; charging me; charge me; ignored; ignoring; hung up; hang up; cut off; disconnected; useless; nothing; error; errors; bug; bugs; deleted; delete; deleting; wiped; empty box; soaked; dented; scratched; damaged; destroyed; ruined; dead; outage; down; offline; no internet; no signal; price increase; raised the price; locked me out; locked out; same question; same answer; copy paste; a bot; wrong size; wrong address; neighbour; months; refus*; bill for; leak*; burnt; rain; puddle; 404; blank; freez*; frozen; unanswered; cracked; closing my ticket; closed my ticket; closed the ticket; without telling; for nothing`,
  sarcasm: `thanks for nothing; thank you for nothing; cheers for nothing; slow clap; oh great; oh brilliant; oh wonderful; oh joy; oh lovely; oh perfect; oh fantastic; oh how; well that s just great; just great; just brilliant; just wonderful; just perfect; just lovely; just what i needed; just what i wanted; exactly what i needed another; great job losing; great job breaking; great job on losing; great job ruining; good job losing; good job breaking; nice job losing; well done losing; well done for losing; way to go; what a surprise; big surprise; shocker; shock horror; surprise surprise; who would have thought; who d have thought; as if by magic; nothing says … like; nothing better than; nothing like waiting; nothing i enjoy more; my favourite way; my favorite way; favourite hobby; favorite hobby; love being; love paying; love how you; love it when; love that you; love waiting; love spending; so thoughtful of you; how thoughtful of you; how kind of you to; how generous; how very kind; how considerate; so considerate; yeah right; yeah sure; sure jan; of course it; of course they; lucky me; aren t i lucky; truly world class; world class service; customer service at its best; at its finest; at its very best; give … a medal; give … an award; deserve* a medal; deserve* an award; award for; round of applause; hats off to; congratulations on losing; congratulations on; congrats on losing; congrats on; gold star; keep up the great work losing; speechless at how good; can hardly contain; five star treatment; so so helpful; what a treat; what a joy; very useful a; really living up; must be hard; must be nice; i m sure your; no rush though; take your time i; take your time it s only; don t hurry on my account; why would i want; who needs; because who needs; silly me; how silly of me; my mistake for thinking; brilliant system; genius idea; genius move`,
  resolved: `works now; working now; works again; working again; works perfectly; all sorted; got sorted; sorted it; sorted now; it s sorted; fixed; resolved; solved; problem solved; up and running; back to normal; arrived today; arrived safely; arrived this morning; came today; got it today; got my refund; refund arrived; refund has arrived; received the refund; received my refund; replaced it; that worked; that did it; that helped; did the trick; all good now; replacement arrived; found it; on the phone walked me; talked me through; walked me through; helped me; so quickly; so fast; so patient; very patient; next day; within minutes; within an hour; in no time; went out of`,
  circumstances: {
    deadline: `deadline; by monday; by tuesday; by wednesday; by thursday; by friday; by saturday; by sunday; by tomorrow; by tonight; by noon; by the end of; by next; before monday; before tuesday; before wednesday; before thursday; before friday; before saturday; before sunday; before the weekend; before christmas; before my flight; before we leave; before i leave; before i fly; before we fly; until friday; due on; due tomorrow; due date; expires; in time for; runs out; need it by; need this by; need them by; need it for; need it before; need it today; need it tomorrow; has to be here; must be here; no later than; at the latest; starts on; starts tomorrow; tonight at; only have until; have until`,
    event: `wedding; birthday; funeral; anniversary; christening; baptism; graduation; exam; exams; interview; job interview; presentation; conference; trade fair; concert; party; baby shower; christmas present; birthday present; gift for; present for; holiday; holidays; honeymoon; vacation; operation; surgery; viva; school trip; first day; opening day; product launch; due date of; hen do; stag do; retirement; reunion; eid; easter; communion; match`,
    vulnerability: `wheelchair; disabled; disability; pregnant; in hospital; hospital; chemo*; cancer; insulin; diabetic; asthma; oxygen; dialysis; medication; medicine; blind; visually impaired; partially sighted; deaf; hard of hearing; dementia; alzheimer*; autistic; autism; dyslexi*; epilep*; heart condition; pacemaker; care alarm; emergency alarm; carer; housebound; can t walk; cannot walk; can t leave the house; lost my job; unemployed; out of work; on benefits; can t afford; cannot afford; can t pay my rent; no heating; no hot water; single mother; single mum; single mom; single parent; on my own; newborn; premature; stroke; broken leg; broken hip; broke my leg; bedridden; my pension; a pensioner; years old and; i am ill; i m ill; seriously ill`,
    'others-affected': `my kids; my children; my son; my daughter; my wife; my husband; my partner; my mother; my mum; my mom; my father; my dad; my parents; my grandmother; my grandfather; my gran; my nan; my baby; our baby; my family; my sister; my brother; my flatmate*; my neighbour*; my neighbor*; my tenants; my guests; our guests; my clients; our clients; my customers; our customers; my patients; our patients; my students; our students; my team; our team; my colleagues; our colleagues; my staff; our staff; our employees; my boss; whole office; entire office; whole team; whole family; the kids; other people; everyone in; all of us; both of us; our volunteers; our members`,
    loss: `passed away; passed on; died; death of; bereave*; lost my mother; lost my father; lost my husband; lost my wife; lost my dad; lost my mum; lost my mom; lost my brother; lost my sister; lost all my; lost all our; lost my photos; lost my data; lost my work; lost hours of; lost a day; lost a client; lost a customer; lost my wallet; lost my phone; stolen; was stolen; got stolen; was robbed; burgled; burglary; late husband; late wife; late mother; late father; house fire; flooded; flood; miscarriage; out of pocket; cost me; missed my flight; missed our flight; missed the flight; missed the wedding; missed my appointment; lost income; losing money; losing customers; losing business`,
    plan: `moving house; moving to; moving out; moving in; move house; move to; moving on; relocating; relocate; travelling to; traveling to; travel to; flying to; fly to; fly out; leaving for; leave for; going to be away; going away; going abroad; abroad; on holiday from; away from; away until; planning to; plan to; we re planning; renovating; starting a; opening a; want to surprise; going to switch; switching to; upgrade to; study in; studying in; emigrat*; get married; getting married; expecting a baby; having a baby; buying a house; next month i; going on`,
    work: `work from home; working from home; home office; for work; my work; my job; my business; our business; my shop; our shop; my company; our company; small business; self employed; freelance*; i am a nurse; i m a nurse; i am a teacher; i m a teacher; i am a doctor; i m a driver; night shift; night shifts; shift; shifts; video calls; zoom calls; client meeting; meeting at; can t work; cannot work; unable to work; need it to work; my office; our office; restaurant; my practice; our practice; my studio; teach online; online lessons; payroll; invoices to send; on call`,
  },
};

export const ledger: LedgerPack = {
  slots: {
    'order-number': 'order (?:number|no\\.?|id|ref(?:erence)?)|purchase number|number of (?:your|the) order',
    account: '(?:account|customer|client|member(?:ship)?) (?:number|no\\.?|id)',
    email: 'e-?mail(?: address)?',
    phone: '(?:phone|mobile|telephone|contact|cell) number|number (?:we|i) can (?:call|reach)',
    address: '(?:delivery|shipping|postal|home|billing|street) address|your address',
    postcode: 'post ?code|zip(?: code)?',
    device:
      '(?:which|what)(?: kind of| type of| apple)? (?:device|iphone|phone|computer|router|laptop|machine)|device (?:type|name)|type of device',
    model: '(?:the|your) (?:\\w{2,12} )?model|(?:which|what) model|model(?: number| name)',
    version:
      '(?:which|what)(?: exact)? version|(?:which|what|current|exact|your|and) (?:i?os|ios|android|windows)(?: \\d{1,2})?(?: version)?|(?:software|i?os|app) versions?|(?:which|what) version|exact i?os|version (?:number|of|are)|(?:app|software|firmware|os) version',
    serial: 'serial(?: number| no\\.?)?',
    'error-message': 'error (?:message|code|text)|exact (?:wording|message)',
    'since-when': 'since when|when did (?:this|it|the \\w+) (?:first )?(?:start|begin|happen)|how long (?:has|have)',
    date: 'date of (?:purchase|order|birth)|purchase date|when did you (?:buy|order|purchase)',
    amount: 'how much (?:did|were|was)|amount (?:you|that)',
    'payment-method': 'payment method|how did you pay|which card',
    'tracking-number': 'tracking (?:number|id|code)|parcel number',
    'booking-reference': 'booking (?:number|reference|code)|reservation number',
    'steps-tried': 'what (?:have )?you (?:already )?tried|steps? (?:have )?you (?:already )?(?:tried|taken)',
    screenshot: 'screen ?shots?|photos?|pictures?',
  },
  request:
    '(?:dm|message|text|email|join|meet) us|we(?:.d| would) like (?:the |your |some |more )?(?:details|information)|(?:could|can|would|will|might) (?:you|i|we)|please|may (?:i|we)|let (?:me|us) know|kindly|send (?:me|us)|share|provide|confirm|tell (?:me|us)|i(?: will|.ll)? need|we(?: will|.ll)? need|what(?: is|.s)|which',
  known:
    'thank(?:s| you) for|i (?:can )?see|i have your|we have your|your [\\p{L} ]{2,20} (?:is|was)|as you (?:said|told|wrote)',
  steps: {
    restart:
      're-?start(?:ed|ing)?(?! (?:by |on )?(?:its own|itself|randomly|constantly))|(?:hard )?re-?boot(?:ed|ing)?(?! (?:by |on )?(?:its own|itself|randomly|constantly))|power[- ]cycl(?:e|ed|ing)|(?:turn|switch)(?:ed|ing)? (?:it|everything|(?:the|my|your|his|her|their) \\w{2,20}) off and (?:back )?on(?: again)?|(?:turn|switch)(?:ed|ing)? off and (?:back )?on',
    reset:
      '(?<!password |passcode |pin )(?:factory |hard |full |soft |complete )?re-?set(?:ting|s)?(?! (?:my |the |your |his |her |their )?(?:password|passcode|pin|link|e-?mail|code))|restor(?:e|ed|ing) (?:it to )?(?:the )?(?:factory|default) settings',
    reinstall:
      're-?install(?:ed|ing)?|(?:uninstall)(?:ed|ing)?|(?:delet|remov)(?:e|ed|ing) (?:and re-?install(?:ed|ing)? )?(?:the|my|your) app',
    update:
      '(?<!last |latest |new |recent |the |an |this |ota )updat(?:e|ed|ing) (?:the|my|your|his|her|its|all|both|to) (?!details|address|card|payment|order|account|email|ticket|case|booking|billing|status|information|phone number|records?)(?:\\w{2,20})|(?:updated|upgraded) (?:it|everything|firmware|software|drivers?|ios|android|windows)|(?:firmware|software|app|driver|system) update|upgrad(?:e|ed|ing) (?:to|the) (?:latest|newest|new|firmware|software|version)',
    'clear-cache':
      '(?:clear|empt|delet)(?:ed|ing|y|ied|e)? (?:out )?(?:the |my |your |all |his |her )?(?:browser )?(?:cache|cookies|browser data|browsing data)',
    'log-out-in':
      '(?:log(?:ged|ging)?|sign(?:ed|ing)?) (?:out|off)(?: and| then)?(?: logg?(?:ed|ing)?| sign(?:ed|ing)?)?(?: back)? (?:in|on)',
    reconnect:
      're-?connect(?:ed|ing)?|un-?plug(?:ged|ging)?(?: and (?:re-?plugged|plugged) (?:it )?(?:back )?in)?|plug(?:ged|ging)? (?:it|them|everything) (?:back )?in|re-?pair(?:ed|ing)? (?=the|it|my|your|both|them)(?:the|it|my|your|both|them)(?: (?:bluetooth|device|watch|headphones|headset|speaker|phone|remote|keyboard|mouse))|(?:unpaired|un-?pair) (?:and|then)',
    'different-browser':
      '(?:in |with |on )?(?:a |an )?(?:different|diff|another|other|second) browser|incognito(?: mode| window)?|private (?:window|mode|browsing)',
    'different-device':
      '(?:on |with |from )?(?:a |an |my )?(?:different|diff|another|other|second) (?:device|phone|computer|laptop|pc|tablet)',
    'replace-battery':
      '(?:(?:put|tried|using|inserted|with) )?(?:in )?(?:brand )?(?:new|fresh|different) (?:set of )?batter(?:y|ies)|(?:replac|chang|swap)(?:e|ed|ing|ped|ping)? (?:out )?(?:the |my |your |all |both |its )?batter(?:y|ies)',
    'check-cable':
      '(?:a )?(?:different|another|new|second|spare) (?:\\w{2,12} )?cable|(?:check|swap|replac|chang|re-?seat)(?:ed|ped|ping|ing|e)? (?:out )?(?:all )?(?:of )?(?:the |my |your |both )?(?:\\w{2,12} )?cables?|all (?:the )?cables? (?:checked|swapped)',
    wax: 'wax(?:ed|ing)?(?: the zip)?',
    'check-spam': '(?:check(?:ed|ing)?|look(?:ed|ing)? in) (?:my |your |the |his |her )?(?:spam|junk)(?: folder)?',
  },
  done: 'already|tried|i(?:.ve| have) (?!to |a |an |the |my |no )|we(?:.ve| have) (?!to |a |an |the |no )|i did|did (?:a|the|that|it)|done|i (?:re-?started|reset|reinstalled|updated|cleared|unplugged|replaced)|(?:after|since|despite) (?:the |a |another |\\w{3,12}ing)|had (?:cust\\w*|cx|her|him|them|cu)|walked|talked (?:\\w{2,10} )?th(?:ru|rough)|went th(?:ru|rough)|guided|cust(?:omer)? (?:has |had )?(?:already )?(?:reset|did|re-?booted)|(?:he|she|they|we) (?:has |have |did |reset)|twice|(?:\\d|two|three|four|five|six|several|many|multiple) times|\\dx|x\\d|again|a (?:second|third|fourth) time|(?:when|whenever|every time|each time) (?:i|we)',
  advice:
    "please|pls|could you|can you|would you|will you|try(?!ing to)|you (?:can|could|should|need to|may want to|might want to|must|have to)|have you (?:already )?tried|did you try|let's|i(?:.d| would) (?:suggest|recommend|advise)|(?:i|we) (?:suggest|recommend|advise)|adv(?:ised?)?|suggested|told (?:me|us|him|her|them|cust\\w*|cx) to|asked (?:me|us|him|her|them|cust\\w*|cx) to|should (?:i|we)|shall (?:i|we)|do (?:i|we) (?:need|have) to",
  outcomes: {
    'solved-briefly':
      '(?:only |just )?(?:for|lasted|lasts) (?:only |just |about |around |roughly )?(?:an?|a few|a couple of|several|half an?|some|one|two|three|four|five|ten|\\d+) (?:days?|hours?|hrs?|minutes?|mins?|weeks?|while|bit|moment|seconds?)|then (?:it )?(?:started|came back|stopped|failed|dropped|crashed|died|went)(?: \\w+)?|worked (?:for an?|until|briefly)|(?:came|comes|was|is) back (?:again|the next|after|within|a)|briefly|temporarily|until (?:the next|this|yesterday|last|it)|worked (?:\\w+ ){0,2}(?:an?|one|two|three|half an|a few|a couple of|\\d+) (?:days?|hours?|minutes?|weeks?)|(?:worked|fine|ok|okay|lasted|held) (?:till|until)',
    failed:
      '(?:did ?n.?t|does ?n.?t|do ?n.?t|has ?n.?t|have ?n.?t|had ?n.?t|is ?n.?t|was ?n.?t|wo ?n.?t|not|never|none of (?:it|that|this|them|which)(?: has| have)?) (?:really |actually |seem to |even )?(?:help|work|fix|change|solve|resolv|make|do any|made|done any|better)\\w*|no (?:change|effect|luck|joy|difference|improvement|success|avail|result|good|use|dice)|nothing (?:in|there|either|changed|worked|helped|happened|works|helps|has (?:changed|worked|helped))|(?:did|does|do|changed|achieved|accomplished) nothing|n/?[ce](?=[\\s.,;)]|$)|still (?:the same|not|no|drop\\w*|broken|stuck|fail\\w*|happen\\w*|crash\\w*|fault\\w*|offline|dead|down|blinking|flashing|won.t|can.t|cannot|does ?n.?t|is ?n.?t|there|doing it|get\\w*|shows?|see\\w*|freez\\w*|disconnect\\w*|an? |have|having|nothing|says?|says|red|slow)|without (?:any )?(?:success|luck|effect|result)|(?:made|makes|with) no difference|same (?:problem|issue|error|result|thing|message|fault)|to no avail|in vain|useless|pointless|waste of time|failed|unsuccessful\\w*|(?:still|keeps?) (?:won.t|refusing|rejecting|slow|bad|broken|buffering|leaking|beeping|lagging|spinning)|(?:all )?for nothing|no dif+(?:erence)?|(?:did|does)nt (?:help|work|change)|back to square one|(?:just as|as) (?:much|bad|slow|often) as (?:before|ever)|(?:and )?(?:nope|nada)|(?:soaked|dead|stuck|broken|down|out) again|(?:has|have)n.?t gone away',
    partly:
      '(?:a )?(?:bit|little|slightly|somewhat|marginally) (?:better|faster|improved)|part(?:ly|ially)|only (?:some|half|partly)|helped (?:a bit|a little|somewhat|slightly)|improved (?:a bit|a little|slightly)|better but',
    solved:
      '(?:that|it|this|which|and it|restart|reset|reboot) (?:has |finally |actually |seems to have )?(?:worked|helped|fixed (?:it|the (?:issue|problem))|did it|did the trick|solved (?:it|the (?:issue|problem))|sorted it|resolved (?:it|the (?:issue|problem)))|works (?:now|again|fine|perfectly|like a charm)|(?:is|are|it.s|all|now|got|issue|problem) (?:now )?(?:fixed|solved|sorted|resolved|ok|okay|good now|working|back online)|working (?:now|again|fine)|back (?:online|to normal|up)|all (?:good|ok|fine|well)(?: now)?|did the trick|fixed (?:it|the (?:issue|problem))|resolved|solved|wkg',
    refused:
      '(?:do ?n.t|did ?n.t|wo ?n.t|not) want to|(?<!was |been |is |got |payment |card |bank |keeps getting )refuse[sd]?|rather not',
  },
  promise:
    'i(?:.ll| will| shall)|we(?:.ll| will| shall)|promised|you(?:.ll| will| should) (?:have|get|receive|hear|see|be)|should (?:arrive|be with you|reach you)|going to|expect(?:ed)?|cb|call ?back|will (?:be|arrive|call|send|follow)|(?:technician|engineer|colleague|courier|driver|someone|somebody|parcel|refund|replacement) (?:will|is going to)|you(?:.re| are) getting|will (?:ring|phone|email|mail|contact|refund|reply|come|write|visit|get back)',
  customer: 'cust(?:omer)?|cx|client|caller|he|she|they',
  days: {
    '(?:with)?in (?:the|an) (?:next )?hour|in a (?:few|couple of) (?:minutes|hours)|this (?:morning|afternoon|evening)|straight away|right away|shortly|by close of business|cob': 0,
    '(?:with)?in (?:the next )?(?:two|2) weeks': 14,
    '(?:with)?in a week': 7,
    'today|tonight|by the end of (?:the )?day|eod': 0,
    'tomorrow|tmrw|tmr|tmw': 1,
    'the day after tomorrow': 2,
    'next week|within a week': 7,
  },
  weekdays: [
    'mon(?:day)?',
    'tue(?:s(?:day)?)?',
    'wed(?:nesday)?',
    'thu(?:rs(?:day)?)?',
    'fri(?:day)?',
    'sat(?:urday)?',
    'sun(?:day)?',
  ],
  within: {
    days: '(?:within|in) (\\d{1,2})(?: (?:working|business))? days?',
    hours: '(?:within|in) (\\d{1,3}) (?:hours?|hrs?)',
  },
  past: '[\\p{L}-]{2,20}ed',
  fixes:
    '(?:cleaned|replaced|swapped|changed|moved|disabled|enabled|turned off|switched off|removed|tightened|adjusted|recharged|charged|bled|descaled|emptied|defrosted|re-?entered|switched|forgot) (?:out )?(?:the|my|our|both|all|a|another) (?!mind|order|subject)[\\p{L} -]{3,30}|(?:reset|changed|re-?entered) (?:the|my|our) (?:password|pin|settings|channel|dns)|changed (?:channels?|passwords?)|(?:flight|airplane|aeroplane) mode(?: on| off)?|(?:empty|rinse|test) (?:cycle|wash) done',
  attempt: {
    open: '(?:(?:i|we|he|she|they|cust(?:omer)?|cx)(?:.ve| have| has|.d| had)? (?:already |also |even |just |then )?tried|have (?:already )?tried|tried)(?: out)?(?= (?:\\p{L}{3,14}ing|an?|the|another|different|my|other|new|your|with|both|all the) )',
  },
  deed: {
    did: '(?:i|we)(?:.ve| have| had)?(?: (?:already|also|even|just|then|now)){0,2} (?:\\p{L}{3,14}ed|took|put|ran|held|let|went through|did)|^(?:already |also |even |then )?(?:took|put|held|ran|unscrewed|\\p{L}{3,12}ed)(?= (?:it|the|my|them|out|both|all|a|every))',
    none: '(?:call|phon|email|e-mail|wait|ask|contact|order|bought|receiv|chas|complain|messag|return|need|want|promis|bill|charg|refund|request|report|pa(?:id|y)|travell|arriv|expect|assum|hop|miss|open(?:ed)? a)\\p{L}*|rang|wrote|went to|spoke|let you',
    vain: 'without (?:any )?(?:success|luck|effect)|no (?:luck|joy|success|change|difference|effect|dice|result)|to no avail|in vain|made no difference|same (?:thing|result|error|problem|issue)|nothing (?:changed|helped|works|happened)|didn.?t (?:help|work|fix|change)\\w*',
  },
  noAttempt:
    '(?:fixing|solving|using|playing|opening|watching|sending|calling|phoning|ringing|contacting|emailing|e-mailing|writing|reaching|asking|getting|speaking|chatting|logging|signing|paying|ordering|booking|buying|cancelling|explaining|the (?:chat|phone|hotline|number)|your|everything|all the|that|it|this|again)',
  not: 'not|n.t|never|without|instead of|rather than|unable to|couldn.?t|can.?t|cannot|refus\\w{1,3} to|no need to|before|keeps?|kept|constantly|randomly|suddenly|haven.?t|hasn.?t|didn.?t|don.?t',
  later: 'will|.ll|going to|gonna|would|should i|want to|plan(?:ning)? to|if i|later|tonight|tomorrow|about to|need to',
  ours: '(?:i|we|our (?:team|engineers?|technicians?))(?:.(?:ll|ve|m|re|d))?(?: (?:will|have|can|could|am|are|just|also|already|now|had|did|going to|be|been|then)){0,3}',
  articles: 'the|my|our|your|his|her|their|both|all',
  call: 'call(?:ed|ing)?(?: (?:you|him|her|them|me))?(?: back)?|call ?back|cb|ring|phone|spoke',
  delivered:
    '(?:i|we)(?:.ve| have)(?: \\w{2,10})? (?:sent|shipped|dispatched|refunded|issued|processed|attached|replaced|fixed|resolved|checked|credited|arranged|booked|updated|confirmed|cancelled|heard)|(?:has|have) been (?:\\w{2,10} )?(?:sent|shipped|dispatched|refunded|issued|processed|replaced|fixed|resolved|credited|delivered|arranged|booked|cancelled)|(?:was|were|is|are) (?:sent|shipped|dispatched|refunded|issued|credited|delivered)|as promised|attached|here (?:is|are)|(?:called|spoke|rang|phoned) (?:cust\\w*|cx|him|her|them|you|back)|on its way|(?:have|has) (?:arrived|received)|arrived|i (?:got|received)|came today|went out|(?:got|received) (?:the|your|a|my|it)|came|(?:is|was) here|turned up|(?:he|she|they|you|someone|somebody) (?:called|rang|phoned) me|visited',
  undelivered:
    '(?:no ?body|no one|never|not|n.t)(?: \\w{2,10}){0,2} (?:call|called|rang|phoned|came|come|arrived?|received?|heard|got|get|happened|shown?|showed|sent|turn(?:ed)? up|contacted|replied|responded)\\w*|still (?:waiting|nothing|no|haven|hasn|not)|no (?:call|reply|answer|response|refund|sign|news|word|one)|nothing (?:came|arrived|happened|yet|so far)|where is',
  wishes:
    '(?:please|pls|plz|kindly) (?!note|find|see|be aware|excuse|forgive|don.?t worry|reply|help me understand)\\w+|(?:could|can|would|will) (?:you|someone|somebody|anyone|one of you) (?:please |kindly |just )?(?!believe|imagine)\\w+|(?:i|we)(?:.d| would) (?:really |also )?(?:like|love|appreciate|prefer) (?:to|you|a|an|my|it|if|some)|i want (?:to|my|a|you)|i need (?:you|a (?:refund|replacement|copy|receipt|new)|to know|my (?:money|refund|invoice))|let me know|tell me|send me|(?:i|we) (?:wonder|was wondering|wanted to (?:know|ask))|looking for (?:an answer|a way)|i (?:demand|insist|request)|wondering (?:if|whether|when|how)',
  clock: '(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m|(?:by|until|till|before|at) (\\d{1,2})[:.](\\d{2})',
  nouns: {
    version: 'version|firmware',
    model: 'model',
    'error-message': 'error|(?:error|fault|status) code',
    'booking-reference':
      'booking (?:ref|no|id)\\.?|booking|pnr|confirmation (?:code|number)|reservation (?:code|ref\\w*)',
    serial: 's/n|sn',
    'tracking-number': 'tracking|parcel (?:number|no)',
    postcode: 'postal code',
    account: 'account|acct\\.?(?: no\\.?)?|(?:customer|client) ref\\w*|policy (?:number|no)|contract (?:number|no)',
    'order-number': 'order|order #|po',
  },
  told: {
    'since-when':
      '(?<!waiting |customer |waited )since ((?:late |early |last |this |around )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|last (?:week|month|night|year)|the (?:update|weekend|storm|outage|move|\\d{1,2}(?:st|nd|rd|th)(?: of (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))?|first|start of \\w+|power cut|latest update|last update)|this (?:morning|week|afternoon)|(?:\\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: \\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)(?: (?:morning|evening|night|afternoon|week))?)|(?:started|began|first happened|happened first|starting) ((?:on |about |around |exactly )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last (?:week|night|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:morning|week)|(?:a|two|three|four|five|six|\\d{1,2}) (?:days?|weeks?|months?|hours?) ago|after the (?:\\w+ )?update)(?: (?:morning|evening|night))?)',
    'payment-method':
      '(?:paid|pay|paying|payment|bought|ordered|used)(?: \\w+){0,4}? (?:by|with|via|through|using|on|was|my) (?:my |a |the |our )?((?:credit |debit |gift |bank |business |company )?card|bank transfer|direct debit|invoice|cash|cheque|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)',
    'error-message':
      '(?:error|says?|saying|shows?|showing|message|reads?|displays?|warning)[^"“”«»„\\n.]{0,24}["“«„] ?([^"“”«»„\\n]{4,90}?) ?["”»“]',
    date: '(?:ordered|bought|purchased|delivered|arrived|booked)(?: \\w+){0,3}? on (?:the )?(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?: \\d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)',
    amount:
      '(?:payments?|charges?|charged|debits?|debited|transactions?|paid|billed|taken|deducted|refund|transfer)[^\\n.?¿]{0,30}? (?:of |for )?((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?))',
    phone: '(?:phone|mobile|cell|tel)(?: number| no\\.?)?(?: \\p{L}{1,8}){0,3}:? {0,2}(\\+?\\d[\\d ().-]{7,16}\\d)',
  },
  correction:
    'sorry,? (?:it.s|it is|i meant|that.s|that was|the (?:right|correct)|wrong)|i meant|correction|(?:gave|sent|wrote) (?:you )?the wrong|wrong (?:number|one|order|address|version)|(?:the )?(?:correct|right) (?:number|one|address|version|order|serial)|mistyped|typo|should (?:be|have been)|not \\d[\\w-]{2,20}',
  answer:
    'get back to|let you know|update you|keep you (?:posted|updated|informed)|hear (?:back )?from|contact|follow up|write|reply|inform|respond|come back to|in touch|answer|look into|review|check',
};
