import Handlebars from 'handlebars';

/** HTML that is finished: a template prints it as it is, whereas it escapes a string. */
export type SafeHtml = InstanceType<typeof Handlebars.SafeString>;

/** Marks HTML as finished. Only for what our own renderers wrote. */
export function safe(html: string): SafeHtml {
  return new Handlebars.SafeString(html);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML: good in content and in a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => entities[char]!) : text;
}

/** Attributes with their leading space; those that are null or undefined are left out. */
export function attributes(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`)
    .join('');
}
