/** Whether a percentage can be a share of a number of things that was told before it, as far as its own words and those between tell. */
import type { Document } from '../model.ts'
import { wordsBefore, wordsBehind } from './around.ts'
import { GIVEN, GROUP_OF, isWordOf } from './counted-things.ts'
import { HEDGES } from './filler.ts'
import type { Term } from './skeleton.ts'

/** How many sentences behind its whole a share may stand. */
const SENTENCES = 2

export function isOfWhole(document: Document, part: Term, whole: Term): boolean {
  const isNear = part.sentence.block !== whole.sentence.block || part.sentence.index - whole.sentence.index <= SENTENCES
  if (!isNear || isMeasured(part) || isOfTotal(part, whole)) return false
  if (OF_THEM_BEFORE.test(wordsBefore(part))) return true
  const [, fronted] = FRONTED.exec(wordsBefore(part)) ?? []
  if (fronted && !(fronted.match(/\p{L}{3,}/gu) ?? []).some((word) => isWordOf(whole, word))) return false
  return namesWhole(part, whole) ?? (canBeOfAny(part, whole) && !namesOthers(document, part, whole))
}

/** "27 wides in the innings, 12.7% of the total": what the number itself makes of a larger one. */
const isOfTotal = (part: Term, whole: Term): boolean =>
  part.sentence === whole.sentence &&
  /^ [\p{L}' -]{2,60}(?:, | \(| [–—] )(?:or |some |about )?$/u.test(
    part.sentence.text.slice(whole.figure.range[1], part.figure.range[0]),
  ) &&
  /^ of (?:the|its|their|our) (?:total|whole|lot|sum|runs|score)\b/.test(wordsBehind(part))

/** "…, and of these 87% turn up" */
const OF_THEM_BEFORE = new RegExp(`\\b(?:of|among) (?:them|these|those|whom|which),? ${HEDGES}$`, 'i')

/** "Of the songs, 40% were sad" */
const FRONTED = new RegExp(`(?:^|[.;:] |, )(?:of|among|for|amongst) ([^,;:.]{2,60}), ${HEDGES}$`, 'i')

/** A change, a rate, or what has a percentage and is none of those who were counted. */
const isMeasured = (part: Term): boolean =>
  MEASURED_BEFORE.test(wordsBefore(part)) ||
  MEASURED.test(clauseBefore(part)) ||
  MEASURED_BEHIND.test(wordsBehind(part))
const MEASURED_BEFORE =
  /\b(?:an?|the|its|their|his|her|our|by|up|down|to|than|another|of|a further|minus|plus|the other|remaining|rest) $|[+−–-]$/i
const MEASURED =
  /\b(?:rose|risen|rise|rises|rising|fell|fallen|falls?|grew|grown|growth|increas\w+|decreas\w+|declin\w+|dropp?\w*|reduc\w+|average\w*|mean|median|rates?|scores?|scored|humidity|prices?|costs?|discount|interest|inflation|margins?|profits?|yields?|vat|tax(?:es)?|levy|commission|surcharge|deposit|accura\w+|probability|chances?|risks?|odds|efficacy|effective\w*|turnout|nationally|nationwide|worldwide|elsewhere|nationwide|overall|likelihood|capacity|compared|against(?! (?:and|or|it|them|this|that)\b)|versus|than|if|other|another|others|rest|remaining|last year|year before|ago)\b/i
const MEASURED_BEHIND =
  /^ (?:more|less|fewer|higher|lower|faster|slower|off|up|down|above|below|or (?:more|less|fewer)|growth|increase|decrease|drop|rise|fall|chance|chances|risk|discount|interest|points?|confidence|alcohol|likely|accura\w+|capacity|humidity|full|charged|complete|of (?:its|their|his|her|the) (?:time|money|budget|income|weight|value|cost|area|land))\b|^[-–]/i

/** The words from where the clause begins: the last mark before the figure, but no comma in a row of small words. */
const clauseBefore = (part: Term): string =>
  wordsBefore(part)
    .split(/[.;:!?—]|, (?:and|but|while|whereas) /)
    .at(-1) ?? ''

/** What a share says that it is of: true for the whole or a word that stands for it, false for anything else, undefined where it says nothing. */
export function namesWhole(part: Term, whole: Term): boolean | undefined {
  const behind = wordsBehind(part)
  if (!/^ of\b/.test(behind)) return undefined
  if (OF_THEM.test(behind)) return true
  const [, determiner, words = ''] = OF.exec(behind) ?? []
  const isListed = part.sentence.block.list !== undefined && part.sentence !== whole.sentence
  if (!determiner && !isListed) return false
  const isGiven = GIVEN.test(wordsBefore(whole)) && isFramed(part, whole)
  return words.split(' ', 2).some((noun, index, all) => {
    if (NARROWED.test(words.slice(all.slice(0, index + 1).join(' ').length))) return false
    return isWordOf(whole, noun) || ALL_SUCH.test(noun) || (isGiven && THINGS.test(noun) && !EVENTS.test(noun))
  })
}
const OF_THEM =
  /^ of (?:them|these|those|us|the (?:lot|whole lot|total))(?![\p{L}'’-])(?! (?:who|that|which|in|on|with|without|from|under|over|aged|at|living)\b)/iu
const OF = /^ of (?:((?:all )?(?:the|these|those|our|its|their|his|her|my)) |all )?([\p{L}'’ -]+)/iu
const NARROWED =
  /^ (?:who|that|which|whose|in|on|at|from|with|without|under|over|aged|between|of|near|below|above|living|having)\b|^['’]/i
const ALL_SUCH =
  /^(?:party|group|crew|team|class|company|members|participants|respondents|subjects|volunteers|sample|group|total|cohort|cases|animals|birds|creatures|plants|trees|devices|machines|vehicles|specimens|items|buildings|properties|sites|answers|replies|replicates|entrants|entries)$/i
const THINGS = /(?<![sui])s$|^(?:people|children|men|women|mice|geese|sheep|deer|fish|cattle)$/i
const EVENTS =
  /(?:(?:tion|sion|ment|ance|ence|ing|ure|al)s|deaths|errors|costs|visits|calls|cases|times|hours|symptoms|signs|effects|complaints|variants|genes|cells|lesions|scores|points|losses|sales|attacks|falls|accidents|crimes|fires)$/i
/** "In the series (n = 32), 64% of the hearts": the number is in brackets, and the share is told at once. */
const isFramed = (part: Term, whole: Term): boolean =>
  part.sentence === whole.sentence &&
  /^[)\]],? ?(?:(?:about|some|only|just|nearly|fully|and|that|found|showed) ){0,3}$/i.test(
    part.sentence.text.slice(whole.figure.range[1], part.figure.range[0]),
  )

/** The share is told as one of some, and of which ones is left out: the subject of a clause, behind "in" or "for", or a line of a list. */
function canBeOfAny(part: Term, whole: Term): boolean {
  const [before, behind] = [wordsBefore(part), wordsBehind(part)]
  if (part.sentence.block.list && part.sentence.block !== whole.sentence.block) return isLine(part, whole)
  const [, label] = LABEL.exec(before) ?? []
  if (label && DOES.test(` ${label}`) && ENDS.test(behind)) return !isPersonal(` ${label}`) || areActors(whole)
  if (hasOwnTale(part, whole) || isTooFine(part, whole)) return false
  const isByWhom = PEOPLE_DO.test(behind)
    ? ARE_PEOPLE.test(nounsBehind(whole))
    : !isPersonal(behind) || areActors(whole)
  const isSubject = CLAUSE.test(before) && DOES.test(behind) && isByWhom
  if (CLAUSE.test(before) && areActors(whole) && isByWhom && ACTS.test(behind)) return true
  return isSubject || (IN.test(before) && ENDS.test(behind)) || (IN_FRONT.test(before) && SUBJECT.test(behind))
}
/** "Audiences were young: 63% …", "In Paris 31% …": another subject, or another place, opens the sentence of the share. */
const hasOwnTale = (part: Term, whole: Term): boolean => {
  const before = wordsBefore(part)
  return part.sentence !== whole.sentence && ((PARTED.test(before) && !LEADS_ON.test(before)) || ELSEWHERE.test(before))
}
const PARTED = new RegExp(`[,;:—–] ?(?:(?:and|but|yet|while|so) )?${HEDGES}$`, 'i')
const LEADS_ON =
  /^\W*(?:according to|when|after|by|in|on|of|at|during|once|as|within|for|from|with|before|until|since|they|we|I|he|she|it|all|every|each|there|result|yes|however|still|so|then|today|now|overall|later|sadly)\b/i
const ELSEWHERE =
  /^\W*(?:in|at|on|for) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas)[a-z]*\b)\p{Lu}\p{L}+ $/u
/** "Seven wards voted. In the end 52.4% …": nobody gives tenths of so few. */
const isTooFine = (part: Term, whole: Term): boolean =>
  part.sentence !== whole.sentence && /\d[.,]\d/.test(part.figure.text) && (whole.figure.value ?? 0) < FEW
const FEW = 20
/** What nobody but people do, and what is done with money or ground. */
const PEOPLE_DO =
  /^ (?:now |still |also |[a-z]+ly )?(?:work|walk|walked|cycle|cycled|commuted?|smoked?|eat|ate|drink|drank|sleep|slept|speak|spoke|drive|drove|travel|travelled|read|watch|watched|earn|earned|(?:go|goes|went) on\b|(?:is|are|was|were )?(?:covered|forested|flooded))\b/i
const ARE_PEOPLE =
  /(?:(?:er|or|ant|ent|ee|ist|ian|eer)s|people|children|men|women|adults|girls|boys|families|households|couples|pupils|staff|nurses|members|monks|guests|clerks)\b/i
const CLAUSE = new RegExp(
  `(?:^|[.;:—–] ?|, (?:and |but |yet |while |whereas |of whom |of which )?|\\b(?:that|and|but|while|yet|found|shows?|showed|said|as|though|although|since|(?:by|in|after|within|before|at|on|during|until) (?:[\\p{L}\\d'’-]+ ){0,3}?[\\p{L}\\d'’-]+,?) )(?:a (?:mere|full|good) |barely )?${HEDGES}$`,
  'iu',
)
const VERBS =
  'are|were|have|had|do|did|could|would|will|can|did|go|went|came|come|got|gave|give|took|take|made|make|kept|keep|left|leave|lost|lose|won|win|fell|fall|rose|rise|grew|grow|bore|bear|bloom|sold|sell|held|hold|need|want|felt|feel|thought|think|spoke|speak|said|say|read|wrote|write|ate|eat|drank|drink|drove|drive|rode|ride|ran|run|slept|sleep|paid|pay|bought|buy|fail|pass|reach|show|carry|contain|belong|lack|open|close|die|broke|break|lay|sat|sit|stood|stand|found|find|met|meet|caught|heard|saw|see|taught|lie|vote|travel|smoke|walk|cycle|commute|save|trust|use|like|love|fear|stay|play|live|work|own|know|knew|told|tell|sent|shot|shut|spent|spend|built|build|hit|hurt|cut|put|quit|split|set|swam|sank|sang|stole|struck|swore|wore|wear|tore|woke|wept|fought|fled|flew|froze|hid|hung|led|lit|rang|shook|slid|spat|swung|taught|threw|understood|withdrew|fit|bit|drew|dug|dealt|bled|bent|bred|fed|began|became|blew|brought|burnt|chose|prefer|choose|agree|answer|expect|hope|plan|[a-z]{2,}ed'
const DOES = new RegExp(
  `^ (?:now |still |also |then |already |later |since |not |never |even |all |[a-z]+ly )?(?:${VERBS})\\b`,
  'i',
)
/** “67% knead by hand”: any word of people that goes on as a verb does. */
const ACTS =
  /^ (?:do(?:n['’]t| not) [a-z]+|[a-z]{4,}(?<!s|ing|ion|ment|ity|ness|ers?)) ?(?:[.,;]|$|(?:the|an?|their|no|to|by|at|every|it|them|daily|less|more|none|once|twice|themselves)\b)/
/** What people and the bodies that they form do, and no things. */
const isPersonal = (behind: string): boolean =>
  /^ (?:now |still |also |[a-z]+ly )?(?:said|say|told|think|thought|believed?|felt|feel|want|wanted|prefer|preferred|agreed?|disagreed?|own|owned|work|worked|live|lived|earn|earned|voted?|attend|attended|drove|drive|walk|walked|cycle|commute|know|knew|used?|read|watch|watched|speak|spoke|answered|replied|responded|report|reported|buy|bought|eat|ate|drink|drank|smoked?|liked?|loved?|trust|trusted|hoped?|expect|expected|complained|refused|admitted|knew|understood|remembered|recalled|recognised|recognized|supported|opposed|approved|claimed|rated|chose|paid|pay)\b/i.test(
    behind,
  )
const areActors = (whole: Term): boolean =>
  GIVEN.test(wordsBefore(whole)) || GROUP_OF.test(wordsBefore(whole)) || ACTORS.test(nounsBehind(whole))
const nounsBehind = (whole: Term): string => /^[\p{L}'’ -]{0,40}/u.exec(wordsBehind(whole))?.[0] ?? ''
const ACTORS =
  /(?:(?:er|or|ant|ent|ee|ist|ian|eer|oy|irl|ald|ow|uide|udge|oach|uest|ouse?hold|reind|end|riend|adet|ilot|lerk|hef|ook|oet|urse|outh|yclist|ictim|atron)s|people|children|men|women|adults|kids|teens|families|couples|firms|companies|businesses|schools|farms|clubs|clinics|hospitals|shops|charities|councils|parishes|households|countries|cities|towns|villages|banks|churches|museums|libraries|hotels|pubs|restaurants|bakeries|universities|colleges|parties|states|boards|agencies|offices|unions|teams|bands|choirs|dairies|breweries|publishers|mothers|wives|staff)\b/i

/** "Showed in 20%", "had eased in 51.4% by week six": in that many of those who were told. */
const IN = new RegExp(`\\b[\\p{L}]+ (?:in|into|on|onto|for|among|at|inside|under) ${HEDGES}$`, 'iu')
/** "Would stock it again: 64%" */
const LABEL = /(?:^|[.;] )([^.;:]{3,60}): $/
/** "In 59% she found amber" */
const IN_FRONT = new RegExp(`(?:^|[.;:] )(?:in|on|for|at|with|among) ${HEDGES}$`, 'i')
const SUBJECT = /^,? (?:he|she|it|they|we|I|the|there|an?|no|nothing|nobody|some)\b/
const ENDS = /^ ?(?:$|[.,;)!—–]|(?:by|within|after|at|before|during|and|but|while) )/

/** A line of a list: "44% want a longer day", "found cork taint: 20%". */
function isLine(part: Term, whole: Term): boolean {
  const { text, figures } = part.sentence
  const [before, behind] = [text.slice(0, part.figure.range[0]), wordsBehind(part)]
  const isOneOnly = figures.every((figure) => figure === part.figure || figure.kind !== 'percent')
  if (!isOneOnly || part.sentence.block.text.length > LINE) return false
  const label = /^\W*([\p{L}'’,() -]{3,80}?) ?[:—–,(-] ?$/u.exec(before)?.[1]
  const isDone = label !== undefined && DOES.test(` ${label}`)
  if (isDone || (label === undefined && !/\p{L}/u.test(before) && DOES.test(behind))) return true
  const isNamed = label !== undefined ? ENDS.test(behind) : !/\p{L}/u.test(before) && /^ (?!of\b)\p{L}/u.test(behind)
  return isNamed && (ACTED_ON.test(whole.sentence.block.text) || GIVEN.test(wordsBefore(whole)))
}
const LINE = 120
const ACTED_ON =
  /\b(?:surveyed|asked|polled|interviewed|questioned|replied|responded|answered|survey|poll|questionnaire|respondents|replies|answers)\b/i

/** Between the whole and the share others are named who could be meant: "The 12 schools took part. Parents were keen, and 47% …". */
function namesOthers({ sentences }: Document, part: Term, whole: Term): boolean {
  if (part.sentence.block !== whole.sentence.block) return false
  const from = whole.figure.range[1]
  const told =
    part.sentence === whole.sentence
      ? part.sentence.text.slice(from, part.figure.range[0])
      : [
          whole.sentence.text.slice(from),
          ...sentences.slice(whole.sentence.index + 1, part.sentence.index).map(({ text }) => text),
          part.sentence.text.slice(0, part.figure.range[0]),
        ].join(' ')
  return [...told.matchAll(PEOPLE)].some(([noun]) => !isWordOf(whole, noun))
}
const PEOPLE =
  /(?<![\p{L}-])(?:people|children|women|men|girls|boys|wives|households|families|staff|guests|pupils|clients|fans|kids|locals|couples|folk|friends|husbands|relatives|crews|youths|\p{L}{3,}(?:ers|ors|ents|ants|ists|ians|ees))(?![\p{L}'’-])/giu
