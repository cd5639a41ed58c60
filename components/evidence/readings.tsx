import { Glyph } from '@/components/chart/state-glyph'
import { Icon } from '@/components/ui/icon'
import type { EvidenceView } from '@/lib/http/contract'
import { capital } from '@/lib/number-words'
import { levelGlyph, notApplicableGlyph, rangeGlyph, unknownGlyph } from '@/lib/scene/glyph'
import type { SceneNode } from '@/lib/scene/scene'

type Reading = EvidenceView['readings'][number]
type Props = { readings: Reading[]; disputed: boolean; id: string }

/** One reading beside the other; where they differ a fault line parts them. */
export function Readings({ readings, disputed, id }: Props) {
  return (
    <div className="readings" data-disputed={disputed || undefined}>
      {readings.map((reading, index) => (
        <ReadingEntry
          key={`${reading.assessor}-${reading.reason}`}
          reading={reading}
          id={`${id}-${index}`}
        />
      ))}
    </div>
  )
}

const AT = { x: 0, y: 0, size: 16 }

function glyphOf(reading: Reading): SceneNode | null {
  if (reading.status === 'unknown') return unknownGlyph(AT)
  if (reading.status === 'not-applicable') return notApplicableGlyph(AT)
  if (reading.levels === null || reading.low === null || reading.high === null) return null
  const { levels, low, high } = reading
  if (low !== high) return rangeGlyph({ ...AT, levels, low, high })
  return levelGlyph({ ...AT, levels, rank: low, weak: reading.confidence === 'low' })
}

function ReadingEntry({ reading, id }: { reading: Reading; id: string }) {
  const glyph = glyphOf(reading)
  return (
    <div className="reading">
      <p className="reading-head">
        {glyph && <Glyph id={id} node={glyph} />}
        <span className={reading.status === 'known' ? undefined : 'remark'}>
          {capital(reading.words)}
        </span>
      </p>
      {reading.criterion !== '' && <p className="criterion">{reading.criterion}</p>}
      <p>{reading.reason}</p>
      <ul>
        {bySource(reading.evidence).map((item) => (
          <li key={`${item.source} ${item.url}`}>
            <Icon name="book" />
            <span>
              {item.locators.join('; ')} <span className="quiet">in</span>{' '}
              {item.url ? <a href={item.url}>{item.title}</a> : item.title}
              <span className="quiet">
                , {item.kind}
                {item.date === '' ? '' : `, ${item.date}`}
                {item.accessed === '' ? '' : `, read ${item.accessed}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="assessor">
        {reading.assessorName}
        {reading.confidence === '' ? '' : `, confidence ${reading.confidence}`}
        {reading.asOf === '' ? '' : `, as of ${reading.asOf}`}
      </p>
    </div>
  )
}

type Item = Reading['evidence'][number]

/** Each document once, with all the places in it that are cited, in the order of their first mention. */
function bySource(evidence: Item[]): (Item & { locators: string[] })[] {
  const sameOf = (item: Item) => `${item.source} ${item.url}`
  const documents = [...new Set(evidence.map(sameOf))]
  return documents.flatMap((document) => {
    const items = evidence.filter((item) => sameOf(item) === document)
    return items
      .slice(0, 1)
      .map((item) => ({ ...item, locators: items.map((each) => each.locator) }))
  })
}
