/** A hill cut through dipping beds, with one bed in the tag colour, and the name. */
export function Logo() {
  return (
    <span className="logo">
      <svg viewBox="0 0 28 22" width="28" height="22" aria-hidden="true">
        <path d="M1 21 12 3.500Q14.500 0 17.500 3.500L27 18.500V21Z" fill="var(--ink)" />
        <path d="M7.300 11.500 22.500 8.300 24.900 12.300 4.600 16.600Z" fill="var(--tag)" />
        <path
          d="M9.900 7.300 19.900 5.200M4 17.600 25.600 13"
          stroke="var(--paper)"
          strokeWidth="1.200"
          fill="none"
        />
      </svg>
      <span className="wordmark">Outcrop</span>
    </span>
  )
}
