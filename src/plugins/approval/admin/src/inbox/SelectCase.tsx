import { Checkbox } from '@strapi/design-system';
import type { CaseView } from '../../../shared/answers';
import type { Selection } from './selection';
import { useInboxWords } from './use-inbox-words';

interface Props {
  of: CaseView;
  selection: Selection;
}

/** Takes a case along; nothing where it cannot be moved with others. */
export function SelectCase({ of: one, selection }: Props) {
  const say = useInboxWords();
  if (!selection.can(one)) return null;
  return (
    <Checkbox
      aria-label={say('inbox.select.one', { title: one.title || say('inbox.untitled') })}
      checked={selection.has(one)}
      onCheckedChange={() => selection.toggle(one)}
    />
  );
}

/** Takes every case on the page along that can be, or none. */
export function SelectAll({ selection }: Pick<Props, 'selection'>) {
  const say = useInboxWords();
  const { selectable, selected, choose } = selection;
  const all = selected.length === selectable.length;
  return (
    <Checkbox
      aria-label={say('inbox.select.all')}
      checked={selected.length === 0 ? false : all ? true : 'indeterminate'}
      onCheckedChange={() => choose(all ? [] : selectable)}
    />
  );
}
