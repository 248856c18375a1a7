/** Words without their endings: enough to know a word again in another number, in another tense or by another name of its quantity, and no more. */

/** Words with the forms that no ending gives. */
const IRREGULAR = `
  begin began begun | break broke broken | breed bred | bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen
  deal dealt | draw drew drawn | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen | feed fed | fight fought | fly flew flown
  freeze froze frozen | give gave given | grow grew grown | hide hid hidden | hold held | keep kept | lay laid | lead led | leave left | lend lent
  lose lost loss losses | make made | meet met | pay paid | ride rode ridden | run ran | see saw seen | seek sought | sell sold | send sent | shoot shot
  shrink shrank shrunk | sing sang sung | sink sank sunk | sit sat | sleep slept | spend spent | stand stood | steal stole stolen | strike struck
  swear swore sworn | swim swam swum | take took taken | teach taught | throw threw thrown | wake woke woken | wear wore worn | win won
  write wrote written | child children | woman women | man men | mouse mice | foot feet | person people | half halves`

/** What names one quantity in words of several kinds. */
const NAMES = `
  die died dies dead death deaths kill killed kills killing fatality fatalities | employ employs employed employee employees staff workforce worker workers
  visit visits visited visiting visitor visitors | member members membership | inhabitant inhabitants resident residents population live lived
  long length | tall high height | deep depth | wide width | weigh weighs weighed weighing weight | cost costs costing price priced prices
  revenue revenues turnover | injure injured injury injuries wounded | seat seats seated seating | sign signed signature signatures
  subscribe subscribed subscriber subscribers | enrol enrols enroll enrolls enrolled enrolment enrollment | donate donated donation donations
  attend attended attends attendance | sell sells sold selling sale sales | no without lack lacks lacked lacking
  british britain uk briton britons | german germany germans | french france | spanish spain | danish denmark danes | swedish sweden swedes
  dutch netherlands | swiss switzerland | polish poland poles | finnish finland finns | scottish scotland scots | welsh wales | irish ireland
  english england | turkish turkey | chinese china | norwegian norway norwegians | italian italy italians | european europe europeans
  american america americans | canadian canada canadians | australian australia australians | indian india indians | greek greece greeks
  brazilian brazil brazilians | mexican mexico mexicans | japanese japan | russian russia russians | ukrainian ukraine ukrainians | nigerian nigeria nigerians
  kenyan kenya kenyans | ethiopian ethiopia ethiopians | egyptian egypt egyptians | portuguese portugal | austrian austria austrians | belgian belgium belgians
  hungarian hungary hungarians | czech czechs czechia | korean korea koreans | vietnamese vietnam | icelandic iceland icelanders`

/** The first word of a family stands for the others. */
const PLAIN = new Map(
  `${IRREGULAR}|${NAMES}`.split(/[|\n]/).flatMap((family) => {
    const [first = '', ...others] = family.trim().split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** A word as it is known again by. */
export function stem(word: string): string {
  const plain = PLAIN.get(word) ?? word
  if (plain.length < 4) return plain
  const base = plain
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<![su])s$/, '')
  return base.length > 5
    ? base.replace(/([bdgmnprt])\1(?:ing|ed)$/, '$1').replace(/(?:ing|ed|e)$/, '')
    : base.replace(/e$/, '')
}
