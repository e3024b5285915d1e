/**
 * The value below which this share of all values lies.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** What it takes when the machine does little else: others only ever add. @param {number[]} values */
export const p10 = (values) => quantile(values, 0.1);

/** @param {number[]} values */
export const p95 = (values) => quantile(values, 0.95);
