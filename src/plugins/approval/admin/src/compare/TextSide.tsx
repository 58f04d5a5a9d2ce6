import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../words';
import type { Stretch } from './mark-words';
import { words } from './words';

/** Lines stay lines, and no long word runs out of the side. */
const Text = styled.p`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
`;

/** Never by colour alone: what came is underlined, what went is struck. */
const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;
const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

/** One side of a changed text with the words marked that the other side does not have. */
export function TextSide({ stretches, side }: { stretches: Stretch[]; side: 'from' | 'to' }) {
  const say = useWords(words);
  const Mark = side === 'from' ? Removed : Added;
  const spoken = say(side === 'from' ? 'compare.removed' : 'compare.added');
  return (
    <Text>
      {stretches.map(({ text, marked }, place) =>
        marked ? (
          <Mark key={place}>
            <VisuallyHidden tag="span">{spoken}</VisuallyHidden>
            {text}
          </Mark>
        ) : (
          <span key={place}>{text}</span>
        ),
      )}
    </Text>
  );
}
