import { SearchForm, Searchbar } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useInboxWords } from './use-inbox-words';

interface Props {
  value: string;
  onSearch: (words: string) => void;
}

/** Asks when it is sent, not at every letter. */
export function Search({ value, onSearch }: Props) {
  const say = useInboxWords();
  const [written, write] = useState(value);
  useEffect(() => write(value), [value]);
  return (
    <SearchForm
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        onSearch(written.trim());
      }}
    >
      <Searchbar
        name="q"
        size="S"
        maxLength={200}
        placeholder={say('inbox.search')}
        value={written}
        clearLabel={say('inbox.search.clear')}
        onChange={(event) => write(event.target.value)}
        onClear={() => onSearch('')}
      >
        {say('inbox.search')}
      </Searchbar>
    </SearchForm>
  );
}
