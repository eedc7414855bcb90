declare module 'linebreak' {
  /** UAX #14. `position` is the index before which a line may end. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
