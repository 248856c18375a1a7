/** Words by which statistics are told, whatever they are about. */

/** Change over time. */
export const TREND =
  /\b(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|gr(?:ow|ows|ew|own|owing|owth)|(?:in|de)creas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|surg(?:ed?|ing)|soar(?:ed|ing|s)?|slump(?:ed|s)?|tumbled|dwindled|swelled|rocketed|slid|sank|plung(?:ed?|ing)|plummet(?:ed|ing)?|(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing)|halv(?:ed|ing)|compared (?:to|with)|up from|down from|more than (?:in|last)|year[- ](?:over|on)[- ]year|since (?:19|20)\d\d|record|peaked|reached|stood at|warm(?:s|ed|ing)|(?:go|goes|going|gone|went) (?:up|down)|shr(?:ank|unk|inking))\b/i

/** A change that somebody or something brings about. */
const EFFECT =
  /\b(?:cuts?|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|improv(?:e|es|ed|ing)|worsen(?:s|ed)?|beats?|lengthen(?:s|ed)?|shorten(?:s|ed)?|slash(?:es|ed)?|up|down)\b/i

/** Whether words tell a change, one that comes or one that is made. */
export const tellsChange = (words: string): boolean => TREND.test(words) || EFFECT.test(words)

export const AVERAGE =
  /\b(?:averag(?:e|es|ed|ing)|mean|median|typical(?:ly)?|life expectancy|per capita|attention span)\b/i

/** "Prices fell by a third": how far it went, the place being no matter. */
export const isExtentOfChange = (before: string): boolean =>
  /\bby (?:about |around |almost |nearly |roughly |over |more than |a good )?$/i.test(before) &&
  tellsChange(before.slice(-60))

/** "has cut child poverty in half": what has no article is none that a knife goes through. */
const HALVING =
  /\p{L}\s(?:cuts?|slash(?:es|ed)?) (?:the (?:number|rate|risk|cost|share|amount|odds|use) of )?(?!(?:the|an?|it|them|this|that|my|your|his|her|our|their|each|every|back)\b)(?:\p{Ll}[\p{Ll}-]* ){1,4}(?:roughly |nearly |almost |about )?in $/u

export const isHalving = (before: string): boolean => HALVING.test(before.slice(-100))

/** "Viewers outnumber buyers by six times": two kinds of things are set against each other. */
export const OUTDOING =
  /\bout(?:number|sell|spen[dt]|earn|weigh|perform|liv|pac|rank|scor|grow|produc|las)(?:e?s|e?d|ing|t)?\b[^.]{0,40}$/i

/** Where tales are told. */
export const FICTION =
  /\b(?:in the (?:novel|story|movie|film|game|series|show)|fictional|protagonist|fairy tale|superhero|dragons?|wizards?)\b/i
