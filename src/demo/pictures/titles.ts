import type { MarkName, PictureName, SceneName } from './names';

/** What the media library calls a picture, and what it says to someone who cannot see it. */
export interface Title {
  name: string;
  alternativeText: string;
}

const SCENES: Record<SceneName, Title> = {
  'library-room': {
    name: 'Biblioteket',
    alternativeText: 'Høge bokhyller, ein lenestol og ei leselampe ved store vindauge',
  },
  'library-evening': {
    name: 'Biblioteket om kvelden',
    alternativeText: 'Bibliotek i mørkret med lys i vindauga',
  },
  'story-time': {
    name: 'Lesestund',
    alternativeText: 'Ungar i ring på eit raudt teppe rundt ein som les høgt',
  },
  'workshop-wall': {
    name: 'Idéverkstad',
    alternativeText: 'Fire personar heng opp store ark på ein vegg',
  },
  'school-yard': {
    name: 'Skulegarden',
    alternativeText: 'Raud skule med ballbinge og klatrestativ',
  },
  'forest-class': { name: 'Uteskule', alternativeText: 'Elevar rundt eit bål i bjørkeskogen' },
  'nursing-garden': {
    name: 'Sjukeheimshagen',
    alternativeText: 'To personar på ein benk mellom frukttre og plantekassar',
  },
  'shared-meal': {
    name: 'Langbordet',
    alternativeText: 'Folk i ulik alder et saman ved eit langbord',
  },
  'music-stage': { name: 'Scena', alternativeText: 'Tre unge musikarar i lyskastarar' },
  'art-room': { name: 'Målarverkstaden', alternativeText: 'Staffeli og ein by av pappøskjer' },
  'guidance-talk': {
    name: 'Vejledningssamtalen',
    alternativeText: 'To personer taler sammen ved et lille bord',
  },
  bridge: {
    name: 'Broen',
    alternativeText: 'Mennesker på en bro, hvor den sidste del bliver lagt',
  },
  'partner-day': {
    name: 'Partnerskabsdagen',
    alternativeText: 'Skilte på en væg bundet sammen med snore',
  },
  parkour: { name: 'Parkour', alternativeText: 'Unge springer over kasser og mure' },
  'leaders-table': {
    name: 'Ledere om et bord',
    alternativeText: 'Seks personer omkring et rundt bord set fra oven',
  },
  'course-room': {
    name: 'Kursuslokalet',
    alternativeText: 'En underviser ved en tavle og fire deltagere',
  },
  valley: { name: 'Dalen', alternativeText: 'Grøn dal med gardar, elv og blåe fjell' },
  'thy-coast': { name: 'Kysten i Thy', alternativeText: 'Klitter, hav og et hvidt fyrtårn' },
};

const MARKS: Record<MarkName, Title> = {
  'mark-bo': { name: 'Kommunemerke Bø', alternativeText: 'Tre fjell over ei elv' },
  'mark-herning': { name: 'Kommunemærke Herning', alternativeText: 'En spole med tre tråde' },
  'mark-thisted': { name: 'Kommunemærke Thisted', alternativeText: 'Et fyrtårn og to bølger' },
  'mark-viborg': { name: 'Kommunemærke Viborg', alternativeText: 'To tårne ved en sø' },
};

const NAMED: Partial<Record<PictureName, Title>> = { ...SCENES, ...MARKS };

export const titleOf = (name: PictureName): Title =>
  NAMED[name] ?? { name, alternativeText: 'Teikna portrett' };
