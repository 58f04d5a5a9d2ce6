import { Bell } from '@strapi/icons';
import type { SVGProps } from 'react';
import { useApprovalNoticesQuery } from '../api/notices';
import { CountedIcon } from '../counted-icon/CountedIcon';

/** Somebody may be told something while they write. */
const ASK_EVERY = { pollingInterval: 60_000, skipPollingIfUnfocused: true };

/** Notices in the menu, with how many are unread. */
export function MenuIcon(props: SVGProps<SVGSVGElement>) {
  const { data } = useApprovalNoticesQuery({ page: 1, pageSize: 1 }, ASK_EVERY);
  return <CountedIcon {...props} icon={Bell} count={data?.meta.unread ?? 0} />;
}
