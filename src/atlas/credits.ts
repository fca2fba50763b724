/** The credit that the licence of the place data asks for. */
export const PLACES_CREDIT = 'Statistics Finland, National Land Survey of Finland, GeoNames; CC BY 4.0';
