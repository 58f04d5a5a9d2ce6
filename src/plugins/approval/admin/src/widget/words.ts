import type { Words } from '../words';

/** What the start page has to say about the work that waits. */
export const words = {
  'widget.title': {
    nn: 'Ventar på deg',
    nb: 'Venter på deg',
    da: 'Venter på dig',
    en: 'Waiting for you',
  },
  'widget.open': {
    nn: 'Opne innboksen',
    nb: 'Åpne innboksen',
    da: 'Åbn indbakken',
    en: 'Open the inbox',
  },
  'widget.count': {
    nn: '{count, plural, one {Éi sak} other {# saker}}',
    nb: '{count, plural, one {Én sak} other {# saker}}',
    da: '{count, plural, one {Én sag} other {# sager}}',
    en: '{count, plural, one {One case} other {# cases}}',
  },
  'widget.overdue': {
    nn: '{count, plural, one {éi har venta for lenge} other {# har venta for lenge}}',
    nb: '{count, plural, one {én har ventet for lenge} other {# har ventet for lenge}}',
    da: '{count, plural, one {én har ventet for længe} other {# har ventet for længe}}',
    en: '{count, plural, one {one has waited too long} other {# have waited too long}}',
  },
  'widget.more': {
    nn: '{count, plural, one {Éi til i innboksen} other {# til i innboksen}}',
    nb: '{count, plural, one {Én til i innboksen} other {# til i innboksen}}',
    da: '{count, plural, one {Én mere i indbakken} other {# mere i indbakken}}',
    en: '{count, plural, one {One more in the inbox} other {# more in the inbox}}',
  },
  'widget.empty': {
    nn: 'Ingenting ventar på deg no.',
    nb: 'Ingenting venter på deg nå.',
    da: 'Intet venter på dig nu.',
    en: 'Nothing is waiting for you now.',
  },
  'widget.orphaned': {
    nn: '{count, plural, one {Éi sak har ingen leiar} other {# saker har ingen leiar}}',
    nb: '{count, plural, one {Én sak har ingen leder} other {# saker har ingen leder}}',
    da: '{count, plural, one {Én sag har ingen leder} other {# sager har ingen leder}}',
    en: '{count, plural, one {One case has no leader} other {# cases have no leader}}',
  },
  'widget.awaiting_retrospective_review': {
    nn: '{count, plural, one {Éi hastepublisert side ventar på leiaren} other {# hastepubliserte sider ventar på leiaren}}',
    nb: '{count, plural, one {Én hastepublisert side venter på lederen} other {# hastepubliserte sider venter på lederen}}',
    da: '{count, plural, one {Én hastepubliceret side venter på lederen} other {# hastepublicerede sider venter på lederen}}',
    en: '{count, plural, one {One page published in an emergency awaits the leader} other {# pages published in an emergency await the leader}}',
  },
  'widget.stages.own': {
    nn: 'Sakene hos oss',
    nb: 'Sakene hos oss',
    da: 'Sagerne hos os',
    en: 'Cases in our unit',
  },
  'widget.stages.all': {
    nn: 'Alle sakene',
    nb: 'Alle sakene',
    da: 'Alle sagerne',
    en: 'All cases',
  },
} satisfies Words;
