const box = () => document.querySelector('#place');

/** Asks where a text stands in the sources and offers to open it there. */
export async function findPlace(text, at, { x, y }) {
  const query = new URLSearchParams({ text: text.slice(0, 500), at: String(at) });
  const place = await (await fetch(`locate?${query}`)).json();
  if (!place) return hidePlace();
  const link = box().querySelector('a');
  link.href = place.editor;
  link.textContent = `${place.path}:${place.line}`;
  box().querySelector('button').onclick = hidePlace;
  box().hidden = false;
  const { width, height } = box().getBoundingClientRect();
  box().style.left = `${Math.min(x + 8, innerWidth - width - 8)}px`;
  box().style.top = `${Math.min(y + 8, innerHeight - height - 8)}px`;
}

export function hidePlace() {
  box().hidden = true;
}
