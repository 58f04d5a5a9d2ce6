import { describe, expect, it } from '@jest/globals';
import { markWords, type Stretch } from './mark-words';

const marked = (stretches: Stretch[]) =>
  stretches.filter(({ marked }) => marked).map(({ text }) => text);
const whole = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');

describe('the words of two texts', () => {
  it('are marked where they are gone and where they are new, and nowhere else', () => {
    const { from, to } = markWords('Ope til klokka 18 kvar dag', 'Ope til klokka 20 kvar torsdag');
    expect([marked(from), marked(to)]).toEqual([
      ['18', 'dag'],
      ['20', 'torsdag'],
    ]);
  });

  it('make up the whole text on each side', () => {
    const [before, after] = ['Éin\ntil  to.', 'Éin\n\ntil tre!'];
    const { from, to } = markWords(before, after);
    expect([whole(from), whole(to)]).toEqual([before, after]);
  });

  it('know Norwegian and Danish letters as letters', () => {
    const { to } = markWords('Møtet på rådhuset', 'Møteplassen på rådhuset');
    expect(marked(to)).toEqual(['Møteplassen']);
  });

  it('are all other ones when too much differs to look word by word', () => {
    const many = (word: string) => Array.from({ length: 3_000 }, (_, n) => `${word}${n}`).join(' ');
    const { from, to } = markWords(many('a'), many('b'));
    expect([from.length, to.length, from[0]?.marked]).toEqual([1, 1, true]);
  });
});
