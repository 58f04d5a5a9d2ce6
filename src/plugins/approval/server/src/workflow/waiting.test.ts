import { expect, test } from '@jest/globals';
import { stagesWaitingFor } from './waiting';

test('cases wait for those who move them on', () => {
  expect(stagesWaitingFor('editor')).toEqual(['drafting', 'hearing']);
  expect(stagesWaitingFor('leader')).toEqual(['hearing', 'leader_review']);
  expect(stagesWaitingFor('deputy')).toEqual(['hearing', 'leader_review']);
  expect(stagesWaitingFor('web_editor')).toEqual(['web_review']);
  expect(stagesWaitingFor('project_lead')).toEqual([]);
});
