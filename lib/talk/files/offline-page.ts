import { asMarkup } from '../../markup'
import { toSvg } from '../../scene/to-svg'
import { count } from '../../words'
import type { DrawnStep, TalkSheet } from '../talk-sheet'
import { packJson } from './packed-json'
import { asScriptData } from './script-data'

export type OfflinePage = {
  sheet: TalkSheet
  subject: string
  /** Of the words of the talk. */
  language: string
  script: string
  style: string
  /** The content policy, which lets in the script and the style by their hashes. */
  policy: string
}

/** The page as text: the talk as data with its stage, and without scripts its slides as pictures. */
export function offlinePage(page: OfflinePage): string {
  const { sheet, subject, script, style, policy } = page
  const { title, theme } = sheet.talk
  const lines = [
    '<!doctype html>',
    `<html lang="en" data-theme="${theme}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Outcrop">',
    `<meta name="description" content="${asMarkup(subject)}">`,
    '<link rel="icon" href="data:,">',
    `<title>${asMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main id="talk" class="offline"></main>',
    `<noscript>${stillSlides(page)}</noscript>`,
    `<script type="application/json" id="sheet">${asScriptData(packJson(sheet))}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

/** Every slide as it is at its last step, one below the other. */
function stillSlides({ sheet, subject, language }: OfflinePage): string {
  const { steps, slides, talk } = sheet
  const last = steps.filter((step, index) => steps[index + 1]?.slide !== step.slide)
  const head = [
    `<h1 lang="${asMarkup(language)}">${asMarkup(talk.title)}</h1>`,
    `<p>${asMarkup(subject)}: ${count(slides.length, 'slide')}, each as it is at its last step. With scripts allowed`,
    'this file is a stage with every step, what is said at each, and a view for who speaks.</p>',
  ]
  const figures = last.map((step) => figureOf(step, { theme: talk.theme, language }))
  return `<div class="offline-still">\n${[...head, ...figures].join('\n')}\n</div>`
}

type Look = { theme: TalkSheet['talk']['theme']; language: string }

function figureOf({ slide, title, caption, scene }: DrawnStep, { theme, language }: Look): string {
  const words = [`${slide + 1}. ${title}`, caption].filter((each) => each !== '')
  return [
    `<figure lang="${asMarkup(language)}">`,
    toSvg(scene, { theme }).trim(),
    `<figcaption>${words.map(asMarkup).join('<br>')}</figcaption>`,
    '</figure>',
  ].join('\n')
}
