/** What stands in place of the evidence as long as nothing is selected. */
export function EvidenceEmpty() {
  return (
    <section className="evidence" aria-label="Evidence">
      <p className="evidence-empty">
        Choose a cell, a block or a line in a picture to read who says it, why, and where.
      </p>
    </section>
  )
}
