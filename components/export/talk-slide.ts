import { LONGEST_TEXT } from '@/lib/http/frame-keys'
import { freshId } from '@/lib/talk/edit/fresh-id'
import type { TalkDraft } from '@/lib/talk/schema'
import { shortTitle } from '@/lib/talk/short-title'
import type { Choice } from './choice'
import type { Facts } from './facts'

type Slide = TalkDraft['slides'][number]

/** As many as a talk may have; a test compares it with the schema. */
export const MOST_SLIDES = 60

export type SlideInput = {
  /** Path and query of the picture, without a format: `/<dataset>/<chart>?<query>`. */
  address: string
  choice: Choice
  facts: Pick<Facts, 'title' | 'short'>
}

/** The talk with the picture as its last slide, under the words of the reader or its own. */
export function withSlide(talk: TalkDraft, input: SlideInput): TalkDraft {
  const { dataset, show, chart } = pictureIn(input.address)
  const { title, caption } = wordsFor(input)
  const slide: Slide = {
    id: freshId(
      chart,
      talk.slides.map((each) => each.id),
    ),
    title,
    show: dataset === talk.dataset ? show : `${dataset}/${show}`,
    ...(caption === '' ? {} : { caption }),
  }
  return { ...talk, slides: [...talk.slides, slide] }
}

/** A talk without a slide, about the dataset of a picture. */
export function emptyTalk(address: string, title: string): TalkDraft {
  return { title: shortTitle(title), dataset: pictureIn(address).dataset, slides: [] }
}

/** What is typed in the dialog, else what the picture says of itself. A slide always has a title. */
export function wordsFor({ choice, facts }: SlideInput): { title: string; caption: string } {
  const { titleText, subtitleText, subtitle } = choice.sheet
  const own = subtitleText.trim()
  return {
    title: shortTitle(titleText.trim() === '' ? facts.title : titleText.trim()),
    caption: subtitle === '0' ? '' : own === '' ? firstSentence(facts.short) : own,
  }
}

function pictureIn(address: string): { dataset: string; show: string; chart: string } {
  const [dataset = '', ...rest] = address.slice(1).split('/')
  const show = rest.join('/')
  return { dataset, show, chart: show.split('?')[0] ?? '' }
}

/** Whole sentences have no cut: one that is too long for a caption is left out. */
function firstSentence(text: string): string {
  const end = /[.?!](?=\s|$)/.exec(text)
  const sentence = end ? text.slice(0, end.index + 1) : text
  return sentence.length > LONGEST_TEXT ? '' : sentence
}
