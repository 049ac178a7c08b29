/** A text before it is published, held against the articles sentence by sentence. */
export function DraftView() {
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">Check a draft</h2>
    </section>
  );
}
