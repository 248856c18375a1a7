/** Links that belong to the page and not to the argument: what shares, tags, follows, signs up and leads about the site. */

/** Where a network takes a page to be shared, by host and path together. */
const SHARE =
  /^(?:(?:[\w-]{1,12}\.)?facebook\.com\/(?:sharer|share\.php|dialog\/)|(?:mobile\.)?(?:twitter|x)\.com\/(?:intent|share|home\?status)|(?:[\w-]{1,12}\.)?linkedin\.com\/(?:share|cws\/share)|(?:old\.)?reddit\.com\/submit|(?:[\w-]{1,12}\.)?pinterest\.[a-z.]{2,6}\/pin\/create|(?:t|telegram)\.me\/share|wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send|(?:[\w-]{1,12}\.)?tumblr\.com\/(?:share|widgets\/share)|news\.ycombinator\.com\/submitlink|getpocket\.com\/(?:save|edit)|(?:www\.)?addtoany\.com|(?:www\.)?addthis\.com|bsky\.app\/intent|threads\.net\/intent|share\.flipboard\.com|mix\.com\/add|buffer\.com\/add|instapaper\.com\/(?:hello|edit|text)|feedly\.com\/i\/subscription)/

/** What is listed by tag or writer, on whatever site. */
const LISTING =
  /\/(?:tags?|categor(?:y|ies)|labels?|authors?|hashtag|contributors?)\/[^/?#]{1,200}\/?(?:page\/\d{1,5}\/?)?(?:[?#]|$)/

/** What a reader subscribes to. */
const FEED = /\/(?:rss|feed|atom)(?:\.xml|\.json)?\/?$/

/** The terms of a text's use. */
const LICENCE =
  /^(?:creativecommons\.org\/(?:licenses|publicdomain)|opensource\.org\/licen[cs]es)\/|\/LICEN[CS]E(?:\.\w{1,4})?$/

/** Pages about the site itself; of a relative address, where it is the site's own. */
const OWN_PAGE =
  /^(?:\.{0,2}\/)*(?:about(?:-us|-me)?|contact(?:-us)?|subscribe|newsletter|sign-?up|log-?in|register|donate|privacy(?:-policy)?|terms|team|careers|jobs|shop|store|pricing|home|index(?:\.\w{1,5})?|feed(?:\.xml)?|rss(?:\.xml)?|search|archives?|blog|tags?|categor(?:y|ies)|topics?(?:\/[^/?#]{1,200})?|authors?)?\/?(?:[?#]|$)/

/** Link words that ask the reader to do something. */
const REQUEST =
  /^(?:(?:please|to)\s)?(?:sign\s?up|subscribe|follow|share|tweet|retweet|like|join|register|download|buy|order|shop|donate|contact|e-?mail|get\s(?:started|in\stouch|your|a\s(?:quote|demo))|request|book|try|start\s(?:your|a)|learn\s(?:more|about|how)|search|google)\b(?![-’']|\s(?:of|by|in|from|at|sales|data|statistics|figures|numbers|prices|volumes?|results|reviews?|tracing|shares?|rates?|stud(?:y|ies)|surveys?|reports?|records?|entry|entries)\b)/i

/** Link words that are a handle or a hash tag. */
const HANDLE = /^[@#]\w/

/** Whether a link is the page's own furniture. `words` are what is linked; `url` is absent where the address is relative. */
export function isFurniture(address: string, words: string, url?: URL): boolean {
  if (HANDLE.test(words) || REQUEST.test(words)) return true
  if (!url) return LISTING.test(address) || OWN_PAGE.test(address)
  const page = url.host.replace(/^www\./, '') + url.pathname
  return SHARE.test(page + url.search) || LICENCE.test(page) || LISTING.test(url.pathname) || FEED.test(url.pathname)
}
