import { type Context, NOBODY } from './context';
import { governedTypes } from './governed';

/** Tells whoever sets up a project why nothing can be approved. Asked late: the project registers at its own start. */
export function warnOfWhatIsMissing({ strapi, registrations }: Context): void {
  if (governedTypes(strapi).length === 0) {
    strapi.log.warn(
      'The plugin approval governs nothing: no schema has pluginOptions.approval.workflow.',
    );
  } else if (registrations.resolver === NOBODY) {
    strapi.log.warn(
      'Nobody can approve anything: no roles are registered. Call registerRoles of the plugin approval in register().',
    );
  }
}
