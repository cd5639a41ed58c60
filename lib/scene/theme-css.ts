import { cssName } from './css-name'
import { ROLES, THEMES, type ThemeId } from './theme'
import tokens from './tokens.json'

/** `alert` is for words of errors on the page; it never enters a picture, so it is no role of the scene. */
const ALERTS: Record<ThemeId, string> = {
  light: tokens.colour.light.roles.alert.value,
  dark: tokens.colour.dark.roles.alert.value,
  print: THEMES.print.ink,
  contrast: tokens.colour.light.roles.alert.value,
}

type Rule = { selector: string; theme: ThemeId; media?: string }

/** Later rules win over earlier ones; each selector is as strong as what it must beat. */
const RULES: Rule[] = [
  { selector: ':root', theme: 'light' },
  {
    selector: ':root:not([data-theme="dark"])',
    theme: 'contrast',
    media: '(prefers-contrast: more) and (prefers-color-scheme: light)',
  },
  {
    selector: ':root:not([data-theme="light"])',
    theme: 'dark',
    media: '(prefers-color-scheme: dark)',
  },
  { selector: ':root[data-theme="dark"]', theme: 'dark' },
  { selector: ':root[data-theme="contrast"]', theme: 'contrast' },
  { selector: ':root,\n  :root:not([data-theme="light"])', theme: 'print', media: 'print' },
]

function rule({ selector, theme, media }: Rule): string {
  const indent = media === undefined ? '' : '  '
  const colours = ROLES.map((role) => `${cssName(role)}: ${THEMES[theme][role].toLowerCase()};`)
  const scheme = `color-scheme: ${theme === 'dark' ? 'dark' : 'light'};`
  const lines = [scheme, ...colours, `--alert: ${ALERTS[theme].toLowerCase()};`]
  const body = lines.map((line) => `${indent}  ${line}\n`).join('')
  const inner = `${indent}${selector} {\n${body}${indent}}\n`
  return media === undefined ? inner : `@media ${media} {\n${inner}}\n`
}

/** The style sheet that gives every role its colour on the page. */
export function tokensCss(): string {
  return [
    '/* Written by npm run generate from lib/scene/tokens.json. */\n',
    ...RULES.map(rule),
  ].join('\n')
}
