/** A line of a made PDF: its text, size and place, in points from the lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly size?: number;
  readonly x?: number;
  readonly y: number;
}

/** Makes a small PDF of pages of positioned lines, with a document title where one is given. Latin-1 only. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const content = lines
      .map(
        ({ text, size = 11, x = 72, y }) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/([\\()])/g, '\\$1')}) Tj ET`,
      )
      .join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R >>`;
  objects[tree - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const fields = Object.entries(info).map(([name, value]) => `/${name} (${value})`);
  const infoObject = add(`<< ${fields.join(' ')} >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${infoObject} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of running text one under the other from `y` down. */
export const pdfLines = (texts: readonly string[], y: number, x = 72): readonly PdfText[] =>
  texts.map((text, n) => ({ text, x, y: y - n * 14 }));
