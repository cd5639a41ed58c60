/**
 * Goes to an address of this page as a click on a link beside an element would. Menus that are no links
 * (`select`) so take the same way as links: the page catches it, or else the browser goes there.
 */
export function followLink(beside: Element, search: string): void {
  const link = document.createElement('a')
  link.href = `?${search}`
  link.hidden = true
  beside.append(link)
  link.click()
  link.remove()
}
