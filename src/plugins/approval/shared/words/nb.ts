import { noticeWords } from './notices';
import type { Words } from './say';

export const nb: Words = {
  unknown_case:
    'Saken finnes ikke. Den kan være slettet, eller språket er ikke tatt i bruk for dette innslaget.',
  unknown_action: 'Handlingen {action} finnes ikke. De som finnes: {known}.',
  comment_required: 'Skriv en kommentar, så de andre forstår hvorfor.',
  invalid_time: 'Tidspunktet {field} kan ikke brukes: {reason}',
  invalid_time_form:
    'skriv dato og klokkeslett med tidssone, for eksempel 2027-01-31T12:00:00+01:00.',
  invalid_time_not_ahead: 'det må ligge fram i tid.',
  invalid_time_before_publication: 'det må ligge etter tidspunktet for publisering.',
  invalid_time_not_taken: 'denne handlingen tar ikke noe slikt tidspunkt.',
  requirements_not_met: 'Innslaget er ikke klart: {count} punkt må rettes først.',
  not_your_role: 'Rollen din i denne enheten gir deg ikke adgang til dette.',
  four_eyes:
    'To personer må stå bak: den som godkjenner og den som publiserer kan ikke være den samme, og begge kan ikke ha skrevet teksten.',
  publish_outside_workflow:
    'Innslaget publiseres og avpubliseres gjennom godkjenningen, ikke direkte. Åpne saken og følg stegene der.',
  action_not_allowed_in_stage: 'Dette kan ikke gjøres mens saken står i steget «{stage}».',
  stale_version:
    'Noen andre har endret saken siden du åpnet den. Last inn på nytt og se hva som er nytt.',
  stale_version_saved:
    '{name} lagret innslaget {when}, etter at du åpnet det. Det du har skrevet, er ikke lagret. Se hva som er nytt, før du lagrer.',
  stale_version_saved_by_you:
    'Du har selv lagret innslaget {when} i et annet vindu. Det du har skrevet her, er ikke lagret. Se hva som er nytt, før du lagrer.',
  unknown_revision: 'Denne utgaven av innslaget finnes ikke, eller den er ikke tatt vare på.',
  unknown_image: 'Bildet finnes ikke, eller det er ikke tatt vare på.',
  a_program: 'Et program',
  content_changed:
    'Innholdet er endret etter at det ble godkjent. Send det inn på nytt, så lederen ser det som skal publiseres.',
  discard_not_exact:
    'Utkastet kan ikke føres tilbake nøyaktig slik siden er publisert, fordi noe den viser til ikke er publisert. Rett utkastet for hånd; ingenting er endret.',
  still_live: 'Innslaget er publisert. Avpubliser det før du sletter det.',
  locale_still_live:
    'Språket kan ikke slettes: {count} innslag på språket er publisert. Avpubliser dem først.',
  stage_drafting: 'utkast',
  stage_hearing: 'høring',
  stage_leader_review: 'hos lederen',
  stage_web_review: 'hos webredaktøren',
  stage_scheduled: 'planlagt',
  stage_published: 'publisert',
  issue_required: 'Feltet må fylles ut før innsending.',
  issue_too_few: 'Legg til minst {limit}.',
  issue_too_long: 'Teksten er for lang: høyst {limit} tegn.',
  nobody: 'Tidligere bruker',
  ...noticeWords.nb,
};
