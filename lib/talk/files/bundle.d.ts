/** A script and its style in one piece each, made when the app is built: scripts/bundle. */
declare module '*.bundle' {
  export const script: string
  export const style: string
}
