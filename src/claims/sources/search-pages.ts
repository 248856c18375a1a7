/** Search-results pages of general web search engines: what they show differs from reader to reader and from day to day. */

interface Engine {
  /** Of the host, lower case, without "www.". */
  readonly host: RegExp
  /** Of path, query and fragment: what is a page of results. Absent: every page of the host. */
  readonly results?: RegExp
}

/** A country's domain, as in google.de, google.co.uk and google.com.br. */
const TLD = '(?:com?\\.)?[a-z]{2,3}'

/**
 * By host and path, since an engine's other pages can be sources (books, trends, patents, maps). A catalogue's or a statistics
 * office's own query page is no general engine and stands not here.
 */
const ENGINES: readonly Engine[] = [
  // Web, news, images, videos, shopping; "btnI" is "I'm feeling lucky".
  {
    host: new RegExp(`^(?:(?:news|images?|video|scholar|books|blogsearch|m|encrypted)\\.)?google\\.${TLD}$`),
    results:
      /^\/(?:search|images|imghp|webhp|custom|cse|scholar|news|blogsearch|m|#|\?)?(?:\/?[?#][^#]{0,2000}?\b(?:q|as_q|btnI)=|search\b)/,
  },
  { host: new RegExp(`^news\\.google\\.${TLD}$`), results: /^\/search/ },
  { host: new RegExp(`^scholar\\.google\\.${TLD}$`), results: /^\/scholar\?[^#]{0,2000}?\b(?:q|cites|cluster)=/ },
  { host: /^webcache\.googleusercontent\.com$/ },
  {
    host: /^(?:cn\.)?bing\.com$/,
    results: /^\/(?:(?:images|videos|news|academic|shop)\/)?(?:search|results)\b|^\/\?q=/,
  },
  { host: /^cc\.bingj\.com$/ },
  {
    host: /^(?:(?:html|lite|start|noai)\.)?duckduckgo\.com$/,
    results: /^\/(?:html|lite|[\w-]{1,60})?\/?\?[^#]{0,2000}?\bq=/,
  },
  { host: /^(?:[a-z]{2,8}\.){0,2}search\.yahoo\.(?:com|co\.jp)$/ },
  { host: /^search\.yahoo\.[a-z.]{2,6}$/ },
  {
    host: new RegExp(`^(?:m\\.)?yandex\\.${TLD}$`),
    results: /^\/(?:(?:images|video|news|blogs)\/)?search\b|^\/yandsearch/,
  },
  { host: /^(?:ya\.ru|yandexwebcache\.net|hghltd\.yandex\.net)$/, results: /^\/(?:search\b|yandbtm)/ },
  {
    host: /^(?:(?:m|image|news|video|xueshu)\.)?baidu\.com$/,
    results: /^\/(?:s|ns|sf|search[\w/]{0,20})\b[^#]{0,2000}?\b(?:wd|word)=/,
  },
  { host: /^cache\.baiducontent\.com$/ },
  { host: /^search\.brave\.com$/, results: /^\/(?:search|news|images|videos|goggles)\b/ },
  { host: /^ecosia\.org$/, results: /^\/(?:search|images|news|videos)\b[^#]{0,2000}?\bq=/ },
  { host: /^(?:[\w-]{1,12}\.)?startpage\.com$/, results: /^\/(?:(?:sp|do|rvd)\/)?(?:search|dsearch|metasearch)\b/ },
  { host: /^(?:lite\.)?qwant\.com$/, results: /[?&]q=/ },
  {
    host: /^(?:mojeek\.(?:com|co\.uk)|kagi\.com|presearch\.com|search\.marginalia\.nu|search\.naver\.com)$/,
    results: /^\/\w{0,12}search\b/,
  },
  {
    host: /^(?:ask|dogpile|webcrawler|excite|info|metacrawler|you)\.com$/,
    results: /^\/(?:web|serp|search)\b[^#]{0,2000}?\bq=/,
  },
  {
    host: /^(?:search\.(?:aol|lycos|seznam|naver|daum|becovi|gibiru)\.[a-z.]{2,6}|swisscows\.(?:com|ch)|metager\.(?:de|org))$/,
    results: /[?&](?:q|query|eingabe)=/,
  },
  {
    host: /^(?:(?:[\w-]{1,12}\.)?sogou\.com|(?:[\w-]{1,12}\.)?so\.com)$/,
    results: /^\/(?:web|s|pics|i|n)\?[^#]{0,2000}?\b(?:query|q)=/,
  },
]

/** Whether an address is a page of search results, a search engine's cached copy or its "I'm feeling lucky". */
export function isSearchPage(url: URL): boolean {
  if (!/^https?:$/.test(url.protocol)) return false
  const host = url.hostname.toLowerCase().replace(/^www\d?\./, '')
  const rest = url.pathname + url.search + url.hash
  return ENGINES.some((engine) => engine.host.test(host) && (engine.results?.test(rest) ?? true))
}
