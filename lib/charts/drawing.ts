import type { DatasetHead } from '../dataset/schema'
import type { Scene } from '../scene/scene'
import type { Description, NativeChart, Notes, Table } from './chart-kind'

/** Everything an export writer may use. */
export type Drawing = {
  /** Canonical address of the picture without format: `/<dataset>/<chart>?<query>`. */
  address: string
  chart: string
  head: DatasetHead
  hash: string
  scene: Scene
  describe: Description
  table: Table
  notes: Notes
  model: unknown
  /** The sentence of a refusal, drawn in the scene; null when the chart is drawn. */
  refusal: string | null
  warnings: string[]
  /** A line for each assessment, placement and relation that the picture shows, with its sources. */
  records?: () => Table
  /** The same as a chart that office programs draw and edit; null where they have none like it. */
  native?: () => NativeChart | null
}
