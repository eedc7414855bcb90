import fc from 'fast-check';

/**
 * A gate must not open and close by chance: in continuous integration the documents of property
 * tests are the same each time. Everywhere else each run tries others, and names the seed of what
 * it finds.
 */
if (process.env.CI !== undefined)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261123 });
