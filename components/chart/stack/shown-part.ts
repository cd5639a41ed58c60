/** How a stage is magnified: a place p of it is shown at k p + (x, y), in pixels of the page. */
export type Part = { x: number; y: number; k: number }
type Rect = { left: number; top: number; width: number; height: number }

/** The viewBox of a sheet that shows this part of its stage; both rectangles are on the page. */
export function partBox(
  { x, y, k }: Part,
  stage: Rect,
  sheet: Rect & { units: [number, number] },
): string {
  const [across, down] = sheet.units
  const left = sheet.left - stage.left
  const top = sheet.top - stage.top
  const at = [
    (((left - x) / k - left) * across) / sheet.width,
    (((top - y) / k - top) * down) / sheet.height,
  ]
  return [...at, across / k, down / k].map((number) => Math.round(number * 100) / 100 + 0).join(' ')
}

/** Shows the part in every picture of the stage. A hidden one has no size and follows the stage's own. */
export function showPart(stage: HTMLElement, part: Part): void {
  const frame = stage.getBoundingClientRect()
  for (const picture of stage.querySelectorAll('svg')) {
    const units: [number, number] = [sizeOf(picture, 'width'), sizeOf(picture, 'height')]
    const { left, top, width, height } = picture.getBoundingClientRect()
    const own = width > 0 ? { left, top, width, height } : hidden(frame, units)
    picture.setAttribute('viewBox', partBox(part, frame, { ...own, units }))
  }
}

/** The sheet's own size stands in its attributes, whatever part of it is shown. */
function sizeOf(picture: SVGSVGElement, side: 'width' | 'height'): number {
  return Number(picture.getAttribute(side)) || 1
}

function hidden({ left, top, width }: Rect, [across, down]: [number, number]): Rect {
  const scale = width > 0 ? width / across : 1
  return { left, top, width: across * scale, height: down * scale }
}
