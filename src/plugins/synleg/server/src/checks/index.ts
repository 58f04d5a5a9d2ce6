import { approvalOf } from '../approval';
import { componentFinder, modelOf } from '../schema/of-strapi';
import { groupsOf } from '../schema/walk';
import type { Slice } from '../slice';
import { findingsIn } from './findings';
import { WORDS } from './words';

/** What a submission asks for beyond filled fields; what already a save refuses stands in `limits/`. */
export const checks: Slice = {
  bootstrap(strapi) {
    approvalOf(strapi).registerCheck(({ key, document }, language) => {
      const model = modelOf(strapi, key.uid);
      if (!model) return [];
      const findings = findingsIn(groupsOf(model, document, componentFinder(strapi)), new Date());
      return findings.map((finding) => ({
        ...finding,
        severity: 'block' as const,
        message: WORDS[finding.key][language],
      }));
    });
  },
};
