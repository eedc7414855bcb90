const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** Errors stay in sight until they are mended. */
export function showErrors(root, { diagnostics, failure }) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  root.hidden = errors.length === 0 && !failure;
  const count = errors.length === 1 ? 'An error keeps' : `${errors.length} errors keep`;
  const title = failure ? `briefpack itself failed: ${failure}` : `${count} the pack from being built.`;
  root.replaceChildren(element('p', {}, title), findings(errors));
}

export function showPanel(register, checks, recommendations, diagnostics) {
  register.replaceChildren(
    recommendations.length > 0
      ? element('ol', {}, ...recommendations.map(recommendation))
      : element('p', { className: 'quiet' }, 'No recommendations.'),
  );
  checks.replaceChildren(
    diagnostics.length > 0
      ? findings(diagnostics)
      : element('p', { className: 'quiet' }, 'Nothing found.'),
  );
}

function recommendation({ number, text, addressees, owner, due, status, page }) {
  const facts = [addressees.join(', '), owner, due, status, page && `page ${page}`].filter(Boolean);
  return element(
    'li',
    {},
    element('strong', {}, `${number} `),
    text,
    element('div', { className: 'quiet' }, facts.join(' · ')),
  );
}

function findings(diagnostics) {
  return element('ul', {}, ...diagnostics.map(finding));
}

function finding({ severity, code, message, hint, place }) {
  return element(
    'li',
    { className: severity },
    element('strong', {}, `${severity} `),
    `${message} `,
    element('span', { className: 'quiet' }, code),
    ...(place ? [element('div', {}, linkTo(place)), ...excerpt(place)] : []),
    ...(hint ? [element('div', { className: 'quiet' }, hint)] : []),
  );
}

function linkTo({ path, line, column, editor }) {
  return element('a', { href: editor }, `${path}:${line}:${column}`);
}

function excerpt({ text, line, column, endLine, endColumn }) {
  if (text === '') return [];
  const from = column - 1;
  const to = endLine > line ? text.length : endColumn - 1;
  const span = element('mark', {}, text.slice(from, to));
  return [element('pre', {}, text.slice(0, from), span, text.slice(to))];
}
