import type { Worded } from '../../../shared/languages';

/** Closed list; the key goes with the issue, the words are for the person at the screen. */
export const WORDS = {
  image_text_missing: {
    nn: 'Biletet manglar alternativ tekst. Skriv kva det viser, eller kryss av for at det berre er til pynt.',
    nb: 'Bildet mangler alternativ tekst. Skriv hva det viser, eller kryss av for at det bare er til pynt.',
    da: 'Billedet mangler alternativ tekst. Skriv, hvad det viser, eller sæt kryds ved, at det kun er til pynt.',
    en: 'The image has no alternative text. Say what it shows, or tick that it is decorative only.',
  },
  picture_in_text: {
    nn: 'Det ligg eit bilete i teksten. Ta det ut, og legg det i biletfeltet: der får det alternativ tekst.',
    nb: 'Det ligger et bilde i teksten. Ta det ut, og legg det i bildefeltet: der får det alternativ tekst.',
    da: 'Der ligger et billede i teksten. Tag det ud, og læg det i billedfeltet: dér får det alternativ tekst.',
    en: 'There is a picture in the text. Take it out and put it in the picture field, where it gets alternative text.',
  },
  file_missing: {
    nn: 'Fila er ikkje å finne i mediebiblioteket. Last henne opp på nytt og vel henne her.',
    nb: 'Filen er ikke å finne i mediebiblioteket. Last den opp på nytt og velg den her.',
    da: 'Filen findes ikke i mediebiblioteket. Upload den igen, og vælg den her.',
    en: 'The file is not in the media library. Upload it again and choose it here.',
  },
  picture_unreadable: {
    nn: 'Fila kan ikkje visast som bilete. Last opp biletet på nytt som JPEG, PNG, WebP eller AVIF.',
    nb: 'Filen kan ikke vises som bilde. Last opp bildet på nytt som JPEG, PNG, WebP eller AVIF.',
    da: 'Filen kan ikke vises som billede. Upload billedet igen som JPEG, PNG, WebP eller AVIF.',
    en: 'The file cannot be shown as a picture. Upload the picture again as JPEG, PNG, WebP or AVIF.',
  },
  period_reversed: {
    nn: 'Sluttdatoen er før startdatoen.',
    nb: 'Sluttdatoen er før startdatoen.',
    da: 'Slutdatoen ligger før startdatoen.',
    en: 'The end date is before the start date.',
  },
  hours_reversed: {
    nn: 'Stengjetida er ikkje etter opningstida. Er det ope over midnatt, skriv to rader.',
    nb: 'Stengetiden er ikke etter åpningstiden. Er det åpent over midnatt, skriv to rader.',
    da: 'Lukketiden ligger ikke efter åbningstiden. Er der åbent over midnat, skriv to rækker.',
    en: 'The closing time is not after the opening time. If it is open past midnight, write two rows.',
  },
  range_reversed: {
    nn: 'Det høgste beløpet er mindre enn det lågaste.',
    nb: 'Det høyeste beløpet er mindre enn det laveste.',
    da: 'Det højeste beløb er mindre end det laveste.',
    en: 'The highest amount is less than the lowest.',
  },
  deadline_passed: {
    nn: 'Søknadsfristen er ute. Set ein ny, eller la utlysinga liggje.',
    nb: 'Søknadsfristen er ute. Sett en ny, eller la utlysningen ligge.',
    da: 'Ansøgningsfristen er udløbet. Sæt en ny, eller lad opslaget ligge.',
    en: 'The deadline has passed. Set a new one, or leave the vacancy be.',
  },
} as const satisfies Record<string, Worded>;

export type CheckKey = keyof typeof WORDS;
