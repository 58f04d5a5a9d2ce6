import { approvalOf } from '../approval';
import { componentFinder, modelOf } from '../schema/of-strapi';
import { groupsOf } from '../schema/walk';
import type { Slice } from '../slice';
import { troubledFiles } from './files';
import { findingsIn } from './findings';
import { WORDS } from './words';

/** What a submission asks for beyond filled fields; what already a save refuses stands in `limits/`. */
export const checks: Slice = {
  bootstrap(strapi) {
    approvalOf(strapi).registerCheck(async ({ key, document, fileDigests }, language) => {
      const model = modelOf(strapi, key.uid);
      if (!model) return [];
      const groups = groupsOf(model, document, componentFinder(strapi));
      const shelf = { publicFolder: strapi.dirs.static.public, digests: fileDigests };
      const findings = [...findingsIn(groups, new Date()), ...(await troubledFiles(groups, shelf))];
      return findings.map((finding) => ({
        ...finding,
        severity: 'block' as const,
        message: WORDS[finding.key][language],
      }));
    });
  },
};
