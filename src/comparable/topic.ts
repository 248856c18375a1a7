/** What a sentence is about: its words but for those of counting and of grammar, cut so that "smuggled" meets "smuggling". */
import { KIN, PHRASES } from './kin.ts'

/** Words that say nothing of a topic: of counting itself, and of grammar. */
const NO_TOPIC = new Set(
  `about above across actual actually after again against ago all almost alone along already also although always among an and any
  anybody’s anyone anyone’s anywhere are around away be because been before behind being below best better between beyond both but by
  can can’t cannot certain certainty clue collect collected come comes compile compiled count counted counting counts data database day
  decade depend dependable despite difficult does doesn’t doing don’t done doubt down dozen during each either else elusive enough establish
  established estimate estimated estimates even ever every everyone exact exactly except exist existent exists extent far few figure figures
  first for found frankly from full further gets give given goes good guess guesses guesswork had half hard hardly has have having here
  hope hour how however huge idea impossible impossibly incidence including indeed information into its itself just keep keeps kept know
  knowing known knows lack lacking lacks largely last least less likely little make makes many matter may measure measured measurement might
  million billion thousand hundred month more most much must nearly nearest never nobody nobody’s none nor not nothing notoriously now number
  numbers official officially often once one only other others our out over own part patchy people per percent percentage perhaps person
  place point poor portion precise precisely probably proper properly proportion publish published put quantified quantifies quantify quite
  rarely rate rather real really record recorded records region register registry reliable remain remains research researchers rough roughly
  said same say says scale scarce science season second see seem seems several share should since single size sketchy solid some somewhere
  source sources speculation state statistic statistics statisticians still such sure survey take tally tell than that that’s the their them
  then there there’s these they thin thing things third this those though three through thus ties till time today together told too total
  track tracked tracks true trust trustworthy truth trying two unavailable unclear under unknown unreliable unreported until upon use very
  via was way week well were what when where whether which while who whole whom whose why will with within without whatsoever would country nation nationwide world worldwide incomplete inadequate useless worthless dubious shaky untrustworthy evidence ask asked rare practice problem phenomenon trend issue shot stab dark mystery guessed folklore conjecture list log survey study audit inventory clue census dearth paucity scarcity absence honest simply body bothered answer fact facts prevalent common widespread frequent year years
  yet you your agency authority government ministry bureau`
    .split(/\s+/)
    .filter(Boolean),
)

/** “Stalking” and “stalked”, “begging” and “beg”, “exclusion” and “excluded”. */
function stemOf(word: string): string {
  const bare = word
    .replace(/(?<=\p{L}{3})(?:ments?|ships?|(?:l?i)?ness|ly)$/u, '')
    .replace(/(?<=\p{L}{3})(?:ings?|ions?|ed|ers?|es|s|e|ies|y)$/u, '')
  return bare
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/us$/, 'ud')
    .replace(/(?<=\p{L}{3})[yi]$/u, '')
    .slice(0, 6)
}

const families = new Map(KIN.flatMap((words) => words.map((word) => [stemOf(word), stemOf(words[0] ?? word)] as const)))

/** The stems of the words that say what a text is about, one for each family of words. */
export function topicOf(text: string): Set<string> {
  const plain = PHRASES.reduce((told, [phrase, word]) => told.replace(phrase, word), text.toLowerCase())
  const words = plain.match(/\p{L}[\p{L}’']{2,}/gu) ?? []
  const telling = words.map((word) => word.replace(/['’]s?$/, '')).filter((word) => !isEmpty(word))
  return new Set(telling.map(stemOf).map((stem) => families.get(stem) ?? stem))
}

const isEmpty = (word: string): boolean =>
  NO_TOPIC.has(word.replaceAll("'", '’')) || NO_TOPIC.has(word.replace(/s$/, ''))

/** Whether two texts tell of two kinds of one thing, or of one deed of two: "day pupils" and "night pupils", "shops sell" and "barrows sell". */
export function areOfTwoKinds(a: string, b: string): boolean {
  const [kinds, others] = [kindsIn(a), kindsIn(b)]
  return [...kinds].some(([word, kind]) => {
    const other = others.get(word)
    return other !== undefined && other !== kind && !b.toLowerCase().includes(kind) && !a.toLowerCase().includes(other)
  })
}

/** “Suffer abuse”: what somebody does or meets with, and no kind of it. */
const UNDERGOES =
  /^(?:suffer|commit|face|experience|endure|witness|undergo|survive|escape|cause|prevent|fight)(?:s|es|ed|ing)?$/

/** The telling words of a text with the one that stands right before each. */
function kindsIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.toLowerCase().matchAll(/(\p{L}{4,}) (?=(\p{L}{3,}))/gu)
  return new Map(
    Array.from(pairs, ([, kind = '', word = '']) => [word, kind] as const).filter(
      ([word, kind]) => !isEmpty(word) && !isEmpty(kind) && !UNDERGOES.test(kind),
    ),
  )
}
