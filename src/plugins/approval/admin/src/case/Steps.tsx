import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { Stage, Workflow } from '../../../shared/vocabulary';
import { type Step, stepsOf } from './steps';
import { useCaseWords } from './use-case-words';

const COLOURS = {
  done: { mark: 'success100', sign: 'success700', text: 'neutral800' },
  current: { mark: 'primary600', sign: 'neutral0', text: 'primary700' },
  ahead: { mark: 'neutral150', sign: 'neutral700', text: 'neutral700' },
} as const;

function Mark({ state, number }: { state: Step['state']; number: number }) {
  const { mark, sign } = COLOURS[state];
  return (
    <Flex
      aria-hidden
      background={mark}
      color={sign}
      justifyContent="center"
      borderRadius="50%"
      width="2.4rem"
      height="2.4rem"
      shrink={0}
    >
      {state === 'done' ? (
        <Check width="1.2rem" height="1.2rem" fill="currentColor" />
      ) : (
        <Typography variant="pi" fontWeight="bold" textColor={sign}>
          {number}
        </Typography>
      )}
    </Flex>
  );
}

/** The stages of a case as steps: where it stands, what is behind it and what is ahead. */
export function Steps({ stage, workflow }: { stage: Stage; workflow: Workflow }) {
  const say = useCaseWords();
  return (
    <Flex
      tag="ol"
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
      aria-label={say('case.steps')}
    >
      {stepsOf(stage, workflow).map((step, index) => (
        <Flex
          key={step.stage}
          tag="li"
          gap={2}
          {...(step.state === 'current' && { 'aria-current': 'step' as const })}
        >
          <Mark state={step.state} number={index + 1} />
          <Box>
            <Typography
              variant="omega"
              textColor={COLOURS[step.state].text}
              fontWeight={step.state === 'current' ? 'bold' : 'regular'}
            >
              {say(`stage.${step.stage}`)}
            </Typography>
            <VisuallyHidden>{` (${say(`case.step.${step.state}`)})`}</VisuallyHidden>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}
