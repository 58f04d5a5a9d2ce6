/** The media library as it comes; said, so that Strapi does not announce it. */
export default { useLegacyMediaLibrary: false };
