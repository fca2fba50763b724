/** The credit that the licence of the place data asks for. */
export const PLACES_CREDIT = 'Statistics Finland, National Land Survey of Finland, GeoNames; CC BY 4.0';

/** The machine-readable data, from the site's root. */
export const DATA_ROUTE = '/data/records.json';

/** The site as the author of its pages in citations. */
export const SITE_NAME = 'Kotoatlas';
