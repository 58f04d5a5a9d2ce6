/** The people who bring the demo in; nobody of these names works anywhere. */
export const ACCOUNTS = {
  'admin@demo.example': { givenName: 'Ada', familyName: 'Administrator', language: 'en' },
  'redaktor@demo.example': { givenName: 'Reidun', familyName: 'Redaktør Døme', language: 'no' },
  'leiar@demo.example': { givenName: 'Leif', familyName: 'Leiar Døme', language: 'no' },
  'stedfortredar@demo.example': { givenName: 'Stine', familyName: 'Stedfortredar Døme', language: 'no' },
  'tilsett@demo.example': { givenName: 'Torgeir', familyName: 'Tilsett Døme', language: 'no' },
  'webredaktor@demo.example': { givenName: 'Vera', familyName: 'Webredaktør Døme', language: 'no' },
  'webredaktor2@demo.example': { givenName: 'Vidar', familyName: 'Webredaktør Døme', language: 'no' },
  'endringsagent@demo.example': { givenName: 'Eva', familyName: 'Endringsagent Døme', language: 'no' },
  'prosjektleiar@demo.example': { givenName: 'Pål', familyName: 'Prosjektleiar Døme', language: 'no' },
  'redaktor.uu@demo.example': { givenName: 'Rikke', familyName: 'Redaktør Eksempel', language: 'da' },
  'leiar.uu@demo.example': { givenName: 'Lars', familyName: 'Leder Eksempel', language: 'da' },
  'redaktor.thy@demo.example': { givenName: 'Rune', familyName: 'Redaktør Eksempel', language: 'da' },
  'leiar.thy@demo.example': { givenName: 'Lone', familyName: 'Leder Eksempel', language: 'da' },
  'redaktor.hr@demo.example': { givenName: 'Regitze', familyName: 'Redaktør Eksempel', language: 'da' },
  'leiar.hr@demo.example': { givenName: 'Lukas', familyName: 'Leder Eksempel', language: 'da' },
} as const satisfies Record<string, { givenName: string; familyName: string; language: 'no' | 'da' | 'en' }>;

export type AccountName = keyof typeof ACCOUNTS;
