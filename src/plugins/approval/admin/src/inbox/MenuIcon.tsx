import { BulletList } from '@strapi/icons';
import type { SVGProps } from 'react';
import { useApprovalSummaryQuery } from '../api/inbox';
import { CountedIcon } from '../counted-icon/CountedIcon';

/** Somebody may hand something over while this person writes. */
const ASK_EVERY = { pollingInterval: 60_000, skipPollingIfUnfocused: true };

/** The inbox in the menu, with how much waits in it. */
export function MenuIcon(props: SVGProps<SVGSVGElement>) {
  const { data } = useApprovalSummaryQuery(undefined, ASK_EVERY);
  return <CountedIcon {...props} icon={BulletList} count={data?.waiting ?? 0} />;
}
