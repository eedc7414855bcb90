import { join } from 'node:path';

/** A face that all engines are given, so that only their layout differs. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Absolute. */
  readonly path: string;
}

const names = {
  300: 'Light',
  400: 'Regular',
  600: 'SemiBold',
  700: 'Bold',
} as const;

const families = [
  ['Source Serif 4', 'source-serif-4', 'SourceSerif4', [400, 600, 700]],
  ['Source Sans 3', 'source-sans-3', 'SourceSans3', [300, 400, 600, 700]],
] as const;

/** Those of the default theme and of the layout cases. */
export function facesOf(root: string): Face[] {
  const folder = join(root, 'node_modules/@expo-google-fonts');
  const latin = families.flatMap(([family, module, file, weights]) =>
    weights.flatMap((weight) =>
      (['normal', 'italic'] as const).map((style): Face => {
        const name = `${weight}${names[weight]}${style === 'italic' ? '_Italic' : ''}`;
        return { family, weight, style, path: join(folder, module, name, `${file}_${name}.ttf`) };
      }),
    ),
  );
  const arabic = 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf';
  const naskh: Face = {
    family: 'Noto Naskh Arabic',
    weight: 400,
    style: 'normal',
    path: join(folder, arabic),
  };
  return [...latin, naskh];
}
