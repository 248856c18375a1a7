/** What writers do themselves, whatever else a text is about: settings that they choose, prices that they change, days of their own that they look back on. */
import type { Reading, Sentence } from '../model.ts'
import { once } from '../once.ts'
import { mannerOf } from './manner.ts'
import { WRITERS } from './persons.ts'
import type { Scene } from './scene.ts'
import { inSentence, sizeOf, type Test } from './signal.ts'
import { namesWorld } from './world.ts'

/** "I tuned the banner to show 60% of the time", "we set the sampler to keep 5% of requests" */
const SETS =
  /\b(?:I|we)(?:['’](?:ve|d))?(?: (?:have|had|then|also|later|just|first|finally))* (?:tuned|tweaked|set(?! out| off)|configured|programmed|adjusted|dialled|dialed|throttled|capped|calibrated|scheduled)\b(?:(?!\b(?:because|since|when|which|who|f(?:i|ou)nds?|said|learned)\b)[^.;]){0,80}$/i

/** What is set has the value that its owner gave it. */
export const isOwnSetting: Test = ({ lead }) => SETS.test(lead.slice(-REACH))

/** How far back the words reach that tell who sets, in UTF-16 units. */
const REACH = 140

/** "a 66% price reduction", "a 50% markdown" */
const PRICE_CHANGE =
  /^[\s-](?:price (?:reductions?|cuts?|increases?|hikes?|rises?|drops?)|mark-?(?:down|up)s?|rebates?)\b/i

/** In a maker's diary the prices that go up and down are the maker's. */
const isOwnPriceChange: Test = (scene) =>
  PRICE_CHANGE.test(scene.after) && !namesWorld(scene.sentence) && isAmongOwn(scene)

const isAmongOwn = ({ sentence, reading }: Scene): boolean =>
  mannerOf(reading).personal ||
  mannerOf(reading).ours ||
  besides(sentence, reading).some(({ prose }) => WRITERS.test(prose))

/** "This was back in my newspaper days", "It was our first concert": when in a life it was. */
const IN_OWN_LIFE = /^\W*(?:this|that|it|all this|those) (?:was|were|happened)\b[^.;]{0,40}\b(?:my|our)\b/i

/** What the sentence beside it sets in the writer's own life happened to the writer. */
export const isOwnMemory: Test = ({ sentence, reading }) =>
  !namesWorld(sentence) && besides(sentence, reading).some(({ prose }) => IN_OWN_LIFE.test(prose))

/** The sentences before and behind one in its paragraph. */
const besides = ({ block, index }: Sentence, { sentences }: Reading): Sentence[] =>
  [sentences[index - 1], sentences[index + 1]].filter((sentence) => sentence?.block === block) as Sentence[]

/** "We grew by 43%", "I doubled our sales": what writers say has become of their own. */
const GREW =
  /\b(?:[Ww]e|I)(?:['’]ve|['’]d)? (?:(?:have|had|even|also|actually|then) ){0,2}(?:gr(?:ew|own)|shr(?:ank|unk)|expanded|(?:cut|raised|increased|reduced|lowered|improved) (?:our|my) (?:[\p{L}-]+ ){1,3}?(?=by\b|\d))(?: ?by)? ?(?:(?:about|over|nearly|almost|around|only|a) )?$/u

const isOwnGrowth: Test = ({ lead, after }) => GREW.test(lead.slice(-REACH)) && !/^ of\b/.test(after)

/** "Result: … 80% …" beside "Grade: B": an item of a report that writers give on themselves. */
const SCORED = {
  item: /^\W{0,3}(?:results?|outcome|progress|actual)\W{0,3}:/i,
  beside: /^\W{0,3}(?:grade|score|status|rating)\W{0,3}:/i,
}

const isScored: Test = ({ sentence: { block }, reading: { blocks } }) =>
  block.list !== undefined &&
  SCORED.item.test(block.text) &&
  [blocks[block.index - 1], blocks[block.index + 1]].some(
    (beside) => beside?.list === block.list && SCORED.beside.test(beside?.text ?? ''),
  )

/** "In our experience, 80% of them …", "My guess is that 60% …": an impression, and said to be one. */
export const isImpression = inSentence(
  /\bin (?:my|our) (?:own |personal )?experience\b|\b(?:my|our|a|an) (?:own |best |rough |complete |wild |total |pure |educated |personal )*guess(?:timate)?\b|\bI(?:['’]d| would| can only|['’]m)? (?:just )?guess(?:ing)?\b/i,
)

const TRAFFIC =
  '(?:page |unique |site |video |daily |monthly |live )*(?:views?|visits?|visitors?|sessions?|viewers?|downloads?|sign-?ups?|subscribers?|followers?|registrants?|registrations?|attendees?|impressions?|clicks?|likes?|retweets?|shares|installs?|users?|readers?|listeners?|questions asked)'
const OF_TRAFFIC = new RegExp(`^\\s(?:\\p{L}+ )?${TRAFFIC}\\b`, 'iu')

/** "we spiked to nearly 12 million page views" */
const WE_HAD = /\b(?:we|I)(?:['’]ve)? (?:[\p{L}-]+ ){1,4}$/iu

/** What came of something, as its makers head it. */
const RESULTS =
  /^\W*(?:the |our |key |final )?(?:results?|outcomes?|impact|reach|metrics|stats|statistics|numbers|highlights)\b/i

/** How many came to see what a text tells of: its makers' own count. */
export const isOwnTraffic: Test = ({ before, after, sentence: { block } }) =>
  OF_TRAFFIC.test(after) &&
  (WE_HAD.test(before) || (block.list !== undefined && RESULTS.test(block.headings.at(-1)?.text ?? '')))

/** "The stipend for this post is $25 an hour", "Time commitment: about 3 hours a week": what is offered to and asked of whoever joins. */
const OF_POST = {
  pay: /\b(?:compensation|salary|pay|stipend|wage|remuneration|honorarium)\b[^.;]{0,30}\b(?:for|of) (?:this|these|the|our|each) (?:\p{L}+ )?(?:positions?|posts?|roles?|jobs?|internships?|fellowships?)\b[^.;]{0,20}$/iu,
  time: /\b(?:commitment|expectations?|expected|responsibilities|duties|workload)\b/i,
}

const isTermOfPost: Test = ({ figure, before, lead, sentence: { block } }) =>
  OF_POST.pay.test(before) ||
  (figure.kind === 'rate' &&
    /^(?:hour|day)$/.test(figure.unit ?? '') &&
    [lead, block.headings.at(-1)?.text ?? ''].some((words) => OF_POST.time.test(words)))

/** "At ~50 orders/month, no test will tell": the writer's own lot, from which something follows … */
const TRADE =
  '(?:orders|sales|customers|visits|visitors|sessions|leads|sign-?ups|subscribers|users|downloads|tickets|readers)'
const AT_VOLUME = new RegExp(
  `\\b[Aa]t (?:(?:about|around|just|only|roughly) )?~?\\d[\\d,]* ${TRADE} ?(?:/|per |an? )(?:day|week|month)\\b`,
)

/** … and in a text that is fitted to it, shares of the takings are the writer's. */
const OF_TAKINGS = /^ of (?:the |all )?(?:revenue|sales|orders|traffic|profits?|turnover|spend)\b(?! in\b)/

/** "20% of this year's income", where the writer speaks. */
const OF_OWN_YEAR = /^ of (?:this|last) (?:year|month|quarter)'s (?:income|revenue|sales|earnings|profits?|turnover)\b/i

const isFitted: (reading: Reading) => boolean = once((reading) =>
  reading.sentences.some(({ prose }) => AT_VOLUME.test(prose)),
)

const isOwnVolume: Test = ({ figure, before, after, sentence, reading }) =>
  !namesWorld(sentence) &&
  (AT_VOLUME.test(`${before.slice(-VOLUME)}${figure.text}${after.slice(0, VOLUME)}`) ||
    (OF_TAKINGS.test(after) && isFitted(reading)) ||
    (OF_OWN_YEAR.test(after) && WRITERS.test(sentence.prose)))

/** How far such a lot reaches on either side, in UTF-16 units. */
const VOLUME = 20

/** "From the till (May to July): 107 guests, …": what one's own records say, which are named. */
const READ_OFF =
  /^\W*(?:from|per|across|based on) [^:.]{0,40}\b(?:orders|logs?|records|data|analytics|dashboard|exports?|invoices|tickets|transactions|telemetry|till|books|sign-?ups|responses|replies)\b[^:]{0,40}:\W(?:[^.]|\.\d)*$/i

const isReadOff: Test = ({ lead }) => READ_OFF.test(lead)

/** Where people meet on purpose, for a day or so; who marches or comes to a fair is the world's. */
const MEETING =
  '\\b(?:meet(?:ing|-?up|ing-up)s?|workshops?|conferences?|summits?|webinars?|hackathons?|gatherings?|symposi(?:um|a|ums)|seminars?|trainings?|sessions?|ceremon(?:y|ies)|chats?|live-?streams?|sprints?|unconferences?|boot ?camps?|retreats?|panels?|talks?|webcasts?|lectures?|kick-?offs?|events?|all hands)\\b'
const MEETS = new RegExp(MEETING, 'i')

const SOME =
  '(?:(?:more than|over|about|around|nearly|almost|some|roughly|approximately|up to|close to|an? (?:crowd|audience|group) of|the) ){0,3}$'

/** "drew some 20 engineers", "This gathering of 500 bankers"; "300 of us came together" */
const CAME = {
  before: new RegExp(
    `\\b(?:dr[ae]ws?|drawn|attract(?:ed|s)|gathered|convened|hosted|welcomed|br(?:ought|ings) together|joined by|trained|taught) ${SOME}|${MEETING}(?: [^,.;:]{0,60})? (?:with|for|of|between) ${SOME}|\\battendance\\b[^.;:]{0,60} of ${SOME}`,
    'i',
  ),
  after:
    /^ [^.;:]{0,80}?\b(?:attended|gathered|met|came|joined|took part|participated|registered|signed up|turned (?:up|out)|showed up|attend|participating)\b/i,
  by: new RegExp(`\\battended by ${SOME}`, 'i'),
  together: /^ [^.;:]{0,80}?\b(?:convened|came together|in attendance)\b/i,
}

/** Who comes to a meeting and to nothing else. */
const ATTENDEES = /^ (?:[\p{L}-]+ ){0,3}(?:attendees|registrants|delegates|speakers)\b/iu

/** The most that come to a meeting. */
const HALL = 10_000

/** What the host of a meeting asks and counts: "Workshop participants: who came", "55% of attendees" in a piece about it. */
const GUESTS = /\b(?:participants?|attendees?|attendance|learners?|registrants?|feedback|who came|audience)\b/i
const GUEST = /^(?:attendee|learner|registrant|delegate|trainee|participant)$/
const STUDY = /\b(?:stud(?:y|ies)|trials?|experiments?|cohorts?)\b/i

const isOfGuests: Test = ({ noun, sentence: { block, prose }, reading: { title } }) => {
  const heading = block.headings.at(-1)?.text ?? ''
  return (
    !STUDY.test(prose) &&
    ((GUEST.test(noun) && MEETS.test(title?.text ?? '')) || (MEETS.test(heading) && GUESTS.test(heading)))
  )
}

/** How many came to a meeting: what its host or its guest has seen. */
const isAttendance: Test = ({ figure, sentence, before, after, rest }) =>
  figure.kind === 'count' &&
  sizeOf(figure) <= HALL &&
  !/\b(?:each|every|a|per) year\b|\bannually\b/i.test(sentence.prose) &&
  (ATTENDEES.test(rest) ||
    CAME.by.test(before) ||
    CAME.together.test(after) ||
    (MEETS.test(sentence.prose) && (CAME.before.test(before) || CAME.after.test(after))))

/** "45% of you": of those who were asked. "45% of us": of the team that speaks, where it speaks throughout; else of all of us. */
export const isPartOfUs: Test = ({ after, reading }) =>
  /^\s*of you\b/.test(after) || (/^\s*of us\b/.test(after) && mannerOf(reading).ours)

/** How a writer's own prices, things and marks have changed. */
export const isOwnChange: Test = (scene) =>
  (scene.figure.kind === 'percent' && isOwnPriceChange(scene)) || isOwnGrowth(scene) || isScored(scene)

/** What is known at home: who came, what a post pays, what the books say. */
export const isHomely: Test = (scene) =>
  [isAttendance, isOfGuests, isOwnVolume, isReadOff, isTermOfPost].some((holds) => holds(scene))
