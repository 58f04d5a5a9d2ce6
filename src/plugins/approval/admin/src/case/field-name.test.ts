import { describe, expect, it } from '@jest/globals';
import { fieldName } from './field-name';

const form = {
  fields: [
    { name: 'title', label: 'Tittel' },
    { name: 'prides', label: 'Stoltheiter', component: 'core-story.pride' },
  ],
  components: { 'core-story.pride': [{ name: 'statement', label: 'Utsegn' }] },
};

describe('what a field is called', () => {
  it('is its label', () => expect(fieldName('title', form)).toBe('Tittel'));

  it('says where in a list it stands, counted from one', () =>
    expect(fieldName('prides.1.statement', form)).toBe('Stoltheiter 2, Utsegn'));

  it('is nothing for what is not in the form', () => expect(fieldName('unit.name', form)).toBe(''));
});
