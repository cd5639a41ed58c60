import { Missing } from '@/components/site/missing'
import { SiteBar } from '@/components/site/site-bar'
import { listDatasets } from '@/lib/store/datasets.server'

/** Any address that leads nowhere: what there is instead. */
export default async function NotFound() {
  const datasets = await listDatasets()
  return (
    <>
      <SiteBar places={[]} />
      <main id="main" className="page">
        <Missing
          title="There is nothing at this address"
          sentence="The address may be old, or a letter may be wrong. These datasets are here:"
          links={datasets.map((dataset) => ({
            href: `/${dataset.id}`,
            label: dataset.ok ? dataset.title : dataset.id,
          }))}
        />
      </main>
    </>
  )
}
