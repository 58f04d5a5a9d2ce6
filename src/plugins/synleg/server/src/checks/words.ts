import type { Worded } from '../../../shared/languages';

/** Closed list; the key goes with the issue, the words are for the person at the screen. */
export const WORDS = {
  image_text_missing: {
    nn: 'Biletet manglar alternativ tekst. Skriv kva det viser, eller kryss av for at det berre er til pynt.',
    nb: 'Bildet mangler alternativ tekst. Skriv hva det viser, eller kryss av for at det bare er til pynt.',
    da: 'Billedet mangler alternativ tekst. Skriv, hvad det viser, eller sæt kryds ved, at det kun er til pynt.',
    en: 'The image has no alternative text. Say what it shows, or tick that it is decorative only.',
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
