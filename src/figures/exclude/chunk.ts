/** Runs of text without white space that are dates, clock times, versions, addresses or code as a whole, so that nothing in them is a figure. */

const SHAPES: readonly RegExp[] = [
  /:\/\/|^www\.|^[\w.+-]+@[\w-]+\./, // addresses on the web, mail
  /^\w[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|dev|html?|md|txt|pdf|png|jpe?g|svg|csv|json|xml|ya?ml|js|ts|py|zip|mp[34]|xlsx?|docx?)(?:\/|$)/i,
  /^(?:\d{1,2}|\d{4})([./-])\d{1,2}\1(?:\d{4}|\d{1,2})$/, // 5/17/2018, 2019-10-01, 01.02.20
  /^\d{1,2}(?:[:h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ap]\.?m\.?|z)?|\.\d{2}[ap]\.?m\.?)(?:[-–]\d{1,2}[:.]\d{2}(?:[ap]\.?m\.?)?)?$/i, // clocks
  /^\d{1,2}(?:[-–]\d{1,2})?[ap]\.?m\.?$/i, // 2pm, 9-11am
  /^\d{4}-\d{2}-\d{2}T/, // ISO timestamps
  /^v?\d+(?:\.\d+){2,}(?:[-+].*|[:/]\d+)?$/i, // 1.12.0, addresses of machines with or without a port
  /^v\d/i,
  /^\(?\+?\d{1,4}\)?(?:[-.]\d{2,4}){2,}$/, // telephone numbers
  /^(?:9\/11|24\/7|50\/50|20\/20|7\/7)$/,
  /^(?:1[5-9]|20)\d\d[-–/](?:\d\d|(?:1[5-9]|20)\d\d)$/, // 2013-14, 2014/15, 1939–1945
  /^['’‘]?(?:\d{2,4})['’]?s$/, // the 1990s, the ’90s
  /^#\d/,
  /[\\/_{}=<>|]\w*[\\/_{}|]/, // paths, templates
]
const CLOCK = /^\d{1,2}([:.])(\d{2})$/

const LONGEST = 200
const OPENING = new Set('(["\'“‘')
const CLOSING = new Set(')]"\'”’.,;:!?')

/** Whether a run of text holds no figure whatever digits it has. `behind` is the word that follows it. */
export function isOpaque(run: string, behind: string): boolean {
  if (run.length > LONGEST) return run.slice(0, LONGEST).includes('://')
  const core = stripped(run)
  const clock = CLOCK.exec(core)
  return clock ? isClock(core, clock, behind) : SHAPES.some((shape) => shape.test(core))
}

/** Without the brackets, quotes and points around it. */
function stripped(run: string): string {
  let [from, to] = [0, run.length]
  while (OPENING.has(run.charAt(from))) from++
  while (to > from && CLOSING.has(run.charAt(to - 1))) to--
  return run.slice(from, to)
}

/** "10:27" is a time, "1:10" a ratio; "2.13" is a time only before "am" or "pm". */
function isClock(core: string, [, mark, minutes]: RegExpExecArray, behind: string): boolean {
  const meridian = /^(?:[ap]\.?m\.?|[AP]\.?M\.?)\W*$/.test(behind)
  if (mark === '.') return meridian
  return Number(minutes) < 60 && (meridian || !core.startsWith('1:'))
}
