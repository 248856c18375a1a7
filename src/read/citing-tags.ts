/** Tags that cite by a key whose entry a site generator lists: `<Cite id="smith2020"/>`, `{% cite smith2020 %}`, `{{< cite "smith2020" >}}`. */

const CITING =
  /^(?:<|\{[{%][<%]?-?\s*)(?:[a-z]*cite[pt]?|citation|footcite)\s+(?:[^<>{}%]*?\b(?:id|ids|key|keys|ref|refs)\s*=\s*)?[{"'[\s]*(?<key>[A-Za-z\d][\w:.+-]{1,80})/i

/** The first key that a tag cites; undefined where it cites none. */
export const citedKey = (tag: string): string | undefined => CITING.exec(tag)?.groups?.key
