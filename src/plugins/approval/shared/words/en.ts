import { noticeWords } from './notices';
import type { Words } from './say';

export const en: Words = {
  unknown_case:
    'There is no such case. It may have been deleted, or the entry does not exist in this language.',
  unknown_action: 'There is no action {action}. Those that exist: {known}.',
  comment_required: 'Write a comment, so that the others understand why.',
  invalid_time: 'The time {field} cannot be used: {reason}',
  invalid_time_form: 'write date and time with a time zone, for example 2027-01-31T12:00:00+01:00.',
  invalid_time_not_ahead: 'it must lie ahead.',
  invalid_time_before_publication: 'it must lie after the time of publication.',
  invalid_time_not_taken: 'this action takes no such time.',
  requirements_not_met: 'The entry is not ready: {count} points must be put right first.',
  not_your_role: 'Your role in this unit does not let you do this.',
  four_eyes:
    'Two people must stand behind it: whoever approves and whoever publishes cannot be the same, and they cannot both have written the text.',
  publish_outside_workflow:
    'The entry is published and unpublished through its approval, not directly. Open the case and follow its steps.',
  action_not_allowed_in_stage: 'This cannot be done while the case stands at “{stage}”.',
  stale_version:
    'Someone else has changed the case since you opened it. Reload and see what is new.',
  stale_version_saved:
    '{name} saved the entry on {when}, after you opened it. What you have written is not saved. See what is new before you save.',
  stale_version_saved_by_you:
    'You saved the entry yourself on {when}, in another window. What you have written here is not saved. See what is new before you save.',
  unknown_revision: 'The entry never had this revision, or it has not been kept.',
  unknown_image: 'There is no such picture, or it has not been kept.',
  a_program: 'A program',
  content_changed:
    'The content was changed after it was approved. Submit it again, so that the leader sees what will be published.',
  discard_not_exact:
    'The draft cannot be brought back exactly as the page is live, because something it points to is not published. Correct the draft by hand; nothing has changed.',
  still_live: 'The entry is published. Unpublish it before you delete it.',
  locale_still_live:
    'The language cannot be deleted: {count} entries in it are published. Unpublish them first.',
  stage_drafting: 'draft',
  stage_hearing: 'hearing',
  stage_leader_review: 'with the leader',
  stage_web_review: 'with the web editor',
  stage_scheduled: 'scheduled',
  stage_published: 'published',
  issue_required: 'The field must be filled in before submission.',
  issue_too_few: 'Add at least {limit}.',
  issue_too_long: 'The text is too long: {limit} characters at most.',
  nobody: 'Former user',
  ...noticeWords.en,
};
