import type { Part } from '../part';
import { words } from './words';

export const compare: Part = { words };
