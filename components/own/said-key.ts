/** Under which the tab keeps what the next page is to say; known before the code that says it is here. */
export const SAID = 'outcrop-said'
