import {randomInt} from 'node:crypto';

/** No letter or digit that looks or sounds like another one here (0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V), and no vowels, so no words. */
const alphabet = '346789CDFHJKMNPQRTWXY';

/** For what is read out or typed from paper. */
export const fourLetters = () => Array.from({length: 4}, () => alphabet[randomInt(alphabet.length)]).join('');

/** What a family reads out on the phone, like `K7QM-4RTX`. It opens nothing. */
export const newReference = (): string => `${fourLetters()}-${fourLetters()}`;
