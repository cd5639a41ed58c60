import type { Dataset, Dimension } from '@/lib/dataset/schema'
import { figures } from '@/lib/number-words'

/** Systems that are named; the page of the matrix has them all. */
const MOST_NAMED = 200

/** What the dataset is: its words, sources and assessors, and every dimension with its levels. */
export function AboutDataset({ dataset }: { dataset: Dataset }) {
  const more = dataset.systems.length - MOST_NAMED
  return (
    <section className="section" aria-labelledby="about">
      <h2 id="about">What this dataset says, and on whose word</h2>
      <p className="page-lead">{dataset.summary}</p>
      <p className="links">
        <span className="quiet">Everything about one system:</span>
        {dataset.systems.slice(0, MOST_NAMED).map((system) => (
          <a key={system.id} href={`/${dataset.id}/systems/${system.id}`}>
            {system.name}
          </a>
        ))}
        {more > 0 && <a href={`/${dataset.id}/matrix`}>{figures(more)} more in the matrix</a>}
      </p>
      <div className="about">
        <div>
          <h3>Dimensions and their levels</h3>
          {dataset.groups
            .flatMap((group) => group.dimensions)
            .map((dimension) => (
              <DimensionWords key={dimension.id} dimension={dimension} />
            ))}
        </div>
        <div>
          <h3>Assessors</h3>
          <ul>
            {dataset.assessors.map((assessor) => (
              <li key={assessor.id}>
                <b>{assessor.name}.</b> {assessor.about}
              </li>
            ))}
          </ul>
          <details>
            <summary>
              <h3>Sources, {dataset.sources.length}</h3>
            </summary>
            <ol>
              {dataset.sources.map((source) => (
                <li key={source.id} id={`source-${source.id}`}>
                  {source.url ? <a href={source.url}>{source.title}</a> : source.title}
                  <span className="quiet">
                    {' '}
                    {source.kind}
                    {source.date ? `, ${source.date}` : ''}
                  </span>
                  {source.note && <span className="remark"> {source.note}</span>}
                </li>
              ))}
            </ol>
          </details>
        </div>
      </div>
    </section>
  )
}

function DimensionWords({ dimension }: { dimension: Dimension }) {
  return (
    <details>
      <summary>
        <b>{dimension.label}</b> <span className="quiet">{dimension.question}</span>
      </summary>
      {dimension.type === 'ordinal' && (
        <ol>
          {dimension.levels.map((level, index) => (
            <li key={level.label}>
              <b>
                {index + 1}. {level.label}.
              </b>{' '}
              {level.criterion}
            </li>
          ))}
        </ol>
      )}
      {'values' in dimension && (
        <ul>
          {dimension.values.map((value) => (
            <li key={value.id}>
              <b>{value.label}.</b> {value.criterion}
            </li>
          ))}
        </ul>
      )}
      {dimension.type === 'number' && (
        <p>A number{dimension.unit ? ` in ${dimension.unit}` : ''}.</p>
      )}
      {dimension.type === 'boolean' && <p>Yes or no.</p>}
      {dimension.type === 'text' && <p>A few words; never compared.</p>}
    </details>
  )
}
