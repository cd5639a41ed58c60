import { asMarkup } from '../markup'

/** What a document says of itself. */
export type PdfAbout = {
  title: string
  /** One line on what is seen. */
  subject: string
  keywords: string[]
  language: string
  /** The day `YYYY-MM-DD` that stands for all dates of the file. */
  date: string
  author: string
  rights?: string
  /** Where the picture can be had again. */
  address?: string
}

const inAlternatives = (term: string, text: string) =>
  `<${term}><rdf:Alt><rdf:li xml:lang="x-default">${asMarkup(text)}</rdf:li></rdf:Alt></${term}>`

/** The same as XMP: what the libraries of readers, search machines and archives take from a file. */
export function xmpOf(about: PdfAbout, software: string): string {
  const { title, subject, keywords, language, date, author, rights, address } = about
  const day = `${date}T00:00:00Z`
  const bag = keywords.map((each) => `<rdf:li>${asMarkup(each)}</rdf:li>`).join('')
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    '<dc:format>application/pdf</dc:format>',
    inAlternatives('dc:title', title),
    inAlternatives('dc:description', subject),
    `<dc:creator><rdf:Seq><rdf:li>${asMarkup(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${asMarkup(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>`,
    ...(rights === undefined ? [] : [inAlternatives('dc:rights', rights)]),
    ...(address === undefined ? [] : [`<dc:identifier>${asMarkup(address)}</dc:identifier>`]),
    `<pdf:Keywords>${asMarkup(keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>${asMarkup(software)}</pdf:Producer>`,
    `<xmp:CreatorTool>${asMarkup(software)}</xmp:CreatorTool>`,
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map(
      (term) => `<xmp:${term}>${day}</xmp:${term}>`,
    ),
    '</rdf:Description>',
  ].join('\n')
}
