import { expect, test } from 'vitest';
import { address } from '../../pipeline/2-parse/paths.ts';

const paths = (url: string) => {
  const found = address(url, 'packs/p/notes/a.md', 'packs/p');
  return found.kind === 'remote' ? 'remote' : found.paths;
};

test.each([
  ['x.png', ['packs/p/notes/x.png']],
  ['../x.png', ['packs/p/x.png']],
  ['./a/../x.png', ['packs/p/notes/x.png']],
  ['/x.png', ['packs/p/x.png']],
  ['my%20map.png', ['packs/p/notes/my map.png']],
  ['x.png?v=2#a', ['packs/p/notes/x.png?v=2#a', 'packs/p/notes/x.png']],
  ['images\\x.png', ['packs/p/notes/images/x.png']],
  ['100%.png', ['packs/p/notes/100%.png']],
  ['../../../../../etc/passwd', ['../../etc/passwd']],
  ['https://a.b/x.png', 'remote'],
  ['//a.b/x.png', 'remote'],
  ['data:image/png;base64,x', 'remote'],
])('%s', (url, expected) => {
  expect(paths(url)).toEqual(expected);
});
