/** One page of text as PDF, written by hand: a demo needs no library for that. */
const PAGE = { width: 595, height: 842, margin: 72 };
const CHARACTERS_A_LINE = 84;

function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < CHARACTERS_A_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escaped = (text: string): string => text.replace(/[\\()]/g, (character) => `\\${character}`);

/** Text at the foot of a line, `y` measured from the top of the page. */
const line = (text: string, y: number, font: 'F1' | 'F2', size: number): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${PAGE.margin} ${PAGE.height - y} Tm (${escaped(text)}) Tj ET`;

function pageOf(title: string, paragraphs: readonly string[]): string {
  const drawn = [line(title, 100, 'F2', 20)];
  let y = 140;
  for (const paragraph of paragraphs) {
    for (const text of wrap(paragraph)) {
      drawn.push(line(text, y, 'F1', 11));
      y += 16;
    }
    y += 8;
  }
  return drawn.join('\n');
}

const font = (name: string) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/**
 * A PDF file of one page.
 * @param paragraphs in Latin-1: the letters of Norwegian, Danish and English
 */
export function pdf(title: string, paragraphs: readonly string[]): Buffer {
  const page = pageOf(title, paragraphs);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title (${escaped(title)}) >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + trailer, 'latin1');
}
