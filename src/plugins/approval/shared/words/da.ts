import type { Words } from './say';

export const da: Words = {
  unknown_case:
    'Sagen findes ikke. Den kan være slettet, eller sproget er ikke taget i brug for dette indslag.',
  unknown_action: 'Handlingen {action} findes ikke. De mulige er: {known}.',
  comment_required: 'Skriv en kommentar, så de andre forstår hvorfor.',
  invalid_time: 'Tidspunktet {field} kan ikke bruges: {reason}',
  invalid_time_form:
    'skriv dato og klokkeslæt med tidszone, ude i fremtiden, for eksempel 2027-01-31T12:00:00+01:00.',
  invalid_time_not_offered:
    'publicering på et bestemt tidspunkt er ikke taget i brug endnu. Publicér uden tidspunkt.',
  requirements_not_met: 'Indslaget er ikke klar: {count} punkter skal rettes først.',
  not_your_role: 'Din rolle i denne enhed giver dig ikke adgang til dette.',
  four_eyes:
    'Der skal to personer til: den, der godkender, og den, der publicerer, kan ikke være den samme, og begge må ikke have skrevet teksten.',
  publish_outside_workflow:
    'Indslaget publiceres og afpubliceres gennem godkendelsen, ikke direkte. Åbn sagen, og følg trinene der.',
  action_not_allowed_in_stage: 'Det kan ikke gøres, mens sagen står i trinnet «{stage}».',
  stale_version:
    'En anden har ændret sagen, siden du åbnede den. Genindlæs, og se hvad der er nyt.',
  content_changed:
    'Indholdet er ændret, efter at det blev godkendt. Send det ind igen, så lederen ser det, der skal publiceres.',
  discard_not_exact:
    'Udkastet kan ikke føres tilbage nøjagtigt til den publicerede side, fordi noget, den henviser til, ikke er publiceret. Ret udkastet i hånden; intet er ændret.',
  still_live: 'Indslaget er publiceret. Afpublicér det, før du sletter det.',
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
};
