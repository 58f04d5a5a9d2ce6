/**
 * Strapi's banner for its media library cannot be switched off. That it was closed is remembered in the browser, under
 * the id of the installation, which here is none.
 */
export function closeAdvertisements(): void {
  for (const installation of ['false', 'undefined']) {
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`, 'true');
  }
}
