import { noticeWords } from './notices';
import type { Words } from './say';

export const da: Words = {
  unknown_case:
    'Sagen findes ikke. Den kan være slettet, eller sproget er ikke taget i brug for dette indslag.',
  unknown_action: 'Handlingen {action} findes ikke. De mulige er: {known}.',
  comment_required: 'Skriv en kommentar, så de andre forstår hvorfor.',
  invalid_time: 'Tidspunktet {field} kan ikke bruges: {reason}',
  invalid_time_form:
    'skriv dato og klokkeslæt med tidszone, for eksempel 2027-01-31T12:00:00+01:00.',
  invalid_time_not_ahead: 'det skal ligge i fremtiden.',
  invalid_time_before_publication: 'det skal ligge efter tidspunktet for publicering.',
  invalid_time_not_taken: 'denne handling tager ikke et sådant tidspunkt.',
  requirements_not_met: 'Indslaget er ikke klar: {count} punkter skal rettes først.',
  not_your_role: 'Din rolle i denne enhed giver dig ikke adgang til dette.',
  four_eyes:
    'Der skal to personer til: den, der godkender, og den, der publicerer, kan ikke være den samme, og begge må ikke have skrevet teksten.',
  publish_outside_workflow:
    'Indslaget publiceres og afpubliceres gennem godkendelsen, ikke direkte. Åbn sagen, og følg trinene der.',
  action_not_allowed_in_stage: 'Det kan ikke gøres, mens sagen står i trinnet «{stage}».',
  stale_version:
    'En anden har ændret sagen, siden du åbnede den. Genindlæs, og se hvad der er nyt.',
  stale_version_saved:
    '{name} gemte indslaget {when}, efter at du åbnede det. Det, du har skrevet, er ikke gemt. Se hvad der er nyt, før du gemmer.',
  stale_version_saved_by_you:
    'Du har selv gemt indslaget {when} i et andet vindue. Det, du har skrevet her, er ikke gemt. Se hvad der er nyt, før du gemmer.',
  unknown_revision: 'Denne udgave af indslaget findes ikke, eller den er ikke bevaret.',
  unknown_image: 'Billedet findes ikke, eller det er ikke bevaret.',
  a_program: 'Et program',
  content_changed:
    'Indholdet er ændret, efter at det blev godkendt. Send det ind igen, så lederen ser det, der skal publiceres.',
  discard_not_exact:
    'Udkastet kan ikke føres tilbage nøjagtigt til den publicerede side, fordi noget, den henviser til, ikke er publiceret. Ret udkastet i hånden; intet er ændret.',
  still_live: 'Indslaget er publiceret. Afpublicér det, før du sletter det.',
  locale_still_live:
    'Sproget kan ikke slettes: {count} indslag på sproget er publiceret. Afpublicér dem først.',
  stage_drafting: 'udkast',
  stage_hearing: 'høring',
  stage_leader_review: 'hos lederen',
  stage_web_review: 'hos webredaktøren',
  stage_scheduled: 'planlagt',
  stage_published: 'publiceret',
  issue_required: 'Feltet skal udfyldes før indsendelse.',
  issue_too_few: 'Tilføj mindst {limit}.',
  issue_too_long: 'Teksten er for lang: højst {limit} tegn.',
  nobody: 'Tidligere bruger',
  ...noticeWords.da,
};
