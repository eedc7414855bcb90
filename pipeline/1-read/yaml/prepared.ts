/**
 * What YAML texts say, by their SHA-256, as `parseYaml` gives it. None here: esbuild.config.mjs puts
 * in those of the themes that come with us, which are longer to parse than a brief is to build.
 */
export const prepared: ReadonlyMap<string, unknown> = new Map();
