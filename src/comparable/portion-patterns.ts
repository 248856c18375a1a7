/** How a text tells of parts and their wholes. Data for `portion.ts`. */
import { DETERMINERS, HEDGES } from './filler.ts'
import { grammar } from './grammar.ts'

const GROUP =
  '(?:survey|poll|sample|study|class|group|team|panel|trial|cohort|total|pool|field|crew|squad|council|committee|jury|staff|batch|set|list|questionnaire|census|fleet|flock|herd|ring|gang|congregation|workforce|choir|band|orchestra|troupe)'

export const PARTS = [
  // "45 of the 38 pupils", "half of its 60 members"
  grammar(`(?<portion>{portion}) (?:out )?of ${DETERMINERS}(?<whole>{number})`),
  // "45, or 30%, of the 150 pupils", "45 (30%) of the 150"
  grammar(
    `(?<portion>{portion})(?: (?!of\\b)[\\p{L}'-]+){0,2} ?(?:, |[(—–] ?)(?:n ?= ?)?(?:(?:or|that is,?|i\\.e\\.,?) )?${HEDGES}{portion}(?: of (?:them|these|those|the total))? ?(?:,|[)—–]) (?:out )?of ${DETERMINERS}(?<whole>{number})`,
  ),
  // "45 pupils out of 38", "45 in a class of 38"
  grammar(
    `(?<portion>{portion})(?: [\\p{L}'-]+){1,3}? (?:out of ${DETERMINERS}|(?:in|from|of) (?:an?|the|its|our|their) (?:[\\p{L}'-]+ )?${GROUP} of ${HEDGES})(?<whole>{number})`,
  ),
  // "fourteen members of the 12-strong panel"
  grammar(
    `(?<portion>{count})(?: [\\p{L}'-]+){0,3}? (?:of|in|from|on) (?:an?|the|its|our|their|this|that) (?<whole>{count})-(?:strong|member|man|woman|person|seat)\\b`,
  ),
  // "18 women sit among the 72 members"
  grammar(
    "(?<portion>{count}) (?:women|men|girls|boys|children|people|[a-zÀ-ɏ]+(?:er|or|ist|ant|ent|ian)s)(?: [\\p{L}'-]+){0,3}? among (?:the|its|our|their|these|those) (?<whole>{count})",
  ),
  // "150 households of 500 (25%)"
  grammar(
    `(?<portion>{count})(?: (?!(?:instead|ahead|because|regardless|short|rather)\\b)[\\p{L}'-]+){1,2}? of (?<whole>{count})(?= ?[(,.;])`,
  ),
  // "9 in 8 households", and no "threw a six in four throws"
  grammar(
    '(?:^|[¶‖,;:(—–] ?|\\b(?:that|and|but|some|about|nearly|almost|roughly|over|around|to|by|in) )(?<portion>{count}) in (?:every )?(?<whole>{count}) (?!(?:games?|match(?:es)?|appearances|innings|starts|races|attempts|tests|outings|rounds|fights|shows|seasons|tries|elections)\\b)(?:[\\p{L}]+ )?[\\p{L}]+',
  ),
  // "the choir of 20 includes 25 sopranos"
  grammar(`\\b(?:${GROUP}|club|collection) of (?<whole>{count}) (?:includes?|included) ${HEDGES}(?<portion>{count})`),
]

/** How far behind its number the clause may go on that tells of the whole: “eight of the patients at the clinic tried the brace in May”. */
const GOES_ON = '[^¶‖\uE000-\uE01F]{0,110}?'

/** By a pronoun, or by its name, the whole is told before. */
export const TAKEN_UP = [
  // "640 pictures (710 of them on loan)"
  grammar(
    `(?<whole>{number})(?: [a-zÀ-ɏ'-]+){1,4} \\(${HEDGES}(?<portion>{portion}) of (?:them|whom|which|these|those)\\b`,
  ),
  // "30 houses; 34 of them are empty", "38 members. Last year 45 of them voted", "Of these, 45 voted"
  grammar(
    `(?<whole>{number})${GOES_ON}(?:[¶;][^¶‖\\uE000-\\uE01F]{0,50}?)?(?<!there (?:are|were) )(?<portion>{portion})(?:(?: [\\p{L}'-]+){0,2}? of| among) (?:them|whom|which|these|those)\\b(?! (?:with|without|who|that|on|in|whose|under|over)\\b| ${HEDGES}{portion})`,
  ),
  grammar(
    `(?<whole>{number})${GOES_ON}[¶;] ?(?:(?:out )?of|among|from) (?:them|whom|which|(?:these|those|this|that|it)(?=,)),? ${HEDGES}(?<portion>{portion})(?!, ${HEDGES}{portion})`,
  ),
  // "There were 30 houses. In May 34 of the houses stood empty": the whole by its name
  grammar(
    `(?<whole>{count}) (?:[a-zÀ-ɏ'-]+ ){0,2}?(?<noun>[a-zÀ-ɏ]{3,}s|people|children|men|women)\\b[^‖\uE000-\uE01F]{0,80}?(?:[¶;:—–]|,(?: (?:and|but|yet))?|\\band\\b)[^¶‖\uE000-\uE01F]{0,50}?(?<portion>{portion}) of (?:the|these|those|all|our|its|their|his|her) (?:[\\p{L}-]+'s )?(?:\\k<noun>|respondents|participants|sample)\\b(?! (?:who|that|in|from|with|of|aged|at)\\b)`,
  ),
  // "The choir has 60 members. Twenty-four are sopranos"
  grammar(
    `\\b(?:has|have|had|numbers|counts|there (?:are|were)) ${HEDGES}(?<whole>{count})(?: [a-zÀ-ɏ'-]+){1,3}?(?: in all)?\\.? ?[¶;:] ${HEDGES}(?<portion>{portion}) (?:are|were|is|was) (?!(?:planned|needed|expected|due|wanted|enough|too|more|on|the)\\b)`,
  ),
  // "A choir of 12 sang. Of the choir, 30% …"
  grammar(
    `(?<group>${GROUP}) (?:of|numbers|numbered|counts|counted|was|is) (?<whole>{count})[^‖\uE000-\uE01F]{0,80}?(?:[¶;:—–]|,(?: and| but)?) ?(?:(?:out )?of (?:the|this|that|our|its) \\k<group>,? ${HEDGES}(?<first>{portion})|[^¶‖\uE000-\uE01F]{0,50}?(?<portion>{portion}) of (?:the|this|that|our|its) \\k<group>\\b)`,
  ),
  // "17 weddings — 19 of them in June"
  grammar(
    `(?<whole>{count})(?: [a-zÀ-ɏ'-]+){1,5} ?(?:[,;—–(]|,? and) ?(?:and |but )?${HEDGES}(?<portion>{count}) of (?:them|these|those)\\b`,
  ),
  // "It lent €80 million, €20 million of it to farms"
  grammar(
    `(?<whole>{number})${GOES_ON}(?:, (?:and |with |but )?|\\band )(?:[a-z]+ ){0,3}?${HEDGES}(?<portion>{number}) of (?:it|that|this)\\b`,
  ),
  // "500 people, of whom 620 agreed", "38 pupils, including 45 girls"
  grammar(
    `(?<whole>{number})(?: [\\p{L}\\d'-]+){0,10}?, of (?:whom|which) (?:the |an? |our |its |their )?(?:[\\p{L}'-]+ ){1,3}${HEDGES}(?<portion>{number})(?= ?[.,;)¶‖])`,
  ),
  grammar(
    `(?<whole>{number})(?: [\\p{L}\\d'-]+){0,10}?(?:, (?:[\\p{L}'-]+ ){1,6}(?:said|says?|shows?|wrote|writes|told [a-z]+|[a-z]{3,}ed),)?,? (?:of whom|of which|including|among them|among whom) ${HEDGES}(?<portion>{portion})`,
  ),
]

const ASKED =
  '(?:asked|surveyed|interviewed|polled|questioned|tested|examined|inspected|sampled|recruited|enrolled|called|phoned|rang|wrote to|contacted|visited|tried)'

export const OPENED = [
  // "We asked 20 neighbours. 33% had heard it", "… By June 33% had answered"
  grammar(
    `\\b${ASKED} ${DETERMINERS}(?<whole>{count})(?: [a-zÀ-ɏ'-]+){1,14}?\\.? ?[¶;:] (?:(?:by|within|before|after|until) [^¶‖\uE000-\uE01F.;:]{1,40}? )?${HEDGES}(?<portion>{percent})(?= (?!of\\b|more\\b|less\\b)[a-z])`,
  ),
  // "The class has 22 pupils. Every one of them sat the test, and 37% failed"
  grammar(
    `(?<whole>{count})(?: [a-zÀ-ɏ'-]+){1,14}?\\.? ?[¶;:] (?:all|each|every one)(?: of them)? [a-z]+(?: [a-z]+){0,5}?,? (?:and|but) ${HEDGES}(?<portion>{percent})(?= (?!of\\b|more\\b|less\\b|in\\b)[a-z])`,
  ),
  // "In a blind tasting with 20 cooks, 47% of the tasters …"
  grammar(
    `(?:^|[¶‖] ?)(?:in|at|during|for) (?:an?|the|this|our|her|his|their) (?:[\\p{L}-]+ ){1,3}(?:with|of|among|involving|on) ${DETERMINERS}(?<whole>{count})(?: [\\p{L}-]+){1,3}, ${HEDGES}(?<portion>{percent}) (?:of (?:them|these|the [a-z]+(?:ers|ors|ants|ents|ees|ists|people|men|women|children|boys|girls)) )?(?=(?:have|had|are|were|said|chose|[a-z]+ed)\\b)`,
  ),
  // "Our survey (n = 18) found that 45% …"
  grammar(`\\bn ?= ?(?<whole>{count})(?:[)\\]]…(?:,|:| that| found| showed)|:) ${HEDGES}(?<portion>{percent})`),
  // "Of the 38 pupils who sat the test, 45 passed"; "A poll of 38 pupils found that 45 …"
  grammar(
    `(?:^|[¶‖,;:(—–"“] ?|\\b(?:that|and|but|so) )(?:(?:out )?of|among) ${DETERMINERS}(?<whole>{number})(?: [\\p{L}\\d'-]+){0,10}?(?:,(?: [\\p{L}'-]+){2,6})?,? (?:only |just )?${HEDGES}(?<portion>{portion})`,
  ),
  // "From a litter of seven pups, nine lived", "Of the grant of £60,000, £71,000 was spent"
  grammar(
    `(?:^|[¶‖;] ?)(?:(?:(?:out )?of|from) (?:an?|the|its|our|their|her|his) (?:[\\p{L}'-]+ ){1,2}|in (?:an?|the|its|our|their) (?:[\\p{L}'-]+ )?${GROUP} )of ${HEDGES}(?<whole>{number})(?: [\\p{L}\\d'-]+){0,8}?, (?:only |just )?${HEDGES}(?<portion>{number})(?! (?:more|less|fewer)\\b)`,
  ),
  grammar(
    `\\b(?:${GROUP}|pilot|experiment|test|interviews?) (?:of|in|with|among|involving|on) ${DETERMINERS}(?<whole>{number})(?: [\\p{L}\\d'-]+){0,8}?(?:[,:]| (?:found|shows?|showed|revealed|suggests?|suggested|says?|reported)(?: that)?) ${HEDGES}(?<portion>{portion})`,
  ),
]
