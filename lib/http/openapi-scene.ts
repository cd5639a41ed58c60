import * as z from 'zod'
import { BASE_ROLES, FACES, PATTERN_IDS, type Scene, type SceneNode } from '../scene/scene'

const slot = z.literal([1, 2, 3, 4, 5, 6])
/** What a colour means; a theme says how it looks. */
export const roleShape = z.union([
  z.enum(BASE_ROLES),
  z.templateLiteral(['layer', z.literal([1, 2, 3, 4, 5, 6, 7, 8])]),
  z.templateLiteral(['mark', slot]),
  z.templateLiteral(['text', slot]),
])
export const paintShape = z.union([
  roleShape,
  z.literal('none'),
  z.object({ pattern: z.enum(PATTERN_IDS), role: roleShape }),
])
const flag = z.literal([0, 1])
const number = z.number()
const command = z.union([
  z.tuple([z.literal('M'), number, number]),
  z.tuple([z.literal('L'), number, number]),
  z.tuple([z.literal('C'), number, number, number, number, number, number]),
  z.tuple([z.literal('Q'), number, number, number, number]),
  z.tuple([z.literal('A'), number, number, number, flag, flag, number, number]),
  z.tuple([z.literal('Z')]),
])
const box = { x: number, y: number, width: number, height: number }

const common = {
  key: z.string().optional().meta({
    description:
      'What the node is about: a system, /dimension, system/dimension, @layer and so on.',
  }),
  opacity: number.optional(),
  part: z
    .object({ is: z.enum(['title', 'subtitle', 'source', 'ground', 'name']), width: number })
    .optional()
    .meta({ description: 'What the node is of what surrounds a plot, and the room of that part.' }),
}
const stroke = {
  stroke: paintShape.optional(),
  strokeWidth: number.optional(),
  dash: z.array(number).optional(),
  cap: z.enum(['butt', 'round']).optional(),
  join: z.enum(['miter', 'round']).optional(),
}
const filled = { ...common, ...stroke, fill: paintShape.optional() }

/** A node of a drawing; groups hold more of them. */
export const sceneNodeShape: z.ZodType<SceneNode> = z.union([
  z.object({
    ...common,
    type: z.literal('group'),
    nodes: z.array(z.lazy(() => sceneNodeShape)),
    clip: z.object(box).optional(),
  }),
  z.object({ ...filled, type: z.literal('path'), d: z.array(command) }),
  z.object({ ...filled, ...box, type: z.literal('rect'), r: number.optional() }),
  z.object({ ...filled, type: z.literal('circle'), cx: number, cy: number, r: number }),
  z.object({
    ...common,
    ...stroke,
    type: z.literal('line'),
    x1: number,
    y1: number,
    x2: number,
    y2: number,
  }),
  z.object({
    ...common,
    type: z.literal('text'),
    x: number,
    y: number,
    text: z.string(),
    face: z.enum(FACES),
    size: number,
    fill: roleShape,
    anchor: z.enum(['start', 'middle', 'end']).optional(),
    rotate: number.optional(),
    halo: z.object({ role: roleShape, width: number }).optional(),
  }),
])

export const sceneShape: z.ZodType<Scene> = z
  .object({
    id: z.string(),
    width: number,
    height: number,
    language: z.string(),
    title: z.string(),
    description: z.string(),
    refusal: z.string().optional().meta({ description: 'The sentence drawn instead of a chart.' }),
    nodes: z.array(sceneNodeShape),
  })
  .meta({
    description:
      'Where everything is drawn, without data: layout pixels, y downwards, colours by their meaning.',
  })
