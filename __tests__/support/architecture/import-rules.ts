import { AREAS, type Area, DOORS, KIND_INSIDES, KNOWS_KINDS, SERVER_PARTS } from './areas'
import type { Import, SourceFile } from './source-file'

/** What a file imports against the table of areas: one sentence for each. */
export function wrongImports(file: SourceFile): string[] {
  const area = AREAS.find((candidate) => candidate.files.test(file.path))
  if (!area) return [`${file.path} belongs to no area: add it to areas.ts`]
  return file.imports.flatMap((found) => {
    const where = `${file.path}:${found.line}`
    if (found.path === null) return []
    if (found.path.startsWith('..'))
      return [`${where} imports from outside the project: ${found.specifier}`]
    if (mayImport(area, file.path, found)) return []
    return [`${where} imports ${found.path}, which ${area.name} may not`]
  })
}

function mayImport(area: Area, from: string, found: Import): boolean {
  const captured = area.files.exec(from)?.[1] ?? ''
  const meets = (entry: string) => {
    const allowed = entry.replace('$1', captured)
    return allowed.endsWith('/') ? found.path?.startsWith(allowed) : found.path === allowed
  }
  return area.may.some(meets) || (found.typeOnly && (area.types ?? []).some(meets))
}

/** Packages that came in by another door than theirs. */
export function wrongPackages(file: SourceFile): string[] {
  return file.imports.flatMap((found) =>
    DOORS.filter(({ packages }) => found.path === null && packages.test(found.specifier))
      .filter(({ only, never }) => (only ? !only.test(file.path) : never?.test(file.path)))
      .map(({ why }) => `${file.path}:${found.line} imports ${found.specifier}: ${why}`),
  )
}

/** Components that reach for what runs on the server alone. */
export function serverPartsInComponents(file: SourceFile): string[] {
  if (!file.path.startsWith('components/')) return []
  return file.imports
    .filter((found) => found.path !== null && SERVER_PARTS.test(found.path))
    .map((found) => `${file.path}:${found.line} imports ${found.path}: components load nothing`)
}

/** Files that reach into a chart kind instead of asking the registry. */
export function reachesIntoKinds(file: SourceFile): string[] {
  if (KNOWS_KINDS.test(file.path)) return []
  return file.imports
    .filter((found) => found.path !== null && KIND_INSIDES.test(found.path))
    .map((found) => `${file.path}:${found.line} imports ${found.path}: ask lib/charts/index.ts`)
}
