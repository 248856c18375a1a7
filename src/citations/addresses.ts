/** Web addresses, as rules ask about them: whose they are and what they carry. */

const SCHEME = /^[a-z][a-z\d+.-]{0,30}:/i

/** An absolute address; none where it is relative or makes no sense. */
export function addressOf(url: string): URL | undefined {
  const address = url.trim()
  const full = address.startsWith('//') ? `https:${address}` : /^www\./i.test(address) ? `https://${address}` : address
  return SCHEME.test(full) && URL.canParse(full) ? new URL(full) : undefined
}

/** The host of an absolute address in lower case, without "www."; empty where there is none. */
export function hostOf(url: string): string {
  return addressOf(url)?.hostname.replace(/^www\d?\./, '') ?? ''
}

const patterns = new Map<string, RegExp>()

/**
 * Whether an address is in one of some places: "example.org" with all its subdomains, "example.org/share" where the path begins so.
 * `*` stands for the rest of a host ("example.*" in any country).
 */
export function isAt(url: string, places: readonly string[]): boolean {
  const host = hostOf(url)
  if (!host) return false
  const { pathname = '', search = '' } = addressOf(url) ?? {}
  return places.some((place) => patternOf(place).test(host + pathname + search))
}

function patternOf(place: string): RegExp {
  const known = patterns.get(place)
  if (known) return known
  const [host = '', ...path] = place.split('/')
  const asPattern = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')
  const pattern = new RegExp(`^(?:[^/]*\\.)?${asPattern(host)}/${asPattern(path.join('/'))}`, 'i')
  patterns.set(place, pattern)
  return pattern
}
