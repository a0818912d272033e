import {fourLetters} from '../submissions/reference.js';

/** A password that can be read from a screen and typed: 70 random bits, like `K7QM-4RTX-HJ3N-W9PC`. */
export const newPassword = (): string => Array.from({length: 4}, fourLetters).join('-');
