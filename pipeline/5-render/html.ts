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

/** ` name="value"`, or nothing for null. */
export function attribute(name: string, value: string | null | undefined): string {
  return value === null || value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
}
