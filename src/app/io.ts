/** What a terminal program may touch of the process it runs in. */
export interface Io {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly isInputTerminal: boolean;
  /** Width of the output in characters. */
  readonly columns: number;
  /** Bold and dim may be used. */
  readonly isStyled: boolean;
}
