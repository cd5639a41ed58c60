import { GET as bundles } from '../../app/api/bundles/[dataset]/[chart]/route'
import { GET as charts } from '../../app/api/charts/[dataset]/[file]/route'
import { GET as dataset } from '../../app/api/datasets/[dataset]/route'
import { GET as datasets } from '../../app/api/datasets/route'
import { GET as evidence } from '../../app/api/evidence/[dataset]/route'
import { GET as oembed } from '../../app/api/oembed/route'
import { GET as openapi } from '../../app/api/openapi/route'
import { GET as rows } from '../../app/api/rows/[dataset]/route'
import { GET as tables } from '../../app/api/tables/[dataset]/route'
import { GET as talks } from '../../app/api/talks/[file]/route'
import { GET as views } from '../../app/api/views/[dataset]/route'

type Answer = (request: Request) => Promise<Response>

/** The handler behind an address, and what of its path it is given; as next.config.js and Next lead there. */
function handlerOf(path: string): Answer {
  const [, first = '', second = '', third = ''] = path.split('/').map(decodeURIComponent)
  const given = <Params>(params: Params) => ({ params: Promise.resolve(params) })
  if (first === 'talks') return (request) => talks(request, given({ file: second }))
  if (first !== 'api') {
    const [chart = '', ending] = second.split('.')
    return ending === 'zip'
      ? (request) => bundles(request, given({ dataset: first, chart }))
      : (request) => charts(request, given({ dataset: first, file: second }))
  }
  const ofDataset = { datasets: dataset, evidence, rows, tables, views }
  const named = Object.entries(ofDataset).find(([name]) => name === second && third !== '')?.[1]
  if (named) return (request) => named(request, given({ dataset: third }))
  const alone = { datasets, oembed, 'openapi.json': openapi }
  const found = Object.entries(alone).find(([name]) => name === second)?.[1]
  if (!found) throw new Error(`no handler for ${path}`)
  return (request) => found(request, given({}))
}

/** Asks the handlers for an address, without a server. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(address, 'http://localhost')
  return handlerOf(url.pathname)(new Request(url, { headers }))
}
