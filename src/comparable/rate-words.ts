/** What rates are called, and the words by which a text tells what they are rates of. Data for `rated.ts`. */

/** The beginnings of words for those who did what the rate counts, by how its name begins; other rates have a beginning in common with them. */
export const COUNTED_BY: readonly (readonly [name: RegExp, words: RegExp])[] = [
  [/^(?:respon|repl|return)/, /\b(?:respon|repl|return|answer|complet|came back|sent back|filled|took part)/],
  [
    /^turnout/,
    /\b(?:voted(?! (?:for|against|to|in|yes|no|by|with|down|leave|remain)\b)|(?:cast|returned) (?:(?:a|their|his|her) )?(?:vote|ballot)|(?:vote|ballot)s? (?:were |was )?(?:cast|returned)|turned (?:out|up)|came|went to the polls|polled)/,
  ],
  [/^(?:error|mistake)/, /\b(?:error|mistake|wrong|incorrect|misread|misse[ds])/],
  [/^leak/, /\b(?:los[et]|leak|escape)/],
  [/^attendance/, /\b(?:attend|came|turned up|showed up|present|took part)/],
  [/^vacan/, /\b(?:vacan|empty|unlet|unoccupied|idle|unsold)/],
  [/^occup/, /\b(?:occup|taken|filled|full|let\b|booked|sold)/],
  [/^surviv/, /\b(?:surviv|live|alive)/],
  [/^(?:mortality|death|fatality)/, /\b(?:die|dead|dying|death|killed|perish)/],
  [
    /^succe/,
    /\b(?:succe|came up|took root|worked|won|pass|heal|cured|land(?:ed|s|ing)|scor|convert|hits?\b|potted|holed|sav(?:ed|es|ing)|ma(?:de|kes|king) (?:his|her|their|its|the)?)/,
  ],
  [/^fail/, /\b(?:fail|broke|crash|unsafe)/],
  [/^(?:admission|accept|approv)/, /\b(?:admitted|accept|approv|grant|let in)/],
  [/^infect/, /\b(?:infect|positive|ill\b|sick)/],
  [/^employ/, /\b(?:job|work|employ)/],
  [/^(?:unemploy|jobless)/, /\b(?:out of work|jobless|unemploy|without (?:a )?(?:job|work))/],
  [/^(?:complet|graduat)/, /\b(?:complet|finish|graduat)/],
  [/^(?:drop|quit|attrition|churn|wastage)/, /\b(?:drop|quit|leave|left|gave up|give up)/],
  [/^(?:refus|reject)/, /\b(?:refus|reject|turned (?:down|away|back)|said no)/],
  [/^(?:absen|truan)/, /\b(?:absen|truan|missing|missed|away|stay(?:ed)? (?:at )?home)/],
  [/^recover/, /\b(?:recover|cured|better)/],
  [/^particip/, /\b(?:particip|took part|joined|enrol)/],
  [
    /^loss/,
    /\b(?:los[et]|losing|die|dying|dead|death|perish|gone|disappear|miss|fail|sank|(?:did|do|does|not|n't) (?:not )?(?:survive|live)|not .{0,20}\b(?:survive|live))/,
  ],
  [/^(?:uptake|take-up)/, /\b(?:took|taken|take|accept|signed)/],
  [/^punctual/, /\b(?:on time|late\b|punctual)/],
  [/^cancel/, /\b(?:cancel|called off|scrapped)/],
  [/^(?:germinat|hatch)/, /\b(?:germinat|hatch|sprout|came up)/],
  [/^convers/, /\b(?:scor|convert|bought|sold|sign)/],
  [/^abst(?:en|ain)/, /\b(?:abst|not vote|stay(?:ed)? (?:at )?home)/],
  [/^convict/, /\b(?:convict|guilty)/],
]
