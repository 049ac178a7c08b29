const notice =
  /^(?:copyright\s*)?(?:©|\(c\)|copyright(?=\s+\d))(?:\s*\d{4}(?:\s*[-–,]\s*\d{4})?)?[\s,|]*(?:by\s+)?(?<holder>\p{Lu}[^.,|·•©]{1,60}?)(?:\s+\d{4})?(?:[.,|·•©]|\s+[-–—]\s|\s*$)/iu;
/** What a company's name ends with and an outlet's does not. */
const company =
  /(?<![\s,])[\s,]+(?:ltd|limited|inc|llc|plc|gmbh|ag|s\.?\s?a|s\.?\s?l|b\.?\s?v|pty|co|corp|corporation|company|group|holdings?|and its licensors|or its affiliated companies|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés)\b\.?.*/isu;

/** Who holds the copyright, as the last notice of a page names them: `© 2026 Hill Gazette Ltd. All rights reserved.` */
export function copyrightHolder(lines: readonly string[]): string | null {
  for (const line of lines.slice(-40).reverse()) {
    const holder = notice.exec(line)?.groups?.holder?.replace(company, '').trim();
    if (
      holder !== undefined &&
      holder.length >= 2 &&
      /^\p{Lu}/u.test(holder) &&
      !/^(?:all rights|the author)/i.test(holder)
    )
      return holder;
  }
  return null;
}
