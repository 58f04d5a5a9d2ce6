import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Issue } from '../../../shared/vocabulary';
import { useCaseWords } from './use-case-words';

const SEVERITIES = ['block', 'warn', 'advice'] as const;
const COLOURS = { block: 'danger700', warn: 'warning700', advice: 'neutral700' } as const;

interface Props {
  issues: readonly Issue[];
  /** what a field is called in the form */
  nameOf: (field: string) => string;
  /** leads to the field; without it the points are only told */
  onJump?: (issue: Issue) => void;
}

function Point({ issue, nameOf, onJump }: Omit<Props, 'issues'> & { issue: Issue }) {
  const name = nameOf(issue.field);
  const text = (
    <>
      {name && <strong>{name}: </strong>}
      {issue.message}
    </>
  );
  if (!onJump) return <Typography variant="omega">{text}</Typography>;
  return (
    <TextButton onClick={() => onJump(issue)} type="button" style={{ textAlign: 'start' }}>
      {text}
    </TextButton>
  );
}

/** What a case still lacks, the blocking points first; each leads to its field. */
export function Issues({ issues, nameOf, onJump }: Props) {
  const say = useCaseWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {SEVERITIES.map((severity) => {
        const found = issues.filter((issue) => issue.severity === severity);
        if (found.length === 0) return null;
        return (
          <Box key={severity}>
            <Typography tag="h3" variant="delta" textColor={COLOURS[severity]} fontSize={2}>
              {say(`issues.${severity}`, { count: found.length })}
            </Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingTop={1}>
              {found.map((issue) => (
                <li key={`${issue.field} ${issue.key}`}>
                  <Point issue={issue} nameOf={nameOf} {...(onJump && { onJump })} />
                </li>
              ))}
            </Flex>
          </Box>
        );
      })}
    </Flex>
  );
}
