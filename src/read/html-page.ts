/** A page of HTML: what of it is the writer's, and what it says of itself. */
import type { Element, Nodes, Parents, Root } from 'hast'
import type { FrontMatter, Span } from '../model.ts'
import { Anchors, textOf } from './anchors.ts'
import { HtmlReader } from './html.ts'
import { parsePage } from './html-parser.ts'
import { type Origin, spanOf } from './origin.ts'
import type { Outline } from './outline.ts'

/** What a page says of itself, as front matter would say it. */
export interface PageReading {
  readonly frontMatter: FrontMatter
  readonly places: Readonly<Record<string, Span>>
}

/** Class names and ids of what is the site's. */
const FURNITURE =
  /^(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|comments?|disqus_thread|share|sharing|social|related|related-posts|newsletter|cookie-\w+|site-header|site-footer|masthead|pagination|pager|widget|advert|promo)$/i
const FURNITURE_TAGS = new Set(['aside', 'footer', 'header'])
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search'])

/** Names under which pages give the day of their publication, best first. */
const DATES =
  `article:published_time datepublished publication_date publish-date publishdate pubdate parsely-pub-date sailthru.date
  dcterms.issued dcterms.created dc.date.issued dc.date date`.split(/\s+/)

/** Reads a page into an outline: its article, or its main part, or all of it but the site's own. */
export function readPage({ source, masked, base }: Origin, outline: Outline): PageReading {
  const text = masked.slice(base)
  const tree = parsePage(text)
  const content = contentOf(tree)
  const parsed = { text, source, placeOf: (at: number) => base + at }
  const whole = content === tree
  const anchors = new Anchors()
  anchors.referAll(tree)
  const reader = new HtmlReader(parsed, outline, anchors, (element) => isFurniture(element, whole))
  reader.read(content, { kind: 'paragraph', quoted: false })
  return { ...metadataOf(tree, content), places: placesOf(tree, base) }
}

function contentOf(tree: Root): Parents {
  const [main] = elementsOf(tree, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main')
  const articles = elementsOf(main ?? tree, ({ tagName }) => tagName === 'article')
  return (articles.length === 1 ? articles[0] : main) ?? tree
}

/** An article's own header and footer are the writer's: they hold the title, and the notes. */
function isFurniture({ tagName, properties }: Element, whole: boolean): boolean {
  const { role, className, id } = properties
  if (/note|reference/i.test(`${role} ${className} ${id}`)) return false
  if (FURNITURE_TAGS.has(tagName)) return whole || tagName === 'aside'
  if (FURNITURE_ROLES.has(String(role))) return true
  return [id, ...(Array.isArray(className) ? className : [])].some((name) => FURNITURE.test(String(name)))
}

function metadataOf(tree: Root, content: Nodes): Pick<PageReading, 'frontMatter'> {
  const meta = metaOf(tree)
  const [title] = elementsOf(tree, ({ tagName }) => tagName === 'title')
  const [html] = elementsOf(tree, ({ tagName }) => tagName === 'html')
  const links = elementsOf(tree, ({ tagName }) => tagName === 'link')
  const entries = {
    title: title && textOf(title).trim(),
    date: DATES.map((name) => meta.get(name)).find(Boolean) ?? linkedDate(tree) ?? timeOf(content),
    lang: html?.properties.lang,
    author: meta.get('author'),
    description: meta.get('description'),
    canonical: links.find(({ properties }) => String(properties.rel) === 'canonical')?.properties.href,
  }
  return { frontMatter: Object.fromEntries(Object.entries(entries).filter(([, value]) => value)) }
}

/** The page's `meta` by their names, in lower case. */
function metaOf(tree: Root): Map<string, string> {
  const meta = new Map<string, string>()
  for (const { properties } of elementsOf(tree, ({ tagName }) => tagName === 'meta')) {
    const name = String(properties.property ?? properties.name ?? properties.itemProp ?? '').toLowerCase()
    if (name && !meta.has(name)) meta.set(name, String(properties.content ?? ''))
  }
  return meta
}

/** The day in the page's linked data (schema.org). */
function linkedDate(tree: Root): string | undefined {
  for (const script of elementsOf(tree, ({ properties }) => properties.type === 'application/ld+json')) {
    const date = /"datePublished"\s{0,9}:\s{0,9}"([^"]{1,40})"/.exec(textOf(script))?.[1]
    if (date) return date
  }
  return
}

/** The time that an article is marked with: the one that is said to be its publication, else the first. */
function timeOf(content: Nodes): string | undefined {
  const times = elementsOf(content, ({ tagName, properties }) => tagName === 'time' && Boolean(properties.dateTime))
  const published = times.find(({ properties }) =>
    /publi|pubdate/i.test(`${properties.itemProp} ${properties.className}`),
  )
  const value = (published ?? times[0])?.properties.dateTime
  return value === undefined ? undefined : String(value)
}

function placesOf(tree: Root, base: number): Record<string, Span> {
  const text = elementsOf(tree, ({ tagName }) => tagName === 'title')[0]?.children[0]
  return text ? { title: spanOf(text, base) } : {}
}

/** The elements of a kind in a tree, in order; not those within one another. */
function elementsOf(node: Nodes, is: (element: Element) => boolean): Element[] {
  if (node.type === 'element' && is(node)) return [node]
  return 'children' in node ? node.children.flatMap((child) => elementsOf(child, is)) : []
}
