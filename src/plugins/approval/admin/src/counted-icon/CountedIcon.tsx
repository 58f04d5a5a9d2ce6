import type { ComponentType, SVGProps } from 'react';
import { styled } from 'styled-components';

const MOST = 99;

const Place = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  inset-block-start: -0.9rem;
  inset-inline-start: 1.2rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.buttonNeutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;
`;

/** An icon of the menu with how many there are behind it; without a number when there is nothing. */
export function CountedIcon({
  icon: Icon,
  count,
  ...props
}: SVGProps<SVGSVGElement> & { icon: ComponentType<SVGProps<SVGSVGElement>>; count: number }) {
  return (
    <Place>
      <Icon {...props} />
      {count > 0 && <Count>{count > MOST ? `${MOST}+` : count}</Count>}
    </Place>
  );
}
