import type { Table } from './table';

/** A person's own page, and where they are signed in. */
export const profile: Table = {
  'Settings.profile.form.notify.data.loaded': [
    'Profilen din er henta',
    'Profilen din er hentet',
    'Din profil er hentet',
  ],
  'Settings.profile.form.section.head.title': ['Profilen min', 'Profilen min', 'Min profil'],
  'Settings.profile.form.section.experience.title': ['Utsjånad', 'Utseende', 'Udseende'],
  'Settings.profile.form.section.experience.interfaceLanguageHelp': [
    'Vel språket for menyar og meldingar. Innhaldet du skriv, endrar seg ikkje.',
    'Velg språket for menyer og meldinger. Innholdet du skriver, endrer seg ikke.',
    'Vælg sproget for menuer og beskeder. Det indhold, du skriver, ændrer sig ikke.',
    'Choose the language of menus and messages. What you write does not change.',
  ],
  'Settings.profile.form.section.experience.here': ['her', 'her', 'her'],
  'Settings.profile.form.section.experience.interfaceLanguage.hint': [
    'Gjeld berre for deg.',
    'Gjelder bare for deg.',
    'Gælder kun for dig.',
  ],
  'Settings.profile.form.section.experience.interfaceLanguage': ['Språk', 'Språk', 'Sprog'],
  'Settings.profile.form.section.experience.mode.hint': [
    'Lys eller mørk bakgrunn.',
    'Lys eller mørk bakgrunn.',
    'Lys eller mørk baggrund.',
  ],
  'Settings.profile.form.section.experience.mode.label': ['Bakgrunn', 'Bakgrunn', 'Baggrund'],
  'Settings.profile.form.section.experience.mode.option-system-label': [
    'Som på maskina mi',
    'Som på maskinen min',
    'Som på min computer',
  ],
  'Settings.profile.form.section.experience.mode.option-label': ['{name}', '{name}', '{name}'],
  'tours.profile.title': ['Rettleiing', 'Veiledning', 'Vejledning'],
  'tours.profile.description': [
    'Vis rettleiinga på nytt.',
    'Vis veiledningen på nytt.',
    'Vis vejledningen igen.',
  ],
  'tours.profile.reset': ['Vis på nytt', 'Vis på nytt', 'Vis igen'],
  'tours.profile.notification.success.reset': ['Klart', 'Klart', 'Klart'],
  'Settings.sessions.title': [
    'Her er du logga inn',
    'Her er du logget inn',
    'Her er du logget ind',
  ],
  'Settings.sessions.subtitle': [
    'Maskinene og telefonane du er innlogga på. Kjenner du ikkje att ei av dei, så logg henne ut og byt passord.',
    'Maskinene og telefonene du er innlogget på. Kjenner du ikke igjen en av dem, så logg den ut og bytt passord.',
    'De computere og telefoner, du er logget ind på. Genkender du ikke en af dem, så log den ud og skift adgangskode.',
  ],
  'Settings.sessions.device': ['Maskin', 'Maskin', 'Enhed'],
  'Settings.sessions.loginAt': ['Logga inn', 'Logget inn', 'Logget ind'],
  'Settings.sessions.lastActiveAt': ['Sist i bruk', 'Sist i bruk', 'Sidst i brug'],
  'Settings.sessions.actions': ['Val', 'Valg', 'Valg'],
  'Settings.sessions.unknownDevice': ['Ukjend', 'Ukjent', 'Ukendt'],
  'Settings.sessions.current': ['denne', 'denne', 'denne'],
  'Settings.sessions.revoke': ['Logg ut', 'Logg ut', 'Log ud'],
  'Settings.sessions.revoke.success': ['Logga ut', 'Logget ut', 'Logget ud'],
  'Settings.sessions.revoke.confirm': [
    'Logge ut denne maskina?',
    'Logge ut denne maskinen?',
    'Log denne enhed ud?',
  ],
  'Settings.sessions.revoke.confirmCurrent': [
    'Dette er maskina du sit ved. Logge ut?',
    'Dette er maskinen du sitter ved. Logge ut?',
    'Det er den enhed, du sidder ved. Log ud?',
  ],
  'Settings.sessions.revokeAll': ['Logg ut overalt', 'Logg ut overalt', 'Log ud overalt'],
  'Settings.sessions.revokeAll.confirm': [
    'Logge ut overalt, også her?',
    'Logge ut overalt, også her?',
    'Log ud overalt, også her?',
  ],
  'Settings.sessions.revokeOthers': [
    'Logg ut alle andre stader',
    'Logg ut alle andre steder',
    'Log ud alle andre steder',
  ],
  'Settings.sessions.revokeOthers.confirm': [
    'Logge ut alle andre stader enn her?',
    'Logge ut alle andre steder enn her?',
    'Log ud alle andre steder end her?',
  ],
  'Settings.sessions.revokeOthers.success': [
    'Logga ut alle andre stader',
    'Logget ut alle andre steder',
    'Logget ud alle andre steder',
  ],
};
