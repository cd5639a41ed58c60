import { SAID } from './said-key'

/** Says a sentence at the foot of the page until it is closed or another one comes. */
export function say(sentence: string): void {
  document.querySelector('.drop-said')?.remove()
  const box = document.createElement('div')
  box.className = 'drop-said'
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'plain-button'
  close.textContent = 'Close'
  close.addEventListener('click', () => box.remove())
  box.append(words, close)
  document.body.append(box)
  // a change inside a status is read out, a status that comes with its words often is not
  requestAnimationFrame(() => {
    words.textContent = sentence
  })
}

/** Says a sentence on the page that is opened next in this tab. */
export function sayNext(sentence: string): void {
  try {
    sessionStorage.setItem(SAID, sentence)
  } catch {
    // where nothing can be kept the page opens without it
  }
}

/** Says what was kept for this page, once. */
export function sayKept(): void {
  const sentence = sessionStorage.getItem(SAID)
  sessionStorage.removeItem(SAID)
  if (sentence) say(sentence)
}
