/** Times that are counted from the day of a text, which a reader must know to tell when: “currently”, “last year”, “in recent years”. */
import type { Range } from '../model.ts'

const UNIT =
  '(?:years?|months?|weeks?|weekend|quarters?|decades?|semesters?|seasons?|terms?|days?|(?:fiscal|financial|calendar|school|academic|tax) years?|half-?year|spring|summer|autumn|fall|winter|century|generation)'
const NAMED_DAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)'
const NUMERAL =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|several|couple of|half)'

const RELATIVE = new RegExp(
  [
    // What holds now.
    '(?<!what (?:is|are|was|were) |by |until |till |up to |from |even |just |for |would |could |might )now(?! (?:that|and then|if|let|you|we|I|suppose|consider|imagine|known|defunct)\\b|,)',
    "(?:right|only) now|as of now|until now|currently|at present|at the moment|at this (?:moment|point|time)|nowadays|these days|(?:as of )?today(?!['’]s)|tonight|yesterday|presently",
    'the current (?:(?:un)?employment|inflation|birth|death|crime|vacancy|interest|growth|mortality|poverty|literacy|population(?! survey)|numbers?|average|total|share|backlog|deficit|debt|membership|price)',
    // What has just been.
    'recently|lately|in recent (?:years|months|weeks|decades|times)',
    `(?<!the )(?:last|this|this past|this last) (?:${UNIT}|${NAMED_DAY})(?! of\\b)`,
    `(?:the )?(?:past|last) (?:${NUMERAL} )?(?:years|months|weeks|decades|days|quarters|seasons|year|month|week|decade|quarter|century|generation|season|spring|summer|autumn|winter)(?! of\\b)`,
    `(?:${NUMERAL}|an?|many) (?:short )?${UNIT} ago|not long ago|a while ago`,
    `(?:so far|earlier|later) this ${UNIT}|year[- ]to[- ]date|to date`,
    `(?:the|its|their|our)? ?(?:latest|most recent|newest) (?:available )?(?:(?:fiscal |financial |school )?years?|quarter|month|season|figures?|data|numbers?|count|census|survey|statistics|report|estimates?)`,
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
