import { FACE_FILES } from '@/lib/scene/faces'
import { FACES, type SceneNode } from '@/lib/scene/scene'
import type { TalkSheet } from '@/lib/talk/talk-sheet'

/** Loads every font that a step of the talk is set in, so that none is missing once the network is gone. */
export async function loadFonts({ steps }: Pick<TalkSheet, 'steps'>): Promise<void> {
  const letters = new Set<string>('0')
  for (const { scene } of steps) gather(scene.nodes, letters)
  const text = [...letters].join('')
  const all = FACES.map((face) => {
    const { family, weight, style } = FACE_FILES[face]
    return document.fonts.load(`${style} ${weight} 20px "${family}"`, text)
  })
  await Promise.allSettled(all)
}

function gather(nodes: readonly SceneNode[], letters: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'group') gather(node.nodes, letters)
    if (node.type === 'text') for (const letter of node.text) letters.add(letter)
  }
}
