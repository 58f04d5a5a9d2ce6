import { styled } from 'styled-components';

/**
 * A table as every page has them. The design system's own is a grid that keeps Tab away from what stands in it, and its
 * arrow keys do not reach it either: without a mouse no case could be opened.
 */
export const Rows = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[3]}`};
    text-align: start;
    vertical-align: middle;
  }

  th:first-child,
  td:first-child {
    padding-inline-start: ${({ theme }) => theme.spaces[6]};
  }

  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
