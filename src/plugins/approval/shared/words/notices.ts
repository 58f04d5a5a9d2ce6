import type { NoticeKind } from '../notices';

type Further =
  | 'to_hear_until'
  | 'mail_greeting'
  | 'mail_open'
  | 'mail_daily_subject'
  | 'mail_daily_subject_one'
  | 'mail_why';
export type NoticeWords = Record<`notice_${NoticeKind}` | `notice_${Further}`, string>;

const nn: NoticeWords = {
  notice_to_hear: '«{title}» er på høyring. Sei kva du meiner.',
  notice_to_hear_until: '«{title}» er på høyring til {when}. Sei kva du meiner.',
  notice_to_decide: '«{title}» ventar på godkjenninga di.',
  notice_to_publish: '«{title}» er godkjend og ventar på at du publiserer.',
  notice_retrospective_review:
    '{actor} har hastepublisert «{title}». Sjå gjennom og godkjenn i etterkant.',
  notice_waited_long: '«{title}» har venta lenge. Du kan føre saka vidare.',
  notice_hearing_ends_soon: 'Høyringa av «{title}» er open til {when}.',
  notice_hearing_over: 'Høyringsfristen for «{title}» er ute.',
  notice_orphaned: '«{title}» ventar på ein leiar, men eininga har ingen.',
  notice_approved: '{actor} har godkjent «{title}».',
  notice_changes_requested: '{actor} ber om endringar i «{title}».',
  notice_withdrawn: '{actor} har trekt «{title}» tilbake til utkast.',
  notice_approval_voided: '«{title}» vart endra etter innsending og er utkast igjen.',
  notice_published: '«{title}» er publisert.',
  notice_scheduled: '«{title}» blir publisert {when}.',
  notice_schedule_cancelled: '{actor} har avlyst den planlagde publiseringa av «{title}».',
  notice_schedule_stopped:
    '«{title}» vart ikkje publisert som planlagt og ligg hos webredaktøren igjen.',
  notice_emergency_published: '{actor} har hastepublisert «{title}».',
  notice_approved_retrospectively: '{actor} har godkjent «{title}» i etterkant.',
  notice_unpublished: '«{title}» er ikkje offentleg lenger.',
  notice_commented: '{actor} har kommentert «{title}».',
  notice_tampering_found: 'Noko ved «{title}» vart endra utanom godkjenninga. Sjå på saka.',
  notice_mail_greeting: 'Hei {name},',
  notice_mail_open: 'Opne saka',
  notice_mail_daily_subject: '{count} varsel frå godkjenninga',
  notice_mail_daily_subject_one: 'Eitt varsel frå godkjenninga',
  notice_mail_why: 'Du vel sjølv om varsel kjem med ein gong, éin gong om dagen eller aldri:',
};

const nb: NoticeWords = {
  notice_to_hear: '«{title}» er på høring. Si hva du mener.',
  notice_to_hear_until: '«{title}» er på høring til {when}. Si hva du mener.',
  notice_to_decide: '«{title}» venter på godkjenningen din.',
  notice_to_publish: '«{title}» er godkjent og venter på at du publiserer.',
  notice_retrospective_review:
    '{actor} har hastepublisert «{title}». Se gjennom og godkjenn i etterkant.',
  notice_waited_long: '«{title}» har ventet lenge. Du kan føre saken videre.',
  notice_hearing_ends_soon: 'Høringen av «{title}» er åpen til {when}.',
  notice_hearing_over: 'Høringsfristen for «{title}» er ute.',
  notice_orphaned: '«{title}» venter på en leder, men enheten har ingen.',
  notice_approved: '{actor} har godkjent «{title}».',
  notice_changes_requested: '{actor} ber om endringer i «{title}».',
  notice_withdrawn: '{actor} har trukket «{title}» tilbake til utkast.',
  notice_approval_voided: '«{title}» ble endret etter innsending og er utkast igjen.',
  notice_published: '«{title}» er publisert.',
  notice_scheduled: '«{title}» blir publisert {when}.',
  notice_schedule_cancelled: '{actor} har avlyst den planlagte publiseringen av «{title}».',
  notice_schedule_stopped:
    '«{title}» ble ikke publisert som planlagt og ligger hos webredaktøren igjen.',
  notice_emergency_published: '{actor} har hastepublisert «{title}».',
  notice_approved_retrospectively: '{actor} har godkjent «{title}» i etterkant.',
  notice_unpublished: '«{title}» er ikke offentlig lenger.',
  notice_commented: '{actor} har kommentert «{title}».',
  notice_tampering_found: 'Noe ved «{title}» ble endret utenom godkjenningen. Se på saken.',
  notice_mail_greeting: 'Hei {name},',
  notice_mail_open: 'Åpne saken',
  notice_mail_daily_subject: '{count} varsler fra godkjenningen',
  notice_mail_daily_subject_one: 'Ett varsel fra godkjenningen',
  notice_mail_why: 'Du velger selv om varsler kommer med en gang, én gang om dagen eller aldri:',
};

const da: NoticeWords = {
  notice_to_hear: '«{title}» er i høring. Sig, hvad du mener.',
  notice_to_hear_until: '«{title}» er i høring til {when}. Sig, hvad du mener.',
  notice_to_decide: '«{title}» venter på din godkendelse.',
  notice_to_publish: '«{title}» er godkendt og venter på, at du publicerer.',
  notice_retrospective_review:
    '{actor} har hastepubliceret «{title}». Se det igennem, og godkend bagefter.',
  notice_waited_long: '«{title}» har ventet længe. Du kan føre sagen videre.',
  notice_hearing_ends_soon: 'Høringen af «{title}» er åben til {when}.',
  notice_hearing_over: 'Høringsfristen for «{title}» er udløbet.',
  notice_orphaned: '«{title}» venter på en leder, men enheden har ingen.',
  notice_approved: '{actor} har godkendt «{title}».',
  notice_changes_requested: '{actor} beder om ændringer i «{title}».',
  notice_withdrawn: '{actor} har trukket «{title}» tilbage til udkast.',
  notice_approval_voided: '«{title}» blev ændret efter indsendelsen og er udkast igen.',
  notice_published: '«{title}» er publiceret.',
  notice_scheduled: '«{title}» bliver publiceret {when}.',
  notice_schedule_cancelled: '{actor} har aflyst den planlagte publicering af «{title}».',
  notice_schedule_stopped:
    '«{title}» blev ikke publiceret som planlagt og ligger hos webredaktøren igen.',
  notice_emergency_published: '{actor} har hastepubliceret «{title}».',
  notice_approved_retrospectively: '{actor} har godkendt «{title}» bagefter.',
  notice_unpublished: '«{title}» er ikke offentlig længere.',
  notice_commented: '{actor} har kommenteret «{title}».',
  notice_tampering_found: 'Noget ved «{title}» blev ændret uden om godkendelsen. Se på sagen.',
  notice_mail_greeting: 'Hej {name},',
  notice_mail_open: 'Åbn sagen',
  notice_mail_daily_subject: '{count} beskeder fra godkendelsen',
  notice_mail_daily_subject_one: 'Én besked fra godkendelsen',
  notice_mail_why:
    'Du vælger selv, om beskeder kommer med det samme, én gang om dagen eller aldrig:',
};

const en: NoticeWords = {
  notice_to_hear: '“{title}” is open for comments. Say what you think.',
  notice_to_hear_until: '“{title}” is open for comments until {when}. Say what you think.',
  notice_to_decide: '“{title}” is waiting for your approval.',
  notice_to_publish: '“{title}” is approved and waiting for you to publish it.',
  notice_retrospective_review:
    '{actor} has published “{title}” in an emergency. Please look at it and approve it afterwards.',
  notice_waited_long: '“{title}” has been waiting for a long time. You can move it on.',
  notice_hearing_ends_soon: 'The hearing of “{title}” is open until {when}.',
  notice_hearing_over: 'The hearing of “{title}” has run out of time.',
  notice_orphaned: '“{title}” is waiting for a leader, but the unit has none.',
  notice_approved: '{actor} has approved “{title}”.',
  notice_changes_requested: '{actor} asks for changes in “{title}”.',
  notice_withdrawn: '{actor} has taken “{title}” back to draft.',
  notice_approval_voided: '“{title}” was changed after it was submitted, and is a draft again.',
  notice_published: '“{title}” is published.',
  notice_scheduled: '“{title}” will be published {when}.',
  notice_schedule_cancelled: '{actor} has called off the planned publication of “{title}”.',
  notice_schedule_stopped:
    '“{title}” was not published as planned and is with the web editor again.',
  notice_emergency_published: '{actor} has published “{title}” in an emergency.',
  notice_approved_retrospectively: '{actor} has approved “{title}” afterwards.',
  notice_unpublished: '“{title}” is no longer public.',
  notice_commented: '{actor} has commented on “{title}”.',
  notice_tampering_found: 'Something about “{title}” was changed past the approval. Please look.',
  notice_mail_greeting: 'Hello {name},',
  notice_mail_open: 'Open the case',
  notice_mail_daily_subject: '{count} notices from the approval',
  notice_mail_daily_subject_one: 'One notice from the approval',
  notice_mail_why: 'You choose yourself whether notices come at once, once a day or never:',
};

/** What notices and their mails say. Some happen by time alone, so their sentences name nobody. */
export const noticeWords = { nn, nb, da, en };
