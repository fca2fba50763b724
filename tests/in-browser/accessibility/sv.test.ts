import { testAccessibility } from '../support/accessible-pages.ts';

testAccessibility('sv');
