/** The words that begin a caption or an attribution, in the languages of our themes. */
export const captionWords = ['Table', 'Tableau', 'Tabelle', 'Tabla', 'Tablo'];

export const attributionWords = [
  ...['Source', 'Sources'],
  ...['Quelle', 'Quellen'],
  ...['Fuente', 'Fuentes'],
  ...['Kaynak', 'Kaynaklar'],
];
