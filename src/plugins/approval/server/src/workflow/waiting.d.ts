import { Role, Stage } from '../../../shared/vocabulary';
/**
 * The stages in which cases wait for someone with this role: what "waiting for me" means. A leader is not shown the
 * group's unfinished drafts, though the leader may submit them.
 */
export declare const stagesWaitingFor: (role: Role) => Stage[];
