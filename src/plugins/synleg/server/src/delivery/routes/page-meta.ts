/** `meta` of a list, as Strapi's own lists have it. */
export const pageMeta = (
  { page, pageSize }: { page: number; pageSize: number },
  total: number,
) => ({
  pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
});
