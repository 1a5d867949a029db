import type { LedgerPack } from '../ledger/ledger-pack';
import type { FeelingPack } from '../feeling/feeling-pack';

// feeling
export const feeling: FeelingPack = {
  language: 'de',
  cues: {
    pleased: {
      1: `funktioniert jetzt; funktioniert wieder; geht wieder; läuft wieder; läuft jetzt; geht jetzt; läuft super; läuft rund; passt alles; alles gut; alles bestens; freut mich; gefällt; gefallen mir; schön; gut verarbeitet; ging schnell; super schnell; zufrieden; früher als; schneller als; passt perfekt; sieht gut aus; sehr gut; weiter so; einfach zu bedienen; lohnt sich; gute qualität; klappt`,
      2: `begeistert; sehr zufrieden; rundum zufrieden; total zufrieden; super zufrieden; hervorragend; ausgezeichnet; fantastisch; großartig; klasse; prima; wunderbar; toll; super service; super app; super produkt; spitze; liebe die; liebe das; liebe eure; liebe ihre; perfekt; bin beeindruckt; beeindruckt; empfehle; empfehlen; empfehlenswert; weiterempfehl*; genau das richtige; genau was ich; genau wie ich; freue mich sehr; freue mich riesig; freu mich; bin froh; sehr froh; glücklich; tolle; tolles; toller; bester; beste … den ich; besten service; mega; genial; einwandfrei; top; übertrifft; besser als erwartet; übertroffen; erfreut; lob; großes lob; traumhaft; spitzenklasse; macht spaß; ein genuss; wunderschön`,
      3: `überglücklich; absolut begeistert; total begeistert; restlos begeistert; völlig begeistert; bin hin und weg; hin und weg; mehr als zufrieden; besser geht es nicht; besser geht s nicht`,
    },
    grateful: {
      1: `danke; vielen dank; dankeschön; besten dank; herzlichen dank; merci; dankesehr; thx`,
      2: `danke für; danke dass; danke ihnen; danke euch; danke dir; vielen dank für; vielen dank dass; herzlichen dank für; besten dank für; tausend dank; lieben dank; vielen lieben dank; vielen vielen dank; dankbar; sehr nett; so nett; lieb von; nett von; sehr freundlich; sehr hilfsbereit; hilfsbereit; sehr hilfreich; haben mir sehr geholfen; mir sehr geholfen; toll geholfen; super geholfen; weiß das zu schätzen; zu schätzen; schätze; gerettet; lebensretter; ein schatz; ein engel; bedanken; bedanke mich; großen dank; großes dankeschön; riesiges dankeschön; dank an; vergelt; geduld mit mir; hoch anrechnen`,
      3: `unendlich dankbar; so dankbar; sehr dankbar; von ganzem herzen; von herzen; zutiefst dankbar; wirklich dankbar; ewig dankbar; weiß gar nicht wie ich; kann ihnen gar nicht genug; gar nicht genug danken; den tag gerettet`,
    },
    confused: {
      1: `nicht sicher; unsicher ob; unklar; welche … denn; muss ich jetzt; soll ich jetzt; bin mir nicht sicher; finde … nicht wo; wo finde ich denn; was ist der unterschied; was ist denn der unterschied; wieso steht; warum steht; oder doch; frage mich; keine ahnung; blicke; wie jetzt; was gilt; habe ich etwas falsch; übersehe ich`,
      2: `verwirr*; verstehe nicht; versteh nicht; verstehe ich nicht; versteh ich nicht; nicht verstanden; nicht verstehe; nicht versteh; verstehe … nicht; verstehe gerade nicht; verstehe das nicht; verstehe leider nicht; kapiere; kapier; blicke nicht; blick nicht; blicke da nicht; nicht schlau; werde … schlau; ergibt … keinen sinn; ergibt keinen sinn; macht keinen sinn; macht … keinen sinn; widerspr*; ratlos; irritiert; irritierend; durcheinander; was bedeutet; was heißt; was meinen sie; was meint ihr; wie ist das gemeint; steige nicht; steig nicht; komme nicht dahinter; nicht nachvollzieh*; unverständlich; unübersichtlich; erschließt sich; böhmische dörfer; rätsel; rätselhaft; stehe auf dem schlauch; auf dem schlauch; steh auf dem schlauch; was stimmt; was stimmt denn nun; was denn nun; was nun; mal so mal so; einmal heißt es; mal heißt es; blicke nicht durch; nicht klar; nicht klar ob`,
      3: `völlig verwirrt; total verwirrt; komplett verwirrt; völlig ratlos; verstehe gar nichts; verstehe überhaupt nichts; nur noch bahnhof; verstehe nur bahnhof; bahnhof`,
    },
    worried: {
      1: `hoffe … nicht verloren; hoffentlich; rechtzeitig; sicher ist; ist das sicher; ist das normal; ist das echt; was passiert wenn; was ist wenn; verliere ich; gehen … verloren; verdächtig; unbekannte; unbekannter; unbekannten; nicht von mir; komisch vor; mulmig; unruhig; ungutes gefühl; knapp; nicht dass; kenne ich nicht; nicht kenne; kommt mir nicht; läuft die zeit; wird mir langsam`,
      2: `sorge; sorgen; besorgt; besorgniserregend; beunruhig*; befürchte; befürchtung; fürchte; angst; ängstlich; nervös; gehackt; betrug; betrüger; phishing; missbrauch*; kompromittiert; unwohl; unheimlich; bange; bangen; gestohlen worden; fremde; geleakt; datenleck; bammel; schlaflose; erschrocken; stress; gestresst; schlaflos; mir ist nicht wohl; nicht wohl; sicherheitslücke; zittere`,
      3: `große sorgen; riesige sorgen; sehr besorgt; große angst; panik; in panik; panisch; verzweifelt; verzweifle; todesangst; solche angst; kann nicht schlafen; nicht mehr schlafen; wahnsinnige angst; richtig angst; höchst beunruhigt; echt angst`,
    },
    disappointed: {
      1: `nicht zufrieden; unzufrieden; hätte mehr erwartet; mehr erwartet; hatte mehr; hatte gehofft; hätte gedacht; nicht wie beschrieben; entspricht nicht; nicht der beschreibung; nicht wie abgebildet; nicht überzeug*; überzeugt … nicht; schwach; mäßig; nicht gut; nicht schön; nicht toll; wirkt billig; billig; lässt zu wünschen; früher war; war mal; nicht mehr das; nicht das was; anders erwartet; nicht mehr bestellen; nichts mehr bestellen; nicht wieder bestellen; kein zweites mal; überleg* … zweimal; nicht wert; naja; na ja; mangelhaft; hält nicht was; hält er nicht; weit entfernt von; dürftig; enttäusch; nachgelassen`,
      2: `enttäuscht; enttäuschend; enttäuschung; enttäuschende; enttäuschender; enttäusche; schade; sehr schade; bedauerlich; bedaure; bereue; im stich gelassen; im stich; schlechte qualität; schlechter service; schlechte erfahrung; schlechter; geldverschwendung; rausgeschmissenes geld; nicht sein geld wert; nicht das geld wert; vertrauen verloren; vertrauen … verloren; das vertrauen; vertrauen ist weg; glauben verloren; besser erwartet; besseres erwartet; mehr von ihnen erwartet; mehr von euch erwartet; mehr versprochen; letzte bestellung; letztes mal; das letzte mal; nicht gewohnt; unter aller erwartung; ernüchternd; ernüchtert; traurige leistung; armselig; nicht was ich erwartet; nicht erwartet; mieser; irreführend; von … anderes gewohnt; ein trauerspiel; trauerspiel`,
      3: `sehr enttäuscht; zutiefst enttäuscht; maßlos enttäuscht; bitter enttäuscht; total enttäuscht; wirklich enttäuscht; schwer enttäuscht; mehr als enttäuscht; extrem enttäuscht; echt enttäuscht; riesig enttäuscht; große enttäuschung; riesige enttäuschung; furchtbar enttäuscht`,
    },
    frustrated: {
      1: `immer noch; noch immer; immer wieder; schon wieder; erneut; wieder das gleiche; wieder dasselbe; wieder nicht; gleiche problem; gleicher fehler; selbe problem; das gleiche; noch nicht; noch keine; noch kein; noch nichts; wieder nichts; zweites mal; zweite mal; zum zweiten mal; zum dritten mal; dritte mal; dritter versuch; mehrfach; mehrmals; niemand; keiner; keine antwort; keine reaktion; keine rückmeldung; keine besserung; keine änderung; nichts gebracht; bringt nichts; hat nichts gebracht; hilft nichts; hilft nicht; half nicht; hat nicht geholfen; ohne erfolg; erfolglos; vergeblich; alles versucht; alles probiert; alles ausprobiert; bereits geschickt; bereits geschrieben; bereits mitgeteilt; schon geschickt; schon geschrieben; schon gesagt; schon mitgeteilt; schon probiert; schon versucht; bereits versucht; bereits probiert; bereits erklärt; schon erklärt; wie gesagt; wie bereits; wie schon; warte ich; warte seit; warten wir; warte noch; warte immer; warte nun; gewartet; seit wochen; seit tagen; seit monaten; wochenlang; tagelang; stundenlang; in der warteschleife; warteschleife; ärgerlich; nervt; lästig; umständlich; jedes mal; ständig; dauernd; weitergeleitet; weiterverbunden; hin und her; verschoben; wieder verschoben; vertröstet; müde; hinterher; wann endlich; endlich mal; endlich; tut sich nichts`,
      2: `frustr*; genervt; nervig; nervend; nerven; nervt mich; satt; leid; es leid; es satt; die nase voll; nase voll; schnauze voll; langsam reicht es; langsam reicht s; reicht mir; reicht es mir; reicht s mir; reicht s; es reicht; verschwende*; zeitverschwendung; meine zeit; immer wieder erklären; nochmal erklären; noch einmal erklären; alles nochmal; alles noch einmal; von vorne; von vorn; wie oft; wie oft denn noch; wie oft noch; zum vierten mal; vierte mal; fünfte mal; zum fünften mal; zum sechsten mal; zum x ten mal; zum zigsten mal; zum hundertsten; niemand antwortet; keiner antwortet; niemand meldet; keiner meldet; meldet sich niemand; meldet sich keiner; keiner zuständig; niemand zuständig; niemand … hilft; keiner … hilft; keiner kümmert; niemand kümmert; antwortet niemand; antwortet keiner; im kreis; drehen uns im kreis; geduld ist; geduld am ende; geduld verloren; verliere die geduld; geduldsfaden; keine geduld; ignoriert; ignorieren; hingehalten; abgewimmelt; unbrauchbar; unmöglich; nicht euer ernst; nicht ihr ernst; kann doch nicht; kann doch nicht sein; kann nicht sein; darf doch nicht; textbausteine; textbaustein; standardantwort; standardantworten; copy and paste; gleiche frage; gleichen fragen; dieselbe frage; dieselben fragen; dreht durch; mühsam; zermürb*; ätzend; passiert nichts; passiert ist nichts; nichts passiert; geschieht nichts; versprochen wurde; wurde mir versprochen; leere versprechungen; stunden meines lebens; ist das so schwer; kann doch nicht so schwer; so schwer; was ist da los; was ist los bei; was dauert; dauert ewig; ewig; hoffnungslos; von pontius zu pilatus; von abteilung zu abteilung; hin und her geschoben`,
      3: `total genervt; völlig genervt; extrem genervt; mega genervt; völlig frustriert; total frustriert; sehr frustrier*; extrem frustrier*; so frustrierend; am ende meiner geduld; mit meiner geduld am ende; mit den nerven am ende; nerven am ende; mit meinem latein am ende; gestrichen voll; endgültig satt; so satt; verliere langsam den verstand; zum verzweifeln; zum haare raufen; treibt mich in den wahnsinn; wahnsinnig`,
    },
    angry: {
      1: `beschwerde; beschwere mich; rechtliche; unprofessionell; unzuverlässig; unhöflich; frech; kündige; fordere; ich verlange; verlange; geld zurück; will mein geld; sofort; umgehend; furchtbar; schrecklich; grauenhaft; katastrophe; katastrophal; mies; vorgesetzten; vorgesetzter; geschäftsführung; nie wieder; trustpilot; bewertung; verbraucherschutz; verbraucherzentrale; bundesnetzagentur; unglaublich; ungeheuer; verdammt; verdammte; zum teufel; teufel; was soll das; wie kann das sein; letzte frist; frist`,
      2: `unverschämt*; frechheit; inakzeptabel; nicht akzeptabel; unakzeptabel; nicht hinnehmbar; unzumutbar; zumutung; skandal*; sauerei; schweinerei; wütend; wut; sauer; stinksauer; verärgert; empört; empörend; unfassbar; unerhört; lächerlich; ein witz; schlechter witz; absurd; schande; peinlich; widerlich; ekelhaft; unterirdisch; unter aller sau; saftladen; sauladen; drecksladen; verarsch*; veräppel*; verschaukel*; abzocke; abzocker; abgezockt; betrogen; betrügerisch; lügner; gelogen; belogen; lüge; lügen; diebe; diebstahl; anwalt; rechtsanwalt; anzeige; anzeigen; gericht; verklage; klage; mahnbescheid; polizei; inkompeten*; unfähig*; idioten; dumm; blöd; scheiß*; scheisse; mist; drecks*; verdammter; kotzt; kotzen; arsch; hasse; nie wieder kaufe; das letzte; das allerletzte; allerletzte; schlimmste; schlechteste; schlechtester; miserabel; wie ein bittsteller; wie den letzten dreck; für dumm; für blöd; platzt mir; platzt der kragen; kragen; fassungslos; dreist; dreistigkeit; bodenlos; bodenlose; das ist doch; wollen sie mich; wollt ihr mich; spinnt ihr; spinnen; lasse ich mir nicht; lass ich mir nicht; lassen wir uns nicht; rechtliche schritte; anstand; respektlos; unseriös; gehts noch; geht s noch; was fällt`,
      3: `stinkwütend; fuchsteufelswild; so wütend; richtig wütend; so eine frechheit; so eine unverschämtheit; absolute frechheit; bodenlose frechheit; absolut inakzeptabel; völlig inakzeptabel; absolute unverschämtheit; richtig sauer; stocksauer; verbrecher; betrügerverein; verbrecherverein; riesensauerei; absolute katastrophe; reine abzocke; zum kotzen; koche vor wut; außer mir; unter aller kanone`,
    },
    sad: {
      1: `vermisse; erinnerung; erinnerungen; hängt … herz; einsam; allein gelassen; weinen; leer; bedrückt; hing sehr; hänge sehr; fehlt mir; getrübt; wehmütig`,
      2: `traurig; traurige; trauer; trauern; trauerfall; tränen; weine; geweint; verstorben; verstarb; gestorben; tod; todesfall; beerdigung; herz gebrochen; bricht mir das herz; bricht mir; untröstlich; am boden; am boden zerstört; niedergeschlagen; deprimier*; unersetzlich; unersetzbar; für immer weg; für immer verloren; unwiederbringlich; letzte andenken; letzten fotos; letzte bilder; letzten bilder; einzige erinnerung; einzigen fotos; einzige andenken; schmerzt; schmerzlich; tut weh; tut sehr weh; schwere zeit; schweren zeit; schwerer verlust; verlust meines; verlust meiner; eingeschläfert; fehlgeburt; kummer; nie wieder zurück; bekomme ich nie wieder; nie wiedersehen; andenken; verloren habe ich meine; herzzerreißend`,
      3: `todtraurig; sehr traurig; so traurig; unendlich traurig; tief traurig; am boden zerstört; völlig am boden; nur noch weinen; nur geweint; ganze nacht geweint; herz ist gebrochen; heule`,
    },
  },
  negations:
    'nicht; kein; keine; keinen; keiner; keinem; nie; niemals; ohne; nichts; kaum; weder; alles andere als; nicht mehr; nich; net; wenig',
  negationBehind: 2,
  intensifiers:
    'sehr; so; extrem; absolut; total; völlig; komplett; wirklich; echt; richtig; unglaublich; mega; super; überaus; äußerst; zutiefst; höchst; dermaßen; wahnsinnig; riesig; furchtbar; einfach nur; mehr als; ziemlich; ganz; unfassbar; restlos; langsam aber sicher',
  downtoners: 'etwas; ein bisschen; bisschen; ein wenig; leicht; eher; halbwegs; einigermaßen; ein kleines',
  contrasts: 'aber; allerdings; jedoch; leider; trotzdem; dennoch; obwohl; nur dass; doch; sondern; hingegen',
  politeness: `danke im voraus; vielen dank im voraus; besten dank im voraus; herzlichen dank im voraus; dank im voraus; danke schon mal; danke schonmal; danke vorab; vielen dank vorab; vielen dank schon mal; vielen dank schonmal; schon mal danke; schonmal danke; schon einmal vielen dank; danke für ihre mühe; vielen dank für ihre mühe; danke für ihr verständnis; vielen dank für ihr verständnis; vielen dank für ihre hilfe im voraus; vielen dank für ihre nachricht; danke für die nachricht; danke für ihre nachricht; danke für deine nachricht; vielen dank für ihre antwort; vielen dank für die antwort; danke für die antwort; danke für ihre antwort; danke für die rückmeldung; vielen dank für die rückmeldung; vielen dank für ihre rückmeldung; danke für deine antwort; vielen dank für ihre mail; danke für ihre mail; vielen dank für die schnelle antwort; vielen dank für ihre bemühungen;
    mit freundlichen grüßen; freundliche grüße; freundlichen grüßen; viele grüße; beste grüße; liebe grüße; mit besten grüßen; herzliche grüße; schöne grüße; mfg; lg; vg; hochachtungsvoll; guten tag; guten morgen; guten abend; schönen tag; schönen tag noch; schönes wochenende; schönen abend; schöne woche; einen schönen; sehr geehrte; sehr geehrter; liebes team; wäre dankbar; wäre ich dankbar; wäre ich ihnen dankbar; wäre ich ihnen sehr dankbar; wäre ihnen dankbar; sehr dankbar wenn; wäre … dankbar; wäre schön; wäre nett; wäre toll; wäre super; wäre prima; es wäre schön; wäre klasse; würde mich freuen; würde mich sehr freuen; würde mich über … freuen; freue mich auf; freue mich über; freuen uns auf; wenn sie so freundlich; so freundlich; so nett wären; würde gerne; keine sorge; kein problem; keine eile; nein danke; danke und gruß; danke und viele grüße; danke und grüße; danke gruß; danke lg; gut dass es; tut mir leid; tut mir leid dass; leid tun`,
  praise: `super; toll; tolle; toller; tolles; klasse; prima; großartig; großartige; großartiger; wunderbar; fantastisch; hervorragend; hervorragende; ausgezeichnet; perfekt; spitze; spitzen; bravo; glückwunsch; gratuliere; gratulation; herzlichen glückwunsch; respekt; chapeau; danke für; vielen dank für; danke dass; vielen dank dass; gut gemacht; gute arbeit; genial; grandios; schön dass; wie schön; wie nett; wie freundlich; wie aufmerksam; sehr schön; top; ganz toll; ganz große; ganz großes; starke leistung; starke; glanzleistung; meisterleistung; weltklasse; herrlich; traumhaft; beeindruckend; erstklassig; erstklassiger; sehr nett; applaus; hut ab; ich liebe; liebe es; mega; vorbildlich; juhu; hurra; wahnsinn; lobenswert; ein traum; ein hoch`,
  failures: `verloren; verlieren; verliert; kaputt; zerbrochen; zerkratzt; beschädigt; zerstört; defekt; verspätet; verspätung; spät; storniert; fehlt; fehlen; falsch; falsche; falschen; falscher; falsches; fehlgeschlagen; funktioniert nicht; geht nicht; geht gar nichts; geht nichts; nicht angekommen; nicht geliefert; nicht da; keine antwort; keiner; niemand; warteschleife; warten; warte; gewartet; wartezeit; wochen; stunden; drei stunden; drittes mal; zum dritten mal; zum zweiten mal; zum vierten mal; schon wieder; wieder; immer noch; doppelt abgebucht; doppelt; zweimal abgebucht; abgebucht; ignoriert; aufgelegt; abgewürgt; rausgeworfen; nichts; gar nichts; fehler; fehlermeldung; fehlermeldungen; absturz; abstürz*; stürzt; gelöscht; leer; leerer; leeres; leeres paket; ohne internet; kein internet; kein netz; kein empfang; ausfall; ausgefallen; teurer; preiserhöhung; gesperrt; ausgesperrt; gleiche antwort; textbaustein; bot; falsche größe; nachbar; nachbarn; monate; abgelehnt; mahnung; matsch; regen; nass; durchnässt; offline; tot; hängt; eingefroren; geschlossen; ohne bescheid; umsonst; scherben; beule; delle; verschwunden; vergessen; vergisst; ticket geschlossen`,
  sarcasm: `danke für gar nichts; danke für nichts; danke für nichts; vielen dank für nichts; na toll; na super; na klasse; na prima; na bravo; na wunderbar; na herzlichen; ja toll; ja super; ja klasse; toll gemacht; super gemacht; ganz toll gemacht; ganz großes kino; großes kino; herzlichen glückwunsch; glückwunsch zu; gratuliere zu; das hat mir gerade noch gefehlt; hat mir noch gefehlt; gerade noch gefehlt; genau das was ich brauchte; genau was ich brauchte; wie überraschend; was für eine überraschung; welch überraschung; wer hätte das gedacht; wer hätt s gedacht; wie von zauberhand; ich liebe es wenn; ich liebe es stundenlang; liebe es zu warten; ich liebe warteschleifen; liebe warteschleifen; mein hobby; mein neues hobby; lieblingsbeschäftigung; nichts schöneres als; es gibt nichts schöneres; wie aufmerksam von; wie nett von euch; wie großzügig; wie rücksichtsvoll; sehr großzügig; ja klar; is klar; ist klar; schon klar; aber klar doch; bin begeistert von so viel; so viel kompetenz; so viel service; kundenservice vom feinsten; vom feinsten; service der extraklasse; extraklasse; spitzenservice; servicewüste; einen orden; verdient einen preis; einen preis; einen oscar; applaus; bravo; hut ab; weiter so; respekt dafür; immerhin kann man sich darauf verlassen; wenigstens darauf ist verlass; darauf ist verlass; verlass auf euch; lasst euch ruhig zeit; lassen sie sich ruhig zeit; lasst euch zeit; kein stress; nur keine eile; nur keine hektik; hab ja sonst nichts zu tun; habe ja sonst nichts zu tun; sonst nichts zu tun; wozu auch; wer braucht schon; braucht ja keiner; so macht das spaß; da freut man sich; da kommt freude auf; kommt freude auf; freude auf; mein fehler dass ich; dumm von mir; wie dumm von mir; selbst schuld; meisterleistung; glanzleistung`,
  resolved: `funktioniert jetzt; funktioniert wieder; geht wieder; geht jetzt; läuft wieder; läuft jetzt; klappt jetzt; klappt wieder; hat geklappt; hat geholfen; gelöst; problem gelöst; behoben; erledigt; repariert; angekommen ist; heute angekommen; ist da; gut angekommen; erstattung ist da; geld ist da; ersatz ist; ersatz kam; gefunden; alles wieder; so schnell; sofort geholfen; innerhalb; prompt; am nächsten tag; geduldig; schnell und; umgehend`,
  circumstances: {
    deadline: `bis montag; bis dienstag; bis mittwoch; bis donnerstag; bis freitag; bis samstag; bis sonntag; bis morgen; bis übermorgen; bis heute abend; bis zum wochenende; bis ende; bis zum; bis spätestens; spätestens; vor dem wochenende; vor weihnachten; frist; abgabe; abgabetermin; abgabefrist; deadline; fällig; läuft ab; läuft … ab; rechtzeitig zum; rechtzeitig zur; rechtzeitig für; vor unserem urlaub; vor dem urlaub; bevor wir; bevor ich; brauche es bis; brauche ich es; brauche sie bis; brauche ihn bis; muss bis; muss am; heute noch; noch heute; nur noch bis`,
    event: `hochzeit; geburtstag; beerdigung; trauerfeier; jubiläum; taufe; abschlussfeier; prüfung; prüfungen; vorstellungsgespräch; bewerbungsgespräch; präsentation; konferenz; messe; konzert; party; feier; geschenk; weihnachtsgeschenk; geburtstagsgeschenk; urlaub; flitterwochen; operation; op; klassenfahrt; einschulung; erster schultag; eröffnung; kommunion; konfirmation; hochzeitstag; abiball; vortrag; umzug`,
    vulnerability: `rollstuhl; behindert; behinderung; schwerbehindert; schwanger; krankenhaus; klinik; chemo; chemotherapie; krebs; insulin; diabetiker; diabetikerin; diabetes; asthma; sauerstoff; dialyse; medikament; medikamente; blind; sehbehindert; gehörlos; schwerhörig; demenz; alzheimer; autist*; epilep*; herzschrittmacher; herzkrank; hausnotruf; notruf; pflegebedürftig; pflegestufe; pflegegrad; bettlägerig; kann nicht laufen; kann nicht gehen; nicht aus dem haus; job verloren; arbeit verloren; arbeitslos; bürgergeld; hartz; nicht leisten; miete nicht; keine heizung; ohne heizung; kein warmwasser; alleinerziehend*; neugeborene*; säugling; frühchen; schlaganfall; gebrochen; rentner; rentnerin; kleine rente; schwer krank; bin krank`,
    'others-affected': `meine kinder; meinen kindern; mein kind; mein sohn; meinen sohn; meinem sohn; meine tochter; meiner tochter; meine frau; meiner frau; mein mann; meinem mann; meinen mann; mein partner; meine partnerin; meine mutter; meiner mutter; mein vater; meinem vater; meinen vater; meine eltern; meinen eltern; meine oma; meiner oma; mein opa; meinem opa; mein baby; unser baby; meine familie; meiner familie; unsere familie; meine schwester; mein bruder; meine mitbewohner; meine nachbarn; meine mieter; meine gäste; unsere gäste; unseren gästen; meine kunden; meinen kunden; unsere kunden; unseren kunden; meine patienten; unsere patienten; meine schüler; meine studenten; mein team; unser team; meine kollegen; unsere kollegen; meine mitarbeiter; unsere mitarbeiter; mein chef; das ganze büro; ganze büro; ganze team; ganze familie; wir alle; die kinder; unser verein; unsere mitglieder`,
    loss: `verstorben; verstarb; gestorben; todesfall; tod meines; tod meiner; mutter verloren; vater verloren; mann verloren; frau verloren; alle fotos verloren; alle daten verloren; daten verloren; fotos verloren; arbeit von; stunden arbeit; gestohlen; geklaut; eingebrochen; einbruch; ausgeraubt; portemonnaie verloren; geldbeutel verloren; handy verloren; wohnungsbrand; hausbrand; überschwemmt; hochwasser; wasserschaden; fehlgeburt; flug verpasst; zug verpasst; termin verpasst; verdienstausfall; umsatz verloren; kunden verloren; kostet mich; hat mich … gekostet; auf den kosten; sitzen geblieben`,
    plan: `umziehen; ziehe um; ziehen um; ziehe … um; ziehen … um; umgezogen; umzug nach; einziehen; ausziehen; ziehen in; ziehe nach; verreise*; verreisen; reise nach; fliege nach; fliegen nach; fliege am; fliegen am; fahren in den urlaub; fahre in den urlaub; fahren nach; im ausland; ins ausland; bin weg; nicht zu hause; geplant; wir planen; ich plane; vorhaben; renovier*; überraschen; wechseln zu; wechsle zu; auswander*; studiere; studium in; heiraten; wir heiraten; bekommen ein baby; erwarten ein; hauskauf; neue wohnung`,
    work: `homeoffice; home office; von zu hause arbeite; arbeite von zu hause; arbeite zuhause; für die arbeit; meine arbeit; meiner arbeit; bei der arbeit; beruflich; mein geschäft; meinem geschäft; unser geschäft; mein laden; meinen laden; meinem laden; meine firma; unsere firma; unserer firma; meiner firma; mein betrieb; unser betrieb; selbstständig; selbständig; freiberuf*; krankenschwester; pfleger; lehrerin; lehrer; ärztin; arzt; fahrer; nachtschicht; schicht; schichtdienst; videokonferenz; videokonferenzen; kundentermin; kundentermine; besprechung; nicht arbeiten; arbeitsunfähig; zum arbeiten; büro; restaurant; praxis; werkstatt; studio; online unterricht; gehaltsabrechnung; lohnabrechnung; rufbereitschaft; bereitschaft`,
  },
};

export const ledger: LedgerPack = {
  slots: {
    'order-number': 'bestell(?:nummer|nr\\.?)|auftrags(?:nummer|nr\\.?)',
    account: '(?:kunden|konto|mitglieds)(?:nummer|nr\\.?)',
    email: 'e-?mail(?:-?adresse)?',
    phone: '(?:telefon|handy|mobil|ruck?ruf|rückruf)nummer',
    address: '(?:liefer|post|rechnungs)?(?:adresse|anschrift)',
    postcode: 'postleitzahl|plz',
    device: 'welche[sn]? gerät|gerätetyp',
    model: 'welches modell|modell(?:nummer|bezeichnung|name)?',
    version: 'welche version|(?:app-|software-)?version(?:snummer)?',
    serial: 'serien(?:nummer|nr\\.?)',
    'error-message': 'fehler(?:meldung|code|text)',
    'since-when': 'seit wann|wann (?:ist|hat|trat) (?:das|es|der fehler)|wie lange',
    date: '(?:kauf|bestell|geburts)datum|wann haben sie (?:gekauft|bestellt)',
    'payment-method': 'zahlungs(?:art|weise|methode)|wie (?:haben sie|hast du) bezahlt',
    'tracking-number': 'sendungs(?:nummer|verfolgungsnummer)|paketnummer',
    'booking-reference': 'buchungs(?:nummer|code)|reservierungsnummer',
    'steps-tried': 'was (?:haben sie|hast du) (?:bisher|bereits|schon) (?:versucht|probiert)',
    screenshot: 'screenshots?|bildschirmfotos?|fotos?|bilder?',
  },
  request:
    'könn(?:en|ten)? (?:sie|wir)|könntest du|kannst du|bitte|würden sie|teilen sie|senden sie|schicken sie|nennen sie|haben sie|hast du|schick|nenn|ich brauche|wir (?:brauchen|benötigen)|wie lautet|welche[rsn]?|was',
  known:
    'danke für|vielen dank für|ich sehe|wir haben ihre|ihre [\\p{L}]{3,24} (?:ist|lautet)|wie sie (?:schrieben|sagten)',
  steps: {
    restart:
      'neu ?(?:gestartet|starten|start)|neu ?zu ?starten|neuzustarten|start(?:e|en|ete) (?:sie |du |ich )?(?:\\p{L}{2,20} ){0,4}neu|(?:aus|ab)-? und (?:wieder )?(?:ein|an)(?:ge?schalte[tn]|zuschalten|gemacht|machen)|neustart\\w*|neu ?gebootet|reboot\\w*|restart\\w*',
    reset:
      '(?:komplett |vollständig )?(?:auf |in )?(?:die )?werkseinstellungen?(?: zurückgesetzt| zurückzusetzen| zurücksetzen)?|werks-?reset\\w*|zurück(?:gesetzt|setzen|zusetzen)(?! werden)|setz(?:e|en|t)? (?:sie |du )?(?:\\p{L}{2,20} ){0,4}zurück|reset(?:tet|ten)?',
    reinstall:
      'neu ?(?:installiert|installieren|zu ?installieren)|installier(?:e|en|t)? (?:sie |du )?(?:\\p{L}{2,20} ){0,4}neu|deinstallier\\w+(?: und (?:wieder |neu )?(?:neu )?installier\\w+)?|neuinstall\\w+',
    update:
      'aktualisiert|aktualisieren(?: sie)?|(?:software|firmware|app|treiber|system)-?update\\w*|update (?:gemacht|installiert|eingespielt|durchgeführt|aufgespielt)|upgedatet|geupdatet',
    'clear-cache':
      '(?:cache|cookies|browserdaten|zwischenspeicher)(?: und (?:die )?(?:cache|cookies))? (?:\\p{L}{2,8} ){0,3}(?:geleert|leeren|gelöscht|löschen|zu leeren|zu löschen)|(?:leere?n?|lösche?n?) (?:sie |du )?(?:bitte )?(?:den |die |das |ihren |deinen |alle )?(?:cache|cookies|zwischenspeicher|browserdaten)',
    'log-out-in':
      'ab- und (?:wieder )?an(?:ge?melde[tn]|zumelden)|(?:aus|ab)(?:geloggt|gemeldet|zuloggen|loggen|melden) und (?:danach |dann )?(?:wieder |neu )?(?:ein|an)(?:geloggt|gemeldet|zuloggen|loggen|melden)|aus- und (?:wieder )?ein(?:geloggt|loggen)',
    reconnect:
      'neu (?:verbunden|verbinden|gekoppelt|koppeln|angeschlossen|zu verbinden|zu koppeln)|(?:netz)?stecker (?:\\p{L}{2,8} ){0,3}(?:gezogen|ziehen|raus|ausgesteckt)|(?:aus|ab)gesteckt|vom strom (?:getrennt|genommen|nehmen|trennen)|zieh(?:en)? (?:sie )?(?:\\p{L}{2,12} ){0,2}(?:netz)?stecker',
    'different-browser':
      '(?:mit |in )?(?:einem |einen )?(?:anderen?|zweiten) browser|inkognito\\w*|privaten? (?:fenster|modus)',
    'different-device':
      '(?:mit |auf |an )?(?:einem |einen |ein )?(?:ander\\w+|zweiten) (?:gerät|handy|computer|rechner|laptop|pc|tablet|smartphone)',
    'replace-battery':
      '(?:neuen?|anderen?|frischen?) batterien?(?: eingelegt| eingesetzt| reingemacht)?|batterien? (?:\\p{L}{2,8} ){0,3}(?:gewechselt|getauscht|tauschen|wechseln|ausgetauscht|erneuert|zu wechseln|zu tauschen|ersetzt)|(?:wechseln|tauschen) sie (?:die|bitte die) batterien?|akkus? (?:aus)?(?:getauscht|gewechselt|tauschen|wechseln)|neuen akku',
    'check-cable':
      '(?:ein )?(?:neues|anderes|anderem|neuem) \\p{L}{0,12}kabel|\\p{L}{0,12}kabel (?:\\p{L}{2,8} ){0,3}(?:geprüft|getauscht|prüfen|tauschen|ausgetauscht|gewechselt|überprüft|kontrolliert|neu gesteckt|zu prüfen)|(?:prüfen|tauschen|überprüfen|kontrollieren) sie (?:bitte )?(?:die|das|alle) \\p{L}{0,12}kabel',
    wax: 'gewachst|wachsen|wachs',
    'check-spam': '(?:im )?spam-?(?:ordner)?(?: (?:geschaut|nachgesehen|geprüft|prüfen|nachgeschaut|kontrolliert))?',
  },
  done: 'schon|bereits|habe(?:n)?|hab|hat|wurde|mehrmals|mehrfach|zweimal|dreimal|viermal|\\d ?(?:x|mal)|probiert|ausprobiert|versucht|nach (?:dem|einem|jedem) (?:neustart|reset|update|zurücksetzen)|trotz|erneut|durchgeführt|gemacht',
  advice:
    'bitte|könnten sie|können sie|könntest du|kannst du|versuchen sie|versuch(?:e|t)?(?! habe)|probieren sie|probier(?:e|t)?|starten sie|setzen sie|installieren sie|leeren sie|prüfen sie|sie können|sie könnten|sie sollten|du kannst|du könntest|wir empfehlen|ich empfehle|empfohlen|geraten|gebeten|soll(?:te)? ich|muss ich|am besten|haben sie (?:es )?(?:schon|bereits|mal)|hast du (?:es )?(?:schon|bereits|mal)',
  outcomes: {
    'solved-briefly':
      '(?:nur |gerade mal )?(?:für )?(?:einen|ein paar|eine|ein|zwei|drei|vier|fünf|zehn|\\d+|wenige|einige) (?:tage?n?|stunden?|minuten?|wochen?)(?: lang| ging| funktioniert| gehalten| geholfen)|für (?:einen|ein paar|eine|zwei|drei|\\d+|wenige|kurze) (?:tage?n?|stunden?|minuten?|wochen?|zeit)|dann (?:wieder|kam|fiel|war|ging|ist)|kurz(?:zeitig)? (?:ging|geholfen|funktioniert|besser)|(?:nur|bloß) kurz|vorübergehend|trat (?:\\p{L}{2,8} )?wieder auf|(?:ging|lief|funktionierte|hielt|klappte)(?: \\p{L}{1,12}){0,3} (?:einen|eine|ein|zwei|drei|vier|paar|\\d+) (?:tage?|stunden?|minuten?|wochen?|weile)|(?:dann|danach|später) (?:kam|kamen|fing)(?: \\p{L}{1,12}){0,3} wieder|(?:lief|ging|hielt|funktionierte) (?:\\p{L}{2,10} )?bis',
    failed:
      '(?:nicht|nie|nichts) (?:wirklich |viel )?(?:geholfen|funktioniert|geklappt|gebracht|besser|geändert|gelöst|verändert|genützt|genutzt|behoben|geändert|gewirkt)|(?:hilft|half|funktioniert|geht|klappt|ging|wirkt|nützt|nutzt) (?:\\p{L}{2,10} )?(?:nicht|nichts)|geht (?:immer )?noch nicht|kein(?:e|en|erlei)? (?:änderung|erfolg|besserung|wirkung|unterschied|veränderung|effekt|verbesserung|lösung)|ohne (?:erfolg|wirkung|ergebnis|besserung|effekt|änderung)|o\\. ?e\\.|(?:bringt|brachte|bewirkt|ändert|änderte|half|hilft) (?:auch |leider |aber |gar |überhaupt )?nichts|nichts gebracht|vergeblich|vergebens|umsonst|erfolglos|(?:immer noch|nach wie vor|weiterhin|noch immer)(?! im spam)|(?:das )?gleiche (?:problem|fehler|meldung)|der (?:gleiche|selbe) fehler|derselbe fehler|dasselbe(?: problem)?|das selbe|fehler bleibt|problem (?:bleibt|besteht)|unverändert|alles beim alten|bleibt (?:rot|tot|schwarz|gleich)|(?:hat|hats|bringt|brachte) (?:\\p{L}{2,12} ){0,2}nichts (?:geändert|gebracht|genützt)|nichts (?:geändert|bewirkt)|geht trotzdem nicht|trotzdem (?:nicht|kein\\p{L}*|der gleiche)|ändert sich nichts|null wirkung|(?:bringt|brachte|hilft|half|bewirkt) (?:auch )?nix|nix (?:gebracht|passiert|geholfen)|(?:tropft|leckt|rauscht|flackert|ruckelt|stürzt) (?:weiterhin|genauso|immer noch|wieder)|(?:abbrüche|fehler|aussetzer|problem) (?:\\p{L}{2,12} )?bleib(?:t|en)',
    partly: '(?:etwas|ein bisschen|ein wenig|minimal|leicht) (?:besser|schneller)|teilweise|nur zum teil|zum teil',
    solved:
      '(?:hat|das|es) (?:hat )?(?:tatsächlich |sofort |endlich |dann )?(?:geholfen|geklappt|funktioniert)|(?:funktioniert|geht|läuft|klappt) (?:jetzt|wieder|nun|seitdem|alles|einwandfrei)|(?:jetzt|nun|danach|seitdem|damit) (?:funktioniert|geht|läuft|klappt|ging|lief) (?:es|alles|wieder)|wieder (?:online|in ordnung)|gelöst|behoben|erledigt|alles (?:gut|ok|okay|in ordnung)|erfolgreich|i\\. ?o\\.',
    refused:
      '(?:möchte|will|wollte|mag) (?:\\p{L}{2,12} ){0,5}nicht|weigert|lehnt (?:\\p{L}{2,12} ){0,3}ab|kund(?:e|in) (?:hat )?(?:abgelehnt|verweigert)',
  },
  promise:
    'zurückrufen|anrufen|zurückgerufen werden|ich (?:melde|werde|schicke|sende|rufe)|wir (?:melden|werden|schicken|senden|rufen)|melde(?:n)? (?:mich|uns)|(?:sie|du) (?:erhalten|erhältst|bekommen|hören)|erhalten sie|bekommen sie|bekommst du|versprochen|zugesagt|zugesichert|rückruf|(?:ein|eine|unser|der|die) (?:techniker(?:in)?|monteur(?:in)?|kolleg(?:e|in)|fahrer|paket|ersatz\\p{L}*|erstattung|gutschrift) (?:kommt|meldet|ruft|wird|geht|erfolgt)|kommt (?:\\p{L}{1,12} ){0,3}(?:techniker(?:in)?|monteur(?:in)?|kolleg(?:e|in))|(?:gehen|geht) (?:\\p{L}{1,12} ){0,3}(?:raus|an sie)|(?:schicke|sende|rufe|melde|kläre|schicken|senden|rufen) (?:ich|wir)|(?:ich|wir) (?:kläre?n?|buchen?|überweisen?|veranlassen?|erstatten?|liefern?)|(?:ruft|meldet|schickt|kontaktiert|sendet|schreibt|erstattet|liefert) (?:sich|sie|ihnen|dich|dir|kd|kunden?|kundin)',
  customer: 'kund(?:e|in)|anrufer(?:in)?|er|sie',
  days: {
    'gleich|sofort|in (?:wenigen|ein paar) minuten|in (?:einer|der nächsten) stunde|noch am selben tag': 0,
    '(?:innerhalb|binnen) (?:einer|von einer) woche|in einer woche': 7,
    'in (?:zwei|2) wochen|innerhalb von (?:zwei|2) wochen': 14,
    'heute(?: noch| abend| nachmittag)?': 0,
    '(?<!guten |heute |jeden )morgen': 1,
    übermorgen: 2,
    'nächste woche|ende der woche|diese woche': 7,
  },
  weekdays: [
    'montag|mo',
    'dienstag|di\\.',
    'mittwoch|mi\\.',
    'donnerstag|do\\.',
    'freitag|fr',
    'samstag|sa',
    'sonntag',
  ],
  within: {
    days: '(?:innerhalb von|in|binnen) (\\d{1,2}) (?:werk|arbeits)?tagen',
    hours: '(?:innerhalb von|in|binnen) (\\d{1,3}) stunden',
  },
  past: '(?:\\p{L}+[ -]){0,5}(?:[\\p{L}-]{0,20}ge\\p{L}{3,14}[tn]|\\p{L}{2,16}iert|zurückgesetzt|upgedatet|ausgetauscht|verbunden|ersetzt|überprüft|gewachst)',
  fixes:
    '(?:den|die|das|meinen|meine|mein|einen anderen|eine andere|ein anderes|alle|beide) \\p{L}{3,24}(?: \\p{L}{2,14})? (?:gereinigt|ausgetauscht|getauscht|ersetzt|gewechselt|umgestellt|verschoben|deaktiviert|aktiviert|abgeschaltet|entfernt|entlüftet|entkalkt|geleert|geladen|gelöscht|nachgezogen|eingestellt)|(?:\\p{L}{4,24}) (?:gereinigt|gewechselt|getauscht|ausgetauscht|umgestellt|ersetzt|zurückgesetzt)|(?:das |mein )?passwort (?:\\p{L}{2,14} ){0,2}(?:zurückgesetzt|geändert)|flug(?:zeug)?modus',
  attempt: {
    open: '(?:ich |wir |er |sie |kund(?:e|in) )?(?:hab(?:e|en)?|hat)(?: ich| wir)?(?: es)?(?: auch| schon| bereits| sogar){0,2}',
    close: '(?:aus)?probiert|versucht',
  },
  deed: {
    did: '(?:hab(?:e|en)?(?: ich| wir)?|ich hab(?:e)?|wir haben)(?: \\p{L}{2,16}){0,6} (?:\\p{L}{0,8}ge\\p{L}{3,14}(?:t|en)|\\p{L}{3,16}iert|(?:ent|ver|be|er|zer)\\p{L}{3,14}t)|(?:\\p{L}{0,8}ge\\p{L}{3,14}(?:t|en)|\\p{L}{3,16}iert|ent\\p{L}{3,14}t) hab(?:e|en)? (?:ich|wir)',
    none: '(?:an|zurück)?gerufen|telefoniert|geschrieben|gewartet|gefragt|kontaktiert|gemeldet|bestellt|gekauft|bezahlt|erhalten|bekommen|reklamiert|storniert|gekündigt|gebeten|gesprochen',
    vain: 'ohne (?:erfolg|wirkung|ergebnis|effekt|besserung)|kein(?:e|en)? (?:erfolg|änderung|besserung|wirkung|unterschied|veränderung|effekt)|vergeblich|vergebens|erfolglos|umsonst|nichts (?:gebracht|geholfen|geändert|genützt)|(?:das )?(?:gleiche|selbe)(?: problem| ergebnis)?|hilft nicht|half nicht|bringt nichts|bringt nix',
  },
  noAttempt:
    'alles|es |das |schon|bereits|sie |euch|anzurufen|zu |immer|ich|mehrmals|mehrfach|oft|heute|gestern|ihren? (?:hotline|service|chat)',
  not: 'nicht|nie|niemals|ständig|dauernd|andauernd|von selbst|ohne|statt|anstatt|noch nicht|kein(?:e|en)?',
  later: 'werde|wird|würde|will|möchte|soll(?:te)?|muss|wenn ich|falls|morgen|heute abend|später',
  ours: '(?:ich|wir)(?: (?:haben?|werden?|können?|könnten))?(?: (?:ihnen|dir|ihren?|deinen?|das|den|die|es|bereits|gerade|nun|auch)){0,3}|(?:habe?n?|werden?) (?:ich|wir)(?: (?:ihnen|dir|ihren?|deinen?|das|den|die|es|bereits|gerade|nun|auch)){0,3}',
  articles: 'den|die|das|dem|meinen|meine|mein|unseren|unsere|ihren|ihre|ihr|deinen|deine|dein|beide|alle',
  call: 'r[uü]f\\p{L}*|anruf\\p{L}*|angerufen|zurückgerufen|telefonier\\p{L}*|rückruf\\p{L}*',
  delivered:
    '(?:habe|haben|wurden?|ist|sind) (?:\\p{L}{2,16} ){0,5}(?:ge(?:schickt|sendet|sandt|bucht|liefert|löst|prüft|klärt|tauscht|bucht)|verschickt|versendet|versandt|erstattet|überwiesen|veranlasst|storniert|ersetzt|behoben|erledigt|gutgeschrieben|angekommen|eingetroffen|unterwegs|beauftragt|erhalten|bekommen)|wie (?:versprochen|zugesagt|besprochen)|anbei|im anhang|(?:kund(?:e|in)|ihn|sie) (?:\\p{L}{2,10} )?(?:zurück|an)gerufen|zurückgerufen|hier (?:ist|sind)|(?:ist|sind|war|waren) (?:\\p{L}{2,16} ){0,3}da|kam(?:en)? (?:\\p{L}{2,16} ){0,3}an|(?:habe|hab) (?:\\p{L}{2,16} ){0,4}(?:erhalten|bekommen)|hat (?:mich )?(?:\\p{L}{2,16} ){0,2}angerufen',
  undelivered:
    '(?:niemand|keiner|nie|nicht)(?: \\p{L}{2,12}){0,3} (?:gemeldet|angerufen|zurückgerufen|gekommen|angekommen|erhalten|bekommen|passiert|da|geliefert|eingetroffen|geantwortet)|(?:immer noch|noch immer|bis heute|bisher) (?:\\p{L}{2,10} )?(?:nichts|nicht|kein\\p{L}*)|kein(?:e|en)? (?:anruf|rückruf|antwort|rückmeldung|erstattung|lieferung|nachricht)|nichts (?:passiert|gehört|angekommen|bekommen|erhalten)|warte (?:immer )?noch|wo (?:bleibt|ist)',
  wishes:
    'bitte(?! schön| sehr| nicht falsch)|(?:könnten|können|würden|könnt) (?:sie|ihr)|(?:könntest|kannst|würdest) du|ich (?:möchte|hätte gern|würde gern|brauche|bräuchte|verlange|fordere|wünsche|bitte|erwarte)\\p{L}*|wir (?:möchten|brauchen|bräuchten|bitten)|schick(?:en|t)? (?:sie )?mir|sag(?:en|t)? (?:sie )?mir|teilen sie mir|lassen sie mich|ich (?:wollte|will) (?:fragen|wissen)|wüsste gern',
  clock: '(?:bis|um|vor|gegen) (\\d{1,2})(?:[:.](\\d{2}))? uhr|(?:bis|um|vor|gegen) (\\d{1,2})[:.](\\d{2})',
  nouns: {
    version: 'version|firmware(?:-?version)?|softwarestand',
    model: 'modell|typ',
    'error-message': 'fehler|fehlercode|fehlernummer',
    'booking-reference': 'buchung|buchungs-?nr\\.?|reservierungscode|buchungsreferenz',
    serial: 'seriennr\\.?|s/n|sn',
    'tracking-number': 'sendungs-?nr\\.?|tracking-?nummer|paket-?nr\\.?',
    account: 'kunden-?nr\\.?|vertrags(?:nummer|-?nr\\.?)|konto-?nr\\.?',
    'order-number': 'bestellung|bestell-?nr\\.?|auftrag',
  },
  told: {
    'since-when':
      '(?<!warte )seit (?:dem |der |diesem |letztem |letzter )?((?:letzten |vorigen )?(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|gestern|vorgestern|heute(?: morgen| früh)?|letzter woche|letzte woche|wochenende|update|umzug|\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))|(?:ein paar|einigen|zwei|drei|vier|fünf|sechs|\\d{1,2}) (?:tagen|wochen|monaten|stunden)|(?:einer|einem) (?:woche|monat|tag|stunde))(?:abend|morgen|mittag)?)',
    'payment-method':
      '(?:bezahlt|gezahlt|zahle|zahlung|zahlen|überwiesen|bezahle)(?: \\p{L}{2,12}){0,3}? (?:per|mit|via|über|auf) (?:meiner |der |einer |meinem )?((?:kredit|ec-?|giro|debit|geschenk)karte|karte|rechnung|überweisung|lastschrift|bankeinzug|vorkasse|nachnahme|bar|sofortüberweisung|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)|(?:per|mit|via|auf) (?:meiner |der |einer )?((?:kredit|ec-?|giro|debit)karte|rechnung|überweisung|lastschrift|bankeinzug|vorkasse|nachnahme|visa|mastercard|amex|american express|paypal|klarna|apple pay|google pay|sepa|ideal|twint|bizum|mb ?way|multibanco|pix|mada|stc pay|revolut|wise)(?: \\p{L}{2,12}){0,2}? (?:bezahlt|gezahlt|beglichen)',
    'error-message':
      '(?:fehler\\p{L}*|meldung|steht|zeigt|erscheint|kommt|anzeige)[^"“”«»„\\n.]{0,24}["“«„] ?([^"“”«»„\\n]{4,90}?) ?["”»“]',
    date: '(?:am|vom) (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: \\d{4})?))(?: \\p{L}{2,14}){0,3}? (?:bestellt|gekauft|gebucht|geliefert|erworben)|(?:bestellt|gekauft|gebucht)(?: \\p{L}{2,10}){0,2}? am (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: \\d{4})?))',
    amount:
      '(?:abbuchung|zahlung|belastung|betrag|lastschrift|rechnung|wurden|erstattung|bezahlt|gezahlt)[^\\n.?¿]{0,30}? ((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?))|((?:R\\$|[£$€]) ?\\d[\\d.,]{0,10}|\\d[\\d.,]{0,10} ?(?:£|€|\\$|chf|eur|usd|gbp|brl|euros?|reais|franken|francs|pesos|d[óo]lares|pounds?|dollars?)) (?:\\p{L}{2,12} ){0,2}?(?:abgebucht|belastet|berechnet|bezahlt|überwiesen|eingezogen)',
    phone: '(?:telefon|handy|mobil|tel)(?:nummer|nr)?\\.?(?: \\p{L}{1,8}){0,3}:? {0,2}(\\+?\\d[\\d ().-]{7,16}\\d)',
  },
  correction:
    '(?:sorry|entschuldigung|korrektur|richtig ist|gemeint (?:ist|war)|ich meinte|falsche \\p{L}+|vertippt|verschrieben|tippfehler|muss (?:es )?(?:heißen|lauten)|die richtige|nicht \\d[\\w-]{2,20})',
  answer:
    'meld\\p{L}*|informier\\p{L}*|bescheid|antwort\\p{L}*|schreib\\p{L}*|rückmeldung|halten sie auf dem laufenden|kontaktier\\p{L}*|prüf\\p{L}*|zurückkommen|hören (?:sie )?von',
};
