import { mark } from './marks';
import { MARK_NAMES, PORTRAIT_NAMES, type PictureName, type SceneName } from './names';
import { portrait } from './portraits';
import { bridge } from './scenes/bridge';
import { nursingGarden, sharedMeal } from './scenes/care';
import { courseRoom, guidanceTalk, leadersTable } from './scenes/conversations';
import { artRoom, musicStage } from './scenes/culture';
import { thyCoast, valley } from './scenes/landscapes';
import { libraryEvening, libraryRoom, storyTime } from './scenes/library';
import { parkour } from './scenes/parkour';
import { forestClass, schoolYard } from './scenes/school';
import { partnerDay, workshopWall } from './scenes/workshop';
import type { Svg } from './shapes';

const SCENES: Record<SceneName, () => Svg> = {
  'library-room': libraryRoom,
  'library-evening': libraryEvening,
  'story-time': storyTime,
  'workshop-wall': workshopWall,
  'school-yard': schoolYard,
  'forest-class': forestClass,
  'nursing-garden': nursingGarden,
  'shared-meal': sharedMeal,
  'music-stage': musicStage,
  'art-room': artRoom,
  'guidance-talk': guidanceTalk,
  bridge,
  'partner-day': partnerDay,
  parkour,
  'leaders-table': leadersTable,
  'course-room': courseRoom,
  valley,
  'thy-coast': thyCoast,
};

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((known) => known === name);

/** The drawing of a picture, as SVG. */
export function draw(name: PictureName): Svg {
  if (isOneOf(PORTRAIT_NAMES, name)) return portrait(name);
  if (isOneOf(MARK_NAMES, name)) return mark(name);
  return SCENES[name]();
}
