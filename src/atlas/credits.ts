/** The credit that the licence of the place data asks for. */
export const PLACES_CREDIT = 'Statistics Finland, National Land Survey of Finland, GeoNames; CC BY 4.0';

/** The licence of the texts and the data. */
export const DATA_LICENCE = 'CC BY 4.0';

/** The site as the author of its pages in citations. */
export const SITE_NAME = 'Kotoatlas';
