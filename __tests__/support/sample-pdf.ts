import { writePdf } from '@/lib/export/pdf.server'
import type { Scene, SceneNode, TextNode } from '@/lib/scene/scene'
import { readFont } from '@/lib/store/fonts.server'
import { sampleScene } from './sample-scene'

/** What the sample documents say of themselves. */
export const SAMPLE_ABOUT = {
  ...{ title: 'Signs', subject: 'Samples', keywords: ['Signs', 'radar'], language: 'en' },
  ...{ date: '2026-01-31', author: 'A. Reader', address: '/signs/radar?v=0123' },
}

export const textLine = (text: string, more: Partial<TextNode> = {}): SceneNode => ({
  ...{ type: 'text', x: 20, y: 40, text, face: 'body', size: 30, fill: 'ink' },
  ...more,
})

export const sheetOf = (nodes: SceneNode[]): Scene => ({ ...sampleScene(), nodes })

/** A document of one page for each list of nodes. */
export function samplePdf(...pages: SceneNode[][]): Promise<Uint8Array> {
  const sheets = pages.map((nodes, index) => ({
    ...{ scene: sheetOf(nodes), theme: 'light' as const, alt: `Picture ${index + 1}` },
  }))
  return writePdf({ ...SAMPLE_ABOUT, pages: sheets, fonts: readFont })
}
