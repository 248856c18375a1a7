/** The licences of the bundled libraries, each text once, behind the libraries that share it and their copyrights. */

/** What `rollup-plugin-license` knows of a library. */
interface Library {
  readonly name: string | null
  readonly version: string | null
  readonly license: string | null
  readonly licenseText: string | null
}

const COPYRIGHT = /^.*\bcopyright (?:\(c\)|©|\d{4}).*$/gim
/** “The MIT License (MIT)”, which differs where the text does not. */
const TITLE = /^[(\s]*(?:the )?(?:MIT|ISC|BSD)\b.*\blicen[sc]e\b.*$/gim

export function licenseNotices(libraries: readonly Library[]): string {
  const sharing = new Map<string, { readonly text: string; readonly notices: string[] }>()
  for (const library of libraries) {
    const text = termsOf(library)
    const key = text.replace(/[\s"“”*]+/g, ' ').toLowerCase()
    const shared = sharing.get(key) ?? { text, notices: [] }
    shared.notices.push(noticeOf(library))
    sharing.set(key, shared)
  }
  return Array.from(sharing.values(), ({ text, notices }) => `${notices.join('\n')}\n${text}\n`).join('\n---\n\n')
}

function termsOf({ licenseText }: Library): string {
  return (licenseText ?? '').replace(COPYRIGHT, '').replace(TITLE, '').trim()
}

function noticeOf({ name, version, license, licenseText }: Library): string {
  const copyrights = (licenseText ?? '').match(COPYRIGHT) ?? []
  return [
    `Name: ${name}`,
    `Version: ${version}`,
    `License: ${license}`,
    ...copyrights.map((line) => line.trim()),
    '',
  ].join('\n')
}
