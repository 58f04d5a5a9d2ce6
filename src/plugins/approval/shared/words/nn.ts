import { noticeWords } from './notices';

export const nn = {
  unknown_case:
    'Saka finst ikkje. Ho kan vere sletta, eller språket er ikkje teke i bruk for dette innslaget.',
  unknown_action: 'Handlinga {action} finst ikkje. Dei som finst: {known}.',
  comment_required: 'Skriv ein kommentar, så dei andre forstår kvifor.',
  invalid_time: 'Tidspunktet {field} kan ikkje brukast: {reason}',
  invalid_time_form: 'skriv dato og klokkeslett med tidssone, til dømes 2027-01-31T12:00:00+01:00.',
  invalid_time_not_ahead: 'det må liggje fram i tid.',
  invalid_time_before_publication: 'det må liggje etter tidspunktet for publisering.',
  invalid_time_not_taken: 'denne handlinga tek ikkje noko slikt tidspunkt.',
  requirements_not_met: 'Innslaget er ikkje klart: {count} punkt må rettast først.',
  not_your_role: 'Rolla di i denne eininga gir deg ikkje høve til dette.',
  four_eyes:
    'To personar må stå bak: den som godkjenner og den som publiserer kan ikkje vere den same, og begge kan ikkje ha skrive teksten.',
  publish_outside_workflow:
    'Innslaget blir publisert og avpublisert gjennom godkjenninga, ikkje direkte. Opne saka og følg stega der.',
  action_not_allowed_in_stage: 'Dette kan ikkje gjerast medan saka står i steget «{stage}».',
  stale_version:
    'Nokon andre har endra saka sidan du opna ho. Last inn på nytt og sjå kva som er nytt.',
  stale_version_saved:
    '{name} lagra innslaget {when}, etter at du opna det. Det du har skrive, er ikkje lagra. Sjå kva som er nytt, før du lagrar.',
  stale_version_saved_by_you:
    'Du har sjølv lagra innslaget {when} i eit anna vindauge. Det du har skrive her, er ikkje lagra. Sjå kva som er nytt, før du lagrar.',
  unknown_revision: 'Denne utgåva av innslaget finst ikkje, eller ho er ikkje teken vare på.',
  unknown_image: 'Biletet finst ikkje, eller det er ikkje teke vare på.',
  a_program: 'Eit program',
  content_changed:
    'Innhaldet er endra etter at det vart godkjent. Send det inn på nytt, så leiaren ser det som skal publiserast.',
  discard_not_exact:
    'Utkastet kan ikkje førast attende nøyaktig slik sida er publisert, fordi noko ho viser til ikkje er publisert. Rett utkastet for hand; ingenting er endra.',
  still_live: 'Innslaget er publisert. Avpubliser det før du slettar det.',
  locale_still_live:
    'Språket kan ikkje slettast: {count} innslag på språket er publiserte. Avpubliser dei først.',
  stage_drafting: 'utkast',
  stage_hearing: 'høyring',
  stage_leader_review: 'hos leiaren',
  stage_web_review: 'hos webredaktøren',
  stage_scheduled: 'planlagt',
  stage_published: 'publisert',
  issue_required: 'Feltet må fyllast ut før innsending.',
  issue_too_few: 'Legg til minst {limit}.',
  issue_too_long: 'Teksten er for lang: høgst {limit} teikn.',
  nobody: 'Tidlegare brukar',
  ...noticeWords.nn,
} as const;
