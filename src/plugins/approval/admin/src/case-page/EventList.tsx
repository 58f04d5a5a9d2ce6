import { Box, Flex, Typography } from '@strapi/design-system';
import type { HistoryEvent } from '../../../shared/answers';
import { useWhen } from '../case/use-when';
import { useWords } from '../words';
import { historyWords } from './history-words';
import { tellingOf } from './sentence';

interface Props {
  label: string;
  shown: readonly HistoryEvent[];
  /** all that are at hand: what was planned earlier tells who planned */
  events: readonly HistoryEvent[];
  /** shows what was written, too */
  withComments?: boolean;
}

/** Events as sentences, each with its time and what was written to it. */
export function EventList({ label, shown, events, withComments = false }: Props) {
  const say = useWords(historyWords);
  const when = useWhen();
  const sentence = (event: HistoryEvent) => {
    const { key, values } = tellingOf(event, events, { system: say('history.system'), when });
    return say(key, { ...values });
  };
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4} aria-label={label}>
      {shown.map((event) => (
        <li key={event.sequence}>
          <Typography tag="p">{sentence(event)}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            <time dateTime={event.at}>{when(event.at)}</time>
          </Typography>
          {withComments && event.comment && (
            <Box
              tag="blockquote"
              marginTop={2}
              padding={3}
              background="neutral100"
              borderColor="neutral200"
              hasRadius
            >
              <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {event.comment}
              </Typography>
            </Box>
          )}
        </li>
      ))}
    </Flex>
  );
}
