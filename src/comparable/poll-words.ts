/** How texts speak of polls: what names one, what is none, what is asked in one, and who takes them. Data for `poll.ts`. */

/** "Poll" in all its forms, and what is no poll for all that: taxes, stations, elections, computers that ask again and again. */
export const POLL =
  /\bpoll(?:s|ed|sters?|ing)?\b|\bvoting intentions?\b|\bSunday question\b|\basked (?:how|whom|who|which (?:party|candidate|list)|what party) (?:they|people|voters) (?:would|will|mean to|intend to|plan to) (?:vote|elect|choose|back|support)\b/i
export const NO_POLL =
  /\bpoll(?:ing)? (?:tax|stations?|places?|booths?|workers?|day|clerks?|hours|cards?|intervals?|frequency|loops?|watchers?|officials?|districts?|mechanism|requests?|thresholds?)\b|\b(?:at|to|from) the polls\b|\bpolls? (?:open|close|topper)|\bpolls? (?:the|an?|for|every|its|your) (?:[a-zÀ-ɏ]+ )?(?:server|api|endpoint|queue|database|device|status|changes|updates)|\bdeed poll\b|\bpolled (?:[a-zÀ-ɏ]+ )?\d[\d.]* ?(?:%|per ?cent)|\bpoll(?:ing|ster)?(?: firm| company)?['’]s (?:revenues?|share price|sales|profits?|shares|turnover|staff|boss|owner)\b|\bpolling (?:firm|company|industry)['’]s\b|\btop(?:s|ped)? the poll\b|(?<!\bof )(?<!\bof the )\b(?:economists|analysts|forecasters|traders) polled by (?:[\p{L}’'-]+ ){1,4}(?:had )?(?:expect(?:ed)?|forecast|predict(?:ed)?)\b|\bpolls? of polls\b|\b(?:averages?|aggregates?|mean) of (?:[a-zÀ-ɏ]+ ){0,2}(?:polls|surveys)\b|\bpoll(?:ing|s)? (?:averages?|aggregat\w+)\b/iu

/** A survey asks people, unless it is of land, goods or the state's own statistics. */
export const SURVEY =
  /\b(?:survey(?:s|ed|ing)?|questionnaires?|(?:opinion|political|sentiment|consumer|monthly|voter|\w+['’]s \w+) barometers?)\b/i
export const NO_SURVEY =
  /\b(?:(?:[a-z]{3,}(?<!demo)graphic|bathymetric|(?:geo|hydro|meteoro|archaeo|limno)logical|seismic|sonar|lidar|drone|pollution|moth|butterfly|fish|bat|otter|tree|nest)|aerial|land|site|soil|building|structural|quantity|ordnance|marine|sky|galaxy|field|bird|wildlife|ecological|topographic\w*|archaeological|biodiversity|habitat|underwater|satellite|traffic|dental|literature|stock|labou?r force|household|households|population|census|community|housing|expenditure|earnings|price|establishment|payroll|demographic|health interview|family resources|victimi[sz]ation|integrated|official|statistics office|bureau|statistical) (?:\p{L}+ )?survey|\b(?:\p{Lu}\p{L}+ (?:and )?)+Surveys?\b(?<!\b(?:Attitudes|Opinions?|Values|Sentiment|Voters?|Confidence) Survey)|\bsurveys? of (?:the )?(?:literature|land|soil|coast|reef|site|buildings|stars|galaxies|studies|research|papers)\b|\bsurveyors?\b|\bsurvey (?:vessels?|ships?|boats?|planes?|aircraft|flights?|grids?|maps?)\b/u

/** "It was found at 26 of the 65 sites visited": a survey of places looks and does not ask. */
const PLACES_LOOKED_AT =
  '(?:sites|ponds|plots|transects|quadrats|squares|samples|nests|(?:nest ?)?boxes|traps|stations|locations|streams|rivers|lakes|wells|trees|beaches|woods|fields|bays|bridges|boreholes|stretches|roads|streets|pavements|paths|hedges|walls|roofs|culverts)'
export const FIELD_SURVEY = new RegExp(
  `\\b(?:found|seen|recorded|present|absent|spotted|detected|caught|heard|observed|counted|bred|nested|occurred) (?:at|in|on|from) [^.;]{0,60}\\b${PLACES_LOOKED_AT}\\b|\\b(?:of (?:the |its |our )?|\\d+ )(?:\\d+ |\\p{L}+ )?${PLACES_LOOKED_AT}(?: that (?:was|were|we|they|it))? (?:visited|sampled|searched|checked|examined|surveyed|looked at|inspected)\\b|\\b(?:\\d+ of|covered|of (?:all|the)) (?:the |its |our |all )?[\\d,]+ ${PLACES_LOOKED_AT}\\b|(?:%|per ?cent|\\b(?:half|third|quarter|fifth|tenth|thirds|quarters|fifths)) of (?:(?:all|the|its|our|their) )*(?:\\p{Ll}+ )?${PLACES_LOOKED_AT}\\b`,
  'u',
)

/** "The poll." is a point of a list. */
export const NO_MORE_THAN_NAMED = /^[\W\d]*(?:[a-z]+ ){0,2}(?:poll|survey)s?\W*$/i

/** Houses whose business is asking; the case of the name matters. */
export const POLLSTER =
  /\b(?:YouGov|Gallup|Ipsos(?: MORI)?|MORI|Quinnipiac|Harris (?:Poll|Interactive)|Morning Consult|Opinium|ComRes|Savanta|Survation|Kantar|Rasmussen|Marist|Monmouth University|Emerson College|SurveyUSA|Eurobarometer|NORC|Zogby|Deltapoll|Redfield (?:&|and) Wilton|More in Common|Angus Reid|Léger|Newspoll|Roy Morgan|Ifop|Elabe|Infratest|Forsa|Epinion|Populus|Pew(?: Research(?: Center)?)?|PRRI|Langer|Public Policy Polling|Techne|BMG Research|Focaldata|JL Partners|Find Out Now|Norstat|Lord Ashcroft)\b/u

/** "If Latvia voted on Sunday, New Unity would get 22%": how polls put what voters told them. */
export const IF_VOTED =
  /\b(?:if|were) (?:an? |the )?(?:[\p{L}'’-]+ ){0,4}?(?:voted|(?:were to )?(?:vote|went to (?:the polls|vote)|go to the polls)|(?:elections?|vote|ballot|referendum)\b[^,.;]{0,30}\b(?:held|took place|take place))\b(?:[^,.;]|\.(?=\d)){0,50}\b(?:today|now|tomorrow|(?:this|next|on) (?:\p{Lu}?\p{L}*day|week(?:end)?|month)|at once)\b/iu

/** What is asked in polls: opinion and intention, and what people say of themselves. */
export const OPINION =
  /\b(?:(?:dis)?agree[ds]?|says?|said|saying|told|support(?:s|ed|ing)?|oppos(?:e|es|ed|ing|ition)|favou?r(?:s|ed|ing|able)?|unfavou?rable|prefer(?:s|red)?|back(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:ed)?|(?:think|feel|hop|plann|intend|expect|prefer|consider|worry)ing|believ(?:e|es|ed)|th(?:ink|inks|ought)|f(?:eel|eels|elt)|trust(?:s|ed)?|distrust(?:ed)?|likes?|liked|dislik(?:e|ed)|hate[ds]?|lov(?:e|es|ed)|fear(?:s|ed)?|worr(?:y|ies|ied)|hop(?:e|es|ed|eful)|plan(?:s|ned)?|intend(?:s|ed)?|expect(?:s|ed)?|(?:would|will|could) (?:(?:still|also|even|not) )?(?:emigrate|quit|vote|choose|pick|rather|never|consider|move|pay|buy|eat|try|give|take|welcome|refuse|live|work|fly|switch|stop|keep|marry|support|back|leave|accept|recommend|prefer|re-?elect)|vot(?:e|ing) (?:for|against|intention)|reject(?:s|ed)?|approv(?:e|es|ed|al|ing)|disapprov(?:e|es|ed|al)|rat(?:e|ed) (?:the|their|it|them)|admit(?:s|ted)?|report(?:s|ed)? (?:feeling|being|that)|against|satisfied|dissatisfied|happy|unhappy|willing|unsure|undecided|convinced|opposed|worried|concerned|confident|optimistic|pessimistic|important|likely to|dread(?:s|ed)?|consider(?:s|ed)?|thought of|respondents|those (?:surveyed|polled|asked)|(?:is|are|was|were) (?:all )?for (?:it|that|this|them)|points? ahead|lead(?:s|ing)?|led by|trail(?:s|ing)?|popular(?:ity)?|(?:un)?popular|in favou?r|call(?:s|ed) (?:it|them|this|that|the) )(?:\b|(?<= ))/i

/** Whose surveys are statistics, whatever they ask. */
export const OFFICIAL =
  /\b(?:census|statistic(?:s|al)|bureau|ministry|government|department|national|federal|official|inspectorate|health|register|registry|Eurostat|OECD|ONS|CDC|NHS)\b/i

/** “… were in the red,” Ada said: who tells of it, and nobody who was asked. */
export const QUOTED_BY = /["”](?: [\p{L}.’'-]+){1,4} (?:said|says|told)\b|["”] (?:said|says)\b/gu

/** People, households and firms, as they are sampled. */
export const PEOPLE =
  /^ (?:[\p{L}’'-]+ ){0,5}?(?:people|persons|adults|voters|respondents|residents|citizens|women|men|girls|boys|children|kids|teens|youths?|staff|members|followers|households|families|homes|firms|companies|businesses|organi[sz]ations|charities|schools|clubs|choirs|parishes|councils|hospitals|shops|restaurants|universities|colleges|libraries|museums|landlords|nurses|GPs|graduates|couples|mothers|fathers|Catholics|Republicans|Democrats|millennials|responses|interviews|replies|questionnaires|professionals|executives|pupils|fans|individuals|singles|adolescents|undergraduates|friends|colleagues|neighbou?rs|(?!(?:rivers|layers|[\p{L}-]*(?:trees|plants|flowers|papers|waters|computers|containers|numbers|letters|towers|sectors|factors|doors|floors|motors|sensors|errors|elephants|events|documents|apartments|elements|fees|bees|archives|drives|olives|hives))\b)[\p{L}-]{2,}(?:ers|ors|ists|ants|ents|ians|ees|ives)|\p{Lu}\p{L}+(?:s|ese)|British|English|French|Irish|Dutch|Swiss|Welsh|Scottish|(?<=^ )(?:asked|questioned|surveyed|polled|interviewed)(?=[.,;:)]| (?:said|say|in|by|for|were|had|have|would)\b)|[\p{L}’'-]+ (?:surveyed|polled|questioned|interviewed|canvassed)|(?:over|under)-\d\ds|took part|responded|answered|replied|(?<=^ )back(?=[.,;])|came back|were (?:asked|interviewed|polled|surveyed|questioned|returned|sent back|handed in|filled in))(?![\p{L}-])/u
export const NO_PEOPLE =
  /^ (?:[a-zÀ-ɏ’'-]+ )?(?:percentage|points?|per ?cent|quarters|incidents|accidents|documents|cents|papers|letters|answers|months|years|days|weeks|hours|minutes|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu

/** "Asked shoppers", "quizzed 300 of its readers": what may be a poll that is not called one. */
export const ASKING =
  /\b(?:(?:[Aa]sked|interviewed|questioned|quizzed|canvassed)|(?:called|phoned|reached|sampled)(?= [\d.,]+ (?:randomly|adults|voters|likely|registered|[\p{L}]+ voters)))(?= (?!about|whether|why|how|what|if|to|by|for|him|her|me|us|and|if)\b)/iu

/** "Asked 40 workers to leave" wants no answer. */
export const ASKED_TO = /\basked [^.;]{1,60}? to \p{Ll}/u

/** "Asked by the Levada Centre", "reached on landlines by Mason", "whom Emnid telephoned". */
export const ASKED_BY =
  /\b(?:asked|interviewed|questioned|quizzed|canvassed|(?:reached|called|phoned|telephoned)(?: (?:on|via|over|at) [\p{L} -]{1,50}?)?) by (?=(?:the )?\p{Lu})|\bwhom (?:the )?\p{Lu}[\p{L}.&’'-]+(?: \p{Lu}\p{L}+)* (?:had )?(?:asked|interviewed|questioned|called|phoned|telephoned|reached)/u

/** How a sample is drawn, and that it was asked. */
export const DRAWN_BY_LOT =
  /\b(?:random sample|at random|by lot|random[- ](?:digit|dial)\p{L}*|randomly (?:selected|chosen|drawn|picked|sampled|dial\p{L}+)|probability(?:-based)? (?:sample|panel))\b/iu
export const TALKED_TO =
  /\b(?:asked|interview(?:s|ed|ers?)|questioned|canvassed|called|callers|phoned?|telephoned?|rang|ring|dial\p{L}+|reached by)\b/iu

/** What leads to the number of those asked. */
export const ASKED =
  /(?:\b(?:sample(?: size)?|base|panel|total|poll|polls|survey|surveys|questionnaire|interviews|responses)(?: size)?(?: (?:of|from|among|with|was|is|included|covered|reached|drew))?:? (?:(?:a|the|nationally|total|representative|random|more|than|about|around|some|over|nearly|almost|just|only|roughly|approximately|at least|up to|of|sample|our|its|all) )*|\b(?:surveyed|polled|interviewed|asked|questioned|quizzed|canvassed|called|contacted|drew|spoke (?:to|with)|heard from|reached|consulted)(?: with)? (?:(?:a|the|nationally|total|representative|random|sample|of|more|than|about|around|some|over|nearly|almost|just|only|roughly|approximately|at least|our|its|all|another) )*|\b[nN] ?= ?|\d(?: ?%| per ?cent) of (?:(?:the|these|those|all|its|our|their) )?)$/i

/** So many were asked. */
export const COUNTED =
  /\b(?:surveyed|polled|interviewed|questioned|asked|reached|called|contacted|sampled|rang|ring|phoned?|telephoned?) (?:[a-z-]+ ){0,4}\d|\b(?:drew|picked|chose|selected) (?:[a-z-]+ ){0,2}\d[\d,]* [^.;\d]{0,60}\bat random\b|\d [\p{L}-]+[^.;\d]{0,80}\bwere (?:asked|surveyed|polled|interviewed|questioned)\b/u

/** What programs do when they ask again and again. */
export const COMPUTING =
  /\b(?:servers?|api|cpu|latency|endpoints?|queues?|threads?|event loop|clients?|webhooks?|long[- ]polling|interval|sockets?|kernel|driver)\b/i

/** Shares that tell of the poll and not of opinions. */
export const ABOUT_IT_BEHIND =
  /^ (?:(?:\p{L}+ )?(?:difference|participation|response|completion|turnout|margin|rate)\b|(?:discounts?|coupons?|vouchers?|rebates?|cashback|off)\b|(?:of [^.;]{1,30} )?(?:to )?(?:complet|answer|return|respond|fill)[a-z]* (?:it|them|(?:in |out )?(?:the|this|our|a) (?:survey|poll|questionnaire|form))\b)/u
/** "They're about 90% certain": how sure somebody is. */
export const SURE = {
  before: /(?:\b(?:am|is|are|was|were|be|being)|['’](?:re|m|s)) (?:\p{L}+ )?$/iu,
  behind: /^ (?:certain|sure|confident|convinced|positive)\b/,
}
export const ABOUT_IT =
  /\b(?:margin|error|response rate|confidence|turnout|weight\w*|plus or minus)\b[^.;,]{0,30}$|±\s?$/i
