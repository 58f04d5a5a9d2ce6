import { Box, Button, type ButtonProps, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Action, Workflow } from '../../../shared/vocabulary';
import { mainOf, type Offer } from './offers';
import { verbOf } from './outcome';
import { useCaseWords } from './use-case-words';

/** A verb in a narrow panel takes two lines rather than being cut. */
export const WRAPPING = { height: 'auto', minHeight: '3.2rem', whiteSpace: 'normal' } as const;

const DANGEROUS: readonly Action[] = ['unpublish', 'emergency_publish'];

interface Props {
  offers: readonly Offer[];
  workflow: Workflow;
  busy: boolean;
  /** a time of publication is chosen */
  later: boolean;
  /** why none of them is open just now, such as unsaved changes */
  closed: string | null;
  onAct: (action: Action) => void;
}

function OneAction({
  offer,
  variant,
  ...rest
}: Omit<Props, 'offers'> & { offer: Offer; variant: ButtonProps['variant'] }) {
  const { workflow, busy, later, closed, onAct } = rest;
  const say = useCaseWords();
  const reasonId = useId();
  return (
    <Box width="100%">
      <Button
        fullWidth
        style={WRAPPING}
        variant={variant}
        disabled={!offer.allowed || closed !== null || busy}
        onClick={() => onAct(offer.action)}
        {...(!offer.allowed && { 'aria-describedby': reasonId })}
      >
        {verbOf(offer.action, workflow, say, later)}
      </Button>
      {!offer.allowed && (
        <Box id={reasonId} paddingTop={1}>
          {offer.reasons.map((reason) => (
            <Typography key={reason} tag="p" variant="pi" textColor="neutral700">
              {reason}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** One button for each thing that this person can do; a closed one says why, for everybody to read. */
export function ActionButtons({ offers, ...rest }: Props) {
  const main = mainOf(offers) ?? offers.find(({ allowed }) => !allowed)?.action;
  const variantOf = ({ action }: Offer): ButtonProps['variant'] => {
    if (action === main) return 'default';
    return DANGEROUS.includes(action) ? 'danger-light' : 'secondary';
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {offers.map((offer) => (
        <OneAction key={offer.action} offer={offer} variant={variantOf(offer)} {...rest} />
      ))}
    </Flex>
  );
}
