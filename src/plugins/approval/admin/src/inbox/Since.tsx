import { Typography } from '@strapi/design-system';
import { useWhen } from '../case/use-when';
import { daysSince } from './days';
import { useInboxWords } from './use-inbox-words';

/** How long ago something was, as people say it; the exact time for whoever points at it. */
export function Since({ instant }: { instant: string }) {
  const say = useInboxWords();
  const when = useWhen();
  return (
    <Typography tag="time" dateTime={instant} title={when(instant)} textColor="neutral800">
      {say('inbox.since', { days: daysSince(new Date(instant), new Date()) })}
    </Typography>
  );
}
