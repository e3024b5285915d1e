/** The text of a script that a page is to hold. */
export const planted = (script: string | (() => void)) =>
  typeof script === 'string' ? script : `(${String(script)})()`;
