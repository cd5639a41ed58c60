/** Signs that mean something to a reader of HTML, or that old readers of JavaScript take for the end of a line. */
const HOT = /[<>&\u2028\u2029]/g

/** A value as JSON that can stand between tags of a script whatever its words are. */
export function asScriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    HOT,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
