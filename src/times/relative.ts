/** Times that are counted from the day of a text, which a reader must know to tell when: “currently”, “last year”, “in recent years”. */
import type { Range } from '../model.ts'

const UNIT =
  '(?:years?|months?|weeks?|weekend|quarters?|decades?|semesters?|seasons?|terms?|days?|nights?|(?:fiscal|financial|calendar|school|academic|tax) years?|half-?year|spring|summer|autumn|fall|winter)'
const NAMED_DAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)'
const NUMERAL =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|thirty|forty|fifty|few|several|couple of|half|half-?dozen)'
const SPANS =
  '(?:years|months|weeks|decades|days|quarters|seasons|year|month|week|decade|quarter|season|spring|summer|autumn|winter)'
const FIGURES = '(?:figures?|data|numbers?|count|census|survey|statistics|report|estimates?)'

const RELATIVE = new RegExp(
  [
    // What holds now.
    '(?<!^.?|what (?:is|are|was|were) |by |until |till |up to |from |even |just |for |would |could |might )now(?! (?:that|and then|if|let|you|we|I|suppose|consider|imagine|known|defunct)\\b|, (?:that|if|let|you|we|I|suppose|consider|imagine|this|here|there|what|of course|before)\\b)',
    // What opens a sentence may be an instruction: “Now turn to”.
    '(?<=^.?)now(?=,? (?:[\\d$£€]|(?:the|an?|our|its|their|his|her|it|they|there|about|around|some|nearly|almost|roughly|only|just|more|over|under|at|up|one|two|half|most|all|every)\\b))',
    "(?:right|only) now|as of now|until now|by now|currently|at present|at the moment|at this (?:moment|point|time)|nowadays|these days(?! of\\b)|(?:as of )?today(?!['’]s)|tonight|yesterday|presently|as (?:things|it|matters) stands?|as we speak|as (?:we|this (?:paper|issue|page)) (?:go|goes|went) to press|(?:at the time|as) of (?:this )?writing|for the time being|to this day",
    'the current (?:(?:un)?employment|inflation|birth|death|crime|vacancy|interest|growth|mortality|poverty|literacy|population(?! survey)|numbers?|average|total|share|backlog|deficit|debt|membership|price|(?:fiscal |financial |school |academic )?year|season|term|quarter|month)',
    // What has just been.
    'recently(?! [a-zÀ-ɏ]+ed,)|lately|of late|(?:in|over|during|across) (?:the )?(?:most )?recent (?:years|months|weeks|decades|times|days)',
    `(?<!the )(?:last|this(?! days?\\b)|this past|this last) (?:${UNIT}|${NAMED_DAY})(?! of\\b)`,
    `(?:the )?(?:past|last) (?:${NUMERAL} )?${SPANS}(?! of\\b)`,
    `(?:${NUMERAL}|an?|many) (?:short )?${UNIT} (?:ago|back)|not long ago|a while (?:ago|back)|over the (?:weekend|summer|winter|holidays)(?! months)`,
    `(?:so far|earlier|later) this ${UNIT}|so far(?= [a-z]{0,12}(?:ha(?:s|ve)\\b|,))|(?<=\\bha(?:s|ve) )so far|year[- ]to[- ]date|to date|in the (?:year|quarter|(?:three|six|nine|twelve|12) months) to (?:the end of )?${NAMED_DAY}`,
    `(?:at )?(?:the )?last (?:count|census|survey|audit|inspection|poll)`,
    `(?:the|its|their|our)? ?(?:latest|most recent|newest) (?:available |official )?(?:(?:fiscal |financial |school )?years?|quarter|month|season|${FIGURES})`,
  ]
    .map((words) => `\\b${words}\\b`)
    .join('|'),
  'giu',
)

export interface RelativeTime {
  readonly text: string
  /** In the text that was looked over. */
  readonly range: Range
}

export function relativeTimesIn(text: string): RelativeTime[] {
  return Array.from(text.matchAll(RELATIVE), ({ 0: words, index }) => {
    const from = index + words.length - words.trimStart().length
    return { text: words.trim(), range: [from, index + words.length] }
  })
}
