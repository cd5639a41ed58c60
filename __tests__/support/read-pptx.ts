import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { picture } from './api'

export type Pptx = {
  names: string[]
  bytes: Record<string, Uint8Array>
  /** A part as a document. Throws where it is not well-formed. */
  xml(name: string): Document
}

const { DOMParser } = new JSDOM('').window

/** The parts of a package of slides, or of a workbook in one. */
export function readPptx(file: Uint8Array): Pptx {
  const bytes = unzipSync(file)
  const xml = (name: string) => {
    const text = Buffer.from(bytes[name] ?? []).toString('utf8')
    return new DOMParser().parseFromString(text, 'application/xml')
  }
  return { names: Object.keys(bytes), bytes, xml }
}

/** All elements of a name with its prefix, in order. */
export function all(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)]
}

/** The words of an element, a line for each paragraph. */
export function wordsOf(node: Document | Element): string {
  return all(node, 'a:p')
    .map((each) =>
      all(each, 'a:t')
        .map(({ textContent }) => textContent)
        .join(''),
    )
    .join('\n')
}

/** Names of the slides in their order. */
export function slidesOf({ names }: Pptx): string[] {
  return names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
}

/** The part that a part leads to by a relation. */
export function targetOf(pptx: Pptx, name: string, id: string): string {
  const relation = relationsOf(pptx, name).find((each) => each.id === id)
  if (!relation) throw new Error(`${name} has no relation ${id}`)
  return relation.target
}

/** Every relation of a part, with the full name of what it leads to. */
export function relationsOf(pptx: Pptx, name: string): { id: string; target: string }[] {
  const slash = name.lastIndexOf('/')
  const folder = name.slice(0, slash + 1)
  const file = `${folder}_rels/${name.slice(slash + 1)}.rels`
  if (!pptx.names.includes(file)) return []
  return all(pptx.xml(file), 'Relationship').map((each) => ({
    id: each.getAttribute('Id') ?? '',
    target: new URL(each.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1),
  }))
}

/** What is wrong with a package: parts without a kind, relations that lead nowhere, numbers used twice. */
export function packageFaults(pptx: Pptx): string[] {
  const types = pptx.xml('[Content_Types].xml')
  const endings = all(types, 'Default').map((each) => each.getAttribute('Extension'))
  const named = all(types, 'Override').map((each) => each.getAttribute('PartName'))
  const parts = pptx.names.filter((name) => name !== '[Content_Types].xml')
  return [
    ...parts.flatMap((name) => {
      const ending = name.split('.').at(-1) ?? ''
      const known = ending === 'xml' ? named.includes(`/${name}`) : endings.includes(ending)
      return known ? [] : [`no kind: ${name}`]
    }),
    ...named.flatMap((name) => (parts.includes(name?.slice(1) ?? '') ? [] : [`no part: ${name}`])),
    ...['', ...parts].flatMap((name) =>
      relationsOf(pptx, name).flatMap(({ target }) =>
        parts.includes(target) ? [] : [`${name} leads to no part: ${target}`],
      ),
    ),
    ...parts.flatMap((name) => partFaults(pptx, name)),
  ]
}

function partFaults(pptx: Pptx, name: string): string[] {
  const data = pptx.bytes[name] ?? new Uint8Array()
  if (name.endsWith('.png')) {
    return Buffer.from(data.subarray(1, 4)).toString('latin1') === 'PNG' ? [] : [`no PNG: ${name}`]
  }
  if (!/\.(xml|rels)$/.test(name)) return []
  const ids = all(pptx.xml(name), 'p:cNvPr').map((each) => each.getAttribute('id'))
  const known = relationsOf(pptx, name).map(({ id }) => id)
  const used = [
    ...Buffer.from(data)
      .toString('utf8')
      .matchAll(/ r:(?:id|embed)="([^"]*)"/g),
  ]
  return [
    ...(new Set(ids).size === ids.length ? [] : [`a number twice: ${name}`]),
    ...used.flatMap(([, id = '']) => (known.includes(id) ? [] : [`no relation ${id}: ${name}`])),
  ]
}

/** The order in which the format wants the children of an element; a few of them, those that we write. */
const ORDER: Record<string, string> = {
  'c:chartSpace': 'date1904 lang roundedCorners chart spPr txPr externalData',
  'c:chart': 'autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:radarChart': 'radarStyle varyColors ser axId',
  'c:barChart': 'barDir grouping varyColors ser gapWidth overlap axId',
  'c:ser': 'idx order tx spPr invertIfNegative marker dLbls cat val',
  'c:dLbls':
    'numFmt spPr txPr showLegendKey showVal showCatName showSerName showPercent showBubbleSize',
  'c:catAx':
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  'c:valAx':
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
  'c:scaling': 'orientation max min',
  'c:legend': 'legendPos overlay txPr',
  'a:rPr': 'solidFill latin',
  'a:tcPr': 'lnL lnR lnT lnB noFill',
  'a:ln': 'noFill solidFill prstDash custDash round',
  'p:cSld': 'bg spTree',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz',
}

/** Elements whose children are not in the order of the format. */
export function orderFaults(document: Document): string[] {
  return Object.entries(ORDER).flatMap(([name, order]) => {
    const wanted = order.split(' ')
    return all(document, name).flatMap((element) => {
      const places = [...element.children].map((child) => wanted.indexOf(child.localName))
      const sorted = places.every((place, index) => place >= Math.max(0, ...places.slice(0, index)))
      return sorted && !places.includes(-1) ? [] : [`${name}: ${element.outerHTML.slice(0, 200)}`]
    })
  })
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** Asks the handler for the slides of an address. */
export async function askDeck(address: string, status = 200): Promise<Pptx> {
  const response = await picture(address)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe(TYPE)
  return readPptx(new Uint8Array(await response.arrayBuffer()))
}
