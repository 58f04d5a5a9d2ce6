/** The pictures that the demo draws for itself; `catalogue.ts` has the drawing of each. */
export const SCENE_NAMES = [
  'library-room',
  'library-evening',
  'story-time',
  'workshop-wall',
  'school-yard',
  'forest-class',
  'nursing-garden',
  'shared-meal',
  'music-stage',
  'art-room',
  'guidance-talk',
  'bridge',
  'partner-day',
  'parkour',
  'leaders-table',
  'course-room',
  'valley',
  'thy-coast',
] as const;
export const PORTRAIT_NAMES = [
  'portrait-01',
  'portrait-02',
  'portrait-03',
  'portrait-04',
  'portrait-05',
  'portrait-06',
  'portrait-07',
  'portrait-08',
  'portrait-09',
  'portrait-10',
  'portrait-11',
  'portrait-12',
  'portrait-13',
  'portrait-14',
] as const;
export const MARK_NAMES = ['mark-bo', 'mark-herning', 'mark-thisted', 'mark-viborg'] as const;

export const PICTURE_NAMES = [...SCENE_NAMES, ...PORTRAIT_NAMES, ...MARK_NAMES] as const;
export type SceneName = (typeof SCENE_NAMES)[number];
export type PortraitName = (typeof PORTRAIT_NAMES)[number];
export type MarkName = (typeof MARK_NAMES)[number];
export type PictureName = (typeof PICTURE_NAMES)[number];
