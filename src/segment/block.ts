/** The stretches of an article's tokens that no sentence leaves. */

/** Tokens `[start, end)`. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

export interface TextBlock extends Block {
  readonly startsParagraph: boolean;
}
