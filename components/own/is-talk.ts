/** Whether a text has the shape of a talk: a dataset is read elsewhere, and once. */
export async function isTalk(text: string): Promise<boolean> {
  if (!text.includes('slides')) return false
  const [{ readYaml }, { isDraft }] = await Promise.all([
    import('@/lib/dataset/read-yaml'),
    import('@/lib/talk/edit/is-draft'),
  ])
  return isDraft(readYaml(text.replace(/^\uFEFF/, '')).value)
}
