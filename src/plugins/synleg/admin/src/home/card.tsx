import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface CardProps {
  title: string;
  /** beside the title */
  action?: ReactNode;
  children: ReactNode;
}

/** One matter of the start page under its heading. */
export const Card = ({ title, action, children }: CardProps) => (
  <Box
    tag="section"
    aria-label={title}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={6}
  >
    <Flex
      justifyContent="space-between"
      alignItems="baseline"
      gap={4}
      wrap="wrap"
      paddingBottom={4}
    >
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      {action}
    </Flex>
    {children}
  </Box>
);
