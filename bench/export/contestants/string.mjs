/**
 * No library at all, the floor: as many lines as there are systems, and their names.
 * @param {import('../comparison').Comparison} comparison
 */
export function svg({ title, systems, width, height }) {
  const lines = systems.map(({ name, values }, at) => {
    const points = values.map((value, axis) => `${100 + axis * 100},${600 - value * 80}`)
    return `<path d="M${points.join('L')}" fill="none" stroke="#333"/><text x="950" y="${300 + at * 30}">${name}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><text x="40" y="60" font-size="28">${title}</text>${lines.join('')}</svg>`
}
