import { bo } from './bo/municipality';
import type { MunicipalityContent } from './demo';
import { herning } from './herning/municipality';
import { thisted } from './thisted/municipality';
import { viborg } from './viborg/municipality';

export const MUNICIPALITIES: MunicipalityContent[] = [bo, herning, thisted, viborg];
