declare module '@citation-js/plugin-bibtex';
