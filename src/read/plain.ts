/** Plain text → blocks of prose. */
import type { Outline } from './outline.ts'
import { Passage } from './passage.ts'

export function readPlain(source: string, base: number, outline: Outline): void {
  for (const match of source.slice(base).matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim()
    if (!text) continue
    const start = base + match.index + match[0].indexOf(text)
    const passage = new Passage()
    passage.add(text, start, start + text.length)
    const numbered = /^\d{1,2}\. /.test(text)
    const heading = text.length < 120 && !/[.!?…:,;]["'”’)\]]*$/.test(text) && !/^https?:/.test(text)
    const place = heading
      ? ({ kind: 'heading', depth: numbered ? 2 : 1, quoted: false } as const)
      : ({ kind: 'paragraph', quoted: false } as const)
    outline.add(passage, place, [start, start + text.length])
  }
}
