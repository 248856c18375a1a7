/** The words of change and comparison, as alternatives for patterns. */

const alternatives = (words: string): string => words.trim().split(/\s+/).join('|')

/** Verbs and adverbs of going up. */
export const RISING_VERBS = alternatives(`
  rise rises rose risen rising grow grows grew grown growing gain gains gained gaining increase increases increased increasing climb climbs climbed
  climbing jump jumps jumped jumping leap leaps leapt leaped leaping surge surges surged surging soar soars soared soaring spike spikes spiked
  spiking swell swells swelled swollen swelling expand expands expanded expanding rocket rocketed skyrocket skyrocketed rally rallied
  advance advances advanced advancing balloon ballooned ballooning raise raises raised raising boost boosts boosted boosting hike hikes hiked
  lift lifts lifted shoots\\s+up shot\\s+up creeps\\s+up crept\\s+up inched\\s+up ticked\\s+up put\\s+on puts\\s+on picked\\s+up escalate escalates escalated escalating
  accelerate accelerates accelerated accelerating multiplies enlarge enlarged augment augmented heightened intensified deepened deepening lengthened lengthening
  inflate inflated burgeoned proliferated snowballed strengthen strengthened strengthening bumped rebound rebounded mushroomed widen widens widened widening edged\\s+up up upped appreciated`)

export const RISING_NOUNS = alternatives(`
  rise growth gain increase climb jump leap surge spike boost hike uplift uptick upswing upturn upsurge expansion rally advance markup mark-up rebound
  appreciation lift bump raise ascent escalation acceleration enlargement increment step-up build-up swelling widening`)

/** Verbs and adverbs of going down. */
export const FALLING_VERBS = alternatives(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink
  shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging plummet plummets plummeted plummeting
  tumble tumbles tumbled tumbling sink sinks sank sunk sinking dip dips dipped dipping slide slides slid sliding slip slips slipped slipping
  cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing lower lowers lowered lowering trim trims trimmed trimming
  contract contracts contracted contracting lose loses lost losing shed sheds shedding crash crashed collapse collapsed dwindle dwindled dwindling
  diminish diminishes diminished diminishing lessen lessens lessened curb curbs curbed curbing curtail curtailed pare pared paring shave shaves shaved shaving
  chop chopped prune pruned whittled deplete depleted recede receded receding wane waned ebbed subsided thin thinned slim slimmed downsized scaled\\s+back
  gives\\s+up gave\\s+up given\\s+up forfeited nosedived cratered tanked sagged slackened softened depressed deflated dented alleviated
  erode eroded eased retreat retreated down depreciated weakened narrow narrows narrowed narrowing`)

export const FALLING_NOUNS = alternatives(`
  fall drop decline decrease shrinkage slump plunge tumble dip slide cut cutback reduction loss contraction downturn decrement saving savings
  collapse crash erosion diminution depletion curtailment lessening attrition retrenchment nosedive lowering pruning dent shrinking markdown mark-down easing thinning`)

export const RISING = `${RISING_VERBS}|${RISING_NOUNS}`
export const FALLING = `${FALLING_VERBS}|${FALLING_NOUNS}`

/** Changes of no direction, and verbs that leave it to the ends. */
export const MOVING_NOUNS = 'change|difference|swing|shift|jump|deterioration|worsening|movement|improvement'
export const MOVING = alternatives(`
  go goes went gone going move moves moved moving change changes changed changing shift shifts shifted swing swung passed bring brings
  brought bringing took taking taken pushed pushing drove driving sent sending came double doubled doubling triple tripled tripling treble trebled
  quadruple quadrupled halve halved halving multiplied improve improves improved improving improvement worsened`)

export const MORE = 'more|higher|greater|larger|bigger|longer|taller|faster|heavier|dearer|costlier|wider|stronger|up'
export const LESS = 'less|fewer|lower|smaller|shorter|slower|lighter|cheaper|narrower|weaker|down'

/** What becomes of those who are counted, said of so many of them: "so 300 had gone", "that is 40 fewer". */
export const GONE =
  'gone|lost|saved|knocked off|taken off|missing|dead|vanished|disappeared|(?:had|have|has) (?:since )?(?:left|died|moved away|resigned|quit|emigrated|perished)|fewer|less'
export const COME =
  'added|new|extra|more|(?:had|have|has) (?:since )?(?:joined|arrived|come|signed up|been (?:added|hired|built|planted|recruited|born))'

/** Verbs for making an end of what one has. */
export const ENDING = alternatives(`
  shut closed axed scrapped culled dismissed sacked fired abandoned ditched retired mothballed felled cleared destroyed eliminated removed withdrawn withdrew
  laid\\s+off let\\s+go\\s+of done\\s+away\\s+with disposed\\s+of got\\s+rid\\s+of parted\\s+with wiped\\s+out given\\s+up gave\\s+up`)
