import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** A chosen value by its name. */
export function Value({ value }: { value: unknown }) {
  const intl = useIntl();
  const text =
    typeof value === 'string' ? intl.formatMessage({ id: value, defaultMessage: value }) : '–';
  return <Typography textColor="neutral800">{text}</Typography>;
}
