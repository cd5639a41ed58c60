import { SceneSvg } from '@/components/chart/scene-svg'
import { SeriesSign } from '@/components/chart/series-sign'
import { PresentLink } from '@/components/talk/present-link'
import type { SystemView } from '@/lib/http/system-view'
import { figures } from '@/lib/number-words'

/** Name, sign, where to go from here, and the system's own radar. */
export function SystemHead({ dataset, view }: { dataset: string; view: SystemView }) {
  const { system } = view
  const radar = `/${dataset}/radar?systems=${system.id}`
  return (
    <>
      <div className="system-head">
        <SeriesSign slot={system.slot} width={44} />
        <h1>{system.name}</h1>
        {system.bracket && <span className="quiet">{system.bracket}</span>}
      </div>
      <p className="page-lead">{view.sentence}</p>
      <p className="links">
        {system.url && <a href={system.url}>{system.name} on the web</a>}
        <a href={`/${dataset}?cell=${system.id}`}>In the three pictures</a>
        {view.others.map((other) => (
          <a key={other.id} href={`/${dataset}/systems/${other.id}`}>
            {other.name}
          </a>
        ))}
        {view.more > 0 && (
          <a href={`/${dataset}/matrix`}>{figures(view.more)} more in the matrix</a>
        )}
      </p>
      <div className="system-radar">
        <SceneSvg scene={view.radar} />
      </div>
      <div className="figure-foot">
        <a href={radar}>Large, with its table</a>
        <PresentLink address={radar} />
      </div>
    </>
  )
}
