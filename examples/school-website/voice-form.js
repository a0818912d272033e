// Our own form is made with `defineForm` in school-trip/form.ts, and bundled by `npm run build`. This is all that a page
// does with it.

import {schoolTrip} from '/built/school-trip.js';

document.querySelector('voice-form').definition = schoolTrip;
