/** Something that was asked of an index is not at hand and has to be fetched first: `gather` does, and starts again. */
export class NotAtHand extends Error {
  override readonly name = 'NotAtHand';
  readonly articleId: string;

  constructor(articleId: string) {
    super(`What ${articleId} says is not at hand: it is read within \`gather\` only.`);
    this.articleId = articleId;
  }
}
