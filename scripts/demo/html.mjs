/** Text that is HTML already and is put in as it is. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @typedef {Html | Html[] | string | number | false | undefined} Value */

/** @type {Record<string, string>} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {Value} value @returns {string} */
function fill(value) {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.join('');
  if (value instanceof Html) return value.text;
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/**
 * HTML from a template: what is put in is escaped, unless it was made by `html` itself.
 * @param {TemplateStringsArray} parts
 * @param {Value[]} values
 */
export function html(parts, ...values) {
  return new Html(parts.map((part, index) => part + fill(values[index])).join(''));
}

/** @param {string} text HTML, style or script of our own files */
export function asIs(text) {
  return new Html(text);
}
