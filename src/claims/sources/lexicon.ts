/** The words with which English credits a figure to someone. Data, lower case. */
import { wordSet } from '../grammar.ts'

/** Verbs of saying: they may stand before their subject ("…," said Jane Doe). */
export const SAYING = wordSet(`
  said says say adds added wrote writes write told tells tell noted notes note explained explains argued argues argue claimed claims claim warned warns warn
  reported reports report stated states stressed stresses commented confirmed confirms confirm announced acknowledged acknowledges admitted admits
  declared declares asserts asserted contends contended contend insists insisted insist believes predicts predicted predict agrees agreed agree cautions cautioned boasts boasted whisper whispers whispered tweeted testified`)

/** Verbs of finding: who does it is who the figure comes from. */
export const FINDING = wordSet(`
  found find finds discovered discovers discover estimates estimated estimate calculates calculated calculate reckons reckoned reckon counted tallied
  tallies recorded documented documents identified identifies identify measured measures observed observes detected determined determines concludes concluded conclude
  surveyed polled projects projected project forecasts forecast expects expected expect anticipates anticipated puts pegs pegged revealed
  reveals reveal shows showed shown show indicates indicated indicate suggests suggested suggest demonstrates demonstrated demonstrate highlights
  highlighted cites cited quotes quoted registered logged tracked tracks uncovered attributes attributed attribute outlined outlines describes described
  details detailed ruled believe thinks think mentioned mentions points pointed lists listed ranks ranked rates rated compared
  reviewed analyzed analysed examined studied sampled reports interviewed asked tested`)

/** A bare actor does these to things and not only to figures: "ranks", "shows". They credit what is a study by name, not a doer. */
export const STATIVE = wordSet('lists listed ranks ranked rates rated tracks compared details describes')

/** What somebody does to what is counted, to learn of it: before a figure or such records, it makes a study. */
export const EXAMINING = wordSet(
  'compared examined studied analysed analyzed reviewed measured tested tracked followed',
)

/** What is counted already. */
export const EXAMINED = wordSet(
  'data records scores results returns rates prices wages grades accounts filings measurements statistics numbers figures samples readings registers ledgers estimates surveys studies',
)

/** What somebody by name does to many of a kind, and makes a study of them: "Kumar has examined courts in two states". */
export const INVESTIGATING = wordSet('examined studied analysed analyzed investigated')

/** Verbs that bring a study out; only with such a study as object. */
export const RELEASING = wordSet(
  'released releases publish published publishes issued issues launched unveiled conducted conducts compiled compiles produced presented presents shared collected collects gathered commissioned runs ran did carried has provides offers contains includes lays',
)

/** What companies do with their results: "posted a 20% rise in profit". */
export const POSTING = wordSet('posted posts booked books')
export const RESULTS = wordSet(
  'profit profits loss losses sales revenue revenues earnings income turnover growth rise fall drop increase decline gain margin',
)

/** Participles that name who did a study or gave a figure by "by", "in" or "from". */
export const PARTICIPLES = wordSet(`
  found reported conducted published commissioned released compiled collected estimated identified produced gathered authored written recorded cited
  quoted provided issued prepared documented measured calculated obtained taken drawn sourced derived announced funded carried out sponsored
  performed undertaken made shared presented put led run organised organized posted listed projected analysed analyzed interpreted surveyed polled described revealed
  based adapted co-authored given supplied maintained tallied indicated noted outlined stated shown seen mentioned highlighted detailed discussed declared certified confirmed`)

/** Participles of making and paying: they name a source only where what is made is a study. */
export const MAKING = wordSet(`
  produced authored written provided issued prepared taken drawn funded carried out sponsored performed undertaken made shared presented put led run organised
  organized posted given supplied maintained adapted co-authored described revealed seen shown`)

/** Things that a figure can be looked up in. */
export const STUDIES = wordSet(`
  study studies survey surveys poll polls report reports paper papers census whitepaper white-paper infographic index barometer yearbook
  factbook factsheet fact-sheet meta-analysis meta-analyses audit questionnaire dataset datasets database findings trial investigation assessment
  evaluation inquiry polling tracker scorecard microdata monograph preprint bulletin dossier benchmark`)

/** Things that hold figures, but are common in other senses: they take a name or an owner before them, or a verb of finding behind. */
export const RECORDS = wordSet(`
  research data statistics statistic stats figures figure numbers estimate estimates analysis analyses projection projections forecast forecasts outlook outlooks results result tally count
  counts ranking rankings calculation calculations article articles review presentation newsletter dashboard records filings filing testimony book post
  interview interviews documents document evidence model models modelling list column account experiment experiments chart charts graph map maps website site blog
  guide page analytics metrics reporting testing screening sampling monitoring surveillance literature measurements measurement observations score scores table tables story feature piece
  excerpt essay memo brief briefing statement release announcement thread documentation declaration calculator series profile visualization visualisation graphic graphics snapshot newsroom
  leaflet brochure pamphlet booklet circular notice prices quotes returns accounts minutes register registers registry rolls files workbook workbooks spreadsheet spreadsheets logbook logbooks ledgers log logs
  sheet sheets plan plans strategy budget handbook manual catalogue catalog directory archive archives transcript`)

/** People and bodies by what they are. In the plural, with no name, they are nobody in particular. */
export const AGENTS = wordSet(`
  expert experts researcher researchers scientist scientists analyst analysts economist economists scholar scholars academic academics official officials
  authorities source sources critic critics observer observers historian historians epidemiologist epidemiologists statistician statisticians psychologist psychologists pollster pollsters
  demographer demographers advocate advocates activist activists author authors insider insiders commentator commentators reporter reporters journalist journalists
  specialist specialists investigator investigators professor professors spokesman spokeswoman spokesperson director president chairman chairwoman chair secretary minister
  manager engineer engineers doctor doctors physician physicians lecturer founder co-founder ceo head chief editor team teams group groups firm firms company companies agency agencies organisation
  organization organisations organizations institute institution university department ministry bureau office council commission committee association foundation charity nonprofit
  think-tank thinktank consultancy pollster bank union lab laboratory publisher newspaper magazine journal outlet site website publication board body coalition
  campaign campaigners ngo ngos regulator watchdog service centre center network many marketers pundits watchers veterans forecasters meteorologists biologists
  virologists sociologists astronomers geologists climatologists vets veterinarians dentists nurses surgeons teachers farmers lawyers consultants surveyors pharmacists midwives blogger writer columnist officer registrar auditor actuary clerk colleagues al co-authors coauthors`)

/** Bodies that a reader of a local or national text knows by the article alone. */
export const INSTITUTIONS = wordSet(`
  police prosecutors government ministry council court courts parliament army navy military coroner sheriff mayor governor treasury city county state president
  minister secretary force constabulary coastguard tribunal jury panel treasurer clerk chairman chairwoman headteacher commissioner hospital trust school museum zoo airline college airport club`)

/** Offices that one person bears at a time, told by one word more: "the county engineer". */
export const OFFICES = wordSet(`
  engineer officer official chief director manager secretary minister chairman chairwoman chair head treasurer registrar auditor actuary clerk coroner surveyor inspector
  warden curator librarian archivist harbourmaster master constable executive commissioner magistrate judge spokesman spokeswoman spokesperson`)

/** Before "report" or "data": whose they are, where no name is told. */
export const OFFICIAL = wordSet(
  'official government state federal county city town district police court hospital school ministry military treasury parliamentary municipal census tax exchange customs port council parish village borough university college museum library club union company church brigade harbour railway airline airport',
)

/** What measures and shows it: whoever speaks of it has read it. */
export const INSTRUMENTS = wordSet(`
  meter meters counter scale scales clamp sensor sensors thermometer odometer gauge app monitor display screen computer camera profiler console system watch phone
  inverter thermostat hygrometer barograph stopwatch speedometer multimeter wattmeter debugger timer`)

/** What is kept in a chest or an archive: there is one of it, and whoever names it has read it. */
export const ARCHIVAL = wordSet(
  'chronicle annals almanac ledger register roll logbook daybook cashbook diary minutes gazette inventory tender contract prospectus indictment judgment judgement ruling affidavit deed charter treaty manifesto lease invoice',
)

/** What a body is called in its own country, after "the" or an owner. */
export const BODIES = wordSet(
  'department ministry office agency bureau commission council committee university institute institution authority board court foundation administration directorate registry observatory inspectorate ombudsman',
)

/** Plural or mass nouns that stand for studies by nobody: "studies show", "research suggests". */
export const VAGUE_STUDIES = wordSet(
  'study studies survey surveys research poll polls polling report reports statistics stats data evidence estimates figures literature papers meta-analyses reviews trials numbers statistic',
)

/** Bodies of answers: who speaks of them speaks of a survey that was named before. */
export const SURVEYED = wordSet(
  'respondents respondent participants interviewees surveyed polled responses answered interviewed panellists panelists responders ticked',
)

/** What a body does that has figures to give: "the harbour board counts every landing". */
export const KEEPING =
  wordSet(`counts count tracks track keeps keep collects collect monitors monitor records record measures measure publishes publish surveys survey
  compiles compile has had gives give tallies maintains reports provides releases lists estimates`)

/** What we do with what we count. */
export const OWN_VERBS = wordSet(`
  survey poll surveyed asked polled measured tested analysed analyzed counted collected recorded tracked found sampled interviewed observed examined compared calculated estimate estimated
  compiled reviewed processed crunched gathered benchmarked scraped monitored logged tallied discovered saw looked heard studied see find measure receive received estimate
  calculate count confirmed registered followed timed weighed noted flagged labelled labeled tagged annotated classified coded marked transcribed
  trapped ringed caught photographed graded screened inspected audited mapped rang telephoned phoned questioned quizzed canvassed`)

/** What is ours and holds figures. */
export const OWN_NOUNS = wordSet(`
  survey surveys data analysis analyses study studies research measurement measurements test tests testing results analytics users customers readers clients members visitors subscribers respondents
  logs records poll polls benchmarks benchmark traffic estimate estimates calculation calculations sample samples experiment experiments findings audience database community
  numbers stats statistics platform newsletter report dataset telemetry interviews employees staff students donors sales audit audits server servers dashboard
  figures responses participants followers listeners viewers metrics count tally model simulation simulations trial trials questionnaire review monitoring patients
  register registry network panel fleet runs forms sheets tenants guests applicants passengers callers ledger logbook spreadsheet sensors meters books diary readings notebook`)

/** Those of them whom we know without having asked: they are there for a figure of their own and not for the next. */
export const OWN_PEOPLE = wordSet(
  'users customers readers clients members visitors subscribers community platform newsletter employees staff students donors tenants guests applicants passengers callers sales followers listeners viewers patients participants audience',
)

/** Words of answering and of being on the way to a figure: they stand between a subject and its verb. */
export const BETWEEN = wordSet(
  'also recently now then once again just further later earlier today first even still only not never to have has had having is was are were be been being can could may might would will should did does do',
)

/** Openers that go on with what was said. */
export const OPENERS = wordSet(`
  also additionally similarly furthermore moreover likewise further conversely overall altogether another others only just besides plus
  specifically these those this that such it they he she its their his her of among nor even both
  notably interestingly unsurprisingly surprisingly remarkably strikingly fewer`)

/** The first words of phrases that do. */
export const OPENING_PHRASES = [
  'in addition',
  'so the',
  'together',
  'combined',
  'in total',
  'in fact',
  'in particular',
  'in comparison',
  'in contrast',
  'by contrast',
  'by comparison',
  'in other words',
  'for example',
  'for instance',
  'on the other hand',
  'on average',
  'at the same time',
  'compared with',
  'compared to',
  'the remaining',
  'the rest',
  'the other',
  'the same',
  'a further',
  'an additional',
  'as a result',
  'that is',
  'what is more',
  "what's more",
  'on top of',
  'of those',
  'the two ',
  'the pair ',
  'all three ',
  'when asked',
  'asked',
] as const
